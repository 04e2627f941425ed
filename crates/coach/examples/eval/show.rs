//! One text in detail, and predictions for an outside scorer.

use std::error::Error;

use mendwell_coach::{Findings, Kind, Pack, Role, Span};
use serde_json::json;

use crate::Packs;
use crate::corpus::Item;

pub(crate) fn one(pack: &Pack, text: &str, role: Role, kind: Kind) {
    let words = pack.text(text);
    for token in words.tokens() {
        if token.starts_sentence() {
            print!("\n‖ ");
        } else if token.starts_clause() {
            print!("| ");
        }
        let form = words.form(token);
        print!("{form}{}{} ", if token.id == 0 { "°" } else { "" }, if token.is_quoted() { "”" } else { "" });
    }
    println!("\n(‖ sentence, | clause, ° in no class or rule, ” quoted)");
    for (code, span, rule) in all(&pack.read(text, role, kind)) {
        println!("{code:22} {rule:34} {}", span.text(text));
    }
}

/// Code, place and rule of everything found.
pub(crate) fn all(read: &Findings) -> Vec<(&'static str, Span, &str)> {
    let mut out: Vec<(&'static str, Span, &str)> = Vec::new();
    out.extend(read.watch.iter().map(|f| (f.code.name(), f.span, f.rule.as_str())));
    out.extend(read.strengths.iter().map(|f| (f.code.name(), f.span, f.rule.as_str())));
    out.extend(read.terms.iter().map(|f| (f.code.name(), f.span, f.rule.as_str())));
    out.extend(read.care.iter().map(|f| (f.code.name(), f.span, f.rule.as_str())));
    out
}

pub(crate) fn predictions(packs: &Packs, items: &[Item]) -> Result<(), Box<dyn Error>> {
    for item in items {
        let read = packs.of(item).read(&item.text, item.role, item.kind);
        let watch: Vec<_> = read
            .watch
            .iter()
            .map(|found| {
                let place = found.span.chars(&item.text);
                json!({"code": found.code.name(), "start": place.start, "end": place.end})
            })
            .collect();
        let strengths: Vec<_> = read.strengths.iter().map(|found| found.code.name()).collect();
        println!(
            "{}",
            serde_json::to_string(
                &json!({"id": item.id, "watch": watch, "strengths": strengths, "care": !read.care.is_empty()})
            )?
        );
    }
    Ok(())
}

/// Every example of the rules files that is not read as it says.
pub(crate) fn examples(pack: &Pack) {
    for example in pack.examples() {
        if let Some(problem) = pack.check(example) {
            println!("{}: {problem}", example.place);
        }
    }
}
