# How two people come into a bond, in the web app. What the terminal says, too, is in bonds.ftl.

## All bonds

meet-title = Together
    .lead = A bond is between two people. Only what you share goes into it.
    .entry = What you share with somebody, and how to invite them
meet-none = You have no bond with anybody here.
    .lead = You can begin one when you want to, or never. Everything you do alone needs none.
meet-someone = The other person
meet-stage-together = You are in it together.
meet-stage-inviting = You have invited them.
meet-stage-answers = There are six words to compare.
meet-stage-confirmed = You have confirmed. They are let in as soon as the host has it.
meet-stage-answering = You have answered their invitation.
meet-stage-over = The invitation is over.
meet-stage-resting = You are resting from it.
meet-stage-unsent = Something you wrote is not with the host yet.
meet-begin = To begin
meet-invite = Invite somebody
    .lead = You make a link, and hand it to this one person.
meet-answer = I was given a link
    .lead = You answer it here, and then compare six words by voice.
meet-try-again = Try again
meet-fetching = Fetching what was written: { $done } of { $of }.

## Before inviting, and before answering

meet-before-help = Help from outside
meet-before-host = Here the host is { $host }. This app comes from there, too.
meet-before-invite = I have read this. On to the invitation
meet-before-answer = I have read this. On to my answer
meet-before-again = Read once more what is good to know before

## Names and kind

meet-call-them = What do you call them?
    .hint = For you alone; they do not see it. You can leave it empty.
meet-called = How do you want to be called?
    .hint = They see it once they are in the bond. You can leave it empty.
    .answer = They see it beside your answer. You can leave it empty.
meet-kind = What are you to each other?
    .hint = They see it once they are in the bond. Each of you can say something else, and change it.
meet-kind-choose = Choose what you are to each other, then go on.

## Inviting

meet-invite-title = An invitation
    .lead = You get a link to hand over yourself. Nothing is sent to the other person from here.
meet-invite-go = Make the invitation
    .working = Making it…

## Answering

meet-answer-title = Your answer
    .lead = It goes to whoever made the link. You are in a bond only when you two have compared six words, and they have confirmed.
meet-link = The link
    .hint = Paste all of it, up to its last letter.
    .missing = Paste the link first.
    .opened = The link that you opened is here. It is not shown, and it is forgotten when this locks.
    .forget = Forget this link
    .kept = The link that you opened is kept in memory until you are in.
meet-elsewhere = This link belongs to another host: { $host }.
    .remedy = In a browser, the app speaks only with the host that it came from, and that is { $here }. Open the link itself in the browser, and answer it there. What you wrote here stays here.
meet-answer-go = Answer
    .working = Answering…

## A bond: the link

meet-inviting-lead = Hand the link to this one person. Nobody has to answer it.
meet-not-at-host = The invitation is not at the host yet. It goes there by itself when the host answers; the link works from then on.
meet-over-invite = Make a new invitation
meet-over-answer = Answer another link
meet-over = This one can be left below; what you do alone is not touched.
meet-link-own = The link
meet-copy = Copy the link
    .done = Copied. Whoever has the link can answer it.
    .by-hand = It cannot be copied by itself here. The link is selected now, so that you can copy it.
meet-share = Hand it to another app
meet-qr = Show it for a camera
    .lead = If you are in the same place, their camera can read the link from here.
    .alt = The link, drawn so that a camera can read it
meet-hand = How to hand it over
    .body =
        - face to face, or in a message that only this person reads
        - not where somebody else could read it: a shared account, a group, a device that others look at

        It is good for fourteen days. Anybody who has the link can answer it, under any name. That is why the two of you compare six words before anybody is let in.

## A bond: the six words

meet-claims = Compare six words
    .lead = Call each other, or meet, so that you know who is speaking, and read the words aloud. Only if all six are the same, in this order, is it the right person. Do not send them in writing.
meet-claim-named = Somebody answered under this name:
meet-claim-unnamed = Somebody answered without a name.
meet-confirm = All six are the same: let this person in
meet-confirm-ask = Let this person in?
    .lead = This cannot be undone. Anybody can give any name; only the six words, compared by voice, say who it is. Whoever is let in sees what you share in this bond.
    .yes = Let this person in
    .no = Not yet
meet-confirmed = You have confirmed. This person is let in as soon as the host has it; there is nothing more to do here.
meet-differ = If the words differ
    .body = If even one differs, do not confirm: somebody else answered, or the link was changed on its way. You can leave this bond, and make a new link that you hand over in another way.
meet-answering-lead = You have answered their invitation.
meet-words = Your six words
    .lead = Call each other, or meet, so that you know who is speaking, and read the words aloud. Do not send them in writing.
meet-answer-not-at-host = Your answer is not at the host yet. It goes there by itself when the host answers.
meet-answer-at-host = Your answer is at the host.
meet-after = What comes next
    .body =
        - If all six are the same, in this order, the other person can confirm. When your app is next with the host after that, you are in.
        - If even one differs, somebody else stands between you. Leave this bond, and ask for a new link in another way.

        Nobody has to confirm. You can close the app; nothing is lost.

## Resting, leaving, and what a bond is

meet-rest = Rest from this bond
    .lead = Nothing goes out and nothing is fetched until you go on. Nobody is told.
    .done = You are resting from this bond.
meet-go-on = Go on with this bond
    .lead = You are resting from this bond: nothing goes out, and nothing is fetched.
    .done = You go on with this bond.
meet-ways = If it is too much
meet-stay = Stay in it
meet-about = About this bond
meet-about-later = What you are to each other, and how you are called, can be changed once you are in it together.
meet-about-kind = What are you to each other, for you?
    .hint = The other person sees it. You can say different things; both stay.
meet-about-called = How do you want to be called?
    .hint = The other person sees it. Empty takes it back.
    .go = Be called like this
meet-about-call-them = Call them like this
    .hint = For you alone, on this device; they do not see it. Empty takes it back.
meet-about-host = The host of this bond: { $host }
meet-other-host = This bond is at another host: { $host }.
    .remedy = In a browser, the app speaks only with the host that it came from, and that is { $here }. What is here can be read; nothing goes out and nothing is fetched. The program for the terminal speaks with any host.

## Errors

error-circles-not-here = What bonds need could not be loaded.
    .remedy = Try again when there is a connection; from then on it is here without one, too. What you write for yourself is not touched.
