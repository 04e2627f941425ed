// Twenty-four words on paper and a file bring everything back.
import test from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { begin, open, PASSPHRASE, profile, tab, title, unlock } from "../lib/browser.mjs";
import { readUnsent, unsent } from "../lib/letter.mjs";

/** A message is said; it is put away, because it covers what is under it. */
const said = async (page, text) => {
  const message = page.getByRole("status").filter({ hasText: text });
  await message.getByRole("button", { name: "Close" }).click();
};

const NEW = "another four plain words";

test("the 24 words and the snapshot file bring the letters back on another device; wrong ones change nothing", async () => {
  const [here, there] = [await profile(), await profile()];
  try {
    let { page, errors, close } = await open(here.dir, { acceptDownloads: true });
    await begin(page, { role: "I broke someone’s trust.", relation: "Parent", name: "Mother" });
    await unsent(page, "I should have called.");
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Recovery sheet" }).click();
    await page.getByLabel("Your passphrase, to make the sheet").fill("not the passphrase");
    await page.getByRole("button", { name: "Make the sheet" }).click();
    await said(page, "That passphrase does not open it.");
    await page.getByLabel("Your passphrase, to make the sheet").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Make the sheet" }).click();
    await title(page, "Your recovery sheet");
    const words = await page.locator(".sheet-words li").allInnerTexts();
    assert.equal(words.length, 24);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a snapshot file" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "notes.snapshot", "the file's name says nothing");
    const file = join(here.dir, "kept.snapshot");
    await download.saveAs(file);
    await said(page, "Saved. Keep the file and the sheet in different places.");
    await page.getByRole("button", { name: "I have written them down" }).click();
    await page.getByRole("button", { name: "Recovery sheet" }).click();
    await page.getByText("You have made a sheet.").waitFor();
    assert.equal(await page.getByText(words[0], { exact: true }).count(), 0, "the words are shown once");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(there.dir));
    await page.getByRole("button", { name: "I have a recovery sheet" }).click();
    await title(page, "Restore from a sheet");
    const field = page.getByLabel("The 24 words");
    const go = page.getByRole("button", { name: "Restore", exact: true });
    await field.fill(words.join(" "));
    await page.getByLabel("A passphrase", { exact: true }).fill(NEW);
    await go.click();
    await said(page, "Choose the file first.");
    await page.getByLabel("The snapshot file").setInputFiles(file);
    const swapped = [words[1] === words[0] ? "zoo" : words[1], words[0], ...words.slice(2)].join(" ");
    await field.fill(swapped);
    await go.click();
    await said(page, /These are not the 24 words of a sheet\.|This file does not open with these words\./);
    await field.fill(words.slice(0, 23).join(" "));
    await go.click();
    await said(page, "These are not the 24 words of a sheet.");
    assert.equal(await page.getByLabel("A passphrase", { exact: true }).inputValue(), NEW, "what was typed is still there");
    await field.fill(words.map((word, n) => `${n + 1}. ${word.toUpperCase()}`).join("\n"));
    await go.click();
    await title(page, "Today");
    assert.equal(await readUnsent(page), "I should have called.");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(there.dir));
    await unlock(page, PASSPHRASE);
    await page.getByText("That does not open it.").waitFor();
    await unlock(page, NEW);
    assert.equal(await readUnsent(page), "I should have called.");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(here.dir));
    await unlock(page);
    assert.equal(await readUnsent(page), "I should have called.", "the first device is as it was");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await here.remove();
    await there.remove();
  }
});
