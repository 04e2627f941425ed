// Two people who meet: each in a browser of their own, at one host.
import assert from "node:assert/strict";
import { begin, open, profile, tab, title, unlock } from "./browser.mjs";
import { part, write } from "./letter.mjs";
import { texts } from "./texts.mjs";

export const t = texts("en");
export const button = (page, key, variables) => page.getByRole("button", { name: t(key, variables), exact: true });
/** A line of a list that leads somewhere: its title, then perhaps a sentence. */
export const item = (page, name) => page.getByRole("listitem").getByRole("button").filter({ hasText: name }).first();

/** Opens the list of bonds. */
export async function bonds(page) {
  await tab(page, "Rooms");
  await item(page, t("meet-title")).click();
  await title(page, t("meet-title"));
}

/** Opens the bond with somebody, by what this person calls them. */
export async function bondWith(page, other) {
  await bonds(page);
  await item(page, other).click();
  await title(page, other);
}

/** Invites somebody; the link that is to be handed over. */
export async function invite(page, { other, called = "", kind }) {
  await bonds(page);
  await item(page, t("meet-invite")).click();
  await button(page, "meet-before-invite").click();
  await page.getByLabel(t("meet-call-them")).fill(other);
  await page.getByLabel(t("meet-called")).fill(called);
  await page.getByRole("radio", { name: t(`bond-kind-${kind}`), exact: true }).check();
  await button(page, "meet-invite-go").click();
  await title(page, other);
  return page.getByRole("textbox", { name: t("meet-link-own"), exact: true }).inputValue();
}

/** Answers a link that was opened or is pasted here. */
export async function answer(page, { link, other, called = "" }) {
  if (link) {
    await bonds(page);
    await item(page, t("meet-answer")).click();
  }
  await button(page, "meet-before-answer").click();
  if (link) await page.getByLabel(t("meet-link"), { exact: true }).fill(link);
  await page.getByLabel(t("meet-call-them")).fill(other);
  await page.getByLabel(t("meet-called")).fill(called);
  await button(page, "meet-answer-go").click();
  await title(page, other);
  return sixWords(page);
}

/** The six words on screen, in their order. */
export async function sixWords(page) {
  const words = page.locator("ol.sheet-words li").first();
  await words.waitFor();
  return page.locator("ol.sheet-words").first().getByRole("listitem").allInnerTexts();
}

/** Lets in who answered, after the words were compared. */
export async function confirm(page, words) {
  assert.deepEqual(await sixWords(page), words, "both see the same six words");
  await button(page, "meet-confirm").click();
  await button(page, "meet-confirm-ask.yes").click();
}

/** A person with a browser and a vault of their own. */
export async function person(at, { role, relation, name = "", ...options }) {
  const { dir, remove } = await profile();
  const visit = await open(dir, { at, ...options });
  await begin(visit.page, { role, relation, name });
  return { ...visit, dir, end: () => visit.close().then(remove) };
}

/** Two people at a host who met: the first invited the second, who was handed the link. */
export async function two(at, { kind, relation, a = "Anna", b = "Ruth" }) {
  const first = await person(at, { role: "My trust was broken.", relation });
  const second = await person(at, { role: "I broke someone’s trust.", relation });
  const link = await invite(first.page, { other: b, called: a, kind });
  const words = await answer(second.page, { link, other: a, called: b });
  await confirm(first.page, words);
  await Promise.all([together(first.page), together(second.page)]);
  return [first, second];
}

/** Waits until both are in it: the page of a bond has a place for letters then. */
export const together = (page) => page.getByRole("heading", { name: t("bond-letters") }).waitFor({ timeout: 60_000 });

/** Closes the app and opens it again, as after a night. */
export async function again(page) {
  await page.reload();
  await unlock(page);
  await title(page, "Today");
}

/** A sentence that is on screen by now, or comes: what the other person shared arrives by itself. */
export const comes = (page, text) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 60_000 });

/** Goes to one of the places of a bond: exchanges, sealed exchanges, questions. */
export async function place(page, other, key) {
  await bondWith(page, other);
  await item(page, t(key)).click();
}

/** Writes a letter of this kind for oneself and keeps it. */
export async function keepLetter(page, kind, section, words) {
  await write(page, t(`kind-${kind}`));
  await part(page, section).fill(words);
  await button(page, "write-keep").click();
  await page.getByText(t("write-keep-done")).waitFor();
}

/** Shares one's own letter as it was last kept. */
export async function share(page, other, line) {
  await bondWith(page, other);
  await button(page, "letters-share").click();
  await item(page, line).click();
  await button(page, "share-with", { other }).click();
  await page.getByText(t("share-done")).waitFor();
}

/** Fills the one field for words on screen, and shares them. */
export async function say(page, words, go) {
  await page.locator("main textarea.own").fill(words);
  await page.getByRole("button", { name: go, exact: true }).click();
}
