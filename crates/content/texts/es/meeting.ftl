# Cómo llegan dos personas a un vínculo, en la aplicación web. Lo que dice también el terminal está en bonds.ftl.

## Todos los vínculos

meet-title = En conjunto
    .lead = Un vínculo es entre dos personas. Solo entra en él lo que compartes.
    .entry = Lo que compartes con alguien, y cómo invitarle
meet-none = Aquí no tienes vínculo con nadie.
    .lead = Puedes empezar uno cuando quieras, o nunca. Lo que haces por tu cuenta no necesita ninguno.
meet-someone = La otra persona
meet-stage-together = Están los dos en él.
meet-stage-inviting = Has invitado a esta persona.
meet-stage-answers = Hay seis palabras que comparar.
meet-stage-confirmed = Has confirmado. Esta persona entra en cuanto el servidor lo tenga.
meet-stage-answering = Has respondido a su invitación.
meet-stage-over = La invitación ya terminó.
meet-stage-resting = Estás descansando de él.
meet-stage-unsent = Algo que escribiste todavía no está en el servidor.
meet-begin = Para empezar
meet-invite = Invitar a alguien
    .lead = Haces un enlace y se lo entregas solo a esta persona.
meet-answer = Me dieron un enlace
    .lead = Lo respondes aquí, y después comparan seis palabras de viva voz.
meet-try-again = Probar otra vez
meet-fetching = Se trae lo que se escribió: { $done } de { $of }.

## Antes de invitar, y antes de responder

meet-before-help = Ayuda de fuera
meet-before-host = Aquí el servidor es { $host }. De ahí viene también esta aplicación.
meet-before-invite = Lo he leído. Ir a la invitación
meet-before-answer = Lo he leído. Ir a mi respuesta
meet-before-again = Leer otra vez lo que conviene saber antes

## Nombres y tipo

meet-call-them = ¿Cómo llamas a esta persona?
    .hint = Solo para ti; no lo ve. Puedes dejarlo en blanco.
meet-called = ¿Cómo quieres que te llamen?
    .hint = Lo ve cuando está en el vínculo. Puedes dejarlo en blanco.
    .answer = Lo ve junto a tu respuesta. Puedes dejarlo en blanco.
meet-kind = ¿Qué son ustedes?
    .hint = Lo ve cuando está en el vínculo. Cada quien puede decir otra cosa, y cambiarlo.
meet-kind-choose = Elige lo que son ustedes, y luego sigue.

## Invitar

meet-invite-title = Una invitación
    .lead = Obtienes un enlace para entregarlo tú. Desde aquí no se le envía nada a la otra persona.
meet-invite-go = Hacer la invitación
    .working = Haciéndola…

## Responder

meet-answer-title = Tu respuesta
    .lead = Llega a quien hizo el enlace. Estás en un vínculo solo cuando los dos han comparado seis palabras y esa persona ha confirmado.
meet-link = El enlace
    .hint = Pégalo entero, hasta la última letra.
    .missing = Pega primero el enlace.
    .opened = El enlace que abriste está aquí. No se muestra, y se olvida cuando esto se bloquea.
    .forget = Olvidar este enlace
    .kept = El enlace que abriste se guarda en la memoria hasta que entres.
meet-elsewhere = Este enlace pertenece a otro servidor: { $host }.
    .remedy = En un navegador, la aplicación habla solo con el servidor del que vino, que es { $here }. Abre el propio enlace en el navegador y respóndelo ahí. Lo que escribiste aquí se queda aquí.
meet-answer-go = Responder
    .working = Respondiendo…

## Un vínculo: el enlace

meet-inviting-lead = Entrégale el enlace solo a esta persona. Nadie tiene que responder.
meet-not-at-host = La invitación todavía no está en el servidor. Llega sola cuando el servidor responde; desde entonces funciona el enlace.
meet-over-invite = Hacer una invitación nueva
meet-over-answer = Responder a otro enlace
meet-over = Esta la puedes dejar abajo; lo que haces por tu cuenta no se toca.
meet-link-own = El enlace
meet-copy = Copiar el enlace
    .done = Copiado. Quien tenga el enlace puede responder.
    .by-hand = Aquí no se puede copiar solo. El enlace está seleccionado para que lo copies.
