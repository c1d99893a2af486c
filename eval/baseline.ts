import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { QuestionResult } from "./measure-question.ts";

const schema = z.strictObject({
  format: z.literal(1),
  /** What answered: `extract` or a language model's name. */
  model: z.string(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      right: z.boolean(),
      strict: z.boolean(),
      answer: z.string(),
      wrongFacts: z.array(z.string()).default([]),
      /** Gold sentences and altered ones the verifier judged wrongly. */
      verifierFaults: z.number().int().min(0).default(0),
      ndcg: z.number().optional(),
    }),
  ),
});

/** What was accepted last, question by question: the gate compares with it. */
export type Baseline = Readonly<z.infer<typeof schema>>;
export type BaselineQuestion = Baseline["questions"][number];

/** The results as they would be accepted now, by ID, so that a change of the gold's order changes no line. */
export const baselineOf = (model: string, results: readonly QuestionResult[]): Baseline => ({
  format: 1,
  model,
  questions: results
    .map(({ id, right, strict, answer, wrongFacts, verifierFaults, retrieval }) => ({
      id,
      right,
      strict,
      answer,
      wrongFacts: [...wrongFacts],
      verifierFaults: verifierFaults.length,
      ...(retrieval && { ndcg: Math.round(retrieval["ndcg@10"] * 1e4) / 1e4 }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Reads a baseline; undefined where there is no such file, `Failure("bad-file")` where it is something else. */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure(
      "bad-file",
      `Die Vergleichswerte ${file} sind nicht zu verstehen; --update-baseline schreibt sie neu.`,
      { cause },
    );
  }
}

/** Writes a baseline, one question a line, so that a diff names the questions. */
export async function writeBaseline(file: string, { format, model, questions }: Baseline): Promise<void> {
  const lines = questions.map((question) => `    ${JSON.stringify(question)}`).join(",\n");
  await writeFile(
    file,
    `{\n  "format": ${format},\n  "model": ${JSON.stringify(model)},\n  "questions": [\n${lines}\n  ]\n}\n`,
  );
}
