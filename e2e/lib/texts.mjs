// The texts on screen, read from where they are written: `texts("es")("nav-today")`, `texts("en")("write-held.open")`.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../crates/content/texts/", import.meta.url));

/** The names of all pages to read: texts that have a title, a lead and a body. */
export const guides = () => ["guides.ftl", "safety.ftl"]
  .flatMap((file) => readFileSync(`${root}en/${file}`, "utf8").split(/\n(?=[a-z])/))
  .filter((text) => /^(guide|safety)-/.test(text) && /^ {4}\.lead =/m.test(text) && /^ {4}\.body =/m.test(text))
  .map((text) => /^[\w-]+/.exec(text)[0]);

/** A function from key, or key.attribute, to text. Only texts of one line; `variables` replace `{ $name }`. */
export function texts(language) {
  const found = new Map();
  for (const file of readdirSync(root + language).filter((name) => name.endsWith(".ftl"))) {
    let key = "";
    for (const line of readFileSync(`${root}${language}/${file}`, "utf8").split("\n")) {
      const [, own, ownText] = /^([a-z][\w-]*) = (.*)$/.exec(line) ?? [];
      const [, attribute, text] = /^ {4}\.([\w-]+) = (.*)$/.exec(line) ?? [];
      if (own) found.set((key = own), ownText);
      else if (attribute) found.set(`${key}.${attribute}`, text);
    }
  }
  return (key, variables = {}) => {
    const text = found.get(key);
    if (text === undefined) throw new Error(`no text ${key} in ${language}`);
    return text.replace(/\{ \$(\w+) \}/g, (whole, name) => variables[name] ?? whole);
  };
}
