import { describe, expect, test } from "vitest";
import { closeGroups } from "#german/close-words.ts";
import { alternativeOf } from "#german/exclusive-sets.ts";
import { stem } from "#german/stems.ts";
import { plainVerb } from "#german/support-verbs.ts";

const share = (a: string, b: string): boolean =>
  closeGroups(stem(a), []).some((group) => closeGroups(stem(b), []).includes(group));

describe("closeGroups", () => {
  test.each([
    "Vorhaben Projekt",
    "Arbeitsplätze Jobs",
    "Filialen Geschäftsstelle",
    "kürzen senken",
    "Haft Gefängnis",
    "Zuschuss Fördermittel",
  ])("puts %s together", (pair) => {
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
