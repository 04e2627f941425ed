//! Documents that tell the truth: docs/ARCHITECTURE.md names every crate and no other; README names the two commands
//! a newcomer needs.

use crate::{
    metadata::{Package, short},
    repo::{self, Repo},
    trouble::Outcome,
};

pub(crate) fn check(repo: &Repo, packages: &[Package]) -> Outcome<Vec<String>> {
    let mut problems = Vec::new();
    let mut judge = |file: &str, judge: &dyn Fn(&str) -> Vec<String>| -> Outcome {
        if repo.path(file).is_file() {
            problems.extend(judge(&repo::read_text(&repo.path(file))?));
        } else {
            problems.push(format!("{file} does not exist: write it"));
        }
        Ok(())
    };
    judge("docs/ARCHITECTURE.md", &|text| architecture(text, packages))?;
    judge("README.md", &readme)?;
    Ok(problems)
}

fn architecture(text: &str, packages: &[Package]) -> Vec<String> {
    let mut problems = Vec::new();
    let claimed = claims(text);
    for (line, name) in &claimed {
        let exists =
            packages.iter().any(|p| p.short() == *name || p.programs.iter().any(|b| short(b) == *name));
        if !exists {
            problems.push(format!("docs/ARCHITECTURE.md:{line} names `{name}`, and there is no such crate"));
        }
    }
    for package in packages {
        if !claimed.iter().any(|(_, name)| *name == package.short()) {
            problems.push(format!(
                "docs/ARCHITECTURE.md does not name `{}`: say what it is for",
                package.short()
            ));
        }
    }
    problems
}

/// What the document says are crates, with the line: `mendwell-NAME`, `crates/NAME`, and what begins a row of a
/// table whose first column is headed "crate".
fn claims(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_table = false;
    for (number, line) in text.lines().enumerate() {
        let mut quoted = line.split('`').skip(1).step_by(2);
        let row = line.trim_start().strip_prefix('|');
        let first_cell = row.and_then(|row| row.split('|').next()).unwrap_or_default().trim();
        in_table = row.is_some() && (in_table || first_cell.eq_ignore_ascii_case("crate"));
        if in_table && first_cell.starts_with('`') {
            found.extend(quoted.next().map(|name| (number + 1, short(name.trim_start_matches("crates/")))));
        }
        for name in quoted {
            let name = name.strip_prefix("crates/").and_then(|path| path.split('/').next()).or_else(|| {
                let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
                name.strip_prefix("mendwell-").filter(|_| plain)
            });
            found.extend(name.map(|name| (number + 1, short(name))));
        }
    }
    found
}

fn readme(text: &str) -> Vec<String> {
    ["cargo xtask up", "cargo xtask test"]
        .into_iter()
        .filter(|command| !text.contains(command))
        .map(|command| format!("README.md does not say `{command}`: tell newcomers"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packages() -> Vec<Package> {
        let package = |name: &str, programs: &[&str]| Package {
            name: name.to_owned(),
            programs: programs.iter().map(|p| (*p).to_owned()).collect(),
            uses: Vec::new(),
        };
        vec![
            package("mendwell-domain", &[]),
            package("mendwell-relay", &["mendwell-host"]),
            package("xtask", &[]),
        ]
    }

    const GOOD: &str = "| crate | purpose |\n|---|---|\n| `domain` | facts, `serde` |\n| `relay` | `mendwell-host` |\n\
        | `xtask` | tools |\n\n| word | meaning |\n|---|---|\n| `letter` | one |\nSee `crates/domain/src/fact.rs`.";

    #[test]
    fn a_true_document_passes() {
        assert_eq!(architecture(GOOD, &packages()), Vec::<String>::new());
    }

    #[test]
    fn a_crate_that_is_gone_and_one_that_is_forgotten_are_found() {
        let gone =
            GOOD.replace("| `domain` | facts", "| `coach` | facts").replace("crates/domain", "crates/coach");
        let problems = architecture(&gone, &packages());
        assert!(problems.iter().any(|p| p.contains(":3 names `coach`")), "{problems:?}");
        assert!(problems.iter().any(|p| p.contains(":10 names `coach`")), "{problems:?}");
        assert!(problems.iter().any(|p| p.contains("does not name `domain`")), "{problems:?}");
    }

    #[test]
    fn the_readme_names_both_commands() {
        assert!(readme("run `cargo xtask up`, then `cargo xtask test`").is_empty());
        assert_eq!(readme("run `cargo xtask up`").len(), 1);
    }
}
