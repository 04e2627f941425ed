//! The parts that keep circles, put together: the writer, the readers, and the two that tidy up.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};

use tokio::time::{interval, sleep};

use crate::api::Api;
use crate::clock::Clock;
use crate::committer::Committer;
use crate::hub::Hub;
use crate::limits::{CHECKPOINT, READERS, TEND, TEND_PAUSE};
use crate::rate::Rates;
use crate::readers::Readers;
use crate::store::{Checkpointer, Policy, SqliteStore};
use crate::{Error, log};

/// What ends when the host stops.
#[must_use = "the writer is waited for by `end`"]
pub(crate) struct Keeper {
    writer: JoinHandle<()>,
    tidier: JoinHandle<()>,
    stop: Sender<()>,
}

impl Keeper {
    /// Opens the logs in the host's directory and starts what keeps them.
    pub(crate) fn start(
        directory: &Path,
        policy: Policy,
        rate_per_minute: Option<u32>,
        clock: Clock,
    ) -> Result<(Self, Arc<Api>), Error> {
        let failed = |source| Error::Store { path: directory.to_owned(), source };
        let store = SqliteStore::open(directory, policy).map_err(failed)?;
        let readers = Readers::open(&store, READERS).map_err(failed)?;
        let checkpointer = store.checkpointer().map_err(failed)?;
        let hub = Arc::new(Hub::default());
        let (committer, writer) = Committer::start(store, Arc::clone(&hub), clock).map_err(Error::Thread)?;
        let (stop, stopped) = mpsc::channel();
        let tidier = thread::Builder::new()
            .name("checkpoint".into())
            .spawn(move || checkpoints(&checkpointer, &stopped))
            .map_err(Error::Thread)?;
        let api = Arc::new(Api::new(committer, readers, hub, rate_per_minute.map(Rates::new), clock));
        Ok((Self { writer, tidier, stop }, api))
    }

    /// Waits until everything accepted is on the disk. All of [`Api`] must be gone by then.
    pub(crate) async fn end(self) {
        drop(self.stop);
        let (writer, tidier) = (self.writer, self.tidier);
        // A thread that panicked has nothing left to wait for.
        let _ = tokio::task::spawn_blocking(move || (writer.join(), tidier.join())).await;
    }
}

/// Forgets what is too old, every hour, in steps between which appends pass. Never ends by itself.
pub(crate) async fn tend(committer: Committer) {
    let mut hours = interval(TEND);
    loop {
        hours.tick().await;
        while committer.tend().await {
            sleep(TEND_PAUSE).await;
        }
    }
}

fn checkpoints(checkpointer: &Checkpointer, stopped: &mpsc::Receiver<()>) {
    while stopped.recv_timeout(CHECKPOINT) == Err(RecvTimeoutError::Timeout) {
        // In the way of a reader it changes nothing, and the next one does it.
        if let Err(error) = checkpointer.run() {
            log::store_failed(&error);
        }
    }
}
