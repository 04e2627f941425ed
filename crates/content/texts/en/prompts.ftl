# Kinds of letters and notes, their parts, and the small choices around a breach.
# part-*: $other is a name or a mid-sentence phrase ("your sister"), never the start of a sentence.
# Openers are the person's own voice, speak to "you", and use no variables.
# $wording is one of partners, family, friends.

## Kinds

kind-impact = Your impact letter
    .short = Impact
    .lead = What happened, and what it did to you, in your own words.
    .what = For saying what this did to you, without making it smaller. Nobody gets it until you give it yourself.

kind-account = Your account
    .short = Account
    .lead = What you did, that it was yours, and what you are doing about it.
    .what = For taking responsibility, whole and without excuses. Nobody gets it until you give it yourself.

kind-unsent = A letter you do not send
    .short = Unsent letter
    .lead = A page where everything can be said, because nobody will read it.
    .what = For what needs to be said and does not need to be heard. It is for you alone.

kind-door = A letter that opens a door
    .short = Open door
    .lead = One short message to somebody who is far away now, and then waiting.
    .what = For reaching out once, gently, after a long silence. Nobody gets it until you give it yourself.

kind-talk = Before you talk
    .short = Talk notes
    .lead = A few notes for a talk face to face.
    .what = For getting your thoughts in order before you sit down together. The notes stay with you.

## The impact letter

part-impact-opening = How to begin
    .ask = What would you like { $other } to know before reading on?
    .help = Say why you are writing, in a line or two. It can be as plain as “this is hard to write”. The rest comes later.
    .open1 = I am writing this because …
    .open2 = This is hard for me to put into words, and …
    .open3 = Before you read on, I would like you to know …

part-impact-facts = What happened
    .ask = What happened, as a camera would have seen it?
    .help = What was said and done, and when, as far as you know. For example: { $wording ->
            [partners] “On Tuesday you told me about the meetings.”
            [family] “In March I learned that the house had been sold.”
           *[friends] “On Friday I heard from others what I had told only you.”
        } Reasons and judgements do not belong here.
    .open1 = On the day I found out, …
    .open2 = What I saw and heard was …
    .open3 = What I know so far is …

part-impact-feelings = What you felt
    .ask = What did you feel then, and what do you feel now?
    .help = Feelings are about you: sad, afraid, angry, ashamed. “I feel that you …” is usually a thought about { $other }. Two feelings that do not fit together can both be true.
    .open1 = When I understood what had happened, I felt …
    .open2 = Since then, what I feel most is …
    .open3 = Under the anger there is also …

part-impact-meaning = What it changed
    .ask = What did it do to your picture of the two of you, and of yourself?
    .help = Write what you believed before and what you can no longer take for granted. This is how it looks from where you stand. It does not have to be fair or final.
    .open1 = Until then I believed …
    .open2 = What I can no longer take for granted is …
    .open3 = When I look at myself now, I …

part-impact-needs = What you need
    .ask = What do you need now?
    .help = A need says what would help you. A demand leaves no room for another answer. It can be something that { $other } could do, or something that you need for yourself.
    .open1 = What I need now is …
    .open2 = It would help me if …
    .open3 = I do not know yet all that I need, but …

part-impact-closing = How to end
    .ask = Where are you today, as you finish this?
    .help = You do not have to end with hope, or with goodbye. It is enough to say where you are now, and whether you would like an answer.
    .open1 = Today I am at a point where …
    .open2 = After reading this, I would like you to …
    .open3 = I do not know what comes next, and …

## The account

part-account-opening = How to begin
    .ask = How do you want to tell { $other } what this letter is?
    .help = Say that you are writing about what you did. One or two sentences are enough. Leave out how hard this is for you.
    .open1 = I am writing to tell you what I did …
    .open2 = This letter is about what I did, and …
    .open3 = I owe you the truth, so …

part-account-act = What you did
    .ask = What did you do, in plain words?
    .help = Name it without soft words: { $wording ->
            [partners] “I met them in secret for three months”, not “things got complicated”.
            [family] “I took the money from the account”, not “there was a problem with the money”.
           *[friends] “I passed on what you had told me in confidence”, not “it somehow came out”.
        } Tell the whole truth once. What { $other } finds out later tends to hurt most.
    .open1 = What I did was …
    .open2 = What you do not know yet is …
    .open3 = To say it plainly, I …

