# Los dispositivos propios.

device-before =
    # Antes de enlazar un dispositivo
    - Quien tenga el segundo dispositivo y su frase de paso lee todo lo que guardas y todo lo que escribas desde ahora. Enlaza solo un dispositivo que sea solo tuyo.
    - Si alguien te pide que enlaces el suyo, no tienes que hacerlo. “mendwell help-lines” muestra personas que escuchan.
    - Tus dispositivos se lo cuentan todo por el servidor, sellado. El servidor ve que son dos, cuándo preguntan y desde dónde. Cuánto escribes, no lo ve.
device-before-joining =
    # Antes de unirte
    - Este dispositivo tendrá todo lo que hay en el otro, y el otro todo lo que escribas aquí.
    - Únete solo a un dispositivo tuyo. Un enlace que te dio otra persona le dejaría leer contigo.

cli-device-next =
    # Lo que sigue
    - “mendwell sync” prepara el enlace en el servidor.
    - En el segundo dispositivo, empieza con “mendwell init” y responde allí al enlace: “mendwell device join ENLACE”. Quien tenga el enlace puede responder; vale catorce días.
    - “mendwell sync” trae la respuesta, y “mendwell device claims” la muestra.
    - Compara las seis palabras en las dos pantallas. Solo entonces “mendwell device confirm”.
cli-device-joined-next =
    # Lo que sigue
    - “mendwell sync” lleva tu respuesta al servidor.
    - Compara las seis palabras con las del primer dispositivo. Si no son las mismas, no sigas.
    - Cuando allí estén confirmadas, “mendwell sync” trae aquí lo que hay en el primero.
cli-device-claims = Respuestas a tu enlace
cli-device-claims-next = Confirma solo la que muestre las mismas seis palabras en la pantalla de tu propio dispositivo: “mendwell device confirm NÚMERO”.
cli-device-confirmed = Confirmado. “mendwell sync” deja entrar al dispositivo.
cli-device-removed = Este dispositivo sigue solo. El otro conserva lo que tiene. “mendwell sync” renueva las claves de tus vínculos, y desde entonces ya no puede leer allí nada nuevo. No se avisa a nadie.
cli-device-list = Tus dispositivos
cli-device-alone = Este es el único. De aquí no sale nada más que lo que compartes en un vínculo.
cli-device-linked = Hay dos dispositivos enlazados, este y otro.
cli-device-not-open = El enlace todavía no está en el servidor. “mendwell sync” lo lleva.
cli-device-open = El enlace está en el servidor.
cli-device-answers = Un dispositivo respondió al enlace. “mendwell device claims” muestra sus palabras.

cli-error-not-linking = No hay ningún enlace abierto para un segundo dispositivo.
    .remedy = “mendwell device link” hace uno.

error-welcome-other-kind = Este enlace era para otra cosa: para una persona, o para un dispositivo propio.
    .remedy = No se compartió nada. Mira cuál es el enlace y pide el correcto.
error-devices-linked = Ya hay dos dispositivos enlazados, y todavía no pueden ser más.
    .remedy = Entre estos dos todo sigue.
error-vault-not-empty = Aquí ya hay algo guardado.
    .remedy = Un dispositivo se une cuando todavía no guarda nada. Empieza aparte para eso; esto se queda como está.

## En la aplicación: todo lo de los dispositivos propios

devices-title = Tus dispositivos
    .entry = Lo que guardas aquí, también en un segundo dispositivo tuyo
devices-alone = Lo que guardas está solo en este dispositivo.
devices-before =
    # Antes de enlazar un segundo dispositivo
    - Quien tenga el segundo dispositivo y su frase de paso lee todo lo que guardas y todo lo que escribas desde ahora.
    - Enlaza solo un dispositivo que sea solo tuyo.
    - Si alguien te pide que le enlaces un dispositivo, no tienes que hacerlo. Hay personas que escuchan.
    - Puedes seguir sin el segundo dispositivo cuando quieras. Se queda con lo que tenga hasta entonces.
devices-before-go = Lo he leído. Ir al enlace
devices-join-instead = Ya lo tengo todo en otro dispositivo mío
devices-host = Lo que ve el servidor
    .sees = Tus dispositivos se lo cuentan todo por el servidor, sellado. El servidor ve que son dos, cuándo preguntan y desde dónde. No ve lo que escribes, ni cuánto.
