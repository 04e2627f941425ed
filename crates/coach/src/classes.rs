//! Classes and named patterns of a pack: `name = words`, `name +v = verbs`, `name := pattern`.

use std::collections::BTreeMap;

use crate::lists::{Entry, ListId, Lists};
use crate::morph::{Inflection, Irregular, forms};
use crate::normal::{Normal, braces};
use crate::pattern::{self, ClassId, Facts, Names, Node, Tree};
use crate::split::Splitting;
use crate::text::Text;
use crate::vocab::{Vocab, WordId};

/// One definition, or one of several that add to the same name.
struct Part {
    place: String,
    how: How,
    body: String,
}

#[derive(Clone, Copy, PartialEq)]
enum How {
    Words(Inflection),
    Pattern,
}

/// Everything a pattern may name.
#[derive(Default)]
pub(crate) struct Classes {
    parts: BTreeMap<String, Vec<Part>>,
    ready: BTreeMap<String, Tree>,
    /// Names being worked out, to find a class that contains itself.
    open: Vec<String>,
    pub(crate) vocab: Vocab,
    pub(crate) normal: Normal,
    pub(crate) irregular: Irregular,
    pub(crate) lists: Lists,
    /// The named patterns; each names only those before it.
    pub(crate) patterns: Vec<Tree>,
    facts: Vec<Facts>,
}

impl Classes {
    /// Takes one definition; `place` is its file and line.
    pub(crate) fn define(&mut self, line: &str, place: &str) -> Result<(), String> {
        let (head, body) = line.split_once('=').ok_or("expected `name = words` or `name := pattern`")?;
        let (head, how, adds) = head_of(head.trim())?;
        if head.is_empty() || !head.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-') {
            return Err(format!("`{head}` is no name: letters, digits, `_`"));
        }
        let parts = self.parts.entry(head.to_owned()).or_default();
        if let Some(first) = parts.iter().find(|_| !adds) {
            return Err(format!("`{head}` is already defined at {}; `+=` adds to it", first.place));
        }
        parts.push(Part { place: place.to_owned(), how, body: body.trim().to_owned() });
        Ok(())
    }

    /// Works every class out, also those no rule uses, so that a mistake in one is told.
    pub(crate) fn settle(&mut self) -> Result<(), (String, String)> {
        let names: Vec<String> = self.parts.keys().cloned().collect();
        for name in names {
            if let Err(trouble) = self.named(&name) {
                let place = self.parts.get(&name).and_then(|parts| parts.first());
                return Err((place.map_or_else(String::new, |part| part.place.clone()), trouble));
            }
        }
        Ok(())
    }

    /// What is known about a tree; one word is as common as another.
    pub(crate) fn facts(&self, tree: &Tree) -> Facts {
        Facts::of(tree, &self.facts, &|_| 1)
    }

    fn work_out(&mut self, name: &str) -> Result<Tree, String> {
        let parts = self.parts.get(name).ok_or_else(|| format!("no class is called `@{name}`"))?;
        let parts: Vec<(How, String)> = parts.iter().map(|part| (part.how, part.body.clone())).collect();
        let mut branches = Vec::new();
        for (how, body) in parts {
            match how {
                How::Pattern => branches.push(pattern::parse(&body, self)?),
                How::Words(inflection) => self.list(&body, inflection, &mut branches)?,
            }
        }
        let tree = pattern::alternatives(branches, &mut self.lists)?;
        if let [Node::List(list)] = tree.as_slice() {
            self.lists.name(*list);
            return Ok(tree);
        }
        let id = ClassId::try_from(self.patterns.len()).map_err(|_| "a pack has too many named patterns")?;
        self.facts.push(self.facts(&tree));
        self.patterns.push(tree);
        Ok(vec![Node::Named(id)])
    }

    fn list(&mut self, body: &str, how: Inflection, branches: &mut Vec<Tree>) -> Result<(), String> {
        let mut single = Vec::new();
        for entry in entries(body)? {
            if let Some(name) = entry.strip_prefix('@') {
                branches.push(self.named(name)?);
                continue;
            }
            for spelling in braces(&entry)? {
                // In `look at`, `looks at`: the first word is inflected.
                let (first, rest) = spelling.split_once(' ').unwrap_or((&spelling, ""));
                let mut begins = Vec::new();
                for form in forms(first, how, &self.irregular) {
                    match self.word(&form).as_slice() {
                        [one] => begins.push((form, *one)),
                        _ => {
                            let all = self.word(&format!("{form} {rest}"));
                            branches.push(pattern::words_in_order(&all, &mut self.lists)?);
                        }
                    }
                }
                let begins = self.in_forms(first, how, &begins);
                if rest.is_empty() {
                    single.extend(begins);
                    continue;
                }
                // Read as a whole, so that pairs of words become what they stand for.
                let whole = self.word(&spelling);
                let after = whole.get(1..).filter(|_| how != Inflection::None && !whole.is_empty());
                let parts = match after {
                    Some(after) => {
                        let mut parts = vec![vec![Node::List(self.lists.intern(begins)?)]];
                        for id in after {
                            parts.push(vec![Node::List(self.lists.word(*id)?)]);
                        }
                        pattern::sequence(parts)?
                    }
                    None => pattern::words_in_order(&whole, &mut self.lists)?,
                };
                branches.push(parts);
            }
        }
        if !single.is_empty() {
            branches.push(vec![Node::List(self.lists.intern(single)?)]);
        }
        Ok(())
    }

    /// The forms of a word as one entry, if each of them is a plain word that stands for itself.
    fn in_forms(&mut self, word: &str, how: Inflection, forms: &[(String, WordId)]) -> Vec<Entry> {
        let all = self::forms(word, how, &self.irregular).len();
        let stand = forms.len() == all && forms.iter().all(|(form, id)| self.vocab.word(*id) == form);
        if how != Inflection::None && stand {
            return vec![Entry::Forms(how, self.vocab.intern(word))];
        }
        forms.iter().map(|(_, id)| Entry::Word(*id)).collect()
    }
}

