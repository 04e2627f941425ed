use serde::{Deserialize, Serialize};

use crate::{Body, MailboxId, Stamp, TokenHash};

/// Opens a mailbox for an invitation. Again with the same content it changes nothing and says the same.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenMailbox {
    /// The mailbox, by the id that stands in the invitation.
    pub mailbox: MailboxId,
    /// Lets its owner read the claims. It does not stand in the invitation.
    pub read: TokenHash,
}

/// A mailbox is there.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// From this hour on it is gone.
    pub until: Stamp,
}

/// Puts a claim into a mailbox: who knows its id may. Again with the same content it changes nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PutClaim {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// Lets the one who claims fetch the welcome, and nobody else who has the invitation.
    pub reply: TokenHash,
    /// The sealed claim.
    pub body: Body,
}

/// A claim is in its mailbox.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Claimed {
    /// Its number in the mailbox, from 0.
    pub claim: u32,
    /// From this hour on the mailbox is gone.
    pub until: Stamp,
}

/// Asks for all claims. The mailbox's read token is shown with it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadClaims {
    /// The mailbox.
    pub mailbox: MailboxId,
}

/// Every claim of a mailbox, in the order of arrival. Which one counts its owner decides, never the order.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The claims; the place in the list is the number of a claim.
    pub claims: Vec<Body>,
    /// From this hour on the mailbox is gone.
    pub until: Stamp,
}

/// Asks for the welcome to a claim. The claim's reply token is shown with it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadWelcome {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The number of the claim.
    pub claim: u32,
}

/// The welcome to a claim, if there is one yet.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Welcomed {
    /// The sealed welcome.
    pub welcome: Option<Body>,
    /// From this hour on the mailbox is gone.
    pub until: Stamp,
}
