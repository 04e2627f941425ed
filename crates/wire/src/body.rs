use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::bytes;

/// Sealed bytes. What they say the host cannot know; how many they are is one of [`BUCKETS`](crate::BUCKETS).
#[derive(Clone, Eq, PartialEq)]
pub struct Body(Vec<u8>);

impl Body {
    /// From sealed bytes.
    #[must_use]
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The sealed bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The sealed bytes, taken out.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// How many bytes there are.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.0.len())
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&bytes::to_text(&self.0))
        } else {
            serializer.serialize_bytes(&self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_str(Either)
        } else {
            deserializer.deserialize_bytes(Either)
        }
    }
}

/// Reads text in JSON and bytes in frames.
struct Either;

impl Visitor<'_> for Either {
    type Value = Body;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes as base64url")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Body, E> {
        bytes::from_text(text).map(Body).ok_or_else(|| E::custom("not bytes as base64url"))
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Body, E> {
        Ok(Body(bytes.to_vec()))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Body {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]*$",
            "description": "sealed bytes as base64url without padding; 1024, 4096, 16384, 65536, 262144 or 1048576 of them",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_text_and_frames_are_length_and_bytes() {
        let body = Body::new(vec![1, 2, 255]);
        assert_eq!(serde_json::to_string(&body).unwrap(), r#""AQL_""#);
        assert_eq!(postcard::to_allocvec(&body).unwrap(), [3, 1, 2, 255]);
        assert_eq!(serde_json::from_str::<Body>(r#""AQL_""#).unwrap(), body);
        assert_eq!(postcard::from_bytes::<Body>(&[3, 1, 2, 255]).unwrap(), body);
    }

    #[test]
    fn it_is_shown_by_its_size_only() {
        assert_eq!(format!("{:?}", Body::new(vec![7; 9])), "Body(9 bytes)");
    }
}
