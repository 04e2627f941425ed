//! SQLite under many random batches, closed and cut off at any point: it holds what was committed, all of it and no
//! more.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_platform::{Batch, Key, Shelf, Sqlite, Storage, Write};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LIVES: u64 = 12;
const BATCHES: usize = 400;

/// What should be there.
type Records = BTreeMap<(Shelf, Key), Vec<u8>>;

/// SplitMix64: the same dice for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }

    fn batch(&mut self) -> Batch {
        (0..self.below(6)).map(|_| self.write()).collect()
    }

    fn write(&mut self) -> Write {
        let shelf = Shelf::ALL[self.below(5) as usize];
        let key = (0..self.below(3)).map(|_| self.below(3) as u8 * 127).collect();
        if self.below(3) == 0 {
            return Write::Delete(shelf, key);
        }
        // Mostly some words, now and then more than fits into a page, or into the log before it is emptied.
        let most = if self.below(40) == 0 { 900_000 } else { 600 };
        let (byte, length) = (self.below(256) as u8, self.below(most) as usize);
        Write::Put(shelf, key, vec![byte; length])
    }
}

fn apply(records: &mut Records, batch: Batch) {
    for write in batch {
        match write {
            Write::Put(shelf, key, value) => records.insert((shelf, key), value),
            Write::Delete(shelf, key) => records.remove(&(shelf, key)),
        };
    }
}

fn holds(storage: &Sqlite, records: &Records) -> bool {
    let on = |shelf| {
        let found = pollster::block_on(storage.read(shelf)).unwrap();
        found.into_iter().map(move |(key, value)| ((shelf, key), value))
    };
    Shelf::ALL.into_iter().flat_map(on).eq(records.clone())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    path.with_file_name(format!("{}{ending}", path.file_name().unwrap().to_str().unwrap()))
}

/// Copies the files as they are at this moment, as a disk would have them that lost its power: the database and its
/// log. The length of the log is given back.
fn cut_off(from: &Path, to: &Path) -> u64 {
    let _ = fs::remove_file(beside(to, "-shm"));
    fs::copy(from, to).unwrap();
    fs::copy(beside(from, "-wal"), beside(to, "-wal")).unwrap()
}

#[test]
#[ignore = "soak: thousands of batches on a real disk"]
fn what_was_committed_is_there_wherever_it_is_cut_off() {
    let mut torn = 0;
    for seed in 1..=LIVES {
        println!("seed {seed}");
        let dir = tempfile::tempdir().unwrap();
        let (path, copy) = (dir.path().join("vault.db"), dir.path().join("copy.db"));
        let mut dice = Dice(seed);
        let (mut records, mut storage) = (Records::new(), Sqlite::open(&path).unwrap());
        for n in 0..BATCHES {
            let before = records.clone();
            let log_before = fs::metadata(beside(&path, "-wal")).map_or(0, |log| log.len());
            let batch = dice.batch();
            pollster::block_on(storage.commit(batch.clone())).unwrap();
            apply(&mut records, batch);
            assert!(holds(&storage, &records), "batch {n}");

            // After the commit: all of it is there.
            let log = cut_off(&path, &copy);
            assert!(holds(&Sqlite::open(&copy).unwrap(), &records), "cut off after batch {n}");
            // While the log was being written: all of the batch is there, or none of it.
            if log_before < log {
                cut_off(&path, &copy);
                let at = log_before + dice.below(log - log_before + 1);
                fs::File::options().write(true).open(beside(&copy, "-wal")).unwrap().set_len(at).unwrap();
                let cut = Sqlite::open(&copy).unwrap();
                assert!(holds(&cut, &before) || holds(&cut, &records), "cut off at {at} in batch {n}");
                torn += 1;
            }
            match dice.below(200) {
                0..4 => {
                    drop(storage);
                    storage = Sqlite::open(&path).unwrap();
                }
                4 => {
                    pollster::block_on(storage.erase()).unwrap();
                    records.clear();
                }
                _ => {}
            }
            assert!(holds(&storage, &records), "opened again, or erased, after batch {n}");
        }
    }
    assert!(torn > 100, "hardly anything was cut off in the middle; the test shows nothing");
}
