# Guides: short pages to read alone. `.body`: blocks apart by a blank line; `# ` heads a block; `- ` is a list.

guide-method = Five rooms
    .lead = Five steps that you can take in any order, alone or together.
    .body =
        Think of them as rooms in a house, not as levels. You can go into any room on any day, leave it, and come back. No room is higher than another, and nobody keeps count.

        # Acknowledge
        Saying what happened. Whoever broke trust says so fully, without excuses. Whoever was hurt says what it did to them, without making it smaller. Each listens to the other. Often the same person has both to tell.

        # Act
        What is done over time carries what was said: small gestures, a word that is kept, openness that is given freely, some space when it is needed.

        # Agree
        What each needs from here on: your own limits, what you hope for, reassurance that can be given, what trust looks like now. An agreement holds only while each person freely says yes to it.

        # Support
        A neutral third person, such as a counsellor, can help you find a way through. You can go together or alone.

        # Decide
        Noticing how it is for you over time: the doubt, how safe you feel, the pain that comes back, the hope. Repairing can be right. Letting go can be right too, and it can be done in peace.

        # Two good endings
        Trust that mends is a good ending. A parting without bitterness is a good ending. You do not have to know today which one is yours, and nothing here will push you towards either.

        If you are afraid of { $other }, the safety pages come before any of this.

guide-impact = Telling what it did
    .lead = A way to say how it was for you, without making it smaller and without going to war.
    .body =
        What happened to you is worth saying in full. Being gentle does not mean leaving things out. It helps to tell four things apart, because each is heard differently.

        # Facts
        What could have been seen or heard, without a verdict. “On Sunday I found the letters from the bank.”

        # Feelings
        What it was like inside. Angry, ashamed, sick, numb, lonely. One true word is enough. “I felt that you betrayed me” is more of a verdict; “I felt sick, and then very alone” is harder to argue with.

        # Meaning
        What it told you about yourself, about the two of you, about the past. “I began to doubt every good memory.” This is often where it hurts most, and it is seldom said.

        # Needs
        What would help now, as far as you know it. It may be a small thing. It may be “I do not know yet”.

        # While you write
        - Start anywhere. The first version is only for you.
        - Say “I” where you can, and leave guesses about why { $other } did it for a question.
        - Anger is welcome. Read it again on another day before you decide what to keep.
        - If it becomes too much, stop. It will be here.

        You decide whether anyone ever reads it. If sharing it could put you in danger, keep it for yourself.

guide-account = A full account
    .lead = What to say when you are the one who broke trust, and what tends to matter most to the person who reads it.
    .body =
        An account says: I did this, and I know what it did. In one study, people read apologies in made-up stories from work. The more complete ones worked better, and owning what was done counted most (Lewicki, Polin and Lount 2016). Stories are not your life, so take the order as a hint.

        # What it holds
        - What I did, in plain words, and that it was mine to do or not do.
        - What I offer to repair, and what I have already begun.
        - That I am sorry, and for what exactly.
        - How it came about, told so that it explains and does not excuse.
        - What I will do differently, so that it can be seen.

        Asking to be forgiven came last in that study. It is never needed here. It would hand { $other } a task.

        # The whole truth, once
        What comes out later often weighs more than what was told at first. If there is more, it helps to tell it in one go, at a time you have both agreed on. Ask how much detail is wanted. Hiding something and choosing a good moment are different things. If you remember more afterwards, say that it is an addition.

        # Small words that hide
        - “But” takes back what came before it.
        - “If I hurt you” doubts what is known.
        - “Mistakes were made” leaves out who made them.
        - “You know how I am” passes the weight on.

        Then read it as if you were the one receiving it. What would you still be waiting to hear? If telling it could put you in danger, keep it for yourself; the safety pages come first.

guide-listening = Listening
    .lead = What listening is, what it is not, and a simple way to take turns.
    .body =
        To listen is to find out how it was for another person. You can do that fully and still see it differently. Agreeing is not needed. Nor is an answer.

        # One speaks, one listens
        - The speaker says a little at a time, about their own side.
        - The listener says back what they heard, in their own words, without adding to it.
        - The listener asks: “Did I get it?”
        - The speaker says yes, or says what is missing.
        - Then you swap.

        It feels stiff at first. It slows things down, and that is the use of it.

        # Saying back
        “You waited up, and you thought something had happened to me. And then you were angry that I laughed. Did I get it?” Say the feeling as well as the facts. If you missed something, try once more.

        # What it is not
        - Preparing your reply while the other person talks.
        - Putting the facts right before the feeling has been heard.
        - Comforting so soon that the other person stops talking.
        - Saying “I understand” in place of showing it.
        - Staying while you are shouted down or threatened. You can stop at any time.

        # By yourself
        You can practise alone. Take one thing that { $other } has told you, and write it down the way you think they would put it. See where you are guessing. Those places make good questions.

        Only the one who spoke can say “I feel heard”. “Not yet” is an equally good answer.

