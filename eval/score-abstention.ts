import type { Share } from "./share.ts";

/** How well abstaining tells unanswerable from answerable; F1 is 1 where nothing was to be abstained from and nothing was. */
export interface AbstentionScore {
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number;
}

/** Precision, recall and F1 of abstentions over questions. */
export function scoreAbstention(
  questions: readonly { readonly answerable: boolean; readonly abstained: boolean }[],
): AbstentionScore {
  const abstained = questions.filter((question) => question.abstained).length;
  const due = questions.filter(({ answerable }) => !answerable).length;
  const right = questions.filter((question) => question.abstained && !question.answerable).length;
  return {
    precision: { met: right, all: abstained },
    recall: { met: right, all: due },
    f1: abstained + due === 0 ? 1 : (2 * right) / (abstained + due),
  };
}
