# Vínculos: dos personas. Lo que dicen tanto el terminal como la aplicación web.

-waits = No se pierde nada: lo que escribiste espera aquí.
-not-taken = No se aceptó. Hasta que se aclare, de aquí no sale nada. Habla con la otra persona por otro medio; puedes empezar un vínculo nuevo.
-ask-host = Aquí no se pierde nada, y nada sale hasta que se aclare. Quizá sepa más quien lleva el servidor; puedes empezar un vínculo nuevo en otro sitio.
-left-out = Se deja fuera, y todo lo demás sigue. Pídele a la otra persona que lo escriba otra vez.
-newest = Usa la versión más nueva de Mendwell; si sigue así, mira el nombre del servidor.
-stays-readable = Lo que escribiste para ti no se ha tocado. Puedes dejar este vínculo y empezar uno nuevo.

## Tipos de vínculo

bond-kind-partners = Pareja
bond-kind-former-partners = Exparejas
bond-kind-co-parents = Madres o padres de los mismos hijos
bond-kind-siblings = Hermanos y hermanas
bond-kind-parent-and-child = Madre o padre, e hijo o hija adultos
bond-kind-family = Familiares
bond-kind-friends = Amistad
bond-kind-others = Otra cosa

## Antes de invitar, y antes de responder

bond-when-not = Antes de hacerlo en conjunto
    .body =
        Trabajarlo en conjunto no es el camino cuando hay miedo de la otra persona, o lesiones; amenazas, un arma, manos alrededor del cuello o sexo forzado; control o acoso; o una orden judicial de protección. Entonces, lo que compartes con franqueza puede usarse contra ti.

        Algo va antes cuando hay una adicción o ideas de suicidio sin ayuda, o un secreto que sigue en marcha.

        Todo lo que haces por tu cuenta sigue abierto, y no se le dice a nadie.
    .device = Este dispositivo puede ser compartido o estar vigilado. Usa una frase de paso que la otra persona no conozca.

bond-host = Quien lleva el servidor
    .body = El servidor guarda sellado lo que comparten y no puede leerlo. Ve cuándo preguntan los dispositivos, desde dónde y cuánto se envía. Si lo lleva la otra persona, puede ver eso de ti, y puede perder o retener lo que se envía. Si además te da la aplicación en un navegador, podría darte una cambiada. Es mejor un servidor que no lleve nadie de los dos.

## Lo que se dijo

bond-also-called = { $name } ({ $also })
bond-you = Tú
bond-letter-impact = Una carta de impacto
bond-letter-account = Una carta de responsabilidad
bond-letter-unsent = Una carta
bond-letter-door = Una carta que abre una puerta
bond-letter-talk = Notas para una conversación
bond-given-aloud = leída en voz alta
bond-given-handed = entregada
bond-given-talked = hablada
bond-given-none = no entregada de otro modo
bond-consent-tell-me = Cuéntamelo.
bond-consent-not-yet = Todavía no.
bond-consent-never-tell-me = No me lo cuentes nunca.
bond-withdrawn-breach = lo que pasó
bond-withdrawn-willingness = «Quiero intentarlo»
bond-withdrawn-letter = una carta
bond-withdrawn-commitment = una carta sellada
bond-withdrawn-ready = «Puedo seguir»
bond-withdrawn-answer = una respuesta

## Bonds

bonds-unread = No se pudieron leer tantos vínculos: { $n }. Se guardan tal como están.

## Un vínculo, para leer

bond-people = Las personas
bond-letters = Cartas
bond-breaches = Lo que pasó
bond-exchange = Un intercambio
bond-seal = Un intercambio sellado
bond-questions = Preguntas
bond-say = { $who }, { $day }
bond-says = { $who }, { $day }: { $says }
bond-willing = «Quiero intentarlo.»
bond-differ = Dicen cosas distintas. Las dos se quedan.
bond-roles-differ = Cada quien dice que se rompió su propia confianza. Las dos cosas se quedan.
bond-followed = Después vino una versión mejor.
bond-first = Hablaría primero: { $who }
bond-floor = Tiene la palabra: { $who }
bond-paused = En pausa: { $who }, { $day }
bond-back = Para volver: { $when } ({ $who })
bond-when = { $day }, { $hour }:00 UTC
bond-ready = Puede seguir: { $who }, { $day }
bond-closed = Cerrado: { $who }, { $day }
bond-reflected = Dicho de vuelta: { $who }, { $day }
bond-heard = «Siento que me escuchas.»
bond-not-yet-heard = «Todavía no.»
bond-sealed = Sellada: { $who }, { $day }
bond-complete = Todas las cartas están dentro. Cada una se abre cuando la aplicación de quien la escribió vuelve al servidor.
bond-opened = Abierta: { $who }, { $day }
bond-asked = Preguntado: { $who }, { $day }
bond-offered = Ofrecido contar: { $who }, { $day }
bond-answer-whole = Respondido: { $who }, { $day }
bond-answer-addition = Añadido: { $who }, { $day }
bond-withdrawn = Retirado: { $what } ({ $who }, { $day })

