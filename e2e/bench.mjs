// Browser measures: a first visit at Lighthouse's mobile throttling, the visits after it, typing in a long letter on a slow
// processor, opening a large vault, and a bond: how soon what one shares is on the other's screen, and fetching a long one.
// `node bench.mjs [lighthouse|again|typing|vaults|bonds|coach]`; all of them without a name.
import { mkdtempSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, kept, open, PASSPHRASE, profile, putAside, tab, title, unlock, url } from "./lib/browser.mjs";
import { bondWith, t, two } from "./lib/bond.mjs";
import { part, write } from "./lib/letter.mjs";

const RUNS = 3;
const VISITS = 5;
const SHARED = 60;
const RECORDS = 10_000;
/** 3,040 words. */
const LONG = Array.from({ length: 38 }, () => `${"some words here and there, and more of ".repeat(10).trim()}.`).join("\n\n");
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const measures = { lighthouse, again, typing, vaults, bonds, coach };
const wanted = process.argv[2];
for (const [name, measure] of Object.entries(measures)) if (!wanted || wanted === name) await measure();

/** Median (least to most) of some figures. */
function spread(figures, unit, digits = 0) {
  const sorted = figures.toSorted((a, b) => a - b);
  const say = (n) => n.toFixed(digits);
  return `${say(sorted[Math.floor(sorted.length / 2)])}${unit} (${say(sorted[0])} to ${say(sorted.at(-1))})`;
}

async function lighthouse() {
  const reports = [];
  for (let run = 0; run < VISITS; run++) reports.push(visit() ?? visit());
  const score = (name) => spread(reports.map((report) => report.categories[name].score * 100), "");
  const value = (name, unit, per) => spread(reports.map((report) => report.audits[name].numericValue / per), unit, per === 1 ? 0 : 1);
  console.log(`lighthouse, mobile throttling, ${VISITS} first visits: performance ${score("performance")}, accessibility ${score("accessibility")}, best practices ${score("best-practices")}`);
  console.log(`  first paint ${value("first-contentful-paint", " s", 1000)}, largest paint ${value("largest-contentful-paint", " s", 1000)}, usable ${value("interactive", " s", 1000)}, blocked ${value("total-blocking-time", " ms", 1)}, moved ${spread(reports.map((report) => report.audits["cumulative-layout-shift"].numericValue), "", 3)}`);
  for (const audit of missed(reports[0])) console.log(`  not passed: ${audit.id}: ${audit.title}`);
}

