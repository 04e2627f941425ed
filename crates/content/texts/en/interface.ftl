# What the interface says itself. $other is a name or a phrase such as "your sister", in the middle of a sentence.

app-name = Mendwell
app-name-neutral = Notes
opening = Opening…

## Moving about

nav-label = Main
nav-today = Today
nav-rooms = Rooms
nav-notes = Notes
back = Back
continue = Continue
close = Close
not-now = Not now
something-else = Something else
undo = Undo
skip-to-content = Skip to the content
settings = Settings

## Days

day-with-year = { $date } { $year }
day-name = { $weekday } { $day } { $month }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## The first question

first-title = What brings you here?
first-lead = Choose what fits today. You can change it later, and nobody is told.
first-who = Who is it about?
first-name = What do you call them?
    .hint = A name or a nickname. You can leave it empty.
first-look = Look around first
first-safety = If someone else uses this device, or if you are afraid of this person, { $link }.
first-safety-link = read this first
first-restore = I have a recovery sheet from another device
first-choose = Choose one of the four sentences and who it is about, then go on.
look-title = Look around
look-lead = Nothing you open here is recorded. You can read all of it before you begin.
look-begin = Begin

## The passphrase

protect-title = Seal it with a passphrase
protect-lead = Everything you write is sealed on this device. Only your passphrase opens it, and nobody can reset it.
protect-new = A passphrase
    .hint = Four or more words that do not belong together are easy to keep and hard to guess.
protect-again = The same once more
protect-short = A little longer: at least eight characters.
protect-differ = The two are not the same yet.
protect-shared = Does somebody else use this device?
protect-go = Seal and begin
protect-working = Sealing…
show-words = Show what I type

unlock-title = Welcome back
unlock-title-neutral = Notes
unlock-label = Your passphrase
unlock-go = Open
unlock-working = Opening…
unlock-wrong = That does not open it. Look at capital letters and spaces, and take your time.
unlock-forgot = I cannot remember it
unlock-forgot-help = Nobody can reset a passphrase. If you have both the 24 words of a recovery sheet and a snapshot file, restore on another device, or here after erasing. Without both, erasing loses everything.

tab-busy-title = Open in another window
tab-busy-lead = It is open in another window or tab of this browser. One at a time keeps your words in order.
tab-busy-go = Use it here
tab-lost-title = It is open in another window now
tab-lost-lead = You are going on in another window. What you wrote here is kept.

## Today

today-title = Today
today-next = One possible next step
today-aside = Put aside for a week.
today-rest = Nothing needs doing today
today-rest-lead = You can rest, or look into any room.
today-rooms = Rooms
today-rooms-none = Any door opens, in any order.
today-rooms-been = You have been in { $rooms }. Any door opens, in any order.
room-been = , you have been here
step-read-again = Read your letter to { $other } once more
    .why = You held it overnight. After a night or two, one sentence often asks to be said differently.
    .go = Open the letter
step-read-again-own = Read what you wrote once more
    .why = You held it overnight. A night often makes things clearer.
    .go = Open it
step-go-on = Go on with what you began
    .why = { $kind }, begun { $day }. You can stop at any sentence and come back.
    .go = Open it
step-tell = Say what happened
    .why = In your own words, as much or as little as you like. It is not sent anywhere.
    .go = Begin
step-begin-impact = Tell what it did to you
    .why = A letter with a question for each part, for you alone until you give it.
    .go = Begin the letter
step-begin-account = Say what you did, in your own words
    .why = A letter with a question for each part. You decide later if and how { $other } gets it.
    .go = Begin the letter
step-begin-unsent = Write a letter you do not send
    .why = Some things only want to be said. This page stays with you.
    .go = Begin
step-begin-talk = Prepare for a talk
    .why = A few notes: when, where, the first sentence, and how to stop.
    .go = Begin
step-begin-door = Open a door with one message
    .why = One short letter, then waiting.
    .go = Begin
step-listening = Read what listening is
    .why = You have given what you wrote. What comes back may be hard to hear.
    .go = Read
step-no-answer = What to do when there is no answer
    .why = Silence can mean many things. There are things you can do without an answer.
    .go = Read

## Rooms

rooms-title = Rooms
rooms-lead = The five steps are rooms, not levels. Three of them are open here so far: enter any, at any time.
rooms-acknowledge = Acknowledge
    .lead = Find words for what happened, and for where you stand in it.
rooms-act = Act
    .lead = Promises that stay in sight, and a place where worries can wait.
