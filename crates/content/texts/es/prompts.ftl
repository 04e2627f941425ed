# Tipos de cartas y notas, sus partes, y las pequeñas elecciones alrededor de lo ocurrido.
# part-*: $other es un nombre o una expresión en mitad de frase ("tu hermana"), nunca el comienzo.
# Los comienzos son la voz de quien escribe, hablan de "tú" y no llevan variables.
# $wording es partners, family o friends.

## Tipos

kind-impact = Tu carta de impacto
    .short = Impacto
    .lead = Lo que pasó y cómo te afectó, con tus propias palabras.
    .what = Para decir cómo te afectó esto, sin quitarle importancia. Nadie la recibe hasta que tú la entregues.

kind-account = Tu carta de responsabilidad
    .short = Responsabilidad
    .lead = Lo que hiciste, que lo asumes, y lo que estás haciendo al respecto.
    .what = Para asumir la responsabilidad, por completo y sin excusas. Nadie la recibe hasta que tú la entregues.

kind-unsent = Una carta que no envías
    .short = Carta sin enviar
    .lead = Una página donde se puede decir todo, porque nadie va a leerla.
    .what = Para lo que necesita decirse y no necesita oírse. Es solo para ti.

kind-door = Una carta que abre una puerta
    .short = Puerta abierta
    .lead = Un mensaje breve a alguien que ahora está lejos, y después esperar.
    .what = Para acercarte una sola vez, con suavidad, después de un largo silencio. Nadie la recibe hasta que tú la entregues.

kind-talk = Antes de hablar
    .short = Notas para hablar
    .lead = Unas pocas notas para una conversación cara a cara.
    .what = Para ordenar tus ideas antes de sentarse a hablar. Las notas se quedan contigo.

## La carta de impacto

part-impact-opening = Cómo empezar
    .ask = ¿Qué te gustaría que supiera { $other } antes de seguir leyendo?
    .help = Di por qué escribes, en una o dos líneas. Puede ser tan sencillo como “me cuesta escribir esto”. Lo demás viene después.
    .open1 = Escribo esto porque …
    .open2 = Me cuesta poner esto en palabras, y …
    .open3 = Antes de que sigas leyendo, me gustaría que supieras …

part-impact-facts = Lo que pasó
    .ask = ¿Qué pasó, tal como lo habría visto una cámara?
    .help = Lo que se dijo y se hizo, y cuándo, hasta donde sabes. Por ejemplo: { $wording ->
            [partners] “El martes me contaste lo de los encuentros”.
            [family] “En marzo supe que la casa se había vendido”.
           *[friends] “El viernes supe por otras personas lo que solo te había contado a ti”.
        } Los motivos y los juicios no van aquí.
    .open1 = El día en que lo supe, …
    .open2 = Lo que vi y oí fue …
    .open3 = Lo que sé hasta ahora es …

part-impact-feelings = Lo que sentiste
    .ask = ¿Qué sentiste entonces y qué sientes ahora?
    .help = Los sentimientos hablan de ti: tristeza, miedo, rabia, vergüenza. “Siento que tú …” suele ser una idea sobre { $other }. Dos sentimientos que no encajan pueden ser ciertos a la vez.
    .open1 = Cuando entendí lo que había pasado, sentí …
    .open2 = Desde entonces, lo que más siento es …
    .open3 = Debajo de la rabia también hay …

part-impact-meaning = Lo que cambió
    .ask = ¿Cómo cambió tu imagen de la relación, y la que tienes de ti?
    .help = Escribe lo que creías antes y lo que ya no puedes dar por seguro. Así se ve desde donde estás. No tiene que ser justo ni definitivo.
    .open1 = Hasta entonces yo creía …
    .open2 = Lo que ya no puedo dar por seguro es …
    .open3 = Cuando pienso en mí ahora, …

part-impact-needs = Lo que necesitas
    .ask = ¿Qué necesitas ahora?
    .help = Una necesidad dice qué te ayudaría. Una exigencia no deja lugar a otra respuesta. Puede ser algo que { $other } podría hacer, o algo que necesitas para ti.
    .open1 = Lo que necesito ahora es …
    .open2 = Me ayudaría que …
    .open3 = Todavía no sé todo lo que necesito, pero …

