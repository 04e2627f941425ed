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

## The other person, where there is no name

cli-other-partner = your partner
cli-other-former-partner = your former partner
cli-other-sibling = your brother or sister
cli-other-parent = your parent
cli-other-grown-child = your grown child
cli-other-family = your relative
cli-other-friend = your friend
cli-other-someone = the other person

## Errors

cli-error-usage = That is not a command line of Mendwell.
    .remedy = It is: { $usage }. “mendwell --help” says more.
cli-error-malformed-json = The JSON is not what this command takes: line { $line }, column { $column }, expected { $expected }.
    .remedy = “mendwell schema” prints what each command takes.
cli-error-no-passphrase = There is no terminal to ask for the passphrase.
    .remedy = Use --passphrase-file or MENDWELL_PASSPHRASE.
cli-error-no-place = There is no home directory to keep a vault in.
    .remedy = Name a directory with --vault.
cli-error-needs-yes = There is no terminal to ask whether you are sure.
    .remedy = If you are, add --yes.
cli-error-not-confirmed = Nothing was erased.
    .remedy = To erase everything, type the word that is asked for.
cli-error-passphrases-differ = The two are not the same.
    .remedy = Try once more.
cli-error-file-exists = There is a file of that name already. It is left as it is.
    .remedy = Choose another name.
cli-error-file-failed = The file cannot be used: { $reason }.
    .remedy = Look at its name, and whether you may read or write there.
cli-error-output-failed = The answer cannot be printed: { $reason }.
    .remedy = What was asked for is done. Show it again where there is room to write.
