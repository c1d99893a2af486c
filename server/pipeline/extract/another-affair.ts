import type { AskedQuestion } from "./asked-question.ts";
import { matchWords } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** Less than a kindred word. */
const SOMETHING = 0.45;

/** "Wer gewann den Berlin-Marathon?" is not answered by who won the "Rhein-Marathon", unless Berlin is named as well. */
export function isAnotherOfItsKind({ text }: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const around = `${candidate.passage.article.title}\n${candidate.passage.passage.text}`;
  const words = around.split(/[^\p{L}]+/u);
  const others = [...around.matchAll(compound)];
  return [...text.matchAll(compound)].some(
    ([, first = "", kind]) =>
      !words.some((word) => word.startsWith(first)) && others.some(([, , other]) => other === kind),
  );
}

/** A name before what it names one of: "Berlin-Marathon". */
const compound = /(?<!\p{L})(\p{Lu}\p{Ll}{2,})-(\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu;

/** "Wer ist der neue Trainer?" takes a word that somebody is new; who was it before, is no answer. */
export function isNewcomerMissing({ text }: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  return asksForNew.test(text) && !best.some(({ candidate }) => tellsNew.test(candidate.text));
}

const asksForNew =
  /^\s*(?:und )?(?:wer (?:ist|wird)|wie hei(?:ß|ss)t) (?:der|die|das) (?:neue|nächste|künftige|designierte) /iu;
const tellsNew =
  /(?<!\p{L})(?:neue?[nrms]?|nächste[nrms]?|künftig\p{L}*|designiert\p{L}*|ernannt|gewählt|berufen|bestellt|folgt|folgte|nachfolg\p{L}*|übernimmt|übernahm|übernommen|tritt|trat|löst|ablös\p{L}*|abgelöst|wird|wurde)(?!\p{L})/iu;

/** "Seit wann ist Anna Kern im Amt?": beside the person only one word says what is asked, and no sentence of hers tells it. */
export function isOnlyAbout(
  question: AskedQuestion,
  best: readonly ScoredCandidate[],
  isName: (word: string) => boolean,
): boolean {
  if (question.predicate !== undefined || !PROPERTY.has(question.type)) return false;
  const others = question.words.flatMap(({ text, isLight }, i) => (isLight || isName(text) ? [] : [i]));
  const [only] = others;
  if (only === undefined || others.length > 1 || others.length === question.words.length) return false;
  return best.every(({ candidate }) => (matchWords(question, [candidate.sentence])[only] ?? 0) < SOMETHING);
}

const PROPERTY: ReadonlySet<string> = new Set(["date", "duration", "quantity", "person", "place"]);
