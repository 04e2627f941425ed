//! The signs of the pattern language.

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `word`, as it is written.
    Word(String),
    /// `~word`: a verb in all its forms.
    Lemma(String),
    /// `@name`
    Class(String),
    /// `..`, `..3`, `...`, `...9`
    Gap { most: u8, cross: bool },
    /// `>>` and `>>>`
    Rest { cross: bool },
    /// `\d`, `\?` and so on.
    Escape(char),
    /// `( ) [ ] | ? * + _ ^ ^^ $ $$ < > , // ! = <! <=`
    Mark(&'static str),
}

/// Longest first, so that `^^` is not read as two `^`.
const MARKS: &[&str] = &[
    "^^", "$$", "//", "<!", "<=", "(", ")", "[", "]", "|", "?", "*", "+", "_", "^", "$", "<", ">", ",", "!",
    "=",
];

/// A gap without a number may be as long as this.
const CLAUSE_GAP: u8 = 30;
const SENTENCE_GAP: u8 = 60;

pub(crate) fn signs(text: &str) -> Result<Vec<Sign>, String> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (sign, after) = next(rest)?;
        out.push(sign);
        rest = after.trim_start();
    }
    Ok(out)
}

fn next(rest: &str) -> Result<(Sign, &str), String> {
    if let Some(after) = rest.strip_prefix(">>>") {
        return Ok((Sign::Rest { cross: true }, after));
    }
    if let Some(after) = rest.strip_prefix(">>") {
        return Ok((Sign::Rest { cross: false }, after));
    }
    if let Some(after) = rest.strip_prefix("...") {
        return gap(after, true);
    }
    if let Some(after) = rest.strip_prefix("..") {
        return gap(after, false);
    }
    if let Some(after) = rest.strip_prefix('@') {
        let (name, after) = word(after);
        return if name.is_empty() {
            Err("a name is missing after `@`".into())
        } else {
            Ok((Sign::Class(name), after))
        };
    }
    if let Some(after) = rest.strip_prefix('~') {
        let (name, after) = word(after);
        return if name.is_empty() {
            Err("a verb is missing after `~`".into())
        } else {
            Ok((Sign::Lemma(name), after))
        };
    }
    if let Some(after) = rest.strip_prefix('\\') {
        let mut letters = after.chars();
        let sign = letters.next().ok_or("nothing stands after `\\`")?;
        return Ok((Sign::Escape(sign), letters.as_str()));
    }
    for mark in MARKS {
        if let Some(after) = rest.strip_prefix(mark) {
            // `_` inside a word belongs to it; alone it is any word.
            if *mark == "_" && after.starts_with(char::is_alphanumeric) {
                break;
            }
            return Ok((Sign::Mark(mark), after));
        }
    }
    let (written, after) = word(rest);
    if written.is_empty() {
        return Err(format!("`{}` means nothing here", rest.chars().take(12).collect::<String>()));
    }
    Ok((Sign::Word(written), after))
}

fn gap(after: &str, cross: bool) -> Result<(Sign, &str), String> {
    let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = after.split_at(digits);
    let most = match number {
        "" => {
            if cross {
                SENTENCE_GAP
            } else {
                CLAUSE_GAP
            }
        }
        number => number.parse().map_err(|_| format!("a gap of {number} words is too long"))?,
    };
    Ok((Sign::Gap { most, cross }, rest))
}

fn word(rest: &str) -> (String, &str) {
    let end = rest
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '_')))
        .unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    (word.to_owned(), after)
}
