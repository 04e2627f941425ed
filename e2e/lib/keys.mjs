// A person with a keyboard and nothing else.
import assert from "node:assert/strict";
import { PASSPHRASE, title } from "./browser.mjs";

/** What has the focus, whether that can be seen, and whether anything covers it. */
export const focus = (page) => page.evaluate(() => {
  const active = document.activeElement;
  // A radio button and a checkbox may be drawn by their label.
  const drawn = active.closest(".choice, .chip") ?? active;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn);
  const line = drawn.matches(".sheet-field") && boxShadow !== "none";
  const box = drawn.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    on: active.localName,
    says: active.textContent,
    marked: line || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0),
    bare: left < right && top < bottom && (drawn.contains(over) || over?.contains(drawn)),
  };
});

/** Presses Tab until the element has the focus. Fails if it is never reached, or if the focus cannot be seen. */
export async function tabTo(page, locator) {
  await locator.waitFor({ state: "attached" });
  for (let n = 0; n < 120; n += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) {
      const { marked, bare } = await focus(page);
      assert.deepEqual({ marked, bare }, { marked: true, bare: true }, `the focus can be seen on ${locator}`);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${locator}`);
}

/** Goes to it and presses a key. */
export async function press(page, locator, key = "Enter") {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}

/** Goes to a field and types. */
export async function type(page, locator, words) {
  await tabTo(page, locator);
  await page.keyboard.type(words);
}

/** Chooses one of several: Tab leads to the chosen one or the first, the arrows to the others. */
export async function choose(page, radio) {
  const group = page.locator(`input[name="${await radio.getAttribute("name")}"]`);
  const chosen = group.and(page.locator(":checked"));
  await press(page, (await chosen.count()) ? chosen : group.first(), "Space");
  for (let n = await group.count(); n > 0 && !(await radio.isChecked()); n -= 1) await page.keyboard.press("ArrowDown");
}

/** A new screen is there: the focus is at its title, and can be seen. */
export async function arrived(page, name) {
  await title(page, name);
  await page.waitForFunction(() => document.activeElement?.localName === "h1", undefined, { timeout: 2_000 }).catch(() => {});
  assert.deepEqual(await focus(page), { on: "h1", says: name, marked: true, bare: true });
}

/** Answers the first question and seals the vault. */
export async function begin(page, { role, relation, name }) {
  await title(page, "What brings you here?");
  await choose(page, page.getByRole("radio", { name: role, exact: true }));
  await choose(page, page.getByRole("radio", { name: relation, exact: true }));
  await type(page, page.getByLabel("What do you call them?"), name);
  await press(page, page.getByRole("button", { name: "Continue" }));
  await arrived(page, "Seal it with a passphrase");
  await type(page, page.getByLabel("A passphrase", { exact: true }), PASSPHRASE);
  await type(page, page.getByLabel("The same once more"), PASSPHRASE);
  await page.keyboard.press("Enter");
  await arrived(page, "Today");
}

/** Counts every touch of a pointer from now on; the function returned says how many. */
export async function pointers(page) {
  await page.evaluate(() => {
    globalThis.pointers = 0;
    for (const event of ["pointerdown", "mousedown", "touchstart", "wheel"]) addEventListener(event, () => (globalThis.pointers += 1), true);
  });
  return () => page.evaluate(() => globalThis.pointers);
}
