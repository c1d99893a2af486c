import { withoutDateline } from "#german/dateline.ts";
import type { Draft } from "../ports.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { leansOnTheSentenceBefore } from "./leaning-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";
import { withSource } from "./with-source.ts";
import type { Word } from "./yes-no.ts";

/**
 * A candidate as the reader gets it: its passage's own words, led by Ja or Nein where it answers so, with medium and date where it
 * holds a figure. Of these forms the first that the verifier carries; the bare words where none is.
 */
export function tell(question: AskedQuestion, chosen: ScoredCandidate, word?: Word): Draft {
  const { candidate } = chosen;
  const { passage } = candidate.passage;
  const isAlone = answersAlone(question, chosen) || (word && isAskedSubject(question, chosen));
  const shown = isAlone ? candidate.sentence.text : candidate.text;
  const text = whole(passage.text.startsWith(shown) ? withoutDateline(shown) : shown);
  const sourced = withSource(text, candidate.passage.article);
  const forms = [word && `${word}: ${sourced ?? text}`, word && `${word}: ${text}`, sourced, text].filter(
    (form) => form !== undefined,
  );
  const carried = forms.find((form) => verifySentence(form, [candidate.passage]).label === "supported");
  return {
    type: "sentence",
    text: carried ?? whole(candidate.sentence.text),
    passages: [passage.id],
  };
}

/** "Wann bekommt Chile die Fregatte?": a sentence that holds the kind of answer asked for, speaks of what is asked and hangs on no other is the direct answer, whatever else it was found by; a cause is understood beside what it caused. */
const answersAlone = (question: AskedQuestion, one: ScoredCandidate): boolean => {
  const { sentence, before } = one.candidate;
  return (
    before !== undefined &&
    question.type !== "reason" &&
    holdsAnswer(question, sentence) === 1 &&
    holdsAnswer(question, before) === 0 &&
    featureOf("ownWords", one) >= SPOKEN_OF &&
    !leansOnTheSentenceBefore(sentence.text) &&
    !hanging.test(sentence.text)
  );
};

/** Share of the question. */
const SPOKEN_OF = 0.4;

/** Words that mean something told before. */
const hanging = /\b(?:er|sie|ih\w+|sei(?!t)\w*|dies\w*|da(?!s)\w*|dort|demnach|Art|habe|werde)\b/i;

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
