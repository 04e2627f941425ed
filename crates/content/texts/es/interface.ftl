# Lo que dice la propia interfaz. $other es un nombre o una expresión como "tu hermana", en mitad de frase, nunca el comienzo.

app-name = Mendwell
app-name-neutral = Notas
opening = Abriendo…

## Moverse

nav-label = Principal
nav-today = Hoy
nav-rooms = Salas
nav-notes = Notas
back = Volver
continue = Continuar
close = Cerrar
not-now = Ahora no
something-else = Otra cosa
undo = Deshacer
skip-to-content = Ir al contenido
settings = Ajustes

## Días

day-with-year = { $date } de { $year }
day-name = { $weekday } { $day } de { $month }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## La primera pregunta

first-title = ¿Qué te trae aquí?
first-lead = Elige lo que encaje hoy. Puedes cambiarlo después, y no se le avisa a nadie.
first-who = ¿De quién se trata?
first-name = ¿Cómo llamas a esta persona?
    .hint = Un nombre o un apodo. Puedes dejarlo en blanco.
first-look = Mirar primero
first-safety = Si alguien más usa este dispositivo, o si tienes miedo de esta persona, { $link }.
first-safety-link = lee esto primero
first-restore = Tengo una hoja de recuperación de otro dispositivo
first-choose = Elige una de las cuatro frases y de quién se trata, y luego sigue.
look-title = Mirar con calma
look-lead = Nada de lo que abras aquí queda registrado. Puedes leerlo todo antes de empezar.
look-begin = Empezar

## La frase de paso

protect-title = Séllalo con una frase de paso
protect-lead = Todo lo que escribes queda sellado en este dispositivo. Solo tu frase de paso lo abre, y nadie puede restablecerla.
protect-new = Una frase de paso
    .hint = Cuatro palabras o más, sin relación entre sí, se recuerdan bien y son difíciles de adivinar.
protect-again = La misma, otra vez
protect-short = Un poco más larga: al menos ocho caracteres.
protect-differ = Todavía no son iguales.
protect-shared = ¿Alguien más usa este dispositivo?
protect-go = Sellar y empezar
protect-working = Sellando…
show-words = Mostrar lo que escribo

unlock-title = Hola de nuevo
unlock-title-neutral = Notas
unlock-label = Tu frase de paso
unlock-go = Abrir
unlock-working = Abriendo…
unlock-wrong = Con eso no se abre. Revisa las mayúsculas y los espacios, y tómate tu tiempo.
unlock-forgot = No la recuerdo
unlock-forgot-help = Nadie puede restablecer una frase de paso. Si tienes las 24 palabras de una hoja de recuperación y también un archivo de copia, recupera lo tuyo en otro dispositivo, o aquí después de borrar. Sin las dos cosas, al borrar se pierde todo.

tab-busy-title = Abierto en otra ventana
tab-busy-lead = Está abierto en otra ventana o pestaña de este navegador. Con una sola a la vez, tus palabras quedan en orden.
tab-busy-go = Usar aquí
tab-lost-title = Ahora está abierto en otra ventana
tab-lost-lead = Se sigue desde allí. Lo que escribiste aquí está guardado.

## Hoy

today-title = Hoy
today-next = Un posible próximo paso
today-aside = Apartado por una semana.
today-rest = Hoy no hace falta hacer nada
today-rest-lead = Puedes descansar, o entrar en cualquier sala.
today-rooms = Salas
today-rooms-none = Se abre cualquier puerta, en cualquier orden.
today-rooms-been = Ya pasaste por { $rooms }. Se abre cualquier puerta, en cualquier orden.
room-been = , ya pasaste por aquí
step-read-again = Vuelve a leer tu carta para { $other }
    .why = La dejaste reposar una noche. Después de una o dos noches, a menudo alguna frase pide decirse de otra manera.
    .go = Abrir la carta
