//! What every storage promises, as one suite that each implementation runs.

use crate::{Shelf, Storage, StorageError, Write};

fn put(shelf: Shelf, key: &[u8], value: &[u8]) -> Write {
    Write::Put(shelf, key.to_vec(), value.to_vec())
}

async fn expect<S: Storage>(
    storage: &S,
    shelf: Shelf,
    records: &[(&[u8], &[u8])],
    what: &str,
) -> Result<(), String> {
    let found = storage.read(shelf).await.map_err(|e| e.to_string())?;
    let wanted: Vec<_> = records.iter().map(|(k, v)| (k.to_vec(), v.to_vec())).collect();
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found:?} instead of {wanted:?}")) }
}

/// Runs the suite on an empty storage that `open` opens again and again.
///
/// # Errors
/// Says which promise was broken.
pub async fn check<S, F>(mut open: impl FnMut() -> F) -> Result<(), String>
where
    S: Storage,
    F: Future<Output = Result<S, StorageError>>,
{
    let fail = |e: StorageError| e.to_string();
    let mut storage = open().await.map_err(fail)?;
    for shelf in Shelf::ALL {
        expect(&storage, shelf, &[], "a new storage is empty").await?;
    }

    let batch = vec![
        put(Shelf::Tail, &[0, 2], b"two"),
        put(Shelf::Tail, &[0, 1], b"one"),
        put(Shelf::Tail, &[1, 0], b"far"),
        put(Shelf::Draft, &[0, 1], b"draft"),
        put(Shelf::Tail, &[], b"empty key"),
    ];
    storage.commit(batch).await.map_err(fail)?;
    let all: &[(&[u8], &[u8])] =
        &[(&[], b"empty key"), (&[0, 1], b"one"), (&[0, 2], b"two"), (&[1, 0], b"far")];
    expect(&storage, Shelf::Tail, all, "records come by key").await?;

    drop(storage);
    let mut storage = open().await.map_err(fail)?;
    expect(&storage, Shelf::Tail, all, "records stay after closing").await?;
    expect(&storage, Shelf::Draft, &[(&[0, 1], b"draft")], "shelves are apart").await?;

    let batch = vec![
        put(Shelf::Tail, &[0, 1], b""),
        Write::Delete(Shelf::Tail, vec![0, 2]),
        Write::Delete(Shelf::Tail, vec![9, 9]),
        put(Shelf::Tail, &[1, 0], b"first"),
        Write::Delete(Shelf::Tail, vec![1, 0]),
    ];
    storage.commit(batch).await.map_err(fail)?;
    let changed: &[(&[u8], &[u8])] = &[(&[], b"empty key"), (&[0, 1], b"")];
    expect(&storage, Shelf::Tail, changed, "a batch happens in its order").await?;

    let large = vec![0x5a; 3_000_000];
    storage.commit(vec![put(Shelf::Segment, &[7], &large)]).await.map_err(fail)?;
    expect(&storage, Shelf::Segment, &[(&[7], &large)], "large records are kept").await?;

    storage.commit(Vec::new()).await.map_err(fail)?;
    storage.erase().await.map_err(fail)?;
    for shelf in Shelf::ALL {
        expect(&storage, shelf, &[], "erasing leaves nothing").await?;
    }
    storage.commit(vec![put(Shelf::Header, &[], b"again")]).await.map_err(fail)?;
    drop(storage);
    let storage = open().await.map_err(fail)?;
    expect(&storage, Shelf::Header, &[(&[], b"again")], "an erased storage can be used again").await
}
