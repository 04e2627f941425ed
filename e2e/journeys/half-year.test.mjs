// Half a year of one person alone, in visits weeks apart: a promise and its days, a worry that waits for a talk. In the end the
// screen and the command line, given the snapshot of this browser, say the same of it. The clocks of both are moved.
import test from "node:test";
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { begin, kept, open, PASSPHRASE, profile, tab, title, unlock } from "../lib/browser.mjs";
import { ahead, browserAhead, sweep } from "../lib/clock.mjs";
import { atTerminal } from "../lib/command-line.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const field = (page, name) => page.getByLabel(name, { exact: true });
const item = (page, name) => page.locator("button.item").filter({ hasText: name }).first().click();
const act = (page) => tab(page, "Rooms").then(() => item(page, "Promises that stay in sight"));
const promise = (page) => act(page).then(() => item(page, "I put the receipts on the table.")).then(() => title(page, "A promise to Anselm"));

/** What is noted at each visit: first the day itself, then days before it, and how many days have passed since the first visit. */
const VISITS = [
  [0, ["Slipped, told"]],
  [41, ["Missed", "Missed", "Kept", "Slipped, told"]],
  [82, ["Partly", "Missed", "Missed", "Kept"]],
  [123, ["Kept", "Slipped, told", "Partly", "Missed"]],
  [150, ["Missed", "Slipped, told", "Missed", "Partly", "Missed"]],
  [182, ["Kept", "Kept", "Kept", "Kept", "Kept", "Kept", "Kept"]],
];

async function make(page) {
  await act(page);
  await button(page, "Make a promise").click();
  await field(page, "When?").fill("I come home");
  await field(page, "What will you do?").fill("I put the receipts on the table.");
  await page.getByRole("radio", { name: "Every day", exact: true }).check();
  await field(page, "To whom?").fill("Anselm");
  await button(page, "Continue").click();
  await title(page, "Picture the moment");
  await button(page, "Make this promise").click();
  await title(page, "A promise to Anselm");
}

/** The day itself by one tap on Today, days before it in the calendar; a day without a record stays one. */
async function note(page, [today, ...before]) {
  await tab(page, "Today");
  await page.getByText("Your promise for today").waitFor();
  await button(page, today).click();
  await page.locator('.keep button[aria-pressed="true"]').filter({ hasText: today }).waitFor();
  await promise(page);
  for (const outcome of before) {
    const open = page.getByRole("button", { name: /: not recorded$/ });
    if (await open.count() === 0) await button(page, "Earlier month").click();
    await open.last().click();
    await page.getByRole("radio", { name: outcome, exact: true }).check();
    await button(page, "Note it").click();
    await title(page, "A promise to Anselm");
  }
}

/** What else happened on a visit. */
const BESIDE = {
  41: async (page) => {
    await tab(page, "Today");
    await item(page, "Park a worry");
    await field(page, "What is on your mind?").fill("Whether the card is still in his name.");
    await button(page, "Park it").click();
    await item(page, "Whether the card is still in his name.");
    await button(page, "Bring it to the next talk").click();
    await page.getByText("For the next talk, when there is one").waitFor();
  },
  82: async (page) => {
    await act(page);
    await item(page, "Talks");
    await button(page, "Plan a talk").click();
    await field(page, "With whom?").fill("Anselm");
    await field(page, "On which day?").fill(await page.evaluate(() => new Intl.DateTimeFormat("sv-SE").format(new Date())));
    await button(page, "Keep the plan").click();
    await title(page, "A talk with Anselm");
    await page.getByText("Whether the card is still in his name.").waitFor();
    await field(page, "What was said, or agreed").fill("It is closed; he showed me the letter.");
    await button(page, "Add to the notes").click();
    await page.getByText("It is closed; he showed me the letter.").waitFor();
    await button(page, "The talk is over").click();
    await page.getByText(/It came to its end on/).waitFor();
  },
};

/** The 24 words of a new sheet, and where the snapshot was put. */
async function snapshot(page, file) {
  await tab(page, "Notes");
  await button(page, "Settings").click();
  await button(page, "Recovery sheet").click();
  await field(page, "Your passphrase, to make the sheet").fill(PASSPHRASE);
  await button(page, "Make the sheet").click();
  await title(page, "Your recovery sheet");
  const words = await page.locator(".sheet-words li").allInnerTexts();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save a snapshot file").click()]);
  await download.saveAs(file);
  return words;
}

/** What the page says under a title, as one line for each paragraph. */
const under = (page, name) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) }).locator(":scope > p").allInnerTexts();

const times = (outcome) => VISITS.flatMap(([, outcomes]) => outcomes).filter((one) => one === outcome).length;

test("half a year of a promise, alone: it is too early to tell, then it is told, and screen and command line agree", async () => {
  const { dir, remove } = await profile();
  try {
    let words;
    let said;
    for (const [day, outcomes] of VISITS) {
      const { page, errors, close } = await open(dir, { env: { ...process.env, ...browserAhead(day) }, acceptDownloads: true });
      if (day === 0) {
        await begin(page, { role: "I broke someone’s trust.", relation: "Partner", name: "Anselm" });
        await make(page);
      } else {
        await unlock(page);
        await title(page, "Today");
      }
      await note(page, outcomes);
      said = await under(page, "How it has gone");
      const early = said.some((line) => line.startsWith("It is too early to tell how this goes."));
      assert.equal(early, day === 0, `${day}: ${said.join(" ")}`);
      assert.equal(await page.locator("figure.fan").count(), early ? 0 : 1, "a picture comes with what can be told");
      await BESIDE[day]?.(page);
      if (day === VISITS.at(-1)[0]) words = await snapshot(page, join(dir, "kept.snapshot"));
      await kept(page);
      await close();
      assert.deepEqual(errors, []);
    }

    await writeFile(join(dir, "sheet.txt"), words.join(" "));
    const terminal = atTerminal(join(dir, "terminal"), { env: () => ahead(VISITS.at(-1)[0]) });
    await terminal.run(["recover", join(dir, "kept.snapshot"), "--words-file", join(dir, "sheet.txt")]);
    const { act: { promises: [{ id }] } } = await terminal.ask("show", "act");
    const { promise: { counts } } = await terminal.ask("show", "promise", id);
    for (const [key, name] of [["kept", "Kept"], ["partly", "Partly"], ["slipped", "Slipped, told"], ["missed", "Missed"]]) {
      assert.equal(counts[key], times(name), key);
    }
    const parts = [`${counts.kept} kept`, `${counts.partly} partly kept`, `${counts.slipped} slipped and told`, `${counts.missed} missed`,
      `${counts.not_recorded} not recorded`];
    assert.equal(said[0], `Since it was made: ${new Intl.ListFormat("en-GB").format(parts)}.`);
    const told = said.filter((line) => !/^(Since it was made|In the last three months|This is about recorded days)/.test(line));
    assert.match(told[0], /^By what is recorded, between \d and \d+ in 10 such days are kept\./);
    assert.equal(told[1], "More days were kept in the last four weeks than before; that is very likely (more than 19 in 20).");
    const page = (await terminal.run(["show", "promise", id])).replace(/\s+/g, " ");
    for (const line of told) assert.ok(page.includes(line), `the terminal does not say: ${line}\n${page}`);
    const notes = await terminal.run(["show", "talks"]);
    for (const line of ["Whether the card is still in his name.", "It is closed; he showed me the letter."]) assert.ok(notes.includes(line), line);
  } finally {
    await remove();
    sweep();
  }
});