step-read-again-own = Vuelve a leer lo que escribiste
    .why = Lo dejaste reposar una noche. Una noche suele aclarar las cosas.
    .go = Abrir
step-go-on = Sigue con lo que empezaste
    .why = { $kind }. Lo empezaste el { $day }. Puedes parar en cualquier frase y volver.
    .go = Abrir
step-tell = Cuenta lo que pasó
    .why = Con tus propias palabras, tanto o tan poco como quieras. No se envía a ninguna parte.
    .go = Empezar
step-begin-impact = Cuenta cómo te afectó
    .why = Una carta con una pregunta para cada parte, solo para ti hasta que decidas entregarla.
    .go = Empezar la carta
step-begin-account = Di lo que hiciste, con tus propias palabras
    .why = Una carta con una pregunta para cada parte. Después decides si le llega a { $other }, y cómo.
    .go = Empezar la carta
step-begin-unsent = Escribe una carta que no envías
    .why = Hay cosas que solo necesitan decirse. Esta página se queda contigo.
    .go = Empezar
step-begin-talk = Prepara una conversación
    .why = Unas pocas notas: cuándo, dónde, la primera frase y cómo parar.
    .go = Empezar
step-begin-door = Abre una puerta con un mensaje
    .why = Una carta breve, y después esperar.
    .go = Empezar
step-listening = Lee qué es escuchar
    .why = Entregaste lo que escribiste. Lo que llegue de vuelta puede ser difícil de oír.
    .go = Leer
step-no-answer = Qué hacer cuando no hay respuesta
    .why = El silencio puede significar muchas cosas. Hay algo que puedes hacer aunque no llegue respuesta.
    .go = Leer

## Salas

rooms-title = Salas
rooms-lead = Los cinco pasos son salas, no niveles. Aquí hay tres abiertas por ahora: entra en cualquiera, cuando quieras.
rooms-acknowledge = Reconocer
    .lead = Encuentra palabras para lo que pasó, y para tu lugar en ello.
rooms-act = Actuar
    .lead = Promesas que siguen a la vista, y un lugar donde las preocupaciones pueden esperar.
rooms-support = Apoyo
    .lead = Ayuda de fuera: líneas a las que llamar, y cómo elegir a alguien con quien hablar.
rooms-method = Leer sobre los cinco pasos

## Reconocer

ack-title = Reconocer
ack-lead = Lo que pasó, contado por cada cual desde su lado.
ack-empty = Todavía no has nombrado nada.
    .lead = Puedes empezar con una frase. O con ninguna, por ahora.
    .go = Nombrar algo
ack-about = Sobre { $other }
ack-open = Lo que pasó
ack-open-none = Todavía sin contar
ack-letters = Tus cartas
ack-letters-none = Todavía no hay cartas. Basta una línea para empezar, y puedes dejarla sin terminar.
ack-begin = Escribir
ack-read = Para leer
ack-another = Nombrar algo que pasó con otra persona
letter-state-draft = Borrador
letter-state-held = Reposa hasta mañana por la mañana
letter-state-rested = Ya reposó una noche
letter-state-given = Se entregó el { $day }
letter-begun = empezado el { $day }

## Lo que pasó

breach-new = Algo que pasó
breach-title = Lo que pasó
breach-lead = Con tus propias palabras, sobre { $other }. Queda sellado en este dispositivo.
breach-words = Lo que pasó
    .hint = Cuándo fue, qué se hizo o no se hizo, cómo lo supiste. Puede ser breve.
breach-open1 = Fue cuando …
breach-open2 = Salió a la luz que …
breach-open3 = Lo que me vuelve una y otra vez es …
breach-sort = ¿De qué tipo fue?
breach-role = Tu lugar en esto
breach-role-lead = Esto solo puedes decirlo por ti. Puede cambiar.
breach-who = De quién se trata
breach-keep = Guardar
breach-kept = Guardado.
breach-remove = Quitar esto y sus cartas
breach-remove-ask = ¿Quitar todo esto?
    .lead = Lo que contaste aquí sobre { $other }, y todas las cartas que escribiste sobre ello, desaparecen de este dispositivo, para siempre. Las copias hechas fuera no se pueden alcanzar.
    .yes = Quitar
    .no = Conservar

