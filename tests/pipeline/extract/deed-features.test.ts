import { expect, test } from "vitest";
import { deedFeatures } from "#pipeline/extract/deed-features.ts";
import { rankArticles } from "./rank-articles.ts";

const denied = "Bürgermeisterin Heide Brock lehnte einen Rücktritt ab.";
const gone = "Bürgermeisterin Heide Brock trat am Freitag zurück.";
const sold = "Die Molkerei Jansen hat die Käserei in Tarp verkauft.";

test.each([
  ["Warum ist Heide Brock zurückgetreten?", denied, { deedDenied: 1 }],
  ["Warum ist Heide Brock zurückgetreten?", gone, { deedDenied: 0, deedAndNames: 1 }],
  ["Ist Heide Brock zurückgetreten?", denied, { deedDenied: 0 }],
  ["Warum ist Heide Brock nicht zurückgetreten?", denied, { deedDenied: 0 }],
  ["Wer verkaufte die Käserei in Tarp?", sold, { deedAndNames: 1, nounsUntold: 0 }],
  ["Wer verkaufte die Käserei in Plön?", sold, { deedAndNames: 0, nounsUntold: 1 / 3 }],
  ["Wer verkaufte das Sägewerk und die Mühle in Tarp?", sold, { deedAndNames: 1, nounsUntold: 2 / 3 }],
])("deedFeatures: %s – %s", async (asked, told, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Aus der Region", [told]]]);
  const [best] = ranked;
  if (!best) throw new Error(`Cannot read "${told}": no candidate, expected one`);
  expect(deedFeatures(question, best)).toMatchObject(expected);
});
