// For eyes, hands and machines of all kinds.
import test, { before } from "node:test";
import assert from "node:assert/strict";
import { open, PASSPHRASE, profile, title } from "../lib/browser.mjs";
import { arrived, begin, choose, focus, pointers, press, tabTo, type } from "../lib/keys.mjs";
import { axeFindings, tooWide } from "../lib/look.mjs";
import { records, stored } from "../lib/storage.mjs";
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
      note(colorScheme, await axeFindings(page, { onlyColours: colorScheme === "dark" }));
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
    const touched = await pointers(page);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the content", "the first stop skips");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null), true);
    await press(page, radio("My trust was broken."), "Space");
    await page.keyboard.press("ArrowDown");
    assert.ok(await radio("I broke someone’s trust.").isChecked());
    await begin(page, { role: "My trust was broken.", relation: "Partner", name: "Anselm" });
    await press(page, button("Something else"));
    await press(page, button("Begin the letter"));
    await arrived(page, "Your impact letter");
    await tabTo(page, page.getByRole("textbox", { name: "How to begin" }));
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
    assert.equal(await touched(), 0);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("changing the settings, making a recovery sheet, locking, opening and erasing go by keyboard alone", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir, { acceptDownloads: true });
  try {
    const button = (name) => page.getByRole("button", { name, exact: true }).first();
    const settings = async () => {
      await press(page, page.getByRole("navigation").getByRole("button", { name: "Notes" }));
      await arrived(page, "Notes");
      await press(page, button("Settings"));
      await arrived(page, "Settings");
    };
    const touched = await pointers(page);
    await begin(page, { role: "I broke someone’s trust.", relation: "Friend", name: "Noor" });

    await settings();
    const dark = page.getByRole("radio", { name: "Dark", exact: true });
    await choose(page, dark);
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    await tabTo(page, dark);
    await choose(page, page.getByRole("radio", { name: "Español", exact: true }));
    await arrived(page, "Ajustes");
    await choose(page, page.getByRole("radio", { name: "English", exact: true }));
    await arrived(page, "Settings");
    await press(page, button("Recovery sheet"));
    await arrived(page, "Recovery sheet");
    await type(page, page.getByLabel("Your passphrase, to make the sheet"), PASSPHRASE);
    await press(page, button("Make the sheet"));
    await arrived(page, "Your recovery sheet");
    assert.equal(await page.locator(".sheet-words li").count(), 24);
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, button("Save a snapshot file"))]);
    assert.equal(download.suggestedFilename(), "notes.snapshot");
    await press(page, page.getByRole("status").getByRole("button", { name: "Close" }));
    assert.equal((await focus(page)).bare, true, "the focus is somewhere that can be seen when the message is gone");
    await press(page, button("I have written them down"));
    await arrived(page, "Settings");

    await press(page, button("Lock now"));
    await arrived(page, "Welcome back");
    const passphrase = page.getByLabel("Your passphrase");
    await type(page, passphrase, "not the right one");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    assert.ok(await passphrase.evaluate((field) => field === document.activeElement), "one can type again at once");
    await type(page, passphrase, PASSPHRASE);
    await page.keyboard.press("Enter");
    await arrived(page, "Today");

    await settings();
    await press(page, button("Erase everything"));
    await arrived(page, "Erase everything");
    const erase = page.getByRole("button", { name: "Erase everything" });
    await press(page, erase);
    assert.equal((await focus(page)).says, "Erase everything", "nothing happens without the word");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await type(page, page.getByLabel("If you are sure, type the word “erase”."), "erase");
    await press(page, erase);
    await arrived(page, "What brings you here?");
    await page.getByText("Everything that this app kept on this device is gone.").waitFor();
    assert.equal(records(await stored(page)), 0);
    assert.equal(await touched(), 0);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
