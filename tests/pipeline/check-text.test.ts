import { beforeAll, describe, expect, test } from "vitest";
import type { Check } from "#domain/claim.ts";
import { checkText } from "#pipeline/check-text.ts";
import { datasetArticles } from "../../eval/answers/dataset-articles.ts";
import { memoryIndex } from "../../eval/answers/memory-index.ts";
import { shippedEmbedder, shippedSynonymy } from "../../eval/answers/shipped-embedder.ts";

const texts = [
  "Die Werft in Rheden baut seit März sechs Fähren für Norwegen. Der Auftrag ist 90 Millionen Euro wert, sagte Geschäftsführer Arne Holm.",
  "Das Freibad in Solten öffnet am 3. Mai. Der Eintritt kostet vier Euro.",
];
let check: (text: string) => Promise<Check>;

beforeAll(async () => {
  const [embedder, synonymy] = [await shippedEmbedder(), await shippedSynonymy()];
  const index = memoryIndex([...(await datasetArticles(texts, embedder)).values()]);
  check = (text) => checkText(text, { index, embedder, synonymy }, new AbortController().signal);
});

/** The claim's verdict, and the words of the articles that are shown beside it. */
async function shown(text: string): Promise<readonly [string, readonly string[]]> {
  const [claim] = (await check(text)).claims;
  return [
    claim?.verdict ?? "",
    (claim?.citations ?? []).map(({ text: passage, quote }) => passage.slice(quote.start, quote.end)),
  ];
}

describe("checkText shows the words of the articles", () => {
  test("that carry a claim", async () => {
    expect(await shown("Das Freibad in Solten öffnet am 3. Mai.")).toEqual([
      "supported",
      ["Das Freibad in Solten öffnet am 3. Mai."],
    ]);
  });

  test("that refute it", async () => {
    expect(await shown("Die Werft in Rheden baut seit März acht Fähren für Norwegen.")).toEqual([
      "refuted",
      ["Die Werft in Rheden baut seit März sechs Fähren für Norwegen."],
    ]);
  });

  test("that come nearest where there is not enough", async () => {
    const [verdict, words] = await shown("Die Werft in Rheden baut Fähren für Norwegen und Schweden.");
    expect(verdict).toBe("not-enough-info");
    expect(words[0]).toBe("Die Werft in Rheden baut seit März sechs Fähren für Norwegen.");
  });

  test("and none of what the articles do not speak of", async () => {
    const { claims } = await check("Der Mond ist ein Käse.");
    expect(claims).toMatchObject([{ verdict: "not-enough-info", reason: { code: "not-found" }, citations: [] }]);
  });
});