part-impact-closing = Cómo terminar
    .ask = ¿Dónde estás hoy, al terminar esto?
    .help = No tienes que terminar con esperanza ni con una despedida. Basta con decir dónde estás ahora, y si te gustaría recibir una respuesta.
    .open1 = Hoy estoy en un punto en el que …
    .open2 = Después de leer esto, me gustaría que …
    .open3 = No sé qué viene después, y …

## La carta de responsabilidad

part-account-opening = Cómo empezar
    .ask = ¿Cómo quieres decirle a { $other } qué es esta carta?
    .help = Di que escribes sobre lo que hiciste. Bastan una o dos frases. Deja fuera lo difícil que es para ti.
    .open1 = Te escribo para decirte lo que hice …
    .open2 = Esta carta trata de lo que hice, y …
    .open3 = Te debo la verdad, así que …

part-account-act = Lo que hiciste
    .ask = ¿Qué hiciste, en palabras sencillas?
    .help = Nómbralo sin palabras que lo suavicen: { $wording ->
            [partners] “tuve encuentros en secreto durante tres meses”, no “las cosas se complicaron”.
            [family] “saqué el dinero de la cuenta”, no “hubo un problema con el dinero”.
           *[friends] “conté lo que me habías dicho en confianza”, no “de algún modo se supo”.
        } Di toda la verdad una sola vez. Lo que { $other } descubre después suele ser lo que más duele.
    .open1 = Lo que hice fue …
    .open2 = Lo que todavía no sabes es …
    .open3 = Para decirlo con claridad, yo …

part-account-mine = Tu propia parte
    .ask = ¿Qué parte de esto fue tuya, y de nadie más?
    .help = Fue una decisión, o estaba a tu cargo. Deja fuera lo que { $other } hizo o no hizo. La palabra “pero” suele borrar lo que venía antes.
    .open1 = Fue mi decisión …
    .open2 = En ese momento yo podría haber …
    .open3 = Nadie me obligó a …

part-account-repair = Lo que ofreces
    .ask = ¿Qué puedes ofrecer para reparar, hasta donde sea posible?
    .help = Algo real que puedas hacer y seguir haciendo, aunque no recibas nada a cambio. Una oferta se puede rechazar. Hay cosas que no se pueden reparar, y eso también puedes decirlo.
    .open1 = Lo que puedo hacer para reparar esto es …
    .open2 = Me gustaría ofrecerte …
    .open3 = No puedo deshacerlo, y lo que sí puedo hacer es …

part-account-impact = Lo que causó
    .ask = ¿Cómo afectó esto a { $other }, hasta donde lo entiendes?
    .help = Escribe lo que has oído y visto, con sus palabras si las conoces. Donde solo lo supones, dilo. Cómo fue para ti va en otro lugar.
    .open1 = Lo que entiendo de cómo te afectó es …
    .open2 = Por lo que hice, tuviste que …
    .open3 = Quizá no lo veo todo, pero veo que …

part-account-regret = Lo que lamentas
    .ask = ¿Qué es lo que lamentas?
    .help = Lamenta lo que hiciste, no cómo se tomó. “Perdón si …” o “lamento que te sientas así” le quitan importancia. Aquí lo central no es lo mal que te sientes.
    .open1 = Lamento haber …
    .open2 = Lo que más lamento es …
    .open3 = Cuando pienso en lo que viviste, …

part-account-explanation = Cómo llegó a pasar
    .ask = ¿Qué llevó a que pasara?
    .help = Una explicación dice cómo pudo ocurrir. Una excusa dice que cuenta menos. Si una frase le quita importancia, déjala fuera.
    .open1 = Lo que me decía en ese momento era …
    .open2 = Empezó cuando yo …
    .open3 = Al mirar atrás, veo que yo …

part-account-change = Lo que cambias
    .ask = ¿Qué estás haciendo para que no vuelva a pasar?
    .help = Nombra lo que ya empezaste y lo que sigue. Es mejor algo pequeño y visible que algo grande. Deja fuera lo que no puedas cumplir.
    .open1 = Lo que ya cambié es …
    .open2 = Cuando note que podría volver a pasar, voy a …
    .open3 = Lo podrás ver cuando yo …

