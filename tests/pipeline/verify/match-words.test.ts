import { expect, test } from "vitest";
import { likeness } from "#pipeline/verify/match-words.ts";
import { type WordKeys, wordKeys } from "#pipeline/verify/word-keys.ts";

test.each([
  ["gestiegen", "steigt", 1],
  ["Waffenlieferungen", "Lieferung", 0],
  ["Lieferung", "Waffenlieferungen", 0.8],
  ["Forscher", "Forschung", 1],
  ["Nachbar", "Nachbarschaft", 0.8],
  ["Mutter", "Großmutter", 0],
  ["Russlands", "russischen", 1],
  ["Russland", "Norwegen", 0],
  ["Arzt", "Mediziner", 0.8],
  ["See", "Ostsee", 0],
  ["Uhr", "Armbanduhr", 0],
  ["sinken", "Haus", 0],
])("likeness of %s and %s", (claim, evidence, expected) => {
  expect(likeness(wordKeys(claim), wordKeys(evidence))).toBe(expected);
});

/** The bits only spare work: with all of them set every pair of words is compared in full. */
test("the bits of two words that are alike have one in common", () => {
  const whole = (keys: WordKeys): WordKeys => ({ ...keys, initials: -1, circles: -1 });
  const words =
    `Abkommen abgenommen Ärzte Mediziner Bus Omnibus Anbieter Bahnstrecke Strecke brennen Brand gebrannt Vizekanzler Kanzlerin Deutschland
    deutsche Schweizer Feuer Lagerfeuer fünf 5 fünfte Geld Bargeld gehen ging Gemeinderat Rat Räte Hilfe helfen half Soforthilfe Kind Kinder
    Enkelkind Lehrer Lehrerin unterrichten lesen las Meldung melden anmelden Ort Orte verorten Preis Preise preisen Regen regnet Niederschlag
    schließen geschlossen Schließung schwimmen schwamm Stadt Städte Großstadt Streik streiken Ausstand über übernahm Übernahme Zins Zinsen Zug Züge`
      .trim()
      .split(/\s+/)
      .map(wordKeys);
  for (const a of words) for (const b of words) expect(likeness(a, b)).toBe(likeness(whole(a), whole(b)));
});
