# Step 2: promises and keepings, parked worries, talks, dates. $other-phrases stand in the middle of a sentence.

act-title = Act
act-due = Due today
act-due-none = Nothing is due today.
act-promises = Promises
act-promises-none = There is no promise yet. A small one is enough to begin with.
act-window = Time for worries today: { $from } to { $to }
act-talks = A talk today
act-dates = Today is

## Promises

promise-when = When: { $text }
promise-then = Then: { $text }
promise-to = To { $other }
promise-to-self = To yourself
promise-counts = What counts as kept: { $text }
promise-rehearsal = How you pictured it: { $text }
promise-risks = When it gets hard
promise-risk = { $cue }: { $act }
promise-risk-call = Then call { $name }.
promise-kind-reliability = Keeping my word
promise-kind-openness = Being open
promise-kind-avoidance = Staying away from a risk
promise-kind-repair = Making good
promise-kind-gesture = A small gesture
importance-small = A small thing
importance-ordinary = As most things
importance-big = A big thing
standing-open = It holds.
standing-released = Released
standing-ended = Ended
schedule-once = Once, on { $day }
schedule-daily = Every day
schedule-weekly = { $n ->
        [one] Every week: { $days }
       *[other] Every { $n } weeks: { $days }
    }
promise-until = Until { $day }
promise-next = Next: { $day }
promise-today = Today: { $outcome }
promise-days = Days
promise-before = What it said before
promise-said-until = Said on { $day }
outcome-kept = kept
outcome-partly = partly kept
outcome-slipped = slipped and told
outcome-missed = missed
outcome-excused = excused
outcome-not-recorded = not recorded
outcome-told-first = told before anybody asked

## What the days show. Numbers are of one promise, never of a person.

counts-whole = Since it was made: { $counts }
counts-recent = In the last three months: { $counts }
counts-none = No day was due yet.
counts-one = { $outcome } { $count }
counts-told-first = Told before anybody asked: { $count }
shows-early = It is too early to tell how this goes. { $n ->
    [one] One more recorded day would help.
   *[other] About { $n } more recorded days would help.
}
shows-share = By what is recorded, between { $low } and { $high } in 10 such days are kept. The range is what is not known yet; it says nothing of good and bad days.
shows-improving = More days were kept in the last four weeks than before; that is very likely (more than 19 in 20).
shows-declining = Fewer days were kept in the last four weeks than before; that is very likely (more than 19 in 20).
shows-steady = It goes about as it did before; that is likely (4 in 5 or more).
shows-unclear = Whether that is changing cannot be told yet.
shows-excused = If the excused days had been missed, it would be { $low } in 10 or more.
shows-about = This is about recorded days of one promise. It says nothing about who you are.
shows-since = Nothing is recorded after { $day }. That counts as nothing, and the range grows wider.
shows-how = How is this worked out?
shows-how-day = A recorded day counts as 1 if it was kept, a half if partly, 0 if missed. What was excused or not recorded counts as nothing.
shows-how-weight = That is taken times { $weight }, for how much the promise matters. What is 60 days old counts half.
shows-how-sums = Together that is { $for } for it and { $against } against it. Before any day, 1 for and 1 against are assumed.
shows-how-range = The share of days kept then follows a Beta distribution with { $alpha } and { $beta }. The range holds nine tenths of it.
shows-how-change = For whether it is changing, the last four weeks ({ $kept } of { $all }) stand beside the twelve weeks before ({ $kept-before } of { $all-before }).
shows-how-more = { $n ->
    [one] If the next day is kept, it is likely (9 in 10) that more than 8 in 10 are. That is a sum and asks nothing of anybody.
   *[other] If the next { $n } days are all kept, it is likely (9 in 10) that more than 8 in 10 are. That is a sum and asks nothing of anybody.
}
fan-about = The range, from { $from } until today. The darker part is as likely to hold the true share as not.
fan-all = all
fan-half = half
fan-none = none
fan-today = Today

## Worries

worries-title = Parked worries
worries-lead = Written down here, it can wait for its time. You can let it go, write more, or keep it for a talk.
worries-none = Nothing is parked.
worries-window = Your time for them: { $days }, { $from } to { $to }
worries-window-none = You have chosen no time for them yet. An hour that is not close to bedtime works best.
fate-parked = Parked
fate-let-go = Let go
fate-for-talk = For a talk
fate-for-next-talk = For the next talk, when there is one

## Talks

talks-title = Talks
talks-none = No talk is planned.
talk-with = A talk with { $other }
talk-agenda = What it is about
talk-topics = Brought to it
talk-notes = Notes
talk-closed = It came to its end on { $day }.

