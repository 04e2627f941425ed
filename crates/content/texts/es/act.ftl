# Paso 2: promesas y cumplimientos, preocupaciones aparcadas, conversaciones, fechas. Las frases de $other van en medio de una oración.

act-title = Actuar
act-due = Toca hoy
act-due-none = Hoy no toca nada.
act-promises = Promesas
act-promises-none = Todavía no hay ninguna promesa. Para empezar basta una pequeña.
act-window = Hoy hay tiempo para las preocupaciones: de { $from } a { $to }
act-talks = Una conversación hoy
act-dates = Hoy es

## Promises

promise-when = Cuando: { $text }
promise-then = Entonces: { $text }
promise-to = A { $other }
promise-to-self = A ti
promise-counts = Qué cuenta como cumplido: { $text }
promise-rehearsal = Cómo lo imaginaste: { $text }
promise-risks = Cuando se pone difícil
promise-risk = { $cue }: { $act }
promise-risk-call = Entonces llama a { $name }.
promise-kind-reliability = Cumplir mi palabra
promise-kind-openness = Hablar con apertura
promise-kind-avoidance = Mantenerme lejos de un riesgo
promise-kind-repair = Reparar
promise-kind-gesture = Un pequeño gesto
importance-small = Algo pequeño
importance-ordinary = Como casi todo
importance-big = Algo grande
standing-open = Sigue en pie.
standing-released = Liberada
standing-ended = Terminada
schedule-once = Una vez, el { $day }
schedule-daily = Todos los días
schedule-weekly = { $n ->
        [one] Cada semana: { $days }
       *[other] Cada { $n } semanas: { $days }
    }
promise-until = Hasta el { $day }
promise-next = La próxima vez: { $day }
promise-today = Hoy: { $outcome }
promise-days = Días
promise-before = Lo que decía antes
promise-said-until = Dicho el { $day }
outcome-kept = cumplido
outcome-partly = cumplido en parte
outcome-slipped = fallo contado
outcome-missed = no cumplido
outcome-excused = dispensado
outcome-not-recorded = sin anotar
outcome-told-first = contado antes de que nadie preguntara

## What the days show. Numbers are of one promise, never of a person.

counts-whole = Desde que se hizo: { $counts }
counts-recent = En los últimos tres meses: { $counts }
counts-none = Todavía no ha tocado ningún día.
counts-one = { $outcome } { $count }
counts-told-first = Contado antes de que nadie preguntara: { $count }
shows-early = Es pronto para saber cómo va. { $n ->
    [one] Ayudaría un día anotado más.
   *[other] Ayudarían unos { $n } días anotados más.
}
shows-share = Según lo anotado, se cumplen entre { $low } y { $high } de cada 10 días como estos. El margen es lo que aún no se sabe; no habla de días buenos y malos.
shows-improving = En las últimas cuatro semanas se cumplieron más días que antes; es muy probable (más de 19 de 20).
shows-declining = En las últimas cuatro semanas se cumplieron menos días que antes; es muy probable (más de 19 de 20).
shows-steady = Va más o menos como antes; es probable (4 de 5 o más).
shows-unclear = Todavía no se puede saber si eso está cambiando.
shows-excused = Si los días dispensados no se hubieran cumplido, serían { $low } de cada 10 o más.
shows-about = Esto habla de los días anotados de una promesa. No dice nada de quién eres.
shows-since = No hay nada anotado después del { $day }. Eso no cuenta ni a favor ni en contra, y el margen se hace más amplio.
shows-how = ¿Cómo se calcula?
shows-how-day = Un día anotado cuenta 1 si se cumplió, medio si se cumplió en parte, 0 si no se cumplió. Lo dispensado o no anotado no cuenta.
shows-how-weight = Eso se multiplica por { $weight }, según lo que importa la promesa. Lo que tiene 60 días cuenta la mitad.
shows-how-sums = En total son { $for } a favor y { $against } en contra. Antes de cualquier día se supone 1 a favor y 1 en contra.
shows-how-range = La parte de días cumplidos sigue entonces una distribución Beta con { $alpha } y { $beta }. El margen abarca nueve décimas partes.
shows-how-change = Para ver si cambia, las últimas cuatro semanas ({ $kept } de { $all }) se ponen junto a las doce anteriores ({ $kept-before } de { $all-before }).
shows-how-more = { $n ->
    [one] Si el próximo día se cumple, es probable (9 de 10) que se cumplan más de 8 de cada 10. Es una cuenta y no le pide nada a nadie.
   *[other] Si los próximos { $n } días se cumplen todos, es probable (9 de 10) que se cumplan más de 8 de cada 10. Es una cuenta y no le pide nada a nadie.
}
fan-about = El margen, desde el { $from } hasta hoy. La parte más oscura tiene las mismas posibilidades de contener el valor real que de no contenerlo.
fan-all = todos
fan-half = la mitad
fan-none = ninguno
fan-today = Hoy

