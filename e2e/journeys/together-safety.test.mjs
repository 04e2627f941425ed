// The rules of shared/safety.md between two people, as far as a browser shows them; every name refers to its rule.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, choose, kept, open, PASSPHRASE, profile, tab, title, unlock } from "../lib/browser.mjs";
import { again, bonds, bondWith, button, comes, invite, item, keepLetter, person, place, say, share, t, two } from "../lib/bond.mjs";
import { findMarker } from "../lib/find.mjs";
import { host } from "../lib/host.mjs";
import { BLANK, ELSEWHERE, leaves, ways } from "../lib/leaving.mjs";
import { recorder } from "../lib/recorder.mjs";
import { stored } from "../lib/storage.mjs";

const HURT = "My trust was broken.";

/** Somebody at a host of their own; ends it all. */
async function alone(walk) {
  const at = await host();
  const somebody = await person(at.url, { role: HURT, relation: "Friend" });
  try {
    await walk({ at, ...somebody });
    assert.deepEqual(somebody.errors, []);
  } finally {
    await somebody.end();
    await at.remove();
  }
}

/** Mia and Tom, who met at a host of their own; ends it all. */
async function friends(walk) {
  const at = await host();
  const [mia, tom] = await two(at.url, { kind: "friends", relation: "Friend", a: "Mia", b: "Tom" });
  try {
    await walk({ at, mia, tom });
    assert.deepEqual([...mia.errors, ...tom.errors], []);
  } finally {
    await mia.end();
    await tom.end();
    await at.remove();
  }
}

/** What leaves the browser from now on, but for files of the app. */
function leaving(context) {
  const asked = [];
  context.on("request", (request) => {
    if (request.method() !== "GET") asked.push({ url: request.url(), bytes: request.postDataBuffer()?.length ?? 0 });
  });
  return asked;
}

const whatIsSeen = (page) => page.locator("main").innerText();

test("rule 11, rule 16: neither a link nor an answer is made before the warnings were passed, and adults only is said on both sides", async () => {
  await alone(async ({ at, page, context }) => {
    const asked = leaving(context);
    const warned = async () => {
      await title(page, t("bond-when-not"));
      await page.getByText("Working on it together is not the way when there is fear of the other person").waitFor();
      await page.getByText(t("bond-when-not.device")).waitFor();
      await button(page, "safety-watched").waitFor();
      await page.getByText(t("adults-only")).waitFor();
      assert.equal(await page.locator("main input, main textarea").count(), 0, "nothing is asked on this page");
    };
    await bonds(page);
    await item(page, t("meet-invite")).click();
    await warned();
    assert.equal(await button(page, "meet-invite-go").count(), 0);
    await bonds(page);
    await item(page, t("meet-answer")).click();
    await warned();
    assert.equal(await button(page, "meet-answer-go").count(), 0);
    // Whoever opens a link gets there, too.
    await page.goto(`${at.url}/#${"AbC-_9".repeat(25)}`);
    await warned();
    assert.equal(await button(page, "meet-answer-go").count(), 0);
    await bonds(page);
    await comes(page, t("meet-none"));
    assert.deepEqual(asked, [], "nothing was asked of the host");

    await item(page, t("meet-invite")).click();
    await button(page, "meet-before-invite").click();
    await choose(page, t("bond-kind-parent-and-child"));
    await page.getByRole("status").getByText(t("adults-only")).waitFor();
  });
});

test("rule 12: a link that was opened is in neither the address nor the way back nor what the app keeps, and is forgotten on locking", async () => {
  await alone(async ({ at, page }) => {
    const link = await invite(page, { other: "Tom", kind: "friends" });
    const secret = new URL(link).hash.slice(1);
    const { dir, remove } = await profile();
    const other = await open(dir, { at: at.url });
    try {
      const seen = () => other.page.evaluate(() => [location.href, history.length, JSON.stringify(history.state), document.title, document.referrer]);
      await begin(other.page, { role: HURT, relation: "Friend" });
      const before = await seen();
      // Opened while the app is there …
      await other.page.evaluate((link) => location.assign(link), link);
      await title(other.page, t("bond-when-not"));
      const after = await seen();
      assert.deepEqual(after.with(1, 0), before.with(1, 0));
      for (const way of ["goBack", "goForward"]) {
        await other.page[way]({ timeout: 3_000 }).catch(() => null);
        assert.ok(!other.page.url().includes("#"), `${way} leads to ${other.page.url()}`);
      }
      // … and in a window of its own, before the app is.
      await other.page.goto("about:blank");
      const length = await other.page.evaluate(() => history.length);
      await other.page.goto(link);
      await other.page.getByLabel("Your passphrase").waitFor();
      await comes(other.page, t("meet-link.kept"));
      const [address, entries, ...rest] = await seen();
      assert.deepEqual([address, entries, ...rest], [`${at.url}/`, length + 1, ...before.slice(2)]);
      assert.equal((await other.page.content()).includes(secret), false, "it is not on the page");
      await unlock(other.page);
      await title(other.page, t("bond-when-not"));
      await button(other.page, "meet-before-answer").click();
      await comes(other.page, t("meet-link.opened"));
      assert.equal((await other.page.content()).includes(secret), false, "nor on the form");
      const { local, session, cookies } = await stored(other.page);
      assert.deepEqual([local, session, cookies], [{}, {}, ""]);
      await tab(other.page, "Notes");
      await other.page.getByRole("button", { name: "Settings" }).click();
      await other.page.getByRole("button", { name: "Lock now" }).click();
      await unlock(other.page);
      await title(other.page, "Today");
      await bonds(other.page);
      await item(other.page, t("meet-answer")).click();
      await button(other.page, "meet-before-answer").click();
      await other.page.getByLabel(t("meet-link"), { exact: true }).waitFor();
      assert.deepEqual(other.errors, []);
      // The browser's own list of visited pages has it, as it has every address that is opened; nothing of the app does.
      await other.close();
      assert.deepEqual(findMarker(dir, secret).filter((file) => /IndexedDB|Storage|Service Worker|Cache/.test(file)), []);
    } finally {
      await other.close();
      await remove();
    }
  });
});

