// A browser as a person has one: a profile on disk that outlives the browser, one page, and nothing but this app's host.
import { chromium } from "playwright-core";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const url = process.env.MENDWELL_URL ?? "http://localhost:8137";
const args = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--lang=en",
];

/** A new empty profile; `remove` takes it away. */
export async function profile() {
  const dir = await mkdtemp(join(tmpdir(), "mendwell-profile-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Opens the app in a profile, `at` a host. Anything the page says on its console that is an error is kept in `errors`. */
export async function open(dir, { at = url, ...options } = {}) {
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args,
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const errors = [];
  page.on("console", (message) => {
    const known = /Unrecognized feature|Permissions-Policy/.test(message.text());
    if (message.type() === "error" && !known) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.setDefaultTimeout(15_000);
  await page.goto(at);
  return { context, page, errors, close: () => context.close() };
}

/** The passphrase of every test person. */
export const PASSPHRASE = "four plain words together";

/** Answers the first question and seals the vault. */
export async function begin(page, { role, relation, name = "" }) {
  await choose(page, role);
  await choose(page, relation);
  if (name) await page.getByLabel("What do you call them?").fill(name);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("A passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("The same once more").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Seal and begin" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
}

/** Chooses one of several. */
export const choose = (page, name) => page.getByRole("radio", { name, exact: true }).check();

/** Opens the vault. */
export async function unlock(page, passphrase = PASSPHRASE) {
  await page.getByLabel("Your passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** Goes to one of the three tabs. */
export const tab = (page, name) => page.getByRole("navigation", { name: "Main" }).getByRole("button", { name }).click();

/** Waits for the screen with this title. */
export const title = (page, name) => page.getByRole("heading", { name, level: 1 }).waitFor();

/** Longer than the pause after which words are kept. */
export const kept = (page) => page.waitForTimeout(1_000);

/** Waits until the page answers yes. `waitForFunction` does not wait for a promise: to it, every promise is a yes. */
export async function until(page, question) {
  for (let n = 0; n < 300; n += 1) {
    if (await page.evaluate(question)) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`never: ${question}`);
}

/** Waits until every file is put aside and served from there. */
export const putAside = (page) => until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
