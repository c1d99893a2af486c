import { isAmount } from "#german/person-names.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { isNameLike } from "./article-profile.ts";
import { CAUSE } from "./causes-of.ts";
import { DAY, END, YEAR } from "./event-days.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead, longAgo, rival, strangers, strays } from "./event-scope.ts";
import { exclude } from "./exclusive-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isAssertion } from "./relate-assertions.ts";
import { flowsMeet, narrows, outcomesMeet, sameForm, sameMarks } from "./same-kind.ts";
import { countedAlike, farApart, LIKELY, measuredAlike, partsAlike } from "./slot-things.ts";
import { DEPENDENCE, STANCE } from "./stances-of.ts";
import { START } from "./starts-of.ts";

/**
 * How surely two statements of articles that tell of one event tell of the same in it: more than 0 where they count the same thing, or share
 * a word that is not the event's own; 0 where something sets them apart. Greater is surer.
 */
export function sameSlot(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const { unit } = a.quantity;
  if (unit !== b.quantity.unit || unit === STANCE || unit === DEPENDENCE) return 0;
  if (!sameForm(a, b) || !outcomesMeet(a, b) || exclude(a.own, b.own)) return 0;
  if (!flowsMeet(a, b) || rival(a, b) || strays(a, event) || strays(b, event)) return 0;
  if (narrows(a, b) || narrows(b, a)) return 0;
  const told = inCommon(a, b, event);
  if (isAssertion(a)) return told;
  if (unit === CAUSE) return effectsMeet(a, b, event) ? 0.5 + told : 0;
  if (unit === END) return told;
  if (isDated(unit))
    return sameDeed(a, b) || (unit === START && (told >= TELLING || begins(a) || begins(b))) ? told : 0;
  if (longAgo(a, b, event) || !(sameMarks(a, b) || partsAlike(a, b))) return 0;
  const thing = unit === "count" ? countedAlike(a, b) : measuredAlike(a, b);
  if (thing === 0 || (thing < LIKELY && told < TELLING) || farApart(a, b, thing < SURE ? 5 : 20)) return 0;
  const elsewhere = strangers(a, b, event) + strangers(b, a, event);
  return Math.max(0.1, thing + told + (isLead(a, event) && isLead(b, event) ? LEAD : 0) - ELSEWHERE * elsewhere);
}

const isDated = (unit: string): boolean => unit === DAY || unit === START || unit === YEAR;

/** Whether two causes are of one effect: the event itself where one names none. */
function effectsMeet(a: PlacedStatement, b: PlacedStatement, { central }: EventPair): boolean {
  const [mine, its] = [a, b].map(({ own }) => own.filter(({ noun, keys }) => noun && !central.has(keys.stem)));
  if (!mine || !its || mine.length === 0 || its.length === 0) return true;
  return mine.some(({ keys }) => bestLikeness(keys, its) >= 0.8);
}

const begins = ({ own }: PlacedStatement): boolean =>
  own.some(({ text }) => /(?:beginn|start|ausbruch)e?s?$/i.test(text));

/** Whether both tell of one deed: one verb, or the verb on one side and its noun or participle on the other. */
function sameDeed(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.verb && b.verb && likeness(a.verb, b.verb) === 1) return true;
  return (
    (a.verb !== undefined && bestLikeness(a.verb, b.own) === 1) ||
    (b.verb !== undefined && bestLikeness(b.verb, a.own) === 1)
  );
}

const SURE = 1;
/** One word that is not the event's own. */
const TELLING = 0.4;
/** What both articles begin with is likely to be the same. */
const LEAD = 0.25;
/** What names something that the other statement does not may be of it alone. */
const ELSEWHERE = 0.2;

/** The nouns and verbs that both have beside the thing counted and the event's names; each counts what it tells. */
function inCommon(a: PlacedStatement, b: PlacedStatement, { central }: EventPair): number {
  let sum = 0;
  for (const word of a.own) {
    if (isAmount(word.text) || (isNameLike(word) && central.has(word.keys.stem))) continue;
    if (a.things.some(({ keys }) => likeness(keys, word.keys) === 1)) continue;
    if (bestLikeness(word.keys, b.own) >= 0.8) sum += central.has(word.keys.stem) ? 0.25 : word.noun ? 0.5 : 0.4;
  }
  if (a.verb && b.verb && likeness(a.verb, b.verb) >= 0.8 && sum === 0) sum += 0.4;
  return sum;
}