test("rule 12: leaving quickly from the screens of a bond, by button and by Shift three times, with no way back", async () => {
  await alone(async ({ at, page, context, errors }) => {
    await context.route(`${ELSEWHERE}**`, (route) => route.fulfill(BLANK));
    await invite(page, { other: "Tom", kind: "friends" });
    await page.close();
    const together = async (here) => {
      await unlock(here);
      await title(here, "Today");
      await bonds(here);
    };
    const screens = {
      "before inviting": async (here) => {
        await together(here);
        await item(here, t("meet-invite")).click();
        await title(here, t("bond-when-not"));
      },
      "an invitation, its link in the focus": async (here) => {
        await together(here);
        await item(here, "Tom").click();
        await here.getByRole("textbox", { name: t("meet-link-own"), exact: true }).focus();
      },
      "an answer, a name being typed": async (here) => {
        await together(here);
        await item(here, t("meet-answer")).click();
        await button(here, "meet-before-answer").click();
        await here.getByLabel(t("meet-call-them")).fill("Eve");
      },
      "leaving a bond": async (here) => {
        await together(here);
        await item(here, "Tom").click();
        await button(here, "bond-leave").click();
        await title(here, t("bond-leave"));
      },
    };
    for (const reach of Object.values(screens)) {
      for (const way of Object.values(ways)) await leaves(context, at.url, reach, way, errors);
    }
  });
});

test("rule 13: without a bond nothing is asked but for the app's own files, and what bonds need is not loaded", async () => {
  const at = await host();
  const wire = await recorder();
  const { dir, remove } = await profile();
  try {
    const { page, errors, close } = await open(dir, { at: at.url, proxy: wire.proxy });
    const sockets = [];
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await begin(page, { role: HURT, relation: "Friend" });
    await keepLetter(page, "impact", "What happened", "The parcel.");
    await bonds(page);
    await comes(page, t("meet-none"));
    await item(page, t("meet-invite")).click();
    await button(page, "meet-before-invite").click();
    await title(page, t("meet-invite-title"));
    await page.reload();
    await unlock(page);
    await title(page, "Today");
    // Two ticks of a carrier, if there were one.
    await page.waitForTimeout(3_000);
    await close();
    assert.deepEqual(errors, []);
    assert.ok(wire.asked.length > 3, "the proxy saw the app being fetched");
    const own = new URL(at.url).host;
    const other = wire.asked.filter(({ host, head, body }) => host === own && !(/^(GET|HEAD) \S+\/(|[\w.-]+|fonts\/[\w.-]+|icons\/[\w.-]+)\n/.test(head) && body.length === 0));
    assert.deepEqual(other.map(({ head }) => head), []);
    assert.deepEqual(wire.asked.filter(({ head }) => /circles-\w+\.wasm/.test(head)), []);
    assert.deepEqual(sockets, []);
  } finally {
    await wire.close();
    await remove();
    await at.remove();
  }
});

