//! `mendwell device …`, one file each.

mod claims;
mod confirm;
mod join;
mod link;
mod list;
mod remove;

use crate::app::App;
use crate::trouble::Trouble;
use clap::Subcommand;

/// What to do about your own devices.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Make a link for a second device of yours
    Link(link::Args),
    /// Answer the link, on the second device, in a vault that is new and empty
    Join(join::Args),
    /// Show which device answered the link, with its six words
    Claims,
    /// Let in the device whose six words you have compared
    Confirm(confirm::Args),
    /// Show how your devices are linked
    List,
    /// Go on without the other device: it gets nothing more, and keeps what it has
    Remove,
}

pub(super) fn run(what: What, app: &mut App) -> Result<String, Trouble> {
    match what {
        What::Link(args) => link::run(args, app),
        What::Join(args) => join::run(args, app),
        What::Claims => claims::run(app),
        What::Confirm(args) => confirm::run(&args, app),
        What::List => list::run(app),
        What::Remove => remove::run(app),
    }
}
