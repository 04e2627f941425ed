//! What can be written on the command line.

use crate::commands::Command;
use clap::{Args, Parser, ValueEnum};
use mendwell_content::Language;
use std::path::PathBuf;

/// Mend well, or part well: put words to what broke trust, on this device only.
#[derive(Parser)]
#[command(name = "mendwell", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Args, Default)]
pub(crate) struct Options {
    /// Where the vault is [default: $MENDWELL_VAULT, else mendwell in $XDG_DATA_HOME or ~/.local/share]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    /// Speak JSON, for programs
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Read the passphrase from a file [default: $MENDWELL_PASSPHRASE, else ask at the terminal]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Speak this language [default: as the device is set]
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
}

/// A language to speak.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    /// English
    En,
    /// Spanish
    Es,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Es => Self::Spanish,
        }
    }
}
