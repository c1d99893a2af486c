import { bestLikeness } from "../verify/match-words.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead, longAgo, rival, strangers, strays } from "./event-scope.ts";
import { exclude } from "./exclusive-words.ts";
import { inCommon, TELLING } from "./in-common.ts";
import { areLastOpen } from "./last-open.ts";
import { mayBeOne } from "./may-be-one.ts";
import { areOneAge, isAge } from "./one-age.ts";
import { openLikeness } from "./open-figure.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { polesMeet } from "./poles-meet.ts";
import { isAssertion } from "./relate-assertions.ts";
import { sameDeed } from "./same-deed.ts";
import {
  bothAsked,
  flowsMeet,
  gradesMeet,
  originsMeet,
  outcomesMeet,
  sameForm,
  sameMarks,
  scopesMeet,
} from "./same-kind.ts";
import { countedAlike, LIKELY, measuredAlike, partsAlike } from "./slot-things.ts";
import { farApart } from "./things-alike.ts";
import { toldAlike } from "./told-alike.ts";
import { BARE, CLOCK, DEPENDENCE, isFigure, isTimed, isWorded, POLE, STANCE, VOTES } from "./units.ts";
import { ofTwoSexes } from "./whose-age.ts";
/**
 * How surely two statements of articles that tell of one event tell of the same in it: more than 0 where they count the same thing, or share
 * a word that is not the event's own; 0 where something sets them apart. Greater is surer.
 */
export function sameSlot(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const brief = event.a.brief || event.b.brief;
  if (a.quantity.unit === POLE) return brief ? polesMeet(a, b, event) : 0;
  if (!brief && isAge(a) && isAge(b)) {
    if (ofTwoSexes(a, b)) return 0;
    if (areOneAge(a, b, event)) return SURE;
    if (!(isLead(a, event) && isLead(b, event))) return 0;
  }
  if (brief && isFigure(a.quantity.unit)) return mayBeOne(a, b, event) ? openLikeness(a, b, event) : 0;
  return bySlot(a, b, event);
}

function bySlot(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const { unit } = a.quantity;
  if (unit !== b.quantity.unit || unit === STANCE || unit === DEPENDENCE || unit === BARE) return 0;
  if (
    !sameForm(a, b) ||
    !bothAsked(a, b) ||
    (unit === "count" && !outcomesMeet(a, b)) ||
    (!isWorded(unit) && !flowsMeet(a, b))
  )
    return 0;
  const known = isTold(a) ? 0 : thingsMeet(a, b);
  const last = !isTold(a) && areLastOpen(a, b, event);
  const thing = known || (last && sameMarks(a, b) ? OPEN : 0);
  if (!isTold(a) && (thing === 0 || longAgo(a, b, event))) return 0;
  const leads = isLead(a, event) && isLead(b, event);
  if (!originsMeet(a, b) || !gradesMeet(a, b)) return 0;
  if (!isFewOf(unit) && (rival(a, b) || strays(a, event) || strays(b, event))) return 0;
  if (!isTold(a) && areOfTwo(a, b, event)) return 0;
  if (exclude(a.own, b.own) || !scopesMeet(a, b)) return 0;
  const told = Math.max(inCommon(a, b, event), inCommon(b, a, event));
  if (isTold(a))
    return toldAlike(a, b, event)
      ? told + (isFewOf(unit) ? SAME_CAUSE : sameDeed(a, b) ? SAME_DEED : isTimed(unit) ? LEAST : 0)
      : 0;
  if (thing < LIKELY && told < TELLING && !last) return 0;
  const elsewhere = strangers(a, b, event) + strangers(b, a, event);
  return Math.max(LEAST, thing + told + (leads ? LEAD : 0) - ELSEWHERE * elsewhere);
}

/** Whether a statement is no figure of a thing: a day, a start, an end, a cause, a yes or no. */
const isTold = (statement: PlacedStatement): boolean =>
  isAssertion(statement) || isTimed(statement.quantity.unit) || isFewOf(statement.quantity.unit);

/** Of what an event has few: causes, doers, places, votes, times of day. */
const isFewOf = (unit: string): boolean => isWorded(unit) || unit === VOTES || unit === CLOCK;

/** Whether each names a place that only one of the articles does, or one noun stands for another in words that are the same else: "in der Bibliothek von Hall". */
const areOfTwo = (a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean =>
  (unshared(a, event) && unshared(b, event)) || (exchanged(a, b) && exchanged(b, a));

const unshared = ({ places }: PlacedStatement, { known }: EventPair): boolean => places.some((word) => !known(word));

function exchanged({ own: mine }: PlacedStatement, { own: its }: PlacedStatement): boolean {
  const alone = mine.filter(({ keys }) => bestLikeness(keys, its) < 0.8);
  return alone.length === 1 && alone[0]?.noun === true && mine.length > 2;
}

/** 0 where the figures are of different things, or so far apart that they hardly are of one. */
function thingsMeet(a: PlacedStatement, b: PlacedStatement): number {
  if (!sameMarks(a, b) && !partsAlike(a, b)) return 0;
  const thing = a.quantity.unit === "count" ? countedAlike(a, b) : measuredAlike(a, b);
  return farApart(a, b, thing < SURE ? SELDOM : HARDLY) ? 0 : thing;
}

const SURE = 1;

/** The last figures of a unit that two reports do not agree on. */
const OPEN = 0.3;
/** What both articles begin with is likely to be the same. */
const LEAD = 0.25;
/** What words alone do not tell of one thing, one deed may. */
const SAME_DEED = 0.3;
/** Causes of one effect are few. */
const SAME_CAUSE = 0.5;
const LEAST = 0.1;
/** How many times one figure may be the other, where the words leave it open and where they do not. */
const SELDOM = 5;
const HARDLY = 20;
/** What names something that the other statement does not may be of it alone. */
const ELSEWHERE = 0.2;
