// Walks every screen that two people share, with a second person in a browser of their own, stopping at each.
import { open, profile, title } from "./browser.mjs";
import { begin, hands } from "./hands.mjs";
import { meeting } from "./meeting.mjs";

/** What they say to each other. */
const WORDS = {
  told: "In October I saw Dad’s watch in a shop window, with a price on it.",
  account: "I sold Dad’s watch in June. When you asked me, I said that it was being repaired.",
  better: "In June I asked you where Dad’s watch was. In October I saw it in a shop window, and I stood there for a long time.",
  question: "Since when did you know that you would sell it?",
  answer: "Since March, when the letter from the bank came.",
  offer: "What I did with the money.",
  turn: "I felt cheated, and after that mostly sad.",
  understood: "You were angry about the money.",
  missing: "That it was the last thing I had of him.",
  heard: "It was the last thing you had of Dad, and you were alone with that.",
};

/**
 * Stops at every screen of a bond, on the page of whoever sees it: Anna, whose vault is open and has a letter about Ruth,
 * or Ruth, who comes for this. Returned is what Ruth's console called an error. Anna's bond is there at the end.
 */
export async function walkTogether(anna, visit, { url: at }, t, options = {}) {
  const { dir, remove } = await profile();
  const { page: ruth, errors, close } = await open(dir, { at, ...options });
  try {
    await begin(ruth, t, { role: "role-answerable", name: "Anna" });
    const here = { anna, ruth, visit, t, ...meeting(t), a: hands(anna, t, visit), r: hands(ruth, t, visit) };
    await walkMeeting(here);
    await walkEmpty(here);
    await walkHappened(here);
    await walkLetters(here);
    await walkQuestions(here);
    await walkExchange(here);
    await walkSeal(here);
    await walkWays(here);
    return errors.filter((error) => !CUT_OFF.test(error));
  } finally {
    await close();
    await remove();
  }
}

/** What a browser says of a connection that this walk cut off itself. */
export const CUT_OFF = /ERR_INTERNET_DISCONNECTED/;

