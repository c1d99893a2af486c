import type { Embedder } from "../ports.ts";
import { questionsWithAnswers } from "./questions-with-answers.ts";

/** From a cosine to a similarity. */
export type Scale = (cosine: number) => number;

/**
 * A scale of its own instead of the model's: 0 is what a question and a sentence about something else have in this embedder, 1 what a question and
 * its answer have, both as means over `questionsWithAnswers`. Cosines of one model lie around 0 and 0.5, of another all between 0.7 and 0.9; the
 * answerer's weights could only be fitted to one of them. The embedder is tried once, by the first question, and again where it failed.
 */
export function similarityScale(embedder: Embedder): Promise<Scale> {
  const known = scales.get(embedder);
  if (known) return known;
  const made = scaleOf(embedder).catch((cause: unknown) => {
    scales.delete(embedder);
    throw cause;
  });
  scales.set(embedder, made);
  return made;
}

const scales = new WeakMap<Embedder, Promise<Scale>>();

async function scaleOf(embedder: Embedder): Promise<Scale> {
  const [questions, answers] = await Promise.all([
    embedder.embed(
      questionsWithAnswers.map(([question]) => question),
      "query",
    ),
    embedder.embed(
      questionsWithAnswers.map(([, answer]) => answer),
      "passage",
    ),
  ]);
  const cosines = questions.map((question) => answers.map((answer) => dot(question, answer)));
  const answering = mean(cosines.flatMap((row, i) => row.filter((_, j) => j === i)));
  const unrelated = mean(cosines.flatMap((row, i) => row.filter((_, j) => j !== i)));
  const reach = answering - unrelated;
  return (cosine) => (reach < TELLS_APART ? NO_OPINION : (cosine - unrelated) / reach);
}

/** A model that gives answers no more than this above anything else must not be blown up to one that tells them apart: then the words alone decide. */
const TELLS_APART = 0.02;
const NO_OPINION = 1;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The cosine of two unit vectors. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