meet-share = Pasarlo a otra aplicación
meet-qr = Mostrarlo para una cámara
    .lead = Si están en el mismo lugar, su cámara puede leer el enlace desde aquí.
    .alt = El enlace, dibujado para que una cámara lo lea
meet-hand = Cómo entregarlo
    .body =
        - en persona, o en un mensaje que solo lea esta persona
        - no donde alguien más pueda leerlo: una cuenta compartida, un grupo, un dispositivo que miren otros

        Vale catorce días. Cualquiera que tenga el enlace puede responder, con cualquier nombre. Por eso los dos comparan seis palabras antes de dejar entrar a nadie.

## Un vínculo: las seis palabras

meet-claims = Comparar seis palabras
    .lead = Llámense o véanse, para saber quién habla, y lean las palabras en voz alta. Solo si las seis son iguales, en este orden, es la persona que esperas. No las envíen por escrito.
meet-claim-named = Alguien respondió con este nombre:
meet-claim-unnamed = Alguien respondió sin nombre.
meet-confirm = Las seis son iguales: dejar entrar a esta persona
meet-confirm-ask = ¿Dejar entrar a esta persona?
    .lead = No se puede deshacer. Cualquiera puede dar cualquier nombre; solo las seis palabras, comparadas de viva voz, dicen quién es. La persona que dejes entrar verá lo que compartas en este vínculo.
    .yes = Dejar entrar a esta persona
    .no = Todavía no
meet-confirmed = Has confirmado. Esta persona entra en cuanto el servidor lo tenga; aquí no hay nada más que hacer.
meet-differ = Si las palabras no son iguales
    .body = Si una sola es distinta, no confirmes: respondió otra persona, o el enlace se cambió por el camino. Puedes dejar este vínculo y hacer un enlace nuevo que entregues de otra manera.
meet-answering-lead = Has respondido a su invitación.
meet-words = Tus seis palabras
    .lead = Llámense o véanse, para saber quién habla, y lean las palabras en voz alta. No las envíen por escrito.
meet-answer-not-at-host = Tu respuesta todavía no está en el servidor. Llega sola cuando el servidor responde.
meet-answer-at-host = Tu respuesta está en el servidor.
meet-after = Lo que viene después
    .body =
        - Si las seis son iguales, en este orden, la otra persona puede confirmar. La próxima vez que tu aplicación vuelva al servidor después de eso, estás dentro.
        - Si una sola es distinta, hay alguien en medio. Deja este vínculo y pide un enlace nuevo de otra manera.

        Nadie tiene que confirmar. Puedes cerrar la aplicación; no se pierde nada.

## Descansar, dejarlo, y lo que es un vínculo

meet-rest = Descansar de este vínculo
    .lead = No sale nada y no se trae nada hasta que lo retomes. No se le dice a nadie.
    .done = Estás descansando de este vínculo.
meet-go-on = Retomar este vínculo
    .lead = Estás descansando de este vínculo: no sale nada, y no se trae nada.
    .done = Retomas este vínculo.
meet-ways = Si es demasiado
meet-stay = Seguir en él
meet-about = Sobre este vínculo
meet-about-later = Lo que son ustedes, y cómo te llaman, se puede cambiar cuando estén los dos en él.
meet-about-kind = ¿Qué son ustedes, para ti?
    .hint = La otra persona lo ve. Pueden decir cosas distintas; las dos se quedan.
meet-about-called = ¿Cómo quieres que te llamen?
    .hint = La otra persona lo ve. En blanco, se retira.
    .go = Que me llamen así
meet-about-call-them = Decirle así
    .hint = Solo para ti, en este dispositivo; no lo ve. En blanco, se retira.
meet-about-host = El servidor de este vínculo: { $host }
meet-other-host = Este vínculo está en otro servidor: { $host }.
    .remedy = En un navegador, la aplicación habla solo con el servidor del que vino, que es { $here }. Lo que hay aquí se puede leer; no sale nada, y no se trae nada. El programa para el terminal habla con cualquier servidor.

## Errores

error-circles-not-here = No se pudo cargar lo que necesitan los vínculos.
    .remedy = Prueba otra vez cuando haya conexión; desde entonces está aquí también sin ella. Lo que escribes para ti no se ha tocado.
