//! IndexedDB: the browser's storage. One object store a shelf; transactions ask for strict durability.

use crate::{Batch, Key, Shelf, Storage, StorageError, Write};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const VERSION: u32 = 2;

/// A database that is made to be deleted, and how often at the end of a sweep: see [`sweep`].
const ASIDE: &str = "aside";
const ROUNDS: usize = 3;

/// How long a sweep leaves the browser alone, in milliseconds.
const LONG: u16 = 1_000;
const SHORT: u16 = 200;

/// A storage in one IndexedDB database.
#[derive(Debug)]
pub struct IndexedDb {
    db: IdbDatabase,
}

impl IndexedDb {
    /// Opens the database of this name, or makes it. Works in windows and workers.
    ///
    /// # Errors
    /// If the browser keeps nothing (some private windows) or the database is of a later version.
    pub async fn open(name: &str) -> Result<Self, StorageError> {
        let request = factory()?.open_with_u32(name, VERSION).map_err(failed)?;
        let upgrade = Closure::once_into_js({
            let request = request.clone();
            move || {
                if let Ok(db) = request.result().and_then(JsCast::dyn_into::<IdbDatabase>) {
                    for shelf in Shelf::ALL {
                        // Fails only if the store is there already, which is as good.
                        let _ = db.create_object_store(store(shelf));
                    }
                }
            }
        });
        request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
        let db: IdbDatabase = settled_open(&request).await?.unchecked_into();
        // Whoever erases must not have to wait for this one.
        let give_way = Closure::once_into_js({
            let db = db.clone();
            move || db.close()
        });
        db.set_onversionchange(Some(give_way.unchecked_ref()));
        Ok(Self { db })
    }

    /// A transaction over all stores. Called by name, because the bindings still hold its options back as unstable.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, StorageError> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(failed)?;
        let stores: Array = Shelf::ALL.iter().map(|shelf| JsValue::from_str(store(*shelf))).collect();
        let transaction: Function =
            Reflect::get(&self.db, &"transaction".into()).map_err(failed)?.dyn_into().map_err(failed)?;
        let begun = transaction.call3(&self.db, &stores, &mode.into(), &options).map_err(failed)?;
        begun.dyn_into().map_err(failed)
    }
}

impl Drop for IndexedDb {
    fn drop(&mut self) {
        self.db.close();
    }
}

impl Storage for IndexedDb {
    async fn read(&self, shelf: Shelf) -> Result<Vec<(Key, Vec<u8>)>, StorageError> {
        let transaction = self.transaction("readonly")?;
        let records = transaction.object_store(store(shelf)).map_err(failed)?;
        let (keys, values) = (records.get_all_keys().map_err(failed)?, records.get_all().map_err(failed)?);
        finished(&transaction).await?;
        let list = |request: &IdbRequest| Ok(Array::from(&request.result().map_err(failed)?));
        let bytes = |value: JsValue| Uint8Array::new(&value).to_vec();
        Ok(list(&keys)?.iter().map(bytes).zip(list(&values)?.iter().map(bytes)).collect())
    }

    async fn commit(&mut self, batch: Batch) -> Result<(), StorageError> {
        if batch.is_empty() {
            return Ok(());
        }
        let transaction = self.transaction("readwrite")?;
        for write in batch {
            let done = match write {
                Write::Put(shelf, key, value) => transaction
                    .object_store(store(shelf))
                    .and_then(|s| s.put_with_key(&bytes(&value), &bytes(&key)))
                    .map(|_| ()),
                Write::Delete(shelf, key) => {
                    transaction.object_store(store(shelf)).and_then(|s| s.delete(&bytes(&key))).map(|_| ())
                }
            };
            if let Err(error) = done {
                let _ = transaction.abort();
                return Err(failed(error));
            }
        }
        finished(&transaction).await
    }

