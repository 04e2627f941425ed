use std::sync::{Arc, Mutex, PoisonError};

use mendwell_wire::Refusal;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::log;
use crate::store::{Answer, Failure, LogReader, LogStore, StoreError};

/// Readers, each for one request at a time.
#[derive(Clone)]
pub(crate) struct Readers {
    free: Arc<Mutex<Vec<Box<dyn LogReader>>>>,
    places: Arc<Semaphore>,
}

impl Readers {
    /// Opens so many.
    pub(crate) fn open(store: &impl LogStore, count: usize) -> Result<Self, StoreError> {
        let free = (0..count).map(|_| store.reader()).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { free: Arc::new(Mutex::new(free)), places: Arc::new(Semaphore::new(count)) })
    }

    /// Reads on a thread that may wait for the disk.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn LogReader) -> Answer<T> + Send + 'static,
    ) -> Result<T, Refusal> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| Refusal::Unavailable)?;
        let free = Arc::clone(&self.free);
        let done = spawn_blocking(move || {
            // Held until the reader is back, also when nobody waits for the answer any more.
            let _place = place;
            let reader = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut reader = reader.ok_or(Refusal::Unavailable)?;
            let answer = work(reader.as_mut());
            free.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
            answer
        });
        match done.await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(Failure::Refused(refusal))) => Err(refusal),
            Ok(Err(Failure::Store(error))) => {
                log::store_failed(&error);
                Err(Refusal::Unavailable)
            }
            Err(_) => Err(Refusal::Unavailable),
        }
    }
}
