// Every screen that the walk stops at, in both themes, at 360 px and wide, into the folder named on the command line.
// `ONLY=phone-light,desk-dark` takes only these.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { walk } from "./lib/walk.mjs";

const out = process.argv[2] ?? "screenshots";
await mkdir(out, { recursive: true });
const only = process.env.ONLY?.split(",");

for (const [size, viewport] of Object.entries({ phone: { width: 360, height: 780 }, desk: { width: 1280, height: 900 } })) {
  for (const colorScheme of ["light", "dark"]) {
    if (only && !only.includes(`${size}-${colorScheme}`)) continue;
    const names = [];
    // The window grows to the page, so that bars which stay in view are where they belong.
    const shoot = async (page, name) => {
      if (!names.includes(name)) names.push(name);
      const file = `${String(names.indexOf(name) + 1).padStart(2, "0")}-${name.replace(/\W+/g, "-")}-${size}-${colorScheme}.png`;
      // What the pointer rests on looks different.
      await page.mouse.move(1, 1);
      await page.waitForTimeout(300);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
      await page.waitForTimeout(100);
      await page.screenshot({ path: join(out, file) });
      await page.setViewportSize(viewport);
    };
    const errors = await walk(shoot, { viewport, colorScheme });
    if (errors.length) console.log(size, colorScheme, errors);
  }
}