## Dates

dates-title = Days that may be hard
dates-none = No such day is written down.
date-unnamed = A day that may be hard
date-today = Go gently today.
date-next = Next: { $day }
date-over = It does not come again.

## Errors: what was wrong, and what to do

error-promise-over = This promise does not hold any more.
    .remedy = Let it hold again first, or make a new one.
error-never-due = No day from today on would be due.
    .remedy = Choose a day that lies ahead, and at least one day of the week.
error-not-due = The promise was not due on that day.
    .remedy = Look at its days once more.
error-still-ahead = That day has not come yet.
    .remedy = Record it when it is there.
error-excuse-needs-receiver = Only the one you promised it to can excuse a day.
    .remedy = You can leave the day without a record, or say in a note what they told you.
error-empty-window = This leaves no time for worries.
    .remedy = Choose at least one day, and an end that is later than the beginning.
error-near-bedtime = This is too close to the night. What we think about before sleep tends to keep us awake.
    .remedy = Choose a time between 6:00 and 21:00.
error-talk-over = This talk has come to its end.
    .remedy = Plan a new one, or take back that it is over.

## Small gestures to choose from, twelve for each wording

gesture-partners-1 = Make the first coffee or tea of the day, and bring it.
gesture-partners-2 = Say where you are going and when you will be back, before you are asked.
gesture-partners-3 = Put the phone away for one meal.
gesture-partners-4 = Ask how the day was, and only listen.
gesture-partners-5 = Do one chore that is usually theirs, without mentioning it.
gesture-partners-6 = Write three lines by hand and leave them where they will be found.
gesture-partners-7 = Call when you are late, before you are late.
gesture-partners-8 = Cook something they like on an ordinary evening.
gesture-partners-9 = Thank them for one thing that you had stopped noticing.
gesture-partners-10 = Take over one errand they dread.
gesture-partners-11 = Offer a walk, and let them say no.
gesture-partners-12 = Do the small repair that has waited for months.
gesture-family-1 = Call on the day you said you would.
gesture-family-2 = Send a photo of something that you both remember.
gesture-family-3 = Ask about their week, and only listen.
gesture-family-4 = Bring something along that they like to eat.
gesture-family-5 = Take over one thing that needs doing for the family.
gesture-family-6 = Return what you borrowed, in good order.
gesture-family-7 = Remember a day that matters to them, and say so.
gesture-family-8 = Come on time, and stay as long as you said.
gesture-family-9 = Thank them for something from long ago.
gesture-family-10 = Offer a lift, or to carry something heavy.
gesture-family-11 = Let them tell a story to its end.
gesture-family-12 = Write a card by hand, with no wish in it for yourself.
gesture-friends-1 = Answer when you said you would.
gesture-friends-2 = Come on time, and bring nothing but time.
gesture-friends-3 = Ask how something went that they told you about.
gesture-friends-4 = Return what you borrowed, or pay what you owe.
gesture-friends-5 = Offer help with one thing, on one day.
gesture-friends-6 = Keep to yourself what they told you.
gesture-friends-7 = Send something that made you think of them, with no question in it.
gesture-friends-8 = Suggest a day, and let them say no.
gesture-friends-9 = Thank them for one thing they did for you.
gesture-friends-10 = Speak well of them when they are not there.
gesture-friends-11 = Listen to the end before you tell something of yours.
gesture-friends-12 = Remember a day that is hard for them, and say that you do.

## The room

act-lead = What is done over time carries what was said. One small promise is enough.
act-first = No promises yet.
    .lead = A small one that you can keep this week is enough. Or none at all for now. It can be to somebody, or to yourself; nobody else gets it.
act-over = Released, or at their end
act-also = Also here
promise-new = Make a promise
    .lead = Small and clear is easier to keep than large. You can change it or let go of it at any time. Nothing is sent.

## Making a promise

promise-cue = When?
    .hint = A moment you will notice, such as “When I come home”. Leave it empty if the day says it.
promise-act = What will you do?
    .hint = Something that can be seen: done, or not done.
promise-ideas = Ideas for small gestures
promise-whom = To whom?
    .hint = What you call them. Leave it empty for a promise to yourself.
promise-rhythm = On which days?
rhythm-daily = Every day
rhythm-weekly = Some days of the week
rhythm-once = Once
promise-weekdays = Which days of the week
promise-every = Every how many weeks?
    .hint = 1 is every week, 2 is every second week.
promise-on = Which day?
promise-more = More, if you like
promise-last = Its last day
    .hint = A promise with an end is easier to begin. Leave it empty if it has none.