async function walkMeeting({ anna, ruth, visit, t, a, r, bonds, button, comes, item, together }) {
  await bonds(anna);
  await comes(anna, t("meet-none"));
  await visit("together, nobody yet");
  await item(anna, t("meet-invite")).click();
  await a.at("bond-when-not");
  await visit("before inviting");
  await a.click("meet-before-invite");
  await a.at("meet-invite-title");
  await a.press("meet-invite-go");
  await anna.getByRole("alert").waitFor();
  await visit("an invitation, asked too soon");
  await anna.getByLabel(t("meet-call-them")).fill("Ruth");
  await anna.getByLabel(t("meet-called")).fill("Anna");
  await a.choose("bond-kind-siblings");
  await anna.context().setOffline(true);
  await a.click("meet-invite-go");
  await comes(anna, t("error-circles-not-here"));
  await visit("an invitation, without what bonds need");
  await anna.context().setOffline(false);
  await a.hush();
  await a.click("meet-invite-go");
  await title(anna, "Ruth");
  const link = await anna.getByRole("textbox", { name: t("meet-link-own"), exact: true }).inputValue();
  await a.fold("meet-qr");
  await visit("an invitation");

  await bonds(ruth);
  await item(ruth, t("meet-answer")).click();
  await r.at("bond-when-not");
  await visit("before answering", ruth);
  await r.click("meet-before-answer");
  await r.press("meet-answer-go");
  await ruth.getByRole("alert").waitFor();
  await visit("an answer, asked too soon", ruth);
  const field = ruth.getByLabel(t("meet-link"), { exact: true });
  await field.fill(link.replace(/^.*#/, "https://other.example/#"));
  await comes(ruth, /other\.example/);
  await visit("an answer, to another host", ruth);
  await field.fill(link);
  await ruth.getByLabel(t("meet-call-them")).fill("Anna");
  await ruth.getByLabel(t("meet-called")).fill("Ruth");
  await r.click("meet-answer-go");
  await title(ruth, "Anna");
  await comes(ruth, t("meet-answer-at-host"));
  await visit("an answer", ruth);

  await comes(anna, t("meet-confirm"));
  await a.fold("meet-differ");
  await visit("six words to compare");
  await bonds(anna);
  await visit("together, invited");
  await item(anna, "Ruth").click();
  await a.click("meet-confirm");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before letting somebody in");
  await anna.context().setOffline(true);
  await a.click("meet-confirm-ask.yes");
  await comes(anna, t("meet-confirmed"));
  await visit("somebody is let in");
  await anna.context().setOffline(false);
  await Promise.all([together(anna), together(ruth)]);
  await comes(anna, t("letters-none"));
  await visit("a bond, nothing in it");
}

async function walkEmpty({ anna, ruth, visit, t, a, r, bondWith, button, item, place }) {
  await place(anna, "Ruth", "together-exchanges");
  await button(anna, "exchange-propose.go", { who: "Ruth" }).press("Enter");
  await anna.getByRole("alert").waitFor();
  await visit("exchanges, none, proposed too soon");
  await place(anna, "Ruth", "together-seals");
  await anna.getByText(t("seals-none")).waitFor();
  await visit("sealed exchanges, none");
  await place(anna, "Ruth", "together-questions");
  await anna.getByText(t("questions-none")).waitFor();
  await visit("questions, none");
  await bondWith(ruth, "Anna");
  await r.click("letters-share");
  await ruth.getByText(t("share-none")).waitFor();
  await visit("sharing a letter, none", ruth);
}

async function walkHappened({ anna, ruth, visit, t, a, r, bondWith, button, comes, say }) {
  await bondWith(anna, "Ruth");
  await a.click("happened-tell");
  await anna.getByText(t("tell-own")).waitFor();
  await visit("telling, how to begin");
  await a.click("tell-empty");
  await anna.getByLabel(t("tell-name")).fill("Dad’s watch");
  await anna.locator("main textarea.own").fill(WORDS.told);
  await visit("telling");
  await button(anna, "share-with", { other: "Ruth" }).click();
  await anna.getByText(t("share-done")).waitFor();
  await a.hush();
  await bondWith(ruth, "Anna");
  await comes(ruth, WORDS.told);
  await ruth.getByRole("button", { name: new RegExp(`^${t("together-open")}`) }).first().click();
  await r.press("role-say");
  await ruth.getByRole("alert").waitFor();
  await visit("what she told, where I stand asked too soon", ruth);
  await r.choose("role-answerable");
  await r.click("role-say");
  await comes(anna, t("role-answerable"));
  await a.choose("role-hurt");
  await a.click("role-say");
  await comes(ruth, t("role-hurt"));
  await anna.getByText(t("role-said")).waitFor();
  await a.hush();
  await visit("what I told, and where each stands");
  await a.click("withdraw");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before withdrawing what I told");
  await anna.keyboard.press("Escape");
}

async function walkLetters({ anna, ruth, visit, t, a, r, bondWith, button, comes, item }) {
  const share = () => button(anna, "share-with", { other: "Ruth" }).click();
  const impact = t("kind-impact.short");
  await bondWith(anna, "Ruth");
  await a.click("willing-say");
  await anna.getByText(t("willing-back")).waitFor();
  await a.click("letters-share");
  await item(anna, impact).waitFor();
  await visit("sharing a letter");
  await item(anna, impact).click();
  await anna.locator(".letter.reading").waitFor();
  await visit("a letter before it is shared");
  await share();
  await anna.getByText(t("share-done")).waitFor();
  await a.hush();
  await a.fold("given");
  await a.press("given-say");
  await anna.getByRole("alert").waitFor();
  await visit("a letter I shared");
  await a.choose("given-aloud");
  await a.click("given-say");
  await anna.getByText(t("given-said")).waitFor();
  await a.hush();
  await bondWith(ruth, "Anna");
  await comes(ruth, t("letters-read"));
  await ruth.getByRole("button", { name: new RegExp(`^${t("letters-read")}`) }).click();
  await r.fold("given");
  await r.choose("given-none");
  await r.click("given-say");
  await comes(ruth, t("bond-differ"));
  await ruth.getByText(t("given-said")).waitFor();
  await r.hush();
  await visit("a letter she shared", ruth);

  await a.click("shared-share-better");
  await anna.locator(".letter.reading").waitFor();
  await visit("a letter that is shared already");
  await a.click("read-change");
  await anna.locator(".sheet-field").nth(1).fill(WORDS.better);
  await a.back();
  await button(anna, "share-newer.keep").waitFor();
  await visit("a letter with words that are not kept");
  await a.click("share-newer.keep");
  await button(anna, "share-with", { other: "Ruth" }).waitFor();
  await visit("a better version before it is shared");
  await share();
  await anna.getByText(t("share-done")).waitFor();
  await a.hush();
  await comes(ruth, t("bond-followed"));
  await visit("a letter that a better one followed", ruth);
  await r.click("shared-better");
  await comes(ruth, WORDS.better);
  await a.click("withdraw");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before withdrawing a letter");
  await anna.getByRole("dialog").getByRole("button", { name: t("withdraw"), exact: true }).click();
  await r.at("shared-gone");
  await visit("a letter that is gone", ruth);
  await a.hush();
  await bondWith(anna, "Ruth");
  await comes(anna, t("together-withdrawn"));
  await visit("a bond");
}

async function walkQuestions({ anna, ruth, visit, t, a, r, comes, item, place, say }) {
  await place(anna, "Ruth", "together-questions");
  await a.click("questions-ask");
  await a.at("questions-ask");
  await visit("asking");
  await a.click("bond-consent-tell-me");
  await anna.locator("main textarea.own").fill(WORDS.question);
  await visit("asking, and to be told");
  await say(anna, WORDS.question, t("ask-go", { other: "Ruth" }));
  await a.at("question");
  await visit("a question I asked");
  await place(ruth, "Anna", "together-questions");
  await item(ruth, WORDS.question).click();
  await ruth.locator("main textarea.own").waitFor();
  await visit("a question she asked", ruth);
  await say(ruth, WORDS.answer, t("answer-go", { other: "Anna" }));
  await ruth.getByText(t("answer-said")).waitFor();
  await r.hush();
  await comes(ruth, t("answer-sort"));
  await visit("a question she asked, told", ruth);
  await comes(anna, WORDS.answer);
  await visit("a question I asked, and was told");
  await a.click("bond-consent-not-yet");
  await comes(ruth, t("tell-not-yet", { other: "Anna" }));
  await visit("a question she asked, not yet", ruth);
  await a.click("bond-consent-never-tell-me");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before never");
  await a.click("consent-never-ask.yes");
  await comes(anna, t("consent-never"));
  await visit("a question I asked, never");
  await comes(ruth, t("tell-never", { other: "Anna" }));
  await visit("a question she asked, never", ruth);

  await place(ruth, "Anna", "together-questions");
  await r.click("questions-offer");
  await ruth.locator("main textarea.own").fill(WORDS.offer);
  await visit("offering to tell", ruth);
  await say(ruth, WORDS.offer, t("offer-go", { other: "Anna" }));
  await comes(ruth, t("tell-unsaid", { other: "Anna" }));
  await visit("an offer I made", ruth);
  await place(anna, "Ruth", "together-questions");
  await comes(anna, WORDS.offer);
  await visit("questions");
  await item(anna, WORDS.offer).click();
  await comes(anna, t("consent"));
  await visit("an offer she made");
}

async function walkExchange({ anna, ruth, visit, t, a, r, button, comes, item, place, say }) {
  await place(anna, "Ruth", "together-exchanges");
  await a.choose("exchange-propose.me");
  await button(anna, "exchange-propose.go", { who: "Ruth" }).click();
  await title(anna, t("exchange-with", { who: "Ruth" }));
  await visit("an exchange, proposed");
  await place(ruth, "Anna", "together-exchanges");
  await item(ruth, t("exchange-with", { who: "Anna" })).click();
  await button(ruth, "exchange-take-up").waitFor();
  await visit("an exchange, asked", ruth);
  await r.click("exchange-take-up");
  await comes(anna, t("exchange-floor-you"));
  await comes(ruth, t("exchange-floor-other", { who: "Anna" }));
  await visit("an exchange, I have the floor");
  await visit("an exchange, I listen", ruth);
  await a.click("exchange-speak");
  await anna.locator("main textarea.own").waitFor();
  await visit("an exchange, speaking");
  await say(anna, WORDS.turn, t("exchange-speak.go", { who: "Ruth" }));
  await comes(ruth, WORDS.turn);
  await r.click("exchange-say-back");
  await ruth.locator("main textarea.own").waitFor();
  await visit("an exchange, saying back", ruth);
  await say(ruth, WORDS.understood, t("exchange-say-back.go", { who: "Anna" }));
  await comes(anna, WORDS.understood);
  await visit("an exchange, said back");
  await a.click("exchange-not-yet");
  await anna.locator("main textarea.own").waitFor();
  await visit("an exchange, saying what is missing");
  await say(anna, WORDS.missing, t("exchange-not-yet.go", { who: "Ruth" }));
  await comes(ruth, WORDS.missing);
  await r.click("exchange-say-back.this");
  await say(ruth, WORDS.heard, t("exchange-say-back.go", { who: "Anna" }));
  await comes(anna, WORDS.heard);
  await button(anna, "exchange-feel-heard").last().click();
  await button(anna, "exchange-feel-heard.go", { who: "Ruth" }).waitFor();
  await visit("an exchange, feeling heard");
  await button(anna, "exchange-feel-heard.go", { who: "Ruth" }).click();
  await comes(ruth, t("exchange-feel-heard"));
  await visit("an exchange, not yet and heard", ruth);
  await button(anna, "exchange-pass", { who: "Ruth" }).click();
  await anna.getByText(t("exchange-pass.lead", { who: "Ruth" })).waitFor();
  await visit("an exchange, giving the floor");
  await a.click("not-now");
  await a.click("exchange-pause");
  await a.fold("exchange-return-own");
  await a.press("exchange-return-own.go");
  await anna.getByRole("alert").waitFor();
  await visit("an exchange, when to come back");
  await anna.getByRole("button", { name: new RegExp(`^${t("exchange-return-morning")}`) }).click();
  await r.click("exchange-ready");
  // When to come back, and that she is ready.
  await anna.locator("section [role=status] p").nth(1).waitFor({ timeout: 60_000 });
  await visit("an exchange, paused");
  await visit("an exchange, paused by the other", ruth);
  await a.click("exchange-close");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before closing an exchange");
  await a.click("exchange-close.yes");
  await button(anna, "exchange-again").waitFor();
  await visit("an exchange, closed");
  await place(anna, "Ruth", "together-exchanges");
  await item(anna, t("exchange-with", { who: "Ruth" })).waitFor();
  await visit("exchanges");
}

async function walkSeal({ anna, ruth, visit, t, a, r, button, comes, item, place }) {
  await place(anna, "Ruth", "together-seals");
  await button(anna, "seal-propose.go", { who: "Ruth" }).click();
  await title(anna, t("seal-with", { who: "Ruth" }));
  await item(anna, t("kind-impact.short")).waitFor();
  await visit("a sealed exchange, empty");
  await item(anna, t("kind-impact.short")).click();
  await button(anna, "seal-go").waitFor();
  await visit("a letter before it is sealed");
  await a.click("seal-go");
  await a.hush();
  await button(anna, "seal-take-back").waitFor();
  await visit("a sealed exchange, mine is in");
  await a.click("seal-take-back");
  await anna.getByRole("dialog").waitFor();
  await visit("a question before taking a sealed letter back");
  await anna.keyboard.press("Escape");

  await place(ruth, "Anna", "together-seals");
  await item(ruth, t("seal-with", { who: "Anna" })).click();
  await ruth.getByText(t("seal-pick.none")).waitFor();
  await ruth.locator(".letter.closed .stands").filter({ hasText: "Anna" }).waitFor({ timeout: 60_000 });
  await visit("a sealed exchange, hers is in and I have no letter", ruth);
  await keepAccount({ ruth, t, r });
  await place(ruth, "Anna", "together-seals");
  await item(ruth, t("seal-with", { who: "Anna" })).click();
  await item(ruth, t("kind-account.short")).click();
  await r.click("seal-go");
  await comes(anna, t("seal-open-both"));
  await visit("a sealed exchange, open");
  await place(anna, "Ruth", "together-seals");
  await comes(anna, t("seal-open-both"));
  await visit("sealed exchanges");
}

/** Ruth writes what she did, and keeps it. */
async function keepAccount({ ruth, t, r }) {
  await r.click("seal-pick.write");
  await r.at("ack-title");
  await r.open("ack-begin");
  await r.item("kind-account");
  await r.at("kind-account");
  await ruth.locator(".sheet-field").first().fill(WORDS.account);
  await r.click("write-keep");
  await ruth.getByText(t("write-keep-done")).waitFor();
  await r.hush();
}

async function walkWays({ anna, visit, t, a, bonds, bondWith, item, comes, place }) {
  await bonds(anna);
  await item(anna, "Ruth").waitFor();
  await visit("together");
  await item(anna, "Ruth").click();
  await a.click("together-settings");
  await a.at("meet-about");
  await anna.getByLabel(t("meet-about-called")).waitFor();
  await visit("about a bond");
  await a.click("bond-leave");
  await a.at("bond-leave");
  await anna.getByLabel(t("bond-leave.type-ask")).fill(t("bond-leave.type-word"));
  await visit("leaving a bond");
  await a.back();
  await a.click("meet-rest");
  await a.hush();
  await visit("about a bond, resting");
  await bondWith(anna, "Ruth");
  await comes(anna, t("meet-go-on.lead"));
  await visit("a bond, resting");
  await place(anna, "Ruth", "together-exchanges");
  await anna.getByText(t("error-bond-resting")).waitFor();
  await visit("exchanges, resting");
}
