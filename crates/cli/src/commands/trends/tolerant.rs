//! Reads JSON in which a number may be `NaN`, `Infinity` or too large: other languages write that, and whoever does is
//! told in which field.

use super::fault::Fault;
use serde_json::Value;

/// Stands for a number that is none. Where a number belongs, no caller writes just this text.
const NOT_FINITE: &str = "\u{1}not finite";

/// The line as JSON.
pub(super) fn read(line: &[u8]) -> Result<Value, Fault> {
    let first = match serde_json::from_slice(line) {
        Ok(value) => return Ok(value),
        Err(error) => Fault::NotJson { column: error.column() },
    };
    let Ok(text) = std::str::from_utf8(line) else { return Err(first) };
    serde_json::from_str(&marked(text)).map_err(|_| first)
}

/// A number, where a number stands; what stands for none becomes one that every check refuses.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::String(text) if text == NOT_FINITE => Some(f64::NAN),
        value => value.as_f64(),
    }
}

/// The text with the mark for every bare word that is no finite number but wants to be one.
fn marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if c == '"' { string(rest) } else { bare_word(rest).max(c.len_utf8()) };
        let (token, after) = rest.split_at_checked(taken).unwrap_or((rest, ""));
        let wants_to_be_one = c != '"' && token.parse::<f64>().is_ok_and(|number| !number.is_finite());
        if wants_to_be_one {
            out += &Value::from(NOT_FINITE).to_string();
        } else {
            out += token;
        }
        rest = after;
    }
    out
}

/// The length of the string that the text begins with, its quotes included.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

/// The length of the letters, digits and signs that the text begins with.
fn bare_word(text: &str) -> usize {
    text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_none_is_kept_where_it_stands() {
        for text in ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"] {
            let value = read(format!("{{\"id\": \"NaN \\\" x\", \"now\": [{text}]}}").as_bytes()).unwrap();
            assert_eq!(value["id"], "NaN \" x");
            assert!(number(&value["now"][0]).is_some_and(f64::is_nan), "{text}");
        }
    }

    #[test]
    fn what_is_no_json_stays_none() {
        for text in ["", "{", "{\"a\": NaNcy}", "nan nan", "\"é"] {
            assert!(matches!(read(text.as_bytes()), Err(Fault::NotJson { .. })), "{text}");
        }
        assert!(read(b"\xff\xfe").is_err());
    }
}
