//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::indexing_slicing, reason = "remainders are in range")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_coach::{Kind, Language, Role, Span};

/// A draft: who writes and what for from the first byte, then the words.
pub fn draft(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let role = [Role::Responsible, Role::Hurt, Role::Either][usize::from(first % 3)];
    let kinds = [Kind::Apology, Kind::Reply, Kind::Impact, Kind::Request, Kind::Boundary, Kind::Clause];
    let kind = kinds[usize::from(first / 3 % 6)];
    let language = if first & 0x80 == 0 { Language::English } else { Language::Spanish };
    let found = language.read(&text, role, kind);
    let watch = found.watch.iter().map(|finding| finding.span);
    let strengths = found.strengths.iter().map(|finding| finding.span);
    let terms = found.terms.iter().map(|finding| finding.span);
    let all = watch.chain(strengths).chain(terms).chain(found.care.iter().map(|finding| finding.span));
    all.for_each(|span| lies_on_characters(span, &text));
    assert_eq!(found, language.read(&text, role, kind), "reading twice says the same");
}

fn lies_on_characters(span: Span, text: &str) {
    assert!(span.start < span.end && !span.text(text).is_empty(), "{span:?}");
    assert!(span.chars(text).end <= text.chars().count());
    assert!(span.utf16(text).end <= text.encode_utf16().count());
}
