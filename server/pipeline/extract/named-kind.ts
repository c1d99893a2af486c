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
  const isNew = (name: string): boolean => !name.split(/[\s-]/).every((part) => question.said.has(fold(part)));
  const callsIt = ({ text, names }: ReadSentence): boolean =>
    [...names, ...quoted(text)].some(
      ({ text: name, kind, start, end }) =>
        isNew(name) &&
        (isKind(before.exec(text.slice(0, start))?.[1]) ||
          // "Friedrich-Naumann-Stiftung", but Anna Richter is no judge.
          ((kind === "organisation" || kind === "unknown") && isKind(name)) ||
          isKind(behind.exec(text.slice(end))?.[1])),
    );
  return partsOf(best.candidate).some(callsIt);
}

const asked = /wie (?:heiß|heiss|hieß|hiess)(?:t|en)? (?:de[rnm]|die|das|\p{L}{2,}s)\s/iu;
const before = /(\p{Lu}[\p{L}-]+) (?:\p{L}+\. )*[„“"»«]?$/u;
const behind = /^[“”"«»]?(?:,| \(| ist| war)(?: (?:der|die|das|eine?|seit|\p{Ll}+|\d+)){0,4} (\p{Lu}[\p{L}-]+)/u;

const quoted = (text: string): readonly Pick<NameMention, "start" | "end" | "text" | "kind">[] =>
  [...text.matchAll(/[„»“«](\p{Lu}[^„“"»«]{1,40})[“”«»"]/gu)].map(({ 0: all, 1: inner = "", index }) => ({
    start: index,
    end: index + all.length,
    text: inner,
    kind: "unknown",
  }));