## Worries

worries-title = Preocupaciones aparcadas
worries-lead = Escrita aquí, puede esperar a su momento. Puedes soltarla, escribir más o guardarla para una conversación.
worries-none = No hay nada aparcado.
worries-window = Tu momento para ellas: { $days }, de { $from } a { $to }
worries-window-none = Todavía no has elegido un momento para ellas. Va mejor una hora que no esté cerca de dormir.
fate-parked = Aparcada
fate-let-go = Soltada
fate-for-talk = Para una conversación
fate-for-next-talk = Para la próxima conversación, cuando la haya

## Talks

talks-title = Conversaciones
talks-none = No hay ninguna conversación prevista.
talk-with = Una conversación con { $other }
talk-agenda = De qué trata
talk-topics = Traído a ella
talk-notes = Notas
talk-closed = Terminó el { $day }.

## Dates

dates-title = Días que pueden ser difíciles
dates-none = No hay ninguno anotado.
date-unnamed = Un día que puede ser difícil
date-today = Hoy, con calma.
date-next = La próxima vez: { $day }
date-over = No vuelve.

## Errors: what was wrong, and what to do

error-promise-over = Esta promesa ya no está en pie.
    .remedy = Ponla otra vez en pie, o haz una nueva.
error-never-due = Desde hoy no tocaría ningún día.
    .remedy = Elige un día que esté por venir, y al menos un día de la semana.
error-not-due = Ese día la promesa no tocaba.
    .remedy = Mira otra vez sus días.
error-still-ahead = Ese día todavía no ha llegado.
    .remedy = Anótalo cuando llegue.
error-excuse-needs-receiver = Solo la persona a quien se lo prometiste puede dispensarte un día.
    .remedy = Puedes dejar el día sin anotar, o decir en una nota lo que te dijo.
error-empty-window = Así no queda tiempo para las preocupaciones.
    .remedy = Elige al menos un día, y un final posterior al principio.
error-near-bedtime = Está demasiado cerca de la noche. Lo que pensamos antes de dormir suele quitarnos el sueño.
    .remedy = Elige un momento entre las 6:00 y las 21:00.
error-talk-over = Esta conversación ya terminó.
    .remedy = Planea una nueva, o retira que haya terminado.

## Small gestures to choose from, twelve for each wording

