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
promise-rehearse = Imagina el momento. ¿Qué ves y qué vas a hacer?
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
shows-early = Es pronto para saber cómo va. Ayudarían unos cuantos días anotados más.
shows-share = Según lo anotado, se cumplen entre { $low } y { $high } de cada 10 días como estos. El margen es amplio porque los días son pocos.
shows-improving = En las últimas cuatro semanas se cumplieron más días que antes; es muy probable (más de 19 de 20).
shows-declining = En las últimas cuatro semanas se cumplieron menos días que antes; es muy probable (más de 19 de 20).
shows-steady = Va más o menos como antes; es probable (4 de 5 o más).
shows-unclear = Todavía no se puede saber si eso está cambiando.
shows-excused = Si los días dispensados no se hubieran cumplido, serían { $low } de cada 10 o más.
shows-about = Esto habla de los días anotados de una promesa. No dice nada de quién eres.

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
