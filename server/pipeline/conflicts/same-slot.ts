import { isAmount, isMeasure } from "#german/person-names.ts";
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
  if (!sameForm(a, b) || (unit === "count" && !outcomesMeet(a, b)) || !flowsMeet(a, b)) return 0;
  const thing = isTold(a) ? 0 : thingsMeet(a, b);
  if (!isTold(a) && (thing === 0 || longAgo(a, b, event))) return 0;
  const leads = isLead(a, event) && isLead(b, event);
  if (!leads && (narrows(a, b) || narrows(b, a))) return 0;
  if (rival(a, b) || strays(a, event) || strays(b, event)) return 0;
  if (exclude(a.own, b.own)) return 0;
  const told = Math.max(inCommon(a, b, event), inCommon(b, a, event));
  if (isTold(a)) return toldAlike(a, b, event) ? told + (unit === CAUSE ? SAME_CAUSE : 0) : 0;
  if (thing < LIKELY && told < TELLING) return 0;
  const elsewhere = strangers(a, b, event) + strangers(b, a, event);
  return Math.max(LEAST, thing + told + (leads ? LEAD : 0) - ELSEWHERE * elsewhere);
}

/** Whether a statement is no figure of a thing: a day, a start, an end, a cause, a yes or no. */
const isTold = (statement: PlacedStatement): boolean =>
  isAssertion(statement) || [DAY, YEAR, START, END, CAUSE].includes(statement.quantity.unit);

/** 0 where the figures are of different things, or so far apart that they hardly are of one. */
function thingsMeet(a: PlacedStatement, b: PlacedStatement): number {
  if (!sameMarks(a, b) && !partsAlike(a, b)) return 0;
  const thing = a.quantity.unit === "count" ? countedAlike(a, b) : measuredAlike(a, b);
  return farApart(a, b, thing < SURE ? SELDOM : HARDLY) ? 0 : thing;
}

/** Whether two statements without a thing are of one deed, one beginning, one effect; ends are of the noun they share. */
function toldAlike(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (isAssertion(a)) return !actorsDiffer(a, b);
  if (a.quantity.unit === CAUSE) return effectsMeet(a, b, event);
  if (a.quantity.unit === END) return true;
  if (sameDeed(a, b)) return a.quantity.unit === START || effectsMeet(a, b, event);
  if (a.quantity.unit !== START) return false;
  return begins(a) || begins(b) || Math.max(inCommon(a, b, event), inCommon(b, a, event)) >= TELLING;
}

/** Whether both tell who acts, and it is somebody or something else. */
function actorsDiffer({ agent: a }: PlacedStatement, { agent: b }: PlacedStatement): boolean {
  if (a === undefined || b === undefined) return false;
  const its = b.split(" ");
  return !a.split(" ").some((word) => its.some((other) => word.endsWith(other) || other.endsWith(word)));
}

/** Whether two causes are of one effect, two deeds of one object: the event itself where one names none. */
function effectsMeet(a: PlacedStatement, b: PlacedStatement, { central }: EventPair): boolean {
  const [mine, its] = [a, b].map(({ own }) =>
    own.filter(({ noun, text, keys }) => noun && !isMeasure(text) && !central.has(keys.stem)),
  );
  if (!mine || !its || mine.length === 0 || its.length === 0) return true;
  return mine.some(({ keys }) => bestLikeness(keys, its) >= 0.8);
}

const begins = ({ own }: PlacedStatement): boolean =>
  own.some(({ text }) => /(?:beginn|start|ausbruch)e?s?$/i.test(text));

/** Whether both tell of one deed: one verb, or the verb on one side and its noun or participle on the other. */
function sameDeed(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.verb && b.verb && likeness(a.verb, b.verb) >= 0.8) return true;
  if (a.own.some(({ noun, keys }) => !noun && keys.lemmas.length > 0 && bestLikeness(keys, verbsOf(b)) === 1))
    return true;
  return (
    (a.verb !== undefined && bestLikeness(a.verb, b.own) === 1) ||
    (b.verb !== undefined && bestLikeness(b.verb, a.own) === 1)
  );
}

const verbsOf = ({ own }: PlacedStatement) => own.filter(({ noun }) => !noun);

const SURE = 1;
/** One word that is not the event's own. */
const TELLING = 0.4;
/** What both articles begin with is likely to be the same. */
const LEAD = 0.25;
/** Causes of one effect are few. */
const SAME_CAUSE = 0.5;
const LEAST = 0.1;
/** How many times one figure may be the other, where the words leave it open and where they do not. */
const SELDOM = 5;
const HARDLY = 20;
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
