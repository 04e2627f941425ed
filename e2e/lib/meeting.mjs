// How two people meet and share, by the texts of one language.
import assert from "node:assert/strict";
import { title } from "./browser.mjs";

/** What somebody does with another person; `t` is the language that the app speaks with them. */
export function meeting(t) {
  const button = (page, key, variables) => page.getByRole("button", { name: t(key, variables), exact: true });

  // A line of a list that leads somewhere: its title, then perhaps a sentence.
  const item = (page, name) => page.getByRole("listitem").getByRole("button").filter({ hasText: name }).first();

  // Opens the list of bonds.
  const bonds = async (page) => {
    await page.getByRole("navigation", { name: t("nav-label") }).getByRole("button", { name: t("nav-rooms") }).click();
    await item(page, t("meet-title")).click();
    await title(page, t("meet-title"));
  };

  // Opens the bond with somebody, by what this person calls them.
  const bondWith = async (page, other) => {
    await bonds(page);
    await item(page, other).click();
    await title(page, other);
  };

  // Invites somebody; the link that is to be handed over.
  const invite = async (page, { other, called = "", kind }) => {
    await bonds(page);
    await item(page, t("meet-invite")).click();
    await button(page, "meet-before-invite").click();
    await page.getByLabel(t("meet-call-them")).fill(other);
    await page.getByLabel(t("meet-called")).fill(called);
    await page.getByRole("radio", { name: t(`bond-kind-${kind}`), exact: true }).check();
    await button(page, "meet-invite-go").click();
    await title(page, other);
    return page.getByRole("textbox", { name: t("meet-link-own"), exact: true }).inputValue();
  };

  // Answers a link that was opened or is pasted here.
  const answer = async (page, { link, other, called = "" }) => {
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
  };

  // The six words on screen, in their order.
  const sixWords = async (page) => {
    const words = page.locator("ol.sheet-words li").first();
    await words.waitFor();
    return page.locator("ol.sheet-words").first().getByRole("listitem").allInnerTexts();
  };

  // Lets in who answered, after the words were compared.
  const confirm = async (page, words) => {
    assert.deepEqual(await sixWords(page), words, "both see the same six words");
    assert.deepEqual(await page.locator("main .button.main").allInnerTexts(), [t("meet-confirm")], "the one filled button");
    await button(page, "meet-confirm").click();
    await button(page, "meet-confirm-ask.yes").click();
  };

  // Waits until both are in it: the page of a bond has a place for letters then.
  const together = (page) => page.getByRole("heading", { name: t("bond-letters") }).waitFor({ timeout: 60_000 });

  // A sentence that is on screen by now, or comes: what the other person shared arrives by itself.
  const comes = (page, text) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 60_000 });

  // Goes to one of the places of a bond: exchanges, sealed exchanges, questions.
  const place = async (page, other, key) => {
    await bondWith(page, other);
    await item(page, t(key)).click();
  };

  // Fills the one field for words on screen, and shares them.
  const say = async (page, words, go) => {
    await page.locator("main textarea.own").fill(words);
    await page.getByRole("button", { name: go, exact: true }).click();
  };

  return { answer, bonds, bondWith, button, comes, confirm, invite, item, place, say, sixWords, together };
}
