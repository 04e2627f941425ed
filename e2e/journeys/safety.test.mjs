// The rules of shared/safety.md that can be seen in a browser; every name refers to its rule.
import test from "node:test";
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { begin, choose, kept, open, PASSPHRASE, profile, tab, title, unlock, url } from "../lib/browser.mjs";
import { findMarker } from "../lib/find.mjs";
import { BLANK, ELSEWHERE, leaves, ways } from "../lib/leaving.mjs";
import { part, readUnsent, unsent, write } from "../lib/letter.mjs";
import { recorder } from "../lib/recorder.mjs";
import { stored } from "../lib/storage.mjs";
import { walk, walkOpen } from "../lib/walk.mjs";

const settings = async (page) => {
  await tab(page, "Notes");
  await page.getByRole("button", { name: "Settings" }).click();
  await title(page, "Settings");
};
const helpLines = async (page) => {
  await tab(page, "Rooms");
  await page.getByRole("list").getByRole("button", { name: /^Support Help/ }).click();
  await page.getByRole("button", { name: /^Help lines/ }).click();
  await title(page, "Help lines");
};
const questions = async (page) => {
  await tab(page, "Notes");
  await page.getByRole("button", { name: /^A few questions/ }).click();
  await title(page, "A few questions, for you alone");
};

