// A full device: it is said, nothing that was kept is lost, and writing goes on once there is room.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, kept, open, profile, tab, title, unlock, url } from "../lib/browser.mjs";
import { part, readUnsent, unsent } from "../lib/letter.mjs";
import { texts } from "../lib/texts.mjs";

const t = texts("en");
const field = (page) => part(page, "Say anything");
const said = (page) => page.getByRole("status").filter({ hasText: t("error-storage-full") });

/** Opens the app on a device with so many bytes left; `room` gives all of it back. */
async function nearlyFull(dir, bytes) {
  const { context, page, errors, close } = await open(dir);
  const cdp = await context.newCDPSession(page);
  const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin: url });
  // Before the first write: the browser measures then, and believes it for half a minute.
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: url, quotaSize: usage + bytes });
  const room = () => cdp.send("Storage.overrideQuotaForOrigin", { origin: url });
  return { page, errors, close, room };
}

/** Writes on, one pause after the other, until it is said that the device is full; what was kept by then, and all words. */
async function fill(page) {
  let words = await readUnsent(page);
  for (let round = 0; round < 100; round += 1) {
    const before = words;
    words += ` Round ${round}: ${"and so on, ".repeat(200)}`;
    await field(page).fill(words);
    await kept(page);
    if (await said(page).count()) return { before, words };
  }
  throw new Error("it never was full");
}

/** Writes some words on a device that has room, and closes. */
async function written(dir) {
  const { page, errors, close } = await open(dir);
  await begin(page, { role: "My trust was broken.", relation: "Friend" });
  await unsent(page, "These were here before.");
  await close();
  assert.deepEqual(errors, []);
}

test("on a full device it is said what to do, the words stay on the screen, and they are kept once there is room", async () => {
  const { dir, remove } = await profile();
  await written(dir);
  const { page, errors, close, room } = await nearlyFull(dir, 80_000);
  try {
    await unlock(page);
    let { words } = await fill(page);
    await said(page).getByText(t("error-storage-full.remedy")).waitFor();
    assert.equal(await field(page).inputValue(), words);
    await said(page).getByRole("button", { name: "Close" }).click();
    await field(page).fill((words += " Still full?"));
    await said(page).waitFor();
    await said(page).getByRole("button", { name: "Close" }).click();
    await tab(page, "Today");
    await said(page).getByRole("button", { name: "Close" }).click();
    assert.equal(await readUnsent(page), words, "what could not be kept is still on its screen");
    await room();
    await field(page).fill((words += " No more."));
    await kept(page);
    assert.equal(await said(page).count(), 0);
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), words);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("on a full device everything that was kept can be opened and read, and nothing can be kept half", async () => {
  const { dir, remove } = await profile();
  await written(dir);
  const { page, errors, close, room } = await nearlyFull(dir, 80_000);
  try {
    await unlock(page);
    const { before } = await fill(page);
    await said(page).getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Keep this version" }).click();
    await said(page).waitFor();
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), before);
    await page.getByRole("button", { name: "Versions" }).click();
    await title(page, "Versions");
    await page.getByText("No version is kept yet.").waitFor();
    await room();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await field(page).fill("Room again.");
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.getByText("This version is kept.").waitFor();
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), "Room again.");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
