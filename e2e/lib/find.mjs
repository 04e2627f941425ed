// Runs the program that looks for a marker, and returns the files it names.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("find-marker.mjs", import.meta.url));

/** Files of a profile that hold the marker. */
export function findMarker(dir, marker) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, dir, marker], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.split("\n").filter(Boolean);
}
