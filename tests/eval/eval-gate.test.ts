import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assistant } from "#assistant";
import { readSettings } from "#settings";
import { type Baseline, baselineOf } from "../../eval/baseline.ts";
import { withEvalWorkplace } from "../../eval/eval-workplace.ts";
import { gate } from "../../eval/gate.ts";
import type { GoldQuestion } from "../../eval/gold-question.ts";
import { goldQuestionSchema } from "../../eval/gold-question.ts";
import type { QuestionResult } from "../../eval/measure-question.ts";
import { runGold } from "../../eval/run-gold.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const line = (id: string, question: string, fact: string, article: string, quote: string): GoldQuestion =>
  goldQuestionSchema.parse({
    id,
    type: "zahl",
    wording: "woertlich",
    question,
    facts: [[fact]],
    evidence: [{ article, quote }],
  });

const questions = [
  line(
    "menschen",
    "Wie viele Menschen wurden in Sicherheit gebracht?",
    "rund 1.200",
    "flussbote",
    "rund 1.200 Menschen in Sicherheit gebracht",
  ),
  line(
    "wasser",
    "Wie hoch stand das Wasser in den Straßen?",
    "3,4 Meter",
    "flussbote",
    "Das Wasser stand am Morgen 3,4 Meter hoch",
  ),
  line(
    "heimkehr",
    "Wie viele Menschen sind wieder in ihren Häusern?",
    "900",
    "landpost",
    "900 Menschen wieder in ihren Häusern",
  ),
];

const silent = { note: () => undefined, progress: () => undefined };

let articles: string;
let accepted: readonly QuestionResult[];
let baseline: Baseline;

const measure = (
  env: Readonly<Record<string, string>> = {},
  disturb: (assistant: Assistant) => Assistant = (same) => same,
) =>
  withEvalWorkplace(
    readSettings(env),
    { articles, reporter: silent },
    async ({ assistant }) => (await runGold(questions, disturb(assistant), () => undefined)).results,
  );

const regressions = (results: readonly QuestionResult[]) =>
  gate(results, baseline, { mode: "deterministic", missing: [] }).regressions;

beforeAll(async () => {
  articles = temporaryFolder();
  await cp(join(import.meta.dirname, "../fixtures/flood"), articles, { recursive: true });
  accepted = await measure();
  baseline = baselineOf("extract", accepted);
});

describe("the gate over the whole assistant", () => {
  test("every question is answered rightly, and an unchanged run passes with equal results", async () => {
    expect(accepted.map(({ id, strict, faults }) => ({ id, strict, faults }))).toEqual(
      questions.map(({ id }) => ({ id, strict: true, faults: [] })),
    );
    const again = await measure();
    expect(again).toEqual(accepted);
    expect(regressions(again)).toEqual([]);
  });

  test("one changed figure in one article fails and names its question", async () => {
    const file = join(articles, "flussbote.md");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("1.200", "2.100"));
    const found = regressions(await measure());
    await writeFile(file, text);
    expect(found.map(({ id }) => id)).toEqual(["menschen"]);
    expect(found[0]?.why).toContain("sagt „rund 1.200“ nicht");
    expect(found[0]?.why).toContain("steht nicht mehr in „flussbote“");
  });

  test("a verifier that lets everything pass fails", async () => {
    const blind = (assistant: Assistant): Assistant => ({
      ...assistant,
      check: async (text) => ({ text, verdict: "supported", claims: [] }),
    });
    expect(regressions(await measure({}, blind)).map(({ id }) => id)).toContain("menschen");
  });

  test("a verifier that lets nothing pass fails", async () => {
    const strict = (assistant: Assistant): Assistant => ({
      ...assistant,
      check: async (text) => ({ text, verdict: "not-enough-info", claims: [] }),
    });
    expect(new Set(regressions(await measure({}, strict)).map(({ id }) => id))).toEqual(
      new Set(questions.map(({ id }) => id)),
    );
  });

  test("the dense weight reaches the search: with embeddings alone no passage has a lexical score", async () => {
    const origins = await withEvalWorkplace(
      readSettings({ FUNDSTELLE_DENSE_WEIGHT: "1" }),
      { articles, reporter: silent },
      async ({ assistant }) =>
        (await assistant.search({ text: "Wie hoch stand das Wasser?", history: [], filter: {} }, 5)).passages.map(
          ({ origin }) => origin,
        ),
    );
    expect(origins.length).toBeGreaterThan(0);
    expect(origins.every((origin) => origin.lexical === undefined)).toBe(true);
  });
});
