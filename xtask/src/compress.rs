//! Writes `.br` and `.gz` beside every file that shrinks, so that the host only picks one.
//!
//! Node's zlib does the work: it is here anyway for `wasm-opt`, and saves building a second encoder on every machine.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{
    assets::{self, App, digest},
    repo::{self, Repo},
    run,
    trouble::{Outcome, Trouble},
};

/// Compresses what `cache` does not have yet, then copies all of it into `out`.
pub(crate) fn compress(repo: &Repo, app: &App, out: &Path, cache: &Path) -> Outcome {
    repo::make_dir(cache)?;
    let mut todo = Vec::new();
    let mut copies = Vec::new();
    for (path, bytes) in app.iter().filter(|(path, _)| assets::shrinks(path)) {
        let plain = out.join(path.trim_start_matches('/'));
        let key = digest(&[bytes]);
        let (br, gz) = (cache.join(format!("{key}.br")), cache.join(format!("{key}.gz")));
        if !br.is_file() {
            todo.push([plain.clone(), br.clone(), gz.clone()]);
        }
        copies.extend([(br, beside(&plain, "br")), (gz, beside(&plain, "gz"))]);
    }
    if !todo.is_empty() {
        println!("compressing {} files", todo.len());
        node(repo, &todo)?;
    }
    for (from, to) in copies {
        fs::copy(&from, &to).map_err(|e| Trouble::file("copy", &from, &e))?;
    }
    Ok(())
}

pub(crate) fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn node(repo: &Repo, todo: &[[PathBuf; 3]]) -> Outcome {
    let mut command = run::command("node", repo.root());
    command.arg(repo.path("xtask/compress.mjs")).stdin(Stdio::piped());
    let mut child = command.spawn().map_err(|e| run::not_started(&command, &e))?;
    let list = serde_json::json!(todo).to_string();
    let told = child.stdin.take().is_some_and(|mut pipe| pipe.write_all(list.as_bytes()).is_ok());
    let status = child.wait().map_err(|e| run::not_started(&command, &e))?;
    if told && status.success() {
        return Ok(());
    }
    Err(Trouble::new(format!("`{}` ended with {status}", run::words(&command)), "read what it said above"))
}
