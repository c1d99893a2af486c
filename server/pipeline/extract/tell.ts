import type { Draft } from "../ports.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { withSource } from "./with-source.ts";
import { yesOrNo } from "./yes-no.ts";

/**
 * A candidate as the reader gets it: its passage's own words, led by Ja or Nein where these are borne out, with medium and date where it
 * holds a figure. Of these forms the first that the verifier carries; the bare words where none is.
 */
export function tell(question: AskedQuestion, chosen: ScoredCandidate, place: "first" | "later"): Draft {
  const { candidate } = chosen;
  const text = whole(candidate.text);
  const sourced = withSource(text, candidate.passage.article);
  const word = place === "first" ? yesOrNo(question, chosen) : undefined;
  const forms = [word && `${word}: ${sourced ?? text}`, word && `${word}: ${text}`, sourced, text].filter(
    (form) => form !== undefined,
  );
  const carried = forms.find((form) => verifySentence(form, [candidate.passage]).label === "supported");
  return {
    type: "sentence",
    text: carried ?? whole(candidate.sentence.text),
    passages: [candidate.passage.passage.id],
  };
}

/** Lines of a passage run on in an answer; a list item or caption without a stop gets one. */
function whole(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[.!?…:]["“”‘’»«)]*$/u.test(line) ? line : `${line}.`;
}
