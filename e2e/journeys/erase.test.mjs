// Nothing can be read from the disk while it is there, and nothing is there after erasing.
import test from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { begin, kept, open, PASSPHRASE, profile, tab, title, unlock } from "../lib/browser.mjs";
import { findBytes, findMarker } from "../lib/find.mjs";
import { unsent, write, part } from "../lib/letter.mjs";
import { records, sealed, stored } from "../lib/storage.mjs";

test("the program that looks for words on the disk finds those that are kept unsealed", async () => {
  const { dir, remove } = await profile();
  try {
    const { page, close } = await open(dir);
    await page.evaluate(() => new Promise((yes, no) => {
      const request = indexedDB.open("proof");
      request.onupgradeneeded = () => request.result.createObjectStore("s");
      request.onsuccess = () => {
        const transaction = request.result.transaction("s", "readwrite", { durability: "strict" });
        transaction.objectStore("s").put("Zwetschgenproof", 1);
        transaction.objectStore("s").put("Zwetschgenprøøfλ", 2);
        transaction.oncomplete = () => yes();
        transaction.onabort = no;
      };
    }));
    await close();
    assert.ok(findMarker(dir, "Zwetschgenproof").length > 0, "words of one byte each");
    assert.ok(findMarker(dir, "Zwetschgenprøøfλ").length > 0, "words of two bytes each");
    assert.deepEqual(findMarker(dir, "Zwetschgennowhere"), []);
  } finally {
    await remove();
  }
});

/** Where the markers can be read on the disk, by what they were. */
const readable = (dir, markers) => Object.fromEntries(
  Object.entries(markers).map(([what, marker]) => [what, findMarker(dir, marker).map((file) => file.slice(dir.length))])
    .filter(([, files]) => files.length > 0),
);

test("words typed are never readable on the disk, and after erasing no record is left and the first question is asked", async () => {
  const { dir, remove } = await profile();
  const markers = { name: "Quittenbaum", told: "Holunderstrauch", letter: "Mirabellenhain", passphrase: "four plain words together" };
  try {
    let { page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend", name: markers.name });
    await page.getByRole("button", { name: "Begin" }).first().click();
    await page.getByLabel("What happened", { exact: true }).fill(`It was under the ${markers.told}.`);
    await page.getByRole("button", { name: "Keep it" }).click();
    await write(page, "Your impact letter");
    await part(page, "What you need").fill(`The ${markers.letter}.`);
    // The browser notes the state of its windows every few seconds; this is longer.
    await page.waitForTimeout(3_000);
    await page.getByRole("button", { name: "Keep this version" }).click();
    await unsent(page, `Once more the ${markers.letter}.`);
    assert.ok(records(await stored(page)) > 3, "there is something to erase");
    assert.ok("notes" in (await stored(page)).databases);
    await close();
    assert.deepEqual(errors, []);
    // Also what the browser notes by itself, for opening its windows again: it must not get the words of a field.
    const before = readable(dir, markers);

    ({ page, errors, close } = await open(dir));
    await page.getByLabel("Your passphrase").fill(markers.passphrase);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Erase everything" }).click();
    await title(page, "Erase everything");
    const erase = page.getByRole("button", { name: "Erase everything" });
    await erase.click({ force: true });
    assert.ok(records(await stored(page)) > 3, "nothing happens without the word");
    await page.getByLabel("If you are sure, type the word “erase”.").fill("Erase");
    await erase.click();
    await title(page, "What brings you here?");
    await page.getByText("Everything that this app kept on this device is gone.").waitFor();
    const after = await stored(page);
    assert.equal(records(after), 0, JSON.stringify(after.databases));
    assert.deepEqual([after.local, after.session, after.cookies], [{}, {}, ""]);
    assert.equal(await page.getByLabel("What do you call them?").inputValue(), "");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir));
    await title(page, "What brings you here?");
    assert.equal(records(await stored(page)), 0);
    await close();
    assert.deepEqual(errors, []);
    assert.deepEqual(before, {}, "readable before erasing");
    assert.deepEqual(readable(dir, markers), {}, "readable after erasing");
  } finally {
    await remove();
  }
});

/** What the browser wrote down about its files: it knows no content. */
const said = (dir) => readdirSync(dir, { recursive: true })
  .filter((path) => path.includes("IndexedDB") && path.endsWith("LOG"))
  .map((path) => readFileSync(join(dir, path), "utf8")).join("\n");

