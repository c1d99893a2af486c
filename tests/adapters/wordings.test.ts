import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordings } from "#adapters/wordings.ts";
import { Failure } from "#domain/failure.ts";
import { agentKey } from "#german/agent-key.ts";
import { alternativeOf } from "#german/exclusive-sets.ts";
import { poles } from "#german/opposites.ts";
import { phraseKey } from "#german/set-phrases.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";
import { compileWordings, readKinds, readWordings } from "../../models/training/compile-wordings.ts";

const folder = join(import.meta.dirname, "../../models/wordings-de");
const text = readFileSync(join(folder, "wordings.txt"), "utf8");
const entries = readWordings(text);
const kinds = readKinds(readFileSync(join(folder, "kinds.txt"), "utf8"));
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
    expect(Buffer.from(compileWordings(entries, kinds)).equals(bytes)).toBe(true);
  });

  test("has each headword once, in the order of its letters", () => {
    const heads = entries.map(({ head }) => head);
    const folded = (word: string): string =>
      word.toLowerCase().replace(/ä/g, "a").replace(/ö/g, "o").replace(/ü/g, "u").replace(/ß/g, "ss");
    const before = (a: string, b: string): boolean => folded(a) < folded(b) || (folded(a) === folded(b) && a < b);
    expect(heads.filter((head, i) => i > 0 && !before(heads[i - 1] ?? "", head))).toEqual([]);
  });
});

test.each([
  ["Im vergangenen Jahr kamen dort 412 Kinder zur Welt.", "gebären"],
  ["Bei dem Unglück sind drei Arbeiter ums Leben gekommen.", "sterben"],
  ["Die Behörde gab im Mai grünes Licht für den Bau.", "genehmigen"],
  ["Das Kraftwerk soll 2028 vom Netz gehen.", "abschalten"],
  ["Der Stadtrat legte das Projekt auf Eis.", "aussetzen"],
  ["Die Scheune stand in Flammen.", "brennen"],
  ["Das Stadtfest ist ins Wasser gefallen.", "ausfallen"],
  ["Der Konzern setzte 300 Leute vor die Tür.", "entlassen"],
  ["Die Nachbarn zogen vor Gericht.", "klagen"],
  ["Die Bilanz wies einen Verlust aus, das Unternehmen machte Verlust.", "Verluste schreiben"],
  ["Er erlag seinen Verletzungen.", "sterben"],
  ["Der Bach trat über die Ufer.", "überfluten"],
])("the set phrase of %j is listed for %s", (sentence, plain) => {
  const near = readSentence(sentence).phrases.map((phrase) => closeness(key(plain), phrase));
  expect(Math.max(0, ...near)).toBeGreaterThanOrEqual(0.6);
});

test.each([
  ["Er kam aus der Welt des Sports.", "gebären"],
  ["Die Ampel zeigte grünes Licht.", "genehmigen"],
  ["Sie ging ins Netz einkaufen.", "abschalten"],
  ["Das Eis lag auf dem Tisch.", "aussetzen"],
  ["Er stand vor der Kirche in der Sonne.", "klagen"],
  ["Sie schrieb die Zahlen an die Tafel.", "Verlust"],
  ["Das Unternehmen schrieb schwarze Zahlen.", "Verlust"],
  ["Er zog vor drei Jahren nach Ulm.", "klagen"],
])("no set phrase of %j is listed for %s", (sentence, plain) => {
  expect(readSentence(sentence).phrases.filter((phrase) => closeness(key(plain), phrase) > 0)).toEqual([]);
});

/** As a sentence tells it. */
const told = (wording: string): string => agentKey(wording) ?? key(wording);

describe("the shipped kinds", () => {
  test.each([
    ["Tier", "Kalb"],
    ["Vogel", "Rohrdommel"],
    ["Fahrzeug", "Lastwagen"],
    ["Strafe", "Geldstrafe"],
    ["Beruf", "Briefträgerin"],
    ["Schaden", "Haarriss"],
    ["töten", "erstechen"],
    ["Krankheit", "Masern"],
  ])("take what is told as one of %s: %s, and not the other way round", (general, special) => {
    expect(closeness(key(general), told(special))).toBeGreaterThanOrEqual(0.9);
    expect(closeness(key(special), told(general))).toBeLessThan(0.9);
  });

  test.each([
    ["Tier", "Stall"],
    ["Fahrzeug", "Rad"],
    ["Behörde", "Minister"],
    ["schießen", "abschießbar"],
    ["Mutter", "Großmutter"],
    ["Mensch", "Miete"],
    ["Einrichtung", "Schüler"],
    ["Frau", "Präsident"],
  ])("hold for no kind of %s: %s", (general, special) => {
    expect(closeness(key(general), told(special))).not.toBe(0.9);
  });

  test("name each kind once in a section, in the order of its letters, and none as a kind of itself", () => {
    const folded = (word: string): string =>
      word.toLowerCase().replace(/ä/g, "a").replace(/ö/g, "o").replace(/ü/g, "u").replace(/ß/g, "ss");
    expect(kinds.flatMap(({ members }) => members).length).toBeGreaterThan(40_000);
    expect(kinds.filter(({ heads, members }) => heads.some((head) => members.includes(head)))).toEqual([]);
    const disordered = kinds.filter(({ heads, section }, i) => {
      const before = kinds[i - 1];
      return before?.section === section && folded(before.heads.join(" / ")) > folded(heads.join(" / "));
    });
    expect(disordered).toEqual([]);
  });
});

test.each(["Tier Kalb", "Tier: Kalb: Kuh", ": Kalb", "#Tier: Kalb"])("readKinds refuses %s", (line) => {
  expect(() => readKinds(line)).toThrow("is no line of them");
});

test("wordings refuses bytes that are cut off or of another kind", () => {
  for (const broken of [bytes.subarray(0, 1000), bytes.subarray(0, 3), Buffer.from(bytes).fill(0, 0, 4)])
    expect(() => wordings(broken)).toThrow(Failure);
});

test.each(["Antrag Gesuch", "Antrag = Gesuch ~ Bitte ~ Wunsch", "= Gesuch"])("readWordings refuses %s", (line) => {
  expect(() => readWordings(line)).toThrow("is no entry");
});

test("what is listed close anywhere is close, phrases of one word may stand for one another, and chains of kinds are of one section", () => {
  const own = wordings(
    compileWordings(
      readWordings("Antrag = Gesuch\nGesuch = Eingabe ~ Antrag\nprüfen = unter die Lupe nehmen, in Augenschein nehmen"),
      readKinds("# a\nTier: Rind\nRind: Kalb\nSchreiben / Schriftstück: Gesuch\n# b\nRohstoff: Tier"),
    ),
  );
  expect(own(key("Gesuch"), key("Antrag"))).toBe(1);
  expect(own(key("unter die Lupe nehmen"), key("in Augenschein nehmen"))).toBe(0.6);
  expect(own(key("Antrag"), key("prüfen"))).toBe(0);
  expect(own(key("Tier"), key("Kalb"))).toBe(0.9);
  expect(own(key("Schriftstück"), key("Bittgesuch"))).toBe(0.9);
  expect(own(key("Rohstoff"), key("Rind"))).toBe(0);
});
