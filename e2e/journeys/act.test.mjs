// One person alone keeps a promise in sight: from its making to its days, worries that wait for a talk, and a hard day.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, kept, open, profile, putAside, tab, title, unlock } from "../lib/browser.mjs";
import { axeFindings } from "../lib/look.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const field = (page, name) => page.getByLabel(name, { exact: true });
const item = (page, name) => page.locator("button.item").filter({ hasText: name }).first().click();
const back = (page) => button(page, "Back").click();
/** A message is said; it is put away, because it covers what is under it. */
const said = async (page, text) => {
  const message = page.getByRole("status").filter({ hasText: text });
  await message.getByRole("button", { name: "Close" }).click();
};
const pressed = (page, name) => button(page, name).getAttribute("aria-pressed");
/** Waits until the tap of this name is, or is not, the one that stands. */
const stands = (page, name, on = true) =>
  page.locator(`.keep button[aria-pressed="${on}"]`).filter({ hasText: name }).waitFor();

// UTC−11 and UTC+14: whatever the hour, the second is one day further than the first, or two.
const today = { env: { ...process.env, TZ: "Pacific/Pago_Pago" } };
const later = { env: { ...process.env, TZ: "Pacific/Kiritimati" } };
/** The day in the zone of a browser, as a field takes it. */
const day = (zone) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date());

const ACT = "I say where I am going, before I am asked.";

/** Makes the promise, from the empty room. */
async function promise(page) {
  await tab(page, "Rooms");
  await item(page, "Promises that stay in sight");
  await title(page, "Act");
  await page.getByText("A small one that you can keep this week is enough.").waitFor();
  await button(page, "Make a promise").click();
  await button(page, "Continue").click();
  await page.getByRole("alert").getByText("Say first what you will do.").waitFor();
  await field(page, "When?").fill("I leave the house");
  await field(page, "What will you do?").fill(ACT);
  assert.equal(await page.getByRole("alert").count(), 0, "what is missing is said no longer");
  await button(page, "Continue").click();
  await page.getByRole("alert").getByText("Choose first on which days.").waitFor();
  await page.getByRole("radio", { name: "Every day", exact: true }).check();
  await field(page, "To whom?").fill("Anselm");
  await button(page, "Continue").click();
  await title(page, "Picture the moment");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the title of the second part has the focus");
  await field(page, "How you pictured it").fill("My hand is on the door. I turn round.");
  await page.locator("summary").filter({ hasText: "When it gets hard" }).click();
  await field(page, "It gets hard when").fill("we have quarrelled");
  await field(page, "Then I").fill("write it on the board");
  await field(page, "Whom I call").fill("Jonas");
  await button(page, "Change the words").click();
  assert.equal(await field(page, "What will you do?").inputValue(), ACT, "nothing is lost on the way back");
  await button(page, "Continue").click();
  assert.equal(await field(page, "How you pictured it").inputValue(), "My hand is on the door. I turn round.");
  await button(page, "Make this promise").click();
  await title(page, "A promise to Anselm");
  for (const words of ["I leave the house", ACT, "My hand is on the door. I turn round.", "we have quarrelled", "Then call Jonas."]) {
    await page.getByText(words, { exact: true }).waitFor();
  }
  await page.getByText("Nothing is noted yet.").waitFor();
}

/** One tap from Today, undone, and done otherwise. */
async function keepings(page) {
  await tab(page, "Today");
  await title(page, "Today");
  await page.getByText("Your promise for today").waitFor();
  await button(page, "Kept").click();
  await stands(page, "Kept");
  await page.waitForFunction(() => document.activeElement.textContent.trim() === "Kept", undefined, { timeout: 3_000 });
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await stands(page, "Kept", false);
  for (const name of ["Kept", "Partly", "Slipped, told", "Missed"]) assert.equal(await pressed(page, name), "false", name);
  await button(page, "Slipped, told").click();
  await stands(page, "Slipped, told");
  await said(page, "Noted: slipped and told.");
  await button(page, "Say more").click();
  await page.getByRole("checkbox", { name: "I told it before anybody asked" }).check();
  await field(page, "A note for yourself").fill("From the bus stop.");
  assert.equal(await page.getByRole("radio", { name: "Excused", exact: true }).count(), 0, "an excuse is the other's to give");
  await button(page, "Note it").click();
  await said(page, "told before anybody asked");
  await page.locator("button.promised").click();
  await title(page, "A promise to Anselm");
  await page.getByText("Since it was made: 1 slipped and told.").waitFor();
  await page.getByText("It is too early to tell how this goes.").waitFor();
  const cell = page.getByRole("button", { name: /: slipped and told, told before anybody asked$/ });
  await cell.click();
  assert.equal(await field(page, "A note for yourself").inputValue(), "From the bus stop.");
  await page.getByText("What stood here before").waitFor();
  await back(page);
}

