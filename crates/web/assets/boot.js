// An invitation's link is out of the address before anything is loaded; the app is handed it when it starts. The entry in
// the history is marked as the app's own, so that another one is known (invitation.rs).
const fragment = location.hash.slice(1);
history.replaceState("here", "", "/");

// The first frame is the shell's, even where the app is there at once: a page that shows nothing seems broken. A page that
// nobody sees draws no frame, and does not wait for one.
const unseen = new Promise((done) => (document.hidden ? done() : document.addEventListener("visibilitychange", done, { once: true })));
const first = new Promise((done) => {
  if (!PerformanceObserver.supportedEntryTypes.includes("paint")) return done();
  new PerformanceObserver((paints) => paints.getEntriesByName("first-contentful-paint").forEach(done)).observe({ type: "paint", buffered: true });
});
const painted = Promise.race([unseen, first]);
const next = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const shown = painted.then(() => Promise.race([unseen, next()]));

// On a first visit the module, which is most of what is fetched, waits for that frame: on a slow network it would take the
// style sheet's and the font's share. Later it is on the device.
const mayFetch = navigator.serviceWorker?.controller ? Promise.resolve() : painted;

// Compiles the module once and hands it to the worker, so that it is fetched and compiled a single time. The worker opens
// the storage while the page is still being drawn.
const worker = new Worker("@@worker.js@@", { type: "module" });
const compiled = mayFetch.then(() => WebAssembly.compileStreaming(fetch("@@app.wasm@@")));
const app = import("@@app.js@@");

try {
  const module = await compiled;
  worker.postMessage(module);
  const { default: init, start } = await app;
  await init({ module_or_path: module });
  await shown;
  document.getElementById("shell").remove();
  start(worker, fragment);
} catch (error) {
  const shell = document.getElementById("shell-text");
  shell.textContent = shell.dataset.failed;
}
