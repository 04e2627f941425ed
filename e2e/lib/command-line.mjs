// The command line, each command in a process of its own, as a person or a script runs it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { PASSPHRASE } from "./browser.mjs";

const program = process.env.MENDWELL_CLI ?? fileURLToPath(new URL("../../target/debug/mendwell", import.meta.url));

/** Somebody at a terminal with a vault of theirs. `env` is asked at each command for more of an environment. */
export function atTerminal(vault, { env = () => ({}) } = {}) {
  const run = async (args, input = "") => {
    const child = spawn(program, ["--vault", vault, ...args], {
      env: { ...process.env, MENDWELL_PASSPHRASE: PASSPHRASE, ...env() },
      stdio: "pipe",
    });
    child.stdin.on("error", () => {}).end(input);
    const [said, wrong, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    if (status !== 0) throw new Error(`mendwell ${args[0]} ${args[1] ?? ""}: ${status}\n${wrong}`);
    return said.trim();
  };
  // What is given as an object is the JSON of a command, and goes in by stdin.
  const ask = async (...args) => {
    const last = args.at(-1);
    const said = typeof last === "object" ? await run(["--json", ...args.slice(0, -1), "-"], JSON.stringify(last)) : await run(["--json", ...args]);
    return said && JSON.parse(said);
  };
  return { ask, id: (command) => run(["do", "-", "--id"], JSON.stringify(command)), run };
}
