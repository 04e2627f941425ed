// What a person does with a letter.
import { kept, tab, title } from "./browser.mjs";

/** The first room, from anywhere. */
export async function acknowledge(page) {
  await tab(page, "Rooms");
  await page.getByRole("list").getByRole("button", { name: /^Acknowledge Find/ }).click();
  await title(page, "Acknowledge");
}

/** Begins a letter of this kind in the first room. */
export async function write(page, kind) {
  await acknowledge(page);
  const fold = page.locator("details").filter({ has: page.getByText("Write", { exact: true }) });
  if (!(await fold.evaluate((details) => details.open))) await page.getByText("Write", { exact: true }).click();
  await fold.getByRole("button", { name: kind }).click();
  await title(page, kind);
}

/** Opens a letter that was begun, by its line in the room. */
export async function reopen(page, line) {
  await acknowledge(page);
  await page.getByRole("button", { name: line }).first().click();
}

/** The field of a part, by its title. */
export const part = (page, name) => page.getByRole("textbox", { name, exact: true });

/** Opens the help of a part and takes one of its openers. */
export async function opener(page, section, name) {
  const here = page.locator("section.part").filter({ has: part(page, section) });
  await here.getByText("Help with this part").click();
  await here.getByRole("button", { name }).click();
}

/** Begins an unsent letter in the notes, for when any writing will do. */
export async function unsent(page, words) {
  await tab(page, "Notes");
  await page.getByRole("button", { name: "Write one" }).click();
  await title(page, "A letter you do not send");
  if (words === undefined) return;
  await part(page, "Say anything").fill(words);
  await kept(page);
}

/** The words of the letter that was written last, in the notes. */
export async function readUnsent(page) {
  await tab(page, "Notes");
  await page.getByRole("button", { name: /^Unsent letter/ }).first().click();
  await title(page, "A letter you do not send");
  return part(page, "Say anything").inputValue();
}
