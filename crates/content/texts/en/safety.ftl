# Safety: read alone. Nothing on these pages is stored, sent or marked.

safety-watched = Is this device watched?
    .lead = If somebody may be looking at what you do here, a few things are good to know before you change anything.
    .body =
        This app cannot tell whether a device is watched. You may have a sense of it. Trust that sense, even without proof.

        # Signs
        - Somebody knows things you only wrote, searched or said on this device.
        - They turn up where you are without having been told.
        - They know your passcode, set the device up, or pay for the plan.
        - They have had the device for a while, or insist on looking through it.
        - Accounts show devices or sign-ins that you do not recognise.

        None of these proves it, and there may be no sign at all.

        # Before you change anything
        Sudden changes can be noticed. Deleting messages or apps, changing passwords, switching off location or signing a device out may show on the other side, and some people react to that with anger. You can leave this device just as it is and do what is private elsewhere.

        # Safer ways
        - Use a device that the other person has never had in their hands: at a library, at work, or a friend’s phone.
        - Make new accounts only there, with passwords you have never used.
        - Call a help line from there. They know how to help with this, and how to plan changes safely.

        # Good to know
        - Private browsing is not enough. It hides nothing from a program that watches the device, or from someone behind you.
        - A locked screen can still show messages.
        - Shared accounts and shared backups can carry pictures, notes and places to another device.
        - Do not rely on your face or finger alone to unlock. A device can be held up to you, also while you sleep.
        - Use a passphrase here that the other person does not know and cannot guess.
        - “Leave quickly”, or Shift three times, shows another page at once. It cannot hide you from a program that records the screen.

        If you are in danger now, call your local emergency number, from another telephone if you can.

safety-when-not = When working on it together is not the way
    .lead = Some situations call for safety first, and writing or talking together can make them more dangerous.
    .body =
        You do not need to answer anything here. Just read, and see whether you recognise something.

        Working on it together is not the way when there is

        - fear of the other person, or of what they do when you disagree
        - injury, now or before
        - threats, or a weapon
        - hands or anything else around the neck
        - forced sex, or sex to keep the peace
        - control: over money, clothes, friends, where you go, what you may say
        - following, watching, or turning up unasked
        - a court order for protection
        - addiction, or thoughts of suicide, for which nobody is getting help
        - a secret that is still going on

        For the first eight, openness can be used against the one who is open. An agreement signed out of fear is not an agreement. This is not a judgement on your relationship or on you, and it is not your task to change the other person.

        For the last two, something else comes first: help for the person who is unwell; or an end to the secret, or telling it. Working together may be possible afterwards.

        # What stays open
        Everything you do alone. You can write, think, plan and decide here, and nobody else is told. The help lines page works without a connection. People there listen without telling you what to do.

        If you are in danger now, call your local emergency number.

safety-screen = A few questions, for you alone
    .lead = Your answers are kept nowhere. They are gone when you leave this page.
    .attribution = These four questions are HARK, by Sohal, Eldridge and Feder 2007, BMC Family Practice, open access.
    .adaptation = The questions were made for partners and former partners. Here they are adapted: they say “this person” instead. Nobody has tested them in this form.

hark-h = Within the last year, have you been humiliated or emotionally abused in other ways by your partner or your ex-partner?
    .adapted = Within the last year, have you been humiliated or emotionally abused in other ways by this person?

hark-a = Within the last year, have you been afraid of your partner or ex-partner?
    .adapted = Within the last year, have you been afraid of this person?

hark-r = Within the last year, have you been raped or forced to have any kind of sexual activity by your partner or ex-partner?
    .adapted = Within the last year, have you been raped or forced to have any kind of sexual activity by this person?

hark-k = Within the last year, have you been kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?
    .adapted = Within the last year, have you been kicked, hit, slapped or otherwise physically hurt by this person?

safety-screen-yes = Yes
safety-screen-no = No
safety-screen-skip = I would rather not say

safety-screen-worry = Thank you for answering
    .body =
        What you answered may mean that this relationship is not safe for you. Four questions cannot know your life. You know it, and you can trust what you sense. None of it is your fault.

        # What stays the same
        Writing for yourself stays open, and so does everything else here. Nothing changes that anyone else could see, and your answers are gone when you leave this page.

        # What we do not suggest
        Inviting the other person to do this with you. Openness can be used against you, and you do not owe it to anyone.

        # Who can help
        The help lines page lists people who listen without telling you what to do. You can ask them about small things too, and you do not have to be sure. If this device may be watched, another one is safer for that call.

        If you are in danger now, call your local emergency number.

