//! What a rule can find. Texts for people about each code live elsewhere, by these names.

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$inner])* $variant,)* }

        impl $name {
            /// All of them, in the order of the taxonomy.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The stable word for it: a file name in a pack, a key for texts.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// The code of that name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($word => Some($name::$variant),)* _ => None }
            }
        }
    };
}

codes! {
    /// Wording that may land wrong.
    Watch {
        /// Doubts that the harm or the act happened.
        Conditional = "conditional",
        /// An apology, then "but" and a defence.
        ButUndo = "but_undo",
        /// Sorry for the other's feeling, not for the act.
        YourReaction = "your_reaction",
        /// The wrong has no doer.
        Agentless = "agentless",
        /// Plays down or denies.
        Minimise = "minimise",
        /// The other, or somebody else, caused it.
        BlameShift = "blame_shift",
        /// Circumstance or nature as the excuse.
        Justify = "justify",
        /// Intention set above effect.
        Intent = "intent",
        /// Forgiveness or a reply as owed; guilt; a threat.
        Pressure = "pressure",
        /// A timeline for the other, or closing the subject.
        Hurry = "hurry",
        /// An apology for no named act.
        Vague = "vague",
        /// Others are worse, or the other did it too.
        Compare = "compare",
        /// A label, an insult, contempt, mind-reading.
        Attack = "attack",
        /// An absolute about the other.
        AlwaysNever = "always_never",
        /// The writer becomes the injured one.
        SelfVictim = "self_victim",
        /// The hurt one shrinks the own hurt.
        SelfSilence = "self_silence",
    }
}

impl Watch {
    /// Whether people see it without asking for it: of the findings of such a code at least 85 of 100 are right, by authors whom neither
    /// rules nor models had seen when they read them (`examples/train` prints it), and in the frozen texts. The others find more
    /// that is not there, and are for who wants to look at everything.
    #[must_use]
    pub fn is_on_by_default(self) -> bool {
        !matches!(
            self,
            Watch::Minimise | Watch::Justify | Watch::Compare | Watch::AlwaysNever | Watch::SelfSilence
        )
    }
}

codes! {
    /// What a good apology or a clear account of hurt holds.
    Strength {
        /// Says sorry.
        Sorry = "sorry",
        /// Names the act.
        NamesAct = "names_act",
        /// Takes responsibility.
        Owns = "owns",
        /// Names a feeling or a consequence.
        Impact = "impact",
        /// Undoes, pays back, or asks what would mend it.
        Repair = "repair",
        /// Says what is different from now on.
        Change = "change",
        /// Claims no forgiveness, reply or time.
        Space = "space",
        /// Invites, or gives back what was said.
        Listens = "listens",
        /// A specific request or limit.
        Ask = "ask",
    }
}

codes! {
    /// Terms of an agreement that take freedom away.
    Term {
        /// Asks for passwords or codes.
        Passwords = "passwords",
        /// Asks to search devices or messages.
        DeviceSearch = "device_search",
        /// Asks to share or track a place.
        Location = "location",
        /// Cuts somebody off from people.
        Isolation = "isolation",
        /// Controls somebody's money.
        MoneyControl = "money_control",
        /// Sex as a repair.
        SexAsRepair = "sex_as_repair",
        /// A punishment.
        Punishment = "punishment",
        /// For ever, without an end or a review.
        Permanence = "permanence",
        /// Always reachable, at once.
        ConstantAvailability = "constant_availability",
    }
}

codes! {
    /// Wording that brings the help card to the writer.
    Care {
        /// Wanting to die, or hurting oneself.
        SelfHarm = "self_harm",
        /// A threat to hurt somebody.
        Threat = "threat",
        /// Violence that happened, or weapons.
        Violence = "violence",
        /// Hands on a throat.
        Strangulation = "strangulation",
        /// Following, tracking, watching.
        Stalking = "stalking",
        /// Fear of somebody.
        Fear = "fear",
        /// Being controlled or locked in.
        Control = "control",
        /// Sex without a free yes.
        SexualForce = "sexual_force",
        /// A child or an animal in danger.
        Child = "child",
        /// Danger in words that no rule knows.
        Other = "other",
    }
}

/// Any code, as a rule names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// Wording to watch.
    Watch(Watch),
    /// A strength.
    Strength(Strength),
    /// A term.
    Term(Term),
    /// A reason for the help card.
    Care(Care),
}

impl Code {
    /// The stable word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Code::Watch(code) => code.name(),
            Code::Strength(code) => code.name(),
            Code::Term(code) => code.name(),
            Code::Care(code) => code.name(),
        }
    }

    /// One bit for each code.
    pub(crate) fn bit(self) -> u64 {
        1 << self.number()
    }

    /// A number below 64 for each code.
    pub(crate) fn number(self) -> u8 {
        match self {
            Code::Watch(code) => code as u8,
            Code::Strength(code) => 16 + code as u8,
            Code::Term(code) => 32 + code as u8,
            Code::Care(code) => 48 + code as u8,
        }
    }

    /// The code with that number.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        let place = usize::from(number % 16);
        match number / 16 {
            0 => Watch::ALL.get(place).copied().map(Code::Watch),
            1 => Strength::ALL.get(place).copied().map(Code::Strength),
            2 => Term::ALL.get(place).copied().map(Code::Term),
            3 => Care::ALL.get(place).copied().map(Code::Care),
            _ => None,
        }
    }

    /// The code that a file `FOLDER/NAME.rules` of a pack is about.
    #[must_use]
    pub fn from_place(folder: &str, name: &str) -> Option<Self> {
        match folder {
            "watch" => Watch::from_name(name).map(Code::Watch),
            "strengths" => Strength::from_name(name).map(Code::Strength),
            "terms" => Term::from_name(name).map(Code::Term),
            "care" => Care::from_name(name).map(Code::Care),
            _ => None,
        }
    }

    /// A watch code or a strength by its name: what a rule may ask about with `found`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        ["watch", "strengths", "terms", "care"].iter().find_map(|folder| Code::from_place(folder, name))
    }
}

/// Who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The one who broke the trust.
    Responsible,
    /// The one who was hurt.
    Hurt,
    /// Unknown, or both.
    Either,
}

impl Role {
    /// The role of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "responsible" => Some(Role::Responsible),
            "hurt" => Some(Role::Hurt),
            "either" => Some(Role::Either),
            _ => None,
        }
    }

    pub(crate) fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An apology.
    Apology,
    /// An answer.
    Reply,
    /// What it did to the writer.
    Impact,
    /// A request.
    Request,
    /// A limit.
    Boundary,
    /// A clause of an agreement.
    Clause,
}

impl Kind {
    /// The kind of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "apology" => Some(Kind::Apology),
            "reply" => Some(Kind::Reply),
            "impact" => Some(Kind::Impact),
            "request" => Some(Kind::Request),
            "boundary" => Some(Kind::Boundary),
            "clause" => Some(Kind::Clause),
            _ => None,
        }
    }

    pub(crate) fn bit(self) -> u8 {
        1 << self as u8
    }
}
