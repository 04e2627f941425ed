// Runs the programs that look into the files of a profile.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const run = (program, args, input) => {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: "utf8", input });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.split("\n").filter(Boolean);
};

/** Files of a profile that hold the marker. */
export const findMarker = (dir, marker) => run("find-marker.mjs", [dir, marker]);

/** For each run of bytes, in hexadecimal: the files that hold it whole, how many pieces it has, and how many are found. */
export const findBytes = (dir, runs) => run("find-bytes.mjs", [dir], runs.join("\n")).map((line) => JSON.parse(line));