part-account-room = Dejar libertad
    .ask = ¿Cómo quieres decirle a { $other } que no te debe nada?
    .help = Por esta carta nadie te debe respuesta, perdón ni tiempo. No necesitas pedir nada de eso. Lo que pase después de leerla lo decide { $other }.
    .open1 = No me debes …
    .open2 = Si respondes o no, y cuándo, …
    .open3 = Decidas lo que decidas, yo …

part-account-closing = Cómo terminar
    .ask = ¿Qué es lo último que quieres decir?
    .help = Que sea breve. Ninguna promesa más grande que lo que escribiste arriba, y nada que pida consuelo.
    .open1 = Sostengo lo que escribí aquí, y …
    .open2 = Si tienes preguntas, voy a …
    .open3 = Gracias por …

## La carta que no envías

part-unsent-free = Di lo que sea
    .ask = ¿Qué le dirías a { $other } si nadie lo leyera nunca?
    .help = No tiene que ser justo, amable ni completo. Nadie va a leerlo. Puedes parar a mitad de una frase.
    .open1 = Lo que nunca dije es …
    .open2 = Lo que no puedo dejar de pensar es …
    .open3 = Si pudieras oírme ahora, …

## La carta que abre una puerta

part-door-opening = Cómo empezar
    .ask = ¿Cuál es la forma más sencilla de saludar a { $other } después de este tiempo?
    .help = Una o dos frases, sin repasar la historia. Si te pidió que no le escribas, o una orden judicial lo prohíbe, esta puede quedar como una carta que no envías.
    .open1 = Ha pasado mucho tiempo desde …
    .open2 = He pensado en ti, y …
    .open3 = Te escribo una sola vez, porque …

part-door-own = Lo que fue tuyo
    .ask = ¿Hay algo de la distancia que sea tuyo?
    .help = Una cosa que hiciste o dejaste de hacer, dicha con claridad. Si no hay nada, déjalo en blanco. Lo que hizo { $other } no va en esta carta. Tener razón puede esperar.
    .open1 = Mi parte en la distancia es …
    .open2 = Ahora veo que yo …
    .open3 = No escuché cuando …

part-door-wish = Un deseo pequeño
    .ask = ¿Qué te gustaría, si { $other } también lo quisiera?
    .help = Pequeño, y fácil de rechazar. Por ejemplo: { $wording ->
            [partners] una carta de respuesta, o una conversación sobre lo que quedó abierto.
            [family] una tarjeta de vez en cuando, o una llamada.
           *[friends] un café algún día, o unas líneas de respuesta.
        } Un deseo deja libertad. Una exigencia no.
    .open1 = Si tú también lo quieres, me gustaría …
    .open2 = Lo que deseo es pequeño: …
    .open3 = Si algún día tienes ganas, …

part-door-room = Dejarlo abierto
    .ask = ¿Cómo quieres decir que no hace falta una respuesta?
    .help = Di que { $other } no tiene que responder, y que no volverás a escribir si no lo hace. Después, cúmplelo. Escribir una y otra vez suele alejar a la gente.
    .open1 = No tienes que responder, y …
    .open2 = No volveré a escribir, a menos que …
    .open3 = Si prefieres dejar las cosas como están, …

part-door-closing = Cómo terminar
    .ask = ¿Qué cosa amable y cierta quieres dejar al final?
    .help = Basta con una línea. Nada que pida una respuesta de otra manera.
    .open1 = Decidas lo que decidas, yo …
    .open2 = Te deseo …
    .open3 = Me puedes encontrar …

## Antes de una conversación cara a cara

part-talk-aim = Para qué es
    .ask = ¿Qué haría que valiera la pena hablar, aunque no salga nada más de ahí?
    .help = Un solo propósito, y que dependa de ti: decir algo, preguntar algo, escuchar. Si { $other } te da miedo, no necesitas tener esta conversación. Hay líneas de ayuda cerca.
    .open1 = Quiero tener esta conversación porque …
    .open2 = Habrá valido la pena si yo …
    .open3 = Lo que no espero de esta conversación es …

part-talk-first = Qué decir primero
    .ask = ¿Qué es lo primero que quieres que oiga { $other }?
    .help = Una o dos frases, tan breves que puedas decirlas aunque tengas nervios. Di de qué se trata y más o menos cuánto va a durar. Puedes leerlo de un papel.
    .open1 = Me gustaría hablar contigo sobre …
    .open2 = No me resulta fácil decir esto: …
    .open3 = Antes de empezar, …

