import { expect, test } from "vitest";
import { withoutSaid } from "#pipeline/extract/said-before.ts";
import { rankArticles } from "./rank-articles.ts";

const paragraph =
  "Die Brücke in Rode ist marode. So steht es in einem Bericht des Kreises. Die Brücke in Rode wurde 1911 gebaut. Sie gehört der Bahn.";

test.each([
  ["what points at the sentence said last goes on", ["Die Brücke in Rode ist marode."], "So steht es", false],
  [
    "what points at a sentence said earlier takes it along",
    ["Die Brücke in Rode ist marode.", "Die Brücke in Rode wurde 1911 gebaut."],
    "So steht es",
    true,
  ],
  [
    "of what a pronoun speaks is clear from further up",
    ["Die Brücke in Rode wurde 1911 gebaut.", "Die Brücke in Rode ist marode."],
    "Sie gehört",
    false,
  ],
] as const)("withoutSaid: %s", async (_, said, begins, isWidened) => {
  const { ranked } = await rankArticles("Was ist mit der Brücke in Rode?", [["Rode", [paragraph]]]);
  const of = (start: string) => ranked.find(({ candidate }) => candidate.sentence.text.startsWith(start));
  const next = of(begins);
  const chosen = said.flatMap((text) => of(text) ?? []);
  expect(next && withoutSaid(next, chosen).candidate.isWidened).toBe(isWidened);
});
