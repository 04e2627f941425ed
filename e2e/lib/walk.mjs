// Walks the screens of the app in any language, stopping at each.
import { PASSPHRASE } from "./browser.mjs";
import { texts } from "./texts.mjs";

/** Every screen that needs no vault, from the first question to the passphrase. */
export async function walkBefore(page, visit, t = texts("en")) {
  const { click, back, at } = hands(page, t);
  await at("first-title");
  await visit("first question");
  await click("first-look");
  await at("look-title");
  await visit("look around");
  await click("guide-privacy");
  await at("guide-privacy");
  await visit("what stays here");
  await back();
  await click("help-page");
  await at("help-page");
  await visit("help lines, before");
  await back();
  await back();
  await click("first-safety-link");
  await at("safety-watched");
  await visit("read this first");
  await back();
  await click("first-restore");
  await at("restore-title");
  await visit("restore");
  await back();
  await begin(page, t, async () => visit("passphrase"));
}

/** Answers the first question and seals the vault, in any language. */
export async function begin(page, t, atPassphrase = async () => {}) {
  const { choose, click, at } = hands(page, t);
  await choose("role-hurt");
  await choose("relation-sibling");
  await page.getByLabel(t("first-name")).fill("Ruth");
  await click("continue");
  await at("protect-title");
  await page.getByText(t("protect-shared")).click();
  await atPassphrase();
  await page.getByLabel(t("protect-new"), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(t("protect-again")).fill(PASSPHRASE);
  await click("protect-go");
  await at("today-title");
}

/** Every screen of an open vault that has one breach about Ruth; ends locked. */
export async function walkOpen(page, visit, t = texts("en")) {
  const { click, back, at, tab, item, hush } = hands(page, t);
  const fields = page.locator(".sheet-field");
  await tab("nav-today");
  await at("today-title");
  await visit("today");
  await tab("nav-rooms");
  await at("rooms-title");
  await visit("rooms");
  await item("rooms-acknowledge");
  await at("ack-title");
  await page.getByText(t("ack-begin"), { exact: true }).click();
  await visit("acknowledge");
  await click("step-tell.go");
  await at("breach-title");
  await page.getByLabel(t("breach-words"), { exact: true }).fill("…");
  await page.getByText(t("breach-who"), { exact: true }).last().click();
  await visit("what happened");
  await click("breach-keep");
  await at("ack-title");
  await hush();
  await page.getByText(t("ack-begin"), { exact: true }).click();
  await item("kind-impact");
  await at("kind-impact");
  await fields.nth(0).fill("…");
  await fields.nth(1).fill("… …");
  await page.getByText(t("write-help")).first().click();
  await page.getByText(t("write-feelings")).click();
  await page.getByText(t("write-more"), { exact: true }).click();
  await visit("letter");
  await click("write-remove");
  await page.getByRole("dialog").waitFor();
  await visit("a question before removing");
  await page.keyboard.press("Escape");
  await click("write-keep");
  await hush();
  await fields.nth(1).fill("… … …");
  await click("write-versions");
  await at("versions-title");
  await page.locator(".changes").waitFor();
  await visit("versions");
  await back();
  await click("write-read");
  await page.locator(".letter.reading").waitFor();
  await visit("read");
  await back();
  await click("write-pause");
  await at("pause-title");
  await visit("pause");
  await tab("nav-notes");
  await at("notes-title");
  await visit("notes");
  await click("notes-write-unsent");
  await at("kind-unsent");
  await visit("unsent letter");
  await tab("nav-notes");
  await item("notes-questions");
  await at("safety-screen");
  await page.getByRole("radio", { name: t("safety-screen-yes") }).first().check();
  await click("screen-done");
  await visit("a few questions");
  await tab("nav-rooms");
  await item("rooms-support");
  await at("rooms-support");
  await visit("support");
  await item("support-lines");
  await at("help-page");
  await page.getByRole("combobox", { name: t("help-country") }).selectOption("DE");
  await visit("help lines");
  for (const [line, guide] of [["support-third", "guide-support"], ["support-watched", "safety-watched"], ["support-when-not", "safety-when-not"]]) {
    await back();
    await item(line);
    await at(guide);
    await visit(guide);
  }
  await tab("nav-rooms");
  await item("rooms-method");
  await at("guide-method");
  await visit("guide-method");
  await tab("nav-notes");
  await item("settings");
  await at("settings");
  await visit("settings");
  await click("settings-sheet");
  await at("settings-sheet");
  await visit("recovery sheet, before");
  await page.getByLabel(t("sheet-pass")).fill(PASSPHRASE);
  await click("sheet-go");
  await at("sheet-title");
  await visit("recovery sheet");
  await click("sheet-done");
  await at("settings");
  await item("erase");
  await at("erase");
  await visit("erase");
  await back();
  await click("settings-lock-now");
  await page.getByLabel(t("unlock-label")).waitFor();
  await page.getByText(t("unlock-forgot")).click();
  await visit("unlock");
}

/** Ways to touch the page by the keys of its texts. */
export function hands(page, t) {
  const button = (key) => page.getByRole("button", { name: t(key), exact: true }).first();
  return {
    click: (key) => button(key).click(),
    back: () => button("back").click(),
    at: (key) => page.getByRole("heading", { name: t(key), level: 1, exact: true }).waitFor(),
    tab: (key) => page.getByRole("navigation", { name: t("nav-label") }).getByRole("button", { name: t(key) }).click(),
    choose: (key) => page.getByRole("radio", { name: t(key), exact: true }).check(),
    // The message at the foot covers what is under it.
    hush: () => page.getByRole("status").getByRole("button", { name: t("close"), exact: true }).click(),
    item: (key) => page.locator("button.item").filter({ hasText: t(key) }).first().click(),
  };
}
