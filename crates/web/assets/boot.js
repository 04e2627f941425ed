// Compiles the module once and hands it to the worker, so that it is fetched and compiled a single time.
import init, { start } from "@@app.js@@";

const worker = new Worker("@@worker.js@@", { type: "module" });
const compiled = WebAssembly.compileStreaming(fetch("@@app.wasm@@"));

try {
  const module = await compiled;
  worker.postMessage(module);
  await init({ module_or_path: module });
  document.getElementById("shell").remove();
  start(worker);
} catch (error) {
  const shell = document.getElementById("shell-text");
  shell.textContent = shell.dataset.failed;
}
