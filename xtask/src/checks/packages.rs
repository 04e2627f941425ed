//! How many packages everyone who builds this must trust and compile.

use crate::{
    repo::{self, Repo},
    trouble::Outcome,
};

const MOST: usize = 440;

pub(crate) fn check(repo: &Repo) -> Outcome<Vec<String>> {
    Ok(judge(&repo::read_text(&repo.path("Cargo.lock"))?).into_iter().collect())
}

fn judge(lock: &str) -> Option<String> {
    let count = lock.lines().filter(|line| line.trim() == "[[package]]").count();
    (count > MOST).then(|| {
        format!(
            "Cargo.lock has {count} packages, more than {MOST}. Consider: are there two versions of one package \
             (`cargo tree --duplicates`)? a default feature nobody needs? a few lines of our own instead? If it is \
             worth it, raise the number in xtask/src/checks/packages.rs and say why in the commit"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_fine_and_one_more_is_not() {
        assert!(judge(&"[[package]]\n".repeat(MOST)).is_none());
        assert!(judge(&"[[package]]\n".repeat(MOST + 1)).unwrap().contains(&(MOST + 1).to_string()));
    }
}