test("rule 2, rule 3, rule 4, rule 6: reading, typing, answering the few questions, writing alone and closing show nothing to the other, and send nothing", async () => {
  await friends(async ({ mia, tom }) => {
    let sent = 0;
    tom.page.on("websocket", (socket) => socket.on("framesent", () => (sent += 1)));
    await again(tom.page);
    await keepLetter(mia.page, "impact", "What happened", "The parcel that was opened.");
    await share(mia.page, "Tom", /impact/i);
    await bondWith(mia.page, "Tom");
    await comes(mia.page, t("letters-read"));
    await bondWith(tom.page, "Mia");
    await comes(tom.page, "The parcel that was opened.");
    await mia.page.waitForTimeout(2_000);
    const before = await whatIsSeen(mia.page);
    assert.doesNotMatch(before, /\b(seen|typing|online|unread|opened it|has not|not yet|waiting|last)\b/i);
    assert.ok(sent > 0, "his feed is open, and is listened to");
    const [asked, sentBefore] = [leaving(tom.context), sent];

    await tom.page.getByRole("button", { name: new RegExp(`^${t("letters-read")}`) }).click();
    await tom.page.locator(".letter.reading").waitFor();
    await bondWith(tom.page, "Mia");
    await button(tom.page, "happened-tell").click();
    await tom.page.locator("main textarea.own").fill("What I have not said yet.");
    await kept(tom.page);
    await tab(tom.page, "Notes");
    await tom.page.getByRole("button", { name: /^A few questions/ }).click();
    await tom.page.getByRole("radio", { name: "Yes" }).first().check();
    await button(tom.page, "screen-done").click();
    await tom.page.locator("#meaning").waitFor();
    await keepLetter(tom.page, "account", "What you did", "I opened it.");
    await bondWith(tom.page, "Mia");
    await comes(tom.page, "The parcel that was opened.");
    assert.deepEqual(asked, [], "nothing of it leaves");
    assert.equal(sent, sentBefore);
    assert.equal(await whatIsSeen(mia.page), before);

    // Closed, and away for a while.
    await tom.page.close();
    await mia.page.waitForTimeout(6_000);
    assert.equal(await whatIsSeen(mia.page), before);
  });
});

test("rule 13: a short and a longer sentence leave in the same size", async () => {
  await friends(async ({ mia, tom }) => {
    const sizes = [];
    for (const words of ["No.", "I opened the parcel in May, on a Sunday, and then I put it back and told nobody about it for a month."]) {
      await bondWith(mia.page, "Tom");
      await mia.page.waitForTimeout(2_000);
      const asked = leaving(mia.context);
      await button(mia.page, "happened-tell").click();
      await say(mia.page, words, t("share-with", { other: "Tom" }));
      await bondWith(tom.page, "Mia");
      await comes(tom.page, words);
      sizes.push(Math.max(...asked.map(({ bytes }) => bytes)));
    }
    assert.ok(sizes[0] > 0, "something left");
    assert.equal(sizes[0], sizes[1]);
  });
});

test("rule 15: an exchange can be closed by either, before it is taken up and after, without a reason", async () => {
  await friends(async ({ mia, tom }) => {
    const propose = async () => {
      await place(mia.page, "Tom", "together-exchanges");
      await choose(mia.page, t("exchange-propose.me"));
      await button(mia.page, "exchange-propose.go", { who: "Tom" }).click();
      await title(mia.page, t("exchange-with", { who: "Tom" }));
      await place(tom.page, "Mia", "together-exchanges");
      await item(tom.page, t("exchange-with", { who: "Mia" })).click();
      await button(tom.page, "exchange-take-up").waitFor();
    };
    const close = async (page) => {
      await button(page, "exchange-close").click();
      await button(page, "exchange-close.yes").click();
    };
    const closed = (page) => button(page, "exchange-again").waitFor({ timeout: 60_000 });
    await propose();
    await close(tom.page);
    await Promise.all([closed(mia.page), closed(tom.page)]);
    await propose();
    await button(tom.page, "exchange-take-up").click();
    await button(mia.page, "exchange-speak").waitFor({ timeout: 60_000 });
    await close(tom.page);
    await Promise.all([closed(mia.page), closed(tom.page)]);
    assert.equal(await button(mia.page, "exchange-speak").count(), 0);
  });
});

test("rule 12: locking closes what is open to the host, and nothing is asked or heard until it is open again", async () => {
  await friends(async ({ mia, tom }) => {
    const sockets = [];
    let heard = 0;
    await tom.page.reload();
    tom.page.on("websocket", (socket) => {
      sockets.push(socket);
      socket.on("framereceived", () => (heard += 1));
    });
    await unlock(tom.page);
    await bondWith(tom.page, "Mia");
    await comes(tom.page, t("letters-none"));
    while (heard === 0) await tom.page.waitForTimeout(100);
    await tab(tom.page, "Notes");
    await tom.page.getByRole("button", { name: "Settings" }).click();
    await tom.page.getByRole("button", { name: "Lock now" }).click();
    await tom.page.getByLabel("Your passphrase").waitFor();
    await tom.page.waitForTimeout(1_000);
    assert.deepEqual(sockets.filter((socket) => !socket.isClosed()).map((socket) => socket.url()), []);
    const asked = leaving(tom.context);
    const before = [sockets.length, heard];
    await bondWith(mia.page, "Tom");
    await button(mia.page, "willing-say").click();
    await mia.page.getByText(t("willing-back")).waitFor();
    await tom.page.waitForTimeout(3_000);
    assert.deepEqual([sockets.length, heard], before, "nothing is heard");
    assert.deepEqual(asked, [], "nothing is asked");
    await unlock(tom.page, PASSPHRASE);
    await bondWith(tom.page, "Mia");
    await comes(tom.page, t("bond-willing"));
  });
});
