import { describe, expect, test } from "vitest";
import { scoreAbstention } from "../../eval/score-abstention.ts";
import { scoreCitations } from "../../eval/score-citations.ts";
import { scoreConflicts } from "../../eval/score-conflicts.ts";
import { scoreFacts } from "../../eval/score-facts.ts";
import { type Carries, scoreFaithfulness } from "../../eval/score-faithfulness.ts";
import { scoreFigures } from "../../eval/score-figures.ts";
import { scoreLatency } from "../../eval/score-latency.ts";
import { scoreQuotes } from "../../eval/score-quotes.ts";
import { scoreRetrieval } from "../../eval/score-retrieval.ts";
import { spoilClaim } from "../../eval/spoil-claim.ts";
import { allEvidence, answerOf, answers, camp, dam, known, post, sentence } from "./hand-made-answers.ts";

const gold = { facts: [["bis zu 1.200"], ["Ute Sommer"]], mustNot: ["2.100"] };

/** Carried where one passage holds every figure and the speaker of the sentence: enough for hand-made answers. */
const carries: Carries = (text, evidence) => {
  const wanted = text.match(/\d+(?:\.\d+)*|Sommer|Landpost|bis zu|Juni/g) ?? [];
  return wanted.every((word) => evidence.some(({ passage }) => passage.text.includes(word)));
};

describe("scoreFacts", () => {
  test.each([
    ["perfect", [], [], []],
    ["wrong", ["bis zu 1.200"], [], ["2.100"]],
    ["hedgeless", [], ["bis zu 1.200"], []],
    ["misattributed", ["Ute Sommer"], [], []],
    ["abstaining", ["bis zu 1.200", "Ute Sommer"], [], []],
  ] as const)("%s answer", (name, missing, hedgeLost, forbidden) => {
    expect(scoreFacts(gold, answers[name])).toEqual({ missing, hedgeLost, forbidden });
  });
});

describe("scoreFigures", () => {
  test.each([
    ["perfect", []],
    ["wrong", ["bis zu 2.100"]],
    ["hedgeless", ["1.200"]],
    ["miscited", ["bis zu 1.200"]],
    ["abstaining", []],
  ] as const)("%s answer", (name, unproved) => {
    expect(scoreFigures(answers[name])).toEqual(unproved);
  });
});

describe("scoreFaithfulness", () => {
  test.each([
    ["perfect", 1, 1],
    ["wrong", 0, 1],
    ["miscited", 1, 1],
    ["abstaining", 0, 0],
  ] as const)("%s answer", (name, met, all) => {
    expect(scoreFaithfulness(answers[name].sentences, allEvidence, carries)).toEqual({ met, all });
  });

  test("a line that only introduces others claims nothing, an uncited figure does", () => {
    const uncited = [sentence("Die Quellen zählen verschieden:"), sentence("Es waren 700 Helfer:")];
    expect(scoreFaithfulness(uncited, allEvidence, carries)).toEqual({ met: 0, all: 1 });
  });
});

describe("scoreCitations", () => {
  const score = (...cited: Parameters<typeof sentence>) => scoreCitations([sentence(...cited)], known, carries);

  test("one passage that carries the sentence", () => {
    expect(score("Laut Sommer halfen bis zu 1.200.", dam)).toEqual({
      precision: { met: 1, all: 1 },
      recall: { met: 1, all: 1 },
    });
  });
  test("a passage too many lowers precision alone", () => {
    expect(score("Laut Sommer halfen bis zu 1.200.", dam, camp)).toEqual({
      precision: { met: 1, all: 2 },
      recall: { met: 1, all: 1 },
    });
  });
  test("two passages that carry it only together are both needed", () => {
    expect(score("Ab Juni halfen laut Sommer bis zu 1.200.", dam, camp)).toEqual({
      precision: { met: 2, all: 2 },
      recall: { met: 1, all: 1 },
    });
  });
  test("the wrong passage, and none", () => {
    expect(score("Laut Sommer halfen bis zu 1.200.", post)).toEqual({
      precision: { met: 0, all: 1 },
      recall: { met: 0, all: 1 },
    });
    expect(score("Laut Sommer halfen bis zu 1.200.")).toEqual({
      precision: { met: 0, all: 0 },
      recall: { met: 0, all: 1 },
    });
  });
});

