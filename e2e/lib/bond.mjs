// Two people who meet: each in a browser of their own, at one host.
import { begin, open, profile, title, unlock } from "./browser.mjs";
import { part, write } from "./letter.mjs";
import { meeting } from "./meeting.mjs";
import { texts } from "./texts.mjs";

export const t = texts("en");
export const { answer, bonds, bondWith, button, comes, confirm, invite, item, place, say, sixWords, together } = meeting(t);

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

/** Closes the app and opens it again, as after a night. */
export async function again(page) {
  await page.reload();
  await unlock(page);
  await title(page, "Today");
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
