//! The worker's side: the client over IndexedDB, fed with bytes.

use mendwell_client::{Client, ClientError, Failure, Reply, Request};
use wasm_bindgen::prelude::wasm_bindgen;

/// What crosses back to the page.
pub(crate) type Answer = Result<Reply, Failure>;

#[cfg(target_arch = "wasm32")]
type Browser =
    Client<mendwell_platform::IndexedDb, mendwell_platform::SystemClock, mendwell_platform::OsRandom>;

/// A client that a worker holds.
#[wasm_bindgen]
pub struct WorkerClient {
    #[cfg(target_arch = "wasm32")]
    client: Result<Browser, ClientError>,
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
impl WorkerClient {
    /// Opens the storage. If that fails, every request is answered with why.
    pub async fn open() -> Self {
        use mendwell_platform::{IndexedDb, OsRandom, SystemClock};
        let storage = IndexedDb::open("notes").await.map_err(ClientError::from);
        let cost = mendwell_client::Cost::STANDARD;
        Self { client: storage.map(|storage| Client::new(storage, SystemClock, OsRandom, cost)) }
    }

    /// Answers one request. The caller waits for each answer before the next.
    pub async fn handle(&mut self, request: Vec<u8>) -> Vec<u8> {
        let answer: Answer = match (&mut self.client, postcard::from_bytes::<Request>(&request)) {
            (Err(error), _) => Err(Failure::from(&*error)),
            (Ok(_), Err(_)) => {
                Err(Failure { code: "worker-gone".into(), message: String::new(), refusal: false })
            }
            (Ok(client), Ok(request)) => client.handle(request).await.map_err(|error| Failure::from(&error)),
        };
        postcard::to_allocvec(&answer).unwrap_or_default()
    }
}

// Natively this crate is only checked, never run; the types stay named so that it is checked whole.
#[cfg(not(target_arch = "wasm32"))]
const _: fn(&ClientError) -> Failure = |error| Failure::from(error);
#[cfg(not(target_arch = "wasm32"))]
const _: Option<(Client<(), (), ()>, Request)> = None;
