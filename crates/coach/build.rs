//! Puts every language pack into one text, without what only people and tests read.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("packs");
    println!("cargo::rerun-if-changed={}", root.display());
    for language in ["en", "es"] {
        let mut files = Vec::new();
        collect(&root.join(language), &mut files)?;
        files.sort();
        let mut pack = String::new();
        for (name, text) in &files {
            pack.push_str("=== ");
            pack.push_str(name);
            pack.push('\n');
            strip(text, &mut pack);
        }
        fs::write(Path::new(&env::var("OUT_DIR")?).join(format!("{language}.pack")), pack)?;
    }
    Ok(())
}

/// Every file of a pack, named `folder/file.ext` as seen from the pack.
fn collect(root: &Path, files: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            let folder = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let mut inner = Vec::new();
            collect(&path, &mut inner)?;
            files.extend(inner.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)));
        } else if path.extension().is_some_and(|end| end == "txt" || end == "rules") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The examples and remarks stay in the repository; the crate carries the rules.
fn strip(text: &str, pack: &mut String) {
    for line in text.lines() {
        let line = line.trim_end();
        let bare = line.trim_start();
        if bare.is_empty() || bare.starts_with("# ") || bare == "#" || is_example(bare) {
            continue;
        }
        // One space is enough to mark a line as a continuation.
        if bare.len() < line.len() {
            pack.push(' ');
        }
        pack.push_str(bare);
        pack.push('\n');
    }
}

fn is_example(line: &str) -> bool {
    let Some((key, _)) = line.split_once(':') else { return false };
    matches!(key.split_whitespace().next(), Some("hit" | "miss"))
}
