import { outcomes } from "#german/outcomes.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { countsPeople } from "./counts-people.ts";
import { named } from "./figure-nouns.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { alike, countsAlike, isGeneric } from "./things-alike.ts";
import { AGE } from "./things-of.ts";
import { against } from "./vote-shares.ts";

/** 1 for one thing or one fate, 0.5 where people are counted by different words, 0 for different things. */
export function countedAlike(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [a.things[0], b.things[0]];
  if (a.outcome !== undefined && a.outcome === b.outcome) {
    if (!one || !other || countsAlike(one, other, a, b)) return 1;
    const anybody = [one, other].filter(isAnybody).length;
    return anybody === 2 ? 1 : anybody * LIKELY;
  }
  if (!one || !other) return 0;
  if (a.outcome !== b.outcome && (a.outcome === "infected" || b.outcome === "infected")) return LIKELY;
  if (isGeneric(one) && isGeneric(other) && sameDayAndPlace(a, b)) return LIKELY;
  if (isGeneric(one) || isGeneric(other))
    return named(a, other) || named(b, one) ? LIKELY : countsPeople(a) && countsPeople(b) ? 0.5 : 0;
  if (one.text === AGE) return 0.5;
  if (countsAlike(one, other, a, b)) return 1;
  return countsPeople(a) && countsPeople(b) && (mentions(a, other) || mentions(b, one)) ? 0.5 : 0;
}

/** Of people of any kind and people of one kind. */
export const LIKELY = 0.9;

/** Money, shares and measures of one unit: 1 for one thing, 0.5 where the words beside must tell. */
export function measuredAlike(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [thingOf(a), thingOf(b)];
  if ((one?.text === AGE) !== (other?.text === AGE)) return 0;
  if (a.quantity.unit === "percent" && (against(a, b) || against(b, a))) return 0;
  const [mine, its] = [dimensionOf(a), dimensionOf(b)];
  if (mine !== undefined && its !== undefined && mine !== its) return 0;
  if (one && other && one.text !== AGE && countsAlike(one, other, a, b)) return 1;
  if (named(a, other) || named(b, one)) return 1;
  if (one && other && a.quantity.unit === "percent") return 0;
  if (
    (one && !other && one.text !== AGE && mentions(b, one)) ||
    (other && !one && other.text !== AGE && mentions(a, other))
  )
    return LIKELY;
  if (mine === undefined || its === undefined || (one && other)) return 0.5;
  return mine === its ? LIKELY : 0;
}

/** What is measured; "je Quadratmeter" only says by what it is counted. */
const thingOf = ({ things, marks }: PlacedStatement): ContentWord | undefined =>
  things.find(({ keys: { stem } }) => !marks.includes(`per:${stem}`));

const mentions = ({ own }: PlacedStatement, thing: ContentWord): boolean => own.some((word) => alike(word, thing));

/** People in one town on one day. */
const sameDayAndPlace = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.period !== undefined &&
  a.period.from === b.period?.from &&
  a.period.to === b.period.to &&
  a.places.some(({ keys }) => b.places.some((place) => place.keys.stem === keys.stem));

/** "3,6 Kilometer lang": what a measure is of. */
const dimensionOf = ({ sentence, quantity: { end } }: PlacedStatement): string | undefined =>
  /^\s+(lang|hoch|breit|tief|dick|schwer|groß|weit|alt)(?!\p{L})/u.exec(sentence.slice(end))?.[1];

/** "Unter den Toten sind vier Kinder", "sieben Kinder starben": a part told by its own name needs not be called one. */
export function partsAlike(a: PlacedStatement, b: PlacedStatement): boolean {
  const [one, other] = [a.things[0], b.things[0]];
  const rest = ({ marks }: PlacedStatement): string => marks.filter((mark) => mark !== "part").join();
  return (
    rest(a) === rest(b) &&
    one !== undefined &&
    other !== undefined &&
    !isAnybody(one) &&
    one.keys.stem === other.keys.stem
  );
}

const isAnybody = (thing: ContentWord): boolean => isGeneric(thing) || outcomes(thing.text).length > 0;
