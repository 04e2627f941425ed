//! A sentence before it is put into words.

use mendwell_domain::Day;

/// A text of `content` and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The key of the text.
    pub key: &'static str,
    /// Its variables.
    pub values: Vec<(&'static str, Value)>,
}

/// What is put into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, as it is written.
    Number(String),
    /// A day, which every face of Mendwell writes in its own way.
    Day(Day),
}

impl Said {
    pub(crate) fn plain(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    pub(crate) fn with<const N: usize>(key: &'static str, values: [(&'static str, Value); N]) -> Self {
        Self { key, values: values.into() }
    }

    /// The sentence, given a way to write a day and a way to put values into a text.
    pub fn put(&self, day: impl Fn(Day) -> String, text: impl Fn(&str, &[(&str, &str)]) -> String) -> String {
        let written: Vec<_> = self
            .values
            .iter()
            .map(|(name, value)| match value {
                Value::Number(number) => (*name, number.clone()),
                Value::Day(of) => (*name, day(*of)),
            })
            .collect();
        let values: Vec<_> = written.iter().map(|(name, value)| (*name, value.as_str())).collect();
        text(self.key, &values)
    }
}

/// A whole number.
pub(crate) fn whole(number: impl Into<u64>) -> Value {
    Value::Number(number.into().to_string())
}

/// With one digit behind the point, unless that is a nought.
pub(crate) fn tenth(number: f64) -> Value {
    let written = format!("{number:.1}");
    Value::Number(written.strip_suffix(".0").map_or(written.clone(), str::to_owned))
}

/// Tenths, downward.
pub(crate) fn low(share: f64) -> Value {
    Value::Number(format!("{:.0}", (share * 10.0).floor()))
}

/// Tenths, upward.
pub(crate) fn high(share: f64) -> Value {
    Value::Number(format!("{:.0}", (share * 10.0).ceil()))
}
