//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_content::{Block, Contact, HelpLine};

/// A decoder's name, which is the name of its folder in `fuzz/corpus`, and what must hold for any bytes.
pub type Decoder = (&'static str, fn(&[u8]));

/// Both.
pub const ALL: [Decoder; 2] = [("blocks", blocks), ("help-line", help_line)];

/// A longer text.
pub fn blocks(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let mut read = String::new();
    for block in mendwell_content::blocks(text) {
        match block {
            Block::Heading(text) | Block::Paragraph(text) => read.push_str(&text),
            Block::List(items) => items.iter().for_each(|item| read.push_str(item)),
        }
    }
    assert_eq!(bare(&read), bare(text), "every word is in a block, in its order");
}

/// A text without white space and without what begins headings and list items.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '#' | '-')).collect()
}

/// A row of the table of help lines.
pub fn help_line(bytes: &[u8]) {
    let Ok(row) = str::from_utf8(bytes) else { return };
    let Some(line) = HelpLine::read(row) else { return };
    let (number, site) = match &line.contact {
        Contact::Phone { number, site } => (Some(number), site.as_ref()),
        Contact::Site(site) => (None, Some(site)),
    };
    let said = [Some(&line.country), Some(&line.name), number, site, line.verified_on.as_ref()];
    for field in said.into_iter().flatten() {
        assert!(row.contains(field.as_str()), "nothing is said that the table does not say");
    }
    assert!(number.or(site).is_some_and(|way| !way.trim().is_empty()), "a line can be reached");
    let _ = line.checked("2025-11-22");
}