impl Names for Classes {
    fn word(&mut self, written: &str) -> Vec<WordId> {
        if self.normal.is_plain(written) {
            return vec![self.vocab.intern(written)];
        }
        let plain = plain(written, &self.normal);
        plain.iter().map(|word| self.vocab.intern(word)).collect()
    }

    fn lemma(&mut self, verb: &str) -> Result<ListId, String> {
        let verb = self.vocab.intern(verb);
        self.lists.intern(vec![Entry::Forms(Inflection::Verb, verb)])
    }

    fn lists(&mut self) -> &mut Lists {
        &mut self.lists
    }

    fn named(&mut self, name: &str) -> Result<Tree, String> {
        if let Some(tree) = self.ready.get(name) {
            return Ok(tree.clone());
        }
        if self.open.iter().any(|open| open == name) {
            return Err(format!("`@{name}` contains itself"));
        }
        self.open.push(name.to_owned());
        let tree = self.work_out(name);
        self.open.pop();
        let tree = tree?;
        self.ready.insert(name.to_owned(), tree.clone());
        Ok(tree)
    }
}

/// The plain words of what a pack's author wrote, found as in any text.
pub(crate) fn plain(written: &str, normal: &Normal) -> Vec<String> {
    let text = Text::read(written, &Vocab::default(), normal, &Splitting::default());
    text.tokens().iter().map(|token| text.form(token).to_owned()).collect()
}

fn head_of(head: &str) -> Result<(&str, How, bool), String> {
    if let Some(name) = head.strip_suffix(':') {
        let (name, adds) = adding(name);
        return Ok((name, How::Pattern, adds));
    }
    let (head, adds) = adding(head);
    let (name, how) = match head.split_once('+') {
        None => (head, Inflection::None),
        Some((name, "v")) => (name, Inflection::Verb),
        Some((name, "p")) => (name, Inflection::Past),
        Some((name, "n")) => (name, Inflection::Noun),
        Some((name, "a")) => (name, Inflection::Adjective),
        Some((_, other)) => return Err(format!("`+{other}` is unknown; there are +v +p +n +a")),
    };
    Ok((name.trim(), How::Words(how), adds))
}

/// `name +=` adds to a name that another file defines.
fn adding(head: &str) -> (&str, bool) {
    match head.trim_end().strip_suffix('+') {
        Some(name) => (name.trim_end(), true),
        None => (head.trim_end(), false),
    }
}

/// Words, and several words in double quotes.
fn entries(body: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    for (number, part) in body.split('"').enumerate() {
        if number % 2 == 1 {
            out.push(part.trim().to_owned());
        } else {
            out.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    if body.matches('"').count() % 2 == 1 {
        return Err("a quotation mark is missing".into());
    }
    Ok(out)
}
