//! What can go wrong with keys.

use mendwell_platform::RandomError;

/// A record that does not open: cut, changed, moved, or of another vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this record is damaged or belongs to another vault")]
pub struct Damaged;

/// Why the vault did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The passphrase does not open this header. Said slowly, because every try pays for Argon2id.
    #[error("this passphrase does not open the vault")]
    WrongPassphrase,
    /// A passphrase needs at least eight characters.
    #[error("a passphrase needs at least eight characters")]
    ShortPassphrase,
    /// The header is cut, changed, of a later version, or asks for an absurd cost.
    #[error("the vault's header is damaged or of a later version")]
    Header,
    /// These are not the twenty-four words of a sheet: a word is unknown, missing, or misspelt.
    #[error("these are not twenty-four words of a recovery sheet")]
    Words,
    /// The snapshot does not open with these words, or it is damaged.
    #[error("this snapshot does not open with these words")]
    Snapshot,
    /// The vault has no recovery sheet yet.
    #[error("there is no recovery sheet yet")]
    NoSheet,
    /// The device gave no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl VaultError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong-passphrase",
            Self::ShortPassphrase => "short-passphrase",
            Self::Header => "header-damaged",
            Self::Words => "wrong-words",
            Self::Snapshot => "wrong-snapshot",
            Self::NoSheet => "no-sheet",
            Self::Random(_) => "no-randomness",
        }
    }
}
