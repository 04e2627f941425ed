//! Identities: sixteen random bytes, written as hexadecimal for people and programs, as bytes on disk.

use core::fmt;
use core::str::FromStr;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Sixteen bytes of fresh randomness that the caller passes in, so that deciding stays pure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreshId(pub [u8; 16]);

/// Why a text is not an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hexadecimal digits")]
pub struct IdError;

fn parse(text: &str) -> Result<[u8; 16], IdError> {
    let digits = text.as_bytes();
    if digits.len() != 32 {
        return Err(IdError);
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        let pair = core::str::from_utf8(pair).map_err(|_| IdError)?;
        if pair.starts_with('+') {
            return Err(IdError);
        }
        *byte = u8::from_str_radix(pair, 16).map_err(|_| IdError)?;
    }
    Ok(bytes)
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// The identity's sixteen bytes.
            pub fn bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl From<FreshId> for $name {
            fn from(fresh: FreshId) -> Self {
                Self(fresh.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                parse(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                if to.is_human_readable() { to.collect_str(self) } else { self.0.serialize(to) }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                if from.is_human_readable() {
                    <&str>::deserialize(from)?.parse().map_err(D::Error::custom)
                } else {
                    <[u8; 16]>::deserialize(from).map(Self)
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{32}$" })
            }
        }
    )*};
}

id! {
    /// Names one fact, on every device and for ever.
    FactId;
    /// Names one breach.
    BreachId;
    /// Names one letter through all its versions.
    LetterId;
    /// Names one kept version of a letter.
    VersionId;
    /// Names one thing that somebody keeps for themselves: a promise, a parked worry, a talk or a date.
    ThingId;
    /// Names one bond on one device; nobody else knows it.
    BondId;
    /// Names one person of a bond or a room, on all their devices.
    PersonId;
    /// Names one saying of "I want to try".
    WillingnessId;
    /// Names one exchange.
    ExchangeId;
    /// Names what was said in one turn of an exchange.
    TurnId;
    /// Names one reflection of a turn.
    ReflectionId;
    /// Names one pause of an exchange.
    PauseId;
    /// Names one saying of "I am ready again".
    ReadyId;
    /// Names one sealed exchange.
    SealId;
    /// Names one sealed letter in it.
    CommitmentId;
    /// Names one question, or one offer to tell something.
    QuestionId;
    /// Names one answer or addition.
    AnswerId;
}

/// In a bond a thing is named by the fact that brought it into being: there is no second identity to use twice.
macro_rules! named_by_fact {
    ($($name:ident)*) => {$(
        impl From<FactId> for $name {
            fn from(fact: FactId) -> Self {
                Self(fact.0)
            }
        }

        impl From<$name> for FactId {
            fn from(thing: $name) -> Self {
                Self(thing.0)
            }
        }
    )*};
}

named_by_fact! {
    BreachId LetterId WillingnessId ExchangeId TurnId ReflectionId PauseId ReadyId SealId CommitmentId QuestionId
    AnswerId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_as_written() {
        let id = LetterId([0xa7; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(serde_json::from_str::<LetterId>(&serde_json::to_string(&id).unwrap()).unwrap(), id);
    }

    #[test]
    fn what_is_not_an_id_is_refused() {
        for text in ["", "a7", "+7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7", "ééééééééééééééééé", &"g".repeat(32)]
        {
            assert_eq!(text.parse::<LetterId>(), Err(IdError), "{text}");
        }
    }
}
