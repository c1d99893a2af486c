import type { NameMention } from "#german/name-mention.ts";
import { fold } from "#german/normalise.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { matchWords, PART } from "./match-words.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "Wie heißt der Tierarzt, der …?": whether the best sentence calls one of that kind by a name, before or behind it ("Tierarzt Cem Aydogan", "Cem Aydogan, Tierarzt in Rode"). */
export function isKindNamed(question: AskedQuestion, best: ScoredCandidate): boolean {
  if (!asked.test(question.text)) return false;
  // "Wie heißt der künftige Chef": the adjective goes with its noun.
  const words = question.words.slice(0, /^\p{Ll}/u.test(question.words[0]?.text ?? "") ? 2 : 1);
  // "Wie heißt der Außenminister von Japan?": another country's is none.
  if (
    question.words.some(
      ({ country, known, text }, i) =>
        (country !== undefined || (!known && /^\p{Lu}/u.test(text))) && best.matches[i] === 0,
    )
  )
    return false;
  const isKind = (noun: string | undefined): boolean =>
    noun !== undefined && matchWords({ words }, [readSentence(noun)]).some((met) => met >= PART);
  const callsIt = ({ text, names, said }: ReadSentence & Pick<AskedQuestion, "said">): boolean =>
    [...names, ...quoted(text)].some(
      (name) =>
        !name.text.split(/[\s-]/).every((part) => said.has(fold(part))) &&
        (isKind(before.exec(text.slice(0, name.start))?.[1]) ||
          [...name.text.matchAll(/\p{Lu}[\p{L}-]+/gu)].slice(0, -1).some(([part]) => isKind(part)) ||
          isKind(behind.exec(text.slice(name.end))?.[1])),
    );
  return partsOf(best.candidate).some((one) => callsIt({ ...one, said: question.said }));
}

const asked = /wie (?:heiß|heiss|hieß|hiess)(?:t|en)? (?:de[rnm]|die|das|\p{L}{2,}s)\s/iu;
const before = /(\p{Lu}[\p{L}-]+) (?:\p{L}+\. )*[„“"»«]?$/u;
const behind = /^[“”"«»]?(?:,| \(| ist| war)(?: (?:der|die|das|eine?|seit|\p{Ll}+|\d+)){0,4} (\p{Lu}[\p{L}-]+)/u;

const quoted = (text: string): readonly Pick<NameMention, "start" | "end" | "text">[] =>
  [...text.matchAll(/[„»“«](\p{Lu}[^„“"»«]{1,40})[“”«»"]/gu)].map(({ 0: all, 1: inner = "", index }) => ({
    start: index,
    end: index + all.length,
    text: inner,
  }));
