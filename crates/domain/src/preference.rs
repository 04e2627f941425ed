//! What a person set for themselves inside the vault.

use crate::Coaching;
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// After how long without a touch the vault locks itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AutoLock {
    /// One minute.
    OneMinute,
    /// Five minutes, unless chosen otherwise.
    #[default]
    FiveMinutes,
    /// Fifteen minutes. There is no "never" (safety rule 12).
    FifteenMinutes,
}

impl AutoLock {
    /// Every choice, shortest first.
    pub const ALL: [Self; 3] = [Self::OneMinute, Self::FiveMinutes, Self::FifteenMinutes];

    /// The wait in minutes.
    pub fn minutes(self) -> u32 {
        match self {
            Self::OneMinute => 1,
            Self::FiveMinutes => 5,
            Self::FifteenMinutes => 15,
        }
    }
}

/// An ISO 3166-1 alpha-2 country code, chosen by hand; never guessed from the device.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Why a text is not a country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a country is two capital letters, for example ES")]
pub struct CountryError;

impl Country {
    /// The country of this code.
    ///
    /// # Errors
    /// If it is not two capital ASCII letters.
    pub fn new(code: &str) -> Result<Self, CountryError> {
        match *code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Ok(Self([a, b])),
            _ => Err(CountryError),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", char::from(self.0[0]), char::from(self.0[1]))
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{2}$" })
    }
}

/// The settings that live in the vault. What must be known before unlocking (language, theme, a neutral name) does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Preferences {
    /// When to lock by itself.
    pub auto_lock: AutoLock,
    /// Whose help lines to show first.
    pub country: Option<Country>,
    /// How much is said about wording.
    pub coaching: Coaching,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_two_capital_letters_are_a_country() {
        assert_eq!(Country::new("ES").unwrap().to_string(), "ES");
        for code in ["", "es", "E", "ESP", "É1", "ñ"] {
            assert_eq!(Country::new(code), Err(CountryError), "{code}");
        }
    }
}