gesture-partners-1 = Prepara el primer café o té del día, y llévaselo.
gesture-partners-2 = Di adónde vas y cuándo vuelves, antes de que te pregunte.
gesture-partners-3 = Deja el teléfono a un lado durante una comida.
gesture-partners-4 = Pregunta cómo fue el día, y solo escucha.
gesture-partners-5 = Haz una tarea que suele hacer la otra persona, sin mencionarlo.
gesture-partners-6 = Escribe tres líneas a mano y déjalas donde las encuentre.
gesture-partners-7 = Llama cuando vayas a llegar tarde, antes de llegar tarde.
gesture-partners-8 = Cocina algo que le guste, una noche cualquiera.
gesture-partners-9 = Da las gracias por algo en lo que ya no te fijabas.
gesture-partners-10 = Encárgate de un recado que le cuesta.
gesture-partners-11 = Propón un paseo, y deja que diga que no.
gesture-partners-12 = Haz ese pequeño arreglo que lleva meses esperando.
gesture-family-1 = Llama el día que dijiste que llamarías.
gesture-family-2 = Envía una foto de algo que los dos recordáis.
gesture-family-3 = Pregunta por su semana, y solo escucha.
gesture-family-4 = Lleva algo de comer que le guste.
gesture-family-5 = Encárgate de una cosa que la familia necesita.
gesture-family-6 = Devuelve en buen estado lo que te prestó.
gesture-family-7 = Acuérdate de un día que le importa, y dilo.
gesture-family-8 = Llega a la hora, y quédate el tiempo que dijiste.
gesture-family-9 = Da las gracias por algo de hace mucho.
gesture-family-10 = Ofrécete a llevarle a algún sitio, o a cargar algo pesado.
gesture-family-11 = Deja que cuente una historia hasta el final.
gesture-family-12 = Escribe una tarjeta a mano, sin pedir nada para ti.
gesture-friends-1 = Contesta cuando dijiste que contestarías.
gesture-friends-2 = Llega a la hora, y no traigas más que tiempo.
gesture-friends-3 = Pregunta cómo fue algo que te contó.
gesture-friends-4 = Devuelve lo prestado, o paga lo que debes.
gesture-friends-5 = Ofrece ayuda con una cosa, un día concreto.
gesture-friends-6 = Guarda para ti lo que te contó.
gesture-friends-7 = Envía algo que te hizo pensar en esa persona, sin ninguna pregunta.
gesture-friends-8 = Propón un día, y deja que diga que no.
gesture-friends-9 = Da las gracias por una cosa que hizo por ti.
gesture-friends-10 = Habla bien de esa persona cuando no está.
gesture-friends-11 = Escucha hasta el final antes de contar algo tuyo.
gesture-friends-12 = Acuérdate de un día que le resulta difícil, y dilo.

## The room

act-lead = Lo que se hace con el tiempo sostiene lo que se dijo. Basta una promesa pequeña.
act-first = Todavía no hay promesas.
    .lead = Basta una pequeña que puedas cumplir esta semana. O ninguna por ahora. Puede ser a alguien o a ti; nadie más la recibe.
act-over = Liberadas, o llegadas a su fin
act-also = También aquí
promise-new = Hacer una promesa
    .lead = Lo pequeño y claro se cumple mejor que lo grande. Puedes cambiarla o soltarla en cualquier momento. No se envía nada.

## Making a promise

promise-cue = ¿Cuándo?
    .hint = Un momento que vas a notar, como «Cuando llego a casa». Déjalo en blanco si lo dice el día.
promise-act = ¿Qué vas a hacer?
    .hint = Algo que se pueda ver: hecho, o no hecho.
promise-ideas = Ideas de pequeños gestos
promise-whom = ¿A quién?
    .hint = Como llamas a esa persona. Déjalo en blanco si es una promesa a ti.
promise-rhythm = ¿Qué días?
rhythm-daily = Todos los días
rhythm-weekly = Algunos días de la semana
rhythm-once = Una vez
promise-weekdays = Qué días de la semana
promise-every = ¿Cada cuántas semanas?
    .hint = 1 es cada semana, 2 es una semana sí y otra no.
promise-on = ¿Qué día?
promise-more = Más, si quieres
promise-last = Su último día
    .hint = Una promesa con final es más fácil de empezar. Déjalo en blanco si no lo tiene.
promise-kept-when = ¿Qué contaría como cumplido?
    .hint = Si puedes, pregúntalo a quien se lo prometes.
promise-kind = Para qué es
promise-importance = Cuánto importa
promise-need = Di primero qué vas a hacer.
promise-need-days = Elige primero qué días.
promise-picture = Imagina el momento
    .lead = ¿Qué ves y qué vas a hacer?
promise-words = Cambiar las palabras
promise-risks-lead = Para el día en que no salga por sí solo. Puedes dejarlo en blanco.
risk-cue = Se pone difícil cuando
risk-act = Entonces yo
risk-call = A quién llamo
risk-another = Una más
promise-make = Hacer esta promesa
promise-restate = Decirlo así desde ahora

## A promise

promise-title = Una promesa a { $other }
promise-title-self = Una promesa a ti
promise-if = Cuando
promise-do = entonces
promise-counts-as = Cuenta como cumplido cuando
promise-pictured = Cómo lo imaginaste
    .hint = Puedes dejarlo en blanco. Un momento imaginado una vez suele notarse cuando llega.
promise-for-today = Tu promesa para hoy
promise-gone = Cómo ha ido
promise-none-due = Todavía no hay nada anotado.
promise-change = Cambiarla
promise-release = Soltarla
promise-end = Llegó a su fin
promise-again = Ponerla otra vez en pie
promise-said-before = Dicho así hasta que se cambió, desde el { $day }

