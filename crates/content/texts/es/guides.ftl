# Guías: páginas breves para leer a solas. `.body`: bloques separados por una línea en blanco; `# ` titula; `- ` es una lista.

guide-method = Cinco salas
    .lead = Cinco pasos que puedes dar en cualquier orden, por tu cuenta o en compañía.
    .body =
        Son como las salas de una casa, no como niveles. Puedes entrar en cualquiera, cualquier día, salir y volver. Ninguna está por encima de otra, y nadie lleva la cuenta.

        # Reconocer
        Decir lo que pasó. Quien rompió la confianza lo dice por completo, sin excusas. La persona herida cuenta cómo le afectó, sin quitarle importancia. Cada cual escucha. A menudo una misma persona tiene de las dos cosas que contar.

        # Actuar
        Lo que se hace con el tiempo sostiene lo que se dijo: pequeños gestos, la palabra cumplida, una franqueza que se ofrece libremente, algo de espacio cuando hace falta.

        # Acordar
        Lo que cada cual necesita de aquí en adelante: tus propios límites, lo que esperas, la tranquilidad que se puede dar, en qué se nota ahora la confianza. Un acuerdo vale solo mientras cada persona dice que sí libremente.

        # Apoyo
        Una tercera persona neutral, por ejemplo alguien que se dedica a la terapia o a la mediación, puede ayudarte a encontrar un camino. Puedes ir en compañía o por tu cuenta.

        # Decidir
        Notar cómo te va con el tiempo: la duda, si te sientes a salvo, el dolor que vuelve, la esperanza. Reparar puede ser lo correcto. Soltar también, y se puede hacer en paz.

        # Dos buenos finales
        Una confianza que sana es un buen final. Una despedida sin amargura es un buen final. No necesitas saber hoy cuál es el tuyo, y aquí nada te empujará hacia uno u otro.

        Si tienes miedo de { $other }, las páginas de seguridad van antes que todo esto.

guide-impact = Contar cómo te afectó
    .lead = Una manera de decir cómo fue para ti, sin quitarle importancia y sin ir a la guerra.
    .body =
        Lo que te pasó merece decirse por completo. Hablar con suavidad no significa dejar cosas fuera. Ayuda separar cuatro cosas, porque cada una se oye de manera distinta.

        # Hechos
        Lo que se pudo ver u oír, sin veredicto. “El domingo encontré las cartas del banco”.

        # Sentimientos
        Cómo fue por dentro. Rabia, vergüenza, náusea, vacío, soledad. Una palabra verdadera basta. “Sentí que me traicionabas” se acerca más a un veredicto; “sentí náuseas, y luego mucha soledad” es más difícil de discutir.

        # Significado
        Lo que te dijo sobre ti, sobre la relación, sobre el pasado. “Empecé a dudar de cada buen recuerdo”. A menudo es lo que más duele, y rara vez se dice.

        # Necesidades
        Lo que te ayudaría ahora, hasta donde sepas. Puede ser algo pequeño. Puede ser “todavía no lo sé”.

        # Mientras escribes
        - Empieza por donde quieras. La primera versión es solo para ti.
        - Habla desde el “yo” cuando puedas, y deja para una pregunta lo que supones sobre los motivos de { $other }.
        - La rabia tiene sitio. Vuelve a leerlo otro día antes de decidir qué se queda.
        - Si se vuelve demasiado, para. Aquí seguirá.

        Tú decides si alguien lo lee alguna vez. Si compartirlo pudiera ponerte en peligro, guárdalo para ti.

