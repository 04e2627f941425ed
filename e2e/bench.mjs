// Browser measures: a first visit at Lighthouse's mobile throttling, and typing in a long letter on a slow processor.
import { mkdtemp } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, open, profile, url } from "./lib/browser.mjs";
import { part, write } from "./lib/letter.mjs";

await lighthouse();
await typing();

async function lighthouse() {
  const out = join(await mkdtemp(join(tmpdir(), "mendwell-lighthouse-")), "report.json");
  const flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
  const run = spawnSync(
    "node",
    ["node_modules/lighthouse/cli/index.js", url, "--quiet", "--output=json", `--output-path=${out}`, `--chrome-flags=${flags}`,
      "--only-categories=performance,accessibility,best-practices"],
    { cwd: import.meta.dirname, env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" }, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`lighthouse ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  const { default: report } = await import(out, { with: { type: "json" } });
  const score = (name) => Math.round(report.categories[name].score * 100);
  const value = (name) => report.audits[name].displayValue;
  console.log(`lighthouse (mobile throttling): performance ${score("performance")}, accessibility ${score("accessibility")}, best practices ${score("best-practices")}`);
  console.log(`  first paint ${value("first-contentful-paint")}, largest paint ${value("largest-contentful-paint")}, usable ${value("interactive")}, blocked ${value("total-blocking-time")}`);
  const failed = Object.values(report.audits).filter((audit) => audit.score === 0 && ["accessibility", "best-practices"].some((c) => report.categories[c].auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0)));
  for (const audit of failed) console.log(`  not passed: ${audit.id}: ${audit.title}`);
}

/** From the key to the next frame, in a letter of 3,000 words, at a quarter of the processor's speed. */
async function typing() {
  const { dir, remove } = await profile();
  const { page, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await write(page, "A letter you do not send");
    const field = part(page, "Say anything");
    await field.fill("some words here ".repeat(1_000));
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
    await field.focus();
    await page.keyboard.press("End");
    for (let n = 0; n < 300; n++) await page.keyboard.press("abcdefghij "[n % 11] === " " ? "Space" : "abcdefghij"[n % 10], { delay: 15 });
    await page.waitForTimeout(1_500);
    const delays = (await page.evaluate(() => window.delays)).sort((a, b) => a - b);
    const at = (q) => delays[Math.min(delays.length - 1, Math.floor(delays.length * q))].toFixed(1);
    console.log(`typing, 3,000 words, 4x slower: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (${delays.length} keys)`);
  } finally {
    await close();
    await remove();
  }
}
