// The browser itself says that the app can be installed, under its own name and under the neutral one.
// The profile is on disk, so the browser has no objection of its own (as it has to private windows): none is ignored.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, open, profile, tab, title, url } from "../lib/browser.mjs";

/** What the browser makes of the manifest that the page names, and what keeps it from installing. */
async function asked(context, page) {
  const cdp = await context.newCDPSession(page);
  const { installabilityErrors: against } = await cdp.send("Page.getInstallabilityErrors");
  const { url: from, errors, data, manifest } = await cdp.send("Page.getAppManifest");
  await cdp.detach();
  return { against, from, errors, data, manifest };
}

/** Every icon: its stated sizes, the size of the picture, and its bytes as text. */
const pictures = (page, icons) => page.evaluate((all) => Promise.all(all.map(async ({ src, sizes, type, purpose = "any" }) => {
  const answer = await fetch(src);
  const picture = new Image();
  picture.src = src;
  await picture.decode();
  const size = `${picture.naturalWidth}x${picture.naturalHeight}`;
  const text = new TextDecoder("latin1").decode(await answer.arrayBuffer());
  return { src, sizes, purpose, size, type, served: answer.headers.get("content-type"), text };
})), icons);

/** Holds for both manifests. */
async function installable(context, page, name) {
  const { against, from, errors, data, manifest } = await asked(context, page);
  assert.deepEqual(against, []);
  assert.deepEqual(errors, []);
  const written = JSON.parse(data);
  assert.deepEqual([written.name, written.short_name, written.display], [name, name, "standalone"]);
  assert.deepEqual([written.start_url, written.scope, written.id], ["/", "/", "/"]);
  // As the browser reads them: from anywhere in the app they mean the same.
  assert.deepEqual([manifest.startUrl, manifest.scope, manifest.id], [`${url}/`, `${url}/`, `${url}/`]);
  const icons = await pictures(page, written.icons);
  for (const { src, sizes, size, type, served } of icons) {
    assert.equal(served, type, src);
    if (sizes !== "any") assert.equal(size, sizes, src);
  }
  const has = (size, purpose) => icons.some((icon) => icon.sizes === size && icon.purpose === purpose);
  for (const size of ["192x192", "512x512", "any"]) assert.ok(has(size, "any"), size);
  assert.ok(has("512x512", "maskable"), "one that may be cut to any shape");
  return { from, data, icons };
}

test("the browser offers to install the app, under its own name and under the neutral one", async () => {
  const { dir, remove } = await profile();
  const { context, page, errors, close } = await open(dir);
  try {
    await title(page, "What brings you here?");
    const own = await installable(context, page, "Mendwell");
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("checkbox", { name: "A neutral name" }).check();
    await page.waitForFunction(() => document.title === "Notes");
    const neutral = await installable(context, page, "Notes");
    for (const text of [neutral.from, neutral.data, ...neutral.icons.map((icon) => icon.text)]) assert.doesNotMatch(text, /mendwell/i);
    const pictures = own.icons.map(({ text }) => text);
    assert.deepEqual(neutral.icons.filter(({ text }) => pictures.includes(text)), [], "no picture is the app's own");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("the neutral name is what is installed from the first moment after a restart", async () => {
  const { dir, remove } = await profile();
  try {
    let { context, page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await tab(page, "Notes");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("checkbox", { name: "A neutral name" }).check();
    await page.waitForFunction(() => document.title === "Notes");
    await close();
    assert.deepEqual(errors, []);

    ({ context, page, errors, close } = await open(dir));
    await page.getByLabel("Your passphrase").waitFor();
    await installable(context, page, "Notes");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("an icon that may be cut to any shape is filled to its corners, under both names", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await title(page, "What brings you here?");
    const clear = await page.evaluate(async () => {
      const { own, neutral } = document.getElementById("manifest").dataset;
      const found = [];
      for (const manifest of [own, neutral]) {
        const { icons } = await (await fetch(manifest)).json();
        for (const { src } of icons.filter(({ purpose }) => purpose === "maskable")) {
          const picture = new Image();
          picture.src = src;
          await picture.decode();
          const [width, height] = [picture.naturalWidth, picture.naturalHeight];
          const pen = new OffscreenCanvas(width, height).getContext("2d");
          pen.drawImage(picture, 0, 0);
          const corners = [[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]];
          if (corners.some(([x, y]) => pen.getImageData(x, y, 1, 1).data[3] < 255)) found.push(src.replace(/-[0-9a-f]{16}/, ""));
        }
      }
      return found;
    });
    assert.deepEqual(clear, []);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("a browser that is asked without a manifest does object, so that silence means something", async () => {
  const { dir, remove } = await profile();
  const { context, page, close } = await open(dir);
  try {
    await title(page, "What brings you here?");
    await page.evaluate(() => document.getElementById("manifest").remove());
    // The page tells the browser in its own time.
    let against = [];
    for (let n = 0; n < 100 && against.length === 0; n += 1) {
      await page.waitForTimeout(50);
      ({ against } = await asked(context, page));
    }
    assert.deepEqual(against.map(({ errorId }) => errorId), ["no-manifest"]);
  } finally {
    await close();
    await remove();
  }
});
