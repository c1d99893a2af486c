import { expect, test } from "vitest";
import { agentKey } from "#german/agent-key.ts";

test.each([
  ["Mieter", "mieter"],
  ["Mietern", "mieter"],
  ["Mieters", "mieter"],
  ["Mieterin", "mieter"],
  ["Mieterinnen", "mieter"],
  ["Fenster", "fenster"],
  ["Bäcker", "backer"],
  ["Miete", undefined],
  ["mieten", undefined],
  ["Arzt", undefined],
  ["Er", undefined],
])("%s has the key %s", (word, key) => {
  expect(agentKey(word)).toBe(key);
});
