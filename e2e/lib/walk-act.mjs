// Walks every screen of step 2 for one person alone, stopping at each.
import { hands } from "./hands.mjs";

/** What is promised, what worries, and what would help. */
const WORDS = {
  cue: "I come home from Mum’s",
  act: "I write the visit, and any money I handled, into the notebook.",
  counts: "It is there the same evening, with the amounts.",
  picture: "I hang up my coat and the notebook lies beside the keys. I write before I sit down.",
  hard: "it was late and I am tired",
  then: "I write one line and the sum",
  call: "Jonas",
  again: "I write the visit into the notebook before I sit down.",
  note: "It was late. I told Ruth the next morning.",
  worry: "Whether the watch can still be bought back.",
  more: "The shop opens again on Monday.",
  agenda: "How we tell Mum.",
  talked: "We go to the shop together on Saturday.",
  date: "The day I found out",
  plan: "A walk by the river, and no phone in the evening.",
};

/** Today, as a field for a day takes it. */
const today = (page) => page.evaluate(() => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
});

/** Stops at every screen; the vault is open. */
export async function walkAct(page, visit, t) {
  const { tab, item, at } = hands(page, t, visit);
  await tab("nav-rooms");
  await item("rooms-act");
  await at("act-title");
  await page.getByText(t("act-first"), { exact: true }).waitFor();
  await visit("act, empty");
  await walkPromise(page, visit, t);
  await walkWorries(page, visit, t);
  await walkTalk(page, visit, t);
  await walkDates(page, visit, t);
  await tab("nav-today");
  await at("today-title");
  await page.locator(".keep").waitFor();
  await page.getByText(t("date-today")).waitFor();
  await visit("today, with a promise, a talk and a hard day");
}

async function walkPromise(page, visit, t) {
  const { click, press, back, at, choose, fold, hush } = hands(page, t, visit);
  const fill = (key, words) => page.getByLabel(t(key), { exact: true }).first().fill(words);
  await click("promise-new");
  await at("promise-new");
  await press("continue");
  await page.getByRole("alert").waitFor();
  await visit("a new promise, asked too soon");
  await fill("promise-cue", WORDS.cue);
  await fill("promise-act", WORDS.act);
  await fold("promise-ideas");
  await page.locator("details[open] button.chip").first().waitFor();
  await fill("promise-whom", "Ruth");
  await choose("rhythm-once");
  await page.getByLabel(t("promise-on"), { exact: true }).waitFor();
  await choose("rhythm-weekly");
  for (let day = 1; day <= 7; day += 1) await page.getByRole("checkbox", { name: t(`weekday-${day}`), exact: true }).check();
  await fold("promise-more");
  await fill("promise-kept-when", WORDS.counts);
  await choose("promise-kind-openness");
  await visit("a new promise");
  await click("continue");
  await at("promise-picture");
  await fill("promise-pictured", WORDS.picture);
  await fold("promise-risks");
  await fill("risk-cue", WORDS.hard);
  await fill("risk-act", WORDS.then);
  await fill("risk-call", WORDS.call);
  await visit("picturing the moment");
  await click("promise-make");
  const titled = () => page.getByRole("heading", { level: 1, name: t("promise-title", { other: "Ruth" }) }).waitFor();
  await titled();
  await page.locator("table.cal").waitFor();
  await visit("a promise, new");
  await click("keep-kept");
  await page.getByRole("status").getByRole("button", { name: t("undo") }).waitFor();
  await visit("a promise, noted");
  await hush();
  await click("keep-more");
  await page.locator("#keep-note-field").fill(WORDS.note);
  await choose("keep-slipped");
  await visit("a day of a promise");
  await click("keep-go");
  await hush();
  await titled();
  await click("promise-change");
  await at("promise-change");
  await fill("promise-act", WORDS.again);
  await click("continue");
  await at("promise-picture");
  await click("promise-restate");
  await titled();
  await fold("promise-before");
  await visit("a promise that was changed");
  await click("keep-more");
  await page.getByText(t("keep-before"), { exact: true }).waitFor();
  await visit("a day that was put right");
  await back();
  await titled();
  await click("thing-remove");
  await page.getByRole("dialog").waitFor();
  await visit("a question before removing a promise");
  await page.keyboard.press("Escape");
  await click("promise-release");
  await page.getByRole("button", { name: t("promise-again"), exact: true }).waitFor();
  await hush();
  await visit("a promise that was released");
  await back();
  await page.getByText(t("act-over"), { exact: true }).waitFor();
  await visit("act, with a promise that is over");
  await page.locator("ul.items.own button.item").first().click();
  await click("promise-again");
  await hush();
  await back();
  await at("act-title");
  await page.getByText(t("act-promises"), { exact: true }).waitFor();
  await visit("act");
}

