import { clauses } from "#german/clauses.ts";
import { type Flow, flowOf, isCountry } from "#german/flow-of.ts";
import { roles } from "#german/roles.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/**
 * How a sentence stands to which country gives to which in a question, in units of the ranking's score: "Was lieferte A an B?" is not answered by what B delivered to A.
 * 0 for comparisons, and where question or sentence tell of no giver and no receiver.
 */
export function flowFit({ text, type, words }: AskedQuestion): (sentence: ReadSentence) => number {
  const { agent, recipient } = flowIn(readSentence(text.replace(whatGoes, "Was ")));
  if (type === "comparison" || (!agent && !recipient)) return () => 0;
  const same = agent && recipient && words.every(({ country }) => country !== undefined) ? ALL_SAID : SAME;
  return (sentence) => {
    const told = flowIn(sentence);
    if (meet(agent, told.recipient) || meet(recipient, told.agent)) return TURNED;
    return meet(agent, told.agent) || meet(recipient, told.recipient) ? same : 0;
  };
}

const meet = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other;

/** "Welche Waffen lieferte A?": what goes is no side, though it stands where the subject does. */
const whatGoes = /^(?:[Uu]nd )?(?:[Ww]elche[rns]?|[Ww]ie ?viele?) (?:\p{Ll}+e[nrs]? )?\p{Lu}[\p{L}-]+ (?=\p{Ll})/u;

const TURNED = -4;
const SAME = 0.7;
/** "Was bekam A von B?": the verb says little, so that nothing else tells the sentence from others that name both. */
const ALL_SAID = 3;

/** The countries alone. */
function flowIn({ text, countries }: ReadSentence): Flow {
  const all = clauses(text);
  const found = all.flatMap((clause) => roles(clause, all) ?? []);
  const { agent, recipient } = flowOf(found, text, { start: 0, end: text.length }, countries);
  return agent === recipient
    ? {}
    : { ...(agent && isCountry(agent) && { agent }), ...(recipient && isCountry(recipient) && { recipient }) };
}
