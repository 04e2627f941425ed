// A program of its own: `node find-bytes.mjs DIR` reads one run of bytes a line, in hexadecimal, and says for each, one line
// of JSON: in which files under DIR it is whole, and how many of its pieces of 16 bytes are in any file at all.
// It knows nothing of the app, so it cannot be fooled by it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PIECE = 16;
const [dir] = process.argv.slice(2);
const files = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => ({ path, bytes: readFileSync(path) }));
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const wanted = Buffer.from(line, "hex");
  const pieces = Array.from({ length: Math.ceil(wanted.length / PIECE) }, (_, n) => wanted.subarray(n * PIECE, (n + 1) * PIECE))
    .filter((piece) => piece.length === PIECE);
  const whole = files.filter(({ bytes }) => bytes.includes(wanted)).map(({ path }) => path.slice(dir.length));
  const found = pieces.filter((piece) => files.some(({ bytes }) => bytes.includes(piece))).length;
  console.log(JSON.stringify({ whole, pieces: pieces.length, found }));
}
