// Walks every screen of the app in any language, stopping at each.
import { open, PASSPHRASE, profile, putAside, until } from "./browser.mjs";
import { begin, hands, lock, unlock } from "./hands.mjs";
import { host, newer } from "./host.mjs";
import { texts } from "./texts.mjs";
import { walkAct } from "./walk-act.mjs";
import { walkDevices } from "./walk-devices.mjs";
import { CUT_OFF, walkTogether } from "./walk-together.mjs";

/**
 * Walks all there is, with a browser and a host of its own. `look(page, name)` is called at every screen and may give a
 * list of what it found; returned is everything found, with the name of its screen, and what the console called an error.
 */
export async function walk(look, { language = "en", ...options } = {}) {
  const [{ dir, remove }, server] = [await profile(), await host()];
  const { page, errors, close } = await open(dir, { at: server.url, ...options });
  const t = texts(language);
  const found = [];
  const visit = async (name, here = page) => {
    for (const finding of (await look(here, name)) ?? []) found.push(`${name}: ${finding}`);
  };
  try {
    await walkBefore(page, visit, t);
    await walkOpen(page, visit, t);
    await unlock(page, t);
    errors.push(...await walkTogether(page, visit, server, t, options));
    errors.push(...await walkDevices(page, visit, server, t, options));
    await lock(page, t);
    await walkNewer(page, visit, server, t);
    await walkElsewhere(page, visit, t);
    return [...found, ...errors.filter((error) => !CUT_OFF.test(error))];
  } finally {
    await close();
    await remove();
    await server.remove();
  }
}

/** Every screen that needs no vault, from the first question to the passphrase. */
export async function walkBefore(page, visit, t = texts("en")) {
  const { click, press, back, at, read } = hands(page, t, visit);
  await at("first-title");
  await visit("first question");
  await press("continue");
  await page.getByRole("alert").waitFor();
  await visit("first question, asked too soon");
  await click("first-look");
  await at("look-title");
  await visit("look around");
  await read("look-title");
  await click("help-page");
  await at("help-page");
  await visit("help lines, before");
  await back();
  await back();
  await click("first-safety-link");
  await at("safety-watched");
  await back();
  await click("first-restore");
  await at("restore-title");
  await visit("restore");
  await back();
  await click("devices-first");
  await at("devices-join");
  await click("devices-join-way.not");
  await at("first-title");
  const atPassphrase = async () => {
    await visit("passphrase");
    await page.getByLabel(t("protect-new"), { exact: true }).fill("short");
    await click("protect-go");
    await page.getByRole("alert").waitFor();
    await visit("passphrase, too short");
  };
  await begin(page, t, { atPassphrase });
}

/** Every screen of an open vault that has one breach about Ruth; ends locked. */
export async function walkOpen(page, visit, t = texts("en")) {
  await walkRooms(page, visit, t);
  await walkAct(page, visit, t);
  await walkNotes(page, visit, t);
  await walkSettings(page, visit, t);
}

/** What was written about Ruth, and about Jonas. */
const WORDS = {
  ruth: "In June I found out that Dad’s watch was gone. I asked Ruth where it was, and she said it was being repaired.",
  letter: [
    "Dear Ruth,",
    "In June I asked you where Dad’s watch was. You said it was being repaired. In October I saw it in a shop window, with a price on it.",
    "I felt cheated, and after that mostly sad.",
  ],
  better: "In June I asked you where Dad’s watch was, and you told me that it was being repaired. In October I saw it in a shop window.",
  jonas: "I told Jonas’s secret to someone he works with.",
};

async function walkRooms(page, visit, t) {
  const { click, back, at, tab, item, door, open, choose, press, hush, read } = hands(page, t, visit);
  const fields = page.locator(".sheet-field");
  await tab("nav-today");
  await at("today-title");
  await page.locator("section.card").waitFor();
  await visit("today");
  await tab("nav-rooms");
  await at("rooms-title");
  await page.locator("ol.path").waitFor();
  await visit("rooms");
  await click("rooms-method");
  await at("guide-method");
  await visit("guide-method");
  await tab("nav-rooms");
  await item("rooms-acknowledge");
  await at("ack-title");
  await open("ack-begin");
  await visit("acknowledge");
  await click("step-tell.go");
  await at("breach-title");
  await page.getByLabel(t("breach-words"), { exact: true }).fill(WORDS.ruth);
  await choose("sort-integrity");
  await open("breach-who");
  await visit("what happened");
  await read("breach-title");
  await click("breach-remove");
  await page.getByRole("dialog").waitFor();
  await visit("a question before removing what happened");
  await page.keyboard.press("Escape");
  await click("breach-keep");
  await at("ack-title");
  await hush();

  await open("ack-begin");
  await item("kind-impact");
  await at("kind-impact");
  await visit("impact letter, empty");
  for (const [n, words] of WORDS.letter.entries()) await fields.nth(n).fill(words);
  await page.getByText(t("write-help")).first().click();
  await page.getByText(t("write-feelings")).click();
  await page.getByRole("checkbox", { name: t("feeling-hurt-2"), exact: true }).check();
  await open("write-more");
  await open("help-card");
  await visit("impact letter");
  await click("write-remove");
  await page.getByRole("dialog").waitFor();
  await visit("a question before removing a letter");
  await page.keyboard.press("Escape");
  await click("write-versions");
  await page.getByText(t("versions-none")).waitFor();
  await visit("versions, none");
  await back();
  await click("write-keep");
  await hush();
  await fields.nth(1).fill(WORDS.better);
  await click("write-versions");
  await page.locator(".changes ins").first().waitFor();
  await visit("versions");
  await back();
  await click("write-read");
  await page.locator(".letter.reading").waitFor();
  await visit("read");
  await back();
  await click("write-hold");
  await page.getByRole("button", { name: t("undo"), exact: true }).waitFor();
  await visit("acknowledge, with what was done said at the foot");
  await hush();
  await item("letter-state-held");
  await page.locator(".banner").waitFor();
  await visit("a held letter");
  await back();
  await read("ack-title");

  await click("ack-another");
  await at("breach-new");
  await press("continue");
  await page.getByRole("alert").waitFor();
  await visit("something else that happened");
  await choose("role-answerable");
  await choose("relation-friend");
  await page.getByLabel(t("first-name")).fill("Jonas");
  await click("continue");
  await at("breach-title");
  await visit("what happened, not told yet");
  await back();
  for (const kind of ["account", "door", "talk"]) {
    await at("ack-title");
    await open("ack-begin");
    await page.locator("details[open] button.item").filter({ hasText: t(`kind-${kind}`) }).click();
    await at(`kind-${kind}`);
    await fields.first().fill(WORDS.jonas);
    await visit(`${kind} letter`);
    await back();
  }

  await tab("nav-rooms");
  await door("rooms-support");
  await at("rooms-support");
  await visit("support");
  await item("support-lines");
  await at("help-page");
  await page.getByRole("combobox", { name: t("help-country") }).selectOption("GB");
  await visit("help lines");
  for (const [line, guide] of [["support-third", "guide-support"], ["support-watched", "safety-watched"], ["support-when-not", "safety-when-not"]]) {
    await back();
    await item(line);
    await at(guide);
    await visit(guide);
  }
}

