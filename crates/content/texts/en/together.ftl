# Together: letters, what happened, and questions between two people. $other is a name, or "the other person".

together-unsent = Something you wrote is kept here; it goes when the host answers.
together-kinds = What each of you says it is
together-also = Also here
together-exchanges = Exchanges
    .lead = One speaks, the other listens and says it back
together-seals = Sealed exchanges
    .lead = Both letters open together
together-questions = Questions
    .lead = Asked, offered, and told
together-withdrawn = Withdrawn
    .lead = The words are gone from here. They may have been read.
together-settings = About this bond
gone-to-bond = Go to this bond
gone-to-bonds = Go to your bonds
together-open = Open

## Wanting to try

willing = Wanting to try
    .lead = Each of you can say it, only for yourself. Nobody has to, and nothing follows from it.
willing-say = Say “I want to try”
willing-seen = { $other } sees that you said it, with the day. You can take it back at any time.
willing-back = Take it back
    .done = Taken back.

## What happened

happened-none = Nothing is told here yet. What you wrote for yourself stays with you.
happened-tell = Tell what happened
happened-withdraw = Withdraw what you told?
role-choose = Choose one of the four sentences first.
role-seen = You can only say this for yourself. { $other } sees what you say, with the day. It can change.
role-say = Say this of myself
role-said = Said for yourself.
tell-title = Tell what happened
tell-lead = In your own words, for { $other } to read. You can stop at any sentence and come back.
tell-own = Begin with words of your own?
    .lead = Only what you pick comes in. You can change it before it is shared, and what you keep for yourself stays as it is.
tell-these = Begin with these
tell-empty = Begin with an empty page
tell-name = A name for it, if you like

## Sharing

share-title = Share a letter
share-lead = Choose one. Nothing goes before you have seen it as { $other } will.
share-none = There is no letter here that can be shared.
    .lead = An impact letter, an account, or a letter that opens a door can be shared. Letters you do not send and notes for a talk stay with you.
    .go = Go to your letters
share-stays = Letters you do not send and notes for a talk are not in this list. They stay with you.
share-preview = As { $other } will see it
    .lead = Nothing has gone yet.
share-dated = { $kind }, with the day you share it
share-newer = There are newer words that are not kept yet. They are not in what you see here.
    .keep = Keep them, and see
share-unkept = No version of this letter is kept yet. What is kept is what can be shared.
    .keep = Keep it as it is now
share-held = You are holding this letter until tomorrow morning. Nothing hurries.
share-same = You shared exactly this on { $day }. A better version begins with a change.
share-follows = You shared this letter on { $day }. This one follows it as a better version, and the earlier one stays readable. You can withdraw each of them.
share-undo = You can withdraw it later; it then goes from your app, and from the app of { $other } when that app is next with the host. What was read cannot be unread, and copies made outside cannot be reached.
share-with = Share it with { $other }
share-done = Shared.
seen-undo = { $other } sees these words, with the day. You can withdraw them; what was read cannot be unread.

## Letters

letters-none = No letters here yet.
letters-share = Share a letter
letters-read = Read it
shared-by = From { $other }, { $day }
shared-by-you = Shared by you, { $day }
shared-gone = This is not here any more
    .lead = Whoever wrote it has withdrawn it. That stays visible in the bond, without the words.
shared-better = Read the better version
shared-earlier = Read the earlier version
shared-share-better = Share a better version
shared-withdraw = Withdraw this letter?
withdraw = Withdraw it
withdraw-not = Leave it here
withdraw-lead = It goes from your app now, and from the app of { $other } when that app is next with the host. It may have been read, and copies made outside cannot be reached. That something was withdrawn stays visible, without the words.
withdrawn = Withdrawn.
given = Was it given in another way, too?
    .lead = Each of you can say this, only for yourself. It is seen with the day.
given-aloud = It was read aloud
given-handed = It was handed over
given-talked = We talked it through
given-none = No, only here
given-choose = Choose one of them first.
given-say = Say this
given-said = Said for yourself.

## Questions

questions-title = Questions
questions-lead = Whoever would be told decides whether they want to know. Only what is wanted is told.
questions-none = No questions here yet.
    .lead = Some are better asked later, or not at all.
questions-ask = Ask something
questions-offer = Offer to tell something
question = A question
question-offer = An offer to tell
question-before = Offered before anybody asked.
question-told = What was told
consent = Do you want to be told?
consent-seen = { $other } sees what you choose, with the day. “Tell me” and “Not yet” can change. “Never tell me” stays.
consent-never = “Never tell me” stays for this question. Nothing is told to it.
consent-never-ask = Never be told this?
    .lead = This stays for good. What was told to it before goes from here, too.
    .yes = Never tell me
    .no = Leave it open
tell-not-yet = { $other } said “Not yet”. There is nothing to write here now, and that is fine.
tell-never = { $other } said “Never tell me”. It stays untold here.
tell-unsaid = Whether this is told is for { $other } to say, and nobody has to say anything. Until then there is nothing to write here.
answer = Your answer
answer-sort = What is it this time?
answer-addition = Something that was not in it
answer-whole = A better version of all of it
answer-go = Tell { $other }
answer-said = Told.
answer-withdraw = Withdraw this answer?
ask-lead = First choose whether you want to be told. You can change that later, but for “Never tell me”.
ask-words = What do you want to ask?
ask-go = Ask { $other }
ask-seen = { $other } sees the question and what you chose, with the day. A question cannot be taken back.
offer-lead = Name it, without telling it. Only if { $other } wants to be told can you tell it.
offer-words = What it is about
offer-go = Offer it to { $other }
offer-seen = { $other } sees these words, with the day. An offer cannot be taken back.
