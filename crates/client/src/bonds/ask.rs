//! What a face asks about bonds, and what it is answered.

use mendwell_domain::bond::{
    BondCommand, BondKind, BondView, ExchangeView, LettersView, QuestionsView, SealView,
};
use mendwell_domain::{BondId, FactId, LetterId, Name, PersonId, SealId};
use mendwell_platform::{Answer, Call};
use serde::{Deserialize, Serialize};

/// What a face asks.
#[derive(Clone, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is asked")]
pub enum BondRequest {
    /// Begin a bond at a host, and make an invitation into it.
    Invite { host: String, other: Name, called: Name, kind: BondKind },
    /// Answer an invitation.
    Answer { link: String, other: Name, called: Name },
    /// Welcome whoever made this claim: its six words were compared by voice.
    Confirm { bond: BondId, claim: u32 },
    /// Write into the bond.
    Do { bond: BondId, command: BondCommand },
    /// Share a letter of one's own, as it was last kept.
    Share { bond: BondId, letter: LetterId },
    /// Put a letter of one's own into a sealed exchange, as it was last kept.
    Seal { bond: BondId, seal: SealId, letter: LetterId },
    /// Call the other by another name, on this device. Only this person sees it; a blank one takes it back.
    CallOther { bond: BondId, other: Name },
    /// Rest from a bond: nothing goes out and nothing is fetched, until one goes on. Nobody is told.
    Rest { bond: BondId, resting: bool },
    /// Leave a bond: its keys and what it holds are destroyed here. Nobody is told.
    Leave { bond: BondId },
    /// Show all bonds.
    List,
    /// Show one.
    Show(BondId),
    /// Time went on: what is to be carried to hosts now?
    Tick,
    /// What came of a call; none if no answer came.
    Heard { errand: u64, answer: Option<Answer> },
    /// What a live feed said; none when it ended, or did not begin.
    Feed { errand: u64, said: Option<Vec<u8>> },
}

/// What it is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what it answers")]
pub enum BondReply {
    /// It is done here.
    Done,
    /// To `Do`, `Share` and `Seal`: what was written, by its facts. It goes out with the next errands.
    Written(Vec<FactId>),
    /// The bond that was begun or answered.
    Bond(BondCard),
    /// To `List`, and how many there are that cannot be read. Those are kept as they are.
    Bonds { cards: Vec<BondCard>, unread: u32 },
    /// To `Show`.
    Page(Box<BondPage>),
    /// To `Tick`, `Heard` and `Feed`: what is to be carried now, and whether there is something new to show.
    Errands { errands: Vec<Errand>, news: bool },
}

/// Something to carry to a host.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is to be done")]
pub enum Errand {
    /// Ask the host. What came of it comes back with `Heard`; several may be under way.
    Call { number: u64, call: Call },
    /// Open the live feed of a bond, in place of one that is open, and say this. All it says comes back with `Feed`.
    /// Whoever cannot says at once that it ended.
    Listen { number: u64, bond: BondId, host: String, path: String, hello: Vec<u8> },
    /// Close the live feed of a bond, if one is open.
    Hush { bond: BondId },
}

impl std::fmt::Debug for Errand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Call { number, call } => write!(f, "Call({number}, {call:?})"),
            Self::Listen { number, hello, .. } => write!(f, "Listen({number}, {} bytes)", hello.len()),
            Self::Hush { .. } => f.write_str("Hush"),
        }
    }
}

/// A bond, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BondCard {
    /// Names it on this device.
    pub id: BondId,
    /// What this person calls the other; may be blank.
    pub other: Name,
    /// How the other wants to be called; blank before they said so.
    pub their_name: Name,
    /// The host, by its name.
    pub host: String,
    /// How far it has come.
    pub stage: BondStage,
    /// Whether this person rests from it.
    pub resting: bool,
    /// Whether something that was written here is not with the host yet.
    pub unsent: bool,
    /// Whether the host lost something, and this device is putting it back.
    pub healing: bool,
    /// How much of it is here, while more is being fetched.
    pub fetching: Option<Fetching>,
    /// Codes of what the person should know: `error-CODE` in the texts.
    pub troubles: Vec<String>,
}

/// How far fetching has come, in records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fetching {
    /// How many are here.
    pub done: u64,
    /// How many there are.
    pub of: u64,
}

/// How far a bond has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what it is")]
pub enum BondStage {
    /// Somebody was invited. Everyone who answered the link is here, by what they call themselves.
    Inviting { link: String, open: bool, claims: Vec<ClaimView> },
    /// This person answered a link. The words are to be compared with the inviter's, by voice.
    Answering { words: Vec<String>, put: bool },
    /// People are in it together.
    Together,
}

impl BondStage {
    /// Whether somebody answered the link: there are words to compare.
    pub fn is_answered(&self) -> bool {
        matches!(self, Self::Inviting { claims, .. } if !claims.is_empty())
    }
}

/// Somebody who answered the link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClaimView {
    /// Its number, from 1 on.
    pub claim: u32,
    /// The name they gave; anybody can give any name.
    pub name: String,
    /// The six words that both see, if it is the right person.
    pub words: Vec<String>,
}

/// A letter of one's own that was shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnShared {
    /// The letter, among one's own.
    pub own: LetterId,
    /// What was shared of it.
    pub shared: LetterId,
}

/// A bond with everything in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BondPage {
    /// The bond, in short.
    pub card: BondCard,
    /// Who this person is in it.
    pub me: PersonId,
    /// The bond as a whole.
    pub bond: BondView,
    /// Letters.
    pub letters: LettersView,
    /// Which of them were shared of which letters of one's own, the newest last.
    pub own_letters: Vec<OwnShared>,
    /// Exchanges.
    pub exchanges: Vec<ExchangeView>,
    /// Sealed exchanges.
    pub seals: Vec<SealView>,
    /// Questions.
    pub questions: QuestionsView,
}
