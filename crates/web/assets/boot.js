// Compiles the module once and hands it to the worker, so that it is fetched and compiled a single time.
import init, { start } from "@@app.js@@";

const worker = new Worker("@@worker.js@@", { type: "module" });
const compiled = WebAssembly.compileStreaming(fetch("@@app.wasm@@"));
// The first frame is the shell's, even where the app is there at once: a page that shows nothing seems broken.
const shown = new Promise((done) => {
  if (document.hidden) done();
  else requestAnimationFrame(() => requestAnimationFrame(done));
});

try {
  const module = await compiled;
  worker.postMessage(module);
  await init({ module_or_path: module });
  await shown;
  document.getElementById("shell").remove();
  start(worker);
} catch (error) {
  const shell = document.getElementById("shell-text");
  shell.textContent = shell.dataset.failed;
}
