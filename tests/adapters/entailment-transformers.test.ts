import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadTransformersEntailment } from "#adapters/entailment-transformers.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");
/** A real ONNX model of 3 KB that knows words and "nicht"; make-fixture.py in the folder writes it. */
const model = join(fixtures, "entailment");
const { signal } = new AbortController();

describe("loadTransformersEntailment", () => {
  test("reads the classes by their names: the fixture's order is contradiction, neutral, entailment", async () => {
    const { judge, model: name } = await loadTransformersEntailment({ model });
    const premise = "Die Brücke am Fluss ist gesperrt.";
    const [same, other, not] = await judge(
      ["Die Brücke ist gesperrt.", "Die Werft baut Fähren.", "Die Brücke ist nicht gesperrt."].map((hypothesis) => ({
        premise,
        hypothesis,
      })),
      signal,
    );
    expect(name).toBe("entailment");
    expect(same?.entailed).toBeGreaterThan(0.9);
    expect(other?.neutral).toBeGreaterThan(0.9);
    expect(not?.contradicted).toBeGreaterThan(0.9);
    for (const opinion of [same, other, not])
      expect((opinion?.entailed ?? 0) + (opinion?.neutral ?? 0) + (opinion?.contradicted ?? 0)).toBeCloseTo(1, 5);
  });

  test("says of each pair what it says of it alone, over several calls, and nothing of nothing", async () => {
    const { judge } = await loadTransformersEntailment({ model, batch: 2 });
    const pairs = ["Die Brücke.", "Der Regen fiel nicht am Montag.", "Die Werft liefert Fähren für Norwegen."].map(
      (hypothesis) => ({ premise: "Die Werft liefert die Brücke am Montag.", hypothesis }),
    );
    const together = await judge(pairs, signal);
    for (const [i, pair] of pairs.entries()) {
      const [alone] = await judge([pair], signal);
      expect(together[i]?.entailed).toBeCloseTo(alone?.entailed ?? -1, 5);
    }
    expect(await judge([], signal)).toEqual([]);
  });

  test("stops with the signal's reason", async () => {
    const reason = new Error("abgebrochen");
    const { judge } = await loadTransformersEntailment({ model });
    await expect(judge([{ premise: "a", hypothesis: "b" }], AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("says what to install where the package is missing", async () => {
    const missing = () => Promise.reject(new Error("Cannot find package '@xenova/transformers'"));
    await expect(loadTransformersEntailment({ model }, missing)).rejects.toMatchObject({
      code: "missing-package",
      message: expect.stringMatching(/^Für das Folgerungsmodell .*entailment fehlt ein Paket: .*npm install /),
    });
  });

  test.each(["./gibt-es-nicht", join(fixtures, "cross-encoder")])(
    "refuses %s, which infers nothing",
    async (folder) => {
      await expect(loadTransformersEntailment({ model: folder })).rejects.toMatchObject({
        code: "model-failed",
        message: `Das Folgerungsmodell ${folder} ließ sich nicht laden. Erwartet wird ein Ordner mit config.json, tokenizer.json und onnx/.`,
      });
    },
  );
});
