//! What a face asks about one's own devices, and what it is answered.

use crate::BondStage;
use serde::{Deserialize, Serialize};

/// What a face asks.
#[derive(Clone, Serialize, Deserialize)]
#[allow(missing_docs, reason = "fields are named for what they hold; each variant says what is asked")]
pub enum DeviceRequest {
    /// Make a link for a second device, at this host. A link that nobody was let in by stops working.
    Link { host: String, passphrase: String },
    /// Answer the link on the second device, whose vault is still empty.
    Join { link: String, passphrase: String },
    /// Let the device in that made this claim: its six words were compared.
    Confirm { claim: u32, passphrase: String },
    /// Go on without the other device, which was lost or given away: from now on it gets nothing more, and the keys of every
    /// bond are renewed. What it has it keeps.
    Remove { passphrase: String },
    /// Show how it stands.
    Show,
}

/// What it is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceReply {
    /// It is done here.
    Done,
    /// How it stands; none if this device is alone.
    Devices(Option<DeviceCard>),
}

/// One's own devices, as this one knows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeviceCard {
    /// The host, by its name.
    pub host: String,
    /// How far linking has come.
    pub stage: BondStage,
    /// How many devices are linked, this one too.
    pub devices: u32,
    /// Whether an answer was confirmed, and that is on its way.
    pub confirmed: bool,
    /// Whether the host lost something, and this device is putting it back.
    pub healing: bool,
    /// Codes of what the person should know: `error-CODE` in the texts.
    pub troubles: Vec<String>,
}
