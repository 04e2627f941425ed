// Two people, each in a browser of their own, at one host: all of the first step together.
import test from "node:test";
import assert from "node:assert/strict";
import { open, profile, title, unlock } from "../lib/browser.mjs";
import { again, answer, bonds, bondWith, button, comes, invite, item, keepLetter, person, place, say, share, t, together, two } from "../lib/bond.mjs";
import { host } from "../lib/host.mjs";
import { linking } from "../lib/devices.mjs";
import { part, reopen } from "../lib/letter.mjs";

const choose = (page, name) => page.getByRole("radio", { name, exact: true }).check();

/** Everything that stands in an exchange, in its order. */
const story = (page) => page.locator("ol.story article").allInnerTexts();

/** Two people at a host of their own; ends it all. */
async function meeting(options, walk) {
  const at = await host();
  const [anna, ruth] = await two(at.url, options);
  try {
    await walk(anna.page, ruth.page, { at, anna, ruth });
    assert.deepEqual([anna.errors, ruth.errors].flat().filter((error) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|WebSocket/.test(error)), []);
  } finally {
    await anna.end();
    await ruth.end();
    await at.remove();
  }
}

async function propose(page, other, first) {
  await place(page, other, "together-exchanges");
  await choose(page, first === "me" ? t("exchange-propose.me") : t("exchange-propose.other", { who: other }));
  await button(page, "exchange-propose.go", { who: other }).click();
  await title(page, t("exchange-with", { who: other }));
}

async function takeUp(page, other) {
  await place(page, other, "together-exchanges");
  await item(page, t("exchange-with", { who: other })).click();
  await button(page, "exchange-take-up").click();
}

/** Help stands by every field, folded. */
const helpIsNear = (page) => page.locator("details:not([open]) > summary").getByText(t("help-card"), { exact: true }).waitFor();

async function speak(page, other, words) {
  await button(page, "exchange-speak").click();
  await helpIsNear(page);
  await say(page, words, t("exchange-speak.go", { who: other }));
}

async function sayBack(page, other, words) {
  await button(page, "exchange-say-back").click();
  await helpIsNear(page);
  await say(page, words, t("exchange-say-back.go", { who: other }));
}

/** A second browser of somebody's, with the same bond in it. */
async function secondDevice(first, other, walk) {
  const { carry, linkAnother } = linking(t);
  const { dir, remove } = await profile();
  let second;
  try {
    second = await linkAnother(first, (address) => open(dir, { at: address }).then((visit) => (second = visit)));
    await carry(first, second.page, async () => {
      await bonds(second.page);
      return (await item(second.page, other).count()) > 0;
    });
    await walk(second.page);
  } finally {
    await second?.close();
    await remove();
  }
}

