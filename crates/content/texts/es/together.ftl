# En conjunto: cartas, lo que pasó y preguntas entre dos personas. $other es un nombre, o "la otra persona".

together-unsent = Algo que escribiste se guarda aquí; sale cuando el servidor responda.
together-kinds = Lo que cada quien dice que es
together-also = También aquí
together-exchanges = Intercambios
    .lead = Una persona habla, la otra escucha y lo dice de vuelta
together-seals = Intercambios sellados
    .lead = Las dos cartas se abren a la vez
together-questions = Preguntas
    .lead = Lo preguntado, lo ofrecido y lo contado
together-withdrawn = Retirado
    .lead = Las palabras ya no están aquí. Puede que se hayan leído.
together-settings = Sobre este vínculo
gone-to-bond = Ir a este vínculo
gone-to-bonds = Ir a tus vínculos
together-open = Abrir

## Querer intentarlo

willing = Querer intentarlo
    .lead = Cada quien puede decirlo, solo por sí. Nadie tiene que hacerlo, y de ello no se sigue nada.
willing-say = Decir «Quiero intentarlo»
willing-seen = { $other } ve que lo dijiste, con el día. Puedes retirarlo en cualquier momento.
willing-back = Retirarlo
    .done = Retirado.

## Lo que pasó

happened-none = Aquí todavía no se ha contado nada. Lo que escribiste para ti se queda contigo.
happened-tell = Contar lo que pasó
happened-withdraw = ¿Retirar lo que contaste?
role-choose = Elige antes una de las cuatro frases.
role-seen = Esto solo puedes decirlo por ti. { $other } ve lo que dices, con el día. Puede cambiar.
role-say = Decirlo de mí
role-said = Dicho por ti.
tell-title = Contar lo que pasó
tell-lead = Con tus palabras, para que lo lea { $other }. Puedes parar en cualquier frase y volver.
tell-own = ¿Empezar con palabras tuyas?
    .lead = Solo entra lo que elijas. Puedes cambiarlo antes de compartirlo, y lo que guardas para ti se queda como está.
tell-these = Empezar con estas
tell-empty = Empezar con una página vacía
tell-name = Un nombre para ello, si quieres

## Compartir

share-title = Compartir una carta
share-lead = Elige una. No sale nada antes de que la veas como la verá { $other }.
share-none = Aquí no hay ninguna carta que se pueda compartir.
    .lead = Se pueden compartir una carta de impacto, una carta de responsabilidad o una carta que abre una puerta. Las cartas que no envías y las notas para una conversación se quedan contigo.
    .go = Ir a tus cartas
share-stays = Las cartas que no envías y las notas para una conversación no están en esta lista. Se quedan contigo.
share-preview = Como la verá { $other }
    .lead = Todavía no ha salido nada.
share-dated = { $kind }, con el día en que la compartes
share-newer = Hay palabras más nuevas que todavía no se guardan como versión. No están en lo que ves aquí.
    .keep = Guardarlas y verlas
share-unkept = Todavía no se guarda ninguna versión de esta carta. Lo que se puede compartir es lo que se guarda.
    .keep = Guardarla como está ahora
share-held = Esta carta reposa hasta mañana por la mañana. No hay prisa.
share-same = Compartiste exactamente esto el { $day }. Una versión mejor empieza con un cambio.
share-follows = Compartiste esta carta el { $day }. Esta la sigue como una versión mejor, y la anterior se puede seguir leyendo. Puedes retirar cada una.
share-undo = Puedes retirarla después; entonces se va de tu aplicación, y de la aplicación de { $other } cuando esa aplicación vuelva al servidor. Lo leído no se puede desleer, y las copias hechas fuera no se pueden alcanzar.
share-with = Compartirla con { $other }
share-done = Compartido.
seen-undo = { $other } ve estas palabras, con el día. Puedes retirarlas; lo leído no se puede desleer.

## Cartas

letters-none = Aquí todavía no hay cartas.
letters-share = Compartir una carta
letters-read = Leerla
shared-by = De { $other }, { $day }
shared-by-you = La compartiste tú, { $day }
shared-gone = Esto ya no está aquí
    .lead = Quien lo escribió lo ha retirado. Eso sigue a la vista en el vínculo, sin las palabras.
shared-better = Leer la versión mejor
shared-earlier = Leer la versión anterior
shared-share-better = Compartir una versión mejor
shared-withdraw = ¿Retirar esta carta?
withdraw = Retirar
withdraw-not = Dejar aquí
withdraw-lead = Se va ahora de tu aplicación, y de la aplicación de { $other } cuando esa aplicación vuelva al servidor. Puede que se haya leído, y las copias hechas fuera no se pueden alcanzar. Que algo se retiró sigue a la vista, sin las palabras.
withdrawn = Retirado.
given = ¿Se dio también de otra manera?
    .lead = Cada quien puede decirlo, solo por sí. Se ve con el día.
given-aloud = Se leyó en voz alta
given-handed = Se entregó
given-talked = Lo hablamos
given-none = No, solo aquí
given-choose = Elige antes una de ellas.
given-say = Decir esto
given-said = Dicho por ti.

## Preguntas

questions-title = Preguntas
questions-lead = Decide si quiere saberlo la persona a quien se le contaría. Solo se cuenta lo que se quiere saber.
questions-none = Aquí todavía no hay preguntas.
    .lead = Algunas es mejor hacerlas más tarde, o no hacerlas.
questions-ask = Preguntar algo
questions-offer = Ofrecer contar algo
question = Una pregunta
question-offer = Un ofrecimiento de contar
question-before = Ofrecido antes de que nadie preguntara.
question-told = Lo que se contó
consent = ¿Quieres que te lo cuente?
consent-seen = { $other } ve lo que eliges, con el día. «Cuéntamelo» y «Todavía no» pueden cambiar. «No me lo cuentes nunca» se queda.
consent-never = «No me lo cuentes nunca» se queda para esta pregunta. Aquí no se cuenta nada.
consent-never-ask = ¿Que no te lo cuente nunca?
    .lead = Esto se queda para siempre. Lo que se contó antes también se va de aquí.
    .yes = No me lo cuentes nunca
    .no = Dejarlo abierto
tell-not-yet = { $other } dijo «Todavía no». Ahora no hay nada que escribir aquí, y está bien así.
tell-never = { $other } dijo «No me lo cuentes nunca». Aquí se queda sin contar.
tell-unsaid = Si esto se cuenta, lo dice { $other }, y nadie tiene que decir nada. Hasta entonces no hay nada que escribir aquí.
answer = Tu respuesta
answer-sort = ¿Qué es esta vez?
answer-addition = Algo que no estaba en ella
answer-whole = Una versión mejor de todo
answer-go = Contárselo a { $other }
answer-said = Contado.
answer-withdraw = ¿Retirar esta respuesta?
ask-lead = Elige antes si quieres que te lo cuente. Puedes cambiarlo después, salvo «No me lo cuentes nunca».
ask-words = ¿Qué quieres preguntar?
ask-go = Preguntar a { $other }
ask-seen = { $other } ve la pregunta y lo que elegiste, con el día. Una pregunta no se puede retirar.
offer-lead = Di de qué se trata, sin contarlo. Solo puedes contarlo si { $other } quiere saberlo.
offer-words = De qué se trata
offer-go = Ofrecérselo a { $other }
offer-seen = { $other } ve estas palabras, con el día. Un ofrecimiento no se puede retirar.
