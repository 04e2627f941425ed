// An invitation's link is out of the address before anything is loaded; the app is handed it when it starts. The entry in
// the history is marked as the app's own, so that another one is known (invitation.rs).
const fragment = location.hash.slice(1);
history.replaceState("here", "", "/");

// Compiles the module once and hands it to the worker, so that it is fetched and compiled a single time. The worker opens
// the storage while the page is still being drawn.
const worker = new Worker("@@worker.js@@", { type: "module" });
const compiled = WebAssembly.compileStreaming(fetch("@@app.wasm@@"));
const app = import("@@app.js@@");
// The first frame is the shell's, even where the app is there at once: a page that shows nothing seems broken.
const shown = new Promise((done) => {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes("paint")) return done();
  document.addEventListener("visibilitychange", done, { once: true });
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(done));
  new PerformanceObserver((paints) => paints.getEntriesByName("first-contentful-paint").forEach(painted)).observe({ type: "paint", buffered: true });
});

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
