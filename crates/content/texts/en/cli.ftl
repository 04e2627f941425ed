# What only the command line says. $other-phrases stand in the middle of a sentence.

cli-made = The vault is made. Only the passphrase opens it, and nobody can reset it.
cli-recovered = Everything in the snapshot is here again, under the new passphrase.
cli-draft-kept = Kept as a draft.
cli-exported = Written. This file is not sealed: whoever has it can read everything.
cli-as-it-was = It was so already.
cli-letter-kept = Kept

## Facts

cli-fact-breach-named = It has a place now: { $id }
cli-fact-breach-told = Kept in your own words.
cli-fact-breach-sorted = Its kind is noted.
cli-fact-role-claimed = Where you stand is noted.
cli-fact-other-described = Who it is about is noted.
cli-fact-breach-removed = It and its letters are removed, for good.
cli-fact-letter-begun = The letter is begun: { $id }
cli-fact-version-kept = This version is kept: { $id }
cli-fact-letter-held = Held until the morning of { $day }.
cli-fact-hold-ended = It is not held any more.
cli-fact-letter-given = Noted for you alone.
cli-fact-given-taken-back = Noted: it was not given after all.
cli-fact-letter-removed = The letter is removed, for good.
cli-fact-room-visited = You are in the room.
cli-fact-step-aside = Put aside until { $day }.
cli-fact-step-taken-up = This suggestion may be shown again.
cli-fact-chosen = Saved.
cli-fact-note-waved-away = This note stays away from this letter.
cli-fact-note-taken-up = This note may be shown again.
cli-fact-promise-stated = The promise is kept here: { $id }
cli-fact-promise-open = It holds again.
cli-fact-promise-released = It is released.
cli-fact-promise-ended = It is ended.
cli-fact-keeping-recorded = Recorded for { $day }: { $outcome }
cli-fact-keeping-taken-back = The record of { $day } is taken back.
cli-fact-worry-written = It is parked: { $id }
cli-fact-worry-parked = It waits again.
cli-fact-worry-let-go = It is let go.
cli-fact-worry-for-talk = It is kept for a talk.
cli-fact-window-chosen = Your time for worries is noted.
cli-fact-window-none = There is no time for worries any more.
cli-fact-talk-planned = The talk is planned: { $id }
cli-fact-talk-noted = Noted.
cli-fact-talk-closed = The talk is over.
cli-fact-talk-open = The talk is not over after all.
cli-fact-date-kept = The day is written down: { $id }
cli-fact-thing-removed = It is removed, for good.

## The other person, where there is no name

cli-other-partner = your partner
cli-other-former-partner = your former partner
cli-other-sibling = your brother or sister
cli-other-parent = your parent
cli-other-grown-child = your grown child
cli-other-family = your relative
cli-other-friend = your friend
cli-other-someone = the other person

## Bonds

cli-bond-list = Bonds
cli-bond-list-none = You have no bond with anybody here. Everything you do alone needs none.
cli-bond-at = at { $host }
cli-bond-together = You are in it together.
cli-bond-not-open = The invitation is not at the host yet. “mendwell sync” brings it there.
cli-bond-open = The invitation is at the host.
cli-bond-answers = Answers are here. “mendwell bond claims { $id }” shows them.
cli-bond-words = Your six words:
cli-bond-not-put = Your answer is not at the host yet. “mendwell sync” brings it there.
cli-bond-put = Your answer is at the host.
cli-bond-resting = You are resting from it: nothing goes out, and nothing is fetched.
cli-bond-unsent = Something you wrote is not with the host yet. “mendwell sync” carries it.
cli-bond-trouble = Something is not as it should be here: { $code }
cli-bond-help = “mendwell help-lines” shows people who listen. It works without a connection.
cli-bond-begun = The bond is begun: { $id }
cli-bond-link = The link:
cli-bond-next =
    # What comes next
    - “mendwell sync” makes the invitation ready at the host.
    - Give the link to this one person, in a way that nobody else reads. Whoever has it can answer it. It is good for fourteen days, and nobody has to answer.
    - “mendwell sync” fetches answers, and “mendwell bond claims { $id }” shows them.
    - Compare the six words by voice. Only then “mendwell bond confirm”.
