//! `mendwell schema`

use super::draft::Draft;
use crate::trouble::Trouble;
use mendwell_client::{Query, View};
use mendwell_domain::Command;
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
}

pub(crate) fn run() -> Result<String, Trouble> {
    let schema = schema_for!(Everything);
    let text = serde_json::to_string_pretty(&schema).map_err(|_| Trouble::Output(ErrorKind::InvalidData))?;
    Ok(text + "\n")
}
