import type { Embedder } from "../ports.ts";
import { affairs } from "./affair-words.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import { similaritiesOf } from "./similarities.ts";
import { dot, similarityScale } from "./similarity-scale.ts";

/** How alike a question is to each candidate, in their order, on the scale of `similarityScale`. */
export interface Likeness {
  /** The whole question to the text as it would be shown. */
  readonly whole: readonly number[];
  /** What the question asks of the affair that the candidate's article tells, to the candidate's sentence alone. */
  readonly asked: readonly number[];
}

/**
 * Compares questions with candidates by `embedder`. A question's words for the affair make it most alike to the sentence that sums the affair up, its
 * article's first; so it is compared a second time nearly without them, where the model reads words one by one.
 */
export function likenessOf(
  embedder: Embedder,
): (question: AskedQuestion, found: readonly Candidate[], signal: AbortSignal) => Promise<Likeness> {
  const similarities = similaritiesOf(embedder);
  return async (question, found, signal) => {
    const texts = found.map(({ text }) => text);
    const whole = await similarities(question.text, texts, signal);
    return { whole, asked: embedder.embedWeighted ? await askedLikeness(question, found, embedder, signal) : whole };
  };
}

async function askedLikeness(
  question: AskedQuestion,
  found: readonly Candidate[],
  embedder: Embedder,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const sentences = found.map(({ sentence }) => sentence.text);
  const [words, told, read] = await Promise.all([
    embedder.embed(
      question.words.map(({ text }) => text),
      "query",
      signal,
    ),
    embedder.embed(sentences, "passage", signal),
    similarityScale(embedder),
  ]);
  const alike = new Array<number>(found.length).fill(0);
  for (const { places, words: affair } of affairs(question, found).values()) {
    const asked = joined(
      words,
      question.words.map(({ weight }, k) => weight * (1 - SAID * (affair[k] ?? 0))),
    );
    for (const i of places) alike[i] = read(told[i] && asked ? dot(asked, told[i]) : 0);
  }
  return alike;
}

/** The affair is not quite left out: of sentences alike the one that names it is meant. */
const SAID = 0.8;

/** The unit vector of words that count differently; undefined where none counts. */
function joined(words: readonly Float32Array[], weights: readonly number[]): Float32Array | undefined {
  const [first] = words;
  if (!first) return undefined;
  const sum = new Float32Array(first.length);
  words.forEach((word, k) => {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (weights[k] ?? 0) * (word[i] ?? 0);
  });
  const length = Math.sqrt(dot(sum, sum));
  return length > 0 ? sum.map((value) => value / length) : undefined;
}
