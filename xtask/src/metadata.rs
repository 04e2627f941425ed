//! What cargo knows of the workspace: packages, what they depend on, and the programs they make.

use serde_json::Value;

use crate::{
    repo::Repo,
    run::{self, cargo},
    trouble::{Outcome, Trouble},
};

/// One package of ours.
#[derive(Debug, Clone, Default)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) programs: Vec<String>,
    pub(crate) uses: Vec<Use>,
}

/// One line under `[dependencies]`, `[build-dependencies]` or `[dev-dependencies]`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Use {
    pub(crate) name: String,
    pub(crate) for_tests_only: bool,
    pub(crate) features: Vec<String>,
}

impl Package {
    /// The name without the product's prefix: `mendwell-domain` is `domain`.
    pub(crate) fn short(&self) -> &str {
        short(&self.name)
    }
}

pub(crate) fn short(name: &str) -> &str {
    name.strip_prefix("mendwell-").unwrap_or(name)
}

/// Asks cargo; needs no network.
pub(crate) fn packages(repo: &Repo) -> Outcome<Vec<Package>> {
    let text = run::output(
        &mut cargo(repo.root(), &["metadata", "--no-deps", "--format-version", "1"]),
        "fix what cargo says above: a Cargo.toml cannot be read",
    )?;
    let value: Value = serde_json::from_str(&text)
        .map_err(|e| Trouble::new(format!("cargo's metadata cannot be read: {e}"), "update cargo"))?;
    Ok(parse(&value))
}

fn parse(metadata: &Value) -> Vec<Package> {
    let mut packages: Vec<Package> = list(metadata, "packages")
        .iter()
        .map(|package| Package {
            name: text(package, "name"),
            programs: list(package, "targets")
                .iter()
                .filter(|target| strings(target, "kind").iter().any(|kind| kind == "bin"))
                .map(|target| text(target, "name"))
                .collect(),
            uses: list(package, "dependencies")
                .iter()
                .map(|used| Use {
                    name: text(used, "name"),
                    for_tests_only: text(used, "kind") == "dev",
                    features: strings(used, "features"),
                })
                .collect(),
        })
        .collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    packages
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn strings(value: &Value, key: &str) -> Vec<String> {
    list(value, key).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The quoted value on the first line that begins with `start`.
pub(crate) fn quoted_after(text: &str, start: &str) -> Option<String> {
    text.lines().find_map(|line| line.trim().strip_prefix(start)?.split('"').nth(1).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_programs_and_uses() {
        let value = serde_json::json!({"packages": [{
            "name": "mendwell-relay",
            "targets": [{"name": "mendwell-host", "kind": ["bin"]}, {"name": "mendwell_relay", "kind": ["lib"]}],
            "dependencies": [
                {"name": "mendwell-wire", "kind": null, "features": []},
                {"name": "mendwell-testkit", "kind": "dev", "features": ["x"]},
            ],
        }]});
        let packages = parse(&value);
        let relay = packages.first().unwrap();
        assert_eq!((relay.short(), relay.programs.as_slice()), ("relay", &["mendwell-host".to_owned()][..]));
        assert_eq!(relay.uses.iter().map(|u| u.for_tests_only).collect::<Vec<_>>(), [false, true]);
    }
}