devices-other-host = Tus dispositivos se encuentran en otro servidor: { $host }.
    .remedy = En un navegador, la aplicación habla solo con el servidor del que vino, que es { $here }. Lo que hay aquí se queda aquí; no llega nada a tu otro dispositivo, ni viene nada de él.

## En la aplicación: el enlace

devices-link = Enlazar un segundo dispositivo
    .lead = Haces un enlace aquí y lo abres en el otro dispositivo. Después los dos muestran seis palabras. Las comparas, y solo entonces entra el otro dispositivo.
    .pass = Tu frase de paso
    .hint = Para que nadie más deje entrar aquí un dispositivo.
    .go = Hacer el enlace
    .working = Haciéndolo…
devices-inviting = Abre este enlace en tu otro dispositivo. No es para nadie más.
devices-scan = La cámara de tu otro dispositivo puede leer el enlace desde aquí.
devices-not-at-host = El enlace todavía no está en el servidor. Llega solo cuando el servidor responde; desde entonces funciona.
devices-waiting = Esperando al otro dispositivo.
devices-there = En el otro dispositivo
    .body =
        - Abre el enlace en un navegador. O abre ahí esta aplicación, elige “Tengo esto en otro dispositivo” y pega el enlace.
        - Elige una frase de paso para ese dispositivo. Puede ser distinta de la de aquí.
        - Cuando muestre seis palabras, vuelve aquí.

        El enlace vale catorce días. Cualquiera que lo tenga puede responder. Por eso comparas seis palabras antes de dejar entrar un dispositivo.
devices-again = Hacer un enlace nuevo
    .lead = El enlace anterior ya no dejará entrar a nadie.
    .none = Si las palabras no son iguales
    .body = Si una sola palabra es distinta, o si no puedes ver la otra pantalla, no dejes entrar ningún dispositivo. Haz un enlace nuevo; el anterior ya no dejará entrar a nadie.
    .pass = Tu frase de paso
    .hint = Para que nadie más deje entrar aquí un dispositivo.
    .go = Hacer un enlace nuevo
    .working = Haciéndolo…
    .done = Este enlace es nuevo. El anterior ya no deja entrar a nadie.

devices-stop = No enlazar, después de todo
    .lead = Entonces el enlace no deja entrar a nadie, y este dispositivo sigue solo.
    .pass = Tu frase de paso
    .hint = Para que nadie más decida esto aquí.
    .go = Seguir solo con este
    .working = Deteniéndolo…
    .done = Este dispositivo sigue solo.

## En la aplicación: las seis palabras

devices-claims = Comparar seis palabras
    .lead = Mira las dos pantallas con tus propios ojos. Solo si las seis palabras son iguales, en este orden, es tu dispositivo.
devices-confirm = Las seis son iguales
    .lead = El otro dispositivo entra, y desde entonces lo lee todo.
    .pass = Tu frase de paso
    .hint = Para que nadie más deje entrar aquí un dispositivo.
    .go = Dejar entrar este dispositivo
    .working = Dejándolo entrar…
    .no = Todavía no
devices-confirmed = Has confirmado. El otro dispositivo entra en cuanto el servidor lo tenga; aquí no hay nada más que hacer.

## En la aplicación: unirse

devices-first = Tengo esto en otro dispositivo
devices-join = Unirte con este dispositivo
    .lead = Lo que hay en tu otro dispositivo llega también aquí.
    .body =
        - Este dispositivo tendrá todo lo que hay en el otro, y el otro todo lo que escribas aquí.
        - Únete solo a un dispositivo tuyo, con un enlace que hayas hecho tú ahí. Con un enlace de otra persona, esa persona leería todo lo que escribas aquí.
    .pass = La frase de paso de este dispositivo
    .hint = La que elegiste aquí.
    .go = Unirme
    .working = Uniéndote…
devices-join-way = Cómo se hace
    .body =
        - Aquí eliges una frase de paso para este dispositivo.
        - En el otro dispositivo haces un enlace: en Notas, Ajustes, Tus dispositivos.
        - Aquí das el enlace. Después los dos muestran seis palabras, y en el otro confirmas que son las mismas.
    .opened =
        - Aquí eliges una frase de paso para este dispositivo.
        - El enlace que hiciste en el otro dispositivo ya está aquí.
        - Los dos dispositivos muestran entonces seis palabras, y en el otro confirmas que son las mismas.
    .go = Elegir una frase de paso para este dispositivo
    .not = Empiezo de nuevo aquí