/** A first visit's report; none where the browser gave Lighthouse no trace, as it sometimes does. */
function visit() {
  const out = join(mkdtempSync(join(tmpdir(), "mendwell-lighthouse-")), "report.json");
  const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
  const run = spawnSync(
    "node",
    ["node_modules/lighthouse/cli/index.js", url, "--quiet", "--output=json", `--output-path=${out}`, `--chrome-flags=${flags}`,
      "--only-categories=performance,accessibility,best-practices"],
    { cwd: import.meta.dirname, env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" }, encoding: "utf8" },
  );
  if (run.status !== 0 && !run.stderr.includes("NO_NAVSTART")) throw new Error(`lighthouse ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  return run.status === 0 ? JSON.parse(readFileSync(out, "utf8")) : undefined;
}

/** What counts for accessibility or best practices and did not pass. */
function missed(report) {
  const counts = new Set(["accessibility", "best-practices"].flatMap((name) => report.categories[name].auditRefs).filter((ref) => ref.weight > 0).map((ref) => ref.id));
  return Object.values(report.audits).filter((audit) => audit.score === 0 && counts.has(audit.id));
}

/** A later visit in a browser that was closed since, with the network and processor of Lighthouse's phone: when the passphrase can be typed. */
async function again() {
  const { dir, remove } = await profile();
  try {
    const first = await open(dir, PHONE);
    await begin(first.page, { role: "My trust was broken.", relation: "Friend" });
    await putAside(first.page);
    await first.close();
    const times = [];
    for (let run = 0; run < VISITS; run++) {
      const { page, close } = await open(dir, { ...PHONE, at: "about:blank" });
      // The browser's own start takes both processors for a while, and is not what is measured.
      await page.waitForTimeout(4_000);
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.addInitScript(untilField);
      await page.goto(url);
      times.push(await page.evaluate(() => window.usable));
      await close();
    }
    console.log(`a later visit, 4x slower, slow network, ${times.length} times: the passphrase can be typed after ${spread(times, " ms")}`);
  } finally {
    await remove();
  }
}

/** In the page: when the frame was drawn that has a field to write the passphrase in, in ms after the visit began. */
function untilField() {
  window.usable = new Promise((done) => {
    const look = () => {
      if (document.querySelector("main input[type=password]")) setTimeout(() => done(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/**
 * From the key to the frame that shows it, on a phone at a quarter of the processor's speed, eight keys a second: in a letter, and,
 * in turn with it, in a bare field on a page that has nothing else, which is what the browser itself takes.
 */
async function typing() {
  const { dir, remove } = await profile();
  const { page, close } = await open(dir, PHONE);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await write(page, "A letter you do not send");
    await part(page, "Say anything").fill(LONG);
    await kept(page);
    await byKeys(page);
    const bare = await page.context().newPage();
    await bare.setContent('<meta name="viewport" content="width=device-width"><textarea style="width: 340px; font: 18px/1.6 serif; field-sizing: content"></textarea>');
    const fields = [["a letter", page, part(page, "Say anything")], ["a bare field", bare, bare.locator("textarea")]];
    for (const [, where, field] of fields) await prepare(where, field);
    for (let run = 1; run <= RUNS; run++) {
      for (const [name, where, field] of fields) {
        const delays = await keys(where, field);
        const at = (q) => delays[Math.min(delays.length - 1, Math.floor(delays.length * q))].toFixed(1);
        console.log(`typing in ${name}, 3,040 words, 4x slower, run ${run}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (${delays.length} keys)`);
      }
    }
  } finally {
    await close();
    await remove();
  }
}

/** Opens the letter without a mouse: a phone has none, and under one the browser looks at each key for what it is over. */
async function byKeys(page) {
  await page.reload();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await title(page, "Today");
  const press = (button) => button.press("Enter");
  await press(page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Notes" }));
  await press(page.getByRole("button", { name: /^Unsent letter/ }).first());
  await title(page, "A letter you do not send");
}

async function prepare(page, field) {
  await page.bringToFront();
  await field.fill(LONG);
  await page.waitForTimeout(1_500);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    window.delays = [];
    addEventListener("keydown", (event) => {
      const begun = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - begun)));
    }, true);
  });
}

/** The delays of 300 keys, the shortest first. */
async function keys(page, field) {
  await page.bringToFront();
  await field.focus();
  await page.keyboard.press("Control+End");
  await page.waitForTimeout(2_000);
  await page.evaluate(() => { window.delays.length = 0; });
  for (let n = 0; n < 300; n++) {
    await page.keyboard.press(n % 6 === 5 ? "Space" : "abcdefghij"[n % 10]);
    await page.waitForTimeout(110);
  }
  return (await page.evaluate(() => window.delays)).sort((a, b) => a - b);
}

/** The program that reads drafts: until it answers first, then one sentence and a long letter. */
async function coach() {
  const { dir, remove } = await profile();
  const { page, close } = await open(dir, PHONE);
  try {
    const names = await page.evaluate(async () => (await (await fetch("/sw.js")).text()).match(/\/coach-[0-9a-f]+\.(?:js|wasm)/g));
    const [script, module] = [".js", ".wasm"].map((end) => names.find((name) => name.endsWith(end)));
    const times = await page.evaluate(async ([script, module]) => {
      const { default: init, read } = await import(script);
      const compiled = await WebAssembly.compileStreaming(fetch(module));
      const clock = (work, times) => {
        const begun = performance.now();
        for (let n = 0; n < times; n++) work(n);
        return (performance.now() - begun) / times;
      };
      await init({ module_or_path: compiled });
      const sentence = "I told Ben what you said to me in March, and when you asked me about it I looked away.";
      const letter = `${sentence} I'm sorry if it hurt you. On Tuesday I will call him and say that it was not mine to tell. `.repeat(37);
      const first = clock(() => read("", "responsible", "apology", "en"), 1);
      const short = () => clock((n) => read(`${sentence} ${n}`, "responsible", "apology", "en"), 200);
      const long = () => clock((n) => read(`${letter} ${n}`, "responsible", "apology", "en"), 5);
      return { first, short: [short(), short(), short(), short(), short()], long: [long(), long(), long(), long(), long()], words: letter.split(" ").length };
    }, [script, module]);
    console.log(`coach: ready ${times.first.toFixed(1)} ms; a sentence of 19 words ${spread(times.short, " ms", 2)}; a letter of ${times.words} words ${spread(times.long, " ms", 1)}`);
  } finally {
    await close();
    await remove();
  }
}

/**
 * From the press on "Open" to Today with its letters, and what the browser's process holds then.
 * The vault with a handful of facts stands for the passphrase hash: what a larger one needs beyond it is the rest.
 */
async function vaults() {
  const small = await opened(0);
  console.log(`open and Today, a handful of facts: ${spread(small.times, " ms")}`);
  for (const count of [10_000, 100_000]) {
    const large = await opened(count);
    const hash = Math.min(...small.times);
    console.log(`open and Today, ${count} facts: ${spread(large.times, " ms")}; beyond the hash ${spread(large.times.map((time) => time - hash), " ms")}, ${((large.held - small.held) / 2 ** 20).toFixed(0)} MB`);
  }
}

