// One window at a time holds the vault: a Web Lock, taken over only when the person asks for it.
import init, { WorkerClient } from "@@app.js@@";

let client;
let queue = Promise.resolve();
let ready;
const opened = new Promise((resolve) => (ready = resolve));

let module;

// The module comes first; "begin" once the page listens; "take" asks for the lock that another window holds;
// [number, bytes] is a request.
self.onmessage = ({ data }) => {
  if (data instanceof WebAssembly.Module) return (module = init({ module_or_path: data }));
  if (data === "begin") return hold({ ifAvailable: true });
  if (data === "take") return hold({ steal: true });
  const [number, bytes] = data;
  queue = queue.then(async () => {
    await opened;
    // A trap leaves the module unusable: every later answer is empty, and the page says that saving has stopped.
    const answer = await client.handle(bytes).catch(() => new Uint8Array());
    self.postMessage([number, answer], [answer.buffer]);
  });
};

function hold(options) {
  return new Promise((settled) => {
    navigator.locks
      .request("vault", options, async (lock) => {
        settled();
        await module;
        if (!lock) return self.postMessage("busy");
        client = await WorkerClient.open();
        self.postMessage("held");
        ready();
        await new Promise(() => {});
      })
      .catch(() => {
        // Another window stole the lock: the keys here are wiped with the worker.
        self.postMessage("lost");
        self.close();
      });
  });
}