## Dejar un vínculo

bond-leave = Dejar este vínculo
    .lead = Esto destruye en este dispositivo las claves de este vínculo y lo que guarda de él. No se puede deshacer.
    .body =
        # Lo que se va
        - lo que la otra persona compartió aquí contigo
        - lo que compartiste, tal como está en este vínculo
        - lo que todavía no estaba en el servidor

        # Lo que se queda
        - las cartas y notas que escribiste para ti
        - lo que la otra persona tiene en sus dispositivos
        - las copias hechas fuera de esta aplicación

        No se le dice a nadie, ni se le pregunta a nadie. Piensa también en tus copias: una que hiciste mientras estabas en este vínculo todavía lo contiene.
    .type-word = dejar
    .type-ask = Si es lo que quieres, escribe la palabra «dejar».
    .done = Lo has dejado. Las claves ya no están en este dispositivo, y no se le dijo a nadie.

## Errores: vínculos

error-unknown-bond = Ese vínculo no está aquí.
    .remedy = Mira la lista de tus vínculos.
error-bond-not-together = Todavía no hay nadie más en este vínculo.
    .remedy = Primero se responde a la invitación, y los dos comparan las seis palabras de viva voz.
error-bond-resting = Estás descansando de este vínculo.
    .remedy = Retómalo primero, si quieres y cuando quieras.
error-unknown-claim = No hay tal respuesta a esta invitación.
    .remedy = Mira otra vez las respuestas.
error-confirmed-already = Ya está confirmada una respuesta a esta invitación.
    .remedy = Sale con la próxima conexión con el servidor. Si no era la persona que querías, deja este vínculo y haz otra invitación.
error-host-name = Ese no es el nombre de un servidor.
    .remedy = Escríbelo como «servidor.example», con el puerto si lo tiene, y nada antes ni después.
error-host-unreachable = El servidor no responde.
    .remedy = { -waits } Prueba más tarde.
error-host-full = El servidor está lleno.
    .remedy = { -waits } Quien lo lleva puede hacer sitio.
error-no-access = El servidor no deja entrar a este dispositivo.
    .remedy = { -waits } Puede que haya perdido este vínculo; prueba más tarde, o pregunta a quien lo lleva.
error-removed = Ya no estás en este vínculo.
    .remedy = Lo que hay aquí se puede seguir leyendo. Puedes dejar el vínculo cuando quieras.

## Errores: encontrarse

error-link-not-whole = Este enlace no está entero.
    .remedy = Cópialo todo, hasta la última letra, o pídelo otra vez.
error-meeting-version = Esto lo hizo otra versión de Mendwell.
    .remedy = Usen la versión más nueva en ambos lados, y después una invitación nueva.
error-claim-other-link = Aquí llegó la respuesta a otra invitación.
    .remedy = No hace falta hacer nada. Confirma solo a quien tenga las seis palabras que comparaste.
error-meeting-altered = Esto se cambió por el camino.
    .remedy = No sigas con esta invitación. Haz una nueva y entrégala de otra manera.
error-welcome-other-claim = La bienvenida que llegó es para la respuesta de otra persona.
    .remedy = No estás en este vínculo. Habla con la otra persona y empiecen con una invitación nueva.
error-invitation-over = Esta invitación ya terminó.
    .remedy = Duró catorce días. Se puede hacer otra en cualquier momento, y nadie tiene que hacerlo.
error-name-too-long = El nombre es demasiado largo.
    .remedy = Caben hasta ochenta letras.
error-mailbox-gone = Esta invitación ya no está en el servidor.
    .remedy = Se puede hacer otra en cualquier momento, y nadie tiene que hacerlo.
error-mailbox-full = No caben más respuestas a esta invitación.
    .remedy = Puede que otras personas conozcan el enlace. Haz uno nuevo y entrégalo de otra manera.
error-mailbox-exists = El servidor tiene otra invitación en este lugar.
    .remedy = Haz una invitación nueva.

## Errores: un cambio que no se permite

