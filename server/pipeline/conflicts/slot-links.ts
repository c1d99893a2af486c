import { fold } from "#german/normalise.ts";
import { isMeasure } from "#german/person-names.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { isAnybody } from "./kinds-of-people.ts";
import { isAnyPlace } from "./kinds-of-places.ts";
import { namesContest } from "./names-contest.ts";
import { otherDoer, otherNames } from "./other-doer.ts";
import { otherPlace } from "./other-place.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isGeneric } from "./things-alike.ts";
import { isWho } from "./units.ts";
import { wordsTold } from "./words-told.ts";

/**
 * Where two articles tell one deed of their event to different doers or places. Nothing is claimed of a deed that an article tells of
 * several, nor where the two could mean the same.
 */
export function slotLinks(
  event: EventPair,
  a: readonly PlacedStatement[],
  b: readonly PlacedStatement[],
): readonly Link[] {
  const its = Map.groupBy(b, ({ quantity }) => quantity.unit);
  if (its.size === 0) return [];
  return [...Map.groupBy(a, ({ quantity }) => quantity.unit)].flatMap(([unit, ours]) => {
    const pairs = ours.flatMap((a) =>
      (its.get(unit) ?? []).filter((b) => sameDeed(a, b) && sameClass(a, b, event)).map((b) => ({ a, b })),
    );
    if (isWho(unit)) {
      const clear = agree(pairs.map(({ a }) => a)) && agree(pairs.map(({ b }) => b));
      return clear && pairs.every(({ a, b }) => otherDoer(a, b, event)) ? pairs.map(contradicting) : [];
    }
    return several(ours) || several(its.get(unit) ?? []) || pairs.some(({ a, b }) => samePlace(a, b))
      ? []
      : pairs.filter(({ a, b }) => otherPlace(a, b, event)).map(contradicting);
  });
}

interface Pair {
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
}

const contradicting = (pair: Pair): Link => ({ ...pair, relation: "contradiction" });

/** Whether an article tells a deed of two towns: of another thing, at another time. */
const several = (told: readonly PlacedStatement[]): boolean =>
  told.some(({ places: mine }) =>
    told.some(
      ({ places: its }) =>
        mine.length > 0 &&
        its.length > 0 &&
        !mine.some(({ keys }) => its.some((other) => other.keys.stem === keys.stem)),
    ),
  );

/** Whether two statements name one place, whatever else they say of it. */
const samePlace = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.things.some((word) => !isAnyPlace(word.text) && bestLikeness(word.keys, b.things) >= 0.8);

/** Whether one article's statements of a deed call nobody by two names. */
const agree = (told: readonly PlacedStatement[]): boolean =>
  told.every((one) => told.every((other) => !otherNames(one, other)));

/** Whether both are facts or both are plans, and done to one thing, where both name it. */
function sameDeed(a: PlacedStatement, b: PlacedStatement): boolean {
  if (!(a.reality === b.reality || isUnderWay(a, b) || isUnderWay(b, a)) || apart(a, b)) return false;
  const [mine, its] = [objectOf(a), objectOf(b)];
  return (
    mine.length === 0 ||
    its.length === 0 ||
    mine.some(({ keys }) =>
      its.some((other) => Math.max(likeness(keys, other.keys), likeness(other.keys, keys)) >= 0.8),
    )
  );
}

/** Whether neither is of women, juniors or doubles alone where the other article tells of none: another contest, another prize. */
function sameClass(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (!/:(?:win|score|elect)$/.test(a.quantity.unit)) return true;
  const alone = (one: PlacedStatement, other: ArticleProfile): boolean =>
    one.own.concat(one.narrowed).some((word) => tellsClass(word, one, other) && !wordsTold(other).has(fold(word.text)));
  const [mine, its] = a.evidence.article.id === event.a.id ? [event.a, event.b] : [event.b, event.a];
  return !alone(a, its) && !alone(b, mine);
}

/** Where no contest is named, a noun beside may be of another one: "Im Blitzschach gewann …", "Im Finale siegte …". */
function tellsClass(word: ContentWord, { narrowed, quantity }: PlacedStatement, other: ArticleProfile): boolean {
  if (namesContest(word.text)) return true;
  if (!quantity.unit.endsWith(":win") || narrowed.length > 0 || !word.noun || isMeasure(word.text)) return false;
  const folded = fold(word.text);
  return !isNameLike(word) || [...wordsTold(other)].some((told) => told.length >= 5 && folded.endsWith(told));
}

/** "Der Konzern baut in Lund" and "will in Lund bauen" are one plan. */
const isUnderWay = (a: PlacedStatement, b: PlacedStatement): boolean => a.present && b.reality === "plan";

const objectOf = ({ narrowed }: PlacedStatement) =>
  narrowed.filter(
    (word) =>
      word.noun && !isAnybody(word.text) && !isGeneric(word) && !isMeasure(word.text) && !anything.test(word.text),
  );

/** Nouns that go on for what was called by its own name before. */
const anything =
  /^(?:Maschine|Flugzeug|Flieger|Jet|Fahrzeug|Wagen|Auto|Zug|Schiff|Boot|Anlage|Gebäude|Haus|Bau|Projekt|Werk|Fund|Blindgänger|Sprengkörper|Feuer|Brand|Leiche|Leichnam|Körper|Opfer|Tier|Gegenstand|Treffen|Zusammenkunft|Standort|Kind|Junge|Mädchen|Geld|Summe|Stück)(?:e?s|en?)?$/u;

/** Whether the sentences name days of the deed that are not the same. */
const apart = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.period !== undefined && b.period !== undefined
    ? a.period.to < b.period.from || b.period.to < a.period.from
    : longBefore(a, b) || longBefore(b, a);

/** Whether one names a day long before the other, which names none, was printed. */
const longBefore = ({ period }: PlacedStatement, { period: its, evidence }: PlacedStatement): boolean =>
  period !== undefined &&
  its === undefined &&
  Date.parse(evidence.article.publishedAt ?? period.to) - Date.parse(period.to) > NEWS * 86_400_000;

/** Days within which a report without a day tells of what another one dates. */
const NEWS = 5;
