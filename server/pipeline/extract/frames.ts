import { innerQuotes } from "#german/inner-quotes.ts";
import type { Draft } from "../ports.ts";
import { wording } from "../wording.ts";
import { holdsAnswer } from "./answer-type.ts";
import { isUnsure } from "./answerable.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { tellsWhy } from "./fit-the-lead.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** A line above a list that was asked for in so many words, and above an item that means nothing without the line it stands under: "Plastiktüten" below "Was ist verboten?". */
export function introduction({ text }: AskedQuestion, chosen: readonly ScoredCandidate[]): readonly Draft[] {
  const asksForList = /^\s*(?:nenne|zähle?|liste|gib mir eine liste|welche .* (?:alles|gibt es))/iu.test(text);
  const { kind, heading, text: item = "" } = chosen[0]?.candidate.passage.passage ?? {};
  if (kind === "list" && heading !== undefined && !/[.!?]$/.test(item))
    return [{ type: "frame", text: `Unter „${innerQuotes(heading.replace(/^.*\n|:$/gu, ""))}“ steht:` }];
  return asksForList && chosen.length > 1 ? [{ type: "frame", text: "Die Artikel nennen:" }] : [];
}

/** What the reader asked for and the chosen sentences do not hold, as what it is: not found, which does not mean that no article tells it; empty where nothing is missing. */
export function whatIsMissing(question: AskedQuestion, chosen: readonly ScoredCandidate[]): readonly Draft[] {
  const text = missing[question.type];
  const isPurpose = asksPurpose.test(question.text);
  const told = chosen.flatMap(({ candidate: { sentence, before, isWidened } }) => [
    sentence,
    // A figure that the reader is not shown is no answer.
    ...(before && (isWidened || question.type !== "quantity") ? [before] : []),
  ]);
  const holding = told.filter((one) => holdsAnswer(question, one) > 0 || (isPurpose && purpose.test(one.text)));
  if (text === undefined || (question.type === "reason" && chosen.some(tellsWhy))) return [];
  if (holding.length === 0) return [{ type: "frame", text }];
  const isVague =
    question.type === "quantity" &&
    holding.every((one) => holdsAnswer(question, readSentence(one.text.replace(vague, ""))) === 0);
  return isVague ? [{ type: "frame", text: "Eine genaue Zahl dazu war nicht zu finden." }] : [];
}

/** Amounts that are no figure. */
const vague =
  /(?<!\p{L})(?:mehrere[nr]?|zahlreiche[nr]?|wenige[nr]?|viele[nr]?|Dutzende|Hunderte|Tausende|Millionen|Milliarden)(?!\p{L})/gu;

/** The word that what was said may answer something else, where that is more likely than not; a yes or no has been borne out. */
export const caveat = (
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
  said: readonly Draft[],
): readonly Draft[] =>
  isUnsure(question, ranked) && !said.some((draft) => "text" in draft && /^(?:Ja|Nein):/u.test(draft.text ?? ""))
    ? [{ type: "frame", text: wording.unsure }]
    : [];

/** A purpose is no cause: what something shall do or was done for answers as well. */
const asksPurpose = /(?<!\p{L})(?:wozu|wofür|wofuer|zu welchem zweck)(?!\p{L})/iu;
const purpose =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|woll(?:en|te|ten)|will|damit|dien(?:t|en|te|ten)|zugunsten|Ziel|Zweck|um [^.]* zu)(?!\p{L})/iu;

const missing: Readonly<Partial<Record<AskedQuestion["type"], string>>> = {
  quantity: "Eine Zahl dazu war nicht zu finden.",
  date: "Ein Zeitpunkt dazu war nicht zu finden.",
  duration: "Eine Dauer dazu war nicht zu finden.",
  reason: "Ausdrücklich nennen diese Stellen keinen Grund.",
};
