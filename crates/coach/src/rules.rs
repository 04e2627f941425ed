//! Rules files: what must match, who it is for, and what takes it back.

use crate::classes::Classes;
use crate::code::{Code, Kind, Role};
use crate::outline::{Asks, GuardLine, MatchLine, RuleLines};
use crate::pattern::{self, Program};
use crate::sets::SetId;

/// Where a guard looks, seen from the match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// The clauses that the match touches.
    Clause,
    Sentence,
    /// The next sentence.
    Next,
    /// The sentence before.
    Prev,
    Item,
    /// In the sentence, before the match.
    Before,
    /// In the sentence, behind the match.
    After,
    /// Behind the match, in its sentence and the next.
    Rest,
    Inside,
    /// Exactly where the match begins.
    Here,
}

impl Where {
    /// In the order of their numbers in a compiled pack.
    pub(crate) const ALL: [Where; 10] = [
        Where::Clause,
        Where::Sentence,
        Where::Next,
        Where::Prev,
        Where::Item,
        Where::Before,
        Where::After,
        Where::Rest,
        Where::Inside,
        Where::Here,
    ];
}

#[derive(Clone, Debug)]
pub(crate) enum Test {
    Pattern {
        at: Where,
        program: Program,
        number: usize,
    },
    /// Another code was found in the sentence, or anywhere in the item.
    Found {
        codes: Vec<Code>,
        item: bool,
    },
    /// The match covers the whole item.
    Long {
        most: usize,
    },
}

/// Something that must be there, or must not.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    pub(crate) wanted: bool,
    pub(crate) test: Test,
}

/// One `match` line.
#[derive(Debug)]
pub(crate) struct Match {
    pub(crate) program: Program,
    /// Words of which one must stand in the sentence, as sets.
    pub(crate) cue: Box<[SetId]>,
    /// The words it can begin with, as sets; `None`: any.
    pub(crate) first: Option<Box<[SetId]>>,
    /// Guards of this line alone.
    pub(crate) guards: Vec<Guard>,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) code: Code,
    pub(crate) roles: u8,
    pub(crate) kinds: u8,
    pub(crate) matches: Vec<Match>,
    pub(crate) guards: Vec<Guard>,
    pub(crate) also: Vec<Code>,
    pub(crate) quoted: bool,
}

impl Rule {
    /// Whether it asks what other rules found, and so runs behind them.
    pub(crate) fn is_late(&self) -> bool {
        let own = self.matches.iter().flat_map(|one| &one.guards);
        self.guards.iter().chain(own).any(|guard| matches!(guard.test, Test::Found { .. }))
    }
}

/// A line of a rules file that a text must, or must not, be found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// File and line.
    pub place: String,
    /// What it is an example of.
    pub code: Code,
    /// Whether it must be found.
    pub hit: bool,
    /// Who writes it.
    pub role: Role,
    /// The text.
    pub text: String,
}

/// What stands before the first rule of a file, or in `all.rules` of a folder: it holds for every rule behind.
#[derive(Clone, Debug)]
pub(crate) struct Defaults {
    roles: u8,
    kinds: u8,
    pub(crate) guards: Vec<GuardLine>,
    quoted: bool,
}

impl Default for Defaults {
    fn default() -> Self {
        Defaults { roles: u8::MAX, kinds: u8::MAX, guards: Vec::new(), quoted: false }
    }
}

/// One file being read, line by line.
pub(crate) struct Reader<'a> {
    pub(crate) classes: &'a mut Classes,
    pub(crate) code: Option<Code>,
    pub(crate) defaults: Defaults,
    pub(crate) rules: Vec<RuleLines>,
    pub(crate) examples: Vec<Example>,
}

