use data_encoding::BASE64URL_NOPAD;

/// Bytes as text: base64url without padding (RFC 4648, section 5). Exactly one text stands for given bytes.
pub(crate) fn to_text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// The bytes a text stands for; `None` for padding, other alphabets, spaces and bits that are not zero at the end.
pub(crate) fn from_text(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()
}

/// A type of exactly `N` bytes: base64url text in JSON, the bare bytes in frames.
macro_rules! fixed_bytes {
    ($(#[$about:meta])* $name:ident, $length:literal, $shown:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name([u8; $length]);

        impl $name {
            /// How many bytes it has.
            pub const BYTES: usize = $length;

            /// From its bytes.
            #[must_use]
            pub const fn new(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// As it stands in JSON and headers: base64url without padding.
            #[must_use]
            pub fn to_text(self) -> String {
                $crate::bytes::to_text(&self.0)
            }

            /// From what [`Self::to_text`] gives, and from nothing else.
            #[must_use]
            pub fn from_text(text: &str) -> Option<Self> {
                $crate::bytes::from_text(text)?.try_into().ok().map(Self)
            }
        }

        $crate::bytes::fixed_bytes!(@debug $name, $shown);
        $crate::bytes::codec!($name, $length);
    };
    (@debug $name:ident, shown) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.to_text())
            }
        }
    };
    (@debug $name:ident, hidden) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

/// How a type around `[u8; N]` is written, read and described.
macro_rules! codec {
    ($name:ident, $length:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.serialize_str(&$crate::bytes::to_text(&self.0))
                } else {
                    self.0.serialize(serializer)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if !deserializer.is_human_readable() {
                    return <[u8; $length]>::deserialize(deserializer).map(Self);
                }
                let text = String::deserialize(deserializer)?;
                // The text itself is left out: it may be a secret.
                Self::from_text(&text).ok_or_else(|| {
                    serde::de::Error::custom(concat!("not ", stringify!($length), " bytes as base64url"))
                })
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": format!("^[A-Za-z0-9_-]{{{}}}$", ($length * 4_usize).div_ceil(3)),
                    "description": concat!(stringify!($length), " bytes as base64url without padding"),
                })
            }
        }
    };
}

pub(crate) use {codec, fixed_bytes};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_text_of_bytes_is_read_back(bytes: Vec<u8>) {
            prop_assert_eq!(from_text(&to_text(&bytes)), Some(bytes));
        }

        #[test]
        fn what_is_read_is_written_the_same_again(text in "[A-Za-z0-9_=+/ -]{0,40}") {
            if let Some(bytes) = from_text(&text) {
                prop_assert_eq!(to_text(&bytes), text);
            }
        }
    }

    #[test]
    fn other_spellings_are_refused() {
        assert_eq!(from_text("AQ"), Some(vec![1]));
        for other in ["AQ==", "AR", "A", "+/", " AQ", "AQ\n", "ä"] {
            assert_eq!(from_text(other), None, "{other}");
        }
    }
}
