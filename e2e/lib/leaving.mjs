// Leaving quickly, and that nothing leads back.
import assert from "node:assert/strict";

/** Where it leads; `BLANK` stands in for it. */
export const ELSEWHERE = "https://www.wikipedia.org/";
export const BLANK = { contentType: "text/html", body: "<!doctype html><title>Elsewhere</title>" };

/** Both ways to leave at once. */
export const ways = {
  // The last one is the one on top: an open dialog brings its own, because it covers the page's.
  button: (page) => page.getByRole("button", { name: "Leave quickly" }).last().click(),
  "Shift three times": async (page) => {
    for (let n = 0; n < 3; n += 1) await page.keyboard.press("Shift");
  },
};

/** Opens a page of its own at a host, goes to a screen, leaves, and looks for a way back. */
export async function leaves(context, at, reach, way, errors) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(at);
  await reach(page);
  const before = await page.evaluate(() => history.length);
  await way(page);
  await page.waitForURL(ELSEWHERE);
  assert.equal(await page.evaluate(() => history.length), before, "no history entry was added");
  await page.goBack({ timeout: 5_000 }).catch(() => null);
  assert.ok(["about:blank", ELSEWHERE].includes(page.url()), `back leads to ${page.url()}`);
  assert.equal(await page.getByRole("button", { name: "Leave quickly" }).count(), 0);
  await page.close();
}
