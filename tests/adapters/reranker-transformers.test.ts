import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadTransformersReranker } from "#adapters/reranker-transformers.ts";
import { foundPassage, rerankerContract } from "../contracts/reranker-contract.ts";

/** A real ONNX model of 2 KB that counts words in common; make-fixture.py in the folder writes it. */
const model = join(import.meta.dirname, "..", "fixtures", "cross-encoder");

rerankerContract("loadTransformersReranker", () => loadTransformersReranker({ model }));

const { signal } = new AbortController();
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

describe("loadTransformersReranker", () => {
  test("gives the model's probability: the fixture's logit is twice the words in common less 3", async () => {
    const { relevance, model: name } = await loadTransformersReranker({ model });
    const found = ["Brücke am Fluss gesperrt.", "Regen", "Die Brücke"].map((text) => foundPassage(text));
    const given = await relevance({ question: "Brücke Fluss gesperrt?", found, rarity: () => 1, signal });
    expect(name).toBe("cross-encoder");
    for (const [i, common] of [3, 0, 1].entries()) expect(given[i]).toBeCloseTo(logistic(2 * common - 3), 5);
  });

  test("reads the title with the passage", async () => {
    const { relevance } = await loadTransformersReranker({ model });
    const found = [foundPassage("Sie hielt.", "Brücke über den Fluss")];
    const [given] = await relevance({ question: "Brücke Fluss", found, rarity: () => 1, signal });
    expect(given).toBeCloseTo(logistic(1), 5);
  });

  test("two outputs are read as the probability of the second", async () => {
    const [one, two] = await Promise.all([
      loadTransformersReranker({ model }),
      loadTransformersReranker({ model, dtype: "fp32" }),
    ]);
    const found = ["Die Werft baut Fähren für Norwegen.", "Der Deich hielt."].map((text) => foundPassage(text));
    const input = { question: "Was baut die Werft für Norwegen?", found, rarity: () => 1, signal };
    const [left, right] = await Promise.all([one.relevance(input), two.relevance(input)]);
    for (const [i, value] of left.entries()) expect(right[i]).toBeCloseTo(value, 5);
    expect(left[0]).toBeGreaterThan(left[1] ?? 1);
  });

  test("says what to install where the package is missing", async () => {
    const missing = () => Promise.reject(new Error("Cannot find package '@xenova/transformers'"));
    await expect(loadTransformersReranker({ model }, missing)).rejects.toMatchObject({
      code: "missing-package",
      message: expect.stringMatching(/^Für das Sortiermodell .*cross-encoder fehlt ein Paket: .*npm install /),
    });
  });

  test.each(["./gibt-es-nicht", join(import.meta.dirname, "..", "..", "models", "static-de-256-v64k-int4-r2")])(
    "refuses %s, which is no cross-encoder",
    async (folder) => {
      await expect(loadTransformersReranker({ model: folder })).rejects.toMatchObject({
        code: "model-failed",
        message: `Das Sortiermodell ${folder} ließ sich nicht laden. Erwartet wird ein Ordner mit config.json, tokenizer.json und onnx/.`,
      });
    },
  );
});
