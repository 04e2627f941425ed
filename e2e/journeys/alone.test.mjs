// One person alone, from the first question to a letter that is kept, held or given.
import test from "node:test";
import assert from "node:assert/strict";
import { begin, choose, kept, open, profile, tab, title, unlock } from "../lib/browser.mjs";
import { acknowledge, opener, part, reopen, write } from "../lib/letter.mjs";

const button = (page, name) => page.getByRole("button", { name });
/** A message is said; it is put away, because it covers what is under it. */
const said = async (page, text) => {
  const message = page.getByRole("status").filter({ hasText: text });
  await message.getByRole("button", { name: "Close" }).click();
};

// UTC−11 and UTC+14: whatever the hour, the second is one day further than the first.
const today = { env: { ...process.env, TZ: "Pacific/Pago_Pago" } };
const tomorrow = { env: { ...process.env, TZ: "Pacific/Kiritimati" } };

test("someone hurt by a partner writes an impact letter, holds it overnight, and is offered it the next day", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir, today);
    await begin(page, { role: "My trust was broken.", relation: "Partner", name: "Anselm" });
    await page.getByRole("heading", { name: "Say what happened" }).waitFor();
    await button(page, "Begin").first().click();
    await title(page, "What happened");
    await page.getByText("In your own words, about Anselm. It stays sealed on this device.").waitFor();
    await button(page, "It came out that …").click();
    const happened = page.getByLabel("What happened", { exact: true });
    assert.match(await happened.inputValue(), /^It came out that/);
    await happened.press("Control+End");
    await happened.pressSequentially(" there was a second account.");
    await choose(page, "Something was hidden or untrue");
    await page.getByText("actions over time tend to count more than words").waitFor();
    await button(page, "Keep it").click();
    await said(page, "Kept.");

    await page.getByRole("heading", { name: "Tell what it did to you" }).waitFor();
    await button(page, "Begin the letter").click();
    await title(page, "Your impact letter");
    await page.getByText("What would you like Anselm to know before reading on?").waitFor();
    await page.getByText(/^To Anselm, begun/).waitFor();
    const parts = ["How to begin", "What happened", "What you felt", "What it changed", "What you need", "How to end"];
    assert.equal(await page.locator("section.part").count(), parts.length);
    for (const name of parts) await part(page, name).waitFor();
    await part(page, "How to begin").fill("Anselm,");
    await opener(page, "What happened", "What I saw and heard was …");
    await page.getByText("On Tuesday you told me about the meetings.").waitFor();
    assert.equal(await part(page, "What happened").inputValue(), "What I saw and heard was ");
    await part(page, "What happened").press("Control+End");
    await part(page, "What happened").pressSequentially("a letter from a bank I did not know.");
    await page.getByText("Words for feelings").click();
    await page.getByRole("checkbox", { name: "let down", exact: true }).check();
    await page.getByRole("checkbox", { name: "afraid", exact: true }).check();
    await part(page, "What you felt").fill("I feel");
    await button(page, "Put them into the letter").click();
    assert.match(await part(page, "What you felt").inputValue(), /^I feel let down, afraid/);
    await part(page, "What it changed").fill("Until then I believed we kept one purse.");
    await part(page, "What you need").fill("I need to see the numbers.");
    await part(page, "How to end").fill("I do not know what comes next.");
    await kept(page);

    await button(page, "Read it as a letter").click();
    await page.getByText("As Anselm would see it").waitFor();
    const paragraphs = await page.locator(".letter.reading p:not(.dated)").allInnerTexts();
    assert.equal(paragraphs.length, 6);
    assert.equal(paragraphs[1], "What I saw and heard was a letter from a bank I did not know.");
    assert.equal(await page.locator(".letter.reading textarea").count(), 0);
    await page.getByText("Feelings you picked: let down, afraid").waitFor();
    await button(page, "Change it").click();
    await title(page, "Your impact letter");
    await button(page, "Hold overnight").click();
    await said(page, "Held until tomorrow morning");
    await reopen(page, /^Impact: Anselm.*Held until tomorrow morning/);
    await page.getByText("Held until tomorrow morning.", { exact: true }).waitFor();
    await tab(page, "Today");
    assert.equal(await page.getByText("Read your letter to Anselm once more").count(), 0, "it is not offered the same day");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir, tomorrow));
    await unlock(page);
    await page.getByRole("heading", { name: "Read your letter to Anselm once more" }).waitFor();
    await button(page, "Open the letter").click();
    await title(page, "Your impact letter");
    await page.getByText("You held this overnight. Read it once more, slowly.").waitFor();
    assert.equal(await part(page, "What you need").inputValue(), "I need to see the numbers.");
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});

