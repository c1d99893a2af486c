import { expect, test } from "vitest";
import { decided } from "#pipeline/extract/yes-no.ts";
import { rankArticles, type Told } from "./rank-articles.ts";

const told: readonly Told[] = [
  [
    "Neue Halle in Wessum",
    [
      "Der Turnverein Wessum hat im März 2024 eine Halle eröffnet. Bürgermeisterin Antje Roloff hat den Helfern gedankt.",
      "Die Angaben zu den Kosten lassen sich nicht überprüfen. Dass der Bund die Halle bezahlt hat, dafür gibt es keine Belege.",
      "Der Verein hat 320 Stühle gekauft. Möglicherweise hat er auch Tische gekauft.",
      "Die Architektin Ines Warnke sieht keine Mängel am Dach der Halle.",
      "Rollstuhlfahrer können die Halle von Süden betreten. Der Trainer bleibt nicht im Amt.",
    ],
  ],
];

test.each([
  ["Hat die Bürgermeisterin den Helfern gedankt?", "Ja"],
  ["Hat der Turnverein Wessum eine Halle eröffnet?", "Ja"],
  ["Wurde die Halle im März 2024 eröffnet?", "Ja"],
  ["Wurde die Halle im März 2022 eröffnet?", "Nein"],
  ["Hat der Verein 500 Stühle gekauft?", "Nein"],
  ["Hat der Verein 320 Stühle gekauft?", "Ja"],
  ["Hat der Verein Tische gekauft?", undefined],
  ["Sind die Angaben zu den Kosten überprüfbar?", "Nein"],
  ["Lassen sich die Angaben zu den Kosten überprüfen?", "Nein"],
  ["Hat der Bund die Halle bezahlt?", "Nein"],
  ["Bleibt der Trainer im Amt?", "Nein"],
  ["Können Rollstuhlfahrer die Halle betreten?", "Ja"],
  ["Müssen Rollstuhlfahrer die Halle von Süden betreten?", undefined],
  ["Hat der Turnverein Wessum ein Bad eröffnet?", undefined],
  ["Hat der Landrat den Helfern gedankt?", undefined],
  ["Ist Ines Warnke Architektin?", undefined],
  ["Gibt es Mängel am Dach der Halle?", "Nein"],
  ["Wert der Halle?", undefined],
  ["Wann wurde die Halle eröffnet?", undefined],
] as const)("decided: %s %s", async (asked, word) => {
  const { question, ranked } = await rankArticles(asked, told);
  expect(decided(question, ranked)?.word).toBe(word);
});
