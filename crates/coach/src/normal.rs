//! One written word to the plain words it stands for: contractions, slang, typos, doubled letters.

use crate::vocab::Map;

pub(crate) type Plain = Box<[Box<str>]>;

/// The tables of `normal*.txt`.
#[derive(Debug, Default)]
pub(crate) struct Normal {
    pub(crate) words: Map<Box<str>, Plain>,
    /// `n't` → `not`; the longest first.
    pub(crate) endings: Vec<(Box<str>, Plain)>,
    /// Second word → first word and what both become.
    pub(crate) pairs: Map<Box<str>, Vec<(Box<str>, Plain)>>,
    /// First word and the ending of the second.
    pub(crate) tails: Vec<(Box<str>, Box<str>, Plain)>,
    /// Words that are looked up as another unless a pair says more.
    pub(crate) aliases: Map<Box<str>, Box<str>>,
}

impl Normal {
    /// Reads `left = right`: a word, a pair of words, or `*ending = * rest`. In a pair, the second may be `*ending`,
    /// and `*` on the right side stands for the second word. `left := right`: only looked up as the other word.
    pub(crate) fn add(&mut self, line: &str) -> Result<(), String> {
        braces(line)?.iter().try_for_each(|line| self.add_one(line))
    }

    fn add_one(&mut self, line: &str) -> Result<(), String> {
        let (left, right) = line.split_once('=').ok_or("expected `written = plain`")?;
        let plain = |text: &str| text.split_whitespace().map(Box::from).collect::<Plain>();
        let left = left.trim().to_lowercase();
        if let Some(word) = left.strip_suffix(':') {
            self.aliases.insert(word.trim().into(), right.trim().into());
        } else if let Some(ending) = left.strip_prefix('*') {
            let rest = right.trim().strip_prefix('*').ok_or("an ending's right side begins with `*`")?;
            self.endings.push((ending.into(), plain(rest)));
            self.endings.sort_by_key(|(ending, _)| std::cmp::Reverse(ending.len()));
        } else if let Some((first, ending)) = left.split_once(" *") {
            self.tails.push((first.into(), ending.into(), plain(right)));
        } else if let Some((first, second)) = left.split_once(' ') {
            self.pairs.entry(second.into()).or_default().push((first.into(), plain(right)));
        } else if left.is_empty() {
            return Err("nothing stands before `=`".into());
        } else {
            self.words.insert(left.into(), plain(right));
        }
        Ok(())
    }

    /// The plain words of one written word, which is in lower case and without accents.
    /// `known` tells whether a rule could ask for a word; only unknown ones are guessed at.
    pub(crate) fn plain(&self, word: &str, known: impl Fn(&str) -> bool, mut each: impl FnMut(&str)) {
        if let Some(plain) = self.words.get(word) {
            return plain.iter().for_each(|word| each(word));
        }
        if word.contains('\'') {
            for (ending, rest) in &self.endings {
                if let Some(base) = word.strip_suffix(&**ending).filter(|base| !base.is_empty()) {
                    self.one(base, &known, &mut each);
                    return rest.iter().for_each(|word| each(word));
                }
            }
        }
        let bare = word.trim_matches('\'');
        if bare.len() != word.len()
            && let Some(plain) = self.words.get(bare)
        {
            return plain.iter().for_each(|word| each(word));
        }
        self.one(bare, &known, &mut each);
    }

    fn one(&self, word: &str, known: &impl Fn(&str) -> bool, each: &mut impl FnMut(&str)) {
        if known(word) || word.len() > 40 {
            return each(word);
        }
        for guess in [squeeze(word, 2), squeeze(word, 1), british(word), with_g(word)].into_iter().flatten() {
            if let Some(plain) = self.words.get(guess.as_str()) {
                return plain.iter().for_each(|word| each(word));
            }
            if known(&guess) {
                return each(&guess);
            }
        }
        each(word);
    }

    /// What two neighbouring plain words become together (`should of` → `should have`).
    pub(crate) fn pair(&self, first: &str, second: &str) -> Option<&[Box<str>]> {
        let pairs = self.pairs.get(second).into_iter().flatten();
        let tails =
            self.tails.iter().filter(|(_, ending, _)| second.len() > 4 && second.ends_with(&**ending));
        let mut all =
            pairs.map(|(word, plain)| (word, plain)).chain(tails.map(|(word, _, plain)| (word, plain)));
        all.find(|(word, _)| ***word == *first).map(|(_, plain)| &**plain)
    }

