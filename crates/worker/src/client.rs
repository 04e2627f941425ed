//! The client without bonds, fed with bytes.

use crate::answer::{bytes, failure};
use mendwell_client::{Client, ClientError, Cost, Request};
use mendwell_platform::{OsRandom, SystemClock};
use wasm_bindgen::prelude::wasm_bindgen;

/// Natively this crate is only checked, never run.
#[cfg(not(target_arch = "wasm32"))]
type Disk = mendwell_platform::Sqlite;
#[cfg(target_arch = "wasm32")]
type Disk = mendwell_platform::IndexedDb;

/// A client that a worker holds.
#[wasm_bindgen]
pub struct WorkerClient {
    client: Result<Client<Disk, SystemClock, OsRandom>, ClientError>,
}

#[wasm_bindgen]
impl WorkerClient {
    /// Opens the storage. If that fails, every request is answered with why.
    #[cfg(target_arch = "wasm32")]
    pub async fn open() -> Self {
        let storage = Disk::open("notes").await.map_err(ClientError::from);
        Self { client: storage.map(|storage| Client::new(storage, SystemClock, OsRandom, Cost::STANDARD)) }
    }

    /// Answers one request. The caller waits for each answer before the next.
    pub async fn handle(&mut self, request: Vec<u8>) -> Vec<u8> {
        match (&mut self.client, postcard::from_bytes::<Request>(&request)) {
            (Err(error), _) => bytes(Err(error.clone())),
            (Ok(_), Err(_)) => failure("worker-gone"),
            (Ok(client), Ok(request)) => bytes(client.handle(request).await),
        }
    }

    /// The order that bonds are to be given for this request; none if this client answers it by itself.
    pub async fn order(&mut self, request: Vec<u8>) -> Option<Vec<u8>> {
        let client = self.client.as_mut().ok()?;
        let order = match postcard::from_bytes(&request).ok()? {
            Request::Bond(request) if !client.needs_no_bonds(&request).await => client.order(request).await,
            Request::Devices(request) if !client.needs_no_devices(&request).await => {
                client.device_order(request).await
            }
            _ => return None,
        };
        postcard::to_allocvec(&order.ok()?).ok()
    }

    /// Whether this request removes something: what waits for the other device is to be without it before.
    pub fn removes(&self, request: Vec<u8>) -> bool {
        matches!(postcard::from_bytes(&request), Ok(Request::Do(command)) if command.removes())
    }

    /// Puts what came from the other device into the private log. What finds no room stays where it is.
    pub async fn take_in(&mut self) {
        if let Ok(client) = &mut self.client {
            drop(client.take_in().await);
        }
    }

    /// What bonds need to open what is stored; none while the vault is locked. The caller wipes it.
    pub fn keys(&self) -> Option<Vec<u8>> {
        self.client.as_ref().ok()?.keys().map(|keys| keys.to_vec())
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        self.client.as_ref().is_ok_and(Client::is_open)
    }

    /// The answer where bonds cannot be had now.
    pub fn without(&self) -> Vec<u8> {
        failure("circles-not-here")
    }
}

#[cfg(not(target_arch = "wasm32"))]
const _: Cost = Cost::STANDARD;
