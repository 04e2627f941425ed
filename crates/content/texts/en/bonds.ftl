# Bonds: two people. What terminal and web app both say.

-waits = Nothing is lost: what you wrote waits here.
-not-taken = It was not taken. Until this is clear, nothing goes out from here. Talk with the other person in another way; you can begin a new bond.
-ask-host = Nothing here is lost, and nothing goes out until this is clear. Whoever runs the host may know more; you can begin a new bond elsewhere.
-left-out = It is left out, and everything else goes on. Ask the other person to write it again.
-newest = Use the newest version of Mendwell; if it stays like this, look at the host’s name.
-stays-readable = What you wrote for yourself is not touched. You can leave this bond and begin a new one.

## Kinds of bond

bond-kind-partners = Partners
bond-kind-former-partners = Former partners
bond-kind-co-parents = Parents of the same children
bond-kind-siblings = Brothers and sisters
bond-kind-parent-and-child = A parent and a grown child
bond-kind-family = Relatives
bond-kind-friends = Friends
bond-kind-others = Something else

## Before inviting, and before answering

bond-when-not = Before you do this together
    .body =
        Working on it together is not the way when there is fear of the other person, or injury; threats, a weapon, hands around the neck or forced sex; control or stalking; or a court order for protection. Openness can then be used against you.

        Something else comes first when there is addiction or thoughts of suicide without help, or a secret that is still going on.

        Everything you do alone stays open, and nobody is told.
    .device = This device may be shared or watched. Use a passphrase that the other person does not know.

bond-host = Whoever runs the host
    .body = The host keeps what you share sealed and cannot read it. It sees when your devices ask, from where, and how much is sent. If the other person runs it, they can see that of you, and they can lose or hold back what is sent. If they also give you the app in a browser, they could give you a changed one. A host that neither of you runs is better.

## What was said

bond-also-called = { $name } ({ $also })
bond-you = You
bond-letter-impact = An impact letter
bond-letter-account = An account
bond-letter-unsent = A letter
bond-letter-door = A letter that opens a door
bond-letter-talk = Notes for a talk
bond-given-aloud = read aloud
bond-given-handed = handed over
bond-given-talked = talked through
bond-given-none = not given otherwise
bond-consent-tell-me = Tell me.
bond-consent-not-yet = Not yet.
bond-consent-never-tell-me = Never tell me.
bond-withdrawn-breach = what happened
bond-withdrawn-willingness = “I want to try”
bond-withdrawn-letter = a letter
bond-withdrawn-commitment = a sealed letter
bond-withdrawn-ready = “I am ready again”
bond-withdrawn-answer = an answer

## Bonds

bonds-unread = This many bonds could not be read: { $n }. They are kept as they are.

## A bond, to read

bond-people = The people
bond-letters = Letters
bond-breaches = What happened
bond-exchange = An exchange
bond-seal = A sealed exchange
bond-questions = Questions
bond-say = { $who }, { $day }
bond-says = { $who }, { $day }: { $says }
bond-willing = “I want to try.”
bond-differ = You say different things. Both stay.
bond-roles-differ = Each of you says that your own trust was broken. Both stay.
bond-followed = A better version came after it.
bond-first = Would speak first: { $who }
bond-floor = Has the floor: { $who }
bond-paused = Paused: { $who }, { $day }
bond-back = To come back: { $when } ({ $who })
bond-when = { $day }, { $hour }:00 UTC
bond-ready = Ready again: { $who }, { $day }
bond-closed = Closed: { $who }, { $day }
bond-reflected = Said back: { $who }, { $day }
bond-heard = “I feel heard.”
bond-not-yet-heard = “Not yet.”
bond-sealed = Sealed: { $who }, { $day }
bond-complete = Every letter is in. Each opens when its writer’s app is next with the host.
bond-opened = Opened: { $who }, { $day }
bond-asked = Asked: { $who }, { $day }
bond-offered = Offered to tell: { $who }, { $day }
bond-answer-whole = Answered: { $who }, { $day }
bond-answer-addition = Added: { $who }, { $day }
bond-withdrawn = Withdrawn: { $what } ({ $who }, { $day })

## Leaving a bond

bond-leave = Leave this bond
    .lead = This destroys the keys to this bond on this device, and what it holds of the bond. It cannot be undone.
    .body =
        # What goes
        - what the other person shared with you here
        - what you shared, as it stands in this bond
        - what was not with the host yet

        # What stays
        - the letters and notes that you wrote for yourself
        - what the other person has, on their devices
        - copies made outside this app

        Nobody is told, and nobody is asked. Think of your snapshots, too: one that you made while you were in this bond still holds it.
    .type-word = leave
    .type-ask = If you are sure, type the word “leave”.
    .done = You have left. The keys are gone from this device, and nobody was told.

## Errors: bonds