test("partners walk all of step 1, one of them with two devices; the network goes and the host is killed in between, and all end with the same", async () => {
  await meeting({ kind: "partners", relation: "Partner" }, (anna, ruth, { at, ruth: { context } }) => secondDevice(ruth, "Anna", async (second) => {
    await bondWith(ruth, "Anna");
    // "I want to try", by one of them, for herself.
    await button(anna, "willing-say").click();
    await comes(ruth, t("bond-willing"));
    assert.equal(await button(ruth, "willing-say").count(), 1, "nothing is said for the other");

    await keepLetter(anna, "impact", "What happened", "The account I did not know of.");
    await share(anna, "Ruth", /impact/i);
    await bondWith(ruth, "Anna");
    await comes(ruth, "The account I did not know of.");

    // Without a network: what is written is kept and goes later.
    await context.setOffline(true);
    await keepLetter(ruth, "account", "What you did", "I opened it and said nothing.");
    await share(ruth, "Anna", /account/i);
    await bondWith(ruth, "Anna");
    await comes(ruth, t("together-unsent"));
    await bondWith(anna, "Ruth");
    assert.equal(await anna.getByText("I opened it and said nothing.").count(), 0);
    await context.setOffline(false);
    await comes(anna, "I opened it and said nothing.");
    await ruth.getByText(t("together-unsent")).waitFor({ state: "hidden", timeout: 60_000 });

    // An exchange, with the host killed in the middle of it.
    await propose(anna, "Ruth", "me");
    await takeUp(ruth, "Anna");
    await speak(anna, "Ruth", "I felt alone with it.");
    await comes(ruth, "I felt alone with it.");
    await at.stop();
    await sayBack(ruth, "Anna", "You were angry.");
    await at.start();
    await comes(anna, "You were angry.");
    await button(anna, "exchange-not-yet").click();
    await helpIsNear(anna);
    await say(anna, "That I was alone.", t("exchange-not-yet.go", { who: "Ruth" }));
    await comes(ruth, "That I was alone.");
    await button(ruth, "exchange-say-back.this").click();
    await say(ruth, "You were alone with it.", t("exchange-say-back.go", { who: "Anna" }));
    await comes(anna, "You were alone with it.");
    await button(anna, "exchange-feel-heard").last().click();
    await button(anna, "exchange-feel-heard.go", { who: "Ruth" }).click();
    await comes(ruth, t("exchange-feel-heard"));
    await button(anna, "exchange-pass", { who: "Ruth" }).click();
    await button(anna, "exchange-pass", { who: "Ruth" }).click();
    await comes(ruth, t("exchange-floor-you"));
    // She goes on with the other device.
    await place(second, "Anna", "together-exchanges");
    await item(second, t("exchange-with", { who: "Anna" })).click();
    await speak(second, "Anna", "I was ashamed.");
    for (const page of [anna, ruth]) await comes(page, "I was ashamed.");

    // A pause stops it for both, until both are ready.
    await button(anna, "exchange-pause").click();
    await anna.getByRole("button", { name: t("exchange-return-morning") }).click();
    await button(ruth, "exchange-ready").waitFor({ timeout: 60_000 });
    assert.equal(await button(ruth, "exchange-speak").count(), 0);
    await button(ruth, "exchange-ready").click();
    await button(anna, "exchange-ready").click();
    await comes(ruth, t("exchange-floor-you"));
    assert.deepEqual((await story(anna)).length, (await story(ruth)).length);

    // Sealed letters: neither is open before both are in.
    await place(anna, "Ruth", "together-seals");
    await button(anna, "seal-propose.go", { who: "Ruth" }).click();
    await putIn(anna, /impact/i);
    await place(ruth, "Anna", "together-seals");
    await item(ruth, t("seal-with", { who: "Anna" })).click();
    await comes(ruth, t("seal-for", { who: "Anna" }));
    assert.equal(await ruth.getByText("The account I did not know of.").filter({ visible: true }).count(), 0);
    await putIn(ruth, /account/i);
    for (const page of [anna, ruth]) {
      await comes(page, t("seal-open-both"));
      await comes(page, "The account I did not know of.");
      await comes(page, "I opened it and said nothing.");
    }

    // A question is answered to who wants to be told.
    await place(anna, "Ruth", "together-questions");
    await button(anna, "questions-ask").click();
    await button(anna, "bond-consent-tell-me").click();
    await say(anna, "Since when?", t("ask-go", { other: "Ruth" }));
    await place(ruth, "Anna", "together-questions");
    await place(second, "Anna", "together-questions");
    await item(second, "Since when?").click();
    await say(second, "Since March.", t("answer-go", { other: "Anna" }));
    await comes(anna, "Since March.");

    // The same for both, also after a night.
    await Promise.all([again(anna), again(ruth), again(second)]);
    await Promise.all([bondWith(anna, "Ruth"), bondWith(ruth, "Anna"), bondWith(second, "Anna")]);
    for (const page of [anna, ruth, second]) {
      await comes(page, "The account I did not know of.");
      await comes(page, "I opened it and said nothing.");
    }
  }));
});

async function putIn(page, line) {
  await item(page, line).click();
  await button(page, "seal-go").click();
}

