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

## La otra persona, cuando no hay nombre

cli-other-partner = tu pareja
cli-other-former-partner = tu expareja
cli-other-sibling = tu hermano o hermana
cli-other-parent = tu madre o padre
cli-other-grown-child = tu hijo o hija
cli-other-family = tu familiar
cli-other-friend = tu amigo o amiga
cli-other-someone = la otra persona

## Errores

cli-error-usage = Ese no es un comando de Mendwell.
    .remedy = Es así: { $usage }. “mendwell --help” dice más.
cli-error-malformed-json = El JSON no es lo que espera este comando: línea { $line }, columna { $column }, se esperaba { $expected }.
    .remedy = “mendwell schema” muestra lo que espera cada comando.
cli-error-no-passphrase = No hay terminal donde pedir la frase de paso.
    .remedy = Usa --passphrase-file o MENDWELL_PASSPHRASE.
cli-error-no-place = No hay carpeta personal donde guardarlo.
    .remedy = Indica una carpeta con --vault.
cli-error-needs-yes = No hay terminal donde preguntarte si es lo que quieres.
    .remedy = Si lo es, añade --yes.
cli-error-not-confirmed = No se ha borrado nada.
    .remedy = Para borrarlo todo, escribe la palabra que se pide.
cli-error-passphrases-differ = Las dos no son iguales.
    .remedy = Prueba otra vez.
cli-error-file-exists = Ya hay un archivo con ese nombre. Se queda como está.
    .remedy = Elige otro nombre.
cli-error-file-failed = No se puede usar el archivo: { $reason }.
    .remedy = Mira su nombre, y si puedes leer o escribir allí.
cli-error-output-failed = No se puede mostrar la respuesta: { $reason }.
    .remedy = Lo que pediste está hecho. Vuelve a mostrarlo donde haya sitio para escribir.
