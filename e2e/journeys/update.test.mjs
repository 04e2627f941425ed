// A newer version waits until the person says so, and a draft is never lost to it.
import test from "node:test";
import assert from "node:assert/strict";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { begin, kept, open, profile, putAside, unlock, until } from "../lib/browser.mjs";
import { host, newer } from "../lib/host.mjs";
import { part, readUnsent, unsent } from "../lib/letter.mjs";

const banner = (page) => page.getByText("A newer version is ready. What you are writing is kept.");
const version = (page) => page.evaluate(() => document.documentElement.dataset.version);
const type = async (page, words) => {
  await part(page, "Say anything").press("Control+End");
  await page.keyboard.insertText(words);
};

/** Begins an unsent letter, once this version is put aside. */
async function writing(page, words) {
  await putAside(page);
  // The page's clock can be moved: it looks for a newer version every twenty seconds.
  await page.clock.install();
  await page.reload();
  await begin(page, { role: "My trust was broken.", relation: "Friend" });
  await unsent(page, words);
}

/** Makes the browser look for a newer version, as it does when the app is opened; false if it could not. */
const look = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().then(() => true, () => false));

/** The page has looked whether a newer version waits. */
const looked = (page) => page.clock.runFor(21_000);

/** The host serves a newer version, and the page says so. */
async function released(server, page) {
  await server.stop();
  const number = await newer(server.app);
  await server.start();
  assert.ok(await look(page));
  await until(page, async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting));
  await looked(page);
  await banner(page).waitFor();
  return number;
}

/** Makes the disk as slow as a full phone's: for a while, nothing can be written to where drafts are. */
const slow = (page, ms) => page.evaluate((time) => new Promise((begun, no) => {
  const opened = indexedDB.open("notes");
  opened.onerror = no;
  opened.onsuccess = () => {
    const drafts = opened.result.transaction("draft", "readwrite").objectStore("draft");
    const until = performance.now() + time;
    const on = () => {
      begun();
      if (performance.now() < until) drafts.count().onsuccess = on;
      else opened.result.close();
    };
    drafts.count().onsuccess = on;
  };
}), ms);

for (const [disk, ms] of [["", 0], [", also when the disk is slow", 3_000]]) {
  test(`a newer version is taken when the person says so, and every word is there${disk}`, async () => {
    const [{ dir, remove }, server] = [await profile(), await host()];
    const { page, errors, close } = await open(dir, { at: server.url });
    try {
      await writing(page, "Written before.");
      await type(page, " Written meanwhile.");
      const number = await released(server, page);
      assert.equal(await part(page, "Say anything").inputValue(), "Written before. Written meanwhile.");
      assert.ok(await part(page, "Say anything").evaluate((field) => field === document.activeElement), "one can go on typing");
      assert.equal(await version(page), undefined, "nothing changes unasked");
      const entries = await page.evaluate(() => history.length);
      await type(page, " Written last, without a pause.");
      if (ms) await slow(page, ms);
      await page.getByRole("button", { name: "Use it now" }).click();
      await page.getByLabel("Your passphrase").waitFor();
      assert.equal(await version(page), number);
      assert.equal(await page.evaluate(() => history.length), entries, "no history entry was added");
      await unlock(page);
      assert.equal(await readUnsent(page), "Written before. Written meanwhile. Written last, without a pause.");
      await looked(page);
      assert.equal(await banner(page).count(), 0, "it is said once");
      assert.deepEqual(await page.evaluate(() => caches.keys()), [`app-${number}`], "the version before is gone");
      assert.deepEqual(errors, []);
    } finally {
      await close();
      await remove();
      await server.remove();
    }
  });
}

test("who does not press the button goes on as before, and has the newer version after closing", async () => {
  const [{ dir, remove }, server] = [await profile(), await host()];
  let { page, errors, close } = await open(dir, { at: server.url });
  try {
    await writing(page, "Not now.");
    const number = await released(server, page);
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), "Not now.");
    assert.equal(await version(page), undefined);
    await banner(page).waitFor();
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { at: server.url }));
    await unlock(page);
    assert.equal(await readUnsent(page), "Not now.");
    assert.equal(await version(page), number);
    assert.equal(await banner(page).count(), 0);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
    await server.remove();
  }
});

test("a newer version that cannot be had whole is not taken, and nothing is said", async () => {
  const [{ dir, remove }, server] = [await profile(), await host()];
  const { page, errors, close } = await open(dir, { at: server.url });
  try {
    await writing(page, "All here.");
    await server.stop();
    await newer(server.app);
    // What did not change could come from the browser's own store; this file is new.
    for (const name of await readdir(server.app)) if (name.startsWith("boot-")) await rm(join(server.app, name));
    await server.start();
    await look(page);
    // Taking failed when nothing is on its way any more.
    await until(page, async () => !(await navigator.serviceWorker.getRegistration()).installing);
    await looked(page);
    assert.equal(await banner(page).count(), 0);
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), "All here.");
    assert.equal(await version(page), undefined);
    // The browser notes the file that is missing.
    assert.deepEqual(errors.filter((text) => !/404/.test(text)), []);
  } finally {
    await close();
    await remove();
    await server.remove();
  }
});

test("when the host is gone nothing is said, and everything goes on", async () => {
  const [{ dir, remove }, server] = [await profile(), await host()];
  const { page, errors, close } = await open(dir, { at: server.url });
  try {
    await writing(page, "Is anybody there?");
    await server.stop();
    assert.equal(await look(page), false, "it really is gone");
    await looked(page);
    await type(page, " I am.");
    await kept(page);
    assert.equal(await page.getByRole("status").innerText(), "");
    await page.reload();
    await unlock(page);
    assert.equal(await readUnsent(page), "Is anybody there? I am.");
    await looked(page);
    assert.equal(await page.getByRole("status").innerText(), "");
    // The browser notes the question that nobody answered.
    assert.deepEqual(errors.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text)), []);
  } finally {
    await close();
    await remove();
    await server.remove();
  }
});