async function walkNotes(page, visit, t) {
  const { click, at, tab, item, back } = hands(page, t, visit);
  await tab("nav-notes");
  await at("notes-title");
  await page.getByRole("heading", { name: t("notes-drafts") }).waitFor();
  await visit("notes");
  await click("notes-write-unsent");
  await at("kind-unsent");
  await visit("unsent letter");
  await click("write-pause");
  await at("pause-title");
  await visit("pause");
  await back();
  await tab("nav-notes");
  await item("notes-questions");
  await at("safety-screen");
  await visit("a few questions");
  await page.getByLabel(t("screen-other-relation")).check();
  for (const [answer, meaning] of [["skip", "open"], ["no", "calm"], ["yes", "worry"]]) {
    await page.getByRole("radio", { name: t(`safety-screen-${answer}`), exact: true }).first().check();
    await click("screen-done");
    await page.getByRole("heading", { name: t(`safety-screen-${meaning}`), exact: true }).waitFor();
    await visit(`a few questions, ${meaning}`);
  }
}

async function walkSettings(page, visit, t) {
  const { click, back, at, tab, item, open } = hands(page, t, visit);
  await tab("nav-notes");
  await item("settings");
  await at("settings");
  await page.getByText(t("settings-lock")).waitFor();
  await open("settings-pass");
  await visit("settings");
  await click("settings-privacy");
  await at("guide-privacy");
  await back();
  await click("guide-coach");
  await at("guide-coach");
  await visit("guide-coach");
  await back();
  await click("settings-sheet");
  await at("settings-sheet");
  await visit("recovery sheet, before");
  await page.getByLabel(t("sheet-pass")).fill(PASSPHRASE);
  await click("sheet-go");
  await at("sheet-title");
  await visit("recovery sheet");
  await click("sheet-done");
  await at("settings");
  await click("settings-sheet");
  await page.getByText(t("settings-sheet.have")).waitFor();
  await visit("recovery sheet, made before");
  await back();
  await item("erase");
  await at("erase");
  await page.getByLabel(t("erase.type-ask")).fill(t("erase.type-word"));
  await visit("erase");
  await back();
  await click("settings-lock-now");
  await page.getByLabel(t("unlock-label")).waitFor();
  await page.getByText(t("unlock-forgot")).click();
  await visit("unlock");
  await page.getByLabel(t("unlock-label")).fill("not the right one");
  await click("unlock-go");
  await page.getByRole("alert").waitFor();
  await visit("unlock, not the right passphrase");
}

/** A locked vault gets a newer version, and says so before and after it is opened. */
async function walkNewer(page, visit, server, t) {
  const ready = page.getByText(t("update-ready"));
  await putAside(page);
  await server.stop();
  await newer(server.app);
  await server.start();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().then(() => undefined));
  await until(page, async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting));
  await page.reload();
  await ready.waitFor();
  await visit("a newer version, locked");
  await unlock(page, t);
  await ready.waitFor();
  await visit("a newer version");
}

/** Another window takes it over and this one takes it back; then the storage is of a version that nobody knows. */
async function walkElsewhere(page, visit, t) {
  const { click, at } = hands(page, t, visit);
  const other = await page.context().newPage();
  const takeOver = async () => {
    await other.goto(page.url());
    await other.getByRole("button", { name: t("tab-busy-go"), exact: true }).click();
    await other.getByLabel(t("unlock-label")).waitFor();
    await page.bringToFront();
    await at("tab-lost-title");
  };
  await takeOver();
  await visit("another window took it over");
  await click("tab-busy-go");
  await at("tab-busy-title");
  await visit("another window has it");
  await click("tab-busy-go");
  await page.getByLabel(t("unlock-label")).waitFor();
  await takeOver();
  await other.close();
  await page.evaluate(() => new Promise((yes, no) => {
    const request = indexedDB.open("notes", 1_000);
    request.onerror = no;
    request.onsuccess = () => yes(request.result.close());
  }));
  await click("tab-busy-go");
  await page.getByText(t("error-storage-foreign")).waitFor();
  await visit("a storage that is not ours");
}
