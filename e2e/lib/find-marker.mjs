// A program of its own: `node find-marker.mjs DIR MARKER` names every file under DIR that holds MARKER as UTF-8 or UTF-16LE.
// Ends with 0 if it found one, with 1 if not. It knows nothing of the app, so it cannot be fooled by it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [dir, marker] = process.argv.slice(2);
const needles = [Buffer.from(marker, "utf8"), Buffer.from(marker, "utf16le")];
let found = 0;
for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = readFileSync(path);
  if (needles.some((needle) => bytes.includes(needle))) {
    console.log(path);
    found += 1;
  }
}
process.exitCode = found ? 0 : 1;