part-account-mine = Your own part
    .ask = What about this was yours, and nobody else’s?
    .help = It was a choice, or it was in your care. Leave out what { $other } did or did not do. The word “but” usually takes back what came before it.
    .open1 = It was my choice to …
    .open2 = At that moment I could have …
    .open3 = Nobody made me …

part-account-repair = What you offer
    .ask = What can you offer to put right, as far as that is possible?
    .help = Something real that you can do and keep doing, even if nothing comes back. An offer can be declined. Some things cannot be put right, and you can say that too.
    .open1 = What I can do to put this right is …
    .open2 = I would like to offer you …
    .open3 = I cannot undo it, and what I can do is …

part-account-impact = What it did
    .ask = What did this do to { $other }, as far as you understand it?
    .help = Write what you have heard and seen, in their words if you know them. Where you are guessing, say so. How it was for you belongs elsewhere.
    .open1 = What I understand of what this did to you is …
    .open2 = Because of what I did, you had to …
    .open3 = I may not see all of it, but I see that …

part-account-regret = What you regret
    .ask = What are you sorry for?
    .help = Be sorry for what you did, not for how it was taken. “I am sorry if” or “sorry that you feel” makes it smaller. Feeling bad about yourself is not the centre here.
    .open1 = I am sorry that I …
    .open2 = What I regret most is …
    .open3 = When I think of what you went through, I …

part-account-explanation = How it came about
    .ask = What led up to it?
    .help = An explanation says how it could happen. An excuse says that it counts for less. If a sentence makes it smaller, leave it out.
    .open1 = What I told myself at the time was …
    .open2 = It began when I …
    .open3 = Looking back, I can see that I …

part-account-change = What you change
    .ask = What are you doing so that it does not happen again?
    .help = Name what you have begun already, and what comes next. Small and visible is better than large. Leave out what you cannot keep.
    .open1 = What I have already changed is …
    .open2 = When I notice that it could happen again, I will …
    .open3 = You will be able to see it when I …

part-account-room = Leaving them free
    .ask = How do you want to tell { $other } that nothing is owed to you?
    .help = Nobody owes you an answer, forgiveness or time for this letter. You do not need to ask for any of them. What happens after reading is up to { $other }.
    .open1 = You do not owe me …
    .open2 = Whether you answer, and when, …
    .open3 = Whatever you decide, I will …

part-account-closing = How to end
    .ask = What is the last thing you want to say?
    .help = Keep it short. No promise that is larger than what you wrote above, and nothing that asks for comfort.
    .open1 = I stand by what I have written here, and …
    .open2 = If you have questions, I will …
    .open3 = Thank you for …

## The letter you do not send

part-unsent-free = Say anything
    .ask = What would you say to { $other } if nobody ever read it?
    .help = It does not have to be fair, kind or finished. Nobody will read it. You can stop in the middle of a sentence.
    .open1 = What I never said is …
    .open2 = What I cannot stop thinking about is …
    .open3 = If you could hear me now, …

## The letter that opens a door

part-door-opening = How to begin
    .ask = What is the simplest way to greet { $other } after this time?
    .help = One or two sentences, no history. If they have asked you not to write, or an order forbids it, this can stay a letter that you do not send.
    .open1 = It has been a long time since …
    .open2 = I have been thinking of you, and …
    .open3 = I am writing once, because …

part-door-own = What was yours
    .ask = Is any of the distance yours?
    .help = One thing that you did or left undone, named plainly. If there is nothing, leave this empty. What { $other } did does not belong in this letter. Being right can wait.
    .open1 = My part in the distance is …
    .open2 = I see now that I …
    .open3 = I did not listen when …

part-door-wish = A small wish
    .ask = What would you like, if { $other } would like it too?
    .help = Small, and easy to say no to. For example: { $wording ->
            [partners] one letter back, or one talk about what is still open.
            [family] a card now and then, or one phone call.
           *[friends] a coffee some day, or a few lines back.
        } A wish leaves the other free. A demand does not.
    .open1 = If you would like it too, I would be glad to …
    .open2 = What I wish for is small: …
    .open3 = If ever you feel like it, …

