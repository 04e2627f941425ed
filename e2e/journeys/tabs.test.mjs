// One window at a time holds the vault, and taking it over loses nothing.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, open, profile, title, unlock, url } from "../lib/browser.mjs";
import { part, readUnsent, unsent } from "../lib/letter.mjs";

test("a second window says that it is open elsewhere; using it there loses nothing, and the first one says so", async () => {
  const { dir, remove } = await profile();
  const { context, page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await unsent(page, "Written in the first window.");
    const second = await context.newPage();
    second.setDefaultTimeout(15_000);
    second.on("pageerror", (error) => errors.push(String(error)));
    await second.goto(url);
    await title(second, "Open in another window");
    await second.getByText("One at a time keeps your words in order.").waitFor();
    await page.bringToFront();
    await part(page, "Say anything").press("Control+End");
    await part(page, "Say anything").pressSequentially(" And on.");
    await page.waitForTimeout(1_200);
    await second.bringToFront();
    await second.getByRole("button", { name: "Use it here" }).click();
    await title(page, "It is open in another window now");
    assert.equal(await page.getByText("Written in the first window.").count(), 0, "no words stay on the first");
    await unlock(second);
    assert.equal(await readUnsent(second), "Written in the first window. And on.");
    await page.bringToFront();
    await page.getByRole("button", { name: "Use it here" }).click();
    await title(page, "Open in another window");
    await page.getByRole("button", { name: "Use it here" }).click();
    await title(second, "It is open in another window now");
    await unlock(page);
    assert.equal(await readUnsent(page), "Written in the first window. And on.");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("loading the page again never says that it is open in another window", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    for (let n = 0; n < 5; n += 1) {
      await page.reload();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      assert.equal(await page.getByRole("heading", { level: 1 }).first().innerText(), "Welcome back", `time ${n + 1}`);
    }
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