    async fn erase(&mut self) -> Result<(), StorageError> {
        let transaction = self.transaction("readwrite")?;
        for shelf in Shelf::ALL {
            transaction.object_store(store(shelf)).and_then(|s| s.clear()).map_err(failed)?;
        }
        finished(&transaction).await?;
        let name = self.db.name();
        self.db.close();
        // The stores are empty; what is left is the browser's to sweep, now or when it likes.
        let _ = sweep(&name).await;
        *self = Self::open(&name).await?;
        Ok(())
    }
}

/// Deletes the database, and has the browser take its bytes out of its files now.
///
/// Chromium keeps a log, and a deletion only adds to it. Deleting any database writes the log out to a file; deleting the
/// one that is in this file writes it anew without, once and never again, so the file must be there by then; and the file
/// from before goes with the next writing out that finds nobody reading it. Chromium does all this beside us, after it has
/// said that it is done, and leaves a writing out to whoever else is writing at that moment, who does not do it: hence the
/// pauses, the long ones around the deletion. In other browsers a database is a file of its own, and goes with it.
async fn sweep(name: &str) -> Result<(), StorageError> {
    make_and_delete(ASIDE).await?;
    pause(LONG).await?;
    delete(name).await?;
    pause(LONG).await?;
    for _ in 0..ROUNDS {
        make_and_delete(ASIDE).await?;
        pause(SHORT).await?;
    }
    Ok(())
}

async fn make_and_delete(name: &str) -> Result<(), StorageError> {
    let request = factory()?.open(name).map_err(failed)?;
    settled_open(&request).await?.unchecked_into::<IdbDatabase>().close();
    delete(name).await
}

/// Waits for whoever holds it open: each of ours gives way.
async fn delete(name: &str) -> Result<(), StorageError> {
    let request = factory()?.delete_database(name).map_err(failed)?;
    settled(&request, |_| ()).await
}

async fn pause(milliseconds: u16) -> Result<(), StorageError> {
    let timer: Function = global("setTimeout")?.dyn_into().map_err(failed)?;
    let mut set = Ok(JsValue::NULL);
    let passed = Promise::new(&mut |resolve, _| {
        set = timer.call2(&js_sys::global(), &resolve, &JsValue::from(milliseconds));
    });
    set.map_err(failed)?;
    JsFuture::from(passed).await.map(|_| ()).map_err(failed)
}

fn store(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Header => "header",
        Shelf::Segment => "segment",
        Shelf::Tail => "tail",
        Shelf::Draft => "draft",
        Shelf::Device => "device",
        Shelf::Bond => "bond",
        Shelf::Circle => "circle",
        Shelf::Own => "own",
    }
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// What a window and a worker alike have under this name.
fn global(name: &str) -> Result<JsValue, StorageError> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).map_err(failed)
}

fn factory() -> Result<IdbFactory, StorageError> {
    global("indexedDB")?.dyn_into().map_err(|_| StorageError::Failed("no indexedDB".into()))
}

/// Does not wait for whoever holds the database open.
async fn settled_open(request: &IdbOpenDbRequest) -> Result<JsValue, StorageError> {
    settled(request, |reject| request.set_onblocked(Some(reject))).await?;
    request.result().map_err(failed)
}

async fn settled(request: &IdbOpenDbRequest, also: impl Fn(&Function)) -> Result<(), StorageError> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        also(&reject);
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(_) => Err(request.error().ok().flatten().map_or(StorageError::InUse, |e| failed(e.into()))),
    }
}

async fn finished(transaction: &IdbTransaction) -> Result<(), StorageError> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(_) => {
            Err(transaction.error().map_or(StorageError::Failed("aborted".into()), |e| failed(e.into())))
        }
    }
}

fn failed(error: JsValue) -> StorageError {
    match error.dyn_into::<DomException>().map(|e| e.name()) {
        Ok(name) if name == "QuotaExceededError" => StorageError::Full,
        Ok(name) if name == "VersionError" => StorageError::Foreign,
        Ok(name) => StorageError::Failed(name),
        Err(_) => StorageError::Failed("unknown".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    async fn indexeddb_keeps_the_contract() {
        crate::contract::check(|| IndexedDb::open("contract")).await.unwrap();
    }
}
