// One window at a time holds the vault: a Web Lock, taken over only when the person asks for it.
import init, { WorkerClient } from "@@app.js@@";

let client;
let queue = Promise.resolve();
let ready;
const opened = new Promise((resolve) => (ready = resolve));

let module;
let begin;
const listening = new Promise((resolve) => (begin = resolve));

// The module comes first; "begin" once the page listens; "take" asks for the lock that another window holds;
// [number, bytes] is a request, and [number, [words, role, kind, language]] a draft to be read.
self.onmessage = ({ data }) => {
  if (data instanceof WebAssembly.Module) {
    module = init({ module_or_path: data });
    return hold({ ifAvailable: true });
  }
  if (data === "begin") return begin();
  if (data === "take") return hold({ steal: true });
  const [number, bytes] = data;
  if (Array.isArray(bytes)) return read(number, bytes);
  queue = queue.then(async () => {
    await opened;
    // A trap leaves the module unusable: every later answer is empty, and the page says that saving has stopped.
    const done = await answer(bytes).catch(() => new Uint8Array());
    self.postMessage([number, done], [done.buffer]);
  });
};

async function answer(bytes) {
  const order = await client.order(bytes);
  if (order) return withBonds(order);
  if (bonds && client.removes(bytes)) await bonds.blank();
  const done = await client.handle(bytes);
  if (!client.is_open()) forgetBonds();
  return done;
}

// Bonds are a program of their own, much larger than the rest: it is fetched when somebody first needs it.
let Bonds;
let bonds;

async function withBonds(order) {
  try {
    Bonds ??= await load();
  } catch {
    return client.without();
  }
  bonds ??= await open();
  const done = await bonds.handle(order);
  if (bonds.has_arrived()) {
    await client.take_in();
    await bonds.blank();
  }
  return done;
}

async function load() {
  const module = await WebAssembly.compileStreaming(fetch("@@circles.wasm@@"));
  const { default: init, WorkerBonds } = await import("@@circles.js@@");
  await init({ module_or_path: module });
  return WorkerBonds;
}

async function open() {
  const keys = client.keys();
  try {
    return await Bonds.open(keys);
  } finally {
    keys.fill(0);
  }
}

function forgetBonds() {
  bonds?.free();
  bonds = undefined;
}

// A draft needs no vault, and waits for nobody. Without the program that reads it there is no reading, and nothing is said.
let Coach;

async function read(number, draft) {
  const bytes = await (Coach ??= loadCoach()).then((coach) => coach(...draft)).catch(() => {
    // It could not be loaded, or a trap left it unusable: the next draft has it loaded anew.
    Coach = undefined;
    return new Uint8Array();
  });
  self.postMessage([number, bytes], [bytes.buffer]);
}

async function loadCoach() {
  const module = await WebAssembly.compileStreaming(fetch("@@coach.wasm@@"));
  const { default: init, read } = await import("@@coach.js@@");
  await init({ module_or_path: module });
  return read;
}

function hold(options) {
  return new Promise((settled) => {
    navigator.locks
      .request("vault", options, async (lock) => {
        settled();
        await module;
        if (!lock) return say("busy");
        client = await WorkerClient.open();
        say("held");
        ready();
        await new Promise(() => {});
      })
      .catch(async () => {
        // Another window stole the lock: the keys here are wiped with the worker.
        await say("lost");
        self.close();
      });
  });
}

/** Tells the page, once it listens. */
async function say(word) {
  await listening;
  self.postMessage(word);
}