safety-screen-calm = Thank you for answering
    .body =
        You answered yes to none of the four. That may be a good sign, and it is not proof. A question you left open says nothing either way. These questions miss things: in the study behind them, made with women in general practice, about one in five of those affected answered no to all of them. They ask only about the last year, and they do not ask about money, control or being followed.

        If something in you says otherwise, trust that more than four questions.

        The help lines stay near, and so do the pages on watched devices and on when working together is not the way. You can come back to these questions at any time, and nobody will know.

safety-screen-open = You left all four open
    .body =
        That is all right, and it says nothing either way. Trust what you sense more than any questions.

        The help lines stay near, and so do the pages on watched devices and on when working together is not the way. You can come back to these questions at any time, and nobody will know.

help-card = If this is about harm or fear
    .body =
        Nothing you wrote is sent, and nothing is marked.

        If you or someone else is in danger now, or you might hurt yourself, call your local emergency number.

        If someone has gripped your neck, asking a doctor to look at it is a good idea, even when nothing shows.

        On the help lines page you will find people who listen. You do not have to be sure, and you do not have to explain everything.

help-page = Help lines
    .lead = People who listen, and who know about fear, violence and despair.
    .choose = Choose your country
    .none = We list no line for your country yet. You could ask a doctor, a hospital, a women’s or men’s advice centre, or your local emergency number who helps near you.
    .old = This was last checked over a year ago. Please look at the organisation’s site.
    .checked = Last checked on { $day }
    .site-only = We list the site; no number has been seen in a source.
    .emergency = In danger now: call your local emergency number.
    .offline = This page works without a connection.

country-US = United States
country-CA = Canada
country-GB = United Kingdom
country-IE = Ireland
country-AU = Australia
country-NZ = New Zealand
country-ZA = South Africa
country-KE = Kenya
country-NG = Nigeria
country-GH = Ghana
country-EG = Egypt
country-IN = India
country-BD = Bangladesh
country-PK = Pakistan
country-SG = Singapore
country-MY = Malaysia
country-PH = Philippines
country-JP = Japan
country-KR = South Korea
country-TW = Taiwan
country-HK = Hong Kong
country-DE = Germany
country-AT = Austria
country-CH = Switzerland
country-FR = France
country-BE = Belgium
country-NL = Netherlands
country-LU = Luxembourg
country-ES = Spain
country-PT = Portugal
country-IT = Italy
country-GR = Greece
country-SE = Sweden
country-NO = Norway
country-DK = Denmark
country-FI = Finland
country-PL = Poland
country-LT = Lithuania
country-AR = Argentina
country-CL = Chile
country-BR = Brazil
country-CO = Colombia
country-PE = Peru
country-MX = Mexico
country-TR = Türkiye
country-UA = Ukraine
country-IL = Israel

leave-quickly = Leave quickly
    .help = Shift three times does the same. The back button does not lead back here.

erase = Erase everything
    .lead = This removes all that this app keeps on this device. It cannot be undone.
    .body =
        # What is removed
        - your letters, notes and drafts
        - your settings, and the names you gave
        - the keys that open them

        # What cannot be reached
        - copies made outside this app, such as screenshots
        - files you exported, and printouts
        - backups of this device
        - what you have shared with another person
        - the list of pages that a browser remembers

        Nobody is told. If somebody looks through this device, they may notice that something is missing. If that worries you, read the page on watched devices first.
    .confirm = Erase everything
    .working = Erasing. This takes a moment…
    .keep = Keep everything
    .type-word = erase
    .type-ask = If you are sure, type the word “erase”.
    .done = Everything that this app kept on this device is gone.

adults-only = This app is for adults and is not made for a parent and a child under eighteen. A young person can turn to an adult they trust, a doctor, someone at school, or a help line for children and young people.

shared-device = Before you choose a passphrase
    .body =
        This device may be shared, or somebody may watch it. If you think so, please read the page about that first, or use another device.

        - Take a passphrase that the other person does not know and could not guess. Several unrelated words are easier to remember than one odd one.
        - Do not rely on unlocking by face or finger. A device can be held up to you.
        - Nobody can reset the passphrase, and that includes us. If it is lost, nobody can open your words for you.
