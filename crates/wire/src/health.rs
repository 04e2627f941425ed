use serde::{Deserialize, Serialize};

/// Where the host says whether it is well. Part of the protocol, so scripts and units may rely on it.
pub const HEALTH_PATH: &str = "/health";

/// What the host answers at [`HEALTH_PATH`], as JSON.
///
/// Deliberately poor: no uptime, no counts, no build, because anyone may ask and nobody needs more to know
/// that a host is there and speaks their version.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Health {
    /// Whether the host serves.
    pub status: Status,
    /// The protocol [`VERSION`](crate::VERSION) the host speaks.
    pub version: u32,
}

impl Health {
    /// The answer of a host that serves, in this build's protocol version.
    #[must_use]
    pub const fn serving() -> Self {
        Self { status: Status::Ok, version: crate::VERSION }
    }
}

/// How the host is. A host that is not well does not answer, so there is one word.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It serves.
    Ok,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These bytes are frozen: they may change only together with `VERSION`.
    const FROZEN: &str = r#"{"status":"ok","version":1}"#;

    #[test]
    fn health_is_written_as_frozen() {
        assert_eq!(serde_json::to_string(&Health::serving()).unwrap(), FROZEN);
    }

    #[test]
    fn health_is_read_as_frozen() {
        assert_eq!(serde_json::from_str::<Health>(FROZEN).unwrap(), Health::serving());
    }

    #[test]
    fn an_unknown_status_is_refused_not_guessed() {
        assert!(serde_json::from_str::<Health>(r#"{"status":"fine","version":1}"#).is_err());
    }

    #[test]
    fn an_added_field_is_skipped() {
        let newer = r#"{"status":"ok","version":1,"more":true}"#;
        assert_eq!(serde_json::from_str::<Health>(newer).unwrap(), Health::serving());
    }
}
