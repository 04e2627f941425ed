// What a person does, by the keys of the texts on screen: in any language.
import { PASSPHRASE } from "./browser.mjs";
import { guides } from "./texts.mjs";

/** Ways to touch the page by the keys of its texts. */
export function hands(page, t, visit = async () => {}) {
  const button = (key) => page.getByRole("button", { name: t(key), exact: true }).first();
  const at = (key) => page.getByRole("heading", { name: t(key), level: 1, exact: true }).waitFor();
  const back = () => button("back").click();
  return {
    at,
    back,
    click: (key) => button(key).click(),
    // Also what cannot be done yet: then the app says what is missing.
    press: (key) => button(key).press("Enter"),
    tab: (key) => page.getByRole("navigation", { name: t("nav-label") }).getByRole("button", { name: t(key) }).click(),
    door: (key) => page.locator("button.door").filter({ hasText: t(key) }).click(),
    choose: (key) => page.getByRole("radio", { name: t(key), exact: true }).check(),
    // The last of its name: what was begun last stands last.
    open: (key) => page.getByText(t(key), { exact: true }).last().click(),
    fold: (key) => page.locator("summary").filter({ hasText: t(key) }).click(),
    // The message at the foot covers what is under it.
    hush: () => page.getByRole("status").getByRole("button", { name: t("close"), exact: true }).click(),
    item: (key) => page.locator("button.item").filter({ hasText: t(key) }).first().click(),
    // Opens every page to read that a button here is named after, and comes back.
    read: async (here) => {
      for (const guide of guides()) {
        if (!(await button(guide).count())) continue;
        await button(guide).click();
        await at(guide);
        await visit(guide);
        await back();
        await at(here);
      }
    },
  };
}

/** Answers the first question and seals the vault: unless said otherwise, as somebody whom Ruth hurt. */
export async function begin(page, t, { role = "role-hurt", name = "Ruth", atPassphrase = async () => {} } = {}) {
  const { choose, click, at } = hands(page, t);
  await choose(role);
  await choose("relation-sibling");
  await page.getByLabel(t("first-name")).fill(name);
  await click("continue");
  await at("protect-title");
  await page.getByText(t("protect-shared")).click();
  await atPassphrase();
  await page.getByLabel(t("protect-new"), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(t("protect-again")).fill(PASSPHRASE);
  await click("protect-go");
  await at("today-title");
}

/** Opens the vault. */
export async function unlock(page, t) {
  await page.getByLabel(t("unlock-label")).fill(PASSPHRASE);
  await hands(page, t).click("unlock-go");
  await hands(page, t).at("today-title");
}

/** Locks it, as somebody does who puts the device away. */
export async function lock(page, t) {
  const { tab, item, click } = hands(page, t);
  await tab("nav-notes");
  await item("settings");
  await click("settings-lock-now");
  await page.getByLabel(t("unlock-label")).waitFor();
}
