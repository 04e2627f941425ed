# Intercambios e intercambios sellados, como los muestra la aplicación web. $who es un nombre o «la otra persona», nunca al principio.

exchange-them = la otra persona
exchange-time = { $day }, { $time }

## De qué se trata

subject-label = De qué se trata
subject-none = De nada en particular
subject-named = { $title } ({ $who }, { $day })
subject-about = Se trata de: { $what }

## Intercambios

exchanges-title = Intercambios
    .lead = Una persona habla. La otra dice lo que ha entendido. Quien habló dice «Siento que me escuchas» o qué falta, y después pasa la palabra.
exchanges-none = Todavía no hay ningún intercambio. Nadie tiene que empezar uno.
exchanges-guide = Leer qué es escuchar
exchange-propose = Proponer un intercambio
    .first = ¿Quién habla primero?
    .me = Primero hablo yo.
    .other = Primero habla { $who }.
    .choose = Elige quién habla primero y después proponlo.
    .go = Proponérselo a { $who }
    .lead = Empieza cuando { $who } lo acepta. Nadie tiene que hacerlo, y puedes cerrarlo en cualquier momento.

## Un intercambio

exchange-with = Un intercambio con { $who }
exchange-proposed-you = Lo propusiste el { $day }.
exchange-proposed-by = Lo propuso { $who } el { $day }.
exchange-first-you = Hablarías primero tú.
exchange-first-other = Primero hablaría { $who }.
exchange-floor-you = Tienes la palabra.
exchange-floor-other = Ahora tiene la palabra { $who }. Tú escuchas.
exchange-paused-you = Lo pusiste en pausa el { $day }.
exchange-paused-by = Lo puso en pausa { $who } el { $day }.
exchange-closed-you = Lo cerraste el { $day }.
exchange-closed-by = Lo cerró { $who } el { $day }.
exchange-take-up = Aceptarlo
    .lead = Puedes dejarlo como está. Entonces no se dice nada, y no pasa nada.
exchange-begins = Empieza cuando { $who } lo acepta. Nadie tiene que hacerlo.
exchange-again = Proponer otro intercambio
exchange-answers-you = En respuesta a lo que dijiste el { $day }
exchange-answers-other = En respuesta a lo que dijo { $who } el { $day }
exchange-answers-none = No como respuesta

## Hablar y escuchar

exchange-speak = Hablar
    .label = Lo que quieres decir
    .help = Un poco cada vez, sobre lo tuyo.
    .go = Decírselo a { $who }
    .lead = Solo se muestra el día. Lo que se dijo en un intercambio no se puede retirar.
exchange-answer = Responder a esto
exchange-pass = Dar la palabra a { $who }
    .lead = Entonces puede hablar { $who } y tú escuchas. Solo { $who } puede devolver la palabra.
exchange-say-back = Decir lo que has entendido
    .this = Decir qué entendí
    .label = Lo que has entendido
    .help = Con tus palabras, sin añadir nada. No hace falta estar de acuerdo.
    .go = Decírselo a { $who }
    .lead = Solo se muestra el día. No se puede retirar; puedes decirlo otra vez.
exchange-heard-you = Lo que has entendido, { $day }
exchange-heard-other = Lo que entendió { $who }, { $day }
exchange-ask = ¿Es esto lo que querías que oyera { $who }?
exchange-ask-again = Decir otra cosa sobre esto
exchange-feel-heard = Siento que me escuchas.
    .go = Decírselo a { $who }
    .lead = Queda junto a lo que se entendió, con su día, y se puede seguir leyendo.
exchange-not-yet = Todavía no. Lo que falta es …
    .said = Todavía no.
    .said-missing = Todavía no. Lo que falta es:
    .label = Lo que falta
    .go = Decírselo a { $who }
    .lead = Queda junto a lo que se entendió, con su día, y se puede seguir leyendo. Más adelante puedes decir «Siento que me escuchas».

## Pausar y cerrar