part-door-room = Leaving it open
    .ask = How do you want to say that no answer is owed?
    .help = Say that { $other } does not have to answer, and that you will not write again unless they do. Then keep to it. Writing again and again tends to push people away.
    .open1 = You do not have to answer, and …
    .open2 = I will not write again unless …
    .open3 = If you would rather leave things as they are, …

part-door-closing = How to end
    .ask = What is one kind and true thing to end with?
    .help = One line is enough. Nothing that asks for an answer in another way.
    .open1 = Whatever you decide, I …
    .open2 = I wish you …
    .open3 = You can reach me …

## Before a talk face to face

part-talk-aim = What it is for
    .ask = What would make this talk worth having, even if nothing else comes of it?
    .help = One aim, and one that depends on you: to say something, to ask something, to listen. If you are afraid of { $other }, you do not need to have this talk. Help lines are close by.
    .open1 = I want to have this talk because …
    .open2 = It will have been worth it if I …
    .open3 = What I do not expect from this talk is …

part-talk-first = What to say first
    .ask = What is the first thing you want { $other } to hear?
    .help = One or two sentences, short enough to say when you are nervous. Say what the talk is about and roughly how long it will take. Reading it from paper is fine.
    .open1 = I would like to talk with you about …
    .open2 = This is not easy for me to say: …
    .open3 = Before we begin, …

part-talk-facts = What happened
    .ask = Which facts matter for this talk?
    .help = Two or three at most, as a camera would have seen them. Words like “always” and “never” start arguments. Leave out what { $other } may have been thinking.
    .open1 = What happened was …
    .open2 = What I saw was …
    .open3 = What I did was …

part-talk-feelings = What you feel
    .ask = Which feeling do you want to name?
    .help = One or two words for your own feelings are enough. You do not have to prove a feeling. You choose how much of it { $other } hears.
    .open1 = When I think of it, I feel …
    .open2 = Right now I feel …
    .open3 = What makes me anxious about this talk is …

part-talk-ask = One thing to ask
    .ask = What one thing would you like to ask { $other } for?
    .help = Something small and clear, that can be done or answered. “No” or “let me think” are possible answers. It helps to know beforehand what you will do then.
    .open1 = What I would like to ask you is …
    .open2 = Would you be willing to …
    .open3 = If the answer is no, I will …

part-talk-place = Where and when
    .ask = Where and when would you both have room to talk, and to leave?
    .help = A quiet time, with no alcohol and not late at night. A place that you and { $other } can each leave at any moment. You can ask somebody to be near.
    .open1 = A good place would be …
    .open2 = A good time would be …
    .open3 = Somebody who could be near is …

part-talk-stop = How to stop
    .ask = How will you notice that it is too much, and what will you say then?
    .help = You can stop at any time without a reason. With a pause, name when you will go on, and give it at least twenty minutes. If you no longer feel safe, leave. Nothing more needs to be said to { $other }.
    .open1 = I will know that it is too much when …
    .open2 = I need to stop here for now, and …
    .open3 = Afterwards I can go to …

## The sort of the breach

sort-competence = Something was not managed
    .help = It was not done, or not done well, without anything being hidden; here, words said aloud often help.

sort-integrity = Something was hidden or untrue
    .help = Something was kept secret, not true, or done against what was agreed; here, actions over time tend to count more than words.

sort-both = Both
    .help = Something was not managed, and something was hidden or untrue; words can help with the first, and actions tend to count more for the second.

sort-unsure = Not clear yet
    .help = It can stay open, and you can change it whenever you see more.

## Where somebody stands in it

role-hurt = My trust was broken.
    .help = Only you can say this about yourself. You can change it at any time, and nobody is told.

role-answerable = I broke someone’s trust.
    .help = Nobody can say this for you. You can change it at any time, and nobody is told.

role-both = Both are true.
    .help = One does not cancel the other. Only you can say it, you can change it, and nobody is told.

role-unsure = I am not sure yet.
    .help = You can go on without knowing, choose later or not at all, and nobody is told.

## Who the other person is

relation-partner = Partner
    .phrase = your partner

relation-former-partner = Former partner
    .phrase = your former partner

relation-sibling = Brother or sister
    .phrase = your brother or sister

relation-parent = Parent
    .phrase = your parent

relation-grown-child = Grown child
    .phrase = your grown child

relation-family = Other family
    .phrase = your relative

relation-friend = Friend
    .phrase = your friend

relation-someone = Someone else
    .phrase = this person