error-commit-external = Alguien intentó entrar en este vínculo sin que se le dejara.
    .remedy = { -not-taken }
error-commit-readable = Llegó sin sellar un cambio en este vínculo.
    .remedy = { -not-taken }
error-commit-none = Llegó otra cosa donde tocaba un cambio de claves.
    .remedy = { -not-taken }
error-commit-stranger = Alguien que no está en este vínculo intentó cambiarlo.
    .remedy = { -not-taken }
error-commit-by-reference = Llegó en dos partes un cambio en este vínculo, y los vínculos no tienen cambios así.
    .remedy = { -not-taken }
error-commit-not-invited = Se iba a añadir a alguien a quien no dejaste entrar.
    .remedy = { -not-taken }
error-commit-too-many = Se iba a añadir a más de una persona.
    .remedy = { -not-taken }
error-commit-package = Se iba a añadir a alguien con claves que esta aplicación no conoce.
    .remedy = { -not-taken }
error-commit-not-leaving = Se iba a sacar de este vínculo a alguien que no lo había dejado.
    .remedy = { -not-taken }
error-commit-context = Algo intentó cambiar lo que es este vínculo.
    .remedy = { -not-taken }
error-commit-restart = Algo intentó empezar de nuevo este vínculo en su mismo lugar.
    .remedy = { -not-taken }
error-commit-foreign-key = Algo intentó mezclar otra clave en este vínculo.
    .remedy = { -not-taken }
error-commit-unknown = Llegó un cambio de un tipo que los vínculos no tienen.
    .remedy = { -not-taken }
error-commit-no-path = Llegó un cambio que no renovaba las claves de quien lo envió.
    .remedy = { -not-taken }
error-commit-credential = Alguien intentó cambiar quién es en este vínculo.
    .remedy = { -not-taken }
error-commit-gone = Un cambio de claves ya no está en el servidor.
    .remedy = { -ask-host }
error-commit-lost = Este vínculo cambió en el servidor antes de que llegara tu propio cambio.
    .remedy = Mira el vínculo, y hazlo otra vez si todavía quieres.
error-own-commit = Las claves de este vínculo se renovaron desde otro dispositivo tuyo, o desde una copia de uno.
    .remedy = Si seguiste sin este dispositivo, es como querías: lo que hay aquí se queda, y de aquí no sale nada. Si esto viene de un archivo que restauraste, el archivo es más antiguo que eso. Si no fuiste tú, habla con la otra persona por otro medio y empieza un vínculo nuevo.
error-not-staged = Volvió un cambio de las propias claves que no es el que se envió.
    .remedy = { -not-taken }
error-other-circle = Llegó un cambio que pertenece a otro vínculo.
    .remedy = { -not-taken }
error-other-epoch = Llegó un cambio que no sigue al anterior.
    .remedy = { -not-taken }
error-mls-refuses = Llegó un cambio cuya firma o cuyas claves no valen.
    .remedy = { -not-taken }
error-no-member = La persona de que se trata no está en este vínculo.
    .remedy = Mira el vínculo como está ahora.

## Errores: lo que guarda este dispositivo

error-circle-damaged = Lo que este dispositivo guarda de este vínculo está dañado.
    .remedy = { -stays-readable }
error-circle-version = Lo que este dispositivo guarda de este vínculo es de una versión posterior.
    .remedy = No se cambió nada. Usa la versión más nueva de Mendwell.
error-circle-too-long = Es más largo de lo que acepta un servidor.
    .remedy = Divídelo en dos, o acórtalo.
error-sync-damaged = Lo que espera aquí para enviarse está dañado.
    .remedy = { -stays-readable }
error-sync-version = Lo que espera aquí para enviarse es de una versión posterior.
    .remedy = No se cambió nada. Usa la versión más nueva de Mendwell.

## Errores: lo que muestra el servidor

error-log-went-back = El servidor muestra un estado de este vínculo anterior al que ya mostró.
    .remedy = { -ask-host }
error-log-fork = El servidor muestra este vínculo de otro modo que antes.
    .remedy = { -ask-host }
error-log-epoch = Lo que muestra el servidor no sigue donde quedó.
    .remedy = { -ask-host }
error-log-other-commit = El servidor muestra otro cambio de claves que el que se conoce aquí.
    .remedy = { -ask-host }
error-log-body = Lo que dio el servidor no es lo que se escribió.
    .remedy = { -ask-host }
error-log-gap = Falta algo en lo que dio el servidor.
    .remedy = Prueba más tarde. Si sigue así, pregunta a quien lleva el servidor.