test("rule 12: leaving quickly, by button and by Shift three times, from every kind of screen, with no way back", async () => {
  const { dir, remove } = await profile();
  const { context, page, errors, close } = await open(dir);
  try {
    await context.route(`${ELSEWHERE}**`, (route) => route.fulfill(BLANK));
    await title(page, "What brings you here?");
    await page.close();
    for (const way of Object.values(ways)) {
      await leaves(context, url, (here) => title(here, "What brings you here?"), way, errors);
    }
    const first = await context.newPage();
    await first.goto(url);
    await begin(first, { role: "My trust was broken.", relation: "Friend" });
    await first.close();
    const screens = {
      unlock: (here) => here.getByLabel("Your passphrase").waitFor(),
      letter: async (here) => {
        await unlock(here);
        await unsent(here);
        await part(here, "Say anything").focus();
      },
      "a question before removing": async (here) => {
        await unlock(here);
        await unsent(here);
        await here.getByText("More", { exact: true }).click();
        await here.getByRole("button", { name: "Let it go" }).click();
        await here.getByRole("dialog").waitFor();
      },
      "help lines": async (here) => {
        await unlock(here);
        await helpLines(here);
      },
      "a few questions": async (here) => {
        await unlock(here);
        await questions(here);
      },
    };
    for (const reach of Object.values(screens)) {
      for (const way of Object.values(ways)) await leaves(context, url, reach, way, errors);
    }
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 12: capital letters in a sentence do not leave", async () => {
  const { dir, remove } = await profile();
  const { context, page, errors, close } = await open(dir);
  try {
    await context.route(`${ELSEWHERE}**`, (route) => route.fulfill(BLANK));
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await unsent(page);
    await part(page, "Say anything").focus();
    for (const letter of ["K", "L", "M", "N"]) await page.keyboard.press(`Shift+${letter}`);
    assert.equal(await part(page, "Say anything").inputValue(), "KLMN");
    assert.equal(new URL(page.url()).pathname, "/");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 12: one address, one history entry and one title for the whole app", async () => {
  // Where the client is not open, nobody knows which name was chosen.
  const nameless = ["another window has it", "a storage that is not ours"];
  let start;
  const look = async (page, name) => {
    const seen = await page.evaluate(() => [location.pathname + location.search + location.hash, history.length, document.title, JSON.stringify(history.state)]);
    start ??= seen;
    const expected = start.with(2, nameless.includes(name) ? "Notes" : "Mendwell");
    return seen[0] === "/" && isDeepStrictEqual(seen, expected) ? [] : [JSON.stringify(seen)];
  };
  assert.deepEqual(await walk(look), []);
});

test("rule 12: it locks itself when nobody touches it, and the sentence typed just before is there", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    // The page's clock can be moved; the worker that keeps the words goes on with its own.
    await page.clock.install();
    await page.reload();
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await settings(page);
    await choose(page, "1 minute");
    await unsent(page);
    await part(page, "Say anything").fill("Somebody is at the door.");
    await page.clock.fastForward(40_000);
    await page.clock.runFor(6_000);
    assert.equal(await page.getByLabel("Your passphrase").count(), 0, "not before its time");
    await part(page, "Say anything").press("End");
    await page.clock.fastForward(40_000);
    await page.clock.runFor(6_000);
    assert.equal(await page.getByLabel("Your passphrase").count(), 0, "a touch begins the minute anew");
    await part(page, "Say anything").pressSequentially(" Later.");
    await page.clock.fastForward(61_000);
    await page.clock.runFor(6_000);
    await page.getByLabel("Your passphrase").waitFor();
    assert.equal(await page.getByText("Somebody is at the door.").count(), 0);
    await unlock(page);
    assert.equal(await readUnsent(page), "Somebody is at the door. Later.");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 12: with the neutral name nothing on the main screens or in the window's title says Mendwell", async () => {
  const { dir, remove } = await profile();
  try {
    let { context, page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Brother or sister", name: "Ruth" });
    await settings(page);
    await page.getByRole("checkbox", { name: "A neutral name" }).check();
    await page.waitForFunction(() => document.title === "Notes");
    assert.match(await page.locator("#icon").getAttribute("href"), /notes/);
    assert.match(await page.locator("#manifest").getAttribute("href"), /notes\.webmanifest/);
    const named = [];
    await walkOpen(page, async (name) => {
      assert.equal(await page.title(), "Notes", name);
      // Pages to read are opened on purpose; the rest can be seen at a glance.
      if (!/^(guide|safety)-/.test(name) && /mendwell/i.test(await page.locator("body").innerText())) named.push(name);
    });
    assert.deepEqual(named, [], "screens that still say the name");
    const second = await context.newPage();
    await second.goto(url);
    await title(second, "Open in another window");
    assert.equal(await second.title(), "Notes");
    assert.doesNotMatch(await second.locator("body").innerText(), /mendwell/i, "a window that cannot know which name was chosen");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir));
    await page.getByRole("heading", { name: "Notes", level: 1 }).waitFor();
    assert.equal(await page.title(), "Notes", "also before it is opened");
    assert.doesNotMatch(await page.locator("body").innerText(), /mendwell/i);
    await page.addInitScript(() => {
      const look = () => (globalThis.saidName ||= /mendwell/i.test(document.body?.innerText ?? ""));
      new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
    });
    await page.reload();
    await page.getByLabel("Your passphrase").waitFor();
    assert.equal(await page.evaluate(() => globalThis.saidName), false, "not even while it is being opened");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("rule 5: answers of the few questions are kept nowhere and asked of no host", async () => {
  const { dir, remove } = await profile();
  const { context, page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Partner" });
    await questions(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const before = await stored(page);
    const requests = [];
    context.on("request", (request) => requests.push(request.url()));
    for (const group of await page.getByRole("group").all()) await group.getByRole("radio", { name: "Yes" }).check();
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 4);
    await page.getByRole("button", { name: "See what it may mean" }).click();
    await page.getByText("What you answered may mean that this relationship is not safe for you.").waitFor();
    await kept(page);
    assert.deepEqual(requests, []);
    assert.deepEqual(await stored(page), before);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await title(page, "Notes");
    assert.doesNotMatch(await page.locator("main").innerText(), /not safe|Thank you for answering/);
    await questions(page);
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "nothing is chosen on coming back");
    assert.equal(await page.getByText("Thank you for answering").count(), 0);
    await page.getByRole("radio", { name: "Yes" }).first().check();
    await page.getByRole("button", { name: "Clear my answers" }).click();
    assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
    assert.deepEqual(await stored(page), before);
    assert.deepEqual(requests, []);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 6: after a worrying answer everything stays as it was, and help lines are near", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Partner" });
    const look = async () => {
      await tab(page, "Today");
      await title(page, "Today");
      await page.locator("section.card").waitFor();
      const today = await page.locator("main").innerText();
      await tab(page, "Rooms");
      await title(page, "Rooms");
      await page.locator("ol.path").waitFor();
      return [today, await page.locator("main").innerText()];
    };
    const before = await look();
    await questions(page);
    await page.getByRole("radio", { name: "Yes" }).first().check();
    await page.getByRole("button", { name: "See what it may mean" }).click();
    await page.locator("#meaning").waitFor();
    assert.deepEqual(await look(), before);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 19: personal words reach no host, no address and no file of the browser", async () => {
  const { dir, remove } = await profile();
  const wire = await recorder();
  const markers = ["Quittenbaum", "Holunderstrauch", "Mirabellenhain", PASSPHRASE];
  try {
    const { context, page, errors, close } = await open(dir, { proxy: wire.proxy });
    const elsewhere = [];
    const addresses = [];
    context.on("request", (request) => {
      addresses.push(request.url());
      if (new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url());
    });
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("framenavigated", (frame) => addresses.push(frame.url()));
    await begin(page, { role: "My trust was broken.", relation: "Friend", name: markers[0] });
    await page.getByRole("button", { name: "Begin" }).first().click();
    await page.getByLabel("What happened", { exact: true }).fill(`Under the ${markers[1]}.`);
    await kept(page);
    await page.getByRole("button", { name: "Keep it" }).click();
    await write(page, "Your impact letter");
    await part(page, "What you need").fill(`The ${markers[2]}.`);
    await kept(page);
    await page.getByRole("button", { name: "Keep this version" }).click();
    await page.getByRole("button", { name: "Read it as a letter" }).click();
    await page.locator(".letter.reading").getByText(markers[2]).waitFor();
    addresses.push(page.url());
    await page.reload();
    await unlock(page);
    await title(page, "Today");
    await helpLines(page);
    await settings(page);
    await page.getByRole("button", { name: "Lock now" }).click();
    await page.getByLabel("Your passphrase").waitFor();
    await close();
    const own = wire.asked.filter(({ host }) => host === new URL(url).host);
    assert.ok(own.length > 3, "the proxy saw the app being fetched");
    assert.deepEqual(elsewhere, [], "only its own host is asked");
    for (const { head, body } of own) assert.match(head, /^(GET|HEAD) /, `${head} ${body}`);
    const all = [...wire.asked.map(({ head, body }) => decodeURIComponent(head) + body), ...addresses.map(decodeURIComponent), ...said];
    for (const marker of markers) assert.deepEqual(all.filter((text) => text.includes(marker)), [], marker);
    for (const marker of markers) assert.deepEqual(findMarker(dir, marker), [], `${marker} on the disk`);
    assert.deepEqual(errors, []);
  } finally {
    await wire.close();
    await remove();
  }
});

test("rule 18: help lines work without a connection, and a number nobody has seen is not shown", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir);
    await title(page, "What brings you here?");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { offline: true }));
    await page.getByRole("button", { name: "Look around first" }).click();
    await page.getByRole("button", { name: "Help lines" }).click();
    await page.getByText("This page works without a connection.").waitFor();
    const country = page.getByRole("combobox", { name: "Country" });
    const codes = await country.locator("option").evaluateAll((options) => options.map((option) => option.value).filter(Boolean));
    assert.ok(codes.length > 30);
    for (const code of codes) {
      await country.selectOption(code);
      const cards = await page.locator("main .card").evaluateAll((all) => all.map((card) => ({
        text: card.innerText,
        dials: [...card.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href")),
        sites: [...card.querySelectorAll("a[href^='https:']")].length,
      })));
      assert.ok(cards.length > 0, code);
      for (const card of cards) {
        assert.match(card.text, /Last checked on \w+ \d+ \w+|We have not checked this ourselves/, `${code}: says when it was checked`);
        for (const dial of card.dials) assert.match(dial, /^tel:\+?\d{3,}$/, code);
        if (card.dials.length === 0 && !/\d{3}/.test(card.text)) assert.ok(card.sites > 0, `${code}: a site where no number is: ${card.text}`);
      }
    }
    await country.selectOption("GB");
    const refuge = page.locator("main .card").filter({ hasText: "Refuge" });
    await refuge.getByText("We list the site; no number has been seen in a source.").waitFor();
    assert.equal(await refuge.locator("a[href^='tel:']").count(), 0);
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("rule 1: the host forbids every sensor, and the app asks for none", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    const answer = await fetch(url);
    const policy = answer.headers.get("permissions-policy") ?? "";
    for (const feature of ["accelerometer", "ambient-light-sensor", "bluetooth", "camera", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "serial", "usb"]) {
      assert.ok(policy.split(", ").includes(`${feature}=()`), feature);
    }
    assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
    assert.equal(await page.evaluate(() => new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(0), (error) => done(error.code)))), 1, "denied without asking");
    // The browser notes the refused question above.
    assert.deepEqual(errors.filter((text) => !/[Gg]eolocation/.test(text)), []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 11: the warning about shared and watched devices comes before the passphrase, and reading it loses nothing", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await page.getByText("If someone else uses this device, or if you are afraid of this person,").waitFor();
    await page.getByRole("button", { name: "read this first" }).click();
    await title(page, "Is this device watched?");
    await page.getByText("Private browsing is not enough.").waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await choose(page, "My trust was broken.");
    await choose(page, "Partner");
    await page.getByRole("button", { name: "Continue" }).click();
    await title(page, "Seal it with a passphrase");
    const order = await page.evaluate(() => {
      const fold = [...document.querySelectorAll("summary")].find((summary) => summary.textContent.includes("Does somebody else use this device?"));
      return fold.getBoundingClientRect().top < innerHeight;
    });
    assert.ok(order, "the warning is seen without scrolling");
    await page.getByText("Does somebody else use this device?").click();
    await page.getByText("Take a passphrase that the other person does not know and could not guess.").waitFor();
    await page.getByText("Do not rely on unlocking by face or finger.").waitFor();
    assert.equal((await stored(page)).databases.notes?.header?.records ?? 0, 0, "nothing is kept before the passphrase");
    await page.getByRole("button", { name: "Is this device watched?" }).click();
    await title(page, "Is this device watched?");
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await title(page, "Seal it with a passphrase");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("rule 7: pausing and leaving work without a connection", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir);
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await close();
    assert.deepEqual(errors, []);
    ({ page, errors, close } = await open(dir, { offline: true }));
    await unlock(page);
    await unsent(page, "Enough for today.");
    await page.getByRole("button", { name: "I need a pause" }).click();
    await title(page, "A pause");
    await page.getByRole("button", { name: "Go back" }).click();
    assert.equal(await part(page, "Say anything").inputValue(), "Enough for today.");
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.waitForFunction(() => !document.body?.innerText.includes("Enough for today."));
    assert.ok(!page.url().startsWith(url), page.url());
    await close();
  } finally {
    await remove();
  }
});

test("rule 19: no field lets the browser's helpers have what is typed: spelling is not checked, nothing is filled in", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  const lets = () => page.locator("textarea, input[type=text]").evaluateAll((fields) =>
    fields.filter((field) => field.spellcheck || field.autocomplete !== "off").map((field) => field.outerHTML));
  let fields = 0;
  const look = async () => {
    fields += await page.locator("textarea, input[type=text]").count();
    assert.deepEqual(await lets(), []);
  };
  try {
    await title(page, "What brings you here?");
    await look();
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await title(page, "What happened");
    await look();
    await write(page, "Your impact letter");
    await look();
    assert.ok(fields > 6, "there were fields to look at");
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
