use serde::{Deserialize, Serialize};

/// The largest number in a message: 2^53 − 1, the last one that every reader of JSON reads exactly.
const MAX: u64 = (1 << 53) - 1;

/// A number out of the range in which every reader of JSON reads exactly.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a number is at most 2^53 - 1")]
pub struct TooGreat;

macro_rules! number {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(try_from = "u64", into = "u64")]
        pub struct $name(u64);

        impl $name {
            /// The first one.
            pub const ZERO: Self = Self(0);

            /// The one after it; the last one is followed by itself, which no log lives to see.
            #[must_use]
            pub const fn next(self) -> Self {
                if self.0 < MAX { Self(self.0 + 1) } else { self }
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> u64 {
                self.0
            }
        }

        impl TryFrom<u64> for $name {
            type Error = TooGreat;

            fn try_from(number: u64) -> Result<Self, TooGreat> {
                if number <= MAX { Ok(Self(number)) } else { Err(TooGreat) }
            }
        }

        impl From<$name> for u64 {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "integer", "minimum": 0, "maximum": MAX })
            }
        }
    };
}

number! {
    /// The epoch of a circle's group: rises by one with each commit.
    Epoch
}

number! {
    /// The place of a record in its log: 1 for the first one, without gaps. 0 stands before the first.
    Seq
}

/// When the host took a record in: whole hours since 1970-01-01, 00:00 UTC.
///
/// An hour and no less, so that stored logs do not show when within the hour somebody was awake.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Stamp(u32);

impl Stamp {
    /// From hours since 1970.
    #[must_use]
    pub const fn from_hours(hours: u32) -> Self {
        Self(hours)
    }

    /// From seconds since 1970; the hour they lie in.
    #[must_use]
    pub fn from_seconds(seconds: u64) -> Self {
        Self(u32::try_from(seconds / 3600).unwrap_or(u32::MAX))
    }

    /// Hours since 1970.
    #[must_use]
    pub const fn hours(self) -> u32 {
        self.0
    }

    /// So many hours later.
    #[must_use]
    pub const fn later(self, hours: u32) -> Self {
        Self(self.0.saturating_add(hours))
    }

    /// So many hours earlier, at the earliest 1970.
    #[must_use]
    pub const fn earlier(self, hours: u32) -> Self {
        Self(self.0.saturating_sub(hours))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_no_browser_reads_exactly_are_refused() {
        assert_eq!(serde_json::from_str::<Seq>("9007199254740991").unwrap().get(), MAX);
        for text in ["9007199254740992", "-1", "1.5", "\"1\"", "null"] {
            assert!(serde_json::from_str::<Seq>(text).is_err(), "{text}");
        }
        assert!(postcard::from_bytes::<Epoch>(&postcard::to_allocvec(&u64::MAX).unwrap()).is_err());
    }

    #[test]
    fn a_stamp_is_the_hour_a_moment_lies_in() {
        assert_eq!(Stamp::from_seconds(0), Stamp::from_hours(0));
        assert_eq!(Stamp::from_seconds(3599).hours(), 0);
        assert_eq!(Stamp::from_seconds(1_800_000_000).hours(), 500_000);
    }
}
