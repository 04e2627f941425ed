//! Longer texts: headings, lists and paragraphs, told apart by how their lines begin.

/// A piece of a longer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A small heading.
    Heading(String),
    /// A list.
    List(Vec<String>),
    /// A paragraph.
    Paragraph(String),
}

/// Parts a text at blank lines: `# ` begins a heading, `- ` a list item, everything else is a paragraph.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        if block.lines().all(|line| line.starts_with("- ")) {
            blocks.push(Block::List(
                block.lines().map(|line| line.trim_start_matches("- ").trim().to_owned()).collect(),
            ));
        } else if let Some(heading) = block.strip_prefix("# ") {
            let (heading, rest) = heading.split_once('\n').unwrap_or((heading, ""));
            blocks.push(Block::Heading(heading.to_owned()));
            blocks.extend(self::blocks(rest));
        } else {
            match block.split_once("\n- ") {
                Some((before, list)) => {
                    blocks.extend(self::blocks(before));
                    blocks.extend(self::blocks(&format!("- {list}")));
                }
                None => blocks.push(Block::Paragraph(block.replace('\n', " "))),
            }
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_paragraphs_are_told_apart() {
        let text = "First line\ngoes on.\n\n# Heading\nunder it:\n- one\n- two\n\n\nLast.";
        assert_eq!(
            blocks(text),
            [
                Block::Paragraph("First line goes on.".into()),
                Block::Heading("Heading".into()),
                Block::Paragraph("under it:".into()),
                Block::List(vec!["one".into(), "two".into()]),
                Block::Paragraph("Last.".into()),
            ]
        );
    }
}