test("someone who hurt a sister or brother writes an account, compares two versions and notes that it was given", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "I broke someone’s trust.", relation: "Brother or sister" });
    await acknowledge(page);
    await page.getByRole("heading", { name: "About your brother or sister" }).waitFor();
    await write(page, "Your account");
    await page.getByText(/^To your brother or sister, begun/).waitFor();
    const parts = [
      "How to begin", "What you did", "Your own part", "What you offer", "What it did", "What you regret",
      "How it came about", "What you change", "Leaving them free", "How to end",
    ];
    for (const name of parts) await part(page, name).waitFor();
    assert.equal(await page.locator("section.part").count(), parts.length);
    await page.locator("section.part").filter({ has: part(page, "What you did") }).getByText("Help with this part").click();
    await page.getByText("“I took the money from the account”, not “there was a problem with the money”.").waitFor();
    await part(page, "What you did").fill("I sold the watch. It was being repaired, I said.");
    await button(page, "Keep this version").click();
    await said(page, "This version is kept.");
    await part(page, "What you did").fill("I sold the watch. I lied to you about it.");
    await kept(page);
    await button(page, "Versions").click();
    await title(page, "Versions");
    await page.locator(".changes ins").first().waitFor();
    const joined = async (what) => (await page.locator(`.changes ${what}`).allTextContents()).join(" ");
    assert.match(await joined("ins"), /lied/);
    assert.match(await joined("del"), /repaired/);
    assert.match(await page.locator(".changes").innerText(), /I sold the watch\./);
    await page.getByLabel("Later").selectOption({ label: (await page.getByLabel("Earlier").locator("option").first().innerText()) });
    await page.getByText("These two are the same.").waitFor();
    await button(page, "Back").click();
    await page.getByText("More", { exact: true }).click();
    await page.getByText("How did your brother or sister get it?").waitFor();
    await button(page, "I handed it over or sent it").click();
    await said(page, "Noted for you alone.");
    await page.getByRole("button", { name: /^Account: your brother or sister.*Given/ }).waitFor();
    await tab(page, "Today");
    const seen = [];
    for (let n = 0; n < 6; n += 1) {
      seen.push(await page.locator("section.card h2").innerText());
      await button(page, "Something else").click();
    }
    assert.ok(seen.includes("Read what listening is"), `offered: ${seen.join("; ")}`);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("someone for whom both are true writes to a friend without a name: unsent, for a talk, and one door letter, not two", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "Both are true.", relation: "Friend" });
    await acknowledge(page);
    await page.getByRole("heading", { name: "About your friend" }).waitFor();
    await write(page, "A letter you do not send");
    await page.getByText("What would you say to your friend if nobody ever read it?").waitFor();
    await page.getByText(/^For yourself, begun/).waitFor();
    await opener(page, "Say anything", "What I never said is …");
    assert.match(await part(page, "Say anything").inputValue(), /^What I never said is/);
    await page.getByText("More", { exact: true }).click();
    assert.equal(await button(page, "I handed it over or sent it").count(), 0, "a letter that is not sent cannot be given");
    await button(page, "Let it go").waitFor();
    await kept(page);

    await write(page, "Before you talk");
    for (const name of ["What it is for", "What to say first", "One thing to ask", "Where and when", "How to stop"]) {
      await part(page, name).waitFor();
    }
    await page.getByText("What is the first thing you want your friend to hear?").waitFor();
    await part(page, "How to stop").fill("I will say: enough for today.");
    await kept(page);
    await page.getByText("More", { exact: true }).click();
    await button(page, "We talked").click();
    await said(page, "Noted for you alone.");

    await write(page, "A letter that opens a door");
    await page.getByText("What is the simplest way to greet your friend after this time?").waitFor();
    await page.locator("section.part").filter({ has: part(page, "A small wish") }).getByText("Help with this part").click();
    await page.getByText("a coffee some day, or a few lines back").waitFor();
    await part(page, "How to begin").fill("It has been a long time.");
    await kept(page);
    await page.getByText("More", { exact: true }).click();
    await button(page, "I handed it over or sent it").click();
    await said(page, "Noted for you alone.");
    await reopen(page, /^Open door: your friend.*Given/);
    await page.getByText(/^You gave your friend a letter like this .* leaves the door more open than a second one\.$/).waitFor();
    await tab(page, "Notes");
    await page.getByRole("button", { name: /^Unsent letter: your friend/ }).first().waitFor();
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("words typed just before leaving a screen are there on coming back, and a removed letter stays away", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "I am not sure yet.", relation: "Parent" });
    await write(page, "A letter you do not send");
    await part(page, "Say anything").fill("Left without a pause.");
    await tab(page, "Notes");
    await page.getByRole("button", { name: /^Unsent letter: your parent/ }).first().click();
    await title(page, "A letter you do not send");
    assert.equal(await part(page, "Say anything").inputValue(), "Left without a pause.");
    await part(page, "Say anything").fill("Going now.");
    await page.getByText("More", { exact: true }).click();
    await button(page, "Let it go").click();
    await page.getByRole("dialog").getByRole("button", { name: "Let it go" }).click();
    await said(page, "Removed.");
    await kept(page);
    await tab(page, "Notes");
    await page.getByText("None yet. Anything can be said here, because nobody reads it.").waitFor();
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("more words than fit are said to be too many, and the words before stay", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  try {
    await begin(page, { role: "My trust was broken.", relation: "Friend" });
    await write(page, "A letter you do not send");
    await part(page, "Say anything").fill("These were here before.");
    await kept(page);
    await part(page, "Say anything").fill("far too long ".repeat(16_000));
    await page.getByText("That is longer than fits here.").waitFor();
    await tab(page, "Notes");
    await page.getByRole("button", { name: /^Unsent letter/ }).first().click();
    await title(page, "A letter you do not send");
    assert.match(await part(page, "Say anything").inputValue(), /^(These were here before\.|far too long)/);
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});

