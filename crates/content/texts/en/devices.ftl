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
