import { deedOfNoun } from "#german/news-deeds.ts";
import { isMeasure } from "#german/person-names.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import { deedKinds } from "./deed-kinds.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead } from "./event-scope.ts";
import { areGrounds } from "./grounds.ts";
import { inCommon, TELLING } from "./in-common.ts";
import { isReason } from "./is-reason.ts";
import { isAnybody } from "./kinds-of-people.ts";
import { areLastDays } from "./last-days.ts";
import { areLastOpen } from "./last-open.ts";
import { openOf } from "./open-figure.ts";
import { otherCause } from "./other-cause.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isAssertion } from "./relate-assertions.ts";
import { sameDeed } from "./same-deed.ts";
import { sameReality } from "./same-kind.ts";
import { tellSame } from "./tell-same.ts";
import { AGE } from "./things-of.ts";
import { areTransposed } from "./transposed.ts";
import { CAUSE, CLOCK, DAY, END, isWrittenDay, START, VOTES, YEAR } from "./units.ts";

/** Whether two statements without a thing are of one deed, one beginning, one effect; ends are of the noun they share. */
export function toldAlike(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (isAssertion(a)) return !actorsDiffer(a, b);
  if (a.quantity.unit === CAUSE)
    return (
      areGrounds(a, b, event) ||
      (ofTheEvent(a, event) &&
        ofTheEvent(b, event) &&
        (onlyOne(a, event)
          ? effectsMeet(a, b, event) || isOfAll(a) || isOfAll(b) || (isLead(a, event) && isLead(b, event))
          : sharesEffect(a, b)) &&
        (tellSame(a, b) || otherCause(a, b, event)))
    );
  if (a.quantity.unit === END) return inCommon(a, b, event) > 0 || sameHappening(a, b, event);
  if (a.quantity.unit === VOTES) return (isLead(a, event) && isLead(b, event)) || inCommon(a, b, event) > 0;
  if (a.quantity.unit === CLOCK)
    return (isLead(a, event) && isLead(b, event)) ||
      (onlyOne(a, event) &&
        agreements(event) > AGREED &&
        sharesEffect(a, b) &&
        (event.a.brief || !(isLate(a) || isLate(b))))
      ? !kindsDiffer(a, b)
      : sameDeed(a, b);
  if (areLastDays(a, b, event)) return true;
  const brief = event.a.brief && event.b.brief;
  if (sameDeed(a, b)) {
    const meet = a.quantity.unit === START || effectsMeet(a, b, event);
    if (meet || !brief) return meet;
  }
  if (sameHappening(a, b, event)) return true;
  if (
    a.quantity.unit === YEAR &&
    a.reality === "plan" &&
    b.reality === "plan" &&
    agreements(event) > AGREED &&
    (brief || sharesEffect(a, b)) &&
    areLastOpen(a, b, event)
  )
    return true;
  if (isPlannedDay(a) && !event.a.brief && !event.b.brief)
    return (sharesEffect(a, b) || areNear(a, b)) && areLastOpen(a, b, event);
  if (areTransposed(a.quantity, b.quantity) && areLastOpen(a, b, event)) return true;
  if (a.quantity.unit !== START) return false;
  if (ofYears(a) && ofYears(b) && areLastOpen(a, b, event)) return true;
  return begins(a) || begins(b) || Math.max(inCommon(a, b, event), inCommon(b, a, event)) >= TELLING;
}

/** Whether both tell who acts, and it is somebody or something else. */
function actorsDiffer({ agent: a, marks }: PlacedStatement, { agent: b }: PlacedStatement): boolean {
  if (a === undefined || b === undefined) return marks.includes("own");
  const its = b.split(" ");
  return !a.split(" ").some((word) => its.some((other) => word.endsWith(other) || other.endsWith(word)));
}

/** Whether two causes are of one effect, two deeds of one object: the event itself where one names none. */
function effectsMeet(a: PlacedStatement, b: PlacedStatement, { central }: EventPair): boolean {
  const [mine, its] = [a, b].map(({ own }) =>
    own.filter(
      ({ noun, text, keys }) =>
        noun && !isMeasure(text) && !central.has(keys.stem) && !isAnybody(text) && deedOfNoun(keys.stem) === undefined,
    ),
  );
  if (!mine || !its || mine.length === 0 || its.length === 0) return true;
  if (mine.some(({ keys }) => bestLikeness(keys, its) >= 0.8)) return true;
  return a.own.some(
    (word) =>
      word.noun &&
      central.has(word.keys.stem) &&
      ![...a.names.flat(), ...a.places].some(({ keys }) => keys.stem === word.keys.stem) &&
      bestLikeness(word.keys, b.own) >= 0.8,
  );
}