    /// The word a form is looked up as.
    pub(crate) fn alias<'a>(&'a self, form: &'a str) -> &'a str {
        self.aliases.get(form).map_or(form, |word| word)
    }

    /// Whether a word stands for itself, whatever stands beside it.
    pub(crate) fn is_plain(&self, word: &str) -> bool {
        word.bytes().all(|b| b.is_ascii_lowercase()) && !self.words.contains_key(word)
    }
}

/// `mat{ar,o}` → `matar`, `mato`.
pub(crate) fn braces(entry: &str) -> Result<Vec<String>, String> {
    let Some((before, rest)) = entry.split_once('{') else { return Ok(vec![entry.to_owned()]) };
    let (inner, after) = rest.split_once('}').ok_or_else(|| format!("`}}` is missing in `{entry}`"))?;
    let mut out = Vec::new();
    for ending in inner.split(',') {
        out.extend(braces(&format!("{before}{}{after}", ending.trim()))?);
    }
    Ok(out)
}

/// Runs of one letter, cut to `most`: `sooo` → `so`.
fn squeeze(word: &str, most: usize) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let (mut last, mut run, mut cut) = ('\0', 0, false);
    for letter in word.chars() {
        run = if letter == last { run + 1 } else { 1 };
        last = letter;
        // A pair is spelling, a run of three is feeling.
        if run <= most { out.push(letter) } else { cut = true }
    }
    (cut && has_run_of_three(word) || cut && most == 1 && word.len() > 5).then_some(out)
}

fn has_run_of_three(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(3).any(|w| matches!(w, [a, b, c] if a == b && b == c))
}

/// `apologized` → `apologised`, `behavior` → `behaviour`.
fn british(word: &str) -> Option<String> {
    if word.contains("iz") {
        return Some(word.replace("iz", "is"));
    }
    let at = word.find("or").filter(|at| *at > 2)?;
    Some(format!("{}our{}", word.get(..at)?, word.get(at + 2..)?))
}

/// `nothin` → `nothing`.
fn with_g(word: &str) -> Option<String> {
    (word.len() > 4 && word.ends_with("in")).then(|| format!("{word}g"))
}

/// A letter in lower case, without its accent and with a straight apostrophe.
pub(crate) fn fold(letter: char, into: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' | '\'' => into.push(letter),
        'A'..='Z' => into.push(letter.to_ascii_lowercase()),
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => into.push('\''),
        'À'..='Å' | 'à'..='å' => into.push('a'),
        'Ç' | 'ç' => into.push('c'),
        'È'..='Ë' | 'è'..='ë' => into.push('e'),
        'Ì'..='Ï' | 'ì'..='ï' => into.push('i'),
        'Ñ' | 'ñ' => into.push('n'),
        'Ò'..='Ö' | 'ò'..='ö' => into.push('o'),
        'Ù'..='Ü' | 'ù'..='ü' => into.push('u'),
        '\u{300}'..='\u{36f}' => {}
        other => into.extend(other.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(normal: &Normal, word: &str) -> String {
        let mut out = Vec::new();
        normal.plain(
            word,
            |w| ["so", "nothing", "apologised", "behaviour"].contains(&w),
            |w| {
                out.push(w.to_owned());
            },
        );
        out.join(" ")
    }

    #[test]
    fn what_people_type_becomes_what_the_rules_say() {
        let mut normal = Normal::default();
        for line in ["u = you", "*n't = * not", "can't = can not", "*'s = * 's", "'cause = because"] {
            normal.add(line).unwrap();
        }
        for (written, expected) in [
            ("u", "you"),
            ("don't", "do not"),
            ("can't", "can not"),
            ("mum's", "mum 's"),
            ("sooooo", "so"),
            ("'cause", "because"),
            ("nothin'", "nothing"),
            ("apologized", "apologised"),
            ("behavior", "behaviour"),
            ("xyzzy", "xyzzy"),
        ] {
            assert_eq!(plain(&normal, written), expected);
        }
    }
}
