# Seguridad: para leer a solas. Nada de estas páginas se guarda, se envía ni se marca.

safety-watched = ¿Está vigilado este dispositivo?
    .lead = Si alguien puede estar mirando lo que haces aquí, conviene saber algunas cosas antes de cambiar nada.
    .body =
        Esta aplicación no puede saber si un dispositivo está vigilado. Puede que lo intuyas. Confía en esa intuición, aunque no tengas pruebas.

        # Señales
        - Alguien sabe cosas que solo escribiste, buscaste o dijiste en este dispositivo.
        - Aparece donde estás sin que nadie se lo haya dicho.
        - Conoce tu código de desbloqueo, configuró el dispositivo o paga la línea.
        - Ha tenido el dispositivo un rato, o insiste en revisarlo.
        - En tus cuentas aparecen dispositivos o accesos que no reconoces.

        Nada de esto lo demuestra, y puede que no haya ninguna señal.

        # Antes de cambiar nada
        Los cambios repentinos se pueden notar. Borrar mensajes o aplicaciones, cambiar contraseñas, apagar la ubicación o cerrar la sesión de un dispositivo puede verse desde el otro lado, y hay quien reacciona a eso con ira. Puedes dejar este dispositivo tal como está y hacer lo privado en otro lugar.

        # Formas más seguras
        - Usa un dispositivo que la otra persona nunca haya tenido en las manos: en una biblioteca, en el trabajo, o el teléfono de alguien de confianza.
        - Crea cuentas nuevas solo allí, con contraseñas que nunca hayas usado.
        - Llama desde allí a una línea de ayuda. Saben cómo ayudar con esto y cómo preparar los cambios con seguridad.

        # Conviene saber
        - La navegación privada no basta. No oculta nada a un programa que vigila el dispositivo, ni a quien está detrás de ti.
        - Una pantalla bloqueada puede mostrar mensajes igualmente.
        - Las cuentas y las copias de seguridad compartidas pueden llevar fotos, notas y lugares a otro dispositivo.
        - No confíes solo en la cara o el dedo para desbloquear. Alguien puede ponerte el dispositivo delante, también mientras duermes.
        - Usa aquí una frase de paso que la otra persona no conozca ni pueda adivinar.
        - “Salir rápido”, o pulsar tres veces la tecla Mayús (Shift), muestra otra página al instante. No puede ocultarte de un programa que graba la pantalla.

        Si estás en peligro ahora, llama al número de emergencias de tu zona, desde otro teléfono si puedes.

safety-when-not = Cuando trabajarlo en conjunto no es el camino
    .lead = Hay situaciones en las que la seguridad va primero, y escribir o hablar en conjunto puede volverlas más peligrosas.
    .body =
        No necesitas responder a nada aquí. Solo lee, y mira si reconoces algo.

        Trabajarlo en conjunto no es el camino cuando hay

        - miedo de la otra persona, o de lo que hace cuando no estás de acuerdo
        - lesiones, ahora o antes
        - amenazas, o un arma
        - manos o cualquier otra cosa alrededor del cuello
        - sexo forzado, o sexo para que haya paz
        - control: sobre el dinero, la ropa, las amistades, adónde vas, qué puedes decir
        - alguien que te sigue, te vigila o aparece sin que lo hayas pedido
        - una orden judicial de protección
        - una adicción, o ideas de suicidio, para las que nadie está recibiendo ayuda
        - un secreto que sigue en marcha

        En los ocho primeros casos, lo que se comparte con franqueza puede usarse contra quien lo comparte. Un acuerdo firmado por miedo no es un acuerdo. Esto no es un juicio sobre tu relación ni sobre ti, y no es tarea tuya cambiar a la otra persona.

        En los dos últimos, algo va antes: ayuda para quien no está bien; o poner fin al secreto, o contarlo. Después quizá sea posible trabajarlo en conjunto.

        # Lo que sigue abierto
        Todo lo que haces por tu cuenta. Aquí puedes escribir, pensar, hacer planes y decidir, y no se le dice a nadie. La página de líneas de ayuda funciona sin conexión. Allí hay personas que escuchan sin decirte qué hacer.

        Si estás en peligro ahora, llama al número de emergencias de tu zona.