test("in a family, what happened is told, each claims a part, a better letter follows, and one is taken back", async () => {
  await meeting({ kind: "siblings", relation: "Brother or sister", a: "Clara", b: "Jonas" }, async (clara, jonas) => {
    await button(clara, "happened-tell").click();
    await say(clara, "The ring was sold.", t("share-with", { other: "Jonas" }));
    await comes(jonas, "The ring was sold.");
    await jonas.getByRole("button", { name: new RegExp(`^${t("together-open")}`) }).first().click();
    await choose(jonas, t("role-answerable"));
    await button(jonas, "role-say").click();
    await comes(clara, t("role-answerable"));

    await keepLetter(clara, "impact", "What happened", "It was Mother’s.");
    await share(clara, "Jonas", /impact/i);
    await bondWith(jonas, "Clara");
    await comes(jonas, "It was Mother’s.");
    await reopen(clara, /impact/i);
    await part(clara, "What happened").fill("It was Mother’s, and you knew.");
    await button(clara, "write-keep").click();
    await clara.getByText(t("write-keep-done")).waitFor();
    await share(clara, "Jonas", /impact/i);
    await comes(jonas, "It was Mother’s, and you knew.");
    await jonas.getByText("It was Mother’s.", { exact: true }).waitFor({ state: "hidden" });

    // Taken back: the words go there, too, also from under his eyes; that something was withdrawn stays.
    await jonas.getByRole("button", { name: new RegExp(`^${t("letters-read")}`) }).first().click();
    await jonas.locator(".letter.reading").getByText("It was Mother’s, and you knew.").waitFor();
    await button(clara, "withdraw").click();
    await clara.getByRole("dialog").getByRole("button", { name: t("withdraw"), exact: true }).click();
    await jonas.getByText("It was Mother’s, and you knew.").waitFor({ state: "hidden", timeout: 60_000 });
    await title(jonas, t("shared-gone"));
    await button(jonas, "gone-to-bond").click();
    await title(jonas, "Clara");
    await comes(jonas, t("together-withdrawn"));
    await again(jonas);
    await bondWith(jonas, "Clara");
    await comes(jonas, "The ring was sold.");
    assert.equal(await jonas.getByText("It was Mother’s, and you knew.").count(), 0);
  });
});

test("what arrives takes nothing away: a sentence about what is missing, and what was chosen, stay", async () => {
  await meeting({ kind: "siblings", relation: "Brother or sister", a: "Clara", b: "Jonas" }, async (clara, jonas) => {
    const pressed = async (page, key, values) => {
      await button(page, key, values).press("Enter");
      const sentence = page.getByRole("alert");
      await sentence.waitFor();
      return sentence;
    };
    await button(clara, "happened-tell").click();
    await say(clara, "The ring was sold.", t("share-with", { other: "Jonas" }));
    await comes(jonas, "The ring was sold.");
    await jonas.getByRole("button", { name: new RegExp(`^${t("together-open")}`) }).first().click();
    const role = await pressed(jonas, "role-say");
    await choose(clara, t("role-hurt"));
    await button(clara, "role-say").click();
    await jonas.locator(".said").getByText(t("role-hurt")).waitFor({ timeout: 60_000 });
    assert.ok(await role.isVisible(), "said too soon, beside what happened");

    await place(jonas, "Clara", "together-exchanges");
    const first = await pressed(jonas, "exchange-propose.go", { who: "Clara" });
    await propose(clara, "Jonas", "me");
    await item(jonas, t("exchange-with", { who: "Clara" })).waitFor({ timeout: 60_000 });
    assert.ok(await first.isVisible(), "said too soon, beside the exchanges");
    await choose(jonas, t("exchange-propose.me"));
    await button(clara, "exchange-close").click();
    await button(clara, "exchange-close.yes").click();
    await jonas.getByText(/It was closed by Clara/).waitFor({ timeout: 60_000 });
    assert.ok(await jonas.getByRole("radio", { name: t("exchange-propose.me"), exact: true }).isChecked());
  });
});

test("what one calls the other comes first and can be changed; the name they chose stands behind it, and nobody is told", async () => {
  await meeting({ kind: "siblings", relation: "Brother or sister" }, async (anna, ruth) => {
    await button(anna, "together-settings").click();
    await anna.getByLabel(t("meet-call-them")).fill("My sister");
    await button(anna, "meet-about-call-them").click();
    await anna.getByText(t("settings-saved")).waitFor();
    await bonds(anna);
    await comes(anna, "My sister (Ruth)");
    await bondWith(anna, "My sister");
    await title(anna, "My sister (Ruth)");
    await button(ruth, "willing-say").click();
    await anna.getByText(/^My sister, /).waitFor({ timeout: 60_000 });
    assert.equal(await ruth.getByText("My sister").count(), 0);
    await again(anna);
    await bondWith(anna, "My sister");
    await button(anna, "together-settings").click();
    await anna.getByLabel(t("meet-call-them")).fill("");
    await button(anna, "meet-about-call-them").click();
    await anna.getByText(t("settings-saved")).waitFor();
    // Whoever rests goes on where that is said.
    await button(anna, "meet-rest").click();
    await bondWith(anna, "Ruth");
    await button(anna, "meet-go-on").click();
    await anna.getByText(t("meet-go-on.done")).waitFor();
    await button(anna, "meet-go-on").waitFor({ state: "hidden" });
  });
});

