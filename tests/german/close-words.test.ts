import { describe, expect, test } from "vitest";
import { closeVerbs } from "#german/close-verbs.ts";
import { closeGroups } from "#german/close-words.ts";
import { alternativeOf } from "#german/exclusive-sets.ts";
import { stem } from "#german/stems.ts";
import { plainVerb } from "#german/support-verbs.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { nounSynonyms } from "#german/synonyms-nouns.ts";
import { otherSynonyms } from "#german/synonyms-others.ts";
import { verbSynonyms } from "#german/synonyms-verbs.ts";

/** As the verifier asks: both tables together. */
const groupsOf = (word: string): readonly number[] => [
  ...closeGroups(word.toLowerCase(), stem(word), []),
  ...synonymGroups(word.toLowerCase(), stem(word), []),
];
const share = (a: string, b: string): boolean => groupsOf(a).some((group) => groupsOf(b).includes(group));

describe("closeGroups beside synonymGroups", () => {
  test.each(["kürzen senken", "Haft Gefängnis"])("puts %s together", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect(share(a, b)).toBe(true);
  });

  test.each([
    "belasten entlasten",
    "Gewinn Verlust",
    "kaufen verkaufen",
    "steigen sinken",
    "Montag Dienstag",
    "loben kritisieren",
  ])("keeps %s apart", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect(share(a, b)).toBe(false);
  });
});

test.each([
  ["stellen", "Rechnung", "abrechnen"],
  ["treten", "Kraft", "gelten"],
  ["fallen", "Entscheidung", "entscheiden"],
  ["stellen", "Tisch", undefined],
])("plainVerb: %s with %s is %s", (lemma, noun, plain) => {
  expect(plainVerb(lemma, stem(noun))).toBe(plain);
});

test.each([
  ["täglich", "wöchentlich", "excludes"],
  ["Knie", "Schulter", "excludes"],
  ["Endspiel", "Finale", "is"],
])("alternativeOf: %s %s", (a, b, relation) => {
  const [left, right] = [alternativeOf(stem(a)), alternativeOf(stem(b))];
  expect(left?.set).toBe(right?.set);
  expect(left?.member === right?.member ? "is" : "excludes").toBe(relation);
});

test("no group of close words lies within a group of synonyms", () => {
  const groups = (lines: string): readonly (readonly string[])[] =>
    lines
      .trim()
      .split(/[\n|]/)
      .map((line) => line.trim().split(/\s+/));
  const synonyms = [verbSynonyms, nounSynonyms, otherSynonyms].flatMap(groups).map((group) => new Set(group));
  const repeated = groups(closeVerbs).filter((group) =>
    synonyms.some((known) => group.every((word) => known.has(word))),
  );
  expect(repeated).toEqual([]);
});
