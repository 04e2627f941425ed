// What a screen reader is given, screen by screen and in its order, from the browser's own accessibility tree, into the
// folder named on the command line: one file a language. For reading aloud, not for comparing.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { walk } from "./lib/walk.mjs";

const out = process.argv[2] ?? "heard";
await mkdir(out, { recursive: true });

for (const [language, locale] of [["en", "en-GB"], ["es", "es-ES"]]) {
  const screens = [];
  const look = async (page, name) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    screens.push(`## ${name}\n\n${spoken(nodes).join("\n")}\n`);
  };
  try {
    await walk(look, { language, locale });
  } finally {
    await writeFile(join(out, `${language}.md`), screens.join("\n"));
  }
}

/** One line for each thing that is announced: its role, name, state and description. */
function spoken(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const say = (node, depth) => {
    const role = node.role?.value;
    const silent = node.ignored || ["none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "RootWebArea"].includes(role);
    // The text inside a button or heading is its name already.
    const named = ["button", "heading", "link", "radio", "checkbox", "option", "tab"].includes(role);
    if (!silent) {
      const states = (node.properties ?? []).filter(({ name }) => ["checked", "expanded", "disabled", "required", "invalid", "level", "focused"].includes(name));
      const state = states.map(({ name, value }) => `${name} ${value.value}`).join(", ");
      const described = node.description?.value ? ` — ${node.description.value}` : "";
      lines.push(`${"  ".repeat(depth)}- ${role}: ${node.name?.value ?? ""}${state ? ` (${state})` : ""}${described}`);
    }
    if (silent || !named) for (const id of node.childIds ?? []) if (byId.has(id)) say(byId.get(id), depth + (silent ? 0 : 1));
  };
  say(nodes[0], 0);
  return lines;
}
