# Lo que solo dice la línea de comandos. Las expresiones de $other van en medio de una frase.

cli-made = Está hecho. Solo lo abre la frase de paso, y nadie puede restablecerla.
cli-recovered = Todo lo que había en la copia vuelve a estar aquí, con la nueva frase de paso.
cli-draft-kept = Guardado como borrador.
cli-exported = Escrito. Este archivo no está sellado: quien lo tenga puede leerlo todo.
cli-as-it-was = Ya era así.
cli-letter-kept = Se guardó

## Hechos

cli-fact-breach-named = Ya tiene un lugar: { $id }
cli-fact-breach-told = Guardado con tus propias palabras.
cli-fact-breach-sorted = Queda anotado de qué tipo fue.
cli-fact-role-claimed = Queda anotado tu lugar en esto.
cli-fact-other-described = Queda anotado de quién se trata.
cli-fact-breach-removed = Esto y sus cartas se han quitado, para siempre.
cli-fact-letter-begun = Carta empezada: { $id }
cli-fact-version-kept = Esta versión está guardada: { $id }
cli-fact-letter-held = Reposa hasta la mañana del { $day }.
cli-fact-hold-ended = Ya no reposa.
cli-fact-letter-given = Anotado solo para ti.
cli-fact-given-taken-back = Anotado: al final no se entregó.
cli-fact-letter-removed = La carta se ha quitado, para siempre.
cli-fact-room-visited = Estás en la sala.
cli-fact-step-aside = Queda aparte hasta el { $day }.
cli-fact-step-taken-up = Esta sugerencia puede volver a mostrarse.
cli-fact-chosen = Guardado.
cli-fact-note-waved-away = Esta nota ya no aparece en esta carta.
cli-fact-note-taken-up = Esta nota puede volver a mostrarse.
cli-fact-promise-stated = La promesa queda guardada aquí: { $id }
cli-fact-promise-open = Vuelve a estar en pie.
cli-fact-promise-released = Queda liberada.
cli-fact-promise-ended = Queda terminada.
cli-fact-keeping-recorded = Anotado para el { $day }: { $outcome }
cli-fact-keeping-taken-back = Se retira lo anotado para el { $day }.
cli-fact-worry-written = Queda aparcada: { $id }
cli-fact-worry-parked = Vuelve a esperar.
cli-fact-worry-let-go = Queda soltada.
cli-fact-worry-for-talk = Queda guardada para una conversación.
cli-fact-window-chosen = Tu momento para las preocupaciones queda anotado.
cli-fact-window-none = Ya no hay un momento para las preocupaciones.
cli-fact-talk-planned = La conversación queda prevista: { $id }
cli-fact-talk-noted = Anotado.
cli-fact-talk-closed = La conversación ha terminado.
cli-fact-talk-open = La conversación no ha terminado.
cli-fact-date-kept = El día queda anotado: { $id }
cli-fact-thing-removed = Queda borrado, para siempre.

## La otra persona, cuando no hay nombre

cli-other-partner = tu pareja
cli-other-former-partner = tu expareja
cli-other-sibling = tu hermano o hermana
cli-other-parent = tu madre o padre
cli-other-grown-child = tu hijo o hija
cli-other-family = tu familiar
cli-other-friend = tu amigo o amiga
cli-other-someone = la otra persona

## Vínculos

cli-bond-list = Vínculos
cli-bond-list-none = Aquí no tienes vínculo con nadie. Lo que haces por tu cuenta no necesita ninguno.
cli-bond-at = en { $host }
cli-bond-together = Están los dos en él.
cli-bond-not-open = La invitación todavía no está en el servidor. “mendwell sync” la lleva.
cli-bond-open = La invitación está en el servidor.
cli-bond-answers = Hay respuestas. “mendwell bond claims { $id }” las muestra.
cli-bond-words = Tus seis palabras:
cli-bond-not-put = Tu respuesta todavía no está en el servidor. “mendwell sync” la lleva.
cli-bond-put = Tu respuesta está en el servidor.
cli-bond-resting = Estás descansando de él: no sale nada, y no se trae nada.
cli-bond-unsent = Algo que escribiste todavía no está en el servidor. “mendwell sync” lo lleva.
cli-bond-trouble = Algo no está aquí como tendría que estar: { $code }
cli-bond-help = “mendwell help-lines” muestra personas que escuchan. Funciona sin conexión.
cli-bond-begun = El vínculo está empezado: { $id }
cli-bond-link = El enlace:
cli-bond-next =
    # Lo que sigue
    - “mendwell sync” prepara la invitación en el servidor.
    - Dale el enlace solo a esta persona, de un modo que nadie más lea. Quien lo tenga puede responder. Vale catorce días, y nadie tiene que responder.
    - “mendwell sync” trae las respuestas, y “mendwell bond claims { $id }” las muestra.
    - Comparen las seis palabras de viva voz. Solo entonces, “mendwell bond confirm”.
