//! Small files: half of them at most 100 code lines, nearly all at most 300, none above 500.
//! Files of tests do not count: those under a `tests` folder, and those that a `#[cfg(test)] mod NAME;` names.

use std::{collections::BTreeSet, path::PathBuf};

use super::code_lines::code_lines;
use crate::{
    repo::{self, Repo, shown},
    trouble::Outcome,
};

const MEDIAN: usize = 100;
const P95: usize = 300;
const CAP: usize = 500;

pub(crate) fn check(repo: &Repo) -> Outcome<Vec<String>> {
    let mut sources = Vec::new();
    let mut tests = BTreeSet::new();
    for folder in ["crates", "xtask"] {
        for path in repo::files_below(&repo.path(folder))? {
            let in_tests = path.components().any(|part| part.as_os_str() == "tests");
            if path.extension().is_some_and(|e| e == "rs") && !in_tests {
                let source = repo::read_text(&path)?;
                tests.extend(test_files(&path, &source));
                sources.push((path, source));
            }
        }
    }
    let sizes = sources
        .iter()
        .filter(|(path, _)| !tests.contains(path))
        .map(|(path, source)| (shown(repo.root(), path), code_lines(source)));
    Ok(judge(sizes.collect()))
}

/// The files that `#[cfg(test)] mod NAME;` in `source` may mean.
fn test_files(path: &std::path::Path, source: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for after in source.split("#[cfg(test)]").skip(1) {
        let declared = after.trim_start().trim_start_matches("pub(crate) ").strip_prefix("mod ");
        let Some((name, _)) = declared.and_then(|rest| rest.split_once([';', '{'])) else { continue };
        let file = format!("{}.rs", name.trim());
        found.push(path.with_file_name(&file));
        found.push(path.with_extension("").join(&file));
    }
    found
}

fn judge(mut sizes: Vec<(String, usize)>) -> Vec<String> {
    sizes.sort_by_key(|(_, lines)| *lines);
    let mut problems = Vec::new();
    for (percent, limit) in [(50, MEDIAN), (95, P95)] {
        let at = (sizes.len() * percent).div_ceil(100).saturating_sub(1);
        if let Some((file, lines)) = sizes.get(at).filter(|(_, lines)| *lines > limit) {
            problems.push(format!(
                "{percent} % of the files should have at most {limit} code lines, but {file} has {lines}: \
                 split the largest ones by purpose"
            ));
        }
    }
    for (file, lines) in sizes.iter().filter(|(_, lines)| *lines > CAP) {
        problems.push(format!("{file} has {lines} code lines, more than {CAP}: split it by purpose"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(lines: &[usize]) -> Vec<(String, usize)> {
        lines.iter().enumerate().map(|(i, lines)| (format!("{i}.rs"), *lines)).collect()
    }

    #[test]
    fn small_files_pass() {
        assert!(judge(sizes(&[10, 20, 100, 290])).is_empty());
        assert!(judge(Vec::new()).is_empty());
    }

    #[test]
    fn each_limit_is_held() {
        assert!(judge(sizes(&[10, 101, 102])).iter().any(|p| p.starts_with("50 %")));
        let mut many = vec![10; 90];
        many.extend([301; 10]);
        assert!(judge(sizes(&many)).iter().all(|p| p.starts_with("95 %")));
        let mut one = vec![10; 99];
        one.push(501);
        assert!(matches!(judge(sizes(&one)).as_slice(), [p] if p.contains("501")));
    }

    #[test]
    fn a_module_of_tests_in_its_own_file_is_known() {
        let found =
            test_files("a/fold.rs".as_ref(), "x\n#[cfg(test)]\nmod fold_tests;\n#[cfg(test)]\nfn a() {}");
        assert_eq!(found, [PathBuf::from("a/fold_tests.rs"), PathBuf::from("a/fold/fold_tests.rs")]);
    }
}
