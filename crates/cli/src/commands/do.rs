//! `mendwell do JSON`

use crate::app::App;
use crate::trouble::Trouble;
use crate::{input, page};
use mendwell_client::{Reply, Request};
use mendwell_domain::Fact;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A command as JSON; - reads it from stdin
    #[arg(value_name = "JSON")]
    command: String,
    /// Print only the id of what was brought into being
    #[arg(long)]
    id: bool,
}

pub(crate) fn run(args: &Args, app: &mut App) -> Result<String, Trouble> {
    let command = input::json(&args.command)?;
    let (mut vault, _) = app.open()?;
    let facts = match vault.ask(Request::Do(command))? {
        Reply::Facts(facts) => facts,
        _ => Vec::new(),
    };
    if !args.id {
        return app.answer(&facts, |texts| page::facts(&facts, texts));
    }
    match facts.iter().find_map(brought) {
        Some(id) => app.answer(&id, |_| id.clone()),
        None => Ok(String::new()),
    }
}

/// The id of the thing that began with this fact.
fn brought(fact: &Fact) -> Option<String> {
    match fact {
        Fact::BreachNamed { breach, .. } => Some(breach.to_string()),
        Fact::LetterBegun { letter, .. } => Some(letter.to_string()),
        Fact::VersionKept { version, .. } => Some(version.to_string()),
        Fact::PromiseStated { promise: thing, .. }
        | Fact::WorryWritten { worry: thing, .. }
        | Fact::TalkPlanned { talk: thing, .. }
        | Fact::DateKept { date: thing, .. } => Some(thing.to_string()),
        _ => None,
    }
}
