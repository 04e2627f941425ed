//! A storage in memory. Clones share the records, as two openings of one disk do.

use mendwell_platform::{Batch, Key, Shelf, Storage, StorageError, Write};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

type Records = BTreeMap<(Shelf, Key), Vec<u8>>;

/// The records, and after how many more commits the disk refuses.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    records: Rc<RefCell<Records>>,
    commits_left: Rc<Cell<Option<u32>>>,
}

impl Memory {
    /// The disk is full after so many more commits; `None` ends that.
    pub fn full_after(&self, commits: Option<u32>) {
        self.commits_left.set(commits);
    }

    /// Changes the records behind the client's back, as damage does.
    pub fn tamper(&self, change: impl FnOnce(&mut Records)) {
        change(&mut self.records.borrow_mut());
    }

    /// Another disk with the same records.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { records: Rc::new(RefCell::new(self.records.borrow().clone())), commits_left: Rc::default() }
    }

    /// Whether these bytes are anywhere on the disk.
    pub fn contains(&self, marker: &[u8]) -> bool {
        self.records.borrow().values().any(|value| value.windows(marker.len()).any(|w| w == marker))
    }
}

impl Storage for Memory {
    async fn read(&self, shelf: Shelf) -> Result<Vec<(Key, Vec<u8>)>, StorageError> {
        let records = self.records.borrow();
        let on_shelf = records.iter().filter(|((s, _), _)| *s == shelf);
        Ok(on_shelf.map(|((_, key), value)| (key.clone(), value.clone())).collect())
    }

    async fn commit(&mut self, batch: Batch) -> Result<(), StorageError> {
        match self.commits_left.get() {
            Some(0) => return Err(StorageError::Full),
            Some(n) => self.commits_left.set(Some(n - 1)),
            None => {}
        }
        let mut records = self.records.borrow_mut();
        for write in batch {
            match write {
                Write::Put(shelf, key, value) => records.insert((shelf, key), value),
                Write::Delete(shelf, key) => records.remove(&(shelf, key)),
            };
        }
        Ok(())
    }

    async fn erase(&mut self) -> Result<(), StorageError> {
        self.records.borrow_mut().clear();
        Ok(())
    }
}
