import { describe, expect, test } from "vitest";
import { isKindNamed } from "#pipeline/extract/named-kind.ts";
import { rankArticles, type Told } from "./rank-articles.ts";

const told: readonly Told[] = [
  [
    "Trainerwechsel in Lohrbach",
    ["Der SV Lohrbach hat sich von Trainer Sandro Kessler getrennt. Der Präsident schwieg dazu."],
  ],
  ["Salz aus der Wüste", ["Das Konsortium Sal del Norte, hinter dem ein kanadischer Konzern steht, will klagen."]],
  ["Bericht über Armut", ["Den Bericht bezahlt hat die Karl-Lenz-Stiftung aus Bonn."]],
  ["Urteil in Prien", ["In Prien urteilte das Amtsgericht am Montag, wie Anna Richter sagte."]],
  ["Streit um das Bad", ["Bürgermeisterin Wiebke Tammen (parteilos) verwies auf den Zuschussbedarf in Hollen."]],
  ["Preis für Klinik", ["Den Preis für Pflege erhielt Anna Kern, Leiterin der Klinik in Rode."]],
  ["Krake entdeckt", ["An Bord des Forschungsschiffs „Amalie Rau“ sahen sie die Krake vor Norwegen."]],
  [
    "Herde gerissen",
    ["Ein Schäfer aus Prien hat nach dem Angriff auf die Herde Luchse gefordert, wie Landrätin Ute Sohn sagte."],
  ],
];

describe("isKindNamed", () => {
  test.each([
    ["Wie heißt der Trainer von Lohrbach?", true],
    ["wie heißt die bürgermeisterin von hollen", true],
    ["Wie hieß der entlassene Trainer des SV Lohrbach?", true],
    ["Wie heißt die Leiterin der Klinik in Rode?", true],
    ["Wie heißt das Schiff, von dem aus die Krake gesehen wurde?", true],
    ["Wie heißt der Schäfer aus Prien, dessen Herde angegriffen wurde?", false],
    ["Wie heißt der Präsident, der zum Trainer schwieg?", false],
    ["Wer ist Trainer von Lohrbach?", false],
    ["Wie heißt die Stiftung, die den Bericht bezahlt hat?", true],
    ["Wie heißt der Richter, der in Prien urteilte?", false],
    ["Wie heißt der kanadische Konzern hinter Sal del Norte?", false],
    ["Wie heißt die Trainerin von Japan?", false],
  ])("%s %s", async (asked, expected) => {
    const { question, ranked } = await rankArticles(asked, told);
    const [best] = ranked;
    expect(best && isKindNamed(question, best)).toBe(expected);
  });
});