error-unknown-bond = There is no such bond here.
    .remedy = Look at the list of your bonds.
error-bond-not-together = Nobody else is in this bond yet.
    .remedy = First the invitation is answered, and you two compare the six words by voice.
error-bond-resting = You are resting from this bond.
    .remedy = Go on with it first, if and when you want to.
error-unknown-claim = There is no such answer to this invitation.
    .remedy = Look at the answers once more.
error-confirmed-already = One answer to this invitation is confirmed already.
    .remedy = It goes out with the next connection to the host. If it was the wrong one, leave this bond and make a new invitation.
error-host-name = This is not the name of a host.
    .remedy = Write it like “host.example”, with a port if it has one, and nothing before or after.
error-host-unreachable = The host does not answer.
    .remedy = { -waits } Try again later.
error-host-full = The host is full.
    .remedy = { -waits } Whoever runs the host can make room.
error-no-access = The host does not let this device in.
    .remedy = { -waits } The host may have lost this bond; try again later, or ask whoever runs it.
error-removed = You are not in this bond any more.
    .remedy = What is here stays readable. You can leave the bond whenever you want to.

## Errors: meeting

error-link-not-whole = This link is not whole.
    .remedy = Copy all of it, up to its last letter, or ask for it once more.
error-meeting-version = This was made by another version of Mendwell.
    .remedy = Use the newest version on both sides, then a new invitation.
error-claim-other-link = An answer to another invitation came here.
    .remedy = Nothing needs to be done. Confirm only whose six words you have compared.
error-meeting-altered = This was changed on its way.
    .remedy = Do not go on with this invitation. Make a new one, and hand it over in another way.
error-welcome-other-claim = The welcome that came is for somebody else’s answer.
    .remedy = You are not in this bond. Talk with the other person, and begin again with a new invitation.
error-invitation-over = This invitation is over.
    .remedy = It lasted fourteen days. A new one can be made at any time, and nobody has to.
error-name-too-long = The name is too long.
    .remedy = Up to eighty letters fit.
error-mailbox-gone = This invitation is not at the host any more.
    .remedy = A new one can be made at any time, and nobody has to.
error-mailbox-full = No more answers to this invitation fit.
    .remedy = Others may know the link. Make a new one, and hand it over in another way.
error-mailbox-exists = The host has another invitation in this place.
    .remedy = Make a new invitation.

## Errors: a change that is not allowed

error-commit-external = Somebody tried to come into this bond without being let in.
    .remedy = { -not-taken }
error-commit-readable = A change to this bond came unsealed.
    .remedy = { -not-taken }
error-commit-none = Something else came where a change of keys was due.
    .remedy = { -not-taken }
error-commit-stranger = Somebody who is not in this bond tried to change it.
    .remedy = { -not-taken }
error-commit-by-reference = A change to this bond came in two parts, and bonds have none like that.
    .remedy = { -not-taken }
error-commit-not-invited = Somebody was to be added whom you did not let in.
    .remedy = { -not-taken }
error-commit-too-many = More than one person was to be added.
    .remedy = { -not-taken }
error-commit-package = Somebody was to be added with keys that this app does not know.
    .remedy = { -not-taken }
error-commit-not-leaving = Somebody was to be put out of this bond who had not left it.
    .remedy = { -not-taken }
error-commit-context = Something tried to change what this bond is.
    .remedy = { -not-taken }
error-commit-restart = Something tried to begin this bond anew in its own place.
    .remedy = { -not-taken }
error-commit-foreign-key = Something tried to mix another key into this bond.
    .remedy = { -not-taken }
error-commit-unknown = A change came of a kind that bonds do not have.
    .remedy = { -not-taken }
error-commit-no-path = A change came that did not renew its sender’s keys.
    .remedy = { -not-taken }
error-commit-credential = Somebody tried to change who they are in this bond.
    .remedy = { -not-taken }
error-commit-gone = A change of keys is not at the host any more.
    .remedy = { -ask-host }
error-commit-lost = This bond changed at the host before your own change of it was there.
    .remedy = Look at the bond, and do it once more if you still want to.
error-own-commit = The keys of this bond were renewed from another device of yours, or from a copy of one.
    .remedy = If you went on without this device, it is as you meant it: what is here stays, and nothing goes out from here. If this comes from a file that you restored, the file is older than that. If it was not you, talk with the other person in another way, and begin a new bond.
error-not-staged = A change of one’s own keys came back that is not the one that was sent.
    .remedy = { -not-taken }
error-other-circle = A change came that belongs to another bond.
    .remedy = { -not-taken }
error-other-epoch = A change came that does not follow the one before.
    .remedy = { -not-taken }
error-mls-refuses = A change came whose signature or keys do not hold.
    .remedy = { -not-taken }
error-no-member = The person who is meant is not in this bond.
    .remedy = Look at the bond as it is now.