rooms-support = Support
    .lead = Help from outside: lines to call, and how to choose someone to talk to.
rooms-method = Read about all five steps

## Acknowledge

ack-title = Acknowledge
ack-lead = What happened, each person telling their own side.
ack-empty = Nothing is named yet.
    .lead = You can begin with one sentence. Or with none at all for now.
    .go = Name something
ack-about = About { $other }
ack-open = What happened
ack-open-none = Not told yet
ack-letters = Your letters
ack-letters-none = No letters yet. One line is enough to begin, and you can leave it unfinished.
ack-begin = Write
ack-read = To read
ack-another = Name something that happened with someone else
letter-state-draft = Being written
letter-state-held = Held until tomorrow morning
letter-state-rested = Held, and rested
letter-state-given = Given { $day }
letter-begun = begun { $day }

## What happened

breach-new = Something that happened
breach-title = What happened
breach-lead = In your own words, about { $other }. It stays sealed on this device.
breach-words = What happened
    .hint = When it was, what was done or not done, how it came out. Short is fine.
breach-open1 = It was when …
breach-open2 = It came out that …
breach-open3 = What keeps coming back to me is …
breach-sort = What kind of thing was it?
breach-role = Where you stand
breach-role-lead = You can only say this for yourself. It can change.
breach-who = Who it is about
breach-keep = Keep it
breach-kept = Kept.
breach-remove = Remove this and its letters
breach-remove-ask = Remove all of this?
    .lead = What you told here about { $other }, and every letter that belongs to it, goes from this device, for good. Copies made outside cannot be reached.
    .yes = Remove it
    .no = Keep it

## Writing

write-draft-to = To { $other }, begun { $day }
write-own-begun = For yourself, begun { $day }
write-kept-here = Kept here as you write. Nothing is sent.
write-help = Help with this part
write-openers = A way to begin
write-feelings = Words for feelings
write-feelings-lead = Take any that fit. They are for you; put into the letter what you want read.
write-feelings-add = Put them into the letter
write-hold = Hold overnight
write-hold-done = Held until tomorrow morning. It stays here, and you can open it at any time.
write-read = Read it as a letter
write-keep = Keep this version
write-keep-done = This version is kept.
write-empty = Write a sentence first; then there is something to keep.
write-versions = Versions
write-more = More
write-given-ask = How did { $other } get it?
    .aloud = I read it aloud or said it
    .handed = I handed it over or sent it
    .talked = We talked
    .done = Noted for you alone.
write-remove = Remove it
write-remove-ask = Remove this letter?
    .lead = The letter and all its versions go from this device, for good. Printed or sent copies cannot be reached.
    .yes = Remove it
    .no = Keep it
write-removed = Removed.
write-let-go = Let it go
write-let-go-ask = Let this letter go?
    .lead = It and all its versions go from this device, for good.
    .yes = Let it go
    .no = Keep it
write-held = Held until tomorrow morning.
    .open = End the hold
write-rested = You held this overnight. Read it once more, slowly.
write-door-again = You gave { $other } a letter like this on { $day }. One message, and then waiting, often leaves the door more open than a second one.
write-pause = I need a pause

read-lead-to = As { $other } would see it
read-lead-own = As it stands
read-print = Print
read-aloud = Read aloud
read-aloud-stop = Stop reading
read-aloud-none = This device has no voice of its own. A voice from the network would send your words away, so it is not used.
read-change = Change it
read-feelings = Feelings you picked: { $feelings }
read-empty = There is nothing in it yet.
read-print-name = Print the app’s name at the foot

versions-title = Versions
versions-lead = What you kept, and what changed in between.
versions-none = No version is kept yet. “Keep this version” puts one here.
versions-now = As it stands now
versions-kept = Kept { $day }
versions-from = Earlier
versions-to = Later
versions-same = These two are the same.
versions-gone = Only in the earlier one
versions-new = Only in the later one
versions-gone-word = gone:
versions-new-word = new:

## Notes

notes-title = Notes
notes-lead = For you alone. Nothing here is shared with anyone.
notes-unsent = Unsent letters and talk notes
notes-unsent-none = None yet. Anything can be said here, because nobody reads it.
notes-drafts = Being written, or held
notes-drafts-none = Nothing is half finished. That is fine too.
notes-also = Also here
notes-pause = A pause
notes-pause-lead = When it is too much
notes-questions = A few questions, for you alone
notes-questions-lead = Kept nowhere
notes-write-unsent = Write one

## A pause

