import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { isOrganisationNoun } from "#german/role-nouns.ts";
import { stem } from "#german/stems.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { isPredicateTold } from "./premise.ts";
import type { ReadSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "In welchem Krankenhaus liegt sie?" where the best sentences only say that it is one. */
export function isCalledNowhere(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const kind = bodyAsked(question.text);
  if (kind === undefined) return false;
  const bare = stem(kind);
  return !best
    .filter(({ probability }) => probability >= LIKELY)
    .some((one) =>
      partsOf(one.candidate).some(
        (sentence) =>
          namesAnything(question, sentence) ||
          sentence.content.some(
            ({ text, stem: own }) =>
              /^\p{Lu}/u.test(text) && own !== bare && isOrganisationNoun(text) && !question.said.has(own),
          ),
      ),
    );
}

/**
 * "Welche zwei Parteien forderten das?" is not answered by "zwei Parteien", nor "Welche Obergrenze gilt?" by "eine Obergrenze": the best sentences only mention what is asked
 * for, without a name, a figure or a compound of it.
 */
export function isOnlyMentioned(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const kind = which.exec(question.text)?.[1];
  if (kind === undefined || isOrganisationNoun(kind) || toldByClauses.test(kind)) return false;
  const bare = stem(kind);
  const [first = [], ...others] = best
    .filter(({ probability }) => probability >= LIKELY)
    .map(({ candidate }) => partsOf(candidate));
  const says = (sentence: ReadSentence): boolean =>
    namesAnything(question, sentence) ||
    sentence.quantities.some(({ text }) => !question.said.has(fold(text))) ||
    sentence.content.some(({ stem: own }) => own !== bare && own.endsWith(bare) && !question.said.has(own));
  return first.some(({ stems }) => stems.has(bare)) && ![first, ...others].flat().some(says);
}

/** What such a noun stands for is told by a clause. */
const toldByClauses = /(?:[hk]eit|ung|ion|gr[uü]nd|ursache|zweck|ziel|motiv|weise|art)(?:e?n|e)?$/iu;

const namesAnything = ({ said }: AskedQuestion, { names: found, text: whole }: ReadSentence): boolean =>
  /[„“"»«]\p{Lu}/u.test(whole) ||
  found.some(({ text }) => !text.split(/[\s-]/).every((part) => said.has(fold(part)) || said.has(stem(part))));

/** "Welche Baufirma führt die Arbeiten aus?" where neither the kind nor the deed is told. */
export function isKindMissing(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const kind = bodyAsked(question.text);
  const at = question.words.findIndex(({ text }) => text === kind);
  return (
    at >= 0 &&
    question.predicate !== undefined &&
    best.every(({ matches }) => (matches[at] ?? 0) === 0) &&
    !isPredicateTold(question, best)
  );
}

/** What is less likely to be the answer cannot name it. */
const LIKELY = 0.1;

const bodyAsked = (text: string): string | undefined => {
  const kind = which.exec(text)?.[1];
  return kind !== undefined && isOrganisationNoun(kind) && names(kind).length === 0 ? kind : undefined;
};

const which = /^\s*(?:[Uu]nd )?(?:\p{L}{2,5} )?[Ww]elche[rnms]? (?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}-]+)/u;
