// In Spanish, from the first word.
import test from "node:test";
import assert from "node:assert/strict";
import { open, profile, title } from "../lib/browser.mjs";
import { begin, hands } from "../lib/hands.mjs";
import { keys } from "../lib/look.mjs";
import { texts } from "../lib/texts.mjs";
import { walk } from "../lib/walk.mjs";

const spanish = { locale: "es-ES" };
const [en, es] = [texts("en"), texts("es")];

test("someone whose browser is Spanish is asked in Spanish, and no screen shows a key or an English button", async () => {
  const look = async (page, name) => {
    if (name === "first question") {
      await title(page, "¿Qué te trae aquí?");
      assert.equal(await page.locator("html").getAttribute("lang"), "es");
    }
    const left = await page.getByRole("button", { name: "Salir rápido" }).count();
    return [...(await keys(page)), ...(left ? [] : ["no “Salir rápido”"])];
  };
  assert.deepEqual(await walk(look, { ...spanish, language: "es" }), []);
});

test("the language can be changed in the settings, takes effect at once, and stays after a restart", async () => {
  const { dir, remove } = await profile();
  try {
    let { page, errors, close } = await open(dir);
    await begin(page, en);
    await hands(page, en).tab("nav-notes");
    await hands(page, en).item("settings");
    await page.getByRole("radio", { name: "Español", exact: true }).check();
    await title(page, "Ajustes");
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    await hands(page, es).tab("nav-today");
    await title(page, "Hoy");
    await close();
    assert.deepEqual(errors, []);

    ({ page, errors, close } = await open(dir));
    await title(page, "Hola de nuevo");
    await page.getByLabel("Tu frase de paso").waitFor();
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await remove();
  }
});