pause-title = A pause
pause-lead = When it is too much, nobody listens or writes well. Twenty minutes or more away from it often helps.
pause-now = It is { $time } now.
pause-do = Do something that is not this: walk, drink some water, look out of a window, breathe out slowly.
pause-say = If you are with { $other }, you can say:
pause-sentence = It is too much for me right now. I need a pause. I will come back at …
pause-more = Read more about pausing
pause-end = Go back

## Support

support-lead = You do not have to do this alone.
support-lines = Help lines
support-lines-lead = By country, also without a connection
support-third = Someone neutral
support-third-lead = How to choose a counsellor, and low-cost ways
support-when-not = When working on it together is not the way
support-when-not-lead = Only to read; nothing is asked
support-watched = Is this device watched?
support-watched-lead = Signs, and what is safe to change
support-screen = A few questions, for you alone
support-screen-lead = Kept nowhere

help-country = Country
help-country-none = Choose a country
help-remember = Remember this country in my notes
help-call = Call { $number }
help-never-checked = We have not checked this ourselves.

screen-question = { $n } of 4
screen-done = See what it may mean
screen-unanswered = You can leave any of them open.
screen-again = Clear my answers

## Settings

settings-title = Settings
settings-look = How it looks
settings-language = Language
settings-language-away = Its texts are not on this device yet. Connect once, and choose it again.
settings-theme = Light or dark
theme-system = As the device
theme-light = Light
theme-dark = Dark
settings-neutral = A neutral name
    .help = The window is called “Notes”, with a plain icon. The app on your home screen keeps the name it had when it was added.
settings-lock = Locks itself after
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
settings-lock-now = Lock now
settings-pass = Change the passphrase
    .old = Your passphrase now
    .new = The new one
    .go = Change it
    .done = The new passphrase is set. The old one no longer opens anything here.
settings-sheet = Recovery sheet
    .lead = Twenty-four words on paper and a snapshot file bring everything back on another device. Without both, nobody can bring it back if the device or the passphrase is lost.
    .have = You have made a sheet. A new one does not end it: it still opens the snapshots made for it.
    .make = Make a sheet
    .again = Make a new sheet
    .snapshot = Save a snapshot file
    .snapshot-done = Saved. Keep the file and the sheet in different places.
    .careful = Whoever has both the sheet and the file can read everything. Keep them apart, where nobody else would look.
settings-storage = Kept by this browser
    .yes = The browser has promised not to clear this by itself.
    .no = The browser may clear this when its disk runs short. You can ask it not to.
    .ask = Ask it to keep this
    .refused = The browser did not promise it. A snapshot file is safer now.
settings-health = Something could not be read
    .lead = It is kept as it is, and everything else is here.
harm-record = A damaged record
harm-fact = Something written by a later version
harm-missing = Entries that are not here: { $n }
harm-draft = A damaged draft
settings-safety = Safety
settings-privacy = What stays here
settings-install = Add to the home screen
    .help = Then it opens like any app, also without a connection.
settings-saved = Saved.

sheet-title = Your recovery sheet
sheet-lead = Write these words down in this order. They are shown once and stored nowhere.
sheet-print = Print the sheet
sheet-pass = Your passphrase, to make the sheet
sheet-go = Make the sheet
sheet-working = Making…
sheet-done = I have written them down
sheet-next = Now save a snapshot file; the words open it.

restore-title = Restore from a sheet
restore-lead = You need the 24 words and a snapshot file. Choose a passphrase for this device.
restore-words = The 24 words
    .hint = With spaces in between. Capital letters and numbers do not matter.
restore-file = The snapshot file
restore-go = Restore
restore-working = Opening the snapshot…
restore-need-file = Choose the file first.


## Banners

update-ready = A newer version is ready. What you are writing is kept.
update-go = Use it now
leave-hint = Shift three times leaves at once

## Errors: what was wrong, and what to do

error-title = That did not work
error-unknown-breach = This is not here any more.
    .remedy = Go back to the room; what is there can be opened.
error-unknown-letter = This letter is not here any more.
    .remedy = Go back to the room; what is there can be opened.
error-nothing-written = There is nothing written yet.
    .remedy = Write a sentence first.
error-no-version = No version of this letter is kept yet.
    .remedy = Keep a version first, then try again.
error-not-held = This letter is not being held.
    .remedy = Nothing needs to be done.
error-never-sent = A letter you do not send is not given to anyone.
    .remedy = Begin another kind of letter if you want to give it.
