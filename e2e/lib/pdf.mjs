// Reads what stands on paper: a PDF as Chromium writes it, glyph by glyph, with a table from glyphs to letters in each font.
import { inflateSync } from "node:zlib";

/** The text of every page, and the title that the file carries. */
export function paper(pdf) {
  const file = pdf.toString("latin1");
  const objects = new Map([...file.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, number, body]) => [number, body]));
  const [, hex, plain] = /\/Title (?:<([0-9A-F]*)>|\((.*?)\)\n)/.exec(file) ?? [];
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body)).map((page) => {
    const fonts = Object.fromEntries([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => {
      const [, table] = /\/ToUnicode (\d+)/.exec(objects.get(number));
      return [name, letters(content(objects.get(table)))];
    }));
    return text(content(objects.get(/\/Contents (\d+)/.exec(page)[1])), fonts);
  });
  return { pages, title: hex ? unicode(hex.replace(/^FEFF/, "")) : plain ?? "" };
}

/** The bytes of an object's stream. */
function content(body) {
  const [head, start] = [body.slice(0, body.indexOf("stream\n")), body.indexOf("stream\n") + 7];
  const bytes = Buffer.from(body.slice(start, start + Number(/\/Length (\d+)/.exec(head)[1])), "latin1");
  return (head.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");
}

/** From the code of a glyph to its letters, and how many digits a code has. */
function letters(table) {
  const found = new Map();
  const [, first] = /begincodespacerange\n<([0-9A-F]+)>/.exec(table);
  const add = (code, letter) => found.set(code.toString(16).padStart(first.length, "0").toUpperCase(), letter);
  for (const [, block] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, code, letter] of block.matchAll(/<(\w+)> <(\w+)>/g)) add(parseInt(code, 16), unicode(letter));
  }
  for (const [, block] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from, to, letter] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [start, end] = [parseInt(from, 16), parseInt(to, 16)];
      for (let code = start; code <= end; code += 1) add(code, String.fromCharCode(parseInt(letter, 16) + code - start));
    }
  }
  return { found, digits: first.length };
}

const unicode = (hex) => hex.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16)));

/** What is shown, with one space wherever a line or a run of text ends. */
function text(commands, fonts) {
  let [font, shown] = [undefined, ""];
  for (const [, name, codes] of commands.matchAll(/\/(F\d+) \S+ Tf|<([0-9A-F]+)>|\bET\b/g)) {
    if (name) font = fonts[name];
    else if (!codes) shown += " ";
    else for (let at = 0; at < codes.length; at += font.digits) shown += font.found.get(codes.slice(at, at + font.digits)) ?? "\ufffd";
  }
  return shown.replace(/\s+/g, " ").trim();
}
