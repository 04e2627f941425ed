//! What the app may cost: the most compressed bytes for each part of it, for what a first visit needs to be usable, and for
//! everything.
//!
//! What is loaded when it is first needed, and icons, which only somebody needs who puts the app on a home screen, are no part
//! of the first visit, nor are texts in another language: the service worker fetches both behind it. 1 kB is 1,000 bytes.

use std::{fs, path::Path};

use crate::{
    assets, compress,
    repo::{self, Repo},
    trouble::{Outcome, Trouble},
};

/// The most for what a first visit needs to be usable.
const FIRST_VISIT: u64 = 700_000;

/// The most for everything. The goal is 1,300,000: the coach is still twice as large as it is to be (docs/BENCHMARKS.md).
const EVERYTHING: u64 = 1_575_000;

/// Parts and their limits. A name that ends in `/` is a folder. Together they may exceed the total: no part may
/// grow into all the room another leaves.
const PARTS: &[(&str, u64)] = &[
    ("app.wasm", 600_000),
    ("app.js", 25_000),
    ("app.css", 20_000),
    ("boot.js", 5_000),
    ("worker.js", 10_000),
    ("sw.js", 5_000),
    ("index.html", 6_000),
    ("manifest.webmanifest", 1_500),
    ("notes.webmanifest", 1_500),
    ("texts/", 80_000),
    ("fonts/", 170_000),
    ("icons/", 15_000),
    ("snippets/", 5_000),
    ("circles.wasm", 398_500),
    ("circles.js", 5_000),
    ("coach.wasm", 420_000),
    ("coach.js", 5_000),
];

/// One line of the table.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    part: String,
    bytes: u64,
    limit: u64,
}

/// Measures `target/app`, prints the table, and fails on any part that is too big or has no limit.
pub(crate) fn budget(repo: &Repo) -> Outcome {
    let rows = rows(&served(&repo.app())?);
    println!("{}", table(&rows));
    let over: Vec<&str> = rows.iter().filter(|r| r.bytes > r.limit).map(|r| r.part.as_str()).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(Trouble::new(
        format!("the app is over its size budget: {}", over.join(", ")),
        "make it smaller; only if it is worth everyone's first visit, raise the limit in xtask/src/budget.rs",
    ))
}

/// Every file with the bytes that travel: the brotli copy where there is one.
fn served(app: &Path) -> Outcome<Vec<(String, u64)>> {
    let size = |path: &Path| fs::metadata(path).map(|m| m.len());
    let mut files = Vec::new();
    for path in repo::files_below(app)? {
        let name = repo::shown(app, &path);
        if name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        let bytes = size(&compress::beside(&path, "br")).or_else(|_| size(&path));
        files.push((assets::plain(&name), bytes.map_err(|e| Trouble::file("measure", &path, &e))?));
    }
    if files.is_empty() {
        return Err(Trouble::new("there is no built app in target/app", "run `cargo xtask build-web` first"));
    }
    Ok(files)
}

/// A row for each limit, one for what has none (whose limit is zero), and the total.
fn rows(files: &[(String, u64)]) -> Vec<Row> {
    let belongs = |file: &str, part: &str| file == part || (part.ends_with('/') && file.starts_with(part));
    let sum = |wanted: &dyn Fn(&str) -> bool| {
        files.iter().filter(|(file, _)| wanted(file)).map(|(_, bytes)| bytes).sum::<u64>()
    };
    let mut rows: Vec<Row> = PARTS
        .iter()
        .map(|&(part, limit)| Row { part: part.to_owned(), bytes: sum(&|f| belongs(f, part)), limit })
        .collect();
    for (file, bytes) in files {
        if !PARTS.iter().any(|(part, _)| belongs(file, part)) {
            rows.push(Row { part: format!("{file} (no limit set)"), bytes: *bytes, limit: 0 });
        }
    }
    let is_first =
        |file: &str| !assets::is_later(file) && !file.starts_with("icons/") && !file.starts_with("texts/");
    // A visit needs the texts of one language: at most the longest.
    let texts = files.iter().filter(|(file, _)| file.starts_with("texts/")).map(|(_, bytes)| *bytes);
    let needed = sum(&is_first) + texts.max().unwrap_or(0);
    rows.push(Row { part: "first visit".to_owned(), bytes: needed, limit: FIRST_VISIT });
    rows.push(Row { part: "everything".to_owned(), bytes: sum(&|_| true), limit: EVERYTHING });
    rows
}

fn table(rows: &[Row]) -> String {
    let mut lines = vec![format!("{:<28} {:>9} {:>9}", "part", "bytes", "at most")];
    lines.extend(rows.iter().map(|Row { part, bytes, limit }| {
        let mark = if bytes > limit { "  TOO BIG" } else { "" };
        format!("{part:<28} {bytes:>9} {limit:>9}{mark}")
    }));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(files: &[(&str, u64)]) -> Vec<String> {
        let files: Vec<_> = files.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes)).collect();
        rows(&files).into_iter().filter(|row| row.bytes > row.limit).map(|row| row.part).collect()
    }

    #[test]
    fn within_every_limit_is_fine() {
        assert!(
            over(&[("app.wasm", 400_000), ("fonts/a.woff2", 90_000), ("fonts/b.woff2", 60_000)]).is_empty()
        );
    }

    #[test]
    fn a_part_a_folder_and_the_total_each_have_a_limit() {
        assert_eq!(over(&[("boot.js", 5_001)]), ["boot.js"]);
        assert_eq!(over(&[("fonts/a.woff2", 90_000), ("fonts/b.woff2", 90_000)]), ["fonts/"]);
        let crowd =
            [("app.wasm", 510_000), ("fonts/a.woff2", 170_000), ("app.css", 15_000), ("app.js", 20_000)];
        assert_eq!(over(&crowd), ["first visit"]);
        let aside = [("app.wasm", 510_000), ("fonts/a.woff2", 170_000), ("icons/a.png", 15_000)];
        assert!(over(&aside).is_empty(), "icons are fetched behind the first visit");
        let languages = [("texts/en.ftl", 20_000), ("texts/es.ftl", 21_000)];
        assert_eq!(over(&[aside.as_slice(), &languages].concat()), ["first visit"], "one of them is needed");
        let later = [
            ("circles.wasm", 398_500),
            ("coach.wasm", 420_000),
            ("circles.js", 5_000),
            ("coach.js", 5_000),
            ("texts/en.ftl", 20_000),
            ("texts/es.ftl", 20_000),
            ("texts/fr.ftl", 20_000),
        ];
        assert_eq!(over(&[aside.as_slice(), &later].concat()), ["everything"]);
    }

    #[test]
    fn a_new_kind_of_file_needs_a_limit() {
        assert_eq!(over(&[("film.mp4", 1)]), ["film.mp4 (no limit set)"]);
    }
}
