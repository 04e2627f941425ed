//! The corpus: one JSON object a line.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use mendwell_coach::{Kind, Role};
use serde_json::Value;

pub(crate) struct Item {
    /// The file it comes from, without ending.
    pub(crate) author: String,
    pub(crate) id: String,
    pub(crate) role: Role,
    pub(crate) kind: Kind,
    pub(crate) lang: String,
    pub(crate) text: String,
    /// Whether watch codes and strengths are labelled.
    pub(crate) watched: bool,
    pub(crate) watch: BTreeSet<String>,
    /// Neither right nor wrong.
    pub(crate) fair: BTreeSet<String>,
    pub(crate) strengths: BTreeSet<String>,
    pub(crate) terms: Option<BTreeSet<String>>,
    pub(crate) care: Option<bool>,
}

pub(crate) fn folder(folder: &Path, frozen: bool, only: Option<&str>) -> Result<Vec<Item>, Box<dyn Error>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let mut items = Vec::new();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(stem) = name.strip_suffix(".jsonl") else { continue };
        let author = stem.trim_end_matches(".frozen");
        let wanted = stem.ends_with(".frozen") == frozen && only.is_none_or(|only| only == author);
        if wanted {
            items.extend(file(&path)?);
        }
    }
    Ok(items)
}

pub(crate) fn file(path: &Path) -> Result<Vec<Item>, Box<dyn Error>> {
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let author = name.trim_end_matches(".frozen").to_owned();
    fs::read_to_string(path)?
        .lines()
        .filter(|line| !line.is_empty())
        .map(|line| item(line, &author))
        .collect()
}

fn item(line: &str, author: &str) -> Result<Item, Box<dyn Error>> {
    let value: Value = serde_json::from_str(line)?;
    let word = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or("");
    let codes = |key: &str| -> BTreeSet<String> {
        let list = value.get(key).and_then(Value::as_array);
        let code = |v: &Value| v.as_str().or_else(|| v.get("code")?.as_str()).map(str::to_owned);
        list.into_iter().flatten().filter_map(code).collect()
    };
    let mut fair = codes("allow");
    for span in value.get("watch").and_then(Value::as_array).into_iter().flatten() {
        let also = span.get("also").and_then(Value::as_array);
        fair.extend(also.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
    }
    Ok(Item {
        author: author.to_owned(),
        id: word("id").to_owned(),
        role: Role::from_name(word("role")).ok_or("an unknown role")?,
        kind: Kind::from_name(word("kind")).ok_or_else(|| format!("an unknown kind in {}", word("id")))?,
        lang: word("lang").to_owned(),
        text: word("text").to_owned(),
        watched: value.get("watch").is_some(),
        watch: codes("watch"),
        fair,
        strengths: codes("strengths"),
        terms: value.get("terms").map(|_| codes("terms")),
        care: value.get("care").and_then(Value::as_bool),
    })
}
