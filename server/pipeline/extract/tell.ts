import { withoutDateline } from "#german/dateline.ts";
import type { Draft } from "../ports.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { withSource } from "./with-source.ts";
import type { Word } from "./yes-no.ts";

/**
 * A candidate as the reader gets it: its passage's own words, led by Ja or Nein where it answers so, with medium and date where it
 * holds a figure. Of these forms the first that the verifier carries; the bare words where none is.
 */
export function tell(question: AskedQuestion, chosen: ScoredCandidate, word?: Word): Draft {
  const { candidate } = chosen;
  const { passage } = candidate.passage;
  const text = whole(passage.text.startsWith(candidate.text) ? withoutDateline(candidate.text) : candidate.text);
  const sourced = withSource(text, candidate.passage.article);
  const alone = word && isAskedSubject(question, chosen) ? whole(candidate.sentence.text) : undefined;
  const forms = [
    alone && `${word}: ${withSource(alone, candidate.passage.article) ?? alone}`,
    word && `${word}: ${sourced ?? text}`,
    word && `${word}: ${text}`,
    sourced,
    text,
  ].filter((form) => form !== undefined);
  const carried = forms.find((form) => verifySentence(form, [candidate.passage]).label === "supported");
  return {
    type: "sentence",
    text: carried ?? whole(candidate.sentence.text),
    passages: [passage.id],
  };
}

/** "Hat Kern Kinder?" – "Sie hat drei": the question names whom the pronoun means, so that the sentence before, which begins with her, may stay away. */
function isAskedSubject(
  { text }: AskedQuestion,
  { candidate: { sentence, before, isWidened } }: ScoredCandidate,
): boolean {
  if (!isWidened || before === undefined || !/^(?:Er|Sie)\s/u.test(sentence.text)) return false;
  const subject = /^(?:\p{Lu}[\p{L}-]+\s)+/u.exec(before.text)?.[0].split(/\s+/) ?? [];
  const others = before.names.filter(({ kind, start }) => kind === "person" && start > subject.join(" ").length);
  return others.length === 0 && subject.some((word) => word.length > 3 && text.includes(word));
}

/** Lines of a passage run on in an answer; a list item or caption without a stop gets one. */
function whole(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[.!?…:]["“”‘’»«)]*$/u.test(line) ? line : `${line}.`;
}
