//! What a person wrote. Its `Debug` never shows the text, so it cannot slip into a log (safety rule 19).

use crate::limits::{LimitError, NAME, TITLE, WORDS};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

macro_rules! text {
    ($($(#[$doc:meta])* $name:ident, $limit:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, Serialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name(String);

        impl $name {
            /// Takes a text within its limit.
            ///
            /// # Errors
            /// If it is longer than the limit allows.
            pub fn new(text: impl Into<String>) -> Result<Self, LimitError> {
                let text = text.into();
                // A code point is at least one byte: counting is for long texts only.
                if text.len() > $limit.max {
                    $limit.check(text.chars().count())?;
                }
                Ok(Self(text))
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Nothing but white space.
            pub fn is_blank(&self) -> bool {
                self.0.trim().is_empty()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.0.len())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(from)?).map_err(D::Error::custom)
            }
        }
    )*};
}

text! {
    /// A person's own words: a letter's part, or a breach as they tell it.
    Words, WORDS;
    /// What a person calls the other one; blank when they would rather not say.
    Name, NAME;
    /// What a breach is called when it is shared; may be blank.
    Title, TITLE;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_word() {
        assert_eq!(format!("{:?}", Words::new("secret").unwrap()), "Words(6 bytes)");
    }

    #[test]
    fn the_limit_counts_code_points() {
        assert!(Name::new("é".repeat(80)).is_ok());
        assert_eq!(Name::new("é".repeat(81)).unwrap_err().found, 81);
        assert!(serde_json::from_value::<Name>(serde_json::json!("x".repeat(81))).is_err());
    }
}
