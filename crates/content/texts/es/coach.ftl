# Lo que dice la ayuda con el lenguaje: una razón en palabras sencillas y una pregunta. Nunca una frase para copiar, nunca un juicio.

coach-conditional = Puede leerse como duda de que pasara, o de que doliera.
    .ask = ¿Qué sabes de cómo fue para la otra persona?
coach-but_undo = Lo que va después de esta palabra puede quitar lo que iba antes.
    .ask = ¿Puede quedarse sola la primera parte? ¿El resto va en otra carta, o en ninguna?
coach-your_reaction = Puede leerse como que sientes lo que la otra persona siente, y no lo que se hizo.
    .ask = ¿Qué hiciste tú para que lo sienta así?
coach-agentless = Puede leerse como si hubiera pasado solo.
    .ask = ¿Quién lo hizo? ¿Cómo sería con «yo»?
coach-minimise = Puede leerse como hacerlo más pequeño de lo que fue para la otra persona.
    .ask = ¿Cómo de grande fue para ella?
coach-blame_shift = Puede leerse como que la otra persona, o alguien más, hizo que pasara.
    .ask = ¿Qué parte la elegiste tú?
coach-justify = Puede leerse como una excusa.
    .ask = ¿Explica, o disculpa? ¿Faltaría algo sin ello?
coach-intent = Puede leerse como si lo que se quería pesara más que lo que pasó.
    .ask = ¿Qué le hizo a la otra persona, quisieras lo que quisieras?
coach-pressure = Puede leerse como si te debiera algo: una respuesta, perdón, un sí rápido.
    .ask = ¿Podrías enviarlo aunque nunca contestara?
coach-hurry = Puede leerse como ganas de que se acabe.
    .ask = ¿Quién necesita que termine ya? ¿Y si a la otra persona le lleva más tiempo?
coach-vague = Aquí no se dice por qué.
    .ask = ¿Qué hiciste, dicho de modo que lo entienda alguien que no estuvo?
coach-compare = Puede leerse como compararlo con algo peor, o con lo que hizo la otra persona.
    .ask = ¿Qué queda si no se compara nada?
coach-attack = Puede leerse como un juicio de la persona, y no de lo que se hizo.
    .ask = ¿Qué se dijo o se hizo? ¿Qué te hizo a ti?
coach-always_never = Palabras como «siempre» y «nunca» pueden abrir una discusión sobre la excepción.
    .ask = ¿En qué veces piensas más?
coach-self_victim = Puede leerse como si fueras tú quien necesita consuelo ahora.
    .ask = ¿Quién más podría escuchar lo difícil que es esto para ti?
coach-self_silence = Puede leerse como hacer más pequeño tu propio dolor.
    .ask = Si te lo hubiera escrito alguien a quien quieres, ¿dirías que no es nada?

## Lo que hay

coach-there = Lo que hay:
coach-unseen = Lo que no se ha visto, y quizá esté con otras palabras:
coach-nothing = Aquí no llama nada la atención.
coach-has-sorry = decir que lo sientes
coach-has-names_act = lo que se hizo
coach-has-owns = hacerse responsable
coach-has-impact = lo que causó
coach-has-repair = lo que haces para repararlo
coach-has-change = lo que es distinto a partir de ahora
coach-has-space = dejar espacio, sin que se deba nada
coach-has-listens = querer escuchar
coach-has-ask = lo que pides

## Condiciones de un acuerdo

coach-term-passwords = Esto entrega contraseñas o códigos. La confianza que los necesita no crece, y cuesta recuperarlos.
coach-term-device_search = Esto deja que una persona registre los dispositivos o mensajes de la otra. A menudo hace más grande el miedo, para ambas.
coach-term-location = Esto deja que una persona siga dónde está la otra.
coach-term-isolation = Esto aparta a alguien de otras personas, o le hace pedir permiso para verlas.
coach-term-money_control = Esto da a una persona poder sobre el dinero de la otra.
coach-term-sex_as_repair = Esto convierte la intimidad en algo que se debe. Un sí solo es libre si también lo es un no.
coach-term-punishment = Esto castiga. No repara lo que pasó, y puede ser la siguiente herida.
coach-term-permanence = Esto no tiene fin ni fecha para volver a mirarlo.
coach-term-constant_availability = Esto pide a alguien estar localizable todo el tiempo.

## En la aplicación

coach-note = Una nota al margen
    .about = Nota sobre: { $words }
coach-words = «{ $words }»
coach-change = Cambiarlo
coach-leave = Dejarlo como está
coach-left = Queda como está. Aquí no volverá a haber una nota.
coach-notes = Cómo puede leerse
    .lead = Las palabras con una línea de puntos pueden leerse de otro modo que como las piensas. Tócalas, o elígelas aquí.
coach-not-yet = Tus palabras se leen cuando haces una pausa.
coach-off = Sin notas, por favor
    .done = Ya no hay notas. Puedes recuperarlas en los ajustes.
settings-coach = Notas mientras escribes
    .help = Se hacen en este dispositivo, y nadie más las ve nunca. Por ahora solo leen inglés; en español se buscan solo palabras que hablen de peligro.
    .off = Ninguna
    .sure = Las que aciertan más a menudo
    .all = Todas, también las que se equivocan a menudo

## Al lado

coach-care-only = En español, por ahora, solo se buscan palabras que hablen de peligro.
coach-limits = Aquí un programa lee palabras, y no lo que alguien quiere decir. Se equivoca a menudo. Quédate con lo que sabes que es verdad.
coach-care =
    Nada de lo que escribiste se envía, y nada se guarda.

    Si hay peligro ahora, para ti o para otra persona, o si podrías hacerte daño, llama al número de emergencias de tu zona.

    Si alguien te ha apretado el cuello, es buena idea que te lo revisen en un centro médico, aunque no se vea nada.

    `mendwell help-lines` muestra a quién puedes llamar. No hace falta tener certeza, ni explicarlo todo.
