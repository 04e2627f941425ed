// Sixty days away: three browsers whose profiles last and the command line, each a process of its own. The clocks of all of them
// and of the host go on; meanwhile keys are renewed twenty times, and the host loses its files and is put back from an old backup.
import test from "node:test";
import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { begin, open, PASSPHRASE, profile, tab, title, unlock } from "../lib/browser.mjs";
import { answer, bonds, bondWith, button, comes, item, keepLetter, share, t, together } from "../lib/bond.mjs";
import { ahead, browserAhead, sweep } from "../lib/clock.mjs";
import { atTerminal } from "../lib/command-line.mjs";
import { linking } from "../lib/devices.mjs";
import { host } from "../lib/host.mjs";

const { beginJoining, join: joinAs, reopen } = linking(t);

/** Keys are renewed so many times while Ruth is away, each time so many days later; a letter is shared every fourth time. */
const [TIMES, DAYS, LETTERS] = [20, 3, 5];

/** When the host is backed up, and when it loses its files. */
const [BACKED_UP, EMPTIED] = [7, 13];

/** What a browser says while the host is away, or does not know a token. */
const EXPECTED = /ERR_CONNECTION|status of 4\d\d|WebSocket/;

/** Days pass for whatever is started from then on, at a host of its own; everything ends at the end. */
async function days(walk) {
  const home = await mkdtemp(join(tmpdir(), "mendwell-absence-"));
  let day = 0;
  const env = () => ahead(day);
  const at = await host({ env });
  const profiles = [];
  const visits = [];
  const world = {
    at,
    home,
    name: new URL(at.url).host,
    // The host stops as if it was killed and is there again, so many days later.
    async later(to) {
      day = to;
      await at.stop();
      await at.start();
    },
    terminal: (name) => atTerminal(join(home, name), { env }),
    profile: async () => {
      const one = await profile();
      profiles.push(one);
      return one.dir;
    },
    // A browser that lives in the present of the others.
    async visit(dir, options) {
      const visit = await open(dir, { at: at.url, env: { ...process.env, ...browserAhead(day) }, ...options });
      const close = () => {
        visits.splice(visits.indexOf(ended), 1);
        assert.deepEqual(visit.errors.filter((error) => !EXPECTED.test(error)), []);
        return visit.close();
      };
      const ended = { close: visit.close };
      visits.push(ended);
      return { ...visit, close };
    },
  };
  try {
    await walk(world);
  } finally {
    for (const { close } of [...visits]) await close();
    for (const { remove } of profiles) await remove();
    await at.remove();
    await rm(home, { recursive: true, force: true });
    sweep();
  }
}

/** Anna at the terminal and Ruth in a browser meet; what Anna does there from then on. */
async function meet(world, ruth) {
  const anna = world.terminal("anna");
  await anna.run(["init"]);
  const breach = await anna.id({ name_breach: { relation: "sibling", other: "Ruth", role: "hurt" } });
  const { id, stage } = await anna.ask("bond", "new", "--host", world.name, "--other", "Ruth", "--called", "Anna", "--kind", "siblings");
  await anna.run(["sync"]);
  const words = await answer(ruth.page, { link: stage.inviting.link, other: "Anna", called: "Ruth" });
  const claims = await until(async () => (await sync(anna)).bonds[0].stage.inviting.claims, ({ length }) => length > 0);
  assert.deepEqual(claims[0].words, words);
  await anna.run(["bond", "confirm", id, "1"]);
  await anna.run(["sync"]);
  await together(ruth.page);
  return {
    ...anna,
    bond: id,
    page: async () => (await anna.ask("bond", "show", id)).page,
    sync: () => sync(anna),
    async share(words) {
      const letter = await anna.id({ begin_letter: { breach, kind: "impact" } });
      await anna.id({ keep_version: { letter, body: { parts: [["facts", words]], feelings: [] } } });
      await anna.run(["bond", "share", id, letter]);
      await anna.run(["sync"]);
    },
  };
}

/** Is with the host; what there is then. */
async function sync(terminal) {
  const synced = await terminal.ask("sync");
  assert.ok(synced.hosts.every(({ answers }) => answers), "the host answers");
  return synced;
}

/** Asks until the answer is as it should be. */
async function until(question, enough) {
  for (let n = 0; n < 60; n += 1) {
    const found = await question();
    if (enough(found)) return found;
    await new Promise((again) => setTimeout(again, 250));
  }
  return assert.fail(`never: ${enough}`);
}