test("what was done by mistake is taken back by its message: a suggestion, a hold, a note that it was given", async () => {
  const { dir, remove } = await profile();
  const { page, errors, close } = await open(dir);
  const undo = async (text) => {
    const message = page.getByRole("status").filter({ hasText: text });
    await message.getByRole("button", { name: "Undo" }).click();
  };
  try {
    await begin(page, { role: "I broke someone’s trust.", relation: "Friend", name: "Noor" });
    const first = await page.locator("section.card h2").innerText();
    await button(page, "Not now").click();
    await page.locator("section.card h2").filter({ hasNotText: first }).waitFor();
    await undo("Put aside for a week.");
    await page.locator("section.card h2").filter({ hasText: first }).waitFor();

    await write(page, "Your account");
    await part(page, "What you did").fill("I told your secret.");
    await button(page, "Hold overnight").click();
    await undo("Held until tomorrow morning");
    await page.getByRole("button", { name: /^Account: Noor.*Held/ }).waitFor({ state: "detached" });
    await reopen(page, /^Account: Noor/);
    await page.getByText("More", { exact: true }).click();
    await button(page, "I handed it over or sent it").click();
    await page.getByRole("button", { name: /^Account: Noor.*Given/ }).waitFor();
    await undo("Noted for you alone.");
    await page.getByRole("button", { name: /^Account: Noor.*Given/ }).waitFor({ state: "detached" });
    assert.deepEqual(errors, []);
  } finally {
    await close();
    await remove();
  }
});