guide-flooded = When it is too much
    .lead = A pause is not giving up; it can keep either of you from saying what you do not mean.
    .body =
        Sometimes the body takes over. After that, hardly anything gets in, and what comes out is seldom what you mean.

        # Signs
        - Your heart is racing, or you feel hot, cold or shaky.
        - You say the same thing over, louder.
        - You hear only attack, or you hear nothing any more.
        - You want to run, to hit back, or to disappear.

        # How to pause
        - Say it about yourself: “It is too much for me right now. I need a pause.”
        - Say when you will be back: in twenty minutes at the earliest, or tomorrow.
        - Stay apart for that time. The last word can stay unsaid.
        - Come back when you said you would, even if only to ask for more time.

        The agreed time matters. A pause without one can feel like being left.

        # Meanwhile
        Try not to rehearse. Going over what you will say next keeps the storm going. Walk, wash up, breathe out slowly, listen to something, hold something cold or warm. When the thoughts come back, let them wait until the time you named.

        # Alone as well
        This works with no one else in the room. A letter can be too much, and so can a memory or a night. Close it, name a time to look again, and do something ordinary. Whatever you wrote will still be there.

        If you need a pause because you are afraid of { $other }, you owe nobody a time to come back. The safety pages and help lines are near.

guide-talk = Preparing a talk
    .lead = For when only you use this app, and you want to speak with the other person face to face.
    .body =
        You can prepare your own half. The other half belongs to { $other }, who may need more time, or may not want to talk.

        # Before
        - Ask first: “There is something I would like to talk about. When would be good for you?”
        - Choose a time with an end, when nobody is tired or hungry, or has been drinking.
        - Choose a place that both of you can leave.
        - Choose one matter. The rest can wait.

        # A sheet to take along
        - My first sentence, about myself: “I want to tell you how the last weeks were for me.”
        - What I want to say, in three lines.
        - What I want to hear about, and one open question.
        - A word that stops the talk at once, for either of you, without a reason.
        - How we end: a thank-you, a time to go on, or simply “enough for today”.

        # Write first, or say first
        After something hidden, it may work better to write it, let it be read, and then talk. After a mishap, it may work better to say it first and write afterwards. One study points this way (Gao and Yan 2022). You know { $other } better than a study does.

        # If it goes differently
        It often does. You can say: “This is not going the way I hoped. I would like to stop here and try another day.” A short talk that ends well is a whole talk. So is one in which you only listened.

        If you are afraid of how it may end, please look at the safety pages before you ask for a talk.

guide-door = A letter that opens a door
    .lead = For someone you have lost touch with: one message, and then waiting.
    .body =
        Many people live this. In a survey in the United States, 27 in 100 were estranged from a relative (Pillemer). It is seldom spoken of, so it can feel as if you were the only one.

        # When it is better kept
        If { $other } has asked you not to write, or a court has ordered it, keep the letter here. If you left to be safe, nobody is owed a letter.

        # What it holds
        - Why you write, in one sentence: “I think of you, and I would like to be in touch, if you would.”
        - If part of what happened was yours, that part, without “but”.
        - That you know it may look different from the other side.
        - One small, easy thing that could come next.
        - That no answer is an answer you will respect.

        # What it leaves out
        Who was right. News meant to pull at the heart. Messages through other people. A date to answer by. A request to forgive.

        # One message, then wait
        A letter can open a door. Writing again and again tends to close it: what you mean as love can arrive as pressure. So say it once, as well as you can, and leave the door open on your side.

        Nobody can say how long. Weeks, years or never are all possible, and the waiting tells you little about why.

        # If it is never answered
        Then you have said it, once and kindly, and that stays true. What you do on your side is up to you: keep the letter, write on for yourself, or let it rest.

guide-no-answer = When there is no answer
    .lead = Silence is hard to read, and there are things you can still do on your own.
    .body =
        You said something that mattered, and nothing came back. That hurts, whatever the reason is.

        # What silence may mean
        Shame. Anger. Not knowing what to say. Needing time. Not having read it. Not wanting contact. From outside these look the same. This app does not read silence for you, and it will not tell you what { $other } has opened or when.

        # No second push
        The wish to send one more message can be very strong. You can write it here and leave it unsent. Asking again tends to make an answer harder. Asking through friends or relatives does too.

        # What you can still do
        - Write what you would have wanted to say, and what you would have wanted to hear.
        - Note what you know, what you guess, and what you may never know. Keeping the three apart can bring some quiet.
        - If you have something to answer for, you can act on it without being watched: put right what can be put right, and keep the word you gave.
        - Keep what was good, put it away for a while, or let it go.
        - Decide what you yourself need from here. That does not wait for anybody’s reply.

        # Looking after yourself
        Eat something. Sleep when you can. Tell one person who is kind to you. The hours in which you wait for a message can be given to something else, a few at a time.

        What you do here alone is not second best. It counts for you, whether or not an answer comes. If the days become too dark, the help lines page is there.

