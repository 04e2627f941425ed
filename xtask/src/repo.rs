//! Where things are: the repository's folders, and the small file operations that name the path when they fail.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use crate::trouble::{Outcome, Trouble};

/// The repository this command was started in.
#[derive(Debug, Clone)]
pub(crate) struct Repo {
    root: PathBuf,
    target: PathBuf,
}

impl Repo {
    /// Looks upward from the current folder for the workspace's `Cargo.toml`.
    pub(crate) fn find() -> Outcome<Self> {
        let here = env::current_dir().map_err(|e| Trouble::file("find", Path::new("."), &e))?;
        let root = here.ancestors().find(|dir| {
            fs::read_to_string(dir.join("Cargo.toml")).is_ok_and(|text| text.contains("[workspace]"))
        });
        let Some(root) = root.map(Path::to_path_buf) else {
            return Err(Trouble::new(
                format!("{} is not inside the repository", here.display()),
                "run this from a folder of the repository",
            ));
        };
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the root.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path below cargo's native target folder.
    pub(crate) fn target(&self, relative: &str) -> PathBuf {
        self.target.join(relative)
    }

    /// The finished web app.
    pub(crate) fn app(&self) -> PathBuf {
        self.target("app")
    }
}

pub(crate) fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| Trouble::file("read", path, &e))
}

pub(crate) fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| Trouble::file("read", path, &e))
}

/// Writes a file, making its folder first.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if let Some(dir) = path.parent() {
        make_dir(dir)?;
    }
    fs::write(path, bytes).map_err(|e| Trouble::file("write", path, &e))
}

pub(crate) fn make_dir(path: &Path) -> Outcome {
    fs::create_dir_all(path).map_err(|e| Trouble::file("make the folder", path, &e))
}

/// Removes a folder and all in it; a folder that is not there is fine.
pub(crate) fn remove_dir(path: &Path) -> Outcome {
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(Trouble::file("remove", path, &e)),
        _ => Ok(()),
    }
}

/// Every file below `dir`, sorted; none when there is no such folder. Skips build output and installed packages.
pub(crate) fn files_below(dir: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&folder).map_err(|e| Trouble::file("list", &folder, &e))?;
        for entry in entries {
            let path = entry.map_err(|e| Trouble::file("list", &folder, &e))?.path();
            let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            if path.is_dir() {
                if !matches!(name, "target" | "target-web" | "node_modules") {
                    folders.push(path);
                }
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// How a path is shown and keyed: relative to `base`, with `/`.
pub(crate) fn shown(base: &Path, path: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