guide-account = Una carta de responsabilidad
    .lead = Qué decir cuando la confianza la rompiste tú, y qué suele importarle más a quien lo lee.
    .body =
        Una carta así dice: hice esto, y sé lo que causó. En un estudio, quienes participaban leyeron disculpas en historias inventadas sobre el trabajo. Las más completas funcionaron mejor, y lo que más contó fue asumir lo hecho (Lewicki, Polin y Lount 2016). Las historias no son tu vida, así que toma el orden como una pista.

        # Qué contiene
        - Qué hice, con palabras claras, y que estaba en mi mano hacerlo o no.
        - Qué ofrezco para reparar, y qué he empezado ya.
        - Que lo lamento, y qué es exactamente lo que lamento.
        - Cómo llegó a pasar, contado para explicar y no para excusar.
        - Qué haré de otra manera, de forma que se pueda ver.

        Pedir que te perdonen quedó en último lugar en ese estudio. Aquí nunca hace falta. Le daría una tarea a { $other }.

        # Toda la verdad, una vez
        Lo que sale a la luz después suele pesar más que lo que se contó al principio. Si hay más, ayuda contarlo de una sola vez, en un momento acordado. Pregunta con cuánto detalle se quiere saber. Ocultar algo y elegir un buen momento son cosas distintas. Si más tarde recuerdas algo, di que es un añadido.

        # Palabras pequeñas que esconden
        - “Pero” retira lo que venía antes.
        - “Si te hice daño” pone en duda lo que se sabe.
        - “Se cometieron errores” deja fuera a quien los cometió.
        - “Ya sabes cómo soy” pasa el peso a la otra persona.

        Después, léelo como si lo recibieras tú. ¿Qué te faltaría por oír? Si contarlo pudiera ponerte en peligro, guárdalo para ti; las páginas de seguridad van antes.

guide-listening = Escuchar
    .lead = Qué es escuchar, qué no es, y una forma sencilla de turnarse.
    .body =
        Escuchar es llegar a saber cómo fue para otra persona. Puedes hacerlo del todo y aun así verlo de otra manera. No hace falta estar de acuerdo. Tampoco hace falta responder.

        # Una persona habla, la otra escucha
        - Quien habla dice un poco cada vez, y habla de lo suyo.
        - Quien escucha repite lo que oyó con sus palabras, sin añadir nada.
        - Quien escucha pregunta: “¿Te entendí bien?”
        - Quien habla dice que sí, o dice qué falta.
        - Después cambia el turno.

        Al principio resulta rígido. Hace que todo vaya más despacio, y para eso sirve.

        # Repetir lo oído
        “Me esperaste hasta tarde y pensaste que me había pasado algo. Y luego te dio rabia que me riera. ¿Te entendí bien?” Nombra el sentimiento además de los hechos. Si se te escapó algo, inténtalo una vez más.

        # Lo que no es
        - Preparar tu respuesta mientras la otra persona habla.
        - Corregir los hechos antes de que se haya oído el sentimiento.
        - Consolar tan pronto que la otra persona deja de hablar.
        - Decir “lo entiendo” en lugar de mostrarlo.
        - Quedarte mientras te gritan o te amenazan. Puedes parar en cualquier momento.

        # Por tu cuenta
        Puedes practicar a solas. Toma una cosa que te haya contado { $other } y escríbela como crees que la diría. Fíjate en qué partes las supones. De ahí salen buenas preguntas.

        Solo quien habló puede decir “siento que me escuchaste”. “Todavía no” es una respuesta igual de buena.