safety-screen = Unas preguntas, solo para ti
    .lead = Tus respuestas no se guardan en ningún sitio. Desaparecen cuando sales de esta página.
    .attribution = Estas cuatro preguntas son HARK, de Sohal, Eldridge y Feder 2007, BMC Family Practice, acceso abierto. Esta traducción es nuestra y no es oficial.
    .adaptation = Las preguntas se hicieron para parejas y exparejas. Aquí están adaptadas: dicen “esta persona” en su lugar. Nadie las ha probado en esta forma.

hark-h = En el último año, ¿te ha humillado o maltratado emocionalmente de otras maneras tu pareja o tu expareja?
    .adapted = En el último año, ¿te ha humillado o maltratado emocionalmente de otras maneras esta persona?

hark-a = En el último año, ¿has tenido miedo de tu pareja o expareja?
    .adapted = En el último año, ¿has tenido miedo de esta persona?

hark-r = En el último año, ¿te ha violado o te ha forzado a tener cualquier tipo de actividad sexual tu pareja o expareja?
    .adapted = En el último año, ¿te ha violado o te ha forzado a tener cualquier tipo de actividad sexual esta persona?

hark-k = En el último año, ¿te ha dado patadas, golpes o bofetadas, o te ha hecho daño físico de otra manera, tu pareja o expareja?
    .adapted = En el último año, ¿te ha dado patadas, golpes o bofetadas, o te ha hecho daño físico de otra manera, esta persona?

safety-screen-yes = Sí
safety-screen-no = No
safety-screen-skip = Prefiero no decirlo

safety-screen-worry = Gracias por responder
    .body =
        Lo que respondiste puede significar que en esta relación no estás a salvo. Cuatro preguntas no pueden conocer tu vida. Tú sí la conoces, y puedes confiar en lo que percibes. Nada de esto es culpa tuya.

        # Lo que sigue igual
        Escribir para ti sigue abierto, y también todo lo demás. No cambia nada que otra persona pueda ver, y tus respuestas desaparecen cuando sales de esta página.

        # Lo que no sugerimos
        Invitar a la otra persona a hacer esto contigo. Lo que compartes con franqueza puede usarse contra ti, y no le debes esa franqueza a nadie.

        # Quién puede ayudar
        En la página de líneas de ayuda hay personas que escuchan sin decirte qué hacer. También puedes preguntarles por cosas pequeñas, y no hace falta tener certeza. Si este dispositivo puede estar vigilado, otro es más seguro para esa llamada.

        Si estás en peligro ahora, llama al número de emergencias de tu zona.

safety-screen-calm = Gracias por responder
    .body =
        No respondiste que sí a ninguna de las cuatro. Puede ser una buena señal, y no es una prueba. Una pregunta sin responder no dice nada, ni en un sentido ni en otro. A estas preguntas se les escapan cosas: en el estudio del que vienen, hecho con mujeres en atención primaria, cerca de una de cada cinco afectadas respondió que no a todas. Preguntan solo por el último año, y no preguntan por el dinero, el control ni por si alguien te sigue.

        Si algo en ti dice otra cosa, confía en eso más que en cuatro preguntas.

        Las líneas de ayuda siguen cerca, y también las páginas sobre dispositivos vigilados y sobre cuándo trabajarlo en conjunto no es el camino. Puedes volver a estas preguntas cuando quieras, y nadie lo sabrá.

safety-screen-open = Dejaste las cuatro sin responder
    .body =
        Está bien así, y no dice nada, ni en un sentido ni en otro. Confía en lo que sientes más que en cualquier pregunta.

        Las líneas de ayuda siguen cerca, y también las páginas sobre dispositivos vigilados y sobre cuándo trabajarlo en conjunto no es el camino. Puedes volver a estas preguntas cuando quieras, y nadie lo sabrá.

help-card = Si se trata de daño o de miedo
    .body =
        Nada de lo que escribiste se envía, y nada queda marcado.

        Si hay peligro ahora, para ti o para otra persona, o si podrías hacerte daño, llama al número de emergencias de tu zona.

        Si alguien te ha apretado el cuello, es buena idea que te lo revisen en un centro médico, aunque no se vea nada.

        En la página de líneas de ayuda hay personas que escuchan. No hace falta tener certeza, ni explicarlo todo.

