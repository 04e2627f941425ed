// Ends a browser as a flat battery does: SIGKILL, to the processes of one profile only.
import { readdirSync, readFileSync } from "node:fs";

const browsers = (dir) => readdirSync("/proc").filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(`--user-data-dir=${dir}`);
  } catch {
    return false;
  }
});

/** Kills every process of the browser with this profile, and waits until they are gone. */
export async function kill(dir) {
  const pids = browsers(dir);
  if (pids.length === 0) throw new Error(`no browser has the profile ${dir}`);
  for (const pid of pids) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // It ended with its parent.
    }
  }
  while (browsers(dir).length > 0) await new Promise((again) => setTimeout(again, 50));
}