## Escribir

write-draft-to = Para { $other }; lo empezaste el { $day }
write-own-begun = Para ti; lo empezaste el { $day }
write-kept-here = Se guarda aquí mientras escribes. No se envía nada.
write-help = Ayuda con esta parte
write-openers = Una manera de empezar
write-feelings = Palabras para sentimientos
write-feelings-lead = Toma las que encajen. Son para ti; pon en la carta lo que quieras que se lea.
write-feelings-add = Ponerlas en la carta
write-hold = Dejar reposar esta noche
write-hold-done = Reposa hasta mañana por la mañana. Se queda aquí, y se puede abrir en cualquier momento.
write-read = Leer como carta
write-keep = Guardar esta versión
write-keep-done = Esta versión está guardada.
write-empty = Escribe primero una frase; así habrá algo que guardar.
write-versions = Versiones
write-more = Más
write-given-ask = ¿Cómo le llegó a { $other }?
    .aloud = Lo leí en voz alta o lo dije
    .handed = Lo entregué en mano o lo envié
    .talked = Hablamos
    .done = Anotado solo para ti.
write-remove = Quitar
write-remove-ask = ¿Quitar esta carta?
    .lead = La carta y todas sus versiones desaparecen de este dispositivo, para siempre. Las copias impresas o enviadas no se pueden alcanzar.
    .yes = Quitar
    .no = Conservar
write-removed = Ya no está.
write-let-go = Dejarla ir
write-let-go-ask = ¿Dejar ir esta carta?
    .lead = La carta y todas sus versiones desaparecen de este dispositivo, para siempre.
    .yes = Dejarla ir
    .no = Conservarla
write-held = Reposa hasta mañana por la mañana.
    .open = Terminar el reposo
write-rested = Esto reposó una noche. Léelo una vez más, despacio.
write-door-again = Ya le entregaste a { $other } una carta como esta el { $day }. Un mensaje, y después esperar, suele dejar la puerta más abierta que un segundo mensaje.
write-pause = Necesito una pausa

read-lead-to = Así lo vería { $other }
read-lead-own = Tal como está
read-print = Imprimir
read-aloud = Leer en voz alta
read-aloud-stop = Dejar de leer
read-aloud-none = Este dispositivo no tiene voz propia. Una voz de la red mandaría tus palabras fuera, así que no se usa.
read-change = Cambiar
read-feelings = Sentimientos que elegiste: { $feelings }
read-empty = Todavía no hay nada escrito.
read-print-name = Imprimir el nombre de la aplicación al pie

versions-title = Versiones
versions-lead = Lo que guardaste, y lo que cambió entre una y otra.
versions-none = Todavía no hay ninguna versión guardada. “Guardar esta versión” pone una aquí.
versions-now = Tal como está ahora
versions-kept = Guardada el { $day }
versions-from = Anterior
versions-to = Posterior
versions-same = Estas dos son iguales.
versions-gone = Solo en la anterior
versions-new = Solo en la posterior
versions-gone-word = quitado:
versions-new-word = añadido:

## Notas

notes-title = Notas
notes-lead = Solo para ti. Nada de aquí se comparte con nadie.
notes-unsent = Cartas sin enviar y notas para hablar
notes-unsent-none = Todavía ninguna. Aquí se puede decir todo, porque nadie lo lee.
notes-drafts = Borradores, y lo que reposa
notes-drafts-none = No hay nada a medias. Eso también está bien.
notes-also = También aquí
notes-pause = Una pausa
notes-pause-lead = Cuando es demasiado
notes-questions = Unas preguntas, solo para ti
notes-questions-lead = No se guardan en ningún sitio
notes-write-unsent = Escribir una

