// Two browsers of one person: linking them, what comes over, and going on without one.
import test from "node:test";
import assert from "node:assert/strict";
import { open, PASSPHRASE, profile, tab, title } from "../lib/browser.mjs";
import { bonds, bondWith, button, comes, item, keepLetter, person, share, t, two } from "../lib/bond.mjs";
import { linking } from "../lib/devices.mjs";
import { hands } from "../lib/hands.mjs";
import { host } from "../lib/host.mjs";
import { acknowledge, part } from "../lib/letter.mjs";
import { stored } from "../lib/storage.mjs";

const { beginJoining, carry, devices, give, join, letIn, link, linkAnother, linked, reopen, shownLink } = linking(t);

const HURT = "My trust was broken.";
const ANSWERABLE = "I broke someone’s trust.";

/** What a browser says where a host lets a device in no more. */
const REFUSED = /status of 4\d\d|WebSocket/;

/** A browser with nothing in it, opened at an address. */
async function browser(at) {
  const { dir, remove } = await profile();
  const visit = await open(dir, { at });
  return { ...visit, end: () => visit.close().then(remove) };
}

/** People and browsers at a host of their own: `begin` starts them, and whatever it gives back is ended at the end. */
async function hosted(begin, walk) {
  const at = await host();
  const all = [];
  const started = (one) => (all.push(one), one);
  try {
    await walk({ at, started, ...(await begin({ at, started })) });
    assert.deepEqual(all.flatMap(({ errors }) => errors).filter((error) => !REFUSED.test(error)), []);
  } finally {
    for (const { end } of all) await end();
    await at.remove();
  }
}

/** One person with one browser. */
const alone = async ({ at, started }) => ({ first: started(await person(at.url, { role: HURT, relation: "Brother or sister", name: "Ruth" })) });

/** What stands in a part of a letter whose line in the first room begins like this; none if there is no such letter. */
async function stands(page, line, section) {
  await acknowledge(page);
  const letter = page.getByRole("listitem").getByRole("button", { name: line }).first();
  await letter.waitFor({ timeout: 1_000 }).catch(() => {});
  if (!(await letter.count())) return undefined;
  await letter.click();
  await part(page, section).waitFor();
  return part(page, section).inputValue();
}

const IMPACT = new RegExp(`^${t("kind-impact.short")}`);
const DOOR = new RegExp(`^${t("kind-door.short")}`);

test("a second browser is linked by a link and six words; a letter of either comes to the other", async () => {
  await hosted(alone, async ({ first, started }) => {
    await keepLetter(first.page, "impact", "What happened", "The watch was in a shop window.");
    const given = await link(first.page);
    const second = started(await browser(given));
    const secret = new URL(given).hash.slice(1);

    // The link is in neither the address nor the history nor what the app keeps, and nothing is asked before joining.
    await comes(second.page, t("meet-link.kept"));
    assert.equal(new URL(second.page.url()).hash, "");
    assert.equal(await second.page.getByRole("radio").count(), 0);
    await beginJoining(second.page);
    await comes(second.page, t("meet-link.opened"));
    assert.equal((await second.page.content()).includes(secret), false, "it is not on the page");
    const { local, session, cookies } = await stored(second.page);
    assert.deepEqual([local, session, cookies], [{}, {}, ""]);

    const words = await join(second.page);
    assert.equal(words.length, 6);
    // Locked in between, both come back to the same words.
    const { tab: go, item: line, click } = hands(second.page, t);
    await go("nav-notes");
    await line("settings");
    await click("settings-lock-now");
    await second.page.getByLabel(t("unlock-label")).fill(PASSPHRASE);
    await click("unlock-go");
    await comes(second.page, t("devices-answering"));
    await reopen(first.page);
    await devices(first.page);
    await letIn(first.page, words);
    await linked(first.page, second.page);
    // Neither a name of the other device nor when it was last there: this is all that is said of it.
    assert.match(await first.page.locator("main .head").innerText(), /^Your devices\s+Two devices are linked, this one and another\.$/);
    await button(second.page, "devices-arrived.go").click();
    await title(second.page, "Today");

    await carry(first.page, second.page, async () => (await stands(second.page, IMPACT, "What happened")) === "The watch was in a shop window.");
    await keepLetter(second.page, "door", t("part-door-opening"), "I would like to talk.");
    await carry(second.page, first.page, async () => (await stands(first.page, DOOR, t("part-door-opening"))) === "I would like to talk.");
    // A better version of the first letter, written on the second device.
    assert.equal(await stands(second.page, IMPACT, "What happened"), "The watch was in a shop window.");
    await part(second.page, "What happened").fill("The watch was in a shop window, with a price on it.");
    await button(second.page, "write-keep").click();
    await comes(second.page, t("write-keep-done"));
    await carry(second.page, first.page, async () => (await stands(first.page, IMPACT, "What happened")) === "The watch was in a shop window, with a price on it.");
  });
});