guide-unsent = Letters that are not sent
    .lead = Some letters are only for the person who writes them.
    .body =
        You can write to somebody who will not read it: because it is not safe, because there is no address any more, because they have died, because it is too early, or because the words are only for you.

        # Why
        A letter puts things in some order. On paper you can be as angry, as tender or as unfair as you are, and nobody is hurt by it. Some people find that a thought goes round less once it is written down. Others do not, and that is fine.

        # How
        - Write the name at the top. Then begin: “What I never told you is…”
        - Leave spelling, fairness and order aside.
        - Put in what you miss as well as what you cannot bear.
        - Name a time to stop, and then do something ordinary.
        - If you feel worse each time you write, leave it for a while, or talk with somebody.

        # Other letters
        From you to yourself on that day. From you in some years to you now. The letter you would have liked to get from { $other }.

        # And then
        - Keep it. It stays here, sealed with the rest.
        - Put it away until a day you choose, and see then how it reads.
        - Let it go. Delete it here; or copy it by hand and tear it up, if a gesture helps.

        In a small study of people whose relationship had ended, some kept every reminder and some deleted them all, and there was regret on both sides. So there is no right way, and no hurry. If you are unsure, putting it away leaves both ways open.

guide-sorts = Two sorts of broken trust
    .lead = Not managing something and not being honest are two different hurts, and they call for different things.
    .body =
        # Something was not managed
        Something went wrong that the person meant to do well. It was forgotten, or badly judged, or it was too much. The question it leaves is: “Can I rely on you?”

        # Something was hidden or untrue
        Something was hidden, or was said that was not true, or a promise was broken knowingly. The question it leaves is: “Do I know who you are?”

        # Often both
        The money was lost, and then it was hidden. Some people find the hiding heavier than the loss. It helps to tell them apart and to speak of each.

        # Why it matters
        - When something was not managed, a spoken apology and a workable plan may go a long way.
        - When something was hidden or untrue, words alone seem to carry less. What is done over time, in the open, carries more. Writing first may help.
        - With either, denying it tends to make things worse once the truth comes out.

        How sure is this? Only somewhat. Over a number of studies, an apology helped trust to some degree, and more when something was not managed than when somebody was dishonest (Yuan, Dong and Li 2017). Much of this research used strangers, stories and short tasks. Your life is none of these.

        # Who says which it was
        The two of you may name it differently. “I forgot” and “you hid it” can both be meant sincerely. You do not have to settle that first. Each can write what it was from their own side, and both can stand next to each other. What { $other } calls it does not change what it did to you, and what you call it can change as you learn more.

guide-both = When both are true
    .lead = A person can be hurt and have something to answer for, at the same time.
    .body =
        It is seldom tidy. You were lied to, and you read messages that were not yours. You were left alone for years, and then you did something you regret. You can be hurt by { $other } and answerable to them as well.

        # Two things, kept apart
        The one does not pay for the other. Your hurt does not undo what you did, and what you did does not make your hurt count for less. They are not sums to be settled. Each deserves its own page.

        # Each person speaks for themselves
        Here nobody can give a role to another person. You can say “I was hurt” and “I am answerable for this”. You cannot say it for the other person, and they cannot say it for you.

        # How to go about it
        - Write two letters on two days: one about what it did to you, one about what you did.
        - Look for places where one slips into the other. “I did it because you…” belongs in neither.
        - If you talk, take one matter at a time and finish it. Then swap.
        - Who goes first says nothing about who is more to blame. It may help to begin with the freshest wound.

        # When it is not both
        Being told that you share the blame is not the same as sharing it. Nobody brings violence, threats or being controlled upon themselves. If you are often made to apologise in order to be left in peace, or if you are afraid, this page is not the one you need. The safety pages are near, and they are for you alone.

guide-space = Leaving space
    .lead = There is a time to speak and a time to rest, and both can be honest.
    .body =
        After trust was broken, talk can fill every hour. Or nothing is said at all. Space is what lies between: the matter stays open, and life goes on around it for a while.

        # What it is
        - Letting a talk end, and knowing when the next one is.
        - Putting a worry down on paper until then.
        - An evening on which the matter may rest, if you want that.
        - Time for your own thoughts before you answer.

        # What it is not
        - Silence that punishes.
        - Being told that you may not speak of it any more.
        - Acting as if nothing had happened.
        - A way round a question that was fairly asked.

        # When to speak
        When you notice that you are guessing. When something new has come up. When you are swallowing something and it makes you bitter or ill at ease. When you have one clear sentence, even a small one.

        # When to rest
        When you have said it and were heard, and it keeps going round all the same. Late at night. After drinking. When you are looking for the sentence that will hurt. When you are too tired to hear the answer.

        # A way to try
        Write down each worry as it comes, with its day. Choose a fixed time to look at them, not close to bedtime. Some will have faded by then, some will be clearer. In a small study, people who put off worrying to a set half hour a day worried less (McGowan and Behar 2013).

        If you are the one who is answerable, space is something to give and not something to demand. Either of you can still ask for a pause. When { $other } wants to speak of it again, that is not a step back.

