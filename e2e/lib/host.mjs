// A host of one's own, over a copy of the app: for what the host of all tests is spared, ending and newer versions.
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const built = (path) => fileURLToPath(new URL(`../../target/${path}`, import.meta.url));
const program = process.env.MENDWELL_HOST ?? built("debug/mendwell-host");
const original = process.env.MENDWELL_APP ?? built("app");

/**
 * Starts it. `url` is for `open`; after `stop`, `start` serves the copy as it is by then, at the same address. Its files are
 * in `data`, and `admin` runs one of its other commands. `env` is asked at each start for more of an environment.
 */
export async function host({ env = () => ({}) } = {}) {
  const dir = await mkdtemp(join(tmpdir(), "mendwell-host-"));
  const app = join(dir, "app");
  await cp(original, app, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const data = join(dir, "data");
  let child;
  const start = async () => {
    const args = ["--app", app, "--data", data, "--listen", `127.0.0.1:${port}`];
    child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...env() } });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    while (!(await fetch(`${url}/health`).then(({ ok }) => ok, () => false))) {
      if (child.exitCode !== null) throw new Error(`the host ended: ${said}`);
      await new Promise((again) => setTimeout(again, 50));
    }
  };
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  const admin = async (...args) => {
    const { stdout, stderr } = await promisify(execFile)(program, args, { env: { ...process.env, ...env() } });
    return stdout + stderr;
  };
  // Also when the tests are ended before they are done.
  process.once("exit", () => child.kill("SIGKILL"));
  await start();
  return { app, url, data, start, stop, admin, remove: () => stop().then(() => rm(dir, { recursive: true, force: true })) };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * Makes the copy a newer version, as the build does: a changed file has a new name, and so all that name it change too.
 * The page of the newer version says `data-version` with its number; the number is returned.
 */
export async function newer(app) {
  const files = await readdir(app);
  const before = files.find((name) => /^boot-[0-9a-f]{16}\.js$/.test(name));
  const [script, page, worker] = await Promise.all([before, "index.html", "sw.js"].map((name) => readFile(join(app, name), "utf8")));
  const version = digest(`${worker} and newer`);
  const changed = `${script}document.documentElement.dataset.version = "${version}";\n`;
  const after = `boot-${digest(changed)}.js`;
  const stale = files.filter((name) => [before, "index.html", "sw.js"].some((file) => name.startsWith(file)));
  await Promise.all(stale.map((name) => rm(join(app, name))));
  await writeFile(join(app, after), changed);
  await writeFile(join(app, "index.html"), page.replaceAll(before, after));
  await writeFile(join(app, "sw.js"), worker.replaceAll(before, after).replace(/"app-[0-9a-f]{16}"/, `"app-${version}"`));
  return version;
}

const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
