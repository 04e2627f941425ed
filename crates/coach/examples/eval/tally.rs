//! Counting as the judging script does: each pair of item and code once.

use std::collections::{BTreeMap, BTreeSet};

use mendwell_coach::{Findings, Strength, Term, Watch};

use crate::Wish;
use crate::corpus::Item;
use crate::show;

#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn precision(self) -> f64 {
        ratio(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }

    fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }

    fn add(&mut self, other: Count) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    fn line(self, name: &str) -> String {
        let Count { right, wrong, missed } = self;
        let (p, r, f1) = (self.precision(), self.recall(), self.f1());
        format!(
            "{name:22} P {p:.3}  R {r:.3}  F1 {f1:.3}   right {right:4}  false {wrong:3}  missed {missed:4}"
        )
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// What was said of one code of one item.
#[derive(Clone, Copy, PartialEq)]
enum Verdict {
    Right,
    False,
    Missed,
}

/// Gold, found and fair codes of one section of an item.
fn verdicts<'a>(
    gold: &'a BTreeSet<String>,
    found: &'a BTreeSet<String>,
    fair: &BTreeSet<String>,
) -> Vec<(&'a str, Verdict)> {
    let mut out: Vec<(&str, Verdict)> = Vec::new();
    out.extend(found.intersection(gold).map(|code| (code.as_str(), Verdict::Right)));
    out.extend(
        found
            .difference(gold)
            .filter(|code| !fair.contains(*code))
            .map(|code| (code.as_str(), Verdict::False)),
    );
    out.extend(gold.difference(found).map(|code| (code.as_str(), Verdict::Missed)));
    out
}

fn names<C>(found: &[mendwell_coach::Finding<C>], name: impl Fn(&C) -> &'static str) -> BTreeSet<String> {
    found.iter().map(|finding| name(&finding.code).to_owned()).collect()
}

/// All verdicts on one item.
fn judge<'a>(item: &'a Item, found: &'a Sets) -> Vec<(&'a str, Verdict)> {
    let none = BTreeSet::new();
    let mut out = Vec::new();
    if item.watched {
        out.extend(verdicts(&item.watch, &found.watch, &item.fair));
        out.extend(verdicts(&item.strengths, &found.strengths, &none));
    }
    if let Some(terms) = &item.terms {
        out.extend(verdicts(terms, &found.terms, &none));
    }
    if let Some(care) = item.care {
        match (care, found.care) {
            (true, true) => out.push(("care", Verdict::Right)),
            (false, true) => out.push(("care", Verdict::False)),
            (true, false) => out.push(("care", Verdict::Missed)),
            (false, false) => {}
        }
    }
    out
}

struct Sets {
    watch: BTreeSet<String>,
    strengths: BTreeSet<String>,
    terms: BTreeSet<String>,
    care: bool,
}

impl Sets {
    fn of(read: &Findings) -> Self {
        Sets {
            watch: names(&read.watch, |code| code.name()),
            strengths: names(&read.strengths, |code| code.name()),
            terms: names(&read.terms, |code| code.name()),
            care: !read.care.is_empty(),
        }
    }
}

pub(crate) fn print(items: &[Item], read: &[Findings], wish: &Wish) {
    let sets: Vec<Sets> = read.iter().map(Sets::of).collect();
    if let Some((code, most)) = &wish.errors {
        return errors(items, read, &sets, code, *most);
    }
    if let Some(code) = &wish.rules {
        return rules(items, read, code);
    }
    if let Some(code) = &wish.authors {
        return authors(items, &sets, code);
    }
    summary(items, &sets);
}

fn summary(items: &[Item], sets: &[Sets]) {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for (item, found) in items.iter().zip(sets) {
        for (code, verdict) in judge(item, found) {
            counts.entry(code).or_default().add(count(verdict));
        }
    }
    let section = |title: &str, codes: Vec<&'static str>| {
        let mut all = Count::default();
        println!("\n{title}");
        for code in codes {
            let one = counts.get(code).copied().unwrap_or_default();
            println!("  {}", one.line(code));
            all.add(one);
        }
        println!("  {}", all.line("ALL"));
    };
    section("watch", Watch::ALL.iter().map(|code| code.name()).collect());
    section("strengths", Strength::ALL.iter().map(|code| code.name()).collect());
    section("terms", Term::ALL.iter().map(|code| code.name()).collect());
    section("care", vec!["care"]);
    clean(items, sets);
    by_author(items, sets);
}