test("two quick taps are one: what happened, a part in it, and a letter are said once", async () => {
  await meeting({ kind: "siblings", relation: "Brother or sister", a: "Clara", b: "Jonas" }, async (clara, jonas) => {
    await button(clara, "happened-tell").click();
    await clara.locator("main textarea.own").fill("The ring was sold.");
    await button(clara, "share-with", { other: "Jonas" }).dblclick();
    await clara.getByText(t("share-done")).waitFor();
    await choose(clara, t("role-hurt"));
    await button(clara, "role-say").dblclick();
    await clara.getByText(t("role-said")).waitFor();
    await keepLetter(clara, "impact", "What happened", "It was Mother’s.");
    await bondWith(clara, "Jonas");
    await button(clara, "letters-share").click();
    await item(clara, /impact/i).click();
    await button(clara, "share-with", { other: "Jonas" }).dblclick();
    await button(clara, "withdraw").waitFor();
    await bondWith(jonas, "Clara");
    // The letter was shared last: with it everything before is there.
    await comes(jonas, "It was Mother’s.");
    assert.equal(await jonas.getByText("The ring was sold.").count(), 1);
    assert.equal(await jonas.getByText("It was Mother’s.").count(), 1);
    assert.equal(await jonas.getByText(t("role-hurt")).count(), 1);
  });
});

test("friends: whoever answers the link is told apart by six words; leaving needs no host and tells nobody", async () => {
  const at = await host();
  const friend = (role) => person(at.url, { role, relation: "Friend" });
  const people = await Promise.all([friend("My trust was broken."), friend("I broke someone’s trust."), friend("Both are true.")]);
  const [mia, tom, eve] = people.map(({ page }) => page);
  try {
    const link = await invite(mia, { other: "Tom", called: "Mia", kind: "friends" });
    const strangers = await answer(eve, { link, other: "Mia", called: "Tom" });
    // He opens the link itself: nothing of it stays in the address.
    await tom.goto(link);
    await tom.reload();
    await unlock(tom);
    await title(tom, "Today");
    const words = await answer(tom, { link, other: "Mia", called: "Tom" });
    assert.notDeepEqual(words, strangers);
    // The one filled button is for what comes next: first the link, and of several answers none before the others.
    const filled = () => mia.locator("main .button.main").allInnerTexts();
    const claims = mia.locator("div.card").filter({ has: mia.locator("ol.sheet-words") });
    await claims.nth(1).waitFor({ timeout: 60_000 });
    assert.deepEqual(await filled(), []);
    assert.equal(await mia.getByText(t("meet-inviting-lead")).count(), 0, "it was handed over");
    const his = claims.filter({ hasText: words.join("") }).or(claims.filter({ hasText: words[0] })).first();
    assert.deepEqual(await his.getByRole("listitem").allInnerTexts(), words);
    for (const width of [360, 412, 1200]) {
      const columns = [];
      for (const page of [mia, tom]) {
        await page.setViewportSize({ width, height: 800 });
        columns.push(await page.locator("ol.six").first().evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(" ").length));
      }
      assert.deepEqual(columns, width < 600 ? [2, 2] : [3, 3], `side by side on both screens at ${width}`);
    }
    await his.getByRole("button", { name: t("meet-confirm") }).click();
    await button(mia, "meet-confirm-ask.yes").click();
    await Promise.all([together(mia), together(tom)]);
    assert.equal(await eve.getByRole("heading", { name: t("bond-letters") }).count(), 0);

    await button(mia, "willing-say").click();
    await comes(tom, t("bond-willing"));
    await at.stop();
    await button(tom, "together-settings").click();
    await button(tom, "bond-leave").click();
    await tom.getByLabel(t("bond-leave.type-ask")).fill(t("bond-leave.type-word"));
    await button(tom, "bond-leave").click();
    await comes(tom, t("bond-leave.done"));
    await bonds(tom);
    await comes(tom, t("meet-none"));
    await at.start();
    await mia.waitForTimeout(5_000);
    await comes(mia, t("bond-willing"));
    assert.equal(await mia.getByText(/left|gone|leave/i).filter({ visible: true }).count(), 1, "only the button to leave quickly");
  } finally {
    for (const { end } of people) await end();
    await at.remove();
  }
});