part-talk-facts = Lo que pasó
    .ask = ¿Qué hechos importan para esta conversación?
    .help = Dos o tres como mucho, tal como los habría visto una cámara. Palabras como “siempre” y “nunca” abren discusiones. Deja fuera lo que { $other } pudo estar pensando.
    .open1 = Lo que pasó fue …
    .open2 = Lo que vi fue …
    .open3 = Lo que hice fue …

part-talk-feelings = Lo que sientes
    .ask = ¿Qué sentimiento quieres nombrar?
    .help = Bastan una o dos palabras para lo que sientes. Un sentimiento no hay que demostrarlo. Tú eliges cuánto de eso oye { $other }.
    .open1 = Cuando lo pienso, siento …
    .open2 = Ahora mismo siento …
    .open3 = Lo que me inquieta de esta conversación es …

part-talk-ask = Una cosa que pedir
    .ask = Si pudieras pedirle una sola cosa a { $other }, ¿cuál sería?
    .help = Algo pequeño y claro, que se pueda hacer o responder. “No” o “déjame pensarlo” son respuestas posibles. Ayuda saber de antemano qué harás entonces.
    .open1 = Lo que me gustaría pedirte es …
    .open2 = Quisiera saber si podrías …
    .open3 = Si la respuesta es no, voy a …

part-talk-place = Dónde y cuándo
    .ask = ¿Dónde y cuándo habría espacio para hablar, y para irse?
    .help = Un momento tranquilo, sin alcohol y no muy tarde. Un lugar del que puedas irte en cualquier momento, y del que { $other } también pueda. Puedes pedirle a alguien que esté cerca.
    .open1 = Un buen lugar sería …
    .open2 = Un buen momento sería …
    .open3 = Alguien que podría estar cerca es …

part-talk-stop = Cómo parar
    .ask = ¿Cómo notarás que es demasiado, y qué dirás entonces?
    .help = Puedes parar en cualquier momento sin dar razones. Si es una pausa, di cuándo seguirá la conversación, y que dure al menos veinte minutos. Si ya no te sientes a salvo, vete. No hace falta decirle nada más a { $other }.
    .open1 = Sabré que es demasiado cuando …
    .open2 = Necesito parar aquí por ahora, y …
    .open3 = Después puedo ir a …

## Qué tipo de quiebre fue

sort-competence = Algo no se hizo, o no se hizo bien
    .help = Algo salió mal sin que nada se ocultara; aquí las palabras dichas en voz alta suelen ayudar.

sort-integrity = Algo se ocultó o no era verdad
    .help = Algo se guardó en secreto, no era verdad o iba contra lo acordado; aquí los actos a lo largo del tiempo suelen contar más que las palabras.

sort-both = Las dos cosas
    .help = Algo no se hizo bien, y algo se ocultó o no era verdad; las palabras pueden ayudar con lo primero, y los actos suelen contar más para lo segundo.

sort-unsure = Todavía no está claro
    .help = Puede quedar abierto, y puedes cambiarlo cuando veas más.

## Dónde está cada quien

role-hurt = Se rompió mi confianza.
    .help = Solo tú puedes decir esto de ti. Puedes cambiarlo en cualquier momento, y no se le avisa a nadie.

role-answerable = Rompí la confianza de alguien.
    .help = Nadie puede decir esto en tu lugar. Puedes cambiarlo en cualquier momento, y no se le avisa a nadie.

role-both = Las dos cosas son ciertas.
    .help = Una no borra la otra. Solo tú puedes decirlo, puedes cambiarlo, y no se le avisa a nadie.

role-unsure = Todavía no lo sé.
    .help = Puedes seguir sin saberlo, elegir después o nunca, y no se le avisa a nadie.

## Quién es la otra persona

relation-partner = Pareja
    .phrase = tu pareja

relation-former-partner = Expareja
    .phrase = tu expareja

relation-sibling = Hermano o hermana
    .phrase = tu hermano o hermana

relation-parent = Madre o padre
    .phrase = tu madre o padre

relation-grown-child = Hijo o hija mayor de edad
    .phrase = tu hijo o hija

relation-family = Alguien más de la familia
    .phrase = tu familiar

relation-friend = Amigo o amiga
    .phrase = tu amigo o amiga

relation-someone = Otra persona
    .phrase = esta persona
