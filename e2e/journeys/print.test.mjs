// On paper: the letter, and nothing that says where it was written.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, kept, open, PASSPHRASE, profile, tab, title, url } from "../lib/browser.mjs";
import { part, unsent, write } from "../lib/letter.mjs";
import { paper } from "../lib/pdf.mjs";

// As the browser prints when nobody changes its settings: with lines of its own at the head and foot of each page.
const margin = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };
const print = async (page) => paper(await page.pdf({ format: "A4", displayHeaderFooter: true, margin }));

const read = async (page) => {
  await page.getByRole("button", { name: "Read it as a letter" }).click();
  await page.locator(".letter.reading").waitFor();
};

/** A letter to Anselm, in the read view. */
async function letter(page) {
  await begin(page, { role: "My trust was broken.", relation: "Partner", name: "Anselm" });
  await write(page, "Your impact letter");
  await part(page, "How to begin").fill("Dear Anselm,");
  await part(page, "What happened").fill("A letter came from a bank: “final notice”, it said.\nI read it at the kitchen table.");
  await part(page, "How to end").fill("Große Grüße, Ruth");
  await kept(page);
  await read(page);
}

test("a printed letter is the letter under its day, and nothing of the screen around it", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await letter(page);
    const day = await page.locator(".reading .dated").innerText();
    const { pages } = await print(page);
    assert.equal(pages.length, 1);
    assert.ok(pages[0].includes([
      day, "Dear Anselm,", "A letter came from a bank: “final notice”, it said. I read it at the kitchen table.", "Große Grüße, Ruth",
    ].join(" ")), pages[0]);
    const controls = await page.locator("button, label, nav").allInnerTexts();
    assert.ok(controls.length > 6);
    for (const words of [...controls, "As Anselm would see it"]) assert.ok(!pages[0].includes(words), words);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("a printed letter says neither the app’s name nor its address nor the hour, unless the name is asked for", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await letter(page);
    const { pages: [text], title: fileTitle } = await print(page);
    // A file takes its name from its title, and many programs show it.
    for (const words of [text, fileTitle]) {
      assert.doesNotMatch(words, /mendwell/i);
      assert.ok(!words.includes(new URL(url).host), words);
      assert.doesNotMatch(words, /\d:\d\d/);
    }
    assert.equal(await page.title(), "Mendwell", "on the screen it is as before");
    await page.getByLabel("Print the app’s name at the foot").check();
    assert.match((await print(page)).pages[0], /Ruth Mendwell/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("a long letter goes over pages without losing a word, black on white also for those who write in the dark", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir, { colorScheme: "dark" });
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    const numbers = (from, to) => Array.from({ length: to - from }, (_, n) => `n${from + n}`);
    // One paragraph that is longer than a page, and many short ones.
    await unsent(page, [numbers(0, 1_500).join(" "), ...numbers(1_500, 1_560)].join("\n\n"));
    await read(page);
    const { pages } = await print(page);
    assert.ok(pages.length > 3, `${pages.length} pages`);
    assert.deepEqual(pages.join(" ").match(/\bn\d+\b/g), numbers(0, 1_560));
    for (const [number, text] of pages.entries()) assert.match(text, /\bn\d+\b/, `page ${number + 1} is empty`);
    await page.emulateMedia({ media: "print" });
    const colours = await page.locator(".reading p").last().evaluate((p) => [p, p.parentElement, document.body].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    }));
    const clear = "rgba(0, 0, 0, 0)";
    for (const [color, background] of colours) {
      assert.equal(color, "rgb(0, 0, 0)");
      assert.ok(["rgb(255, 255, 255)", clear].includes(background), background);
    }
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("the printed recovery sheet holds the 24 words in their order, on one page, and does not say the app’s name", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Recovery sheet" }).click();
    await page.getByLabel("Your passphrase, to make the sheet").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Make the sheet" }).click();
    await title(page, "Your recovery sheet");
    const words = await page.locator(".sheet-words li").allInnerTexts();
    const { pages, title: fileTitle } = await print(page);
    assert.equal(pages.length, 1);
    // The order counts, and on paper the numbers are all that says it.
    const numbered = new Map([...pages[0].matchAll(/\b(\d+)\. ([a-z]+)\b/g)].map(([, number, word]) => [Number(number), word]));
    assert.deepEqual(words.map((_, n) => numbered.get(n + 1)), words);
    assert.doesNotMatch(pages[0] + fileTitle, /mendwell/i);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