guide-flooded = Cuando es demasiado
    .lead = Hacer una pausa no es rendirse; puede evitar que se digan cosas que nadie quiere decir.
    .body =
        A veces el cuerpo toma el mando. A partir de ahí casi nada entra, y lo que sale rara vez es lo que quieres decir.

        # Señales
        - El corazón se te acelera, o sientes calor, frío o temblor.
        - Repites lo mismo, cada vez más alto.
        - Solo oyes ataques, o ya no oyes nada.
        - Quieres huir, devolver el golpe o desaparecer.

        # Cómo hacer una pausa
        - Habla de ti: “Ahora mismo es demasiado para mí. Necesito una pausa”.
        - Di cuándo volverás: dentro de veinte minutos como mínimo, o mañana.
        - Aléjate durante ese tiempo. La última palabra puede quedarse sin decir.
        - Vuelve cuando dijiste, aunque sea solo para pedir más tiempo.

        La hora acordada importa. Una pausa sin ella puede sentirse como un abandono.

        # Mientras tanto
        Intenta no ensayar. Repasar lo que dirás después mantiene viva la tormenta. Camina, lava los platos, suelta el aire despacio, escucha algo, sostén algo frío o caliente. Cuando vuelvan los pensamientos, deja que esperen hasta la hora que dijiste.

        # También a solas
        Esto sirve también cuando no hay nadie más. Una carta puede ser demasiado, y también un recuerdo o una noche. Déjalo, ponte una hora para volver a mirar y haz algo corriente. Lo que escribiste no se pierde.

        Si necesitas una pausa porque tienes miedo de { $other }, no le debes a nadie una hora de vuelta. Las páginas de seguridad y las líneas de ayuda están cerca.

guide-talk = Preparar una conversación
    .lead = Para cuando solo tú usas esta aplicación y quieres hablar cara a cara con la otra persona.
    .body =
        Puedes preparar tu mitad. La otra mitad le pertenece a { $other }, que quizá necesite más tiempo o no quiera hablar.

        # Antes
        - Pregunta primero: “Hay algo de lo que me gustaría hablar. ¿Cuándo te vendría bien?”
        - Elige un rato que tenga un final, sin cansancio, sin hambre y sin alcohol de por medio.
        - Elige un lugar del que cualquiera pueda irse.
        - Elige un solo asunto. Lo demás puede esperar.

        # Una hoja para llevar
        - Mi primera frase, sobre mí: “Quiero contarte cómo han sido para mí las últimas semanas”.
        - Lo que quiero decir, en tres líneas.
        - Lo que quiero oír, y una pregunta abierta.
        - Una palabra que para la conversación al instante, la diga quien la diga, sin dar razones.
        - Cómo terminamos: un agradecimiento, una hora para seguir, o simplemente “por hoy basta”.

        # Escribir primero o decir primero
        Después de algo oculto, quizá funcione mejor escribirlo, dejar que se lea y luego hablar. Después de un percance, quizá funcione mejor decirlo primero y escribir después. Un estudio apunta en esa dirección (Gao y Yan 2022). Tú conoces a { $other } mejor que un estudio.

        # Si sale de otra manera
        Ocurre a menudo. Puedes decir: “Esto no va como esperaba. Me gustaría dejarlo aquí y probar otro día”. Una conversación corta que acaba bien es una conversación entera. También lo es una en la que solo escuchaste.

        Si te da miedo cómo pueda acabar, por favor, mira las páginas de seguridad antes de proponer una conversación.

guide-door = Una carta que abre una puerta
    .lead = Para alguien con quien perdiste el contacto: un mensaje, y después esperar.
    .body =
        Mucha gente vive esto. En una encuesta en Estados Unidos, 27 de cada 100 personas estaban distanciadas de alguien de su familia (Pillemer). Se habla poco de ello, y por eso puede parecer que solo te pasa a ti.

        # Cuándo es mejor guardarla
        Si { $other } te ha pedido que no escribas, o lo ha ordenado un tribunal, deja la carta aquí. Si te fuiste para estar a salvo, no le debes una carta a nadie.

        # Qué contiene
        - Por qué escribes, en una frase: “Pienso en ti y me gustaría estar en contacto, si tú quieres”.
        - Si parte de lo que pasó fue tuya, esa parte, sin “pero”.
        - Que sabes que desde el otro lado puede verse distinto.
        - Una cosa pequeña y fácil que podría venir después.
        - Que no responder es una respuesta que vas a respetar.

        # Qué deja fuera
        Quién tenía razón. Noticias pensadas para conmover. Mensajes a través de otras personas. Una fecha para contestar. Una petición de perdón.

        # Un mensaje, y después esperar
        Una carta puede abrir una puerta. Escribir una y otra vez tiende a cerrarla: lo que tú mandas como cariño puede llegar como presión. Así que dilo una vez, lo mejor que puedas, y deja la puerta abierta por tu lado.

        Nadie puede decir cuánto tiempo. Semanas, años o nunca: todo es posible, y la espera dice poco sobre los motivos.

        # Si nunca hay respuesta
        Entonces lo dijiste, una vez y con cariño, y eso sigue siendo verdad. Lo que hagas por tu lado es cosa tuya: guardar la carta, seguir escribiendo para ti o dejarlo descansar.

