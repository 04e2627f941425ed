use serde::{Deserialize, Serialize};

use crate::{Body, CircleId, DropHash, DropKey, Epoch, Generation, Header, MailboxId, Nonce, Seq, TokenHash};

/// Begins the log of a circle. Again with the same content it changes nothing and says the same.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// The circle, by an id nobody can guess.
    pub circle: CircleId,
    /// The epoch the log begins in.
    pub epoch: Epoch,
    /// Lets in during that epoch.
    pub token: TokenHash,
}

/// How a log stands.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogState {
    /// Which life of the log this is.
    pub generation: Generation,
    /// The newest epoch.
    pub epoch: Epoch,
    /// The newest record; 0 in an empty log.
    pub head: Seq,
}

/// Adds a record. The token of `epoch` is shown with it, and `epoch` must be the newest.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Append {
    /// The circle.
    pub circle: CircleId,
    /// The epoch the body was sealed in.
    pub epoch: Epoch,
    /// Random; the same in every retry. Members use the identity of what is in the body.
    pub nonce: Nonce,
    /// What only members can open: a sealed record, or a commit.
    pub body: Body,
    /// Who shows the key of it makes the host drop the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop: Option<DropHash>,
    /// Present if the record is a commit: it ends the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
}

/// What a commit brings, in one transaction with its record.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Commit {
    /// Lets in during the next epoch.
    pub token: TokenHash,
    /// For whoever the commit adds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub welcome: Option<Welcome>,
}

/// A sealed welcome, left where the one it is for can fetch it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    /// The mailbox of the invitation.
    pub mailbox: MailboxId,
    /// The number of the claim that was confirmed.
    pub claim: u32,
    /// The sealed welcome.
    pub body: Body,
}

/// A record was taken in and will not be lost. A retry gets the same header.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Appended {
    /// The life of the log it is in.
    pub generation: Generation,
    /// What the host made of it.
    pub header: Header,
}

/// Asks for records. The token of `epoch` is shown with it; it may be an older one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// The circle.
    pub circle: CircleId,
    /// The epoch the token is of.
    pub epoch: Epoch,
    /// The last record the reader has; 0 for none.
    pub after: Seq,
}

/// Records in order, as many as fit into a page.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The life of the log they are in; the same for all of a page.
    pub generation: Generation,
    /// The last record the shown token reads: the newest, or the commit that ended its epoch. There is more as long as
    /// the last record of the page is before it.
    pub head: Seq,
    /// Whether a commit ended the epoch of the shown token.
    pub over: bool,
    /// The records after the one asked about.
    pub records: Vec<Record>,
}

/// One record of a log.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// What the chain runs over. It stays when the body is dropped.
    pub header: Header,
    /// The sealed bytes, or nothing if they were dropped.
    pub body: Option<Body>,
}

/// Makes the host drop a body for good. No token is needed. Again it changes nothing.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DropBody {
    /// The circle.
    pub circle: CircleId,
    /// The record, by its nonce: its place changes when a log is healed.
    pub nonce: Nonce,
    /// The key whose hash came with the record.
    pub key: DropKey,
}

/// It is so now, whether or not it was before.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Done {}

/// Claims the healing of a log: whoever wins posts what it kept, in the old order. The newest token is shown.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Heal {
    /// The circle.
    pub circle: CircleId,
    /// The epoch the token is of.
    pub epoch: Epoch,
    /// The generation that was found.
    pub found: Generation,
    /// The generation it shall have, 16 random bytes; the same in every retry.
    pub next: Generation,
}