/** On this day a device is linked at the terminal and left behind: that renews the keys of the bond, which is one commit in it. */
async function renewKeys(world, anna, day) {
  const spare = world.terminal("spare");
  // Making the link needs no host.
  const back = world.later(day);
  const [{ stage }] = await Promise.all([
    anna.ask("device", "link", "--host", world.name),
    back,
    cp(join(world.home, "empty"), join(world.home, "spare"), { recursive: true }),
  ]);
  const [joined] = await Promise.all([spare.ask("device", "join", stage.inviting.link), anna.run(["sync"])]);
  await spare.run(["sync"]);
  const { devices } = await anna.sync();
  assert.deepEqual(devices.stage.inviting.claims[0].words, joined.stage.answering.words);
  await anna.run(["device", "confirm", "1"]);
  await anna.run(["sync"]);
  await anna.run(["device", "remove"]);
  await anna.run(["sync"]);
  await rm(join(world.home, "spare"), { recursive: true });
}

/** How many records the host keeps. */
async function records({ at }) {
  const said = await at.admin("check", "--data", at.data);
  assert.match(said, /broken=0/);
  return Number(/records=(\d+)/.exec(said)[1]);
}

/** Makes a recovery sheet and a snapshot file; the words. */
async function makeSheet(page, file) {
  await tab(page, "Notes");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Recovery sheet" }).click();
  await page.getByLabel("Your passphrase, to make the sheet").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Make the sheet" }).click();
  await title(page, t("sheet-title"));
  const words = await page.locator(".sheet-words li").allInnerTexts();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save a snapshot file" }).click()]);
  await download.saveAs(file);
  return words;
}

