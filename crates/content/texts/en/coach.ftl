# What the coach says: a reason in plain words and a question to the writer. Never a sentence to copy, never a verdict.

coach-conditional = May read as doubt that it happened, or that it hurt.
    .ask = What do you know of how it was for them?
coach-but_undo = What stands after this word may take back what stood before it.
    .ask = Can the first part stand alone? Does the rest belong in another letter, or nowhere?
coach-your_reaction = May read as being sorry for what they feel, and not for what was done.
    .ask = What did you do that they feel this about?
coach-agentless = May read as if it had happened by itself.
    .ask = Who did it? How would this be with “I” in it?
coach-minimise = May read as making it smaller than it was for them.
    .ask = How large was it for them?
coach-blame_shift = May read as saying that they, or somebody else, made it happen.
    .ask = Which part was your own choice?
coach-justify = May read as an excuse.
    .ask = Does it explain, or does it excuse? Would anything be missing without it?
coach-intent = May read as if what was meant weighs more than what happened.
    .ask = What did it do to them, whatever you meant?
coach-pressure = May read as if they owed something: an answer, forgiveness, a quick yes.
    .ask = Could you send this if they never answered?
coach-hurry = May read as wanting it to be over.
    .ask = Who needs it to end now? What if it takes them longer?
coach-vague = It is not said here what for.
    .ask = What did you do, so that somebody who was not there would understand it?
coach-compare = May read as measuring it against something worse, or against what they did.
    .ask = What is left if nothing is compared?
coach-attack = May read as a judgement of the person, and not of what was done.
    .ask = What was said or done? What did it do to you?
coach-always_never = Words like “always” and “never” may start a quarrel about the exception.
    .ask = Which times do you think of most?
coach-self_victim = May read as if you were the one who needs comfort now.
    .ask = Who else could hear how hard this is for you?
coach-self_silence = May read as making your own hurt smaller.
    .ask = If a friend had written this to you, would you call it nothing?

## What is there

coach-there = What is there:
coach-unseen = What was not seen, and may stand there in other words:
coach-nothing = Nothing here stands out.
coach-has-sorry = saying sorry
coach-has-names_act = what was done
coach-has-owns = taking responsibility
coach-has-impact = what it did
coach-has-repair = what you do to put it right
coach-has-change = what is different from now on
coach-has-space = leaving room, with nothing owed
coach-has-listens = wanting to hear
coach-has-ask = what you ask for

## Terms of an agreement

coach-term-passwords = This gives away passwords or codes. Trust that needs them does not grow, and they are hard to take back.
coach-term-device_search = This lets one person search the other’s devices or messages. It often makes fear larger, for both.
coach-term-location = This lets one person follow where the other is.
coach-term-isolation = This cuts somebody off from other people, or makes them ask before they may see them.
coach-term-money_control = This gives one person power over the other’s money.
coach-term-sex_as_repair = This makes closeness something that is owed. A yes is only free if a no is, too.
coach-term-punishment = This punishes. It does not mend what happened, and it may become the next hurt.
coach-term-permanence = This has no end and no date to look at it again.
coach-term-constant_availability = This asks somebody to be within reach all the time.

## In the app

coach-note = A note in the margin
    .about = Note on: { $words }
coach-words = “{ $words }”
coach-change = Change it
coach-leave = Leave it as it is
coach-left = Left as it is. There will be no note here again.
coach-notes = How this may read
    .lead = Words with a dotted line may read otherwise than you mean them. Tap them, or choose them here.
coach-not-yet = Your words are read when you pause.
coach-off = No notes, please
    .done = There are no notes any more. You can have them back in the settings.
settings-coach = Notes while you write
    .help = They are made on this device, and nobody else ever sees them.
    .off = None
    .sure = Those that are right most often
    .all = All, also those that are often wrong

## Beside it

coach-care-only = In Spanish, only words about danger are looked for so far.

coach-limits = A program reads wording here, and not what anyone means. It is often wrong. Keep what you know to be right.
coach-care =
    Nothing you wrote is sent, and nothing is kept.

    If you or someone else is in danger now, or you might hurt yourself, call your local emergency number.

    If someone has gripped your neck, asking a doctor to look at it is a good idea, even when nothing shows.

    `mendwell help-lines` lists people who listen. You do not have to be sure, and you do not have to explain everything.
