// Clocks that are days ahead, of programs in processes of their own, browsers too. This needs the package `faketime`.
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";

// What `faketime` has loaded before a program. The wrapper itself stays beside the program: whoever ends it does not end the program.
let library;
const loaded = () => {
  try {
    return (library ??= execFileSync("faketime", ["-f", "+0d", "printenv", "LD_PRELOAD"], { encoding: "utf8" }).trim());
  } catch (error) {
    throw new Error("no `faketime` here: apt-get install faketime", { cause: error });
  }
};

/**
 * The environment in which a program's calendar is so many days ahead. Its stopwatch is left alone: Rust waits until a time
 * on it by asking the kernel, which knows nothing of this.
 */
export const ahead = (days) => days === 0 ? {} : { LD_PRELOAD: loaded(), FAKETIME: `+${days}d`, FAKETIME_DONT_FAKE_MONOTONIC: "1" };

/** The same for a browser. Chromium waits by its calendar and its stopwatch alike, and stands still if one of them is ahead. */
export const browserAhead = (days) => days === 0 ? {} : { LD_PRELOAD: loaded(), FAKETIME: `+${days}d` };

/** Takes away what programs that were killed left in shared memory. */
export function sweep() {
  const gone = (pid) => {
    try {
      return !process.kill(pid, 0);
    } catch ({ code }) {
      return code === "ESRCH";
    }
  };
  const left = readdirSync("/dev/shm").filter((name) => gone(Number(/^(?:sem\.)?faketime_(?:sem|shm)_(\d+)$/.exec(name)?.[1] ?? process.pid)));
  for (const name of left) rmSync(`/dev/shm/${name}`, { force: true });
}
