# One’s own devices.

device-before =
    # Before you link a device
    - Whoever has the second device and its passphrase reads everything that you keep, and everything that you write from now on. Link only a device that is yours alone.
    - If somebody asks you to link their device, you do not have to. “mendwell help-lines” shows people who listen.
    - Your devices tell each other everything through the host, sealed. It sees that they are two, when they ask and from where. How much you write, it does not see.
device-before-joining =
    # Before you join
    - This device will hold everything that is on the other one, and the other one everything that you write here.
    - Only join a device of your own. A link that somebody else gave you would let them read along.

cli-device-next =
    # What comes next
    - “mendwell sync” makes the link ready at the host.
    - On the second device, make a vault, and answer the link there: “mendwell device join LINK”. Whoever has the link can answer it; it is good for fourteen days.
    - “mendwell sync” fetches the answer, and “mendwell device claims” shows it.
    - Compare the six words on both screens. Only then “mendwell device confirm”.
cli-device-joined-next =
    # What comes next
    - “mendwell sync” brings your answer to the host.
    - Compare the six words with those on the first device. If they differ, do not go on.
    - When they were confirmed there, “mendwell sync” here fetches what is on the first device.
cli-device-claims = Answers to your link
cli-device-claims-next = Confirm only the one that shows the same six words on the screen of your own device: “mendwell device confirm NUMBER”.
cli-device-confirmed = Confirmed. “mendwell sync” lets the device in.
cli-device-removed = This device goes on alone. The other keeps what it has. “mendwell sync” renews the keys of your bonds, and from then on it can read nothing new there. Nobody is told.
cli-device-list = Your devices
cli-device-alone = This is your only one. Nothing leaves it but what you share in a bond.
cli-device-linked = Two devices are linked, this one and another.
cli-device-not-open = The link is not at the host yet. “mendwell sync” brings it there.
cli-device-open = The link is at the host.
cli-device-answers = A device answered the link. “mendwell device claims” shows its words.

cli-error-not-linking = There is no link open for a second device.
    .remedy = “mendwell device link” makes one.

error-welcome-other-kind = This link was for something else: for a person, or for a device of one’s own.
    .remedy = Nothing was shared. Look which link it is, and ask for the right one.
error-devices-linked = Two devices are linked already, and more are not possible yet.
    .remedy = Everything goes on between these two.
error-vault-not-empty = There is something in this vault already.
    .remedy = A device joins with a vault that was just made. Make another one for it; this one stays as it is.

## In the app: all that is about one’s own devices

devices-title = Your devices
    .entry = What you keep here, on a second device of yours too
devices-alone = What you keep is on this device only.
devices-before =
    # Before you link a second device
    - Whoever has the second device and its passphrase reads everything that you keep, and everything that you write from now on.
    - Link only a device that is yours alone.
    - If somebody asks you to link a device for them, you do not have to. There are people who listen.
    - You can go on without the second device at any time. It keeps what it has by then.
devices-before-go = I have read this. On to the link
devices-join-instead = Everything is on another device of mine already
devices-host = What the host sees
    .sees = Your devices tell each other everything through the host, sealed. It sees that they are two, when they ask, and from where. It does not see what you write, nor how much.
devices-other-host = Your devices meet at another host: { $host }.
    .remedy = In a browser, the app speaks only with the host that it came from, and that is { $here }. What is here stays here; nothing goes to your other device, and nothing comes from it.

## In the app: the link

devices-link = Link a second device
    .lead = You make a link here and open it on the other device. Both then show six words. You compare them, and only then is the other device let in.
    .pass = Your passphrase
    .hint = So that nobody else lets a device in here.
    .go = Make the link
    .working = Making it…
devices-inviting = Open this link on your other device. It is for nobody else.
devices-scan = The camera of your other device can read the link from here.
devices-not-at-host = The link is not at the host yet. It goes there by itself when the host answers; it works from then on.
devices-waiting = Waiting for the other device.
devices-there = On the other device
    .body =
        - Open the link in a browser. Or open this app there, choose “I have this on another device”, and paste the link.
        - Choose a passphrase for that device. It can be another one than here.
        - When it shows six words, come back here.

        The link is good for fourteen days. Anybody who has it can answer it. That is why you compare six words before a device is let in.
devices-again = Make a new link
    .lead = The link from before lets nobody in then.
    .none = If the words differ
    .body = If even one word differs, or if you cannot see the other screen yourself, let no device in. Make a new link; the one from before lets nobody in then.
    .pass = Your passphrase
    .hint = So that nobody else lets a device in here.
    .go = Make a new link
    .working = Making it…
    .done = This link is new. The one from before lets nobody in any more.

