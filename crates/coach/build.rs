//! Compiles every language pack: what the crate carries needs no parsing.

// The script uses the crate's own reader of packs, which has more in it than the script needs.
#![allow(dead_code, unreachable_pub, unused_imports)]

use std::{env, error::Error, fs, path::Path};

#[path = "src/classes.rs"]
mod classes;
#[path = "src/code.rs"]
mod code;
#[path = "src/compact.rs"]
mod compact;
#[path = "src/compile.rs"]
mod compile;
#[path = "src/image/mod.rs"]
mod image;
#[path = "src/index.rs"]
mod index;
#[path = "src/lists.rs"]
mod lists;
#[path = "src/morph.rs"]
mod morph;
#[path = "src/normal.rs"]
mod normal;
#[path = "src/outline.rs"]
mod outline;
#[path = "src/pack.rs"]
mod pack;
#[path = "src/parse.rs"]
mod parse;
#[path = "src/pattern/mod.rs"]
mod pattern;
#[path = "src/read.rs"]
mod read;
#[path = "src/rules.rs"]
mod rules;
#[path = "src/scorer/mod.rs"]
mod scorer;
#[path = "src/sets.rs"]
mod sets;
#[path = "src/span.rs"]
mod span;
#[path = "src/split.rs"]
mod split;
#[path = "src/text.rs"]
mod text;
#[path = "src/vocab.rs"]
mod vocab;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=packs");
    let packs = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("packs");
    for language in ["en", "es"] {
        let files = files(&packs.join(language))?;
        let sources: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let image = pack::Pack::image(&sources).map_err(|mistake| format!("packs/{language}/{mistake}"))?;
        fs::write(Path::new(&env::var("OUT_DIR")?).join(format!("{language}.pack")), image)?;
    }
    Ok(())
}

/// Every file of a pack, named `folder/file.ext` as seen from the pack, in order.
fn files(root: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files = Vec::new();
    for folder in ["", "classes", "watch", "strengths", "terms", "care"] {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "txt" || end == "rules") {
                let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                files.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
