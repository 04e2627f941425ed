//! `mendwell schema`

use super::bond::Shown;
use super::draft::Draft;
use super::sync::Synced;
use crate::trouble::Trouble;
use mendwell_client::{BondCard, DeviceCard, Query, View};
use mendwell_domain::Command;
use mendwell_domain::bond::BondCommand;
use schemars::{JsonSchema, schema_for};
use std::io::ErrorKind;

/// Everything that goes in and comes out.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Everything {
    /// What `do` takes.
    command: Command,
    /// What `draft` takes.
    draft: Draft,
    /// What `show` can be asked for.
    query: Query,
    /// What `show --json` prints.
    view: View,
    /// What `bond do` takes.
    bond_command: BondCommand,
    /// What `bond new --json` and `bond join --json` print, and `bond list --json` a list of.
    bond_card: BondCard,
    /// What `bond show --json` prints.
    bond: Shown,
    /// What `device link --json`, `device join --json` and `device list --json` print.
    device_card: Option<DeviceCard>,
    /// What `sync --json` prints.
    synced: Synced,
}

pub(crate) fn run() -> Result<String, Trouble> {
    let schema = schema_for!(Everything);
    let text = serde_json::to_string_pretty(&schema).map_err(|_| Trouble::Output(ErrorKind::InvalidData))?;
    Ok(text + "\n")
}
