import type { Evidence } from "#domain/passage.ts";
import { quantities } from "#german/quantities.ts";
import { statementOf } from "#german/statement-of.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import { isNegated } from "./is-negated.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";

/**
 * "Ja" or "Nein", only where the evidence carries it: the question as a statement passes the verifier against the candidate's own words, or
 * they deny it or tell another figure or day of it, and its content words are met there; undefined where that cannot be said.
 */
export function yesOrNo(question: AskedQuestion, one: ScoredCandidate): "Ja" | "Nein" | undefined {
  const { candidate, matches } = one;
  const statement = question.type === "polar" ? statementOf(question.text) : undefined;
  const met = question.words.every(({ text }, at) => (matches[at] ?? 0) >= MET || /^\d/.test(text));
  if (statement === undefined || question.words.length < 2 || !met) return undefined;
  // A figure in the sentence before may be of something else.
  const isWhole = featureOf("isLeaning", one) === 1 || quantities(question.text).length === 0;
  const own = isWhole ? candidate.text : candidate.sentence.text;
  const { label, reason } = verifySentence(statement, [saying(candidate, own)], question.synonymy);
  if (label === "refuted" && REFUTING.has(reason.code)) return "Nein";
  const unproved = denied.test(candidate.text) ? /(?<!\p{L})dass [^,;.]+/iu.exec(candidate.text)?.[0] : undefined;
  const told = unproved && statementOf(`Stimmt es, ${unproved}?`);
  if (told && !isNegated(statement) && verifySentence(statement, [saying(candidate, told)]).label === "supported")
    return "Nein";
  const sameSense = isNegated(statement) === isNegated(own);
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

/** What may be, shall be or is only said to be is no yes, unless it was asked for. */
const isOpen = (text: string, question: string): boolean =>
  (text.match(open) ?? []).some((word) => !question.toLowerCase().includes(word.toLowerCase()));

const open =
  /(?<!\p{L})(?:vielleicht|möglicherweise|womöglich|vermutlich|offenbar|wohl|angeblich|soll(?:e|en|te|ten)?|könnte[n]?|dürfte[n]?|würde[n]?|wolle[n]?|will|plant|planen|unter Umständen|sei(?:en)?|habe|hätte[n]?|wäre[n]?)(?!\p{L})/giu;
