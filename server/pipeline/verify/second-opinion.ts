import type { Evidence } from "#domain/passage.ts";
import type { Quote, Verdict } from "#domain/verdict.ts";
import type { EntailmentModel, Synonymy } from "../ports.ts";
import { verifySentence } from "./verify-sentence.ts";

/** What may be asked beside the rules: which words stand for one another, and a model of inference. Nothing of it is needed. */
export interface Opinions {
  readonly synonymy?: Synonymy | undefined;
  readonly entailment?: EntailmentModel | undefined;
}

/**
 * The verdict of the rules, and where a model of inference is at hand its further opinion of the sentences that come nearest. It may carry what
 * the rules only could not find in other words, and withhold what they carry in other words and it holds to be contradicted. It never
 * lifts a refutation nor any doubt about a figure, date, name, hedge, speaker, negation, status, role or part, it never refutes, and a
 * sentence that stands in the passage is not put to it.
 */
export async function verifyTwice(
  text: string,
  evidence: readonly Evidence[],
  { entailment: model, synonymy }: Opinions,
  signal: AbortSignal,
): Promise<Verdict> {
  const verdict = verifySentence(text, evidence, synonymy);
  const quotes = verdict.label === "supported" ? verdict.quotes : (verdict.closest ?? []);
  const open =
    verdict.label === "supported" || (verdict.label === "not-enough-info" && verdict.reason.code === "not-carried");
  const premise = textOf(quotes, evidence);
  if (!model || !open || premise === "" || premise.includes(text.trim())) return verdict;
  const [opinion] = await model.judge([{ premise, hypothesis: text }], signal);
  if (!opinion) return verdict;
  if (verdict.label === "supported")
    return opinion.contradicted < SURE
      ? verdict
      : {
          label: "not-enough-info",
          reason: {
            code: "model",
            message: "Die Regeln finden den Satz belegt, das Folgerungsmodell hält ihn für widersprochen.",
          },
          quotes: [],
        };
  return opinion.entailed < SURE
    ? verdict
    : {
        label: "supported",
        reason: { code: "model", message: `Nach dem Folgerungsmodell ${model.model} belegt die Textstelle den Satz.` },
        quotes,
      };
}

/** Below this probability a model's opinion changes nothing. */
const SURE = 0.9;

const textOf = (quotes: readonly Quote[], evidence: readonly Evidence[]): string =>
  quotes
    .map(({ passageId, start, end }) =>
      evidence.find(({ passage }) => passage.id === passageId)?.passage.text.slice(start, end),
    )
    .filter((part) => part !== undefined)
    .join(" ");
