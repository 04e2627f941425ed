//! What rules found, weighed: the unlikely is dropped, the likely that no rule knows is added.

use std::ops::Range;

use super::features::View;
use super::table::{Scores, Table};
use super::{Scorer, Task};
use crate::code::{Care, Kind, Role, Strength, Term, Watch};
use crate::read::{Finding, Findings};
use crate::span::Span;
use crate::text::{Text, Token};

/// Care is looked for in passages of about so many words, so that one sentence counts in a long letter too.
const PASSAGE: usize = 40;

impl Scorer {
    /// Weighs the findings of rules, and adds to them. What is added has the rule `scorer`.
    pub(crate) fn weigh(&self, text: &Text, role: Role, kind: Kind, found: &mut Findings) {
        if text.tokens().is_empty() {
            return;
        }
        let view = View::new(text, &self.lexicon, role, kind);
        if !view.is_in_language() {
            return;
        }
        let place = Place { text, view: &view };
        if let Some(table) = self.table(Task::Watch) {
            place.watch(table, &mut found.watch);
        }
        if let Some(table) = self.table(Task::Strengths) {
            place.whole(table, Strength::ALL, &mut found.strengths);
        }
        if let Some(table) = self.table(Task::Terms).filter(|_| kind == Kind::Clause) {
            place.whole(table, Term::ALL, &mut found.terms);
        }
        if let Some(table) = self.table(Task::Care) {
            place.care(table, &mut found.care);
        }
    }
}

struct Place<'a> {
    text: &'a Text,
    view: &'a View<'a>,
}

impl Place<'_> {
    fn watch(&self, table: &Table, found: &mut Vec<Finding<Watch>>) {
        let scores: Vec<Scores> = (0..self.text.sentences().len())
            .map(|number| table.scores(&self.view.sentence(number)))
            .collect();
        let mut by_rule: Vec<u32> = vec![0; scores.len()];
        found.retain(|finding| {
            let touched = self.touched(finding.span);
            by_rule
                .iter_mut()
                .take(touched.end)
                .skip(touched.start)
                .for_each(|bits| *bits |= 1 << finding.code as u32);
            scores.get(touched).into_iter().flatten().any(|one| table.says(one, finding.code as usize, true))
        });
        for (number, (score, bits)) in scores.iter().zip(&by_rule).enumerate() {
            for code in Watch::ALL {
                let index = *code as usize;
                let new = bits >> index & 1 == 0 && table.says(score, index, false);
                if let Some(span) = Some(number).filter(|_| new).and_then(|at| self.clause(table, at, index))
                {
                    found.push(added(*code, span));
                }
            }
        }
    }

    fn whole<C: Copy + Ord>(&self, table: &Table, codes: &[C], found: &mut Vec<Finding<C>>) {
        let numbers = 0..self.text.sentences().len();
        let scores = table.scores(&self.view.whole(numbers.clone()));
        for (index, code) in codes.iter().enumerate() {
            let by_rule = found.iter().any(|finding| finding.code == *code);
            match (by_rule, table.says(&scores, index, by_rule)) {
                (true, false) => found.retain(|finding| finding.code != *code),
                (false, true) => {
                    let weight = |number: &usize| score(table, &self.view.whole(*number..number + 1), index);
                    let span =
                        numbers.clone().max_by_key(weight).and_then(|at| self.clause(table, at, index));
                    found.extend(span.map(|span| added(*code, span)));
                }
                _ => {}
            }
        }
        found.sort_by_key(|finding| finding.code);
    }

    /// Findings of rules stay where any passage is likely enough for one; the likeliest passage is added else.
    fn care(&self, table: &Table, found: &mut Vec<Finding<Care>>) {
        let passages = self.passages();
        let scored = passages.iter().map(|range| (table.scores(&self.view.whole(range.clone())), range));
        let Some((scores, range)) = scored.max_by_key(|(scores, _)| scores.first().copied()) else { return };
        match (!found.is_empty(), table.says(&scores, 0, !found.is_empty())) {
            (true, false) => found.clear(),
            (false, true) => found.extend(self.span(range.clone()).map(|span| added(Care::Other, span))),
            _ => {}
        }
    }

    fn passages(&self) -> Vec<Range<usize>> {
        let (mut out, mut begin, mut words) = (Vec::new(), 0, 0);
        let sentences = self.text.sentences();
        for (number, sentence) in sentences.iter().enumerate() {
            if words > 0 && words + sentence.len() > PASSAGE {
                out.push(begin..number);
                (begin, words) = (number, 0);
            }
            words += sentence.len();
        }
        out.push(begin..sentences.len());
        out
    }

    /// The numbers of the sentences that a span touches.
    fn touched(&self, span: Span) -> Range<usize> {
        let token = |at: usize| self.text.tokens().get(at);
        let ends = |end: usize| token(end.wrapping_sub(1)).map_or(0, |last| last.end as usize);
        let sentences = self.text.sentences();
        let first = sentences.partition_point(|one| ends(one.end) <= span.start);
        let begins = |start: usize| token(start).map_or(usize::MAX, |first| first.start as usize);
        first..sentences.partition_point(|one| begins(one.start) < span.end).max(first)
    }

    /// The clause of a sentence that speaks most for a code; none if it is quoted.
    fn clause(&self, table: &Table, number: usize, code: usize) -> Option<Span> {
        let sentence = self.text.sentences().get(number)?;
        let clauses = self.text.clauses_in(sentence.clone());
        let best = clauses.max_by_key(|one| score(table, &self.view.words(one), code))?;
        let tokens = self.text.tokens().get(best)?;
        let (first, last) = (tokens.first()?, tokens.last()?);
        let quoted = tokens.iter().all(Token::is_quoted);
        (!quoted)
            .then(|| Span { start: first.start as usize, end: (last.end as usize).max(first.end as usize) })
    }

    fn span(&self, sentences: Range<usize>) -> Option<Span> {
        let sentences = self.text.sentences().get(sentences)?;
        let first = self.text.tokens().get(sentences.first()?.start)?;
        let last = self.text.tokens().get(sentences.last()?.end.checked_sub(1)?)?;
        Some(Span { start: first.start as usize, end: (last.end as usize).max(first.end as usize) })
    }
}

fn score(table: &Table, features: &[u32], code: usize) -> i64 {
    table.scores(features).get(code).copied().unwrap_or(0)
}

fn added<C>(code: C, span: Span) -> Finding<C> {
    Finding { code, span, also: Vec::new(), rule: "scorer".to_owned() }
}
