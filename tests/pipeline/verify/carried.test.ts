import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { carriedFeatures } from "#pipeline/verify/carried-features.ts";
import type { CarriedName, Doubt } from "#pipeline/verify/carried-names.ts";
import { nounsInSameCase } from "#pipeline/verify/case-agreement.ts";
import { facets } from "#pipeline/verify/claim-facets.ts";
import { placeAt } from "#pipeline/verify/place-in-passage.ts";
import { wordCover } from "#pipeline/verify/word-cover.ts";
import { hasNegation, verbatim } from "#pipeline/verify/wording-features.ts";
import { evidence } from "./evidence.ts";

const synonymy = await loadSynonymy(join(import.meta.dirname, "../../../models"));
const read = (text: string) => facets(text, "2026-05-12");
const place = (passage: string, head: { title?: string } = {}) => placeAt(evidence(passage, head), 0, 1);

describe("wordCover", () => {
  test.each([
    ["Der Rat prüfte die Brücke.", "Der Rat prüfte die Brücke.", { Rat: "same", Brücke: "same", prüfen: "same" }],
    [
      "Die Prüfung der Brücke dauerte lange.",
      "Der Rat ließ die Brücke prüfen.",
      { Prüfung: "same", dauern: "missing" },
    ],
    ["Der Rat prüfte das Bauwerk.", "Der Rat prüfte die Brücke.", { Bauwerk: "near" }],
    ["Der Rat prüfte die Schleuse.", "Der Rat prüfte die Brücke.", { Schleuse: "missing" }],
    ["Die Ablösesumme war hoch.", "Die Ablöse war hoch.", { Ablösesumme: "related" }],
  ] as const)("%s beside %s", (claim, passage, expected) => {
    const ways = Object.fromEntries(
      wordCover(read(claim), place(passage), synonymy).map(({ word, way }) => [word.text, way]),
    );
    expect(ways).toMatchObject(expected);
  });

  test.each([
    ["Die Zugpassagiere warteten.", "Die Fahrgäste warteten.", "Zugpassagiere", "half"],
    ["Die Serienfertigung beginnt.", "Die Serienproduktion beginnt.", "Serienfertigung", "half"],
    ["Die Serienfertigung beginnt.", "Die Serienreife naht.", "Serienfertigung", "missing"],
    ["Der Messhelm wiegt 900 Gramm.", "Der Helm wiegt 900 Gramm.", "Messhelm", "half"],
  ])("%s beside %s: a compound is what its last part says", (claim, passage, noun, way) => {
    const found = wordCover(read(claim), place(passage), synonymy).find(({ word }) => word.text === noun);
    expect(found?.way).toBe(way);
  });

  test.each([
    ["Dort baut man zwei Fähren.", "related"],
    ["In Kattenau baut man zwei Fähren.", "around"],
  ])("whom the title names is told by a sentence that names nobody else: %s", (passage, way) => {
    const cover = wordCover(
      read("In Hallstein baut man zwei Fähren."),
      place(passage, { title: "Neue Werft in Hallstein" }),
      synonymy,
    );
    expect(cover.find(({ word }) => word.text === "Hallstein")?.way).toBe(way);
  });

  test("what title or heading name is told around the sentence", () => {
    const [first] = wordCover(
      read("Die Werft baut zwei Fähren."),
      place("Dort baut man zwei Fähren.", { title: "Neues aus der Werft" }),
      synonymy,
    );
    expect(first).toMatchObject({ way: "around", worth: 0.6 });
  });
});

test.each([
  ["Das Amt gab dem Werk einen Schlüssel.", "Das Amt gab dem Werk einen Schlüssel.", 3],
  ["Das Werk gab dem Amt einen Schlüssel.", "Das Amt gab dem Werk einen Schlüssel.", 1],
])("nounsInSameCase: %s beside %s", (claim, said, expected) => {
  expect(nounsInSameCase(read(claim), read(said))).toBe(expected);
});

test.each([
  ["Der Rat tagte am Montag.", "Der Rat tagte am Montag in Wien.", 1],
  ["Am Montag tagte der Rat.", "Der Rat tagte am Montag.", 0.5],
  ["Schnee fiel.", "Es regnete.", 0],
  ["Regen", "Regen", 0],
])("verbatim: %s in %s", (text, other, expected) => {
  expect(verbatim(text, other)).toBe(expected);
});

describe("carriedFeatures", () => {
  const of = (claim: string, passage: string, raised: readonly Doubt[] = []): Partial<Record<CarriedName, number>> => {
    return carriedFeatures(read(claim), place(passage), new Set(raised), synonymy).observed;
  };

  test.each([
    [
      "Der Rat hat 40 Stellen gestrichen.",
      "Der Rat hat 40 Stellen gestrichen.",
      { wholeInClause: 1, likeness: 1, clauseFigures: 1, sameVerb: 1 },
    ],
    ["Der Rat tagte wegen des Sturms.", "Der Rat tagte.", { ownCause: 1, causeMissing: 1, nounsMissing: 1 }],
    ["Ute Lang leitet das Amt.", "Jan Pohl leitet das Amt.", { namesMissing: 1, rivalName: 1 }],
    ["Bei dem Brand starben zwei Männer.", "Der Brand traf zwei Männer.", { outcomesMissing: 1 }],
  ] as const)("%s beside %s", (claim, passage, expected) => {
    expect(of(claim, passage)).toMatchObject(expected);
  });

  test("a doubt weighs by how literally the rest stands there", () => {
    const literal = of("Der Rat tagte am Montag.", "Der Rat tagte am Montag.", ["attribution"]);
    const free = of("Am Montag kam der Rat zusammen.", "Der Rat tagte am Montag.", ["attribution"]);
    expect(literal).toMatchObject({ attribution: 1, verbatimDoubts: 1, onlyAttribution: 1 });
    expect(free.verbatimDoubts).toBeLessThan(1);
    expect(free.onlyAttribution).toBe(0);
  });
});

test.each([
  ["Der Turm blieb unbeschädigt.", true],
  ["Unbeschädigt blieb der Turm.", true],
  ["Niemand wurde verletzt.", true],
  ["Keiner sah das Feuer.", true],
  ["Das Unternehmen lieferte unsere Busse ungefähr im Mai.", false],
  ["Nach dem Unglück untersucht die Universität den Unfall.", false],
])("hasNegation: %s %s", (text, expected) => {
  expect(hasNegation(text)).toBe(expected);
});
