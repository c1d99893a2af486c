import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributions } from "#german/attribution.ts";
import { clauses } from "#german/clauses.ts";
import { nameStatistics } from "#german/name-statistics.ts";
import { names } from "#german/names.ts";
import { outcomes } from "#german/outcomes.ts";
import { polarity } from "#german/polarity.ts";
import { resolveNames } from "#german/resolve-names.ts";
import { roles } from "#german/roles.ts";
import { status } from "#german/status.ts";

function readSentence(text: string): void {
  attributions(text);
  const all = clauses(text);
  for (const clause of all) {
    polarity(clause, all);
    status(clause, all);
    roles(clause, all);
  }
}

const readers: Readonly<Record<string, (text: string) => void>> = {
  names: (text) => void names(text),
  resolveNames: (text) => void resolveNames(names(text.slice(0, 200_000))),
  nameStatistics: (text) => void nameStatistics([text]).usage("Husum"),
  outcomes: (text) => void outcomes(text),
  "clauses, attributions, polarity, status and roles": readSentence,
};
const pieces = ["a", "Anna Kern ", ", dass er sei", "die, die hat, ", "\u0301"];

/** Processor time and not the clock: other work on the machine is no fault of the reader. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe("a megabyte of anything is read in under a second", () => {
  test.each(Object.entries(readers))("%s", (_, read) => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const spent = processorMs(() => read(text));
      expect([piece, spent < 1000 || processorMs(() => read(text)) < 1000]).toEqual([piece, true]);
    }
  });
});

test("every reader takes every text and keeps its offsets inside it", () => {
  const word = fc.constantFrom(
    "der",
    "Bank",
    "laut",
    "so",
    ",",
    "„",
    "“",
    "und",
    "nicht",
    "kein",
    "sagte",
    "Kern",
    "zu",
    "sei",
    "300",
    "an",
    "von",
    "wurde",
    "geliefert",
    ".",
    ":",
    "soll",
    "haben",
    "zufolge",
    "die",
    "nach",
    "Angaben",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")),
        fc.string({ unit: "grapheme" }),
      ),
      (text) => {
        readSentence(text);
        for (const { start, end } of [...attributions(text), ...names(text), ...outcomes(text), ...clauses(text)]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
