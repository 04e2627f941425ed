// What the browser keeps of the app, seen from the page: for telling that something is kept, or is not.

/** Number and bytes of the records in every object store, and of everything else that a page can keep. */
export function stored(page) {
  return page.evaluate(async () => {
    const size = (value) => {
      if (value instanceof ArrayBuffer) return value.byteLength;
      if (ArrayBuffer.isView(value)) return value.byteLength;
      return JSON.stringify(value)?.length ?? 0;
    };
    const settled = (request) => new Promise((yes, no) => {
      request.onsuccess = () => yes(request.result);
      request.onerror = () => no(request.error);
    });
    const databases = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      databases[name] = {};
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(all.getAllKeys()), settled(all.getAll())]);
        const bytes = [...keys, ...values].reduce((sum, value) => sum + size(value), 0);
        databases[name][store] = { records: values.length, bytes };
      }
      db.close();
    }
    const cached = {};
    for (const name of await caches.keys()) cached[name] = (await (await caches.open(name)).keys()).length;
    return { databases, cached, local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie };
  });
}

/** The bytes of every sealed record as they are stored, in hexadecimal. */
export function sealed(page) {
  return page.evaluate(async () => {
    const settled = (request) => new Promise((yes, no) => {
      request.onsuccess = () => yes(request.result);
      request.onerror = () => no(request.error);
    });
    const db = await settled(indexedDB.open("notes"));
    const shelves = ["header", "segment", "tail", "draft"].map((store) => settled(db.transaction(store).objectStore(store).getAll()));
    const values = (await Promise.all(shelves)).flat();
    db.close();
    return values.map((value) => Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join(""));
  });
}

/** How many records the stores hold together. */
export const records = ({ databases }) =>
  Object.values(databases).flatMap((stores) => Object.values(stores)).reduce((sum, store) => sum + store.records, 0);
