//! Forms of English words, so that packs list lemmas. A form too many does no harm; nobody writes it.

use crate::vocab::Map;

/// Base form to the irregular forms it has beside the regular present ones.
pub(crate) type Irregular = Map<Box<str>, Vec<Box<str>>>;

/// What a lemma is inflected as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Inflection {
    None,
    Verb,
    /// Only what a verb is in the past, and its participle.
    Past,
    Noun,
    Adjective,
}

impl Inflection {
    /// Those that make forms, in the order of their numbers in a compiled pack.
    pub(crate) const ALL: [Inflection; 4] =
        [Inflection::Verb, Inflection::Past, Inflection::Noun, Inflection::Adjective];
}

pub(crate) fn forms(word: &str, how: Inflection, irregular: &Irregular) -> Vec<String> {
    let mut out = Vec::new();
    if how == Inflection::Past {
        past(word, irregular, &mut out);
        return out;
    }
    out.push(word.to_owned());
    match how {
        Inflection::None | Inflection::Past => {}
        Inflection::Noun => match irregular.get(word) {
            Some(listed) => out.extend(listed.iter().map(|form| form.to_string())),
            None => out.push(with_s(word)),
        },
        Inflection::Verb => verb(word, irregular, &mut out),
        Inflection::Adjective => adjective(word, &mut out),
    }
    out
}

fn verb(word: &str, irregular: &Irregular, out: &mut Vec<String>) {
    out.push(with_s(word));
    out.extend(stems(word).iter().map(|stem| format!("{stem}ing")));
    past(word, irregular, out);
}

fn past(word: &str, irregular: &Irregular, out: &mut Vec<String>) {
    match irregular.get(word) {
        Some(listed) => out.extend(listed.iter().map(|form| form.to_string())),
        None => match word.strip_suffix('y').filter(|rest| ends_in_consonant(rest)) {
            Some(rest) => out.push(format!("{rest}ied")),
            None => out.extend(stems(word).iter().map(|stem| format!("{stem}ed"))),
        },
    }
}

fn adjective(word: &str, out: &mut Vec<String>) {
    match word.strip_suffix('y').filter(|rest| ends_in_consonant(rest)) {
        Some(rest) => out.extend([format!("{rest}ier"), format!("{rest}iest"), format!("{rest}ily")]),
        None => {
            for stem in stems(word) {
                out.extend([format!("{stem}er"), format!("{stem}est")]);
            }
            out.push(format!("{word}ly"));
        }
    }
}

fn with_s(word: &str) -> String {
    if let Some(rest) = word.strip_suffix('y').filter(|rest| ends_in_consonant(rest)) {
        return format!("{rest}ies");
    }
    let hissing = ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| word.ends_with(end));
    format!("{word}{}", if hissing { "es" } else { "s" })
}

/// What an ending that begins with a vowel is put on: `lie` → `li`/`ly`, `stop` → `stopp`.
fn stems(word: &str) -> Vec<String> {
    if let Some(rest) = word.strip_suffix("ie") {
        return vec![format!("{rest}y"), format!("{rest}i")];
    }
    if let Some(rest) = word.strip_suffix('e').filter(|rest| !rest.ends_with(['e', 'o'])) {
        return vec![rest.to_owned()];
    }
    let mut last = word.chars().rev();
    if let (Some(end), Some(middle), Some(before)) = (last.next(), last.next(), last.next())
        && !is_vowel(end)
        && !matches!(end, 'w' | 'x' | 'y')
        && is_vowel(middle)
        && !is_vowel(before)
    {
        return vec![word.to_owned(), format!("{word}{end}")];
    }
    vec![word.to_owned()]
}

fn ends_in_consonant(word: &str) -> bool {
    word.chars().next_back().is_some_and(|last| !is_vowel(last))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lemmas_get_the_forms_that_people_write() {
        let mut irregular = Irregular::default();
        irregular.insert("tell".into(), vec!["told".into()]);
        let tell = forms("tell", Inflection::Verb, &irregular);
        for form in ["tell", "tells", "told", "telling"] {
            assert!(tell.iter().any(|f| f == form), "{form} in {tell:?}");
        }
        let all = |word| forms(word, Inflection::Verb, &irregular).join(" ");
        assert_eq!(all("lie"), "lie lies lying liing lyed lied");
        assert_eq!(all("stop"), "stop stops stoping stopping stoped stopped");
        assert_eq!(all("worry"), "worry worries worrying worried");
        assert_eq!(forms("wish", Inflection::Noun, &irregular).join(" "), "wish wishes");
    }
}
