// For eyes, hands and machines of all kinds.
import test, { before } from "node:test";
import assert from "node:assert/strict";
import { open, PASSPHRASE, profile, title } from "../lib/browser.mjs";
import { press, tabTo } from "../lib/keys.mjs";
import { axeFindings, tooWide } from "../lib/look.mjs";
import { guides } from "../lib/texts.mjs";
import { walk } from "../lib/walk.mjs";

// One walk for all who look: what each found, and where the walk has been.
const found = { light: [], dark: [], wide: [], errors: [], screens: new Set() };

before(async () => {
  const look = async (page, name) => {
    found.screens.add(name);
    const note = (list, findings) => found[list].push(...findings.map((finding) => `${name}: ${finding}`));
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      note(colorScheme, await axeFindings(page));
    }
    for (const size of ["100%", "200%"]) {
      const wide = await tooWide(page, size);
      if (wide.length > 0) note("wide", [`at ${size}: ${wide.join(" ")}`]);
    }
  };
  found.errors = await walk(look, { reducedMotion: "reduce" });
});

for (const theme of ["light", "dark"]) {
  test(`a program that knows barriers finds none on any screen, ${theme}`, () => assert.deepEqual(found[theme], []));
}

test("at 320 px, with text as it is and twice as large, nothing scrolls sideways", () => assert.deepEqual(found.wide, []));

test("every page to read is opened from somewhere in the app", () => {
  assert.deepEqual(guides().filter((name) => !found.screens.has(name)), [], "pages that nothing leads to");
});

test("on the way through every screen the browser notes no error", () => assert.deepEqual(found.errors, []));

test("the whole way to a held letter goes by keyboard alone", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    const button = (name) => page.getByRole("button", { name }).first();
    const radio = (name) => page.getByRole("radio", { name, exact: true });
    await title(page, "What brings you here?");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content", "the first stop skips");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null), true);
    await press(page, radio("My trust was broken."), "Space");
    await page.keyboard.press("ArrowDown");
    assert.ok(await radio("I broke someone’s trust.").isChecked());
    await page.keyboard.press("ArrowUp");
    assert.ok(await radio("My trust was broken.").isChecked());
    await press(page, radio("Partner"), "Space");
    await tabTo(page, page.getByLabel("What do you call them?"));
    await page.keyboard.type("Anselm");
    await press(page, button("Continue"));
    await title(page, "Seal it with a passphrase");
    await tabTo(page, page.getByLabel("A passphrase", { exact: true }));
    await page.keyboard.type(PASSPHRASE);
    await tabTo(page, page.getByLabel("The same once more"));
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press("Enter");
    await title(page, "Today");
    const atTitle = () => page.waitForFunction(() => document.activeElement?.localName === "h1", undefined, { timeout: 2_000 })
      .then(() => true, () => false);
    const onToday = await atTitle();
    await press(page, button("Something else"));
    await press(page, button("Begin the letter"));
    await title(page, "Your impact letter");
    const onLetter = await atTitle();
    await tabTo(page, page.getByRole("textbox", { name: "How to begin" }));
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      const around = getComputedStyle(document.activeElement.closest("section"));
      return [style.outlineStyle, style.boxShadow, around.outlineStyle, around.boxShadow, style.borderStyle];
    });
    assert.ok(outline.some((value) => value !== "none"), `the focus can be seen: ${outline}`);
    await page.keyboard.type("Anselm, this is hard to write.");
    await press(page, page.getByText("Help with this part").first());
    await press(page, button("I am writing this because …"), "Space");
    assert.match(await page.getByRole("textbox", { name: "How to begin" }).inputValue(), /hard to write\. I am writing this because/);
    await press(page, page.getByText("More", { exact: true }));
    await press(page, button("Remove it"));
    await page.getByRole("dialog").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Keep it", "the safe answer has the focus");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Remove it", "the focus is back where it was");
    for (let n = 0; n < 120 && !(await button("Hold overnight").evaluate((element) => element === document.activeElement)); n += 1) {
      await page.keyboard.press("Shift+Tab");
      // Three Shifts in a row would leave; a person who goes back keeps the key down.
    }
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Held until tomorrow morning").waitFor();
    assert.deepEqual({ onToday, onLetter }, { onToday: true, onLetter: true }, "a new screen begins with the focus at its title");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