## Una pausa

pause-title = Una pausa
pause-lead = Cuando es demasiado, nadie escucha ni escribe bien. Alejarse veinte minutos o más suele ayudar.
pause-now = Hora actual: { $time }.
pause-do = Haz algo que no sea esto: camina, bebe agua, mira por una ventana, suelta el aire despacio.
pause-say = Si estás con { $other }, puedes decir:
pause-sentence = Ahora mismo es demasiado para mí. Necesito una pausa. Volveré a las …
pause-more = Leer más sobre hacer una pausa
pause-end = Volver

## Apoyo

support-lead = No tienes que pasar por esto sin ayuda.
support-lines = Líneas de ayuda
support-lines-lead = Por país, también sin conexión
support-third = Alguien neutral
support-third-lead = Cómo elegir terapia o mediación, también con poco dinero
support-when-not = Cuando trabajarlo en conjunto no es el camino
support-when-not-lead = Solo para leer; no se pregunta nada
support-watched = ¿Está vigilado este dispositivo?
support-watched-lead = Señales, y qué es seguro cambiar
support-screen = Unas preguntas, solo para ti
support-screen-lead = No se guardan en ningún sitio

help-country = País
help-country-none = Elige un país
help-remember = Recordar este país en mis notas
help-call = Llamar al { $number }
help-never-checked = No lo hemos comprobado por nuestra cuenta.

screen-question = { $n } de 4
screen-done = Ver qué puede significar
screen-unanswered = Puedes dejar cualquiera sin responder.
screen-again = Borrar mis respuestas

## Ajustes

settings-title = Ajustes
settings-look = Cómo se ve
settings-language = Idioma
settings-language-away = Sus textos aún no están en este dispositivo. Conéctate una vez y elígelo de nuevo.
settings-theme = Claro u oscuro
theme-system = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
settings-neutral = Un nombre neutro
    .help = La ventana se llama “Notas”, con un icono sencillo. La aplicación en tu pantalla de inicio conserva el nombre que tenía cuando se añadió.
settings-lock = Bloqueo automático después de
minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
settings-lock-now = Bloquear ahora
settings-pass = Cambiar la frase de paso
    .old = Tu frase de paso actual
    .new = La nueva
    .go = Cambiar
    .done = La nueva frase de paso ya está activa. La anterior ya no abre nada aquí.
settings-sheet = Hoja de recuperación
    .lead = Veinticuatro palabras en papel y un archivo de copia permiten recuperarlo todo en otro dispositivo. Sin ambas cosas, nadie puede recuperarlo si se pierde el dispositivo o la frase de paso.
    .have = Ya hiciste una hoja. Una nueva no la anula: sigue abriendo los archivos de copia hechos para ella.
    .make = Hacer una hoja
    .again = Hacer una hoja nueva
    .snapshot = Guardar un archivo de copia
    .snapshot-done = Guardado. Deja el archivo y la hoja en lugares distintos.
    .careful = Quien tenga la hoja y también el archivo puede leerlo todo. Guárdalos por separado, donde nadie más miraría.
settings-storage = Guardado por este navegador
    .yes = El navegador ha prometido no borrar esto por su cuenta.
    .no = El navegador puede borrar esto si le falta espacio. Puedes pedirle que no lo haga.
    .ask = Pedirle que lo conserve
    .refused = El navegador no lo prometió. Por ahora, un archivo de copia es más seguro.
settings-health = Hay algo que no se pudo leer
    .lead = Se conserva tal como está, y todo lo demás está aquí.
harm-record = Un registro dañado
harm-fact = Algo escrito por una versión posterior
harm-missing = Entradas que faltan aquí: { $n }
harm-draft = Un borrador dañado
settings-safety = Seguridad
settings-privacy = Lo que se queda aquí
settings-install = Añadir a la pantalla de inicio
    .help = Así se abre como cualquier aplicación, también sin conexión.
