import type { Assistant } from "#assistant";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { askQuestion } from "./ask-question.ts";
import type { GoldQuestion } from "./gold-question.ts";
import { measureQuestion, type QuestionResult } from "./measure-question.ts";
import type { Carries } from "./score-faithfulness.ts";
import { type Latency, scoreLatency } from "./score-latency.ts";

/** All results in the order of the questions; times stand apart, everything else is the same on every run. */
export interface GoldRun {
  readonly results: readonly QuestionResult[];
  readonly latency: Latency;
}

/** Asks every question, one after another as a reader would, and scores the answers. */
export async function runGold(
  questions: readonly GoldQuestion[],
  assistant: Assistant,
  onProgress: (done: number, total: number) => void,
): Promise<GoldRun> {
  const results: QuestionResult[] = [];
  const timings = [];
  for (const gold of questions) {
    const seen = await askQuestion(gold, assistant);
    if (seen.answer) timings.push(seen.answer.timings);
    results.push(measureQuestion(gold, seen, carries));
    onProgress(results.length, questions.length);
  }
  return { results, latency: scoreLatency(timings) };
}

const carries: Carries = (sentence, evidence) => verifySentence(sentence, evidence).label === "supported";
