import type { Evidence } from "#domain/passage.ts";
import type { Quote, Verdict } from "#domain/verdict.ts";
import { sentences } from "#german/sentences.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { words } from "#german/words.ts";

/** The share of a sentence's content words that its passage must hold. */
const COVERAGE = 0.7;

/** Says whether the passages carry the sentence: every figure and enough of its content words must stand in one of them. */
export function verifySentence(text: string, evidence: readonly Evidence[]): Verdict {
  const claimed = contentStems(text);
  const quotes: Quote[] = [];
  let missingFigure: string | undefined;
  for (const { passage } of evidence) {
    const known = new Set(contentStems(passage.text));
    missingFigure = claimed.find((term) => /\d/.test(term) && !known.has(term));
    const covered = claimed.filter((term) => known.has(term)).length;
    if (missingFigure === undefined && covered >= COVERAGE * claimed.length)
      quotes.push(carryingQuote(claimed, passage));
  }
  if (quotes.length > 0)
    return { label: "supported", reason: { code: "carried", message: "Die Textstelle belegt den Satz." }, quotes };
  const message =
    missingFigure === undefined
      ? "Die Textstelle trägt den Satz nicht."
      : `Die Textstelle nennt „${missingFigure}“ nicht.`;
  return { label: "not-enough-info", reason: { code: "not-carried", message }, quotes: [] };
}

const contentStems = (text: string): readonly string[] =>
  words(text)
    .filter((word) => !isStopWord(word.text))
    .map((word) => stem(word.text));

/** The sentence of the passage that shares most with the claim. */
function carryingQuote(claimed: readonly string[], passage: Evidence["passage"]): Quote {
  const best = sentences(passage.text)
    .map((span) => {
      const known = new Set(contentStems(passage.text.slice(span.start, span.end)));
      return { span, shared: claimed.filter((term) => known.has(term)).length };
    })
    .sort((a, b) => b.shared - a.shared)[0];
  return { passageId: passage.id, start: best?.span.start ?? 0, end: best?.span.end ?? passage.text.length };
}