settings-saved = Guardado.

sheet-title = Tu hoja de recuperación
sheet-lead = Escribe estas palabras en un papel, en este orden. Se muestran una sola vez y no se guardan en ningún sitio.
sheet-print = Imprimir la hoja
sheet-pass = Tu frase de paso, para hacer la hoja
sheet-go = Hacer la hoja
sheet-working = Haciendo la hoja…
sheet-done = Ya las escribí
sheet-next = Ahora guarda un archivo de copia; las palabras lo abren.

restore-title = Recuperar con una hoja
restore-lead = Necesitas las 24 palabras y un archivo de copia. Elige una frase de paso para este dispositivo.
restore-words = Las 24 palabras
    .hint = Con espacios entre ellas. Las mayúsculas y los números no importan.
restore-file = El archivo de copia
restore-go = Recuperar
restore-working = Abriendo la copia…
restore-need-file = Elige primero el archivo.


## Avisos

update-ready = Hay una versión más nueva. Lo que estás escribiendo queda guardado.
update-go = Usarla ahora
leave-hint = Con Mayús tres veces sales al instante

## Errores: qué falló y qué hacer

error-title = Eso no funcionó
error-unknown-breach = Esto ya no está aquí.
    .remedy = Vuelve a la sala; lo que hay allí se puede abrir.
error-unknown-letter = Esta carta ya no está aquí.
    .remedy = Vuelve a la sala; lo que hay allí se puede abrir.
error-nothing-written = Todavía no hay nada escrito.
    .remedy = Escribe primero una frase.
error-no-version = Todavía no hay ninguna versión guardada de esta carta.
    .remedy = Guarda primero una versión y prueba otra vez.
error-not-held = Esta carta no está reposando.
    .remedy = No hace falta hacer nada.
error-never-sent = Una carta que no envías no se entrega a nadie.
    .remedy = Empieza otro tipo de carta si quieres entregarla.
error-id-in-use = Eso ya se hizo.
    .remedy = Prueba una vez más.
error-too-long = Es más largo de lo que cabe aquí.
    .remedy = Divídelo en dos, o acórtalo.
error-not-a-member = Esta persona no forma parte de este vínculo.
    .remedy = Elige a alguien que sí.
error-not-yours = Solo la otra persona puede decirlo o retirarlo.
    .remedy = Puedes decirlo en tu propio nombre.
error-already-said = Ya lo has dicho.
    .remedy = No hace falta hacer nada.
error-withdrawn = Esto se retiró, y así queda.
    .remedy = Dilo de nuevo si quieres.
error-unknown-thing = Esto ya no está aquí, o no se puede retirar.
    .remedy = Vuelve; lo que hay allí se puede abrir.
error-stays-with-you = Lo que escribes para ti se queda contigo.
    .remedy = Empieza otro tipo de carta si quieres compartirla.
error-unknown-exchange = Este intercambio no está aquí.
    .remedy = Vuelve; lo que hay allí se puede abrir.
error-not-taken-up = Este intercambio no ha empezado.
    .remedy = Empieza cuando la otra persona lo acepta; nadie está obligado.
error-exchange-closed = Este intercambio está cerrado.
    .remedy = Puedes proponer otro, ahora o más adelante.
error-exchange-paused = Este intercambio está en pausa.
    .remedy = Sigue cuando cada persona dice que puede seguir.
error-pause-over = Esta pausa terminó, o hay otra más reciente.
    .remedy = Mira cómo está ahora el intercambio.
error-not-your-floor = Ahora la palabra la tiene la otra persona.
    .remedy = Puedes escuchar y decir lo que has entendido, o hacer una pausa.
error-own-words = Son tus propias palabras.
    .remedy = Quien escucha dice lo que ha entendido.
error-unknown-seal = Esta carta sellada no está aquí.
    .remedy = Vuelve; lo que hay allí se puede abrir.
