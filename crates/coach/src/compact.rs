//! The last step of reading a pack: what no rule reaches is dropped, and words are numbered in their order, so that
//! the forms of one word are neighbours and a pack stays small.

use std::collections::BTreeSet;

use crate::pattern::{Code, Op, Program};
use crate::rules::{Rule, Test};
use crate::sets::{SetId, Sets};
use crate::split::Splitting;
use crate::vocab::{Map, Vocab, WordId};

pub(crate) fn compact(
    vocab: &Vocab,
    splitting: &mut Splitting,
    code: &mut Code,
    rules: &mut [Rule],
) -> Result<Vocab, String> {
    let sets = used_sets(code, rules);
    let words = used_words(code, &sets, splitting);
    let (vocab, renumbered) = sorted(vocab, &words);
    let word = |old: WordId| renumbered.get(&old).copied().unwrap_or(0);

    let mut kept = Sets::default();
    let mut moved: Map<SetId, SetId> = Map::default();
    for set in sets {
        moved.insert(set, kept.intern(code.sets.get(set).iter().map(|id| word(*id)).collect())?);
    }
    let set = |old: SetId| moved.get(&old).copied().unwrap_or(0);
    for op in &mut code.ops {
        match op {
            Op::Word(id) => *id = word(*id),
            Op::Set(id) | Op::Call { first: Some(id), .. } => *id = set(*id),
            _ => {}
        }
    }
    each_program(rules, |program| program.first = program.first.map(set));
    for one in rules.iter_mut().flat_map(|rule| &mut rule.matches) {
        one.cue = set(one.cue);
    }
    for list in [&mut splitting.always, &mut splitting.joining, &mut splitting.subjects] {
        list.iter_mut().for_each(|id| *id = word(*id));
        list.sort_unstable();
    }
    code.sets = kept;
    Ok(vocab)
}

fn each_program(rules: &mut [Rule], mut each: impl FnMut(&mut Program)) {
    for rule in rules {
        rule.matches.iter_mut().for_each(|one| each(&mut one.program));
        let own = rule.matches.iter_mut().flat_map(|one| &mut one.guards);
        for guard in rule.guards.iter_mut().chain(own) {
            if let Test::Pattern { program, .. } = &mut guard.test {
                each(program);
            }
        }
    }
}

fn used_sets(code: &Code, rules: &mut [Rule]) -> BTreeSet<SetId> {
    let mut sets = BTreeSet::new();
    for op in &code.ops {
        if let Op::Set(set) | Op::Call { first: Some(set), .. } = op {
            sets.insert(*set);
        }
    }
    each_program(rules, |program| sets.extend(program.first));
    sets.extend(rules.iter().flat_map(|rule| &rule.matches).map(|one| one.cue));
    sets
}

fn used_words(code: &Code, sets: &BTreeSet<SetId>, splitting: &Splitting) -> BTreeSet<WordId> {
    let mut words: BTreeSet<WordId> = sets.iter().flat_map(|set| code.sets.get(*set)).copied().collect();
    for op in &code.ops {
        if let Op::Word(id) = op {
            words.insert(*id);
        }
    }
    for list in [&splitting.always, &splitting.joining, &splitting.subjects] {
        words.extend(list);
    }
    words
}

fn sorted(vocab: &Vocab, words: &BTreeSet<WordId>) -> (Vocab, Map<WordId, WordId>) {
    let mut named: Vec<(&str, WordId)> = words.iter().map(|id| (vocab.word(*id), *id)).collect();
    named.sort_unstable();
    let mut new = Vocab::default();
    let renumbered = named.into_iter().map(|(word, old)| (old, new.intern(word))).collect();
    (new, renumbered)
}
