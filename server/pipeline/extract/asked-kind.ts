import type { Quantity } from "#domain/quantity.ts";
import { agentKey } from "#german/agent-key.ts";
import { fold } from "#german/normalise.ts";
import { stem } from "#german/stems.ts";
import { KIND, LISTED } from "../verify/near-words.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** Whether a sentence tells something of the kind that a question asks for, 1 or 0: "Welche Vögel …?" – "Rohrdommeln". */
export function kindTold(question: AskedQuestion, { content }: ReadSentence): number {
  const asked = askedKind(question);
  if (asked === undefined) return 0;
  const isOne = (told: string): boolean => {
    const by = asked.near(told);
    return by >= KIND && by < LISTED;
  };
  return content.some(
    ({ text, stem: told }) => !question.said.has(told) && (isOne(told) || isOne(agentKey(text) ?? "")),
  )
    ? 1
    : 0;
}

/** Whether a sentence counts, but only other things than a question does, 1 or 0: "Wie viele Kabinen …?" – "118 Menschen". */
export function countsOthers(question: AskedQuestion, { quantities }: ReadSentence): number {
  const asked = question.words.find(({ stem: own }) => own === question.thing);
  if (question.type !== "quantity" || asked === undefined || question.unit !== undefined) return 0;
  const counted = quantities.filter(({ unit, text }) => unit === "count" && !question.said.has(fold(text)));
  const isOther = (own: string): boolean =>
    own !== asked.stem && !own.endsWith(asked.stem) && !asked.stem.endsWith(own) && asked.near(own) < MAY_COUNT;
  const isOfOthers = ({ thing }: Quantity): boolean =>
    thing !== undefined && [...thing.stems, agentKey(thing.head) ?? thing.head].every(isOther);
  return counted.length > 0 && counted.every(isOfOthers) ? 1 : 0;
}

/** From here on a word may stand for what is counted. */
const MAY_COUNT = 0.5;

/** What the question wants one of: "Welcher Hersteller …", "Was für ein Tier …", "Wie viele Tiere …", "Wie heißt der Fluss …". */
function askedKind({ text, words }: AskedQuestion): AskedWord | undefined {
  const noun = kindAsked.exec(text)?.[1];
  return noun === undefined ? undefined : words.find(({ stem: own }) => own === stem(noun));
}

const kindAsked =
  /(?:[Ww]elche[rnms]?|[Ww]as für (?:ein(?:e[nmrs]?)?)?|[Ww]ie ?viele?|(?:heiß|heiss|hieß|hiess)(?:t|en)? (?:de[rnm]|die|das)) ?(?:\p{Ll}+e[nrsm]? )?(\p{Lu}[\p{L}-]+)/u;