error-already-sealed = Ya hay dentro una carta sellada tuya.
    .remedy = Retira primero esa si quieres cambiarla.
error-not-all-sealed = Todavía no están selladas todas las cartas.
    .remedy = Se abren a la vez. Hasta entonces puedes retirar la tuya.
error-seal-differs = Esta carta no es la que se selló.
    .remedy = Se queda cerrada. Si no lo esperabas, es mejor hablarlo por otro medio.
error-too-late = Esto ya no se puede retirar.
    .remedy = Puedes añadir lo que quieras decir ahora.
error-unknown-question = Esta pregunta no está aquí.
    .remedy = Vuelve; lo que hay allí se puede abrir.
error-not-yet-wanted = Tal como están las cosas, no quiere saberlo.
    .remedy = No se envió nada. Guarda para ti lo que escribiste; puede cambiar de opinión.
error-never-wanted = Para esta pregunta se dijo «no me lo digas nunca», y así queda.
    .remedy = No se envió nada. Guarda para ti lo que escribiste.
error-nothing-to-add-to = No hay ninguna respuesta a la que añadir.
    .remedy = Dilo como respuesta.
error-wrong-passphrase = Esa frase de paso no lo abre.
    .remedy = Revisa las mayúsculas y los espacios, y tómate tu tiempo.
error-short-passphrase = La frase de paso es demasiado corta.
    .remedy = Usa al menos ocho caracteres; mejor aún, cuatro palabras.
error-header-damaged = El comienzo de lo guardado está dañado, o lo escribió una versión posterior.
    .remedy = No se cambió nada. Usa la versión más nueva, o recupera lo tuyo con una hoja de recuperación en otro dispositivo.
error-wrong-words = Estas no son las 24 palabras de una hoja.
    .remedy = Busca una palabra mal escrita o que falte; el orden cuenta.
error-wrong-snapshot = Este archivo no se abre con estas palabras.
    .remedy = Comprueba que el archivo y la hoja van juntos.
error-no-sheet = Todavía no hay una hoja de recuperación.
    .remedy = Primero haz una hoja; el archivo de copia se sella para ella.
error-no-randomness = Este dispositivo no puede sellar nada de forma segura en este momento.
    .remedy = Reinicia el dispositivo y prueba otra vez.
error-storage-full = No queda espacio en este dispositivo.
    .remedy = Todo lo guardado hasta ahora está a salvo. Libera algo de espacio y prueba otra vez; si quieres más seguridad, copia lo que hay en esta pantalla.
error-storage-in-use = Otra ventana o programa lo está usando.
    .remedy = Cierra esa ventana o ese programa y prueba otra vez.
error-storage-failed = El almacenamiento del dispositivo no responde.
    .remedy = Todo lo guardado hasta ahora está a salvo. Prueba otra vez; si sigue así, reinicia el dispositivo.
error-storage-foreign = Lo que hay guardado aquí es de otra cosa o de una versión más nueva, o está dañado.
    .remedy = No se cambió nada. Prueba con la versión más nueva; o empieza en otro lugar, con una hoja de recuperación si la tienes.
error-no-vault = Todavía no hay nada aquí.
    .remedy = Empieza, o usa una hoja de recuperación.
error-vault-exists = Aquí ya hay algo guardado y sellado.
    .remedy = Ábrelo, o bórralo primero si lo tienes claro.
error-locked = Está bloqueado.
    .remedy = Ábrelo con tu frase de paso.
error-worker-gone = Se ha detenido el guardado.
    .remedy = Carga la página de nuevo; todo lo guardado hasta ahora está a salvo.

list-two = { $a } y { $b }
list-more = { $a }, { $b }
list-comma = { $a }, { $b }
letter-title = { $kind }: { $other }
letter-begun-plain = Se empezó el { $day }
pause-other = alguien
screen-other-relation = Se trata de alguien que no es ni fue mi pareja
