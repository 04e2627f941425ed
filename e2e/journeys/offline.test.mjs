// After one visit the whole app works without a connection.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, open, profile, putAside, title, unlock } from "../lib/browser.mjs";
import { keys } from "../lib/look.mjs";
import { readUnsent, unsent } from "../lib/letter.mjs";
import { walkBefore, walkOpen } from "../lib/walk.mjs";

test("after one visit with a connection, every screen opens without one, and none shows the key of a text", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir);
    await title(page, "What brings you here?");
    await putAside(page);
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { offline: true }));
    assert.equal(await page.evaluate(() => fetch("/health").then(() => "there", () => "gone")), "gone", "it really is offline");
    // The failed question above is said on the console too.
    errors.length = 0;
    const seen = [];
    const visit = async (name) => {
      seen.push(name);
      assert.deepEqual(await keys(page), [], name);
    };
    await walkBefore(page, visit);
    await walkOpen(page, visit);
    assert.ok(seen.length >= 25, seen.join(", "));
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("a letter written without a connection is there after a restart", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await putAside(page);
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { offline: true }));
    await unlock(page);
    await title(page, "Today");
    await unsent(page, "Written on the train, in the tunnel.");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { offline: true }));
    await unlock(page);
    assert.equal(await readUnsent(page), "Written on the train, in the tunnel.");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});