/** A worry is parked from Today, brought to a talk, and stays with it when the talk is over. */
async function worries(page) {
  await tab(page, "Today");
  await item(page, "Park a worry");
  await title(page, "Parked worries");
  await field(page, "What is on your mind?").fill("Whether there is a third account.");
  await button(page, "Park it").click();
  await said(page, "Parked. It can wait.");
  assert.equal(await field(page, "What is on your mind?").inputValue(), "");
  await item(page, "Whether there is a third account.");
  await title(page, "A worry");
  await button(page, "Bring it to the next talk").click();
  await page.getByText("For the next talk, when there is one").waitFor();
  await tab(page, "Rooms");
  await item(page, "Promises that stay in sight");
  await item(page, "Talks");
  await button(page, "Plan a talk").click();
  await field(page, "With whom?").fill("Anselm");
  await field(page, "On which day?").fill(day("Pacific/Pago_Pago"));
  await button(page, "Keep the plan").click();
  await title(page, "A talk with Anselm");
  await page.getByText("Whether there is a third account.").waitFor();
  await field(page, "What was said, or agreed").fill("He shows me the bank’s list on Friday.");
  await button(page, "Add to the notes").click();
  await page.getByText("He shows me the bank’s list on Friday.").waitFor();
  await tab(page, "Today");
  await item(page, "A talk with Anselm");
  await button(page, "The talk is over").click();
  await page.getByText(/It came to its end on/).waitFor();
  await page.getByText("Whether there is a third account.").waitFor();
  await tab(page, "Today");
  await page.getByText("Your promise for today").waitFor();
  assert.equal(await page.getByText("A talk today").count(), 0, "what is over waits nowhere");
}

/** The day after is written down as a hard one; today says nothing of it. */
async function hardDay(page) {
  await tab(page, "Rooms");
  await item(page, "Promises that stay in sight");
  await item(page, "Days that may be hard");
  await button(page, "Write down a day").click();
  await field(page, "What you call it").fill("The day I found out");
  await field(page, "The day").fill(day("Pacific/Kiritimati"));
  await field(page, "What would help on that day").fill("A walk by the river.");
  await button(page, "Keep it").click();
  await said(page, "Kept.");
  await tab(page, "Today");
  await page.getByText("Your promise for today").waitFor();
  assert.equal(await page.getByText("The day I found out").count(), 0);
}

test("someone alone makes a promise, notes its days with one tap, brings a worry to a talk, and is met gently on a hard day, offline", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir, today);
    await begin(page, { role: "I broke someone’s trust.", relation: "Partner", name: "Anselm" });
    await putAside(page);
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { ...today, offline: true }));
    await unlock(page);
    await title(page, "Today");
    await promise(page);
    await keepings(page);
    await worries(page);
    await hardDay(page);
    await kept(page);
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, { ...later, offline: true }));
    await unlock(page);
    await title(page, "Today");
    await page.getByText("The day I found out").waitFor();
    await page.getByText("A walk by the river.").waitFor();
    await page.getByText("Go gently today.").waitFor();
    assert.equal(await pressed(page, "Slipped, told"), "false", "a new day has no record");
    assert.deepEqual(await axeFindings(page), []);
    await page.locator("button.promised").click();
    await page.getByText("1 slipped and told").waitFor();
    await button(page, "It has come to its end").click();
    await button(page, "Let it hold again").waitFor();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await button(page, "It has come to its end").waitFor();
    await button(page, "Remove it for good").click();
    await button(page, "Remove it").click();
    await said(page, "Removed.");
    await tab(page, "Rooms");
    await item(page, "Promises that stay in sight");
    await page.getByText("No promises yet.").waitFor();
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("a promise is made, noted and put right by keyboard alone, and the focus is never lost", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "I broke someone’s trust.", relation: "Friend" });
    const enter = (name) => button(page, name).press("Enter");
    const focused = () => page.evaluate(() => document.activeElement.tagName);
    await page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Rooms" }).press("Enter");
    await title(page, "Rooms");
    await page.locator("button.item").filter({ hasText: "Promises that stay in sight" }).press("Enter");
    await title(page, "Act");
    await enter("Make a promise");
    await title(page, "Make a promise");
    assert.equal(await focused(), "H1");
    await page.locator("summary").filter({ hasText: "Ideas for small gestures" }).press("Enter");
    await page.getByRole("button", { name: "Answer when you said you would." }).press("Space");
    assert.equal(await field(page, "What will you do?").inputValue(), "Answer when you said you would.");
    assert.equal(await focused(), "TEXTAREA", "one goes on writing there");
    await page.getByRole("radio", { name: "Some days of the week" }).press("Space");
    for (const name of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
      await page.getByRole("checkbox", { name, exact: true }).press("Space");
    }
    await enter("Continue");
    await title(page, "Picture the moment");
    await enter("Make this promise");
    await title(page, "A promise to yourself");
    await enter("Partly");
    await stands(page, "Partly");
    await page.waitForFunction(() => document.activeElement.textContent.trim() === "Partly", undefined, { timeout: 3_000 });
    await enter("Say more");
    await page.getByRole("radio", { name: "Excused", exact: true }).press("Space");
    await enter("Note it");
    await title(page, "A promise to yourself");
    await page.getByText("Since it was made: 1 excused.").waitFor();
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
