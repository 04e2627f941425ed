//! Asking a host over HTTP.

use serde::{Deserialize, Serialize};

/// One request to a host. What it says is bytes here; `wire` knows what they mean.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The host, as `https://host` or `http://localhost:8137`, without a path.
    pub host: String,
    /// The address at the host; it names nobody.
    pub path: String,
    /// What lets in, for the `authorization` header.
    pub token: Option<String>,
    /// JSON.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({}, {} bytes)", self.path, self.body.len())
    }
}

/// What a host answered, whatever its status.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// At most 4 MiB.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

/// No answer: whether the host did what was asked is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the host does not answer")]
pub struct Unreachable;

/// Carries calls to hosts.
#[allow(async_fn_in_trait, reason = "a browser's futures stay on their thread; nothing here asks for Send")]
pub trait Transport {
    /// Posts a call and waits for the answer, for half a minute at most.
    ///
    /// # Errors
    /// If there was none, or one that is too long.
    async fn post(&self, call: &Call) -> Result<Answer, Unreachable>;
}
