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
