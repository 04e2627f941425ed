//! An outline to a pack that reads.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::lists::Entry;
use crate::morph::forms;
use crate::outline::{Asks, GuardLine, MatchLine, Outline};
use crate::pack::Pack;
use crate::pattern::{Code, Compiler, Node, Program};
use crate::rules::{Guard, Match, Rule, Test};
use crate::sets::{SetId, Sets};
use crate::split::Splitting;
use crate::vocab::{Fnv, Vocab, WordId};

/// No pack comes near it; damaged bytes might ask for more.
const MOST_ENTRIES: usize = 1 << 20;

impl Outline {
    /// The pack; `None` if it is too big for the numbers in it.
    pub(crate) fn compile(self) -> Option<Pack> {
        let Outline { words, irregular, normal, splitting, common, lists, patterns, chapters } = self;
        let mut wording = Wording::new(&words);
        let splitting = wording.splitting(&splitting);
        let mut sets = Sets::default();
        let mut of_lists: Vec<SetId> = Vec::with_capacity(lists.len());
        let (mut sum, mut ids) = (0, Vec::new());
        for list in 0..lists.len() {
            ids.clear();
            for entry in lists.get(u16::try_from(list).ok()?) {
                match entry {
                    Entry::Word(word) => ids.push(wording.word(*word)),
                    Entry::Forms(how, word) => {
                        let all = forms(words.word(*word), *how, &irregular);
                        ids.extend(all.iter().map(|form| wording.form(form)));
                    }
                    Entry::List(list) => ids.extend(sets.get(*of_lists.get(usize::from(*list))?)),
                }
            }
            sum += ids.len();
            if sum > MOST_ENTRIES {
                return None;
            }
            of_lists.push(sets.intern(&mut ids)?);
        }
        let vocab = wording.vocab;
        let weights = weights(&common, &vocab);
        let weight =
            |set: SetId| sets.get(set).iter().map(|id| weights.get(usize::from(*id)).unwrap_or(&1)).sum();
        let of_lists = of_lists.into_iter().map(|set| (set, weight(set))).collect();
        let mut building = Building {
            known: HashMap::default(),
            compiler: Compiler::new(Code { ops: Vec::new(), sets }, of_lists),
            guards: 0,
        };
        for tree in &patterns {
            building.compiler.class(tree)?;
        }
        let mut rules = Vec::new();
        for chapter in &chapters {
            let guards = building.guards(&chapter.guards)?;
            for lines in &chapter.rules {
                let own = building.guards(&lines.guards)?;
                let inherited = if lines.bare { &[] } else { guards.as_slice() };
                let matches =
                    lines.matches.iter().map(|one| building.matching(one)).collect::<Option<_>>()?;
                rules.push(Rule {
                    name: format!("{}/{}", chapter.code.name(), lines.name),
                    code: chapter.code,
                    roles: lines.roles,
                    kinds: lines.kinds,
                    quoted: lines.quoted,
                    also: lines.also.clone(),
                    guards: inherited.iter().cloned().chain(own).collect(),
                    matches,
                });
            }
        }
        let Building { compiler: Compiler { mut code, .. }, guards, .. } = building;
        code.sets.close();
        Some(Pack::new(vocab, normal, splitting, code, rules, guards))
    }
}

/// The words that a text's are compared with: those of the lists, in the forms they have there.
struct Wording<'a> {
    words: &'a Vocab,
    /// The number of each word in `vocab`; 0: not asked for yet.
    numbers: Vec<WordId>,
    vocab: Vocab,
}

impl<'a> Wording<'a> {
    fn new(words: &'a Vocab) -> Self {
        Wording { words, numbers: vec![0; words.len() + 1], vocab: Vocab::with_room(words.len() * 5 / 4) }
    }

    fn word(&mut self, word: WordId) -> WordId {
        let Some(number) = self.numbers.get_mut(usize::from(word)) else { return 0 };
        if *number == 0 {
            *number = self.vocab.intern(self.words.word(word));
        }
        *number
    }

    fn form(&mut self, form: &str) -> WordId {
        self.vocab.intern(form)
    }

    fn splitting(&mut self, splitting: &Splitting) -> Splitting {
        let mut sorted = |words: &[WordId]| {
            let mut ids: Vec<WordId> = words.iter().map(|word| self.word(*word)).collect();
            ids.sort_unstable();
            ids
        };
        Splitting {
            abbreviations: splitting.abbreviations.clone(),
            always: sorted(&splitting.always),
            joining: sorted(&splitting.joining),
            subjects: sorted(&splitting.subjects),
        }
    }
}

/// How much a cue with a word costs, by the word's number.
fn weights(common: &[Box<str>], vocab: &Vocab) -> Vec<u32> {
    let mut weights = vec![1; vocab.len() + 1];
    for (word, place) in common.iter().zip(0u32..) {
        if let Some(weight) = weights.get_mut(usize::from(vocab.get(word))) {
            *weight = (2_000 / (10 + place)).max(3);
        }
    }
    weights
}

struct Building<'a> {
    compiler: Compiler,
    /// Guards are often said again, word for word; each is compiled once.
    known: HashMap<&'a [Node], Program, BuildHasherDefault<Fnv>>,
    /// Numbers the patterns of guards, to remember what was found in the whole item.
    guards: usize,
}

impl<'a> Building<'a> {
    fn matching(&mut self, line: &'a MatchLine) -> Option<Match> {
        let facts = self.compiler.facts(&line.tree);
        let (_, cue) = facts.cue.as_ref()?;
        Some(Match {
            cue: self.compiler.all(cue).into(),
            first: self.compiler.first(&facts).map(Box::from),
            program: Program { start: self.compiler.program(&line.tree)?, first: None },
            guards: self.guards(&line.guards)?,
        })
    }

    fn guards(&mut self, lines: &'a [GuardLine]) -> Option<Vec<Guard>> {
        lines.iter().map(|line| self.guard(line)).collect()
    }

    fn guard(&mut self, line: &'a GuardLine) -> Option<Guard> {
        let test = match &line.asks {
            Asks::Pattern(at, tree) => {
                self.guards += 1;
                Test::Pattern { at: *at, program: self.search(tree)?, number: self.guards - 1 }
            }
            Asks::Found { codes, item } => Test::Found { codes: codes.clone(), item: *item },
            Asks::Long { most } => Test::Long { most: *most },
        };
        Some(Guard { wanted: line.wanted, test })
    }

    fn search(&mut self, tree: &'a [Node]) -> Option<Program> {
        if let Some(program) = self.known.get(tree) {
            return Some(*program);
        }
        let program = self.compiler.search(tree)?;
        self.known.insert(tree, program);
        Some(program)
    }
}
