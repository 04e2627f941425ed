// Looks at a page as machines can: axe's rules, and whether it can be read without scrolling sideways.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds on the page as it is, one line each; by the rules about colours alone if nothing else changed. */
export async function axeFindings(page, { onlyColours = false } = {}) {
  // A window as tall as the page: else a bar that stays in view counts as covering what it is over.
  const viewport = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }), onlyColours ? COLOURS : ALL);
  await page.setViewportSize(viewport);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}: ${node.failureSummary}`));
}

/** Elements that reach over the right edge at 320 px, at this size of text; none if nothing scrolls sideways. */
export async function tooWide(page, size) {
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const found = await page.evaluate((fontSize) => {
    const root = document.documentElement;
    root.style.fontSize = fontSize;
    const wide = root.scrollWidth > root.clientWidth
      ? [`${root.scrollWidth} px`, ...[...document.body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
        .slice(0, 5).map((element) => `${element.localName}.${element.getAttribute("class")}`)]
      : [];
    root.style.fontSize = "";
    return wide;
  }, size);
  await page.setViewportSize(viewport);
  return found;
}

/** Texts on the page that look like the key of a text instead of a text. */
export const keys = (page) => page.evaluate(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    if (/^[a-z]+(-[a-z0-9]+)+(\.[a-z]+)?$/.test(text) || /\{ *\$/.test(text)) found.push(text);
  }
  return found;
});