cli-bond-joined = The invitation is answered: { $id }
cli-bond-joined-next =
    # What comes next
    - “mendwell sync” brings your answer to the host.
    - Compare the six words by voice, where you know who speaks. Do not send them.
    - If they are the same and the other person confirms, “mendwell sync” lets you in.
    - If they differ, somebody else stands between you: “mendwell bond leave { $id }”.
cli-bond-claims = Answers to your invitation
cli-bond-claims-none = No answer is here. “mendwell sync” looks at the host.
cli-bond-claim = { $claim }. “{ $name }”
cli-bond-claims-next = Whoever has the link can answer, under any name. Confirm only the one who has the same six words when you compare them by voice: “mendwell bond confirm { $id } NUMBER”.
cli-bond-confirmed = Confirmed. “mendwell sync” lets them in.
cli-bond-done = Done here. “mendwell sync” carries it to the host.
cli-bond-shared = Shared as it was last kept. “mendwell sync” carries it to the host.
cli-bond-sealed = Sealed as it was last kept. “mendwell sync” carries it to the host. It can be taken back until the other letter is in.
cli-bond-called = You call them so from now on, here. Nobody is told.
cli-bond-rests = You rest from this bond. Nothing goes out, nothing is fetched, and nobody is told.
cli-bond-goes-on = You go on with this bond. “mendwell sync” carries what waited.

## Sync

cli-sync-none = There is no bond here, so there was nothing to carry.
cli-sync-quiet = There was nothing to carry.
cli-sync-with = Carried to and from { $host }.
cli-sync-silent = { $host } does not answer. Nothing is lost: what you wrote waits here. Try again later.
cli-sync-news = “{ $other }” ({ $id }):

## Errors

cli-error-usage = That is not a command line of Mendwell.
    .remedy = It is: { $usage }. “mendwell --help” says more.
cli-error-malformed-json = The JSON is not what this command takes: line { $line }, column { $column }, expected { $expected }.
    .remedy = “mendwell schema” prints what each command takes.
cli-error-no-passphrase = There is no terminal to ask for the passphrase.
    .remedy = Use --passphrase-file or MENDWELL_PASSPHRASE.
cli-error-no-place = There is no home directory to keep a vault in.
    .remedy = Name a directory with --vault.
cli-error-no-time = MENDWELL_NOW is not a number of seconds since 1970.
    .remedy = Nothing was changed. Unset it, unless this is a demonstration or a test.
cli-error-needs-yes = There is no terminal to ask whether you are sure.
    .remedy = If you are, add --yes.
cli-error-not-confirmed = Nothing was done.
    .remedy = If you are sure, type the word that is asked for.
cli-error-passphrases-differ = The two are not the same.
    .remedy = Try once more.
cli-error-file-exists = There is a file of that name already. It is left as it is.
    .remedy = Choose another name.
cli-error-file-failed = The file cannot be used: { $reason }.
    .remedy = Look at its name, and whether you may read or write there.
cli-error-malformed-lines = { $n ->
        [one] One line could not be read. The others are answered.
       *[other] { $n } lines could not be read. The others are answered.
    }
    .remedy = Each line is a JSON object with id, role, kind and text.
cli-error-output-failed = The answer cannot be printed: { $reason }.
    .remedy = What was asked for is done. Show it again where there is room to write.
cli-error-several-bonds = More than one bond begins like that.
    .remedy = Write more of its id; “mendwell bond list” shows it.
cli-error-not-inviting = There is no invitation open in this bond.
    .remedy = “mendwell bond show” says how far it has come.
cli-error-too-many-errands = The host asks for more and more, so this stopped.
    .remedy = Nothing is lost. Try “mendwell sync” again later; if it stays like this, ask whoever runs the host.
