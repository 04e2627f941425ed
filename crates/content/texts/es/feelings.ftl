# Sentimientos, en ocho grupos de seis. Las palabras siguen a “Siento …” y son sustantivos, para no depender del género.

feelings-hurt = Dolor
    .lead = Puede sentirse como un peso en el pecho, o como una herida que todo roza.
feeling-hurt-1 = dolor
feeling-hurt-2 = congoja
feeling-hurt-3 = desengaño
feeling-hurt-4 = decepción
feeling-hurt-5 = abatimiento
feeling-hurt-6 = desgarro

feelings-anger = Rabia
    .lead = Puede llegar como calor, mandíbula apretada o pensamientos que dan vueltas.
feeling-anger-1 = rabia
feeling-anger-2 = furia
feeling-anger-3 = irritación
feeling-anger-4 = resentimiento
feeling-anger-5 = amargura
feeling-anger-6 = hartazgo

feelings-fear = Miedo
    .lead = Puede llegar como un corazón acelerado, respiración corta o alerta ante lo que pueda venir.
feeling-fear-1 = miedo
feeling-fear-2 = ansiedad
feeling-fear-3 = tensión
feeling-fear-4 = inseguridad
feeling-fear-5 = desconfianza
feeling-fear-6 = pánico

feelings-shame = Vergüenza
    .lead = Puede sentirse como calor en la cara y ganas de que nadie te vea.
feeling-shame-1 = vergüenza
feeling-shame-2 = pequeñez
feeling-shame-3 = humillación
feeling-shame-4 = bochorno
feeling-shame-5 = culpa
feeling-shame-6 = vulnerabilidad

feelings-loss = Pérdida
    .lead = Puede venir en oleadas, con llanto, cansancio o nostalgia de cómo eran las cosas.
feeling-loss-1 = tristeza
feeling-loss-2 = desconsuelo
feeling-loss-3 = duelo
feeling-loss-4 = soledad
feeling-loss-5 = añoranza
feeling-loss-6 = desánimo

feelings-confusion = Confusión
    .lead = Los pensamientos pueden dar vueltas, y lo que era seguro puede no sentirse así ahora.
feeling-confusion-1 = confusión
feeling-confusion-2 = incertidumbre
feeling-confusion-3 = emociones encontradas
feeling-confusion-4 = desconcierto
feeling-confusion-5 = desorientación
feeling-confusion-6 = aturdimiento

feelings-numb = No sentir nada
    .lead = Puede que ahora no haya nada que sentir, y eso también es un sentimiento.
feeling-numb-1 = adormecimiento
feeling-numb-2 = vacío
feeling-numb-3 = cansancio
feeling-numb-4 = lejanía
feeling-numb-5 = bloqueo
feeling-numb-6 = parálisis

feelings-love = Amor
    .lead = Puede seguir ahí junto a todo lo demás, y no tiene que decidir nada.
feeling-love-1 = amor
feeling-love-2 = ternura
feeling-love-3 = cercanía
feeling-love-4 = cariño
feeling-love-5 = gratitud
feeling-love-6 = esperanza