/** Whether a noun of what two causes brought about, or two days saw, is the same. */
const sharesEffect = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.own.some(({ noun, text, keys }) => noun && !isMeasure(text) && bestLikeness(keys, b.own) >= 0.8);

/** Whether what is told to be so "weil" or "wegen" something is the event itself, by a noun that both articles go by. */
const ofTheEvent = ({ sentence, quantity, own }: PlacedStatement, { central, a, b }: EventPair): boolean =>
  !isReason(sentence, quantity) ||
  /^(?:Er|Sie)\s/.test(sentence) ||
  own.some(
    ({ noun, keys: { stem } }) =>
      noun && central.has(stem) && !a.headline().places.includes(stem) && !b.headline().places.includes(stem),
  );

/** "sieht die Ursache in fehlender Wartung": of what the article tells. */
const isOfAll = ({ sentence }: PlacedStatement): boolean =>
  /(?<!\p{L})(?:[Dd]ie|[Dd]e[rn]) (?:Ursache|Grund|Auslöser)(?!\p{L}|\s(?:für|de[rs]|von|dafür)\s)/u.test(sentence);

/** Whether each article tells one thing of this unit alone. */
const onlyOne = ({ quantity: { unit } }: PlacedStatement, { a, b }: EventPair): boolean =>
  [a, b].every(({ statements }) => statements.filter(({ quantity }) => quantity.unit === unit).length === 1);

/** Whether both begin with the day of what they report, the only one that they do not agree on, in whatever words: a noun is the same, or it is a plan of reports that agree on more. */
const sameHappening = (a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean =>
  isLead(a, event) &&
  isLead(b, event) &&
  sameReality(a, b) &&
  !kindsDiffer(a, b) &&
  !eachOfItsDay(a, b) &&
  !ofTwoPeople(event) &&
  (sharesEffect(a, b) ||
    (agreements(event) >= AGREED &&
      (a.reality === "plan" || areDated(a, b) || sameDeed(a, b) || !(isKnown(a) || isKnown(b))))) &&
  areLastOpen(a, b, event);

const AGREED = 2;

/** Whether a table tells its deed: another word for it would be told there too. */
const isKnown = (statement: PlacedStatement): boolean => deedKinds(statement).size > 0;

/** Whether each report tells an age that the other does not: what befell them are two things. */
const ofTwoPeople = (event: EventPair): boolean =>
  Object.values(openOf(event, "year")).every((some: readonly PlacedStatement[]) =>
    some.some(({ things: [thing] }) => thing?.text === AGE),
  );

/** Whether both tell a day by its date. */
const areDated = ({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean =>
  isWrittenDay(a) && isWrittenDay(b);

/** Whether the days lie as far apart as the papers that tell them: each its own news. */
function eachOfItsDay(a: PlacedStatement, b: PlacedStatement): boolean {
  const [one, other] = [a, b].map(
    ({ quantity, evidence: { article } }) => (quantity.min ?? 0) - Date.parse(article.publishedAt ?? "") / 86_400_000,
  );
  return one === other && !areDated(a, b);
}

/** Whether the deeds are known to be of different kinds. */
const kindsDiffer = (a: PlacedStatement, b: PlacedStatement): boolean =>
  deedKinds(a).size > 0 && deedKinds(b).size > 0 && ![...deedKinds(a)].some((kind) => deedKinds(b).has(kind));

/** Whether two days to come lie within a month, and something begins on both or on none of them ("ab Montag"). */
const areNear = ({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean =>
  Math.abs((a.min ?? 0) - (b.min ?? 0)) <= MONTH && /^ab\s/iu.test(a.text) === /^ab\s/iu.test(b.text);

const MONTH = 31;

/** "Erst um halb vier": when it was over at last, and not when it began. */
const isLate = ({ sentence, quantity: { start } }: PlacedStatement): boolean =>
  /(?<!\p{L})[Ee]rst\s+(?:\p{Ll}+\s+)?$/u.test(sentence.slice(0, start));

const isPlannedDay = ({ quantity: { unit }, reality }: PlacedStatement): boolean => unit === DAY && reality === "plan";

/** "seit 1867", "seit Mai 2022": what an event's reports tell since when is seldom two things; "seit Montag" is much. */
const ofYears = ({ quantity: { text } }: PlacedStatement): boolean => /\d{4}/.test(text);

const begins = ({ own }: PlacedStatement): boolean =>
  own.some(({ text }) => /(?:beginn|start|ausbruch)e?s?$/i.test(text));
