//! Why an input is refused: a stable code, the field, and what to do.

use std::fmt;

/// Where in the input the mistake is: `now`, `t[2]`, `items[3].w`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    name: &'static str,
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Alone,
    Entry(usize),
    Within { list: &'static str, index: usize },
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Alone => write!(f, "{}", self.name),
            Place::Entry(index) => write!(f, "{}[{index}]", self.name),
            Place::Within { list, index } => write!(f, "{list}[{index}].{}", self.name),
        }
    }
}

/// What is wrong with a field. It never holds the value: that may be a person's.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// It is infinite or not a number.
    NotFinite,
    /// It is outside its range; both ends belong to the range.
    OutOfRange {
        /// The least it may be.
        min: f64,
        /// The most it may be.
        max: f64,
    },
    /// It has to be a whole number.
    NotWhole,
    /// The list is too long, in entries or in weeks that have one.
    TooMany {
        /// The most there may be.
        max: usize,
    },
    /// Two lists that go together have different lengths.
    UnequalLengths,
    /// There is no setting of that name.
    UnknownSetting,
}

/// An input that is refused. Nothing was worked out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendsError {
    field: Field,
    fault: Fault,
}

impl TrendsError {
    pub(crate) const fn new(name: &'static str, fault: Fault) -> Self {
        Self { field: Field { name, place: Place::Alone }, fault }
    }

    /// The same fault under the name that the caller's input has for the field.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.field.name = name;
        self
    }

    /// The same fault in an entry of the list that the field names.
    #[must_use]
    pub const fn at(mut self, index: usize) -> Self {
        self.field.place = Place::Entry(index);
        self
    }

    /// The same fault in a field of an entry of `list`.
    #[must_use]
    pub const fn within(mut self, list: &'static str, index: usize) -> Self {
        self.field.place = Place::Within { list, index };
        self
    }

    /// The field.
    #[must_use]
    pub const fn field(&self) -> Field {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.fault
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.fault {
            Fault::NotFinite => "not-finite",
            Fault::OutOfRange { .. } => "out-of-range",
            Fault::NotWhole => "not-whole",
            Fault::TooMany { .. } => "too-many",
            Fault::UnequalLengths => "unequal-lengths",
            Fault::UnknownSetting => "unknown-setting",
        }
    }

    /// What to do.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self.fault {
            Fault::NotFinite => "give a number, or leave the entry out",
            Fault::OutOfRange { .. } => {
                "give a number within the range, in the unit that the documentation names"
            }
            Fault::NotWhole => "give a whole number",
            Fault::TooMany { .. } => "ask about a shorter time",
            Fault::UnequalLengths => "give one value for each time",
            Fault::UnknownSetting => "use the name of a setting, or leave it out for its default",
        }
    }
}

impl fmt::Display for TrendsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.field;
        match self.fault {
            Fault::NotFinite => write!(f, "{field} is not a finite number"),
            Fault::OutOfRange { min, max } => write!(f, "{field} is not between {min} and {max}"),
            Fault::NotWhole => write!(f, "{field} is not a whole number"),
            Fault::TooMany { max } => write!(f, "{field} has more than {max}"),
            Fault::UnequalLengths => write!(f, "{field} has another length than its times"),
            Fault::UnknownSetting => write!(f, "{field} has a name that is not a setting"),
        }
    }
}

impl std::error::Error for TrendsError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_named_as_the_input_writes_it() {
        let error = TrendsError::new("t", Fault::NotFinite);
        assert_eq!(error.to_string(), "t is not a finite number");
        assert_eq!(error.at(2).field().to_string(), "t[2]");
        assert_eq!(error.named("w").within("items", 3).field().to_string(), "items[3].w");
    }
}