guide-no-answer = Cuando no hay respuesta
    .lead = El silencio es difícil de leer, y hay cosas que todavía puedes hacer por tu cuenta.
    .body =
        Dijiste algo que importaba y no llegó nada de vuelta. Eso duele, sea cual sea el motivo.

        # Qué puede significar el silencio
        Vergüenza. Rabia. No saber qué decir. Necesitar tiempo. No haberlo leído. No querer contacto. Desde fuera todo eso se ve igual. Esta aplicación no lee el silencio por ti, y no te dirá qué ha abierto { $other } ni cuándo.

        # Sin insistir
        Las ganas de mandar un mensaje más pueden ser muy fuertes. Puedes escribirlo aquí y dejarlo sin enviar. Volver a preguntar suele hacer más difícil la respuesta. Preguntar a través de amistades o familiares, también.

        # Lo que todavía puedes hacer
        - Escribe lo que habrías querido decir y lo que habrías querido oír.
        - Anota lo que sabes, lo que supones y lo que quizá nunca sepas. Separar las tres cosas puede traer algo de calma.
        - Si tienes algo por lo que responder, puedes hacerlo sin que nadie mire: arregla lo que se pueda arreglar y cumple la palabra que diste.
        - Guarda lo que fue bueno, apártalo un tiempo o déjalo ir.
        - Decide qué necesitas tú de aquí en adelante. Eso no espera la respuesta de nadie.

        # Cuidar de ti
        Come algo. Duerme cuando puedas. Cuéntaselo a una persona que te trate bien. Las horas de esperar un mensaje se pueden dar a otra cosa, poco a poco.

        Lo que haces aquí por tu cuenta no vale menos. Cuenta para ti, llegue o no una respuesta. Si los días se vuelven demasiado oscuros, la página de líneas de ayuda está ahí.

guide-unsent = Cartas que no se envían
    .lead = Algunas cartas son solo para quien las escribe.
    .body =
        Puedes escribirle a alguien que no lo leerá: porque no es seguro, porque ya no hay dirección, porque murió, porque es demasiado pronto, o porque las palabras son solo para ti.

        # Por qué
        Una carta pone algo de orden. En el papel puede haber toda la rabia, la ternura o la injusticia que llevas dentro, y no le hace daño a nadie. A algunas personas un pensamiento les da menos vueltas una vez que está escrito. A otras no, y está bien así.

        # Cómo
        - Escribe el nombre arriba. Luego empieza: “Lo que nunca te dije es…”
        - Deja a un lado la ortografía, la justicia y el orden.
        - Pon tanto lo que añoras como lo que no soportas.
        - Ponte una hora para parar, y después haz algo corriente.
        - Si te sientes peor cada vez que escribes, déjalo un tiempo o habla con alguien.

        # Otras cartas
        De ti para ti en aquel día. De ti dentro de unos años para ti ahora. La carta que te habría gustado recibir de { $other }.

        # Y después
        - Guárdala. Se queda aquí, sellada con lo demás.
        - Apártala hasta un día que elijas, y mira entonces cómo se lee.
        - Déjala ir. Bórrala aquí; o cópiala a mano y rómpela, si un gesto ayuda.

        En un estudio pequeño con personas cuya relación había terminado, algunas guardaron todos los recuerdos y otras los borraron todos, y hubo arrepentimiento en ambos lados. Así que no hay una manera correcta, ni prisa. Si dudas, apartarla deja abiertos los dos caminos.

