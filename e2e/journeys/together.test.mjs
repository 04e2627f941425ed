// Two people, each in a browser of their own, at one host.
import test from "node:test";
import assert from "node:assert/strict";
import { two } from "../lib/bond.mjs";
import { host } from "../lib/host.mjs";

test("two people meet by a link and six words", async () => {
  const at = await host();
  const [anna, ruth] = await two(at.url, { kind: "friends", relation: "Friend" });
  try {
    assert.deepEqual([anna.errors, ruth.errors], [[], []]);
  } finally {
    await anna.end();
    await ruth.end();
    await at.remove();
  }
});
