// How a person links a second browser of theirs, by the texts of one language.
import assert from "node:assert/strict";
import { PASSPHRASE } from "./browser.mjs";
import { hands, lock, unlock } from "./hands.mjs";

/** What somebody does with two devices; `t` is the language that the app speaks with them. */
export function linking(t) {
  // Opens the screen about one's own devices.
  const devices = async (page) => {
    const { tab, item, at } = hands(page, t);
    await tab("nav-notes");
    await item("settings");
    await at("settings");
    await item("devices-title");
  };

  // Gives the passphrase that a form asks for, and goes on.
  const give = async (page, key, passphrase = PASSPHRASE) => {
    const field = page.locator(key.replace("devices-", "#") + "-pass");
    await field.fill(passphrase);
    await page.locator("form").filter({ has: field }).getByRole("button", { name: t(`${key}.go`), exact: true }).click();
  };

  // The link that is shown to be handed over.
  const shownLink = (page) => page.getByRole("textbox", { name: t("meet-link-own"), exact: true }).inputValue();

  // Makes a link on the first device.
  const link = async (page) => {
    const { at, click } = hands(page, t);
    await devices(page);
    await at("devices-title");
    await click("devices-before-go");
    await at("devices-link");
    await give(page, "devices-link");
    return shownLink(page);
  };

  // On a device where there is nothing yet: a passphrase for it. The screen for joining is there then.
  const beginJoining = async (page) => {
    const { at, click } = hands(page, t);
    await at("devices-join");
    await click("devices-join-way.go");
    await at("protect-title");
    await page.getByLabel(t("protect-new"), { exact: true }).fill(PASSPHRASE);
    await page.getByLabel(t("protect-again")).fill(PASSPHRASE);
    await click("protect-go");
    await at("devices-join");
    await page.locator("#join-pass").waitFor();
  };

  // Gives the link there, unless the app was opened with it; the six words that are shown then.
  const join = async (page, pasted) => {
    if (pasted) await page.getByLabel(t("meet-link"), { exact: true }).fill(pasted);
    await give(page, "devices-join");
    await page.getByText(t("devices-answering")).waitFor();
    return sixWords(page);
  };

  // The six words on screen, in their order.
  const sixWords = async (page) => {
    await page.locator("ol.sheet-words li").first().waitFor({ timeout: 60_000 });
    return page.locator("ol.sheet-words").first().getByRole("listitem").allInnerTexts();
  };

  // Lets the device in that shows these words.
  const letIn = async (page, words) => {
    assert.deepEqual(await sixWords(page), words, "both screens show the same six words");
    await hands(page, t).click("devices-confirm");
    await give(page, "devices-confirm");
  };

  // Waits until both are linked: the first says so, and the second that it is one of two now.
  const linked = (first, second) => Promise.all([
    first.getByText(t("devices-linked")).waitFor({ timeout: 60_000 }),
    second.getByRole("heading", { name: t("devices-arrived"), level: 1 }).waitFor({ timeout: 60_000 }),
  ]);

  // Links a new browser by opening the link in it: `openAt` opens one at an address.
  const linkAnother = async (first, openAt) => {
    const second = await openAt(await link(first));
    await beginJoining(second.page);
    await letIn(first, await join(second.page));
    await linked(first, second.page);
    await hands(second.page, t).click("devices-arrived.go");
    return second;
  };

  // Puts a device away and takes it up again: the devices speak with each other when they are opened, then every five minutes.
  const reopen = async (page) => {
    await lock(page, t);
    await unlock(page, t);
  };

  // Opens one device, then the other, until something is so on the other.
  const carry = async (from, to, question) => {
    for (let n = 0; n < 6; n += 1) {
      await reopen(from);
      // What it has to say has left.
      await from.waitForResponse((response) => response.request().method() === "POST", { timeout: 5_000 }).catch(() => {});
      await reopen(to);
      if (await within(6_000, question)) return;
    }
    assert.fail("it does not come to the other device");
  };

  return { beginJoining, carry, devices, give, join, letIn, link, linkAnother, linked, reopen, shownLink, sixWords };
}

/** Whether the answer becomes yes in this time. */
async function within(time, question) {
  const end = Date.now() + time;
  do {
    if (await question()) return true;
    await new Promise((again) => setTimeout(again, 250));
  } while (Date.now() < end);
  return false;
}