## One tap on the day

keep-label = Qué pasó con ella
keep-kept = Cumplida
keep-partly = En parte
keep-slipped = Fallé, lo dije
keep-missed = No cumplida
keep-excused = Dispensada
keep-hint = Basta un toque. Un día sin anotar no dice nada.
keep-more = Decir más
keep-noted = Anotado: { $outcome }.
keep-day-lead = Lo anotado se puede corregir después; lo que ponía antes queda abajo.
keep-told-first = Lo conté antes de que nadie preguntara
keep-note = Una nota para ti
keep-go = Anotarlo
keep-need = Elige antes una.
keep-take-back = Retirar lo anotado
keep-taken-back = Retirado. El día queda sin anotar.
keep-before = Lo que ponía antes
keep-was = Anotado el { $day }: { $outcome }

counts-so-far = Desde que se hizo: { $counts }.
counts-three-months = En los últimos tres meses: { $counts }.
counts-number = { $outcome } { $count }
days-all = todos los días

## The calendar

calendar-earlier = Mes anterior
calendar-later = Mes siguiente
calendar-day = { $day }: { $outcome }
calendar-planned = previsto
calendar-signs = Qué significan las formas

## Worries on the screen

worry-park = Aparcar una preocupación
    .lead = Escríbela, y puede esperar a su momento.
worry-words = ¿Qué te ronda la cabeza?
worry-park-go = Aparcarla
worry-parked = Aparcada. Puede esperar.
worry-waiting = Esperan
worry-sorted = Soltadas, o guardadas para una conversación
worry-let-go = Soltarla
worry-bring = Llevarla a la próxima conversación
worry-wait-again = Que vuelva a esperar
worry-open = Escribir más
worry-title = Una preocupación
worry-add = Añadirlo
worry-added = Añadido.
worry-need = Escribe antes unas palabras.
window-title = Un momento para ellas
    .lead = A mucha gente le cuesta menos dejar una preocupación cuando tiene su propio momento. No cerca de dormir: entre las 6:00 y las 21:00.
window-weekdays = Qué días
window-from = De
window-to = A
window-keep = Guardar este momento
window-kept = Guardado. En Hoy se ve cuándo toca.
window-none = Sin momento fijo

## Talks on the screen

talks-lead = Un día para conversar, con lo que quieres llevar. Solo para ti; con esto no se invita a nadie.
talks-first = No hay ninguna conversación prevista.
    .lead = Lo que se guarda para una conversación no hay que cargarlo toda la semana. Puede esperar a un buen día, o a ninguno.
talk-new = Prever una conversación
talk-title = Una conversación
talk-whom = ¿Con quién?
talk-day = ¿Qué día?
talk-about = ¿De qué trata?
    .hint = Puedes dejarlo en blanco. Las preocupaciones que lleves aparecen solas.
talk-keep = Guardar el plan
talk-need-day = Elige antes un día.
talk-topics-none = Todavía no se le ha traído nada. Puede ser una preocupación aparcada.
talk-note = Lo que se dijo o se acordó
talk-note-add = Añadir a las notas
talk-close = La conversación terminó
talk-closed-now = Llegó a su fin. Lo que se trajo se queda con ella.
talk-reopen = Todavía no terminó
talk-change = Cambiar el plan
talks-past = Conversaciones terminadas

## Hard days on the screen

dates-lead = Aniversarios y días que lo traen de vuelta. Ese día, Hoy lo dice con suavidad y muestra lo que planeaste.
dates-first = No hay ninguno anotado.
    .lead = Si se te ocurre uno, basta una línea sobre lo que ayudaría.
date-new = Anotar un día
date-title = Un día que puede ser difícil
date-name = Cómo lo llamas
    .hint = Puedes dejarlo en blanco.
date-day = El día
date-yearly = Vuelve cada año
date-plan = Qué ayudaría ese día
    .hint = A quién ver, qué dejar fuera, dónde estar.
date-keep = Guardarlo

## Removing

thing-remove = Quitar para siempre
thing-remove-ask = ¿Quitar esto para siempre?
    .lead = Esto y todo lo que se le anotó desaparece de este dispositivo. Las copias hechas fuera no se pueden alcanzar.
    .yes = Quitar
    .no = Conservar