guide-coach = How the notes work
    .lead = What looks at your words, what it can see, and when it is wrong.
    .body =
        A small program on this device looks at wording while you pause. It knows some thousand turns of phrase that often land badly after a breach of trust, such as “sorry if” or “mistakes were made”. Where it finds one, it puts a dotted line.

        # What it cannot know
        - What you mean, and what is true.
        - Who will read it, and what the two of you have been through.
        - Sarcasm, a private joke, a word that is only yours.

        # When it is wrong
        - It misses more than it finds. No line does not mean that it will land well.
        - Some lines will be wrong. Only those kinds are shown that were right most of the time when we tried them on letters nobody had written for it. In the settings you can see all of them, or none.
        - It was tried on made-up letters, in English, by one way of looking at apologies. Your family may speak otherwise.
        - In Spanish it only looks for words about danger so far.

        # What to do with a note
        A note asks you something. If the answer is “no, it is right like this”, leave it as it is. The note does not come back for this letter.

        It never writes for you. Words that come from you, and stumble, are worth more to { $other } than smooth ones that do not.

        # Words about danger
        If your words could be about danger, there are no notes at all, only where to find help. That, too, can be wrong both ways. The help lines are always there, whatever you write.

        # Who sees it
        Nobody. Your words do not leave this device for it. Nobody else learns that there was a note, or that you left it.

guide-privacy = What stays here
    .lead = Where your words are kept, who can read them, and what this app cannot protect you from.
    .body =
        # How it is kept
        - What you write is sealed on this device under your passphrase.
        - Nobody can reset that passphrase, and nobody can look it up. If you lose it, we cannot open this for you.
        - There is no account, no e-mail address and no telephone number.
        - There is no server that can read your words. If you ever share something, it travels sealed.
        - This app does not tell { $other } what you write alone, or when you last looked.
        - No location, no contacts, no sensors, no advertising.

        # What it cannot protect from
        - Somebody who knows your passphrase, or can make you say it.
        - A second device that you linked: whoever has it and its passphrase reads what you write here.
        - Somebody who looks over your shoulder or says “show me”.
        - A device that is watched: a program that records the screen or the keys sees what you see.
        - Screenshots, photographs of the screen, printouts, files you saved elsewhere.
        - Traces outside this app, such as the list of pages a browser remembers.
        - Whoever runs the address this app was loaded from could change the app. If that is the other person, use another address.
        - What another person already holds. Once shared and read, it cannot be taken back.

        # What you can do
        - Choose a passphrase that { $other } does not know and could not guess.
        - Write it down only where it is safe, or not at all.
        - “Leave quickly” shows another page at once.
        - “Erase everything” removes what this app keeps on this device. Copies made outside cannot be reached.

        If you think that this device is watched, please read “Is this device watched?” first, on another device if you can.

guide-support = Finding a third person
    .lead = What a neutral person can do, where to find one at low cost, and what to ask at the start.
    .body =
        # What they do
        A good { $wording ->
            [partners] couple counsellor
            [family] family counsellor or mediator
           *[friends] counsellor or mediator
        } takes no side. They slow the talk down, see that each is heard, and notice what is hard to see from inside. They do not decide for you. Many people find that it helps. Not everyone does, and what it brings does not always last.

        # Low-cost ways
        - Ask your doctor or a community health centre what is free near you.
        - Family and relationship advice centres; some charge by income.
        - University training clinics, where people in training work under supervision.
        - Your health insurance, your employer or your union may pay for some hours.
        - A trusted person from your community or faith, if they can stay neutral.
        - Online programmes. Studies found benefit for many couples, a little more with a person’s help.

        # Questions for the first contact
        - How do you work when trust was broken?
        - Have you done this before, and what training do you have?
        - What do you do with something that one of us tells you alone?
        - What if one of us wants to stay and the other does not?
        - What does it cost, how often would we meet, and how do we stop?

        If it does not feel right, you can look for someone else at any time.

        # Alone rather than together
        If you are afraid of { $other }, if there is violence, threats or control, or if a secret is still going on, go alone first. What is said in a shared room can have consequences at home. Going alone is also fine when the other person does not want to come, or when you do not know yet what you want.
