import type { Evidence } from "#domain/passage.ts";
import { clauses } from "#german/clauses.ts";
import { fold } from "#german/normalise.ts";
import { quantities } from "#german/quantities.ts";
import { statementOf } from "#german/statement-of.ts";
import { stem } from "#german/stems.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import { isNegated } from "./is-negated.ts";
import { coverage } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";

/** A word that answers a question, and the candidates with the one first that says so. */
interface Decided {
  readonly word: Word;
  readonly ranked: readonly ScoredCandidate[];
}

/** Only where the evidence carries it. */
export type Word = "Ja" | "Nein";

/**
 * What answers a yes/no question by yes or no; undefined where nothing at the top does, where one thing says yes and another no, or where the figure
 * that is denied is told elsewhere at the top: it may be of the same.
 */
export function decided(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Decided | undefined {
  if (question.type !== "polar") return undefined;
  const top = ranked.slice(0, TRIED);
  const words = top.map((one) => yesOrNo(question, one));
  const word = words.find((one) => one !== undefined);
  const first = top[words.indexOf(word)];
  if (!word || !first || words.some((one) => one !== undefined && one !== word)) return undefined;
  const figures = question.text.match(/\d[\d.,]*\d|\d/gu) ?? [];
  const told = top.flatMap(({ candidate, matches }) =>
    coverage(question, matches) < HALF ? [] : candidate.text.split(/[^\d.,]+/u),
  );
  if (word === "Nein" && figures.some((figure) => told.includes(figure))) return undefined;
  return { word, ranked: [first, ...ranked.filter((one) => one !== first)] };
}

/** Each is held against the question by the verifier, which takes 0.3 ms. */
const TRIED = 5;
const HALF = 0.5;

/**
 * The question as a statement passes the verifier against the candidate's own words, or they deny it or tell another figure or day of it, and its
 * content words are met there.
 */
function yesOrNo(question: AskedQuestion, one: ScoredCandidate): Word | undefined {
  const { candidate, matches } = one;
  const statement = statementOf(question.text);
  // "Wert der Ware?" begins with no verb.
  if (statement === undefined || clauses(statement)[0]?.predicate === undefined) return undefined;
  const met = question.words.every(({ text }, at) => (matches[at] ?? 0) >= MET || /^\d/.test(text));
  if (question.words.length < 2 || !met) return undefined;
  // A figure in the sentence before may be of something else.
  const isWhole = featureOf("isLeaning", one) === 1 || quantities(question.text).length === 0;
  const own = isWhole ? candidate.text : candidate.sentence.text;
  const { label, reason } = verifySentence(statement, [saying(candidate, own)], question.synonymy);
  // "Die Expertin sieht keine Anzeichen": that there are none does not say that she is no expert.
  const none = /(?<!\p{L})keine?[nmrs]? (\p{L}+)/u.exec(own)?.[1];
  const isOfIt = none === undefined || question.said.has(stem(none)) || question.said.has(fold(none));
  if (label === "refuted" && REFUTING.has(reason.code) && (isOfIt || reason.code !== "polarity")) return "Nein";
  const unproved = denied.test(candidate.text) ? /(?<!\p{L})dass [^,;.]+/iu.exec(candidate.text)?.[0] : undefined;
  const told = unproved && statementOf(`Stimmt es, ${unproved}?`);
  if (told && !isNegated(statement) && verifySentence(statement, [saying(candidate, told)]).label === "supported")
    return "Nein";
  const sameSense = isNegated(statement) === isNegated(own);
  if (modals.some((modal) => modal.test(question.text) && !modal.test(own))) return undefined;
  return label === "supported" && sameSense && !isOpen(own, question.text) ? "Ja" : undefined;
}

const saying = ({ passage: { passage, article } }: Candidate, text: string): Evidence => ({
  passage: { ...passage, text },
  article,
});

/** A near synonym, or a part of a compound. */
const MET = 0.6;

/** Who else did it, and how far it has come, is told of other deeds too often. */
const REFUTING: ReadonlySet<string> = new Set(["polarity", "figure", "date"]);

/** "Dass A hilft, dafür gibt es keine Belege." */
const denied =
  /(?<!\p{L})(?:keine(?:rlei)? (?:Anzeichen|Hinweise?|Belege?|Beweise?|Indizien)|nicht (?:zu erkennen|erkennbar|belegt|bewiesen|nachgewiesen))(?!\p{L})/u;

/** What is done need not have to be done, and what may be done need not be done. */
const modals = [/(?<!\p{L})(?:m[uü]ss|pflicht|verpflichte)/iu, /(?<!\p{L})(?:d[aü]rf|k[aöo]nn|erlaub|möglich)/iu];

/** What may be, shall be or is only said to be is no yes, unless it was asked for. */
const isOpen = (text: string, question: string): boolean =>
  (text.match(open) ?? []).some((word) => !question.toLowerCase().includes(word.toLowerCase()));

const open =
  /(?<!\p{L})(?:vielleicht|möglicherweise|womöglich|vermutlich|offenbar|wohl|angeblich|soll(?:e|en|te|ten)?|könnte[n]?|dürfte[n]?|würde[n]?|wolle[n]?|will|plant|planen|unter Umständen|sei(?:en)?|habe|hätte[n]?|wäre[n]?)(?!\p{L})/giu;