devices-stop = Do not link after all
    .lead = Then the link lets nobody in, and this device goes on alone.
    .pass = Your passphrase
    .hint = So that nobody else decides this here.
    .go = Go on alone
    .working = Stopping…
    .done = This device goes on alone.

## In the app: the six words

devices-claims = Compare six words
    .lead = Look at both screens yourself. Only if all six words are the same, in this order, is it your device.
devices-confirm = All six are the same
    .lead = The other device is let in, and reads everything from then on.
    .pass = Your passphrase
    .hint = So that nobody else lets a device in here.
    .go = Let this device in
    .working = Letting it in…
    .no = Not yet
devices-confirmed = You have confirmed. The other device is let in as soon as the host has it; there is nothing more to do here.

## In the app: joining

devices-first = I have this on another device
devices-join = Join with this device
    .lead = What is on your other device comes here, too.
    .body =
        - This device will hold everything that is on the other one, and the other one everything that you write here.
        - Join only a device of your own, with a link that you made there yourself. With a link of somebody else’s, they would read everything that you write here.
    .pass = The passphrase of this device
    .hint = The one that you chose here.
    .go = Join
    .working = Joining…
devices-join-way = How it goes
    .body =
        - Here, you choose a passphrase for this device.
        - On the other device, you make a link: under Notes, Settings, Your devices.
        - Here, you give the link. Both devices then show six words, and you confirm on the other one that they are the same.
    .opened =
        - Here, you choose a passphrase for this device.
        - The link that you made on the other device is here already.
        - Both devices then show six words, and you confirm on the other one that they are the same.
    .go = Choose a passphrase for this device
    .not = I begin anew here
devices-protect = This passphrase is for this device. It can be another one than on your other device.
devices-link-no-device = This is not a link for a device of one’s own.
    .remedy = You make one on your other device, under Notes, Settings, Your devices.
devices-link-no-bond = This link is for a device of one’s own, not for a bond.
    .remedy = With it, whoever made it would read everything that you write here. Ask them for an invitation instead.
devices-answering = This device has answered the link.
devices-words = Compare six words
    .lead = Look at both screens. If all six are the same, in this order, confirm on the other device.
devices-differ = If the words differ
    .body = If even one differs, do not confirm. Make a new link on your other device, and give that one here.
    .go = Give another link
devices-arrived = This device is linked
    .lead = Everything from your other device comes by itself while both are open. It can take some minutes.
    .go = On to Today

## In the app: two devices

devices-linked = Two devices are linked, this one and another.
    .body = What you write on one comes to the other by itself while both are open; it can take some minutes. To erase everything, erase it on both. Nothing here says when the other one was last open, or whether it still goes along.
devices-remove = Go on without the other device
    .lead = If it was lost, stolen or given away, or if somebody else can open it.
    .body =
        # What changes
        - Nothing more goes from here to the other device, and nothing comes from it.
        - The keys of your bonds are renewed, so that it does not read on there either. This device brings them to the host by itself.

        # What stays
        - The other device keeps what it has. That cannot be reached from here.
        - Everything on this device stays.

        Nobody is told, and nobody is asked. Whoever opens the other device can notice that nothing more comes. You can link another device afterwards.
    .keep = Leave it as it is
    .pass = Your passphrase
    .hint = So that nobody else decides this here.
    .go = Go on without it
    .working = Parting them…
    .done = You go on without the other device.

## In the app: errors, in other words than about a bond

devices-error-circles-not-here = What linking needs could not be loaded.
    .remedy = Try again when there is a connection. What you write is kept here all the same.
devices-error-vault-not-empty = There is something on this device already.
    .remedy = A device joins before anything is kept on it. If nothing here matters to you, erase it first, under Notes, Settings; or join in another browser. What is here stays as it is.
devices-error-unknown-claim = There is no such answer to this link.
    .remedy = Look at the answers once more.
devices-error-mailbox-gone = This link is not at the host any more.
    .remedy = A new one can be made at any time.
devices-error-mailbox-full = No more answers to this link fit.
    .remedy = Others may know the link. Make a new one.
devices-error-invitation-over = This link is over.
    .remedy = It lasted fourteen days. A new one can be made at any time.
devices-error-link-not-whole = This link is not whole.
    .remedy = Copy all of it, up to its last letter, on your other device.
devices-error-commit-lost = The host did not take what you confirmed.
    .remedy = Compare the words, and confirm once more.
devices-error-no-access = The host does not let this device in.
    .remedy = What you write is kept here. Try again later, or ask whoever runs the host.
