// Every screen, both themes, at 360 px and wide, into the folder named on the command line.
import { mkdir } from "node:fs/promises";
import { open, profile, choose, unlock, tab, title, kept, PASSPHRASE } from "./lib/browser.mjs";

const out = process.argv[2] ?? "screenshots";
await mkdir(out, { recursive: true });
const only = process.env.ONLY?.split(",");

for (const [size, viewport] of Object.entries({ phone: { width: 360, height: 780 }, desk: { width: 1280, height: 900 } })) {
  for (const colorScheme of ["light", "dark"]) {
    if (only && !only.includes(`${size}-${colorScheme}`)) continue;
    const { dir, remove } = await profile();
    const { page, close, errors } = await open(dir, { viewport, colorScheme });
    // The window grows to the page, so that bars which stay in view are where they belong.
    const shoot = async (name) => {
      await page.waitForTimeout(250);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
      await page.waitForTimeout(100);
      await page.screenshot({ path: `${out}/${name}-${size}-${colorScheme}.png` });
      await page.setViewportSize(viewport);
    };
    try {
      await walk(page, shoot);
    } finally {
      if (errors.length) console.log(size, colorScheme, errors);
      await close();
      await remove();
    }
  }
}

async function walk(page, shoot) {
  const button = (name) => page.getByRole("button", { name });
  const back = () => page.getByRole("button", { name: "Back", exact: true }).click();
  await title(page, "What brings you here?");
  await shoot("01-first");
  await button("Look around first").click();
  await shoot("02-look");
  await back();
  await button("I have a recovery sheet").click();
  await shoot("03-restore");
  await back();
  await choose(page, "I broke someone’s trust.");
  await choose(page, "Brother or sister");
  await page.getByLabel("What do you call them?").fill("Ruth");
  await button("Continue").click();
  await page.getByText("Does somebody else use this device?").click();
  await shoot("04-protect");
  await page.getByLabel("A passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("The same once more").fill(PASSPHRASE);
  await button("Seal and begin").click();
  await title(page, "Today");
  await shoot("05-today");
  await button("Begin").first().click();
  await title(page, "What happened");
  await page.getByLabel("What happened", { exact: true }).fill("In March I sold Dad’s watch, and I did not tell Ruth. When she asked me in June, I said it was being repaired.");
  await choose(page, "Something was hidden or untrue");
  await kept(page);
  await shoot("06-breach");
  await button("Keep it").click();
  await tab(page, "Rooms");
  await shoot("07-rooms");
  await page.getByRole("list").getByRole("button", { name: /^Acknowledge Find/ }).click();
  await title(page, "Acknowledge");
  await page.getByText("Write", { exact: true }).click();
  await shoot("08-acknowledge");
  await button(/Your account/).click();
  await title(page, "Your account");
  await shoot("09-account-empty");
  const fields = page.locator(".sheet-field");
  await fields.nth(0).fill("Dear Ruth,");
  await fields.nth(1).fill("In March I sold Dad’s watch, and I did not tell you. When you asked me in June where it was, I said it was being repaired. That was a lie, and I kept it up for four months.");
  await fields.nth(2).fill("I was behind with the rent and too ashamed to ask anyone. That is how it came about; it does not make it less mine.");
  await page.getByText("Help with this part").nth(3).click();
  await kept(page);
  await shoot("10-account");
  await button("Keep this version").click();
  await fields.nth(1).fill("In March I sold Dad’s watch, and I did not tell you. When you asked me in June where it was, I lied to you, and I kept it up for four months.");
  await kept(page);
  await button("Versions").click();
  await title(page, "Versions");
  await page.locator(".changes ins").first().waitFor();
  await shoot("11-versions");
  await back();
  await button("Read it as a letter").click();
  await shoot("12-read");
  await back();
  await page.getByText("More", { exact: true }).click();
  await button("Remove it").first().click();
  await shoot("13-remove");
  await page.keyboard.press("Escape");
  await button("Hold overnight").click();
  await title(page, "Acknowledge");
  await shoot("14-held");
  await page.getByText("Write", { exact: true }).click();
  await button(/A letter you do not send/).click();
  await title(page, "A letter you do not send");
  await shoot("15-unsent");
  await button("I need a pause").click();
  await shoot("16-pause");
  await tab(page, "Notes");
  await shoot("17-notes");
  await button(/A few questions/).click();
  await title(page, "A few questions, for you alone");
  await page.getByRole("radio", { name: "Yes" }).first().check();
  await button("See what it may mean").click();
  await shoot("18-safety");
  await tab(page, "Rooms");
  await page.getByRole("list").getByRole("button", { name: /^Support Help/ }).click();
  await title(page, "Support");
  await shoot("19-support");
  await button(/Help lines/).click();
  await page.getByLabel("Country").selectOption("DE");
  await shoot("20-help");
  await back();
  await button(/Is this device watched/).click();
  await shoot("21-watched");
  await tab(page, "Notes");
  await button("Settings").click();
  await title(page, "Settings");
  await shoot("22-settings");
  await button("Recovery sheet").click();
  await page.getByLabel("Your passphrase, to make the sheet").fill(PASSPHRASE);
  await button("Make the sheet").click();
  await title(page, "Your recovery sheet");
  await shoot("23-sheet");
  await button("I have written them down").click();
  await button("Erase everything").click();
  await title(page, "Erase everything");
  await shoot("24-erase");
  await back();
  await button("Lock now").click();
  await page.getByLabel("Your passphrase").waitFor();
  await unlock(page, "not the right one");
  await page.getByRole("alert").waitFor();
  await shoot("25-unlock");
  await unlock(page);
  await tab(page, "Rooms");
  await page.getByRole("list").getByRole("button", { name: /^Acknowledge Find/ }).click();
  await page.getByText("Write", { exact: true }).click();
  await button(/Your impact letter|Before you talk/).first().click();
  await page.locator(".sheet-field").first().waitFor();
  if (await page.getByText("Words for feelings").count()) {
    await page.getByText("Words for feelings").click();
  }
  await shoot("26-feelings");
}
