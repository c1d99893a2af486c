import { clauses } from "#german/clauses.ts";
import { type Flow, flowOf, isCountry } from "#german/flow-of.ts";
import { roles } from "#german/roles.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/**
 * How a sentence stands to who gives to whom in a question, in units of the ranking's score: "Was lieferte A an B?" is not answered by what B delivered to A. 0 where the
 * question names no two countries of which one gives, or the sentence does not tell who does.
 */
export function flowFit({ text, type, words }: AskedQuestion, sentence: ReadSentence): number {
  if (type === "comparison") return 0;
  const asked = flowIn(readSentence(text));
  if (!isCountry(asked.agent) || !isCountry(asked.recipient) || asked.agent === asked.recipient) return 0;
  const told = flowIn(sentence);
  if (told.agent === asked.agent && told.recipient === asked.recipient)
    return words.every(({ country }) => country !== undefined) ? SAME : 0;
  return told.agent === asked.recipient || told.recipient === asked.agent ? TURNED : 0;
}

const TURNED = -4;
/** "Was bekam A von B?": the verb says little, so that nothing else tells the sentence from others that name both. */
const SAME = 3;

function flowIn({ text, countries }: ReadSentence): Flow {
  const all = clauses(text);
  const found = all.flatMap((clause) => roles(clause, all) ?? []);
  return flowOf(found, text, { start: 0, end: text.length }, countries);
}