test("a bond is on both devices, and the other person sees one person; whoever goes on without a device leaves it behind", async () => {
  const met = async ({ at, started }) => {
    const [anna, ruth] = await two(at.url, { kind: "siblings", relation: "Brother or sister" });
    return { anna: started(anna), ruth: started(ruth) };
  };
  await hosted(met, async ({ anna, ruth, started }) => {
    const second = await linkAnother(anna.page, async (address) => started(await browser(address)));
    await carry(anna.page, second.page, async () => {
      await bonds(second.page);
      return (await item(second.page, "Ruth").count()) > 0;
    });

    // What the second device shares is Anna's, to Ruth and on the first device.
    await keepLetter(second.page, "impact", "What happened", "I saw the watch in a window.");
    await share(second.page, "Ruth", IMPACT);
    await bondWith(ruth.page, "Anna");
    await comes(ruth.page, "I saw the watch in a window.");
    const sheet = ruth.page.locator("article.letter").filter({ hasText: "I saw the watch in a window." });
    assert.match(await sheet.locator(".dated").innerText(), /Anna/);
    assert.equal(await ruth.page.getByText(/device/i).filter({ visible: true }).count(), 0, "nothing is said of devices");
    await bonds(ruth.page);
    await item(ruth.page, "Anna").first().waitFor();
    assert.equal(await item(ruth.page, "Anna").count(), 1);
    await bondWith(anna.page, "Ruth");
    await comes(anna.page, "I saw the watch in a window.");

    // Anna's second device is lost.
    await devices(anna.page);
    await item(anna.page, t("devices-remove")).click();
    await title(anna.page, t("devices-remove"));
    await give(anna.page, "devices-remove", "not the right one");
    await comes(anna.page, t("unlock-wrong"));
    await give(anna.page, "devices-remove");
    await comes(anna.page, t("devices-remove.done"));
    await comes(anna.page, t("devices-alone"));

    // What they share from then on stays between the two of them.
    await keepLetter(anna.page, "door", t("part-door-opening"), "You did not ask me once.");
    await share(anna.page, "Ruth", DOOR);
    await bondWith(ruth.page, "Anna");
    await comes(ruth.page, "You did not ask me once.");
    await button(ruth.page, "willing-say").click();
    await bondWith(anna.page, "Ruth");
    await comes(anna.page, t("bond-willing"));
    for (let n = 0; n < 2; n += 1) {
      await reopen(second.page);
      await bondWith(second.page, "Ruth");
      await comes(second.page, "I saw the watch in a window.");
      await second.page.waitForTimeout(5_000);
      assert.equal(await second.page.getByText("You did not ask me once.").count(), 0);
      assert.equal(await second.page.getByText(t("bond-willing")).count(), 0);
    }
    assert.equal(await stands(second.page, DOOR, t("part-door-opening")), undefined, "nor does what Anna keeps for herself");
    assert.equal(await ruth.page.getByText(/device/i).filter({ visible: true }).count(), 0, "nobody is told");
  });
});

test("no link is made without the passphrase, a new one takes the place of the old, and nothing joins over what is here", async () => {
  await hosted(alone, async ({ first, started }) => {
    await devices(first.page);
    await title(first.page, t("devices-title"));
    await button(first.page, "devices-before-go").click();
    await give(first.page, "devices-link", "not the right one");
    await comes(first.page, t("unlock-wrong"));
    assert.equal(await first.page.getByRole("textbox", { name: t("meet-link-own"), exact: true }).count(), 0);
    await give(first.page, "devices-link");
    await comes(first.page, t("devices-waiting"));
    const old = await shownLink(first.page);

    // Somebody else answers it, and is not let in: the link is made anew.
    const stranger = started(await browser(old));
    await beginJoining(stranger.page);
    const strange = await join(stranger.page);
    await comes(first.page, t("devices-confirm"));
    await first.page.getByText(t("devices-again.none")).click();
    await give(first.page, "devices-again");
    await comes(first.page, t("devices-again.done"));
    await first.page.getByRole("status").getByRole("button", { name: t("close"), exact: true }).click();
    await comes(first.page, t("devices-waiting"));
    const fresh = await shownLink(first.page);
    assert.notEqual(fresh, old);
    assert.equal(await first.page.getByText(t("devices-confirm")).count(), 0);

    const second = started(await browser(fresh));
    await beginJoining(second.page);
    const words = await join(second.page);
    assert.notDeepEqual(words, strange);
    await letIn(first.page, words);
    await linked(first.page, second.page);
    await comes(stranger.page, t("devices-answering"));
    // Whoever was not let in goes on alone, or changes their mind.
    await stranger.page.getByText(t("devices-stop"), { exact: true }).click();
    await give(stranger.page, "devices-stop");
    await comes(stranger.page, t("devices-alone"));

    // Where there is something already, nothing is asked, and it is said what can be done.
    const another = started(await person(new URL(fresh).origin, { role: ANSWERABLE, relation: "Friend" }));
    await another.page.evaluate((link) => location.assign(link), fresh);
    await title(another.page, t("devices-join"));
    await comes(another.page, t("devices-error-vault-not-empty"));
    assert.equal(await another.page.locator("main input").count(), 0);
    // Nor does it pass for an invitation.
    await bonds(another.page);
    await item(another.page, t("meet-answer")).click();
    await button(another.page, "meet-before-answer").click();
    await another.page.getByLabel(t("meet-link"), { exact: true }).fill(fresh);
    await comes(another.page, t("devices-link-no-bond"));
    await button(another.page, "meet-answer-go").press("Enter");
    await title(another.page, t("meet-answer-title"));
  });
});

test("rule 11, rule 13: what linking means is read before a link is made, and nothing leaves a device that is alone", async () => {
  await hosted(alone, async ({ first }) => {
    const { page, context } = first;
    const asked = [];
    context.on("request", (request) => request.method() !== "GET" && asked.push(request.url()));
    await devices(page);
    await title(page, t("devices-title"));
    await comes(page, "Whoever has the second device and its passphrase reads everything");
    await comes(page, "If somebody asks you to link a device for them, you do not have to.");
    await button(page, "help-page").waitFor();
    assert.equal(await page.locator("main input, main textarea").count(), 0, "nothing is asked on this page");
    await button(page, "devices-before-go").click();
    await title(page, t("devices-link"));
    await tab(page, "Today");
    await reopen(page);
    await devices(page);
    await comes(page, t("devices-alone"));
    await page.waitForTimeout(3_000);
    assert.deepEqual(asked, []);
  });
});