guide-sorts = Dos formas de romper la confianza
    .lead = No hacer bien algo y no decir la verdad son dos heridas distintas, y piden cosas distintas.
    .body =
        # Algo no se hizo, o no se hizo bien
        Salió mal algo que la persona quería hacer bien. Fue un olvido, un mal cálculo, o era demasiado. La pregunta que deja es: “¿Puedo contar contigo?”

        # Algo se ocultó o no era verdad
        Se ocultó algo, se dijo algo que no era verdad, o se rompió una promesa a sabiendas. La pregunta que deja es: “¿Sé quién eres?”

        # A menudo, ambas cosas
        Se perdió el dinero, y después se ocultó. A algunas personas les pesa más la ocultación que la pérdida. Ayuda separar las dos cosas y hablar de cada una.

        # Por qué importa
        - Cuando algo no se hizo bien, una disculpa de viva voz y un plan realizable pueden ayudar bastante.
        - Cuando algo se ocultó o no era verdad, las palabras solas parecen sostener menos. Lo que se hace con el tiempo, a la vista, sostiene más. Escribir primero quizá ayude.
        - En ambos casos, negarlo suele empeorar las cosas cuando la verdad sale a la luz.

        ¿Se sabe con certeza? Solo en parte. En varios estudios, una disculpa ayudó en cierta medida a la confianza, y más cuando algo no se hizo bien que cuando faltó honestidad (Yuan, Dong y Li 2017). Gran parte de esa investigación usó gente desconocida, historias y tareas breves. Tu vida no es nada de eso.

        # Quién dice cuál fue
        Puede que cada cual lo nombre de otra manera. “Se me olvidó” y “lo ocultaste” pueden decirse con la misma sinceridad. No hace falta resolver eso primero. Cada persona puede escribir qué fue desde su lado, y ambas versiones pueden estar juntas. El nombre que le dé { $other } no cambia cómo te afectó, y el nombre que le des tú puede cambiar cuando sepas más.

guide-both = Cuando ambas cosas son verdad
    .lead = Una persona puede tener una herida y también algo por lo que responder, al mismo tiempo.
    .body =
        Rara vez es tan claro. Te mintieron, y leíste mensajes que no eran tuyos. Pasaste años en soledad, y luego hiciste algo que lamentas. Puede que { $other } te haya hecho daño y que tú también tengas algo por lo que responder.

        # Dos cosas, por separado
        Una no paga la otra. Tu dolor no deshace lo que hiciste, y lo que hiciste no hace que tu dolor cuente menos. No son cuentas por saldar. Cada una merece su propia página.

        # Cada cual habla por sí
        Aquí nadie puede darle un papel a otra persona. Puedes decir “me hicieron daño” y “respondo por esto”. Ni tú puedes decirlo por la otra persona, ni la otra persona por ti.

        # Cómo hacerlo
        - Escribe dos cartas en dos días: una sobre cómo te afectó, otra sobre lo que hiciste tú.
        - Busca los lugares donde una se cuela en la otra. “Lo hice porque tú…” no va en ninguna.
        - Si llega la conversación, un asunto cada vez, hasta terminarlo. Después cambia el turno.
        - Quién empieza no dice nada sobre quién tiene más culpa. Puede ayudar empezar por la herida más reciente.

        # Cuando no son las dos cosas
        Que te digan que compartes la culpa no es lo mismo que compartirla. Nadie se busca la violencia, las amenazas ni el control. Si a menudo te hacen pedir disculpas para que te dejen en paz, o si tienes miedo, esta no es la página que necesitas. Las páginas de seguridad están cerca, y son solo para ti.

