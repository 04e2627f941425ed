//! Everything that can go wrong here: its code, what is said, and the exit status. No text of a person is in it.

use clap::error::{ContextKind, ContextValue};
use mendwell_client::ClientError;
use mendwell_content::Texts;
use mendwell_domain::Refusal;
use std::io::ErrorKind;

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// The client did not do it.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The command line is not one of ours.
    #[error("{0}")]
    Usage(String),
    /// The JSON is not what the command takes.
    #[error("line {line}, column {column}: expected {expected}")]
    Malformed { line: usize, column: usize, expected: String },
    /// There is neither a passphrase nor a terminal to ask at.
    #[error("there is no terminal to ask for the passphrase")]
    NoPassphrase,
    /// No home directory, and no vault directory was named.
    #[error("there is no home directory for a vault")]
    NoPlace,
    /// `MENDWELL_NOW` is no time.
    #[error("MENDWELL_NOW is not a number of seconds since 1970")]
    NoTime,
    /// What cannot be undone needs a word at the terminal, or `--yes`.
    #[error("this needs --yes where there is no terminal")]
    NeedsYes,
    /// The word was not typed.
    #[error("nothing was done")]
    NotConfirmed,
    /// No bond's id begins like that.
    #[error("there is no such bond here")]
    UnknownBond,
    /// The ids of several bonds begin like that.
    #[error("more than one bond begins like that")]
    SeveralBonds,
    /// Nobody is being invited into this bond.
    #[error("there is no invitation open in this bond")]
    NotInviting,
    /// No second device is being linked.
    #[error("there is no link open for a second device")]
    NotLinking,
    /// A host asks for more and more.
    #[error("the hosts asked for too much in one run")]
    TooManyErrands,
    /// Two different passphrases were typed.
    #[error("the two passphrases are not the same")]
    PassphrasesDiffer,
    /// A file of that name is there.
    #[error("a file of that name is there already")]
    FileExists,
    /// A file that the person named cannot be read or written.
    #[error("the file cannot be used: {0}")]
    File(ErrorKind),
    /// Some lines of many were not what was asked for; the others were answered.
    #[error("{0} lines could not be read")]
    BadLines(usize),
    /// The answer cannot be printed.
    #[error("the answer cannot be printed: {0}")]
    Output(ErrorKind),
}

impl Trouble {
    /// Clap's own message quotes what was typed, which may be a person's words; only its usage line is taken.
    pub(crate) fn usage(error: &clap::Error) -> Self {
        let usage = match error.get(ContextKind::Usage) {
            Some(ContextValue::StyledStr(usage)) => usage.to_string(),
            _ => "Usage: mendwell [OPTIONS] <COMMAND>".into(),
        };
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        Self::Usage(usage.lines().map(str::trim).collect::<Vec<_>>().join("; "))
    }

    /// The stable code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Client(error) => error.code(),
            Self::Usage(_) => "usage",
            Self::Malformed { .. } => "malformed-json",
            Self::NoPassphrase => "no-passphrase",
            Self::NoPlace => "no-place",
            Self::NoTime => "no-time",
            Self::NeedsYes => "needs-yes",
            Self::NotConfirmed => "not-confirmed",
            Self::UnknownBond => "unknown-bond",
            Self::SeveralBonds => "several-bonds",
            Self::NotInviting => "not-inviting",
            Self::NotLinking => "not-linking",
            Self::TooManyErrands => "too-many-errands",
            Self::PassphrasesDiffer => "passphrases-differ",
            Self::FileExists => "file-exists",
            Self::BadLines(_) => "malformed-lines",
            Self::File(_) => "file-failed",
            Self::Output(_) => "output-failed",
        }
    }

    /// The exit status: 3 for what a person can put right, 2 for a wrong command line, 1 for the device.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Client(error) if error.is_refusal() => 3,
            Self::NotConfirmed | Self::PassphrasesDiffer | Self::FileExists => 3,
            Self::UnknownBond | Self::SeveralBonds | Self::NotInviting | Self::NotLinking => 3,
            Self::Usage(_) | Self::Malformed { .. } | Self::NoPassphrase => 2,
            Self::NoPlace | Self::NoTime | Self::NeedsYes => 2,
            Self::Client(_) | Self::File(_) | Self::Output(_) | Self::TooManyErrands | Self::BadLines(_) => 1,
        }
    }

    /// What is written to stderr.
    pub(crate) fn report(&self, texts: &Texts, json: bool) -> String {
        let (code, message, remedy) = (self.code(), self.message(texts), self.remedy(texts));
        if json {
            let error = serde_json::json!({ "code": code, "message": message, "remedy": remedy });
            return format!("{}\n", serde_json::json!({ "error": error }));
        }
        remedy.into_iter().fold(format!("{code}: {message}\n"), |report, remedy| report + &remedy + "\n")
    }

    fn message(&self, texts: &Texts) -> String {
        self.said(texts, "").unwrap_or_else(|| self.to_string())
    }

    fn remedy(&self, texts: &Texts) -> Option<String> {
        self.said(texts, ".remedy")
    }

    /// What `content` says under the code; the client's codes stand before the command line's own.
    fn said(&self, texts: &Texts, attribute: &str) -> Option<String> {
        let keys = ["error", "cli-error"].map(|prefix| format!("{prefix}-{}{attribute}", self.code()));
        let key = keys.iter().find(|key| texts.has(key))?;
        let own = |name, value: &dyn ToString| (name, value.to_string());
        let variables = match self {
            Self::Usage(usage) => vec![own("usage", usage)],
            Self::Malformed { line, column, expected } => {
                vec![own("line", line), own("column", column), own("expected", expected)]
            }
            Self::BadLines(lines) => vec![own("n", lines)],
            Self::File(kind) | Self::Output(kind) => vec![own("reason", kind)],
            Self::Client(ClientError::Refused(Refusal::TooLong(limit))) => {
                vec![own("name", &limit.name), own("max", &limit.max), own("found", &limit.found)]
            }
            _ => Vec::new(),
        };
        let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some(texts.with(key, &variables))
    }
}
