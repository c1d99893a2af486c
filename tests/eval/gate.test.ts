import { describe, expect, test } from "vitest";
import { baselineOf } from "../../eval/baseline.ts";
import { type GateMode, gate } from "../../eval/gate.ts";
import { mcNemar } from "../../eval/mc-nemar.ts";
import type { QuestionResult } from "../../eval/measure-question.ts";
import { resultOf } from "./hand-made-results.ts";

const compare = (before: readonly QuestionResult[], now: readonly QuestionResult[], mode: GateMode = "deterministic") =>
  gate(now, baselineOf("extract", before), { mode, missing: [] });

describe("gate", () => {
  test("passes when nothing changed", () => {
    expect(compare([resultOf("perfect")], [resultOf("perfect")])).toMatchObject({
      compared: 1,
      regressions: [],
      improvements: [],
    });
  });

  test.each(["wrong", "hedgeless", "misattributed", "miscited", "abstaining"] as const)(
    "names the question whose answer turned %s, with both answers",
    (name) => {
      const { regressions } = compare([resultOf("perfect")], [resultOf(name)]);
      expect(regressions).toHaveLength(1);
      expect(regressions[0]).toMatchObject({
        id: "zahl-freiwillige",
        before: resultOf("perfect").answer,
        now: resultOf(name).answer,
      });
    },
  );

  test("counts what got better, and lets a wrong answer stay wrong", () => {
    expect(compare([resultOf("abstaining")], [resultOf("perfect")]).improvements).toHaveLength(1);
    expect(compare([resultOf("abstaining")], [resultOf("abstaining")]).regressions).toEqual([]);
  });

  test("refuses a new wrong fact though the answer was wrong before", () => {
    const { regressions } = compare([resultOf("abstaining")], [resultOf("wrong")]);
    expect(regressions.map(({ why }) => why)).toContain("neue falsche Angabe „2.100“");
  });

  test("refuses unknown passages, vanished evidence and a blind verifier, whatever the answer", () => {
    const bad = {
      ...resultOf("perfect"),
      unknownPassages: ["bote#p9"],
      vanished: ["Der Beleg fehlt."],
      verifierFaults: ["Die Prüfung lässt „x“ durchgehen"],
    };
    expect(compare([resultOf("perfect")], [bad]).regressions).toHaveLength(3);
    expect(compare([], [bad]).regressions).toHaveLength(2);
  });

  test("refuses a lower mean nDCG and names the questions that fell", () => {
    const lower = {
      ...resultOf("perfect"),
      retrieval: { "recall@1": 0, "recall@5": 1, "recall@10": 1, mrr: 0.2, "ndcg@10": 0.38 },
    };
    expect(compare([resultOf("perfect")], [lower]).regressions[0]?.why).toContain("nDCG@10 0.380 statt 1.000");
    expect(compare([lower], [resultOf("perfect")]).regressions).toEqual([]);
  });

  test("names questions that are gone from the set", () => {
    const baseline = baselineOf("extract", [resultOf("perfect")]);
    expect(gate([], baseline, { mode: "deterministic", missing: ["zahl-freiwillige"] }).regressions).toMatchObject([
      { id: "zahl-freiwillige", why: "steht nicht mehr im Fragensatz" },
    ]);
  });

  test("of a sampled model one turn is chance, six are not", () => {
    const many = (name: "perfect" | "abstaining", n: number) =>
      Array.from({ length: n }, (_, i) => ({ ...resultOf(name), id: `frage-${i}` }));
    expect(compare(many("perfect", 1), many("abstaining", 1), "sampled").regressions).toEqual([]);
    expect(compare(many("perfect", 6), many("abstaining", 6), "sampled").regressions).toHaveLength(6);
  });
});

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [5, 0, 0.0625],
  [6, 0, 0.03125],
  [8, 2, 0.109375],
])("mcNemar(%i worse, %i better) is %f", (worse, better, p) => {
  expect(mcNemar(worse, better)).toBeCloseTo(p, 12);
});