guide-space = Dejar espacio
    .lead = Hay un tiempo para hablar y un tiempo para descansar, y en los dos cabe la sinceridad.
    .body =
        Cuando la confianza se rompe, hablar puede llenar cada hora. O puede que no se diga nada. El espacio está en medio: el asunto sigue abierto, y la vida continúa a su alrededor durante un tiempo.

        # Lo que es
        - Dejar que una conversación termine, y saber cuándo es la siguiente.
        - Dejar una preocupación en el papel hasta entonces.
        - Una tarde o una noche en la que el asunto puede descansar, si tú quieres.
        - Tiempo para tus propios pensamientos antes de responder.

        # Lo que no es
        - Un silencio que castiga.
        - Que te digan que ya no puedes hablar de ello.
        - Hacer como si nada hubiera pasado.
        - Una forma de esquivar una pregunta justa.

        # Cuándo hablar
        Cuando notas que estás suponiendo. Cuando ha aparecido algo nuevo. Cuando te tragas algo y te amarga o te inquieta. Cuando tienes una frase clara, aunque sea pequeña.

        # Cuándo descansar
        Cuando lo has dicho y te escucharon, y aun así sigue dando vueltas. A altas horas de la noche. Después de beber. Cuando buscas la frase que hará daño. Cuando el cansancio no te deja oír la respuesta.

        # Algo para probar
        Anota cada preocupación cuando llegue, con la fecha. Elige una hora fija para mirarlas, lejos de la hora de dormir. Algunas se habrán apagado para entonces, otras se verán más claras. En un estudio pequeño, quienes aplazaban las preocupaciones a una media hora fija al día se preocuparon menos (McGowan y Behar 2013).

        Si eres quien tiene que responder por lo que pasó, el espacio es algo que puedes dar y no algo que puedas exigir. Aun así, cualquiera puede pedir una pausa. Que { $other } quiera volver a hablar de ello no es un paso atrás.

guide-coach = Cómo funcionan las notas
    .lead = Qué mira tus palabras, qué puede ver y cuándo se equivoca.
    .body =
        Un pequeño programa en este dispositivo mira cómo están dichas las cosas cuando dejas de escribir un momento. Conoce unos miles de giros en inglés que suelen caer mal después de romperse la confianza, como “sorry if” (“perdón si”) o “mistakes were made” (“se cometieron errores”). Donde encuentra uno, pone una línea de puntos.

        # Lo que no puede saber
        - Lo que quieres decir, y lo que es verdad.
        - Quién lo va a leer, y lo que han pasado juntas esas dos personas.
        - La ironía, una broma entre dos, una palabra que solo es tuya.

        # Cuándo se equivoca
        - Se le escapa más de lo que encuentra. Que no haya línea no quiere decir que vaya a caer bien.
        - Algunas líneas estarán de más. Solo se muestran las clases que acertaron la mayoría de las veces cuando las probamos con cartas que nadie escribió para eso. En los ajustes puedes verlas todas, o ninguna.
        - Se probó con cartas inventadas, en inglés, y con una sola manera de mirar las disculpas. Puede que en tu familia se hable de otro modo.
        - En español, por ahora, solo busca palabras que hablen de peligro.

        # Qué hacer con una nota
        Una nota te pregunta algo. Si la respuesta es “no, así está bien”, déjalo como está. La nota no vuelve en esta carta.

        Nunca escribe por ti. Unas palabras tuyas, aunque tropiecen, valen más para { $other } que otras muy pulidas que no lo son.

        # Palabras sobre peligro
        Si tus palabras pueden hablar de peligro, no hay ninguna nota, solo dónde encontrar ayuda. También eso puede equivocarse, en los dos sentidos. Las líneas de ayuda están siempre ahí, escribas lo que escribas.

        # Quién lo ve
        Nadie. Tus palabras no salen de este dispositivo para esto. Nadie más sabe que hubo una nota, ni que la dejaste.