exchange-pause = Pausa
    .lead = Una pausa detiene el intercambio para las dos partes. Tú dices cuándo te gustaría volver.
    .ask = ¿Cuándo te gustaría volver?
    .afraid = Si tienes miedo, no le debes a nadie una hora. Para cerrar el intercambio no hace falta ninguna.
    .help = Cuando es demasiado
exchange-return-hour = Dentro de una hora, más o menos
exchange-return-evening = Hoy por la noche
exchange-return-morning = Mañana por la mañana
exchange-return-next-evening = Mañana por la noche
exchange-return-own = Otro día y otra hora
    .day = Día
    .hour = Hora
    .none = Elige una hora
    .go = Volver entonces
    .missing = Elige un día y una hora que estén por venir.
exchange-back-you = Hora de volver, según tú: { $when }
exchange-back-other = Hora de volver, según { $who }: { $when }
exchange-back-again = Decir otra hora
exchange-ready = Puedo seguir.
    .lead = Sigue cuando las dos partes lo han dicho. La hora por sí sola no cambia nada.
    .not = Ya no puedo seguir
exchange-ready-you = El { $day } dijiste «Puedo seguir.»
exchange-ready-other = El { $day } { $who } dijo «Puedo seguir.»
exchange-close = Cerrar este intercambio
    .ask = ¿Cerrar este intercambio?
    .lead = Termina para las dos partes, y se puede seguir leyendo. No se pide ningún motivo, y no se puede abrir de nuevo; se puede proponer otro.
    .yes = Cerrarlo
    .no = Dejarlo abierto

## Intercambios sellados

seals-title = Intercambios sellados
    .lead = Cada persona pone una carta. Ninguna se puede leer antes de que estén las dos. Entonces se abren ambas.
seals-none = Todavía no hay ningún intercambio sellado. Nadie tiene que empezar uno.
seal-propose = Proponer un intercambio sellado
    .go = Proponérselo a { $who }
    .lead = Nadie tiene que poner una carta. Puedes poner la tuya primero, o no ponerla.
seal-with = Un intercambio sellado con { $who }
seal-for = Tú y { $who }
seal-put-you = Sellaste la tuya el { $day }.
seal-put-other = El { $day } { $who } selló una carta.
seal-empty = No hay ninguna carta dentro.
seal-all-in = Están las dos cartas. Ninguna se puede retirar.
seal-open-both = Las dos cartas están abiertas.
seal-not-open-you = La tuya todavía no está abierta. Se abre por sí sola cuando esta aplicación vuelve al servidor.
seal-not-open-other = La suya todavía no está abierta.
seal-opened = Abierta el { $day }

## Poner una carta

seal-pick = Poner una carta
    .lead = Elige una de las cartas que has guardado. La lees una vez más antes de sellarla.
    .none = Todavía no has guardado ninguna carta que se pueda poner. Lo que escribes solo para ti se queda contigo.
    .write = Escribir una carta
seal-preview = Esto es lo que leerá { $who }
    .draft = Desde entonces has seguido escribiendo. Se sella lo que guardaste el { $day }, tal como está aquí.
    .held = Esta carta reposa hasta mañana. Puede entrar ahora, u otro día.
    .change = Cambiarla antes
    .other = Otra carta
seal-before = Antes de sellarla
    .body =
        - Hasta que estén las dos cartas, puedes retirar la tuya.
        - En cuanto están las dos, ninguna se puede retirar, y nadie puede hacerlo.
        - Después se abre cada una cuando la aplicación de quien la escribió vuelve al servidor. Una aplicación cambiada podría retener su clave y leer la tuya; desde aquí no se puede impedir.
seal-go = Sellarla
    .done = Sellada. Queda cerrada hasta que estén las dos cartas.
seal-take-back = Retirar la tuya
    .ask = ¿Retirar tu carta sellada?
    .lead = Sale de este intercambio sin abrir, y puedes poner otra. Se puede hasta que estén las dos cartas.
    .yes = Retirarla
    .no = Dejarla dentro
    .done = Está retirada, sin abrir.
