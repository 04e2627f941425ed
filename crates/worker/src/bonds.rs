//! Bonds, fed with bytes: a module of its own.

use crate::answer::{bytes, failure};
use mendwell_client::{BondClient, BondOrder, ClientError};
use mendwell_platform::{OsRandom, SystemClock};
use wasm_bindgen::prelude::wasm_bindgen;

/// Natively this crate is only checked, never run.
#[cfg(not(target_arch = "wasm32"))]
type Disk = mendwell_platform::Sqlite;
#[cfg(target_arch = "wasm32")]
type Disk = mendwell_platform::IndexedDb;

/// The bonds of an open vault, which a worker holds for as long as the vault is open.
#[wasm_bindgen]
pub struct WorkerBonds {
    bonds: Result<BondClient<Disk, SystemClock, OsRandom>, ClientError>,
}

#[wasm_bindgen]
impl WorkerBonds {
    /// Opens the storage for the bonds of a vault with these keys. If that fails, every order is answered with why.
    #[cfg(target_arch = "wasm32")]
    pub async fn open(keys: Vec<u8>) -> Self {
        let keys = zeroize::Zeroizing::new(keys);
        let storage = Disk::open("notes").await.map_err(ClientError::from);
        Self { bonds: storage.and_then(|storage| BondClient::new(&keys, storage, SystemClock, OsRandom)) }
    }

    /// Does one order. The caller waits for each answer before the next.
    pub async fn handle(&mut self, order: Vec<u8>) -> Vec<u8> {
        match (&mut self.bonds, postcard::from_bytes::<BondOrder>(&order)) {
            (Err(error), _) => bytes(Err(error.clone())),
            (Ok(_), Err(_)) => failure("worker-gone"),
            (Ok(bonds), Ok(order)) => bytes(bonds.handle(order).await),
        }
    }

    /// Whether facts came from this person's other device since this was last asked.
    pub fn has_arrived(&mut self) -> bool {
        self.bonds.as_mut().is_ok_and(BondClient::has_arrived)
    }

    /// Takes what is private out of what has not left for the other device: something in it is being removed.
    pub async fn blank(&mut self) {
        if let Ok(bonds) = &mut self.bonds {
            // If the storage refuses, it refuses the removal as well, and the page is told then.
            drop(bonds.blank().await);
        }
    }
}