impl Reader<'_> {
    pub(crate) fn line(&mut self, line: &str, place: &str) -> Result<(), String> {
        if let Some(name) = line.strip_prefix("rule ") {
            return self.begin(name.trim());
        }
        let (key, value) = line.split_once(':').ok_or("expected `rule NAME` or `key: value`")?;
        let (value, mut words) = (value.trim(), key.split_whitespace());
        match (words.next().unwrap_or(""), words.next()) {
            ("match", None) => self.matching(value),
            ("role", None) => self.roles(value),
            ("kind", None) => self.kinds(value),
            ("only", Some(key @ ("unless" | "need"))) => {
                let guard = self.read_guard(key, words.next(), words.next(), value)?;
                self.narrow(guard)
            }
            (key @ ("unless" | "need"), place) => {
                let guard = self.read_guard(key, place, words.next(), value)?;
                self.guard(guard)
            }
            ("also", None) => self.also(value),
            ("allow", None) => self.allow(value),
            ("hit", role) => self.example(true, role, value, place),
            ("miss", role) => self.example(false, role, value, place),
            (other, _) => {
                Err(format!("`{other}` is no key: match only role kind unless need also allow hit miss"))
            }
        }
    }

    fn begin(&mut self, name: &str) -> Result<(), String> {
        self.code.ok_or("all.rules holds defaults only")?;
        if let Some(last) = self.rules.last().filter(|rule| rule.matches.is_empty()) {
            return Err(format!("rule `{}` has no `match`", last.name));
        }
        let Defaults { roles, kinds, quoted, .. } = self.defaults;
        if self.rules.iter().any(|rule| rule.name == name) {
            return Err(format!("there is a rule `{name}` already"));
        }
        self.rules.push(RuleLines {
            name: name.to_owned(),
            roles,
            kinds,
            quoted,
            bare: false,
            guards: Vec::new(),
            matches: Vec::new(),
            also: Vec::new(),
        });
        Ok(())
    }

    fn matching(&mut self, value: &str) -> Result<(), String> {
        let tree = pattern::parse(value, self.classes)?;
        let facts = self.classes.facts(&tree);
        facts.cue.ok_or("the pattern needs at least one word or class that must be there")?;
        if facts.empty {
            return Err("the pattern can match nothing at all: something must be there".into());
        }
        let rule = self.rules.last_mut().ok_or("`match` stands before the first rule")?;
        rule.matches.push(MatchLine { tree, guards: Vec::new() });
        Ok(())
    }

    fn roles(&mut self, value: &str) -> Result<(), String> {
        let roles = bits(value, |word| Role::from_name(word).map(Role::bit))?;
        match self.rules.last_mut() {
            Some(rule) => rule.roles = roles,
            None => self.defaults.roles = roles,
        }
        Ok(())
    }

    fn kinds(&mut self, value: &str) -> Result<(), String> {
        let kinds = bits(value, |word| Kind::from_name(word).map(Kind::bit))?;
        match self.rules.last_mut() {
            Some(rule) => rule.kinds = kinds,
            None => self.defaults.kinds = kinds,
        }
        Ok(())
    }

    /// A guard of the last rule, or of all that follow.
    fn guard(&mut self, guard: GuardLine) -> Result<(), String> {
        match self.rules.last_mut() {
            Some(rule) => rule.guards.push(guard),
            None => self.defaults.guards.push(guard),
        }
        Ok(())
    }

    /// A guard of the last `match` line alone.
    fn narrow(&mut self, guard: GuardLine) -> Result<(), String> {
        let last = self.rules.last_mut().and_then(|rule| rule.matches.last_mut());
        last.ok_or("`only` stands before a `match`")?.guards.push(guard);
        Ok(())
    }

    /// What `unless` or `need` says.
    fn read_guard(
        &mut self,
        key: &str,
        at: Option<&str>,
        more: Option<&str>,
        value: &str,
    ) -> Result<GuardLine, String> {
        Ok(GuardLine { wanted: key == "need", asks: self.asks(at, more, value)? })
    }

    fn asks(&mut self, at: Option<&str>, more: Option<&str>, value: &str) -> Result<Asks, String> {
        match at {
            Some("found") => found(value, more == Some("item")),
            Some("words") => {
                Ok(Asks::Long { most: value.parse().map_err(|_| "expected a number of words")? })
            }
            _ => {
                let at = place(at.unwrap_or("sentence"))?;
                Ok(Asks::Pattern(at, pattern::parse(value, self.classes)?))
            }
        }
    }

    fn also(&mut self, value: &str) -> Result<(), String> {
        let codes = codes(value)?;
        self.rules.last_mut().ok_or("`also` stands before the first rule")?.also.extend(codes);
        Ok(())
    }

    fn allow(&mut self, value: &str) -> Result<(), String> {
        for word in value.split_whitespace() {
            match (word, self.rules.last_mut()) {
                ("quoted", Some(rule)) => rule.quoted = true,
                ("quoted", None) => self.defaults.quoted = true,
                ("all", Some(rule)) => {
                    rule.bare = true;
                    rule.guards.clear();
                }
                (other, _) => {
                    return Err(format!("`{other}` cannot be allowed: quoted, or all (no defaults)"));
                }
            }
        }
        Ok(())
    }

    fn example(&mut self, hit: bool, role: Option<&str>, text: &str, place: &str) -> Result<(), String> {
        let role = match role {
            Some(name) => Role::from_name(name).ok_or_else(|| format!("`{name}` is no role"))?,
            None => self.usual_role(),
        };
        let code = self.code.ok_or("all.rules holds no examples")?;
        self.examples.push(Example { place: place.to_owned(), code, hit, role, text: text.to_owned() });
        Ok(())
    }

    /// Who an example is by, if it does not say: the first role its rule is for.
    fn usual_role(&self) -> Role {
        let roles = self.rules.last().map_or(self.defaults.roles, |rule| rule.roles);
        let order = [Role::Responsible, Role::Hurt, Role::Either];
        order.into_iter().find(|role| roles & role.bit() != 0).unwrap_or(Role::Either)
    }
}

fn bits(value: &str, bit: impl Fn(&str) -> Option<u8>) -> Result<u8, String> {
    let mut all = 0;
    for word in value.split_whitespace() {
        all |= bit(word).ok_or_else(|| format!("`{word}` is unknown here"))?;
    }
    Ok(all)
}

fn codes(value: &str) -> Result<Vec<Code>, String> {
    let code = |word| Code::from_name(word).ok_or_else(|| format!("`{word}` is no code"));
    value.split_whitespace().map(code).collect()
}

fn found(value: &str, item: bool) -> Result<Asks, String> {
    Ok(Asks::Found { codes: codes(value)?, item })
}

fn place(word: &str) -> Result<Where, String> {
    Ok(match word {
        "clause" => Where::Clause,
        "sentence" => Where::Sentence,
        "next" => Where::Next,
        "prev" => Where::Prev,
        "item" => Where::Item,
        "before" => Where::Before,
        "after" => Where::After,
        "rest" => Where::Rest,
        "inside" => Where::Inside,
        "here" => Where::Here,
        other => {
            return Err(format!(
                "`{other}` is no place: clause sentence next prev item before after rest inside here found words"
            ));
        }
    })
}
