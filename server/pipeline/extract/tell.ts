import type { Draft } from "../ports.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import { withSource } from "./with-source.ts";

/** The candidate as the reader gets it: verbatim, with medium and date where it holds a figure; the first form that the verifier bears out. */
export function tell(_question: AskedQuestion, candidate: Candidate): Draft {
  const { passage } = candidate.passage;
  const forms = [withSource(candidate), candidate.text].filter((text) => text !== undefined);
  const text =
    forms.find((form) => verifySentence(form, [candidate.passage]).label === "supported") ?? candidate.sentence.text;
  return { type: "sentence", text, passages: [passage.id] };
}
