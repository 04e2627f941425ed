use serde::{Deserialize, Serialize};

use crate::{Epoch, Generation, Seq};

/// Why the host did not do what was asked. Each has a stable code, a status, a message and a remedy.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// Not a message of this protocol: not JSON, a field unknown, missing or malformed.
    BadRequest,
    /// No such circle or mailbox for this token. Which of the two it is, is not said.
    NoAccess,
    /// No record with this nonce and this key in such a circle.
    WrongDropKey,
    /// An address that is none of the protocol's.
    UnknownRoute,
    /// No such mailbox, or no longer; or no such claim in it.
    MailboxGone,
    /// A method this address does not answer.
    Method,
    /// The body of the request did not arrive in time.
    TooSlow,
    /// The circle's log was begun before, with another token.
    CircleExists,
    /// The mailbox was opened before, with another token.
    MailboxExists,
    /// The epoch is over. What the shown token may still know: the commit that ended it, and the epoch after it.
    StaleEpoch {
        /// The record that ended the epoch.
        head: Seq,
        /// The epoch after it.
        epoch: Epoch,
    },
    /// Another record of the circle has this nonce.
    NonceTaken,
    /// The log has another generation than the one that was found.
    GenerationMoved {
        /// The one it has.
        generation: Generation,
    },
    /// The mailbox holds as many claims as it may.
    MailboxFull,
    /// A request, a body, a claim or a welcome is too large.
    TooLarge,
    /// The request does not say that it is JSON.
    NotJson,
    /// A sealed body has none of the sizes that bodies have.
    NotPadded,
    /// The live feed was asked for without asking for a WebSocket, or in another version.
    Upgrade,
    /// Too many requests from one network address.
    TooMany,
    /// The host cannot say now, and whether it was done is not known.
    Unavailable,
    /// The circle, or the host, holds as much as it may.
    HostFull,
}

impl Refusal {
    /// One of each, in the order of their statuses; what they carry is zero.
    pub const ALL: [Self; 20] = [
        Self::BadRequest,
        Self::NoAccess,
        Self::WrongDropKey,
        Self::UnknownRoute,
        Self::MailboxGone,
        Self::Method,
        Self::TooSlow,
        Self::CircleExists,
        Self::MailboxExists,
        Self::StaleEpoch { head: Seq::ZERO, epoch: Epoch::ZERO },
        Self::NonceTaken,
        Self::GenerationMoved { generation: Generation::new([0; 16]) },
        Self::MailboxFull,
        Self::TooLarge,
        Self::NotJson,
        Self::NotPadded,
        Self::Upgrade,
        Self::TooMany,
        Self::Unavailable,
        Self::HostFull,
    ];

    /// A name that does not change between versions.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// The HTTP status it is sent with.
    #[must_use]
    pub const fn status(self) -> u16 {
        self.row().1
    }

