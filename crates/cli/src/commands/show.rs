//! `mendwell show VIEW`

use crate::app::{App, Vault};
use crate::page;
use crate::trouble::Trouble;
use clap::Subcommand;
use mendwell_client::{Query, Reply, Request, View};
use mendwell_domain::{LetterId, ThingId, VersionId};

/// What to show.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Today, with one possible next step
    Today,
    /// What was named, and its letters
    Acknowledge,
    /// What is kept for oneself
    Notes,
    /// Settings, and what could not be read
    Settings,
    /// Promises, and what today has of step 2
    Act,
    /// One promise: its days, and what they show
    Promise {
        /// Its id
        id: ThingId,
    },
    /// Parked worries, and the time for them
    Worries,
    /// Talks that are planned, and those that were
    Talks,
    /// Days that may be hard
    Dates,
    /// One letter
    Letter {
        /// Its id
        id: LetterId,
    },
    /// What changed in a letter between two versions
    Compare {
        /// The letter's id
        id: LetterId,
        /// The earlier version [default: the last one that says something else]
        before: Option<VersionId>,
        /// The later version [default: as it stands now]
        after: Option<VersionId>,
    },
}

pub(crate) fn run(what: What, app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let query = match what {
        What::Today => Query::Today,
        What::Acknowledge => Query::Acknowledge,
        What::Notes => Query::Notes,
        What::Settings => Query::Settings,
        What::Act => Query::Act,
        What::Promise { id } => Query::Promise(id),
        What::Worries => Query::Worries,
        What::Talks => Query::Talks,
        What::Dates => Query::Dates,
        What::Letter { id } => Query::Letter(id),
        What::Compare { id, before: None, .. } => Query::Compare(id, earlier(id, &mut vault)?, None),
        What::Compare { id, before, after } => Query::Compare(id, before, after),
    };
    match vault.ask(Request::Show(query))? {
        Reply::View(view) => app.answer(&view, |texts| page::view(&view, texts)),
        _ => Ok(String::new()),
    }
}

/// The last kept version that differs from what the letter says now.
fn earlier(id: LetterId, vault: &mut Vault) -> Result<Option<VersionId>, Trouble> {
    let Reply::View(view) = vault.ask(Request::Show(Query::Letter(id)))? else { return Ok(None) };
    let View::Letter(letter) = *view else { return Ok(None) };
    Ok(letter.versions.iter().rev().find(|version| version.body != letter.body).map(|version| version.id))
}
