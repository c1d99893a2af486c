import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import { passageId } from "#domain/passage.ts";
import { findStarters } from "#pipeline/suggest/starters.ts";
import { inventedIndex } from "./invented-index.ts";

const index = inventedIndex({
  "2025-01-01": ["Im Mai hat der Hof 40 Schafe verkauft."],
  "2025-02-01": ["Der Wirt klagt.", "Am 3. Mai 2024 öffnete der Saal für Gäste."],
  "2025-03-01": ["Hier steht keine Zahl."],
});
const conflict: Conflict = {
  kind: "contradiction",
  about: "Bäume",
  positions: [
    { statement: "Die Stadt spricht von 20 Bäumen.", passageId: passageId(articleId("a"), 1) },
    { statement: "Laut Förster wurden 60 Bäume im Park gefällt.", passageId: passageId(articleId("b"), 1) },
  ],
};
const park = "Wie viele Bäume wurden im Park gefällt?";
const saal = "Wann öffnete der Saal für Gäste?";
const hof = "Wie viele Schafe hat der Hof im Mai verkauft?";

async function startersWith(answers: (question: string) => boolean, conflicts = [conflict]) {
  const asked: string[] = [];
  const isAnswered = async (question: string) => {
    asked.push(question);
    return answers(question);
  };
  return { starters: await findStarters({ index, conflicts, isAnswered }), asked };
}

test("starters ask for what is in conflict, then for the newest articles", async () => {
  expect(await startersWith(() => true)).toEqual({ starters: [park, saal, hof], asked: [park, saal, hof] });
});

test("starters leave out what is not answered", async () => {
  expect((await startersWith((question) => question !== saal)).starters).toEqual([park, hof]);
});

test("starters ask for one thing once", async () => {
  const again = { ...conflict, positions: conflict.positions.slice(1) };
  expect((await startersWith(() => true, [conflict, again])).starters).toEqual([park, saal, hof]);
});
