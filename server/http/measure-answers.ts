import type { Assistant } from "#assistant";
import type { Metrics } from "./metrics.ts";

/** The same assistant, with its answers counted by kind and their durations entered. */
export function measureAnswers(assistant: Assistant, metrics: Metrics): Assistant {
  return {
    ...assistant,
    async *ask(question, signal) {
      for await (const event of assistant.ask(question, signal)) {
        if (event.type === "answer-failed")
          metrics.count("fundstelle_answers_total", { kind: "failed", code: event.error.code });
        if (event.type === "answer-end") {
          const { kind, reason, timings, withheld } = event.answer;
          metrics.count("fundstelle_answers_total", { kind, code: reason?.code ?? "ok" });
          for (const { verdict } of withheld) metrics.count("fundstelle_withheld_sentences_total", { verdict });
          metrics.observe("fundstelle_first_sentence_seconds", timings.firstSentenceMs / 1000);
          metrics.observe("fundstelle_answer_seconds", timings.totalMs / 1000);
        }
        yield event;
      }
    },
  };
}
