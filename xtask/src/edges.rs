//! Which crate may use which. The table is docs/ARCHITECTURE.md's; any other edge fails.
//!
//! Edges for tests only may also lead to `testkit`, which nothing else may use, and to `content`, whose texts a test reads.

use crate::metadata::{Package, short};

const TESTKIT: &str = "testkit";

/// Where every crate's tests may lead.
const TESTS_MAY_USE: &[&str] = &[TESTKIT, "content"];

/// Crate, and the crates of ours it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("content", &[]),
    ("coach", &[]),
    ("trends", &[]),
    ("platform", &[]),
    ("wire", &[]),
    ("vault", &["platform"]),
    // Apart from vault, so that a browser loads MLS only when a circle is first needed.
    ("circle", &["platform", "wire"]),
    ("ledger", &["domain", "platform", "vault", "wire", "circle"]),
    ("client", &["domain", "platform", "vault", "ledger", "wire", "circle", "sync"]),
    // What web and cli both say about numbers.
    ("saying", &["domain", "trends"]),
    ("worker", &["client", "platform"]),
    ("reader", &["coach"]),
    ("web", &["client", "content", "domain", "platform", "reader", "saying", "worker"]),
    ("cli", &["client", "coach", "content", "domain", "platform", "saying", "trends"]),
    ("sync", &["ledger", "wire", "circle", "domain", "platform"]),
    // Wire only: the host cannot decrypt because it cannot name plaintext.
    ("relay", &["wire"]),
    // With the host as a library: what is tested against a circle's log is tested against its real rules.
    (TESTKIT, &["domain", "platform", "vault", "ledger", "client", "circle", "wire", "sync", "relay"]),
    ("xtask", &[]),
];

/// A sentence for each edge that is not in the table, and each crate that is missing from it.
pub(crate) fn check(packages: &[Package]) -> Vec<String> {
    let mut problems = Vec::new();
    for package in packages {
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == package.short()) else {
            problems
                .push(format!("{} has no line in xtask/src/edges.rs: decide what it may use", package.name));
            continue;
        };
        let ours = package.uses.iter().filter(|used| packages.iter().any(|p| p.name == used.name));
        for used in ours {
            let name = short(&used.name);
            if !(allowed.contains(&name) || (used.for_tests_only && TESTS_MAY_USE.contains(&name))) {
                problems.push(format!(
                    "{} may not use {}: move the code to where it may be used, or change docs/ARCHITECTURE.md \
                     and xtask/src/edges.rs together",
                    package.name, used.name
                ));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Use;

    fn package(name: &str, uses: &[(&str, bool)]) -> Package {
        let uses = uses.iter().map(|&(name, for_tests_only)| Use {
            name: name.to_owned(),
            for_tests_only,
            ..Use::default()
        });
        Package { name: name.to_owned(), uses: uses.collect(), ..Package::default() }
    }

    #[test]
    fn allowed_edges_and_other_peoples_crates_pass() {
        let packages = [
            package("mendwell-wire", &[("serde", false)]),
            package("mendwell-testkit", &[]),
            package("mendwell-relay", &[("mendwell-wire", false), ("mendwell-testkit", true)]),
        ];
        assert!(check(&packages).is_empty());
    }

    #[test]
    fn the_host_may_not_name_plaintext_not_even_in_tests() {
        for for_tests_only in [false, true] {
            let relay = package("mendwell-relay", &[("mendwell-domain", for_tests_only)]);
            let problems = check(&[relay, package("mendwell-domain", &[])]);
            assert!(matches!(problems.as_slice(), [p] if p.contains("relay may not use mendwell-domain")));
        }
    }

    #[test]
    fn testkit_is_for_tests_only_and_new_crates_need_a_line() {
        let domain = package("mendwell-domain", &[("mendwell-testkit", false)]);
        assert_eq!(check(&[domain, package("mendwell-testkit", &[])]).len(), 1);
        assert_eq!(check(&[package("mendwell-newcomer", &[])]).len(), 1);
    }

    #[test]
    fn texts_may_be_read_by_every_crates_tests_and_by_tests_only() {
        let content = package("mendwell-content", &[]);
        let saying = |for_tests_only| package("mendwell-saying", &[("mendwell-content", for_tests_only)]);
        assert!(check(&[saying(true), content.clone()]).is_empty());
        assert_eq!(check(&[saying(false), content]).len(), 1);
    }

    #[test]
    fn the_table_has_no_circle() {
        // A crate may only use crates that can be built before it.
        let mut built: Vec<&str> = Vec::new();
        for _ in MAY_USE {
            let ready = MAY_USE.iter().filter(|(_, uses)| uses.iter().all(|u| built.contains(u)));
            built = ready.map(|(name, _)| *name).collect();
        }
        assert_eq!(built.len(), MAY_USE.len());
    }
}
