// Notes in the margin while somebody writes.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, choose, kept, open, profile, putAside, tab, title, unlock } from "../lib/browser.mjs";
import { part, reopen, write } from "../lib/letter.mjs";
import { axeFindings } from "../lib/look.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const note = (page) => page.getByRole("complementary", { name: /^Note on/ });
const marks = (page) => page.locator(".marks mark");
const LINE = /^Account: Ruth/;
const SORRY = "I'm sorry if it hurt you. On Tuesday I told Ben your secret.";

async function account(page) {
  await begin(page, { role: "I broke someone’s trust.", relation: "Friend", name: "Ruth" });
  await write(page, "Your account");
}

test("an underline comes at a pause, asks something on a tap, and stays away when it is left as it is", async () => {
  const { dir, remove } = await profile();
  try {
    const { page, errors, close } = await open(dir);
    await account(page);
    const field = part(page, "What you did");
    await field.pressSequentially(SORRY);
    assert.equal(await marks(page).count(), 0, "nothing is said while somebody types");
    await marks(page).getByText("if it hurt you").waitFor();
    assert.equal(await note(page).count(), 0, "the caret is at the end, and the note is folded");

    await field.press("ControlOrMeta+Home");
    for (let n = 0; n < 14; n += 1) await field.press("ArrowRight");
    await note(page).getByText("May read as doubt").waitFor();
    assert.deepEqual(await axeFindings(page, {}), []);
    await button(page, "Change it").click();
    assert.equal(await field.evaluate((element) => element.value.slice(element.selectionStart, element.selectionEnd)), "if it hurt you");
    await page.keyboard.type("for what it did to you");
    await marks(page).first().waitFor({ state: "detached" });
    assert.match(await field.inputValue(), /^I'm sorry for what it did to you\./);

    await field.fill(SORRY);
    await marks(page).getByText("if it hurt you").waitFor();
    await page.getByText("How this may read").click();
    await page.getByText("taking responsibility").waitFor();
    await page.getByRole("button", { name: /^“if it hurt you”/ }).click();
    await note(page).waitFor();
    await button(page, "Leave it as it is").click();
    await marks(page).first().waitFor({ state: "detached" });
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await marks(page).getByText("if it hurt you").waitFor();
    await page.getByRole("button", { name: /^“if it hurt you”/ }).click();
    await button(page, "Leave it as it is").click();
    await kept(page);
    await page.reload();
    await unlock(page);
    await reopen(page, LINE);
    await page.getByText("How this may read").click();
    await page.getByText("Nothing here stands out.").waitFor();
    assert.equal(await marks(page).count(), 0);
    assert.deepEqual(errors, []);
    await close();
  } finally {
    await remove();
  }
});

test("all notes can be turned off, taken back at once, and are there without a network", async () => {
  const { dir, remove } = await profile();
  try {
    const { page, context, errors, close } = await open(dir);
    await putAside(page);
    await account(page);
    await part(page, "What you did").fill(SORRY);
    await marks(page).first().waitFor();
    await page.getByText("How this may read").click();
    await button(page, "No notes, please").click();
    await page.getByText("How this may read").waitFor({ state: "detached" });
    assert.equal(await marks(page).count(), 0);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await marks(page).first().waitFor();
    await kept(page);

    await context.setOffline(true);
    await page.reload();
    await unlock(page);
    await reopen(page, LINE);
    await marks(page).first().waitFor();

    await tab(page, "Notes");
    await button(page, "Settings").click();
    await title(page, "Settings");
    await choose(page, "None");
    await reopen(page, LINE);
    await part(page, "What you did").click();
    await page.waitForTimeout(1_500);
    assert.equal(await marks(page).count(), 0);
    assert.deepEqual(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED/.test(error)), []);
    await close();
  } finally {
    await remove();
  }
});

// Safety rule 17.
test("words of danger bring the help card and no advice on style, in a letter that is never sent too", async () => {
  const { dir, remove } = await profile();
  try {
    const { page, errors, close } = await open(dir);
    await account(page);
    const help = page.getByText("If you or someone else is in danger now");
    const field = part(page, "What you did");
    assert.equal(await help.isVisible(), false);
    await field.fill(`${SORRY} Since then I want to kill myself.`);
    await help.first().waitFor();
    assert.equal(await marks(page).count(), 0);
    assert.equal(await page.getByText("How this may read").count(), 0);
    await field.fill(SORRY);
    await marks(page).first().waitFor();
    assert.equal(await help.isVisible(), false);

    await write(page, "A letter you do not send");
    await part(page, "Say anything").fill(`${SORRY} Since then I want to kill myself.`);
    await help.first().waitFor();
    await part(page, "Say anything").fill(SORRY);
    await help.first().waitFor({ state: "hidden" });
    assert.equal(await marks(page).count(), 0, "what nobody is to read needs no notes");
    assert.deepEqual(errors, []);
    await close();
  } finally {
    await remove();
  }
});
