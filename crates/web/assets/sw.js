// Every screen offline: all files of one version are put aside at once, and a version is served whole or not at all. What is
// loaded later joins them when it is first needed, and comes with the next versions from then on.
const CACHE = "app-@@VERSION@@";
const FILES = @@PRECACHE@@;
const LATER = @@LATER@@;

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

async function install() {
  const needed = await neededLater();
  await (await caches.open(CACHE)).addAll([...FILES, ...LATER.filter((path) => needed.has(stem(path)))]);
}

/** What of the things that are loaded later an earlier version was asked for. */
async function neededLater() {
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return new Set(kept.flat().map((request) => stem(new URL(request.url).pathname)));
}

/** "/circles" of "/circles-HASH.wasm". */
function stem(path) {
  return path.split("-")[0];
}

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name !== CACHE).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names))).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "take") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || url.pathname === "/health") return;
  const path = event.request.mode === "navigate" ? "/index.html" : url.pathname;
  event.respondWith(answer(event.request, path));
});

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path, { ignoreVary: true });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok && LATER.includes(path)) await cache.put(path, fetched.clone());
  return fetched;
}
