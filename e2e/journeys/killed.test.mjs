// A flat battery: the browser's processes are killed without warning.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, open, profile, title, unlock } from "../lib/browser.mjs";
import { kill } from "../lib/kill.mjs";
import { part, readUnsent, unsent } from "../lib/letter.mjs";

/** Longer than the pause and the write after it, also on a slow machine. */
const ACKNOWLEDGED = 1_200;

test("words typed one pause before the battery went flat are there", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await unsent(page);
    await part(page, "Say anything").pressSequentially("I waited for you until six.");
    await page.waitForTimeout(ACKNOWLEDGED);
    await kill(dir);
    assert.deepEqual(errors, []);

    let close;
    ({ page, errors, close } = await open(dir));
    await unlock(page);
    assert.equal(await readUnsent(page), "I waited for you until six.");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("three times in a row, everything but the last second is there", async () => {
  const { dir, remove } = await profile();
  try {
    let written = "";
    for (let round = 0; round < 3; round += 1) {
      const { page, errors } = await open(dir);
      if (round === 0) {
        await begin(page, { role: "My trust was broken.", relation: "Friend" });
        await unsent(page);
      } else {
        await unlock(page);
        const before = await readUnsent(page);
        assert.ok(before.startsWith(written), `round ${round}: “${before}” lacks “${written}”`);
        written = before;
      }
      const field = part(page, "Say anything");
      for (const word of ["one ", "two ", "three "]) {
        await field.press("Control+End");
        await field.pressSequentially(`${round}-${word}`);
        written += `${round}-${word}`;
        await page.waitForTimeout(ACKNOWLEDGED);
      }
      // These may be lost: no pause followed them.
      await field.pressSequentially("perhaps ");
      await kill(dir);
      assert.deepEqual(errors, []);
    }
    const { page, errors, close } = await open(dir);
    await unlock(page);
    await title(page, "Today");
    const now = await readUnsent(page);
    assert.ok(now.startsWith(written), `“${now}” lacks “${written}”`);
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});