promise-kept-when = What would count as kept?
    .hint = If you can, ask the one you promise it to.
promise-kind = What it is for
promise-importance = How much it matters
promise-need = Say first what you will do.
promise-need-days = Choose first on which days.
promise-picture = Picture the moment
    .lead = What do you see, and what will you do?
promise-words = Change the words
promise-risks-lead = For the day when it does not go by itself. You can leave this empty.
risk-cue = It gets hard when
risk-act = Then I
risk-call = Whom I call
risk-another = One more
promise-make = Make this promise
promise-restate = Say it like this from now on

## A promise

promise-title = A promise to { $other }
promise-title-self = A promise to yourself
promise-if = When
promise-do = then
promise-counts-as = It counts as kept when
promise-pictured = How you pictured it
    .hint = You can leave it empty. A moment that was pictured once tends to be noticed when it comes.
promise-for-today = Your promise for today
promise-gone = How it has gone
promise-none-due = Nothing is noted yet.
promise-change = Change it
promise-release = Let go of it
promise-end = It has come to its end
promise-again = Let it hold again
promise-said-before = Said like this until it was changed, since { $day }

## One tap on the day

keep-label = What became of it
keep-kept = Kept
keep-partly = Partly
keep-slipped = Slipped, told
keep-missed = Missed
keep-excused = Excused
keep-hint = One tap is enough. A day without one says nothing.
keep-more = Say more
keep-noted = Noted: { $outcome }.
keep-day-lead = What you note can be put right later; what stood before stays below.
keep-told-first = I told it before anybody asked
keep-note = A note for yourself
keep-go = Note it
keep-need = Choose one first.
keep-take-back = Take this record back
keep-taken-back = Taken back. The day is not recorded.
keep-before = What stood here before
keep-was = Noted on { $day }: { $outcome }

counts-so-far = Since it was made: { $counts }.
counts-three-months = In the last three months: { $counts }.
counts-number = { $count } { $outcome }
days-all = every day

## The calendar

calendar-earlier = Earlier month
calendar-later = Later month
calendar-day = { $day }: { $outcome }
calendar-planned = planned
calendar-signs = What the shapes mean

## Worries on the screen

worry-park = Park a worry
    .lead = Write it down, and it can wait for its time.
worry-words = What is on your mind?
worry-park-go = Park it
worry-parked = Parked. It can wait.
worry-waiting = Waiting
worry-sorted = Let go, or kept for a talk
worry-let-go = Let it go
worry-bring = Bring it to the next talk
worry-wait-again = Let it wait again
worry-open = Write more
worry-title = A worry
worry-add = Add to it
worry-added = Added.
worry-need = Write a few words first.
window-title = A time for them
    .lead = Many find it easier to put a worry down when it has a time of its own. Not close to bedtime: between 6:00 and 21:00.
window-weekdays = On which days
window-from = From
window-to = To
window-keep = Keep this time
window-kept = Kept. On Today you see when it is time.
window-none = No fixed time

## Talks on the screen

talks-lead = A day on which you talk, with what you want to bring. For you alone; nobody is invited by this.
talks-first = No talk is planned.
    .lead = What is kept for a talk does not need to be carried all week. It can wait for a good day, or for none.
talk-new = Plan a talk
talk-title = A talk
talk-whom = With whom?
talk-day = On which day?
talk-about = What is it about?
    .hint = You can leave it empty. Worries that you bring are listed by themselves.
talk-keep = Keep the plan
talk-need-day = Choose a day first.
talk-topics-none = Nothing is brought to it yet. A parked worry can be.
talk-note = What was said, or agreed
talk-note-add = Add to the notes
talk-close = The talk is over
talk-closed-now = It has come to its end. What was brought stays with it.
talk-reopen = It is not over yet
talk-change = Change the plan
talks-past = Talks that are over

## Hard days on the screen

dates-lead = Anniversaries, and days that bring it back. On the day, Today says so gently, and shows what you planned.
dates-first = No such day is written down.
    .lead = If one comes to mind, a line about what would help is enough.
date-new = Write down a day
date-title = A day that may be hard
date-name = What you call it
    .hint = You can leave it empty.
date-day = The day
date-yearly = It comes back every year
date-plan = What would help on that day
    .hint = Whom to see, what to leave out, where to be.
date-keep = Keep it

## Removing

thing-remove = Remove it for good
thing-remove-ask = Remove this for good?
    .lead = It and everything that was noted to it goes from this device. Copies made outside cannot be reached.
    .yes = Remove it
    .no = Keep it
