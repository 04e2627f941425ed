//! `mendwell bond …`, one file each.

mod call;
mod claims;
mod confirm;
mod r#do;
mod invite;
mod join;
mod leave;
mod list;
mod new;
mod rest;
mod seal;
mod share;
mod show;

pub(super) use show::Shown;

use crate::app::App;
use crate::trouble::Trouble;
use clap::Subcommand;

/// What to do about a bond.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Begin a bond, and make a link that invites one person into it
    New(new::Args),
    /// Show the link again
    Invite(invite::Args),
    /// Answer somebody's link
    Join(join::Args),
    /// Show who answered the link, with their six words
    Claims(claims::Args),
    /// Let in the one whose six words you have compared by voice
    Confirm(confirm::Args),
    /// Show every bond
    List,
    /// Show one bond with everything in it
    Show(show::Args),
    /// Write into a bond, given as JSON
    Do(r#do::Args),
    /// Share a letter of your own, as it was last kept
    Share(share::Args),
    /// Put a letter of your own into a sealed exchange, as it was last kept
    Seal(seal::Args),
    /// Change what you call the other person; nobody is told
    Call(call::Args),
    /// Rest from a bond, or go on; nobody is told
    Rest(rest::Args),
    /// Leave a bond: its keys are destroyed here; nobody is told
    Leave(leave::Args),
}

pub(super) fn run(what: What, app: &mut App) -> Result<String, Trouble> {
    match what {
        What::New(args) => new::run(args, app),
        What::Invite(args) => invite::run(&args, app),
        What::Join(args) => join::run(args, app),
        What::Claims(args) => claims::run(&args, app),
        What::Confirm(args) => confirm::run(&args, app),
        What::List => list::run(app),
        What::Show(args) => show::run(&args, app),
        What::Do(args) => r#do::run(&args, app),
        What::Share(args) => share::run(&args, app),
        What::Seal(args) => seal::run(&args, app),
        What::Call(args) => call::run(args, app),
        What::Rest(args) => rest::run(&args, app),
        What::Leave(args) => leave::run(&args, app),
    }
}
