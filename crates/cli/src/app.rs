//! The running program: where the vault is, which language is spoken, and how the vault is opened.

use crate::clock::Time;
use crate::options::Options;
use crate::secret;
use crate::trouble::Trouble;
use mendwell_client::{Client, ClientError, Cost, Reply, Request};
use mendwell_content::{Language, Texts};
use mendwell_platform::{OsRandom, Sqlite, StorageError};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// A client over the vault's file.
pub(crate) struct Vault(Client<Sqlite, Time, OsRandom>);

impl Vault {
    /// Over this file, which is made if it is not there.
    pub(crate) fn at(file: &Path) -> Result<Self, Trouble> {
        let time = Time::told()?;
        let storage = Sqlite::open(file).map_err(ClientError::from)?;
        Ok(Self(Client::new(storage, time, OsRandom, Cost::STANDARD)))
    }

    /// Asks the client and waits.
    pub(crate) fn ask(&mut self, request: Request) -> Result<Reply, Trouble> {
        Ok(pollster::block_on(self.0.handle(request))?)
    }
}

/// What every command works with.
pub(crate) struct App {
    options: Options,
    texts: Texts,
}

impl App {
    pub(crate) fn new(options: Options) -> Self {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).unwrap_or_default());
        let device = || Language::preferred(asked.iter().map(String::as_str).find(|tag| !tag.is_empty()));
        let texts = Texts::new(options.lang.map_or_else(device, Into::into));
        Self { options, texts }
    }

    pub(crate) fn texts(&self) -> &Texts {
        &self.texts
    }

    pub(crate) fn json(&self) -> bool {
        self.options.json
    }

    /// An answer: JSON for programs, else what is said to people.
    pub(crate) fn answer<T: Serialize>(
        &self,
        value: &T,
        said: impl FnOnce(&Texts) -> String,
    ) -> Result<String, Trouble> {
        if !self.options.json {
            return Ok(format!("{}\n", said(&self.texts).trim_end()));
        }
        let text = serde_json::to_string(value).map_err(|_| Trouble::Output(io::ErrorKind::InvalidData))?;
        Ok(text + "\n")
    }

    /// The answer of a command that only does something.
    pub(crate) fn done(&self, said: impl FnOnce(&Texts) -> String) -> Result<String, Trouble> {
        self.answer(&serde_json::json!({ "done": true }), said)
    }

    /// The vault's directory.
    pub(crate) fn dir(&self) -> Result<PathBuf, Trouble> {
        let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let given = self.options.vault.clone().or_else(|| set("MENDWELL_VAULT"));
        let data = || set("XDG_DATA_HOME").or_else(|| set("HOME").map(|home| home.join(".local/share")));
        given.or_else(|| data().map(|data| data.join("mendwell"))).ok_or(Trouble::NoPlace)
    }

    /// The vault's file, if it is there. Looking for a vault never makes one.
    pub(crate) fn file(&self) -> Result<PathBuf, Trouble> {
        let file = self.dir()?.join("vault.db");
        match fs::metadata(&file) {
            // An empty file is what is left if making a vault is cut short.
            Ok(found) if found.len() == 0 => Err(ClientError::NoVault.into()),
            Ok(_) => Ok(file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(ClientError::NoVault.into()),
            Err(error) => Err(ClientError::from(StorageError::Failed(error.kind().to_string())).into()),
        }
    }

    /// The passphrase that opens the vault.
    pub(crate) fn passphrase(&self) -> Result<String, Trouble> {
        secret::passphrase(self.options.passphrase_file.as_deref(), &self.texts)
    }

    /// The passphrase of a vault that is being made.
    pub(crate) fn first_passphrase(&self) -> Result<String, Trouble> {
        secret::new_passphrase(self.options.passphrase_file.as_deref(), "MENDWELL_PASSPHRASE", &self.texts)
    }

    /// Opens the vault. The passphrase is given back for commands that need it once more.
    pub(crate) fn open(&mut self) -> Result<(Vault, String), Trouble> {
        let mut vault = Vault::at(&self.file()?)?;
        if let (None, Reply::Status { device, .. }) = (self.options.lang, vault.ask(Request::Status)?) {
            match device.language {
                Some(mendwell_client::Language::En) => self.texts = Texts::new(Language::English),
                Some(mendwell_client::Language::Es) => self.texts = Texts::new(Language::Spanish),
                None => {}
            }
        }
        let passphrase = self.passphrase()?;
        vault.ask(Request::Unlock { passphrase: passphrase.clone() })?;
        Ok((vault, passphrase))
    }

    /// Makes a vault by `request`. If that is refused, nothing is left behind.
    pub(crate) fn make(&self, request: Request) -> Result<(), Trouble> {
        let dir = self.dir()?;
        let failed = |error: io::Error| ClientError::from(StorageError::Failed(error.kind().to_string()));
        let fresh_dir = !dir.exists();
        make_dir(&dir).map_err(failed)?;
        let file = dir.join("vault.db");
        let fresh = !file.exists();
        let made = Vault::at(&file).and_then(|mut vault| vault.ask(request));
        if made.is_err() && fresh {
            // The refusal is what is told, not that tidying up did not work.
            let _ = Sqlite::open(&file).and_then(Sqlite::remove);
            if fresh_dir {
                let _ = fs::remove_dir(&dir);
            }
        }
        made.map(drop)
    }
}

#[cfg(unix)]
fn make_dir(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)
}

#[cfg(not(unix))]
fn make_dir(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)
}