async function walkWorries(page, visit, t) {
  const { click, press, back, at, item, fold, hush } = hands(page, t, visit);
  await item("worries-title");
  await at("worries-title");
  await press("worry-park-go");
  await page.getByRole("alert").waitFor();
  await visit("parked worries, none");
  await page.getByLabel(t("worry-words"), { exact: true }).fill(WORDS.worry);
  await click("worry-park-go");
  await hush();
  await fold("window-title");
  await page.getByRole("checkbox", { name: t("weekday-6"), exact: true }).check();
  for (let day = 1; day <= 7; day += 1) await page.getByRole("checkbox", { name: t(`weekday-${day}`), exact: true }).check();
  await click("window-keep");
  await hush();
  await visit("parked worries");
  await page.locator("ul.items.own button.item").first().click();
  await at("worry-title");
  await page.getByLabel(t("worry-open"), { exact: true }).fill(WORDS.more);
  await click("worry-add");
  await hush();
  await visit("a worry");
  await click("worry-bring");
  await page.getByRole("button", { name: t("worry-wait-again"), exact: true }).waitFor();
  await visit("a worry for the next talk");
  await back();
  await page.getByText(t("worry-sorted"), { exact: true }).waitFor();
  await back();
  await at("act-title");
}

async function walkTalk(page, visit, t) {
  const { click, press, back, at, item, hush } = hands(page, t, visit);
  await item("talks-title");
  await at("talks-title");
  await page.getByText(t("talks-first"), { exact: true }).waitFor();
  await visit("talks, none");
  await click("talk-new");
  await at("talk-new");
  await press("talk-keep");
  await page.getByRole("alert").waitFor();
  await page.getByLabel(t("talk-whom"), { exact: true }).fill("Ruth");
  await page.getByLabel(t("talk-day"), { exact: true }).fill(await today(page));
  await page.getByLabel(t("talk-about"), { exact: true }).fill(WORDS.agenda);
  await visit("planning a talk");
  await click("talk-keep");
  await page.getByRole("heading", { level: 1, name: t("talk-with", { other: "Ruth" }) }).waitFor();
  await page.getByText(WORDS.worry).waitFor();
  await page.getByLabel(t("talk-note"), { exact: true }).fill(WORDS.talked);
  await click("talk-note-add");
  await page.getByRole("heading", { name: t("talk-notes"), exact: true }).waitFor();
  await visit("a talk");
  await click("talk-close");
  await page.getByRole("button", { name: t("talk-reopen"), exact: true }).waitFor();
  await hush();
  await visit("a talk that is over");
  await click("talk-reopen");
  await page.getByRole("button", { name: t("talk-close"), exact: true }).waitFor();
  await back();
  await at("talks-title");
  await visit("talks");
  await back();
  await at("act-title");
}

async function walkDates(page, visit, t) {
  const { click, press, at, item, hush } = hands(page, t, visit);
  await item("dates-title");
  await at("dates-title");
  await page.getByText(t("dates-first"), { exact: true }).waitFor();
  await visit("hard days, none");
  await click("date-new");
  await at("date-title");
  await press("date-keep");
  await page.getByRole("alert").waitFor();
  await page.getByLabel(t("date-name"), { exact: true }).fill(WORDS.date);
  await page.getByLabel(t("date-day"), { exact: true }).fill(await today(page));
  await page.getByRole("checkbox", { name: t("date-yearly"), exact: true }).check();
  await page.getByLabel(t("date-plan"), { exact: true }).fill(WORDS.plan);
  await visit("writing down a hard day");
  await click("date-keep");
  await hush();
  await at("dates-title");
  await visit("hard days");
}