devices-protect = Esta frase de paso es para este dispositivo. Puede ser distinta de la de tu otro dispositivo.
devices-link-no-device = Este no es un enlace para un dispositivo propio.
    .remedy = Se hace en tu otro dispositivo, en Notas, Ajustes, Tus dispositivos.
devices-link-no-bond = Este enlace es para un dispositivo propio, no para un vínculo.
    .remedy = Con él, quien lo hizo leería todo lo que escribas aquí. Pídele mejor una invitación.
devices-answering = Este dispositivo respondió al enlace.
devices-words = Comparar seis palabras
    .lead = Mira las dos pantallas. Si las seis son iguales, en este orden, confirma en el otro dispositivo.
devices-differ = Si las palabras no son iguales
    .body = Si una sola es distinta, no confirmes. Haz un enlace nuevo en tu otro dispositivo, y da ese aquí.
    .go = Dar otro enlace
devices-arrived = Este dispositivo está enlazado
    .lead = Todo lo de tu otro dispositivo llega solo mientras los dos estén abiertos. Puede tardar unos minutos.
    .go = Ir a Hoy

## En la aplicación: dos dispositivos

devices-linked = Hay dos dispositivos enlazados, este y otro.
    .body = Lo que escribes en uno llega solo al otro mientras los dos estén abiertos; puede tardar unos minutos. Para borrarlo todo, bórralo en los dos. Aquí nada dice cuándo se abrió el otro por última vez, ni si todavía sigue.
devices-remove = Seguir sin el otro dispositivo
    .lead = Si se perdió, lo robaron o lo diste, o si alguien más puede abrirlo.
    .body =
        # Lo que cambia
        - De aquí no llega nada más al otro dispositivo, ni viene nada de él.
        - Las claves de tus vínculos se renuevan, para que tampoco siga leyendo ahí. Este dispositivo las lleva solo al servidor.

        # Lo que queda
        - El otro dispositivo se queda con lo que tiene. Desde aquí no se puede alcanzar.
        - Todo lo que hay en este dispositivo se queda.

        No se le dice ni se le pregunta a nadie. Quien abra el otro dispositivo puede notar que no llega nada más. Después puedes enlazar otro.
    .keep = Dejarlo como está
    .pass = Tu frase de paso
    .hint = Para que nadie más decida esto aquí.
    .go = Seguir sin él
    .working = Separándolos…
    .done = Sigues sin el otro dispositivo.

## En la aplicación: errores, con otras palabras que en un vínculo

devices-error-circles-not-here = No se pudo cargar lo que hace falta para enlazar.
    .remedy = Prueba otra vez cuando haya conexión. Lo que escribes se guarda aquí de todos modos.
devices-error-vault-not-empty = En este dispositivo ya hay algo guardado.
    .remedy = Un dispositivo se une antes de guardar nada. Si nada de lo que hay aquí te importa, bórralo primero, en Notas, Ajustes; o únete en otro navegador. Lo que hay aquí se queda como está.
devices-error-unknown-claim = No hay tal respuesta a este enlace.
    .remedy = Mira otra vez las respuestas.
devices-error-mailbox-gone = Este enlace ya no está en el servidor.
    .remedy = Se puede hacer uno nuevo cuando quieras.
devices-error-mailbox-full = No caben más respuestas a este enlace.
    .remedy = Quizá otras personas conocen el enlace. Haz uno nuevo.
devices-error-invitation-over = Este enlace ya terminó.
    .remedy = Duró catorce días. Se puede hacer uno nuevo cuando quieras.
devices-error-link-not-whole = Este enlace no está entero.
    .remedy = Cópialo entero, hasta la última letra, en tu otro dispositivo.
devices-error-commit-lost = El servidor no tomó lo que confirmaste.
    .remedy = Compara las palabras y confirma otra vez.
devices-error-no-access = El servidor no deja entrar a este dispositivo.
    .remedy = Lo que escribes se guarda aquí. Prueba más tarde, o pregunta a quien lleva el servidor.
