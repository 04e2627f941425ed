// Walks every screen about one's own devices, with a second browser of the same person, stopping at each.
import { open, PASSPHRASE, profile } from "./browser.mjs";
import { linking } from "./devices.mjs";
import { hands } from "./hands.mjs";
import { CUT_OFF } from "./walk-together.mjs";

/**
 * Stops at every screen, on the page of either device: the first, whose vault is open and has something in it, or the
 * second, which comes for this. Returned is what the second one's console called an error. The first is alone at the end.
 */
export async function walkDevices(first, visit, { url: at }, t, options = {}) {
  const { dir, remove } = await profile();
  const { page: second, errors, close } = await open(dir, { at, ...options });
  try {
    const here = { first, second, visit, t, ...linking(t), a: hands(first, t, visit), b: hands(second, t, visit) };
    const link = await walkLink(here);
    await walkJoining(here, link);
    await walkLettingIn(here);
    await walkRemoving(here);
    return errors.filter((error) => !CUT_OFF.test(error));
  } finally {
    await close();
    await remove();
  }
}

/** A way to wait for a sentence on one of the pages. */
const says = (page, text) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 60_000 });

async function walkLink({ first, visit, t, a, devices, give, shownLink }) {
  await devices(first);
  await a.at("devices-title");
  await says(first, t("devices-alone"));
  await visit("your devices, only this one");
  await a.click("devices-join-instead");
  await a.at("devices-join");
  await says(first, t("devices-error-vault-not-empty"));
  await visit("joining, with something here already");
  await a.back();
  await a.at("devices-title");
  await a.click("devices-before-go");
  await a.at("devices-link");
  await give(first, "devices-link", "not the right one");
  await first.getByRole("alert").waitFor();
  await visit("a link for a device, not the right passphrase");
  await first.context().setOffline(true);
  await give(first, "devices-link");
  await says(first, t("devices-not-at-host"));
  await visit("a link for a device, not at the host");
  await first.context().setOffline(false);
  await says(first, t("devices-waiting"));
  await a.fold("meet-qr");
  await a.fold("devices-again");
  await a.fold("devices-stop");
  await visit("a link for a device");
  return shownLink(first);
}

async function walkJoining({ first, second, visit, t, b, beginJoining, give, join }, link) {
  await b.click("devices-first");
  await b.at("devices-join");
  await visit("joining, before there is a passphrase", second);
  await beginJoining(second);
  await b.press("devices-join.go");
  await second.getByRole("alert").waitFor();
  await visit("joining, asked too soon", second);
  const field = second.getByLabel(t("meet-link"), { exact: true });
  await field.fill(link.replace("#own.", "#"));
  await says(second, t("devices-link-no-device"));
  await visit("joining, with a link for something else", second);
  await field.fill(link.replace(/^.*#/, "https://other.example/#"));
  await says(second, /other\.example/);
  await visit("joining, with a link of another host", second);
  await first.bringToFront();
  await join(second, link);
  await says(second, t("devices-waiting"));
  await b.fold("devices-differ");
  await visit("joining, six words", second);
  // Locked in between, it comes back to the words.
  await b.tab("nav-notes");
  await b.item("settings");
  await b.click("settings-lock-now");
  await second.getByLabel(t("unlock-label")).fill(PASSPHRASE);
  await b.click("unlock-go");
  await says(second, t("devices-answering"));
}

async function walkLettingIn({ first, second, visit, t, a, b, give, linked }) {
  await says(first, t("devices-confirm"));
  await visit("a device answered");
  await a.click("devices-confirm");
  await first.locator("#confirm-pass").waitFor();
  await visit("letting a device in");
  await first.context().setOffline(true);
  await give(first, "devices-confirm");
  await says(first, t("devices-confirmed"));
  await visit("a device is let in");
  await first.context().setOffline(false);
  await linked(first, second);
  await visit("your devices, two of them");
  await visit("this device is linked", second);
  await b.click("devices-arrived.go");
  await b.at("today-title");
}

async function walkRemoving({ first, visit, t, a, give }) {
  await a.item("devices-remove");
  await a.at("devices-remove");
  await visit("going on without the other device");
  await give(first, "devices-remove");
  await says(first, t("devices-remove.done"));
  await a.hush();
  await says(first, t("devices-alone"));
}