guide-privacy = Lo que se queda aquí
    .lead = Dónde se guardan tus palabras, quién puede leerlas y de qué no puede protegerte esta aplicación.
    .body =
        # Cómo se guarda
        - Lo que escribes queda sellado en este dispositivo con tu frase de paso.
        - Nadie puede restablecer esa frase, y nadie puede consultarla. Si la pierdes, no podemos abrir esto por ti.
        - No hay cuenta, ni dirección de correo, ni número de teléfono.
        - No hay ningún servidor que pueda leer tus palabras. Si alguna vez compartes algo, viaja sellado.
        - Esta aplicación no le dice a { $other } lo que escribes a solas, ni cuándo miraste por última vez.
        - Sin ubicación, sin contactos, sin sensores, sin publicidad.

        # De qué no puede proteger
        - De alguien que conoce tu frase de paso o puede hacer que la digas.
        - De un segundo dispositivo que enlazaste: quien lo tenga con su frase de paso lee lo que escribes aquí.
        - De alguien que mira por encima de tu hombro o dice “muéstramelo”.
        - De un dispositivo vigilado: un programa que graba la pantalla o las teclas ve lo que ves tú.
        - De capturas de pantalla, fotos de la pantalla, copias impresas o archivos que guardaste en otro sitio.
        - De rastros fuera de esta aplicación, como la lista de páginas que recuerda un navegador.
        - De quien gestiona la dirección desde la que se cargó esta aplicación: podría cambiarla. Si es la otra persona, usa otra dirección.
        - De lo que otra persona ya tiene. Lo que se compartió y se leyó no se puede retirar.

        # Lo que puedes hacer
        - Elige una frase de paso que { $other } no conozca ni pueda adivinar.
        - Anótala solo donde esté a salvo, o no la anotes.
        - “Salir rápido” muestra otra página al instante.
        - “Borrar todo” quita lo que esta aplicación guarda en este dispositivo. Las copias hechas fuera no se pueden alcanzar.

        Si crees que este dispositivo está vigilado, por favor, lee primero “¿Está vigilado este dispositivo?”, desde otro dispositivo si puedes.

guide-support = Encontrar una tercera persona
    .lead = Qué puede hacer una persona neutral, dónde encontrarla con poco dinero y qué preguntar al principio.
    .body =
        # Qué hace
        Quien trabaja bien en { $wording ->
            [partners] terapia de pareja
            [family] terapia o mediación familiar
           *[friends] terapia o mediación
        } no toma partido. Da calma a la conversación, procura que se oiga a cada cual y nota lo que desde dentro cuesta ver. No decide por ti. A mucha gente le ayuda. No a todo el mundo, y lo que aporta no siempre dura.

        # Con poco dinero
        - Pregunta en un centro de salud o en una consulta médica qué hay gratis cerca de ti.
        - Centros de orientación familiar y de pareja; algunos cobran según los ingresos.
        - Clínicas universitarias, donde quienes se están formando trabajan con supervisión.
        - Tu seguro de salud, tu empresa o tu sindicato quizá paguen algunas horas.
        - Una persona de confianza de tu comunidad o de tu fe, si puede ser neutral.
        - Programas en línea. Hay estudios que encontraron beneficio para muchas parejas, un poco más con la ayuda de una persona.

        # Preguntas para el primer contacto
        - ¿Cómo trabajas cuando se ha roto la confianza?
        - ¿Has trabajado antes con algo así, y qué formación tienes?
        - ¿Qué haces con algo que una de las dos personas te cuenta a solas?
        - ¿Y si una persona quiere seguir y la otra no?
        - ¿Cuánto cuesta, cada cuánto nos veríamos y cómo se termina?

        Si algo no te convence, puedes buscar a otra persona en cualquier momento.

        # A solas y no en compañía
        Si tienes miedo de { $other }, si hay violencia, amenazas o control, o si un secreto sigue en marcha, ve primero por tu cuenta. Lo que se dice en una sala compartida puede tener consecuencias en casa. Ir por tu cuenta también está bien cuando la otra persona no quiere ir, o cuando todavía no sabes lo que quieres.
