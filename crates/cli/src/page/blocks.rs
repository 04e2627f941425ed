//! Longer texts of `content`.

use crate::say;
use mendwell_content::Block;

/// Headings, lists and paragraphs, with a blank line between them.
pub(crate) fn blocks(text: &str) -> String {
    let mut set = String::new();
    for block in mendwell_content::blocks(text) {
        match block {
            Block::Heading(heading) => set += &say::wrap(&heading, ""),
            Block::Paragraph(paragraph) => set += &(say::wrap(&paragraph, "") + "\n"),
            Block::List(items) => {
                for item in items {
                    // The dash hangs in the indent of the first line.
                    set += &say::wrap(&item, "  ").replacen("  ", "- ", 1);
                }
                set.push('\n');
            }
        }
    }
    set
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_list_hangs() {
        let set = super::blocks(&format!("# Head\nText.\n\n- one\n- {}", "two ".repeat(20)));
        assert!(set.starts_with("Head\nText.\n\n- one\n- two two"), "{set}");
        assert!(set.contains("\n  two"), "{set}");
    }
}
