//! JSON that comes in, and what is said when it is not what was asked for.

use crate::trouble::Trouble;
use mendwell_client::ClientError;
use mendwell_domain::{CountryError, DayError, IdError, LIMITS, LimitError, Refusal};
use serde::de::DeserializeOwned;
use std::io::{self, Read as _};

/// Reads a value from the argument, or from stdin for `-`.
pub(crate) fn json<T: DeserializeOwned>(argument: &str) -> Result<T, Trouble> {
    if argument == "-" { parse(&stdin()?) } else { parse(argument) }
}

/// The argument itself, or stdin for `-`.
pub(crate) fn text(argument: String) -> Result<String, Trouble> {
    if argument == "-" { stdin() } else { Ok(argument) }
}

/// What is in a file, or comes from stdin for `-`.
pub(crate) fn file(path: &str) -> Result<String, Trouble> {
    if path == "-" {
        return stdin();
    }
    std::fs::read_to_string(path).map_err(|error| Trouble::File(error.kind()))
}

fn stdin() -> Result<String, Trouble> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text).map_err(|error| Trouble::File(error.kind()))?;
    Ok(text)
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text).map_err(|error| match too_long(&error.to_string()) {
        Some(limit) => ClientError::from(Refusal::TooLong(limit)).into(),
        None => Trouble::Malformed {
            line: error.line(),
            column: error.column(),
            expected: expected(&error.to_string()).unwrap_or_else(|| "JSON".into()),
        },
    })
}

/// What serde had wanted. Its messages quote what it found, which may be a person's words; what it names after the
/// last "expected" and as a missing field are names of ours.
pub(crate) fn expected(message: &str) -> Option<String> {
    let message = message.rsplit_once(" at line ").map_or(message, |(before, _)| before);
    if let Some(field) = message.strip_prefix("missing field ") {
        return Some(field.to_owned());
    }
    let known = [IdError.to_string(), DayError.to_string(), CountryError.to_string()];
    if let Some(known) = known.into_iter().find(|known| known == message) {
        return Some(known);
    }
    let (_, wanted) = message.rsplit_once("expected ")?;
    Some(wanted.trim_start_matches("one of ").to_owned())
}

/// A text over its limit is refused like everywhere else, though serde is the one to notice.
fn too_long(message: &str) -> Option<LimitError> {
    let (name, rest) = message.split_once(": ")?;
    let limit = LIMITS.iter().find(|limit| limit.name == name)?;
    let found = rest.split_once(' ')?.0.parse().ok()?;
    Some(LimitError { name: limit.name, max: limit.max, found })
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::Command;

    fn said(text: &str) -> String {
        match parse::<Command>(text).unwrap_err() {
            Trouble::Malformed { expected, .. } => expected,
            other => format!("{other}"),
        }
    }

    #[test]
    fn the_field_is_named_and_the_words_are_not() {
        let cases = [
            (r#"{"name_breach":{"relation":"sibling","other":"SECRET"}}"#, "`role`"),
            (r#"{"name_breach":{"relation":"SECRET","other":"","role":"hurt"}}"#, "`partner`"),
            (
                r#"{"name_breach":{"relation":"SECRET, expected SECRET","other":"","role":"hurt"}}"#,
                "`partner`",
            ),
            (r#"{"hold_letter":{"letter":"SECRET"}}"#, "32 hexadecimal digits"),
            (r#"{"name_breach":"SECRET"}"#, "struct variant"),
            (r#"{"SECRET":{}}"#, "`name_breach`"),
            (r#"{"name_breach":{"relation":"sibling","other":["SECRET"],"role":"hurt"}}"#, "string"),
            (r#"{"name_breach" SECRET"#, ""),
            ("", ""),
        ];
        for (text, part) in cases {
            let said = said(text);
            assert!(said.contains(part) && !said.contains("SECRET"), "{text}: {said}");
        }
    }

    #[test]
    fn a_text_over_its_limit_is_a_refusal() {
        let text = format!(
            r#"{{"name_breach":{{"relation":"sibling","other":"{}","role":"hurt"}}}}"#,
            "x".repeat(81)
        );
        let refused = parse::<Command>(&text).unwrap_err();
        assert_eq!((refused.code(), refused.status()), ("too-long", 3));
    }
}