error-log-other-head = La aplicación de la otra persona ve este vínculo de otro modo que la tuya.
    .remedy = Cuéntense de viva voz lo que ve cada quien. Puede que el servidor les muestre cosas distintas.
error-stamp-backwards = El reloj del servidor fue hacia atrás.
    .remedy = Las horas de volver pueden no ser exactas. Quien lleva el servidor puede arreglarlo.
error-stamp-odd = Los relojes del servidor y de este dispositivo difieren en más de un día.
    .remedy = Mira la fecha de este dispositivo. Si está bien, la del servidor no lo está.
error-not-understood = El servidor dijo algo que esta aplicación no entiende.
    .remedy = { -waits } { -newest }
error-record-not-there = El servidor dijo que había recibido algo tuyo, y no lo tiene.
    .remedy = Se queda aquí. Dilo otra vez si quieres.
error-record-left-behind = Algo tuyo no pudo llevarse de nuevo al servidor.
    .remedy = Se queda aquí. Dilo otra vez si quieres.
error-record-epoch = Llegó algo con una clave que este dispositivo no tiene.
    .remedy = { -left-out }
error-record-version = Llegó algo de una versión posterior de Mendwell.
    .remedy = Usa la versión más nueva y podrá leerse.
error-record-closed = Llegó algo que no se abre.
    .remedy = { -left-out }
error-record-author = Llegó algo de alguien que no está en este vínculo.
    .remedy = Se deja fuera. No hace falta hacer nada.
error-record-signature = Llegó algo cuya firma no vale.
    .remedy = { -left-out }
error-record-too-long = Es más largo de lo que cabe de una vez.
    .remedy = Divídelo en dos, o acórtalo.
error-record-not-padded = Llegó algo con una forma que esta aplicación no conoce.
    .remedy = { -left-out }
error-record-dropped = Algo se quitó del servidor.
    .remedy = No hace falta hacer nada.
error-record-unreadable = Llegó algo que no se puede leer, quizá de una versión posterior.
    .remedy = Usa la versión más nueva; si sigue sin poder leerse, pídele a la otra persona que lo escriba otra vez.
error-record-other-id = Llegó algo con un nombre que no es el suyo.
    .remedy = { -left-out }
error-letter-version = Esta carta sellada es de otra versión de Mendwell.
    .remedy = Usa la versión más nueva y podrá abrirse.
error-letter-mismatch = Esta carta no es la que se selló.
    .remedy = Sigue cerrada. Si no lo esperabas, háblenlo de otra manera.
error-letter-too-long = La carta es más larga de lo que se puede sellar.
    .remedy = Acórtala un poco.

## Errores: lo que no hace el servidor

error-unavailable = El servidor no puede hacerlo ahora.
    .remedy = { -waits } Prueba más tarde.
error-too-many = Se está preguntando al servidor con demasiada frecuencia.
    .remedy = { -waits } Prueba dentro de unos minutos.
error-too-slow = El envío tardó demasiado para el servidor.
    .remedy = { -waits } Prueba donde haya mejor conexión.
error-too-large = Es más de lo que el servidor acepta de una vez.
    .remedy = Divídelo en dos, o acórtalo.
error-stale-epoch = Las claves de este vínculo avanzaron mientras se enviaba algo.
    .remedy = { -waits } Prueba otra vez.
error-generation-moved = La copia de este vínculo en el servidor empezó de nuevo mientras se enviaba algo.
    .remedy = { -waits } Prueba otra vez.
error-circle-exists = El servidor tiene otro vínculo en este lugar.
    .remedy = { -ask-host }
error-nonce-taken = El servidor tiene otra cosa en el lugar de lo que escribiste.
    .remedy = { -ask-host }
error-wrong-drop-key = El servidor no quitó algo que retiraste.
    .remedy = Está retirado de todos modos: las aplicaciones ya no lo muestran.
error-bad-request = El servidor no entendió a esta aplicación.
    .remedy = { -waits } { -newest }
error-unknown-route = Lo que responde ahí no es un servidor de Mendwell, o es de otra versión.
    .remedy = { -waits } { -newest }
error-method = Lo que responde ahí no es un servidor de Mendwell, o es de una versión distinta.
    .remedy = { -waits } { -newest }
error-not-json = El servidor no aceptó lo que envió esta aplicación.
    .remedy = { -waits } { -newest }
error-not-padded = El servidor no aceptó el tamaño de lo que envió esta aplicación.
    .remedy = { -waits } { -newest }
error-upgrade = El servidor no habla con esta aplicación del modo en que se le pidió.
    .remedy = { -waits } { -newest }