## Errors: what this device keeps

error-circle-damaged = What this device keeps of this bond is damaged.
    .remedy = { -stays-readable }
error-circle-version = What this device keeps of this bond is from a later version.
    .remedy = Nothing was changed. Use the newest version of Mendwell.
error-circle-too-long = That is longer than a host takes.
    .remedy = Divide it into two, or shorten it.
error-sync-damaged = What waits here to be sent is damaged.
    .remedy = { -stays-readable }
error-sync-version = What waits here to be sent is from a later version.
    .remedy = Nothing was changed. Use the newest version of Mendwell.

## Errors: what the host shows

error-log-went-back = The host shows an older state of this bond than before.
    .remedy = { -ask-host }
error-log-fork = The host shows this bond in another way than before.
    .remedy = { -ask-host }
error-log-epoch = What the host shows does not go on where it stopped.
    .remedy = { -ask-host }
error-log-other-commit = The host shows another change of keys than the one that is known here.
    .remedy = { -ask-host }
error-log-body = What the host gave out is not what was written.
    .remedy = { -ask-host }
error-log-gap = Something is missing in what the host gave out.
    .remedy = Try again later. If it stays like this, ask whoever runs the host.
error-log-other-head = The other person’s app sees this bond in another way than yours.
    .remedy = Tell each other by voice what each of you sees. The host may be showing you different things.
error-stamp-backwards = The host’s clock ran backwards.
    .remedy = Times to come back may be off. Whoever runs the host can put it right.
error-stamp-odd = The clocks of the host and of this device are more than a day apart.
    .remedy = Look at the date of this device. If it is right, the host’s is not.
error-not-understood = The host said something that this app does not understand.
    .remedy = { -waits } { -newest }
error-record-not-there = The host said that it had taken something of yours, and does not have it.
    .remedy = It stays here. Say it once more if you want to.
error-record-left-behind = Something of yours could not be brought to the host again.
    .remedy = It stays here. Say it once more if you want to.
error-record-epoch = Something came under a key that this device does not have.
    .remedy = { -left-out }
error-record-version = Something came from a later version of Mendwell.
    .remedy = Use the newest version, then it can be read.
error-record-closed = Something came that does not open.
    .remedy = { -left-out }
error-record-author = Something came from somebody who is not in this bond.
    .remedy = It is left out. Nothing needs to be done.
error-record-signature = Something came whose signature does not hold.
    .remedy = { -left-out }
error-record-too-long = That is longer than fits in one piece.
    .remedy = Divide it into two, or shorten it.
error-record-not-padded = Something came in a shape that this app does not know.
    .remedy = { -left-out }
error-record-dropped = Something was taken away at the host.
    .remedy = Nothing needs to be done.
error-record-unreadable = Something came that cannot be read, perhaps from a later version.
    .remedy = Use the newest version; if it stays unreadable, ask the other person to write it again.
error-record-other-id = Something came under another name than its own.
    .remedy = { -left-out }
error-letter-version = This sealed letter is from another version of Mendwell.
    .remedy = Use the newest version, then it can be opened.
error-letter-mismatch = This letter is not the one that was sealed.
    .remedy = It stays closed. If you did not expect this, talk about it in another way.
error-letter-too-long = The letter is longer than can be sealed.
    .remedy = Shorten it a little.

## Errors: what the host does not do

error-unavailable = The host cannot do this just now.
    .remedy = { -waits } Try again later.
error-too-many = The host is being asked too often.
    .remedy = { -waits } Try again in some minutes.
error-too-slow = Sending took too long for the host.
    .remedy = { -waits } Try again where the connection is better.
error-too-large = That is more than the host takes at once.
    .remedy = Divide it into two, or shorten it.
error-stale-epoch = The keys of this bond moved on while something was being sent.
    .remedy = { -waits } Try again.
error-generation-moved = The host’s copy of this bond began anew while something was being sent.
    .remedy = { -waits } Try again.
error-circle-exists = The host has another bond in this place.
    .remedy = { -ask-host }
error-nonce-taken = The host has something else in the place of what you wrote.
    .remedy = { -ask-host }
error-wrong-drop-key = The host did not take something away that you withdrew.
    .remedy = It is taken back all the same: apps do not show it any more.
error-bad-request = The host did not understand this app.
    .remedy = { -waits } { -newest }
error-unknown-route = What answers there is no host of Mendwell, or of another version.
    .remedy = { -waits } { -newest }
error-method = What answers there is no host of Mendwell, or one of another version.
    .remedy = { -waits } { -newest }
error-not-json = The host did not take what this app sent.
    .remedy = { -waits } { -newest }
error-not-padded = The host did not take the size of what this app sent.
    .remedy = { -waits } { -newest }
error-upgrade = The host does not speak to this app in the way that was asked.
    .remedy = { -waits } { -newest }