error-id-in-use = That was done already.
    .remedy = Try once more.
error-too-long = That is longer than fits here.
    .remedy = Divide it into two, or shorten it.
error-not-a-member = This person does not belong to this bond.
    .remedy = Choose someone who does.
error-not-yours = Only the other person can say this, or take it back.
    .remedy = You can say it for yourself.
error-already-said = You have said this already.
    .remedy = Nothing needs to be done.
error-withdrawn = This was withdrawn, and it stays so.
    .remedy = Say it anew if you want to.
error-unknown-thing = This is not here any more, or it cannot be taken back.
    .remedy = Go back; what is there can be opened.
error-stays-with-you = What you write for yourself stays with you.
    .remedy = Begin another kind of letter if you want to share it.
error-unknown-exchange = This exchange is not here.
    .remedy = Go back; what is there can be opened.
error-not-taken-up = This exchange has not begun.
    .remedy = It begins when the other person takes it up; nobody has to.
error-exchange-closed = This exchange is closed.
    .remedy = You can propose a new one, now or later.
error-exchange-paused = This exchange is paused.
    .remedy = It goes on when both of you say that you are ready.
error-pause-over = This pause is over, or a newer one took its place.
    .remedy = Look at the exchange as it is now.
error-not-your-floor = The other person has the floor now.
    .remedy = You can listen and say back what you understood, or pause.
error-own-words = These are your own words.
    .remedy = Whoever listens says back what they understood.
error-unknown-seal = This sealed letter is not here.
    .remedy = Go back; what is there can be opened.
error-already-sealed = A sealed letter of yours is in it already.
    .remedy = Take that one back first if you want to replace it.
error-not-all-sealed = Not every letter is sealed yet.
    .remedy = They open together. Until then you can take yours back.
error-seal-differs = This letter is not the one that was sealed.
    .remedy = It stays closed. If you did not expect this, talk about it in another way.
error-too-late = This can no longer be taken back.
    .remedy = You can add what you want to say now.
error-unknown-question = This question is not here.
    .remedy = Go back; what is there can be opened.
error-not-yet-wanted = They do not want to be told this, as things are.
    .remedy = Nothing was sent. Keep what you wrote for yourself; they can change their mind.
error-never-wanted = For this question, “never tell me” was said, and it stays.
    .remedy = Nothing was sent. Keep what you wrote for yourself.
error-nothing-to-add-to = There is no answer to add to.
    .remedy = Tell it as the answer.
error-wrong-passphrase = That passphrase does not open it.
    .remedy = Look at capital letters and spaces, and take your time.
error-short-passphrase = The passphrase is too short.
    .remedy = Use at least eight characters; four words are better.
error-header-damaged = The beginning of what is kept here is damaged, or a later version wrote it.
    .remedy = Nothing was changed. Use the newest version, or restore from a recovery sheet on another device.
error-wrong-words = These are not the 24 words of a sheet.
    .remedy = Look for a misspelt or missing word; the order counts.
error-wrong-snapshot = This file does not open with these words.
    .remedy = Check that the file and the sheet belong together.
error-no-sheet = There is no recovery sheet yet.
    .remedy = Make a sheet first; the snapshot is sealed to it.
error-no-randomness = This device cannot make a safe seal just now.
    .remedy = Restart the device and try again.
error-storage-full = There is no room left on this device.
    .remedy = Everything kept so far is safe. Free some space, then try again; copy what is on this screen if you want to be sure.
error-storage-in-use = Another window or program is using it.
    .remedy = Close the other one, then try again.
error-storage-failed = The device’s storage does not answer.
    .remedy = Everything kept so far is safe. Try again; restart the device if it stays like this.
error-storage-foreign = What is stored here belongs to something else or to a newer version, or it is damaged.
    .remedy = Nothing was changed. Try the newest version; or begin in another place, with a recovery sheet if you have one.
error-no-vault = There is nothing here yet.
    .remedy = Begin, or restore from a recovery sheet.
error-vault-exists = There is a vault here already.
    .remedy = Open it, or erase it first if you are sure.
error-locked = It is locked.
    .remedy = Open it with your passphrase.
error-worker-gone = Saving has stopped.
    .remedy = Load the page again; everything kept so far is safe.

list-two = { $a } and { $b }
list-more = { $a }, { $b }
list-comma = { $a }, { $b }
letter-title = { $kind }: { $other }
letter-begun-plain = Begun { $day }
pause-other = someone
screen-other-relation = It is about somebody who is not a partner or former partner
