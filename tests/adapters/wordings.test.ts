import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordings } from "#adapters/wordings.ts";
import { Failure } from "#domain/failure.ts";
import { alternativeOf } from "#german/exclusive-sets.ts";
import { poles } from "#german/opposites.ts";
import { phraseKey } from "#german/set-phrases.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";
import { compileWordings, readWordings } from "../../models/training/compile-wordings.ts";

const folder = join(import.meta.dirname, "../../models/wordings-de");
const text = readFileSync(join(folder, "wordings.txt"), "utf8");
const entries = readWordings(text);
const bytes = readFileSync(join(folder, "wordings.bin"));
const closeness = wordings(bytes);
const key = (wording: string): string => (wording.includes(" ") ? phraseKey(tokens(wording)) : stem(wording));

describe("the shipped dictionary", () => {
  test.each([
    ["Gesuch", "Antrag"],
    ["Insolvenz", "Pleite"],
    ["ums Leben kommen", "sterben"],
    ["in Kraft treten", "gelten"],
    ["bewilligen", "grünes Licht geben"],
    ["im Schnitt", "durchschnittlich"],
  ])("lists %s for %s, either way", (one, other) => {
    expect(closeness(key(one), key(other))).toBeGreaterThan(0.5);
    expect(closeness(key(other), key(one))).toBe(closeness(key(one), key(other)));
  });

  test.each([
    ["steigen", "sinken"],
    ["Montag", "Dienstag"],
    ["kaufen", "verkaufen"],
    ["Vater", "Mutter"],
    ["planen", "bauen"],
    ["qqqxyz", "Antrag"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(closeness(key(one), key(other))).toBe(0);
  });

  test("joins no opposites and no two of a set that exclude each other", () => {
    const contrary = (one: string, other: string): boolean => {
      const [mine, theirs] = [poles(one.toLowerCase()), poles(other.toLowerCase())];
      const [a, b] = [alternativeOf(stem(one)), alternativeOf(stem(other))];
      return (
        (mine.some((pole) => theirs.includes(pole ^ 1)) && !mine.some((pole) => theirs.includes(pole))) ||
        (a !== undefined && b !== undefined && a.set === b.set && a.member !== b.member)
      );
    };
    const pairs = entries.flatMap(({ head, close, loose }) =>
      [...close, ...loose].map((other) => [head, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(40_000);
    expect(pairs.filter(([one, other]) => contrary(one, other))).toEqual([]);
  });

  test("is what its text compiles to: `node models/training/compile-wordings.ts`", () => {
    expect(Buffer.from(compileWordings(entries)).equals(bytes)).toBe(true);
  });

  test("has each headword once, in the order of its letters", () => {
    const heads = entries.map(({ head }) => head);
    const folded = (word: string): string =>
      word.toLowerCase().replace(/ä/g, "a").replace(/ö/g, "o").replace(/ü/g, "u").replace(/ß/g, "ss");
    const before = (a: string, b: string): boolean => folded(a) < folded(b) || (folded(a) === folded(b) && a < b);
    expect(heads.filter((head, i) => i > 0 && !before(heads[i - 1] ?? "", head))).toEqual([]);
  });
});

test("wordings refuses bytes that are cut off or of another kind", () => {
  for (const broken of [bytes.subarray(0, 1000), bytes.subarray(0, 3), Buffer.from(bytes).fill(0, 0, 4)])
    expect(() => wordings(broken)).toThrow(Failure);
});

test.each(["Antrag Gesuch", "Antrag = Gesuch ~ Bitte ~ Wunsch", "= Gesuch"])("readWordings refuses %s", (line) => {
  expect(() => readWordings(line)).toThrow("is no entry");
});

test("what is listed close anywhere is close, and phrases of one word may stand for one another", () => {
  const own = wordings(
    compileWordings(
      readWordings("Antrag = Gesuch\nGesuch = Eingabe ~ Antrag\nprüfen = unter die Lupe nehmen, in Augenschein nehmen"),
    ),
  );
  expect(own(key("Gesuch"), key("Antrag"))).toBe(1);
  expect(own(key("unter die Lupe nehmen"), key("in Augenschein nehmen"))).toBe(0.6);
  expect(own(key("Antrag"), key("prüfen"))).toBe(0);
});
