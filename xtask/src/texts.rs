//! The texts of each language as one file of the app, so that a visit fetches the one that it speaks.

use std::path::Path;

use crate::{
    assets::Sources,
    repo,
    trouble::{Outcome, Trouble},
};

/// The files of a language, those first that a first screen asks for: a file is parsed when its turn comes.
const FILES: &[&str] = &[
    "interface",
    "prompts",
    "feelings",
    "safety",
    "guides",
    "bonds",
    "meeting",
    "exchange",
    "together",
    "devices",
    "act",
    "coach",
];

/// What only the terminal says.
const ELSEWHERE: &str = "cli";

/// What `mendwell_content::BETWEEN_FILES` is.
const BETWEEN_FILES: &str = "\u{c}";

/// `texts/en.ftl` and so on, one for each folder of `dir`.
pub(crate) fn sources(dir: &Path) -> Outcome<Sources> {
    let mut languages = std::collections::BTreeSet::new();
    for path in repo::files_below(dir)? {
        let shown = repo::shown(dir, &path);
        let Some((language, file)) = shown.split_once('/') else { continue };
        let name = file.trim_end_matches(".ftl");
        if name != ELSEWHERE && !FILES.contains(&name) {
            return Err(Trouble::new(
                format!("texts/{shown} is in no list"),
                "name it in xtask/src/texts.rs, where the web app needs it",
            ));
        }
        languages.insert(language.to_owned());
    }
    languages
        .into_iter()
        .map(|language| Ok((format!("texts/{language}.ftl"), whole(&dir.join(language))?)))
        .collect()
}

fn whole(dir: &Path) -> Outcome<Vec<u8>> {
    let files: Outcome<Vec<String>> =
        FILES.iter().map(|name| repo::read_text(&dir.join(format!("{name}.ftl")))).collect();
    Ok(files?.join(BETWEEN_FILES).into_bytes())
}