cli-bond-joined = La invitación está respondida: { $id }
cli-bond-joined-next =
    # Lo que sigue
    - “mendwell sync” lleva tu respuesta al servidor.
    - Comparen las seis palabras de viva voz, donde sepas quién habla. No las envíes.
    - Si son las mismas y la otra persona confirma, “mendwell sync” te deja entrar.
    - Si no lo son, hay alguien en medio: “mendwell bond leave { $id }”.
cli-bond-claims = Respuestas a tu invitación
cli-bond-claims-none = No hay ninguna respuesta. “mendwell sync” mira en el servidor.
cli-bond-claim = { $claim }. “{ $name }”
cli-bond-claims-next = Quien tenga el enlace puede responder, con cualquier nombre. Confirma solo a quien tenga las mismas seis palabras cuando las comparen de viva voz: “mendwell bond confirm { $id } NÚMERO”.
cli-bond-confirmed = Confirmado. “mendwell sync” deja entrar a esa persona.
cli-bond-done = Hecho aquí. “mendwell sync” lo lleva al servidor.
cli-bond-shared = Compartida tal como se guardó la última vez. “mendwell sync” la lleva al servidor.
cli-bond-sealed = Sellada tal como se guardó la última vez. “mendwell sync” la lleva al servidor. Se puede retirar hasta que la otra carta esté dentro.
cli-bond-called = Desde ahora le dices así, aquí. No se le dice a nadie.
cli-bond-rests = Descansas de este vínculo. No sale nada, no se trae nada, y no se le dice a nadie.
cli-bond-goes-on = Retomas este vínculo. “mendwell sync” lleva lo que esperaba.

## Sincronizar

cli-sync-none = Aquí no hay ningún vínculo, así que no había nada que llevar.
cli-sync-quiet = No había nada que llevar.
cli-sync-with = Llevado a { $host }, y traído de allí.
cli-sync-silent = { $host } no responde. No se pierde nada: lo que escribiste espera aquí. Prueba más tarde.
cli-sync-news = “{ $other }” ({ $id }):

## Errores

cli-error-usage = Ese no es un comando de Mendwell.
    .remedy = Es así: { $usage }. “mendwell --help” dice más.
cli-error-malformed-json = El JSON no es lo que espera este comando: línea { $line }, columna { $column }, se esperaba { $expected }.
    .remedy = “mendwell schema” muestra lo que espera cada comando.
cli-error-no-passphrase = No hay terminal donde pedir la frase de paso.
    .remedy = Usa --passphrase-file o MENDWELL_PASSPHRASE.
cli-error-no-place = No hay carpeta personal donde guardarlo.
    .remedy = Indica una carpeta con --vault.
cli-error-no-time = MENDWELL_NOW no es un número de segundos desde 1970.
    .remedy = No se ha cambiado nada. Quítala, salvo que esto sea una demostración o una prueba.
cli-error-needs-yes = No hay terminal donde preguntarte si es lo que quieres.
    .remedy = Si lo es, añade --yes.
cli-error-not-confirmed = No se ha hecho nada.
    .remedy = Si es lo que quieres, escribe la palabra que se pide.
cli-error-passphrases-differ = Las dos no son iguales.
    .remedy = Prueba otra vez.
cli-error-file-exists = Ya hay un archivo con ese nombre. Se queda como está.
    .remedy = Elige otro nombre.
cli-error-file-failed = No se puede usar el archivo: { $reason }.
    .remedy = Mira su nombre, y si puedes leer o escribir allí.
cli-error-malformed-lines = { $n ->
        [one] Una línea no se pudo leer. Las demás están contestadas.
       *[other] { $n } líneas no se pudieron leer. Las demás están contestadas.
    }
    .remedy = Cada línea es un objeto JSON con id, role, kind y text.
cli-error-output-failed = No se puede mostrar la respuesta: { $reason }.
    .remedy = Lo que pediste está hecho. Vuelve a mostrarlo donde haya sitio para escribir.
cli-error-several-bonds = Más de un vínculo empieza así.
    .remedy = Escribe más de su id; “mendwell bond list” lo muestra.
cli-error-not-inviting = En este vínculo no hay ninguna invitación abierta.
    .remedy = “mendwell bond show” dice hasta dónde ha llegado.
cli-error-too-many-errands = El servidor pide más y más, así que esto se detuvo.
    .remedy = No se pierde nada. Prueba “mendwell sync” más tarde; si sigue así, pregunta a quien lleva el servidor.
