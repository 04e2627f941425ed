//! Why a line gets no answer.

use mendwell_trends::TrendsError;
use serde_json::{Value, json};

/// What is wrong with a line, and where. Nothing of what stood there is in it.
#[derive(Debug, PartialEq)]
pub(super) enum Fault {
    /// It is not JSON, from this column on.
    NotJson { column: usize },
    /// A field is not there.
    Missing { field: String },
    /// A field holds something else.
    Unexpected { field: String, expected: &'static str },
    /// A field holds a value that is refused.
    Refused(TrendsError),
}

impl From<TrendsError> for Fault {
    fn from(error: TrendsError) -> Self {
        Self::Refused(error)
    }
}

impl Fault {
    pub(super) fn said(&self) -> Value {
        json!({ "code": self.code(), "field": self.field(), "message": self.message(), "remedy": self.remedy() })
    }

    fn code(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "malformed-line",
            Self::Missing { .. } => "missing-field",
            Self::Unexpected { .. } => "unexpected-value",
            Self::Refused(error) => error.code(),
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::NotJson { .. } => None,
            Self::Missing { field } | Self::Unexpected { field, .. } => Some(field.clone()),
            Self::Refused(error) => Some(error.field().to_string()),
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NotJson { column } => format!("this is no JSON at column {column}"),
            Self::Missing { field } => format!("{field} is missing"),
            Self::Unexpected { field, expected } => format!("{field} is not {expected}"),
            Self::Refused(error) => error.to_string(),
        }
    }

    fn remedy(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "write one JSON object on each line",
            Self::Missing { .. } => "add the field",
            Self::Unexpected { .. } => "give what is expected there",
            Self::Refused(error) => error.remedy(),
        }
    }
}
