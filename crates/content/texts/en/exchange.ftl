# Exchanges and sealed exchanges, as the web app shows them. $who is a name or “the other person”, never at the beginning.

exchange-them = the other person
exchange-time = { $day }, { $time }

## What it is about

subject-label = What it is about
subject-none = Nothing in particular
subject-named = { $title } ({ $who }, { $day })
subject-about = About: { $what }

## Exchanges

exchanges-title = Exchanges
    .lead = One of you speaks. The other says back what they understood. Whoever spoke says “I feel heard” or what is missing, and then the floor passes.
exchanges-none = No exchange yet. Nobody has to begin one.
exchanges-guide = Read what listening is
exchange-propose = Propose an exchange
    .first = Who speaks first?
    .me = I speak first.
    .other = First { $who } speaks.
    .choose = Choose who speaks first, then propose it.
    .go = Propose it to { $who }
    .lead = It begins when { $who } takes it up. Nobody has to, and you can close it at any time.

## One exchange

exchange-with = An exchange with { $who }
exchange-proposed-you = You proposed it on { $day }.
exchange-proposed-by = It was proposed by { $who } on { $day }.
exchange-first-you = You would speak first.
exchange-first-other = First { $who } would speak.
exchange-floor-you = You have the floor.
exchange-floor-other = Now { $who } has the floor. You listen.
exchange-paused-you = You paused it on { $day }.
exchange-paused-by = It was paused by { $who } on { $day }.
exchange-closed-you = You closed it on { $day }.
exchange-closed-by = It was closed by { $who } on { $day }.
exchange-take-up = Take it up
    .lead = You can leave it as it is. Then nothing is said, and nothing follows.
exchange-begins = It begins when { $who } takes it up. Nobody has to.
exchange-again = Propose another exchange
exchange-answers-you = In answer to what you said on { $day }
exchange-answers-other = In answer to what { $who } said on { $day }
exchange-answers-none = Not as an answer

## Speaking and listening

exchange-speak = Speak
    .label = What you want to say
    .help = A little at a time, about your own side.
    .go = Say it to { $who }
    .lead = Only the day is shown with it. What was said in an exchange cannot be taken back.
exchange-answer = Answer this
exchange-pass = Give the floor to { $who }
    .lead = Then { $who } can speak and you listen. Only { $who } can give the floor back.
exchange-say-back = Say back what you understood
    .this = Say this back
    .label = What you understood
    .help = In your own words, without adding to it. Agreeing is not needed.
    .go = Say it back to { $who }
    .lead = Only the day is shown with it. It cannot be taken back; you can say it back once more.
exchange-heard-you = What you heard, { $day }
exchange-heard-other = What { $who } heard, { $day }
exchange-ask = Is this what you wanted { $who } to hear?
exchange-ask-again = Say something else to this
exchange-feel-heard = I feel heard.
    .go = Say this to { $who }
    .lead = It stands beside what was said back, with its day, and stays readable.
exchange-not-yet = Not yet. What is missing is …
    .said = Not yet.
    .said-missing = Not yet. What is missing is:
    .label = What is missing
    .go = Say this to { $who }
    .lead = It stands beside what was said back, with its day, and stays readable. You can say “I feel heard” later.

## Pausing and closing

exchange-pause = Pause
    .lead = A pause stops the exchange for both of you. You say when you would like to come back.
    .ask = When would you like to come back?
    .afraid = If you are afraid, you owe nobody a time. Closing the exchange asks for none.
    .help = When it is too much
exchange-return-hour = In about an hour
exchange-return-evening = This evening
exchange-return-morning = Tomorrow morning
exchange-return-next-evening = Tomorrow evening
exchange-return-own = Another day and hour
    .day = Day
    .hour = Hour
    .none = Choose an hour
    .go = Come back then
    .missing = Choose a day and an hour that are still to come.
exchange-back-you = Time to come back, as you say: { $when }
exchange-back-other = Time to come back, as { $who } says: { $when }
exchange-back-again = Name another time
exchange-ready = I am ready to go on.
    .lead = It goes on when both of you have said this. The time alone changes nothing.
    .not = Not ready any more
exchange-ready-you = On { $day } you said “I am ready to go on.”
exchange-ready-other = On { $day } { $who } said “I am ready to go on.”
exchange-close = Close this exchange
    .ask = Close this exchange?
    .lead = It ends for both of you, and stays readable. No reason is asked, and it cannot be opened again; a new one can be proposed.
    .yes = Close it
    .no = Keep it open

## Sealed exchanges

seals-title = Sealed exchanges
    .lead = Each of you puts in a letter. Neither can be read before both are in. Then both open.
seals-none = No sealed exchange yet. Nobody has to begin one.
seal-propose = Propose a sealed exchange
    .go = Propose it to { $who }
    .lead = Nobody has to put a letter in. You can put yours in first, or not at all.
seal-with = A sealed exchange with { $who }
seal-for = You and { $who }
seal-put-you = You sealed yours on { $day }.
seal-put-other = On { $day } { $who } sealed a letter.
seal-empty = No letter is in it.
seal-all-in = Both letters are in. Neither can be taken back.
seal-open-both = Both letters are open.
seal-not-open-you = Yours is not open yet. It opens by itself when this app is next with the host.
seal-not-open-other = Theirs is not open yet.
seal-opened = Opened { $day }

## Putting a letter in

seal-pick = Put a letter in
    .lead = Choose one of the letters you have kept. You read it once more before it is sealed.
    .none = No letter that can be put in is kept yet. What you write for yourself alone stays with you.
    .write = Write a letter
seal-preview = This is what { $who } will read
    .draft = You have gone on writing since. What is sealed is what you kept on { $day }, as it stands here.
    .held = You are holding this letter overnight. It can go in now, or another day.
    .change = Change it first
    .other = Another letter
seal-before = Before you seal it
    .body =
        - Until both letters are in, you can take yours back.
        - As soon as both are in, neither can be taken back, by anybody.
        - Then each opens when its writer’s app is next with the host. A changed app could hold its key back and read yours; this cannot be prevented from here.
seal-go = Seal it
    .done = Sealed. It stays closed until both letters are in.
seal-take-back = Take yours back
    .ask = Take your sealed letter back?
    .lead = It goes from this exchange unopened, and you can put in another. This is possible until both letters are in.
    .yes = Take it back
    .no = Leave it in
    .done = It is taken back, unopened.
