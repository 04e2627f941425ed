// Two people who both use the command line only, at a host that is put back from an old backup.
import test from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atTerminal } from "../lib/command-line.mjs";
import { host } from "../lib/host.mjs";

test("a host that was put back from a backup is filled by the command line alone, and what is shared after that arrives", async () => {
  const home = await mkdtemp(join(tmpdir(), "mendwell-put-back-"));
  const at = await host();
  const [anna, ruth] = ["anna", "ruth"].map((name) => atTerminal(join(home, name)));
  const sync = async (...all) => {
    for (const one of all) await one.run(["sync"]);
  };
  try {
    // They meet.
    for (const one of [anna, ruth]) await one.run(["init"]);
    const { id, stage } = await anna.ask("bond", "new", "--host", new URL(at.url).host, "--other", "Ruth", "--kind", "friends");
    await sync(anna);
    const joined = JSON.parse(await ruth.run(["--json", "bond", "join", "-", "--other", "Anna"], stage.inviting.link));
    await sync(ruth, anna);
    await anna.run(["bond", "confirm", id, "1"]);
    await sync(anna, ruth);

    // What is shared after the backup is only on Anna’s device when the host is put back.
    const backup = join(home, "old.sqlite");
    await at.admin("backup", "--data", at.data, "--to", backup);
    await anna.run(["bond", "do", id, '"say_willing"']);
    await sync(anna);
    await at.stop();
    await rm(at.data, { recursive: true });
    await at.admin("restore", "--data", at.data, "--from", backup);
    await at.start();

    const willing = async () => (await ruth.ask("bond", "show", joined.id)).page.bond.people.filter((person) => person.willing_on).length;
    for (let n = 0; n < 20 && (await willing()) === 0; n += 1) {
      await sync(anna, ruth);
      await new Promise((again) => setTimeout(again, 500));
    }
    assert.equal(await willing(), 1, "Anna’s device brings it to the host again");
    await anna.run(["bond", "do", id, '"withdraw_willingness"']);
    await sync(anna, ruth);
    assert.equal(await willing(), 0);
    assert.equal((await anna.ask("bond", "list"))[0].unsent, false);
  } finally {
    await at.remove();
    await rm(home, { recursive: true, force: true });
  }
});