help-page = Líneas de ayuda
    .lead = Personas que escuchan y que saben de miedo, violencia y desesperación.
    .choose = Elige tu país
    .none = Todavía no tenemos ninguna línea para tu país. Puedes preguntar en un centro médico, en un hospital, en un centro de atención a mujeres o a hombres, o en el número de emergencias de tu zona quién ayuda cerca de ti.
    .old = Se comprobó por última vez hace más de un año. Por favor, mira el sitio de la organización.
    .checked = Comprobado por última vez el { $day }
    .site-only = Indicamos el sitio; no hemos visto ningún número en una fuente.
    .emergency = En peligro ahora: llama al número de emergencias de tu zona.
    .offline = Esta página funciona sin conexión.

country-US = Estados Unidos
country-CA = Canadá
country-GB = Reino Unido
country-IE = Irlanda
country-AU = Australia
country-NZ = Nueva Zelanda
country-ZA = Sudáfrica
country-KE = Kenia
country-NG = Nigeria
country-GH = Ghana
country-EG = Egipto
country-IN = India
country-BD = Bangladés
country-PK = Pakistán
country-SG = Singapur
country-MY = Malasia
country-PH = Filipinas
country-JP = Japón
country-KR = Corea del Sur
country-TW = Taiwán
country-HK = Hong Kong
country-DE = Alemania
country-AT = Austria
country-CH = Suiza
country-FR = Francia
country-BE = Bélgica
country-NL = Países Bajos
country-LU = Luxemburgo
country-ES = España
country-PT = Portugal
country-IT = Italia
country-GR = Grecia
country-SE = Suecia
country-NO = Noruega
country-DK = Dinamarca
country-FI = Finlandia
country-PL = Polonia
country-LT = Lituania
country-AR = Argentina
country-CL = Chile
country-BR = Brasil
country-CO = Colombia
country-PE = Perú
country-MX = México
country-TR = Turquía
country-UA = Ucrania
country-IL = Israel

leave-quickly = Salir rápido
    .help = Pulsar tres veces la tecla Mayús (Shift) hace lo mismo. El botón de atrás no vuelve aquí.

erase = Borrar todo
    .lead = Esto quita todo lo que esta aplicación guarda en este dispositivo. No se puede deshacer.
    .body =
        # Lo que se quita
        - tus cartas, notas y borradores
        - tus ajustes y los nombres que pusiste
        - las llaves que los abren

        # Lo que no se puede alcanzar
        - copias hechas fuera de esta aplicación, como capturas de pantalla
        - archivos que exportaste y copias impresas
        - copias de seguridad de este dispositivo
        - lo que compartiste con otra persona
        - la lista de páginas que recuerda un navegador

        No se avisa a nadie. Si alguien revisa este dispositivo, puede notar que falta algo. Si eso te preocupa, lee primero la página sobre dispositivos vigilados.
    .confirm = Borrar todo
    .working = Borrando. Tarda un momento…
    .keep = Conservar todo
    .type-word = borrar
    .type-ask = Si lo tienes claro, escribe la palabra “borrar”.
    .done = Todo lo que esta aplicación guardaba en este dispositivo ya no está.

adults-only = Esta aplicación es para personas adultas y no está hecha para una madre o un padre con una hija o un hijo menor de dieciocho años. Una persona joven puede acudir a una persona adulta de confianza, a un centro de salud, a alguien de su escuela o a una línea de ayuda para la infancia y la juventud.

shared-device = Antes de elegir una frase de paso
    .body =
        Puede que este dispositivo se comparta o que alguien lo vigile. Si lo crees, por favor, lee primero la página sobre eso, o usa otro dispositivo.

        - Elige una frase de paso que la otra persona no conozca ni pueda adivinar. Varias palabras sin relación entre sí se recuerdan mejor que una sola palabra rara.
        - No confíes en desbloquear con la cara o el dedo. Alguien puede ponerte el dispositivo delante.
        - Nadie puede restablecer la frase de paso, y eso nos incluye. Si se pierde, nadie puede abrir tus palabras por ti.
