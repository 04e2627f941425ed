use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use thiserror::Error as ThisError;
use tokio_rustls::rustls;

use crate::limits::{APP_BYTES, APP_FILES};
use crate::store::StoreError;

/// Why the host refused to start. Each has a stable [`code`](Self::code) and a [`remedy`](Self::remedy).
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// An address other machines can reach, without a certificate: the app could be replaced on its way.
    #[error("{address} can be reached from other machines and there is no certificate")]
    CleartextListen {
        /// The address asked for.
        address: SocketAddr,
    },
    /// A clock that stands still, where other machines can reach the host.
    #[error("{address} can be reached from other machines and the clock would stand still")]
    StillClock {
        /// The address asked for.
        address: SocketAddr,
    },
    /// One of certificate and key without the other.
    #[error("a certificate needs its key, and a key its certificate")]
    HalfCertificate,
    /// A PEM file that cannot be read, or holds nothing of the kind expected.
    #[error("cannot read a certificate or key from {path}")]
    Pem {
        /// The file.
        path: PathBuf,
        /// What the reader said.
        source: rustls::pki_types::pem::Error,
    },
    /// A certificate and key that are readable and still unusable, usually because they are not a pair.
    #[error("the certificate and key cannot be used together")]
    Certificate(#[source] rustls::Error),
    /// A file or directory of the app that cannot be read.
    #[error("cannot read the app at {path}")]
    App {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An app directory without `index.html`.
    #[error("there is no index.html in {path}")]
    AppIndex {
        /// The directory.
        path: PathBuf,
    },
    /// Something in the app directory that cannot be served exactly as named: a link, a device, a name that
    /// needs escaping in an address.
    #[error("{path} is not a plain file with a plain name")]
    AppEntry {
        /// The entry.
        path: PathBuf,
    },
    /// An app directory too large to be the app.
    #[error("{path} holds more than {APP_FILES} files or {APP_BYTES} bytes")]
    AppSize {
        /// The directory.
        path: PathBuf,
    },
    /// A data directory that cannot be created or locked.
    #[error("cannot use the data directory {path}")]
    Data {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A data directory other users of the machine may enter.
    #[error("other users may enter the data directory {path}")]
    DataOpen {
        /// The directory.
        path: PathBuf,
    },
    /// A data directory another running host holds.
    #[error("another host holds the data directory {path}")]
    DataHeld {
        /// The directory.
        path: PathBuf,
    },
    /// The logs cannot be opened, checked, saved or restored.
    #[error("cannot use the logs in {path}")]
    Store {
        /// The directory or file.
        path: PathBuf,
        /// What the store said.
        source: StoreError,
    },
    /// A check found logs that are not whole.
    #[error("{circles} circles are not whole")]
    Broken {
        /// How many.
        circles: u64,
    },
    /// The system gives the host no thread.
    #[error("cannot start a thread")]
    Thread(#[source] io::Error),
    /// An address that cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The system does not let the host wait for the signal to stop.
    #[error("cannot wait for the signal to stop")]
    Signal(#[source] io::Error),
}

impl Error {
    /// A name that does not change between versions, for scripts and searches.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CleartextListen { .. } => "host.cleartext_listen",
            Self::StillClock { .. } => "host.still_clock",
            Self::HalfCertificate => "host.half_certificate",
            Self::Pem { .. } => "host.pem",
            Self::Certificate(_) => "host.certificate",
            Self::App { .. } => "host.app",
            Self::AppIndex { .. } => "host.app_index",
            Self::AppEntry { .. } => "host.app_entry",
            Self::AppSize { .. } => "host.app_size",
            Self::Data { .. } => "host.data",
            Self::DataOpen { .. } => "host.data_open",
            Self::DataHeld { .. } => "host.data_held",
            Self::Store { .. } => "host.store",
            Self::Broken { .. } => "host.broken",
            Self::Thread(_) => "host.thread",
            Self::Listen { .. } => "host.listen",
            Self::Signal(_) => "host.signal",
        }
    }

    /// What the operator can do about it.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::CleartextListen { .. } => {
                "give --cert and --key, or listen on 127.0.0.1 or [::1] behind a proxy that speaks TLS"
            }
            Self::StillClock { .. } => "leave --now and MENDWELL_HOST_NOW to demonstrations on this machine",
            Self::HalfCertificate => "give both --cert and --key, or neither",
            Self::Pem { .. } => "check that the file exists, is PEM, and may be read by the host's user",
            Self::Certificate(_) => "check that the key belongs to the first certificate in the file",
            Self::App { .. } => "check that --app names the built app and may be read by the host's user",
            Self::AppIndex { .. } => "build the app, and name its output directory with --app",
            Self::AppEntry { .. } => {
                "replace links by files, and name files with letters, digits, dot, dash, underscore"
            }
            Self::AppSize { .. } => {
                "name the output directory of the app's build with --app, and nothing above it"
            }
            Self::Data { .. } => {
                "check that the host's user may create and write the directory named by --data"
            }
            Self::DataOpen { .. } => "run chmod 700 on it, or name another directory with --data",
            Self::DataHeld { .. } => "stop the other host, or name another directory with --data",
            Self::Store { .. } => {
                "check that the disk has room, that a file to write does not exist, and that a file to read is ours"
            }
            Self::Broken { .. } => {
                "stop the host, keep a copy of the directory, and restore the newest backup into an empty one"
            }
            Self::Thread(_) => "check the limits the service manager puts on the host",
            Self::Listen { .. } => "choose a free address of this machine with --listen",
            Self::Signal(_) => "check the limits the service manager puts on the host",
        }
    }
}
