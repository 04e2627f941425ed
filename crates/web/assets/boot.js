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

// Texts are files, one for each language. The one that this browser asks for comes beside the module.
const TEXTS = { en: "@@texts/en.ftl@@", es: "@@texts/es.ftl@@" };
const asked = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => Object.hasOwn(TEXTS, tag)) ?? "en";
const texts = async (tag) => {
  const answer = await fetch(TEXTS[tag]);
  if (!answer.ok) throw new Error(`texts: ${answer.status}`);
  return answer.text();
};
const spoken = mayFetch.then(() => texts(asked));

// Compiles the module once and hands it to the worker, so that it is fetched and compiled a single time. The worker opens
// the storage while the page is still being drawn.
const worker = new Worker("@@worker.js@@", { type: "module" });
const compiled = mayFetch.then(() => WebAssembly.compileStreaming(fetch("@@app.wasm@@")));
const app = import("@@app.js@@");

try {
  const [module, words] = await Promise.all([compiled, spoken, compiled.then((module) => worker.postMessage(module))]);
  const { default: init, start } = await app;
  await init({ module_or_path: module });
  await shown;
  // What was made ready is one piece of work, drawing the first screen another: a tap between them is heard.
  await new Promise((done) => setTimeout(done));
  document.getElementById("shell").remove();
  start(worker, fragment, asked, words, texts);
} catch (error) {
  const shell = document.getElementById("shell-text");
  shell.textContent = shell.dataset.failed;
}