    /// What happened, for a developer. A person reads the app's own words for the code.
    #[must_use]
    pub const fn message(self) -> &'static str {
        self.row().2
    }

    /// What can be done about it.
    #[must_use]
    pub const fn remedy(self) -> &'static str {
        self.row().3
    }

    const fn row(self) -> (&'static str, u16, &'static str, &'static str) {
        match self {
            Self::BadRequest => {
                ("bad_request", 400, "not a message of this protocol", "compare it with /v1/openapi.json")
            }
            Self::NoAccess => (
                "no_access",
                401,
                "this token opens nothing here",
                "show the token of the epoch that is named; if it is right, the host has lost the circle: create it again",
            ),
            Self::WrongDropKey => (
                "wrong_drop_key",
                403,
                "this key drops nothing here",
                "show the key whose hash came with the record",
            ),
            Self::UnknownRoute => ("unknown_route", 404, "there is nothing here", "see /v1/openapi.json"),
            Self::MailboxGone => {
                ("mailbox_gone", 404, "there is no such mailbox or claim any more", "make a new invitation")
            }
            Self::Method => {
                ("method", 405, "this address does not answer that method", "see /v1/openapi.json")
            }
            Self::TooSlow => ("too_slow", 408, "the request did not arrive in time", "send it again"),
            Self::CircleExists => {
                ("circle_exists", 409, "this circle was begun with another token", "choose another random id")
            }
            Self::MailboxExists => (
                "mailbox_exists",
                409,
                "this mailbox was opened with another token",
                "choose another random id",
            ),
            Self::StaleEpoch { .. } => (
                "stale_epoch",
                409,
                "this epoch is over",
                "read up to the head, take in the commit, and seal what was meant anew",
            ),
            Self::NonceTaken => (
                "nonce_taken",
                409,
                "another record has this nonce",
                "seal what was meant anew, with a new nonce",
            ),
            Self::GenerationMoved { .. } => (
                "generation_moved",
                409,
                "the log has another generation",
                "read it from the beginning, then add what is missing",
            ),
            Self::MailboxFull => {
                ("mailbox_full", 409, "this mailbox takes no more claims", "ask for a new invitation")
            }
            Self::TooLarge => {
                ("too_large", 413, "this is larger than the host takes", "keep within the table of limits")
            }
            Self::NotJson => (
                "not_json",
                415,
                "the request does not say it is JSON",
                "send content-type: application/json",
            ),
            Self::NotPadded => {
                ("not_padded", 422, "a sealed body has none of the allowed sizes", "pad it before sealing it")
            }
            Self::Upgrade => (
                "upgrade",
                426,
                "the live feed needs a WebSocket and this protocol's version",
                "ask for a WebSocket; update the app if its version differs",
            ),
            Self::TooMany => {
                ("too_many", 429, "too many requests from one address", "wait a minute, then try again")
            }
            Self::Unavailable => (
                "unavailable",
                503,
                "the host cannot say whether it was done",
                "send the same request again, with the same nonce",
            ),
            Self::HostFull => (
                "host_full",
                507,
                "the host is full",
                "ask whoever runs the host for more room, or let members drop what is no longer needed",
            ),
        }
    }
}

/// A refusal as it is sent: JSON, with what goes with it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// The stable name.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What can be done about it.
    pub remedy: String,
    /// With `stale_epoch`: the record that ended the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<Seq>,
    /// With `stale_epoch`: the epoch after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epoch: Option<Epoch>,
    /// With `generation_moved`: the one the log has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generation: Option<Generation>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let (head, epoch) = match refusal {
            Refusal::StaleEpoch { head, epoch } => (Some(head), Some(epoch)),
            _ => (None, None),
        };
        let generation = match refusal {
            Refusal::GenerationMoved { generation } => Some(generation),
            _ => None,
        };
        let (code, _, message, remedy) = refusal.row();
        Self { code: code.into(), message: message.into(), remedy: remedy.into(), head, epoch, generation }
    }
}

impl Refused {
    /// Which refusal it is; `None` for a code of a newer host, or one without what must go with it.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        match self.code.as_str() {
            "stale_epoch" => Some(Refusal::StaleEpoch { head: self.head?, epoch: self.epoch? }),
            "generation_moved" => Some(Refusal::GenerationMoved { generation: self.generation? }),
            code => Refusal::ALL.into_iter().find(|refusal| refusal.code() == code),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_refusal_comes_back_as_itself() {
        for refusal in Refusal::ALL {
            let text = serde_json::to_string(&Refused::from(refusal)).unwrap();
            assert_eq!(serde_json::from_str::<Refused>(&text).unwrap().refusal(), Some(refusal), "{text}");
        }
    }

    #[test]
    fn codes_are_unique_and_each_says_what_to_do() {
        let codes: BTreeSet<_> = Refusal::ALL.map(Refusal::code).into();
        assert_eq!(codes.len(), Refusal::ALL.len());
        assert!(Refusal::ALL.iter().all(|r| !r.message().is_empty() && !r.remedy().is_empty()));
        assert!(Refusal::ALL.iter().all(|r| (400..600).contains(&r.status())));
    }

    #[test]
    fn a_code_of_a_newer_host_is_not_guessed() {
        let mut newer = Refused::from(Refusal::TooMany);
        newer.code = "too_new".into();
        assert_eq!(newer.refusal(), None);
    }

    /// Frozen: clients tell refusals apart by this.
    #[test]
    fn a_refusal_is_written_as_frozen() {
        let stale = Refusal::StaleEpoch { head: 7.try_into().unwrap(), epoch: 2.try_into().unwrap() };
        assert_eq!(
            serde_json::to_string(&Refused::from(stale)).unwrap(),
            r#"{"code":"stale_epoch","message":"this epoch is over","remedy":"read up to the head, take in the commit, and seal what was meant anew","head":7,"epoch":2}"#
        );
    }
}