describe("scoreQuotes", () => {
  test("exact quotes count, quotes beyond their passage or of another one do not", () => {
    expect(scoreQuotes(answers.perfect, known)).toEqual({ exact: { met: 1, all: 1 }, unknownPassages: [] });
    const [own] = answers.perfect.sentences;
    const beyond = { ...sentence("x", dam), quotes: [{ passageId: dam.passage.id, start: 0, end: 999 }] };
    const other = { ...sentence("x", dam), quotes: [{ passageId: post.passage.id, start: 0, end: 5 }] };
    expect(own).toBeDefined();
    expect(scoreQuotes(answerOf([beyond, other]), known).exact).toEqual({ met: 0, all: 2 });
  });
  test("passages the index does not have are named", () => {
    expect(scoreQuotes(answers.miscited, new Map()).unknownPassages).toEqual([post.passage.id]);
  });
});

describe("scoreConflicts", () => {
  const positions = [
    { value: ["bis zu 1.200"], by: ["Sommer", "Flussbote"] },
    { value: ["900"], by: ["Landpost"] },
  ];
  test.each([
    ["perfect", 1],
    ["wrong", 0],
    ["hedgeless", 0],
    ["misattributed", 0],
    ["abstaining", 0],
  ] as const)("%s answer tells %i of 2", (name, met) => {
    expect(scoreConflicts(positions, answers[name])).toEqual({ met, all: 2 });
  });
  test("positions of a shown conflict count with their speaker or medium", () => {
    const conflict = {
      kind: "contradiction" as const,
      about: "Freiwillige",
      positions: [
        { statement: "Es halfen bis zu 1.200 Freiwillige.", speaker: "Ute Sommer", passageId: dam.passage.id },
        { statement: "Es kamen 900.", source: "Landpost", passageId: post.passage.id },
      ],
    };
    expect(scoreConflicts(positions, answerOf([sentence("Die Quellen zählen verschieden:")], [conflict]))).toEqual({
      met: 2,
      all: 2,
    });
  });
});

test("scoreAbstention counts both kinds of error", () => {
  const question = (answerable: boolean, abstained: boolean) => ({ answerable, abstained });
  expect(
    scoreAbstention([question(true, false), question(false, true), question(false, false), question(true, true)]),
  ).toEqual({
    precision: { met: 1, all: 2 },
    recall: { met: 1, all: 2 },
    f1: 0.5,
  });
  expect(scoreAbstention([question(true, false)]).f1).toBe(1);
});

describe("scoreRetrieval", () => {
  const ids = [camp, dam, post].map(({ passage }) => passage.id);
  test("the evidence first is worth 1, second less, absent nothing", () => {
    expect(scoreRetrieval(ids, [camp.passage.id])).toEqual({
      "recall@1": 1,
      "recall@5": 1,
      "recall@10": 1,
      mrr: 1,
      "ndcg@10": 1,
    });
    expect(scoreRetrieval(ids, [dam.passage.id])).toMatchObject({
      "recall@1": 0,
      "recall@5": 1,
      mrr: 0.5,
      "ndcg@10": 1 / Math.log2(3),
    });
    expect(scoreRetrieval([], [dam.passage.id])).toMatchObject({ "recall@10": 0, mrr: 0, "ndcg@10": 0 });
  });
  test("no evidence, no score; a passage named twice counts once", () => {
    expect(scoreRetrieval(ids, [])).toBeUndefined();
    expect(scoreRetrieval(ids, [camp.passage.id, camp.passage.id])?.["recall@1"]).toBe(1);
  });
});

test("scoreLatency gives median and 95th percentile", () => {
  const timings = Array.from({ length: 20 }, (_, i) => ({
    retrieveMs: 0,
    firstSentenceMs: i + 1,
    totalMs: 2 * (i + 1),
  }));
  expect(scoreLatency(timings)).toEqual({
    n: 20,
    firstSentenceMs: { p50: 10, p95: 19 },
    totalMs: { p50: 20, p95: 38 },
  });
});

test.each([
  ["Es halfen bis zu 1.200 Freiwillige.", ["Es halfen bis zu 3.600 Freiwillige.", "Es halfen 1.200 Freiwillige."]],
  ["Der Schaden liegt bei 5,8 Millionen Euro.", ["Der Schaden liegt bei 17,4 Millionen Euro."]],
  ["Der Damm hielt.", []],
])("spoilClaim changes figure and hedge of „%s“", (text, spoiled) => {
  expect(spoilClaim(text)).toEqual(spoiled);
});
