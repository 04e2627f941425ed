//! What goes in and what comes out.

use crate::{Device, DraftOf};
use mendwell_domain::{
    AcknowledgeView, ActView, Body, Change, Command, DatesView, Day, Fact, LetterId, LetterView, NotesView,
    Preferences, PromiseView, TalksView, ThingId, TodayView, VersionId, WorriesView,
};
use mendwell_ledger::Entry;
use serde::{Deserialize, Serialize};

/// What a face asks of the client.
#[derive(Clone, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is asked")]
pub enum Request {
    /// In which phase is the vault, and how is the device set?
    Status,
    /// Set the device.
    SetDevice(Device),
    /// Make a vault and leave it open.
    Create { passphrase: String },
    /// Open the vault.
    Unlock { passphrase: String },
    /// Close it and forget the keys.
    Lock,
    /// Do a command of the domain.
    Do(Command),
    /// Show a view.
    Show(Query),
    /// Keep words that are being written; blank ones take the draft away.
    SaveDraft { of: DraftOf, body: Body },
    /// Change the passphrase.
    ChangePassphrase { old: String, new: String },
    /// Make a recovery sheet; an earlier one stops working for new snapshots.
    MakeSheet { passphrase: String },
    /// Seal everything into one file for the sheet.
    Snapshot,
    /// Make a vault out of a snapshot, where there is none.
    Restore { file: Vec<u8>, words: String, passphrase: String },
    /// Every readable fact, for a person's own archive.
    Export,
    /// Remove everything.
    Erase,
    /// About bonds with other people.
    Bond(crate::BondRequest),
    /// About one's own devices.
    Devices(crate::DeviceRequest),
}

/// Which view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// Today.
    Today,
    /// The first room.
    Acknowledge,
    /// What is kept for oneself.
    Notes,
    /// One letter.
    Letter(LetterId),
    /// Words that are being written, if they are.
    Draft(DraftOf),
    /// What changed in a letter between two versions; none stands for what it says now.
    Compare(LetterId, Option<VersionId>, Option<VersionId>),
    /// Settings, and what could not be read.
    Settings,
    /// What step 2 has for today.
    Act,
    /// One promise.
    Promise(ThingId),
    /// Parked worries.
    Worries,
    /// Talks.
    Talks,
    /// Days that may be hard.
    Dates,
}

/// A view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum View {
    /// Today.
    Today(TodayView),
    /// The first room.
    Acknowledge(AcknowledgeView),
    /// What is kept for oneself.
    Notes(NotesView),
    /// One letter.
    Letter(LetterView),
    /// Words that are being written.
    Draft(Option<Body>),
    /// What changed.
    Compare(Vec<Change>),
    /// Settings.
    Settings(SettingsView),
    /// What step 2 has for today.
    Act(ActView),
    /// One promise.
    Promise(Box<PromiseView>),
    /// Parked worries.
    Worries(WorriesView),
    /// Talks.
    Talks(TalksView),
    /// Days that may be hard.
    Dates(DatesView),
}

/// Settings inside the vault, and its state of health.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettingsView {
    /// Today, by the device's clock.
    pub today: Day,
    /// What the person set.
    pub preferences: Preferences,
    /// Whether a recovery sheet was made.
    pub sheet: bool,
    /// How many facts there are.
    pub facts: u32,
    /// What could not be read; nothing of it was changed.
    pub harm: Vec<Harm>,
}

/// Something in the vault that could not be read. It is kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Harm {
    /// A damaged record of facts.
    Record,
    /// A fact that a later version wrote.
    Fact,
    /// So many facts are not here at all.
    Missing(u64),
    /// A damaged draft.
    Draft,
}

/// In which phase the vault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Phase {
    /// There is none on this device.
    Empty,
    /// It is locked.
    Locked,
    /// It is open.
    Open,
}

/// What the client answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what it answers")]
pub enum Reply {
    /// To `Status`.
    Status { phase: Phase, device: Device },
    /// It is done.
    Done,
    /// To `Do`: what happened, nothing if it was so already.
    Facts(Vec<Fact>),
    /// To `Show`.
    View(Box<View>),
    /// To `MakeSheet`: twenty-four words. They are shown once and stored nowhere.
    Sheet(Vec<String>),
    /// To `Snapshot`.
    File(Vec<u8>),
    /// To `Export`.
    Entries(Vec<Entry>),
    /// To `Bond`.
    Bond(crate::BondReply),
    /// To `Devices`.
    Devices(crate::DeviceReply),
}