fn clean(items: &[Item], sets: &[Sets]) {
    let clean: Vec<_> =
        items.iter().zip(sets).filter(|(item, _)| item.watched && item.watch.is_empty()).collect();
    let flagged = clean.iter().filter(|(item, found)| !found.watch.is_subset(&item.fair)).count();
    println!(
        "\ntexts without a flag: {}, wrongly flagged {flagged}, rate {:.3}",
        clean.len(),
        ratio(flagged, clean.len())
    );
    let calm: Vec<_> = items.iter().zip(sets).filter(|(item, _)| item.care == Some(false)).collect();
    let alarmed = calm.iter().filter(|(_, found)| found.care).count();
    println!(
        "texts without care: {}, false alarms {alarmed}, rate {:.3}",
        calm.len(),
        ratio(alarmed, calm.len())
    );
}

fn by_author(items: &[Item], sets: &[Sets]) {
    println!();
    let authors: BTreeSet<&str> = items.iter().map(|item| item.author.as_str()).collect();
    for author in authors {
        let mut watch = Count::default();
        let mut strengths = Count::default();
        let mut other = Count::default();
        for (item, found) in items.iter().zip(sets).filter(|(item, _)| item.author == author) {
            for (code, verdict) in judge(item, found) {
                if Watch::from_name(code).is_some() {
                    watch.add(count(verdict));
                } else if Strength::from_name(code).is_some() {
                    strengths.add(count(verdict));
                } else {
                    other.add(count(verdict));
                }
            }
        }
        println!(
            "{author:10} watch P {:.3} R {:.3}   strengths F1 {:.3}   terms or care P {:.3} R {:.3}",
            watch.precision(),
            watch.recall(),
            strengths.f1(),
            other.precision(),
            other.recall()
        );
    }
}

fn count(verdict: Verdict) -> Count {
    Count {
        right: usize::from(verdict == Verdict::Right),
        wrong: usize::from(verdict == Verdict::False),
        missed: usize::from(verdict == Verdict::Missed),
    }
}

fn errors(items: &[Item], read: &[Findings], sets: &[Sets], wanted: &str, most: usize) {
    let (code, side) = wanted.split_once(':').unwrap_or((wanted, ""));
    for (kind, verdict) in [("FALSE", Verdict::False), ("MISSED", Verdict::Missed)] {
        if !side.is_empty() && !kind.to_lowercase().starts_with(side) {
            continue;
        }
        let mut shown = 0;
        for ((item, found), read) in items.iter().zip(sets).zip(read) {
            if shown == most || !judge(item, found).contains(&(code, verdict)) {
                continue;
            }
            shown += 1;
            println!("{kind} {} {:?} {}", item.id, item.role, item.text);
            for (name, span, rule) in show::all(read) {
                if verdict == Verdict::False && (name == code || code == "care") {
                    println!("      {rule} «{}»", span.text(&item.text));
                }
            }
        }
    }
}

/// Each rule of a code: in how many items it was right and wrong, by author.
fn rules(items: &[Item], read: &[Findings], wanted: &str) {
    let mut table: BTreeMap<&str, BTreeMap<&str, Count>> = BTreeMap::new();
    for (item, read) in items.iter().zip(read) {
        let gold = |code: &str| match code {
            _ if item.care.is_some() => item.care == Some(true),
            _ => {
                item.watch.contains(code)
                    || item.strengths.contains(code)
                    || item.terms.as_ref().is_some_and(|terms| terms.contains(code))
            }
        };
        for (code, _, rule) in show::all(read) {
            let labelled = item.watched || item.terms.is_some() || item.care.is_some();
            let in_scope =
                code == wanted || wanted == "care" && mendwell_coach::Care::from_name(code).is_some();
            if !in_scope || !labelled || item.fair.contains(code) && !gold(code) {
                continue;
            }
            let count = table.entry(rule).or_default().entry(&item.author).or_default();
            if gold(code) { count.right += 1 } else { count.wrong += 1 }
        }
    }
    for (rule, authors) in table {
        let mut all = Count::default();
        authors.values().for_each(|one| all.add(*one));
        let parts: Vec<String> = authors
            .iter()
            .map(|(author, one)| format!("{author} {}/{}", one.right, one.right + one.wrong))
            .collect();
        println!(
            "{:.2} {:4}/{:<4} {rule:34} {}",
            all.precision(),
            all.right,
            all.right + all.wrong,
            parts.join("  ")
        );
    }
}

fn authors(items: &[Item], sets: &[Sets], wanted: &str) {
    let mut table: BTreeMap<&str, Count> = BTreeMap::new();
    for (item, found) in items.iter().zip(sets) {
        for (_, verdict) in judge(item, found).into_iter().filter(|(code, _)| *code == wanted) {
            table.entry(&item.author).or_default().add(count(verdict));
        }
    }
    for (author, count) in table {
        println!("{}", count.line(author));
    }
}
