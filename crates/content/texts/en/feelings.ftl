# Feelings, in eight groups of six. The words follow “I feel …”.

feelings-hurt = Hurt
    .lead = It may feel like a weight on the chest, or a sore place that everything touches.
feeling-hurt-1 = hurt
feeling-hurt-2 = wounded
feeling-hurt-3 = let down
feeling-hurt-4 = disappointed
feeling-hurt-5 = crushed
feeling-hurt-6 = raw

feelings-anger = Anger
    .lead = It may come as heat, a tight jaw, or thoughts that go in circles.
feeling-anger-1 = angry
feeling-anger-2 = furious
feeling-anger-3 = irritated
feeling-anger-4 = resentful
feeling-anger-5 = bitter
feeling-anger-6 = fed up

feelings-fear = Fear
    .lead = It may come as a fast heart, shallow breath, or watching for what comes next.
feeling-fear-1 = afraid
feeling-fear-2 = anxious
feeling-fear-3 = on edge
feeling-fear-4 = unsafe
feeling-fear-5 = wary
feeling-fear-6 = panicky

feelings-shame = Shame
    .lead = It may feel like a hot face, and the wish not to be seen.
feeling-shame-1 = ashamed
feeling-shame-2 = small
feeling-shame-3 = humiliated
feeling-shame-4 = embarrassed
feeling-shame-5 = guilty
feeling-shame-6 = exposed

feelings-loss = Loss
    .lead = It may come in waves, with tears, tiredness, or a pull towards how things were.
feeling-loss-1 = sad
feeling-loss-2 = heartbroken
feeling-loss-3 = grieving
feeling-loss-4 = lonely
feeling-loss-5 = longing
feeling-loss-6 = discouraged

feelings-confusion = Confusion
    .lead = Thoughts may go round and round, and what was certain may not feel certain now.
feeling-confusion-1 = confused
feeling-confusion-2 = unsure
feeling-confusion-3 = torn
feeling-confusion-4 = bewildered
feeling-confusion-5 = lost
feeling-confusion-6 = stunned

feelings-numb = Numbness
    .lead = There may be nothing to feel just now, and that is a feeling too.
feeling-numb-1 = numb
feeling-numb-2 = empty
feeling-numb-3 = tired
feeling-numb-4 = far away
feeling-numb-5 = shut down
feeling-numb-6 = frozen

feelings-love = Love
    .lead = It may still be there beside all the rest, and it does not have to decide anything.
feeling-love-1 = loving
feeling-love-2 = tender
feeling-love-3 = close
feeling-love-4 = caring
feeling-love-5 = grateful
feeling-love-6 = hopeful
