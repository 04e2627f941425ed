//! The commands, one file each.

mod bond;
mod coach;
mod device;
mod r#do;
mod draft;
mod erase;
mod export;
mod help_lines;
mod init;
mod passphrase;
mod recover;
mod schema;
mod sheet;
mod show;
mod snapshot;
mod sync;
mod trends;

pub(crate) use sync::Synced;

use crate::app::App;
use crate::trouble::Trouble;
use clap::Subcommand;

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make a vault
    Init,
    /// Do one command of the domain, given as JSON
    Do(r#do::Args),
    /// Keep words that are being written, given as JSON
    Draft(draft::Args),
    /// Show something
    #[command(subcommand)]
    Show(show::What),
    /// Be in a bond with another person
    #[command(subcommand)]
    Bond(bond::What),
    /// Link a second device of your own
    #[command(subcommand)]
    Device(device::What),
    /// Carry to the hosts what waits, and fetch what is there
    Sync,
    /// Write every fact as JSON
    Export(export::Args),
    /// Make a recovery sheet: twenty-four words, shown once
    Sheet,
    /// Seal everything into one file for the sheet
    Snapshot(snapshot::Args),
    /// Make a vault out of a snapshot and the words of its sheet
    Recover(recover::Args),
    /// Change the passphrase
    Passphrase(passphrase::Args),
    /// Remove everything
    Erase(erase::Args),
    /// Read a draft: what may land wrong in it, and what is there; needs no vault, keeps nothing
    Coach(coach::Args),
    /// Say what keepings, pulses and questionnaires show, and how sure that is; needs no vault, keeps nothing
    Trends(trends::Args),
    /// Show help lines; needs no vault
    HelpLines(help_lines::Args),
    /// Print the JSON Schema of everything that goes in and comes out
    Schema,
}

impl Command {
    /// Does it and gives back what is to be printed.
    pub(crate) fn run(self, app: &mut App) -> Result<String, Trouble> {
        match self {
            Self::Init => init::run(app),
            Self::Do(args) => r#do::run(&args, app),
            Self::Draft(args) => draft::run(&args, app),
            Self::Show(what) => show::run(what, app),
            Self::Bond(what) => bond::run(what, app),
            Self::Device(what) => device::run(what, app),
            Self::Sync => sync::run(app),
            Self::Export(args) => export::run(args, app),
            Self::Sheet => sheet::run(app),
            Self::Snapshot(args) => snapshot::run(&args, app),
            Self::Recover(args) => recover::run(&args, app),
            Self::Passphrase(args) => passphrase::run(&args, app),
            Self::Erase(args) => erase::run(&args, app),
            Self::Coach(args) => coach::run(args, app),
            Self::Trends(args) => trends::run(&args),
            Self::HelpLines(args) => help_lines::run(args, app),
            Self::Schema => schema::run(),
        }
    }
}
