import type { AnswerSentence } from "#domain/answer.ts";
import type { Evidence } from "#domain/passage.ts";
import { type Share, shareOf } from "./share.ts";

/** Whether passages together carry a sentence; the eval is given the verifier, a test a scripted one. */
export type Carries = (sentence: string, evidence: readonly Evidence[]) => boolean;

/** Faithfulness (RAGAS, Es et al. 2024): the share of claiming sentences that the retrieved passages carry, one of them or all together: another passage may contradict, which makes a sentence disputed, not made up. A line that only introduces others claims nothing. */
export const scoreFaithfulness = (
  sentences: readonly AnswerSentence[],
  retrieved: readonly Evidence[],
  carries: Carries,
): Share =>
  shareOf(
    sentences.filter(isClaiming),
    ({ text }) => retrieved.some((one) => carries(text, [one])) || carries(text, retrieved),
  );

/** A sentence that says something about the world: one that cites, or one without citation that neither introduces others (colon) nor only says what the articles hold, or that names a figure. */
export const isClaiming = ({ text, citations }: AnswerSentence): boolean =>
  citations.length > 0 || /\d/.test(text) || !(text.trimEnd().endsWith(":") || /\b(?:Artikel|Quellen)\b/.test(text));
