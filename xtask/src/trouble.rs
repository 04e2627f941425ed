//! The one error of this tool: a sentence that says what went wrong and a sentence that says what to do.

use std::{fmt, io, path::Path};

/// What every fallible function here returns.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

/// What went wrong, and what the reader can do about it.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    remedy: String,
}

impl Trouble {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// A file or folder that could not be read or written.
    pub(crate) fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("cannot {doing} {}: {error}", path.display()),
            "check that the path exists and may be used by you, and that the disk is not full",
        )
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  What to do: {}.", self.what, self.remedy)
    }
}
