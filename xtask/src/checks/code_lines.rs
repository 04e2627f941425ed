//! Counts lines of Rust that are code: no blank lines, no comments, no `#[cfg(test)]` modules.

/// The number of code lines.
pub(super) fn code_lines(source: &str) -> usize {
    let bare = bare(source);
    let mut count = 0;
    let mut lines = bare.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#[cfg(test)]") {
            skip_item(line.trim_start().trim_start_matches("#[cfg(test)]"), &mut lines);
        } else if !line.trim().is_empty() {
            count += 1;
        }
    }
    count
}

/// Skips the item that begins on `line`: to its closing brace, or to `;` if no brace comes first.
fn skip_item<'a>(mut line: &'a str, lines: &mut impl Iterator<Item = &'a str>) {
    let mut depth = 0_usize;
    loop {
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if (c == '}' || c == ';') && depth == 0 {
                return;
            }
        }
        match lines.next() {
            Some(next) => line = next,
            None => return,
        }
    }
}

/// The source without comments, and with `_` for what literals say: no brace or quote in them can mislead.
fn bare(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let (taken, kept) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (block_comment(rest), false)
        } else if let Some(length) = raw_string(rest, out.chars().last()) {
            (length, true)
        } else if c == '"' {
            (string(rest), true)
        } else if let Some(length) = character(rest) {
            (length, true)
        } else {
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        };
        let (text, after) = rest.split_at_checked(taken).unwrap_or((rest, ""));
        out.extend(text.chars().filter_map(|c| if c == '\n' { Some('\n') } else { kept.then_some('_') }));
        rest = after;
    }
    out
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of `r"..."`, `r#"..."#` and the like; `before` tells an `r` that ends a name from one that begins.
fn raw_string(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(|c| c.is_alphanumeric() && !matches!(c, 'b' | 'c')) {
        return None;
    }
    let hashes = text.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    let body = hashes.get(count..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(count));
    Some(body.find(&end).map_or(text.len(), |at| 2 + count + at + end.len()))
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

/// The length of a character literal; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    if first == '\\' {
        return inside.char_indices().skip(2).find(|(_, c)| *c == '\'').map(|(at, _)| at + 2);
    }
    inside.get(first.len_utf8()..)?.starts_with('\'').then_some(first.len_utf8() + 2)
}

#[cfg(test)]
mod tests {
    use super::code_lines;

    #[test]
    fn blank_lines_and_comments_do_not_count() {
        assert_eq!(code_lines("//! doc\n\nfn a() {} // why\n/* one\n /* two */\n three */\nfn b() {}\n"), 2);
    }

    #[test]
    fn test_modules_do_not_count_and_what_follows_does() {
        let source = "fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() { \"}\"; '}'; }\n}\nfn c() {}\n";
        assert_eq!(code_lines(source), 2);
        assert_eq!(code_lines("#[cfg(test)]\nmod tests;\nfn a() {}\n"), 1);
        assert_eq!(code_lines("#[cfg(test)] mod tests { fn a() {} }\nfn a() {}\n"), 1);
    }

    #[test]
    fn literals_do_not_mislead() {
        assert_eq!(code_lines("let a = \"// no\\\" /*\";\nlet b = 'x';\nlet c = r#\"\"/*\"#;\n"), 3);
        assert_eq!(code_lines("fn a<'a>(b: &'a str) {}\nlet c = '\\'';\nlet d = '\"';\nfn e() {}\n"), 4);
        assert_eq!(code_lines("let a = \"two\nlines\";\n"), 2);
    }
}