/** Writes so much beside it that the browser moves what it holds from its log to other files. */
const move = (page) => page.evaluate(() => new Promise((yes, no) => {
  const request = indexedDB.open("beside");
  request.onupgradeneeded = () => request.result.createObjectStore("s");
  request.onsuccess = () => {
    const transaction = request.result.transaction("s", "readwrite", { durability: "strict" });
    const noise = () => crypto.getRandomValues(new Uint8Array(30_000));
    for (let n = 0; n < 250; n += 1) transaction.objectStore("s").put(noise(), n);
    transaction.oncomplete = () => yes(request.result.close());
    transaction.onabort = no;
  };
}));

for (const [files, grow] of [["the browser's log", async () => {}], ["other files of the browser", move]]) {
  test(`the sealed records lie in ${files} before erasing, and no piece of any of them, or of those they replaced, lies anywhere after`, async () => {
    const { dir, remove } = await profile();
    const seen = new Set();
    const note = async (page) => {
      const now = await sealed(page);
      for (const record of now) seen.add(record);
      return now;
    };
    try {
      let { page, errors, close } = await open(dir);
      await begin(page, { role: "My trust was broken.", relation: "Friend", name: "Quittenbaum" });
      await write(page, "Your impact letter");
      await part(page, "What you need").fill("Some rest. ".repeat(100));
      await kept(page);
      await note(page);
      await page.getByRole("button", { name: "Keep this version" }).click();
      await page.getByText("This version is kept.").waitFor();
      await unsent(page, "Once more.");
      await note(page);
      await tab(page, "Notes");
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByText("Change the passphrase").click();
      await page.getByLabel("Your passphrase now").fill(PASSPHRASE);
      await page.getByLabel("The new one").fill("five other plain words together");
      await page.getByRole("button", { name: "Change it" }).click();
      await page.getByText("The new passphrase is set.").waitFor();
      const last = await note(page);
      assert.ok(last.length > 6, `${last.length} records`);
      assert.ok(seen.size > last.length + 1, "a draft and a header were replaced");
      await grow(page);
      await close();
      assert.deepEqual(errors, []);
      const before = findBytes(dir, last);
      assert.deepEqual(before.filter(({ whole, pieces }) => whole.length === 0 || pieces === 0), [], "every record lies there whole");
      assert.equal(before.some(({ whole }) => whole.some((file) => file.endsWith(".log"))), grow !== move);

      ({ page, errors, close } = await open(dir));
      await unlock(page, "five other plain words together");
      await tab(page, "Notes");
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByRole("button", { name: "Erase everything" }).click();
      await page.getByLabel("If you are sure, type the word “erase”.").fill("erase");
      await page.getByRole("button", { name: "Erase everything" }).click();
      await page.getByText("Everything that this app kept on this device is gone.").waitFor();
      // The browser sweeps beside what it is asked, a moment later.
      const left = () => findBytes(dir, [...seen]).filter(({ found }) => found > 0);
      for (let n = 0; n < 20 && left().length > 0; n += 1) await page.waitForTimeout(500);
      assert.deepEqual(left(), [], `${JSON.stringify(left())}\n${said(dir)}`);
      await close();
      assert.deepEqual(errors, []);
      assert.deepEqual(left(), [], "after closing");
    } finally {
      await remove();
    }
  });
}

test("erasing takes the neutral name and the language with it", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("checkbox", { name: "A neutral name" }).check();
    await page.waitForFunction(() => document.title === "Notes");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByLabel("If you are sure, type the word “erase”.").fill("erase");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await title(page, "What brings you here?");
    const now = await page.title();
    const brand = await page.locator(".brand").innerText();
    await page.reload();
    await title(page, "What brings you here?");
    assert.deepEqual([now, brand], [await page.title(), await page.locator(".brand").innerText()], "the same as after a restart");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("a passphrase that is shown while it is typed is not readable on the disk", async () => {
  const { dir, remove } = await profile();
  try {
    const { page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await page.reload();
    await page.getByLabel("Show what I type").check();
    await page.getByLabel("Your passphrase").fill("Schlehenhecke");
    // The browser notes the state of its windows every few seconds; this is longer.
    await page.waitForTimeout(3_000);
    await close();
    assert.deepEqual(readable(dir, { passphrase: "Schlehenhecke" }), {});
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("the names under which a browser keeps everything are frozen: another version must find it", async () => {
  const { dir, remove } = await profile();
  const { page, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    const databases = await page.evaluate(() => indexedDB.databases());
    assert.deepEqual(databases, [{ name: "notes", version: 2 }]);
    const { databases: { notes }, cached } = await stored(page);
    assert.deepEqual(Object.keys(notes).sort(), ["bond", "circle", "device", "draft", "header", "own", "segment", "tail"]);
    for (const name of Object.keys(cached)) assert.match(name, /^app-[0-9a-f]{16}$/);
  } finally {
    await close();
    await remove();
  }
});
