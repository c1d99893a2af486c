import type { AnswerSentence } from "#domain/answer.ts";
import type { Evidence, PassageId } from "#domain/passage.ts";
import { type Carries, isClaiming } from "./score-faithfulness.ts";
import { type Share, shareOf } from "./share.ts";

/** ALCE (Gao et al. 2023): recall is the share of sentences their citations carry together, precision the share of citations that are needed. */
export interface CitationScore {
  readonly precision: Share;
  readonly recall: Share;
}

/** A citation is needed if its sentence is carried and it carries it alone or the others without it do not; `evidence` knows every passage of the index. */
export function scoreCitations(
  sentences: readonly AnswerSentence[],
  evidence: ReadonlyMap<PassageId, Evidence>,
  carries: Carries,
): CitationScore {
  const claiming = sentences.filter(isClaiming);
  const found = (ids: readonly PassageId[]): readonly Evidence[] => ids.flatMap((id) => evidence.get(id) ?? []);
  const isCarried = ({ text, citations }: AnswerSentence): boolean =>
    citations.length > 0 && carries(text, found(citations));
  const needed = claiming.flatMap((sentence) => {
    const whole = isCarried(sentence);
    return sentence.citations.map((id) => {
      const others = sentence.citations.filter((other) => other !== id);
      return (
        whole && (others.length === 0 || carries(sentence.text, found([id])) || !carries(sentence.text, found(others)))
      );
    });
  });
  return { recall: shareOf(claiming, isCarried), precision: shareOf(needed, Boolean) };
}