async function opened(count) {
  const { dir, remove } = await profile();
  const { page, context, close } = await open(dir, PHONE);
  try {
    if (count === 0) await begin(page, { role: "My trust was broken.", relation: "Friend" });
    else await restore(page, join(process.env.MENDWELL_VAULTS, `${count}.snapshot`));
    const times = [];
    for (let run = 0; run < 5; run++) {
      await page.reload();
      await page.getByLabel("Your passphrase").fill(PASSPHRASE);
      times.push(await page.evaluate(untilToday));
      await page.waitForTimeout(1_000);
    }
    return { times, held: await held(context) };
  } finally {
    await close();
    await remove();
  }
}

/** In the page: presses Open, and waits for the frame that shows Today. */
function untilToday() {
  const begun = performance.now();
  document.querySelector("main form button, main button.main").click();
  return new Promise((done) => {
    const look = () => {
      if (document.querySelector(".tabs") && document.querySelector("main h1")) setTimeout(() => done(performance.now() - begun));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function restore(page, file) {
  const words = await readFile(`${file}.words`, "utf8");
  await page.getByRole("button", { name: "I have a recovery sheet" }).click();
  await title(page, "Restore from a sheet");
  await page.getByLabel("The 24 words").fill(words);
  await page.getByLabel("The snapshot file").setInputFiles(file);
  await page.getByLabel("A passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor({ timeout: 120_000 });
}

/** Resident bytes of the page's process, after a collection. */
async function held(context) {
  const session = await context.newCDPSession(context.pages()[0]);
  await session.send("HeapProfiler.collectGarbage");
  const browser = await context.browser().newBrowserCDPSession();
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const sizes = await Promise.all(processInfo.filter(({ type }) => type === "renderer").map(async ({ id }) => {
    const [, resident] = (await readFile(`/proc/${id}/statm`, "utf8")).split(" ");
    return Number(resident) * 4096;
  }));
  return Math.max(...sizes);
}

/** Two open browsers at one host, and a browser that was away while ten thousand records were written. */
async function bonds() {
  const [anna, ruth] = await two(url, { kind: "friends", relation: "Friend" });
  try {
    const times = [];
    for (let n = 0; n < SHARED; n++) {
      const [say, after] = n % 2 === 0 ? ["willing-say", 1] : ["willing-back", 0];
      const seen = ruth.page.evaluate(untilSaid, [t("bond-willing"), after]);
      const said = await anna.page.evaluate((name) => {
        const now = performance.timeOrigin + performance.now();
        [...document.querySelectorAll("main button")].find((button) => button.textContent === name).click();
        return now;
      }, t(say));
      times.push((await seen) - said);
      await anna.page.waitForTimeout(300 + Math.random() * 700);
    }
    const sorted = times.toSorted((a, b) => a - b);
    console.log(`from a tap to the other's screen, ${SHARED} times: p50 ${sorted[Math.floor(SHARED * 0.5)].toFixed(0)} ms, p95 ${sorted[Math.floor(SHARED * 0.95)].toFixed(0)} ms, most ${sorted.at(-1).toFixed(0)} ms`);
  } finally {
    await anna.end();
    await ruth.end();
  }
  const snapshot = join(process.env.MENDWELL_VAULTS, "bond.snapshot");
  const wrote = spawnSync(process.env.MENDWELL_LONG_BOND, [new URL(url).host, String(RECORDS), snapshot], { encoding: "utf8" });
  if (wrote.status !== 0) throw new Error(`long-bond ended with ${wrote.status}: ${wrote.stderr.slice(-2000)}`);
  console.log(wrote.stdout.trim());
  for (const slow of [false, true]) console.log(`${RECORDS} records, fetched in the browser${slow ? " with its processor at a quarter" : ""}: ${await fetched(snapshot, slow)}`);
}

/** In the page: the time at which this text stands there so many times. */
function untilSaid([text, times]) {
  return new Promise((done) => {
    const count = () => document.querySelector("main").innerText.split(text).length - 1;
    const look = () => {
      if (count() !== times) return requestAnimationFrame(look);
      requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
    };
    look();
  });
}

async function fetched(snapshot, slow) {
  const { dir, remove } = await profile();
  const { page, context, close } = await open(dir, PHONE);
  try {
    await restore(page, snapshot);
    if (slow) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const begun = Date.now();
    await bondWith(page, "Anna");
    await page.getByText(t("meet-fetching").slice(0, 12)).waitFor();
    await page.getByText(t("bond-willing")).waitFor({ timeout: 600_000 });
    return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  } finally {
    await close();
    await remove();
  }
}