/** Makes a vault out of both. */
async function restore(page, words, file) {
  await page.getByRole("button", { name: "I have a recovery sheet" }).click();
  await title(page, t("restore-title"));
  await page.getByLabel(t("restore-words")).fill(words.join(" "));
  await page.getByLabel(t("restore-file")).setInputFiles(file);
  await page.getByLabel("A passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: t("restore-go"), exact: true }).click();
  await title(page, "Today");
}

/** What a browser shows of the bond with somebody: what they are called, who wants to try, and every letter, its writer and its day. */
async function seen(page, { me, other }) {
  await bondWith(page, other);
  await page.locator("main article.letter").first().waitFor();
  const lines = async (of) => (await of.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  // Whoever looks is “You” there.
  const named = (line) => line.replace(new RegExp(`(^| )${t("bond-you")},`), `$1${me},`);
  const willing = page.locator("main section").filter({ has: page.getByRole("heading", { name: t("willing"), exact: true }) });
  const [dated, excerpt] = await Promise.all([".dated", ".excerpt"].map((part) => lines(page.locator(`main article.letter ${part}`))));
  return {
    people: [me, await page.getByRole("heading", { level: 1 }).innerText()].sort(),
    willing: (await lines(willing.locator(".two > *"))).map(named).sort(),
    letters: dated.map((line, n) => `${named(line)}: ${excerpt[n]}`),
  };
}

/** The same of what the command line says. */
function told({ bond, letters }) {
  const name = (id) => bond.people.find((person) => person.id === id).name;
  const day = (on) => new Date(on).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).replace(",", "");
  const [first] = letters.letters;
  const sides = [(by) => by === first.by, (by) => by !== first.by];
  return {
    people: bond.people.map((person) => person.name).sort(),
    willing: bond.people.filter((person) => person.willing_on)
      .map((person) => `${person.name}, ${day(person.willing_on)} ${t("bond-willing")}`).sort(),
    letters: sides.flatMap((side) => letters.letters.filter(({ by }) => side(by)))
      .map(({ by, on, kind, body }) => `${t(`bond-letter-${kind}`)} ${name(by)}, ${day(on)}: ${body.parts.map(([, words]) => words).join(" ")}`),
  };
}

/** Links a new browser to the vault at the terminal. */
async function linkBrowser(world, anna) {
  const { stage } = await anna.ask("device", "link", "--host", world.name);
  await anna.sync();
  const second = await world.visit(await world.profile(), { at: stage.inviting.link });
  await beginJoining(second.page);
  const words = await joinAs(second.page);
  const claims = await until(async () => (await anna.sync()).devices.stage.inviting.claims, ({ length }) => length > 0);
  assert.deepEqual(claims[0].words, words);
  await anna.run(["device", "confirm", "1"]);
  await anna.sync();
  await second.page.getByRole("heading", { name: t("devices-arrived"), level: 1 }).waitFor({ timeout: 60_000 });
  await button(second.page, "devices-arrived.go").click();
  await title(second.page, "Today");
  return second;
}

/** The views of all are the same, in the end: the command line’s, and that of each browser. */
async function same(anna, ...browsers) {
  const view = told(await anna.page());
  for (const [page, who] of browsers) {
    let shown;
    for (let n = 0; n < 20 && JSON.stringify(shown) !== JSON.stringify(view); n += 1) {
      shown = await seen(page, who);
      await page.waitForTimeout(250);
    }
    assert.deepEqual(shown, view);
  }
}

const DOOR = new RegExp(`^${t("kind-door.short")}`);
const RUTH = { me: "Ruth", other: "Anna" };
const ANNA = { me: "Anna", other: "Ruth" };

test("after sixty days and twenty renewals of keys, with the host emptied and put back, all devices show the same; so does one from the 24 words", async () => {
  await days(async (world) => {
    const { at, home } = world;
    await world.terminal("empty").run(["init"]);

    // Both share something, and Ruth keeps a sheet and a file.
    const lasting = await world.profile();
    let ruth = await world.visit(lasting, { acceptDownloads: true });
    await begin(ruth.page, { role: "I broke someone’s trust.", relation: "Brother or sister" });
    const anna = await meet(world, ruth);
    await anna.share("You sold the piano.");
    await bondWith(ruth.page, "Anna");
    await comes(ruth.page, "You sold the piano.");
    await button(ruth.page, "willing-say").click();
    await comes(ruth.page, t("willing-back"));
    await keepLetter(ruth.page, "account", "What you did", "I sold it and said it was in storage.");
    await share(ruth.page, "Anna", /account/i);
    await until(async () => (await anna.sync(), told(await anna.page()).letters), ({ length }) => length === 2);
    const snapshot = join(home, "kept.snapshot");
    const words = await makeSheet(ruth.page, snapshot);
    await ruth.close();

    // Ruth is away. The host is killed each time, and once its files are gone: Anna’s device has all that was in them.
    const before = await records(world);
    const backup = join(home, "old.sqlite");
    for (let n = 1; n <= TIMES; n += 1) {
      await renewKeys(world, anna, n * DAYS);
      if (n % (TIMES / LETTERS) === 0) await anna.share(`This is day ${n * DAYS}.`);
      if (n === BACKED_UP) await at.admin("backup", "--data", at.data, "--to", backup);
      if (n === EMPTIED) {
        await at.stop();
        await rm(at.data, { recursive: true });
        await at.start();
        await until(async () => (await anna.sync(), records(world)), (count) => count >= before + n);
      }
    }
    await anna.run(["bond", "do", anna.bond, '"say_willing"']);
    await anna.run(["sync"]);
    assert.ok((await records(world)) >= before + TIMES, "every renewal is a record of its own");

    // Anna has a browser as well by now; it knows the bond from its first record on.
    const second = await linkBrowser(world, anna);
    await until(async () => (await anna.sync(), await reopen(second.page), await bonds(second.page), item(second.page, "Ruth").count()), (count) => count > 0);
    await bondWith(second.page, "Ruth");
    await comes(second.page, `This is day ${TIMES * DAYS}.`);

    // The host is put back from an old backup, which lacks most of it. Anna’s browser has it all and fills it up.
    await at.stop();
    const full = await records(world);
    await rm(at.data, { recursive: true });
    await at.admin("restore", "--data", at.data, "--from", backup);
    const old = await records(world);
    await at.start();
    assert.ok(old <= full - (TIMES - BACKED_UP), `${old} of ${full} records`);
    await until(() => records(world), (count) => count >= before + TIMES + LETTERS + 1);
    await anna.sync();

    // Ruth is back: as if she had not been away.
    ruth = await world.visit(lasting);
    await unlock(ruth.page);
    await bondWith(ruth.page, "Anna");
    await comes(ruth.page, `This is day ${TIMES * DAYS}.`);
    await same(anna, [ruth.page, RUTH], [second.page, ANNA]);
    await keepLetter(ruth.page, "door", t("part-door-opening"), "I have read all of it.");
    await share(ruth.page, "Anna", DOOR);
    await bondWith(ruth.page, "Anna");
    await comes(ruth.page, "I have read all of it.");
    await until(async () => (await anna.sync(), told(await anna.page()).letters), (letters) => letters.some((line) => line.endsWith("all of it.")));
    await same(anna, [ruth.page, RUTH], [second.page, ANNA]);

    // She loses that browser. What she kept sixty days ago is enough for another.
    await ruth.close();
    await rm(lasting, { recursive: true });
    const third = await world.visit(await world.profile());
    await restore(third.page, words, snapshot);
    await bondWith(third.page, "Anna");
    await comes(third.page, "I have read all of it.");
    await same(anna, [third.page, RUTH], [second.page, ANNA]);

    // And it is hers to speak with.
    await button(third.page, "willing-back").click();
    await comes(third.page, t("willing-say"));
    await until(async () => (await anna.sync(), told(await anna.page()).willing), ({ length }) => length === 1);
    await comes(second.page, t("bond-willing"));
    await same(anna, [third.page, RUTH], [second.page, ANNA]);
    await second.close();
    await third.close();
  });
});
