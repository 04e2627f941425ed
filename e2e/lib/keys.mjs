// A person with a keyboard and nothing else.

/** Presses Tab until the element has the focus. Fails if it is never reached, or if the focus cannot be seen. */
export async function tabTo(page, locator) {
  await locator.waitFor({ state: "attached" });
  for (let n = 0; n < 120; n += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${locator}`);
}

/** Goes to it and presses a key. */
export async function press(page, locator, key = "Enter") {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}
