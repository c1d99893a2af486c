import { countryOf } from "#german/countries.ts";
import { outcomes } from "#german/outcomes.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { likeness } from "../verify/match-words.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { START } from "./units.ts";

/** 1 where both count the same, 0.5 where one names no thing, 0 where the things differ. */
export function thingsAlike(a: PlacedStatement, b: PlacedStatement): number {
  if (a.quantity.unit === START) return 0.5;
  if (a.quantity.unit !== "count") return measuresAlike(a, b);
  const [one, other] = [a.things[0], b.things[0]];
  if (!one || !other) return a.outcome !== undefined && a.outcome === b.outcome ? 0.5 : 0;
  if (countsAlike(one, other, a, b)) return 1;
  const [oneAny, otherAny] = [standsForAnybody(one, a), standsForAnybody(other, b)];
  if (oneAny && otherAny) return ofOtherCountry(one, other) ? 0 : 1;
  return (oneAny && mentions(a, other)) || (otherAny && mentions(b, one)) ? 1 : 0;
}

/** "Menschen", and where something befell them the words for that too ("Tote"). */
export const standsForAnybody = (thing: ContentWord, { outcome }: PlacedStatement): boolean =>
  isGeneric(thing) || (outcome !== undefined && outcomes(thing.text).length > 0);

/** Money, shares and measures: the same kind of measure, and a thing or a noun in common. */
function measuresAlike(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [a.things[0], b.things[0]];
  if (one && other && (alike(one, other) || mentions(a, other) || mentions(b, one))) return 1;
  const [mine, its] = [special(a), special(b)];
  if (sameFlow(a, b)) return mine.length === 0 || its.length === 0 || share(mine, its) ? 0.5 : 0;
  if (one && other) return 0;
  return share(nouns(a), nouns(b)) ? 0.5 : 0;
}

const share = (some: readonly ContentWord[], others: readonly ContentWord[]): boolean =>
  some.some((word) => others.some((other) => alike(word, other)));

/** Both tell what one country gives, to nobody else than the other tells. */
export const sameFlow = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.agent?.startsWith("country:") === true &&
  a.agent === b.agent &&
  (a.recipient === undefined || b.recipient === undefined || a.recipient === b.recipient);

/** What is given, but for words that anything given goes by. */
export const special = (statement: PlacedStatement): readonly ContentWord[] =>
  (statement.things.length > 0 ? statement.things : nouns(statement)).filter(
    ({ text, keys }) =>
      !keys.stem.startsWith("country:") &&
      !/(?:lieferung(?:en)?|leistung(?:en)?|hilfen?|güter[n]?|waren|unterstützung|produkten?)$/i.test(text),
  );

/** The nouns of a figure's part, countries left out. */
export const nouns = ({ own }: PlacedStatement): readonly ContentWord[] =>
  own.filter(({ noun, keys }) => noun && !keys.stem.startsWith("country:"));

/** Of a compound and its last part ("Goldmedaillen", "Medaillen") only where the other side names its first part too. */
export function countsAlike(one: ContentWord, other: ContentWord, a: PlacedStatement, b: PlacedStatement): boolean {
  if (!alike(one, other) || isDeed(one) !== isDeed(other)) return false;
  const [x, y] = [one.keys.stem, other.keys.stem];
  if (x === y || !(x.endsWith(y) || y.endsWith(x))) return true;
  const [first, plain] =
    x.length > y.length ? [x.slice(0, x.length - y.length), b] : [y.slice(0, y.length - x.length), a];
  return plain.own.concat(aroundOf(plain)).some(({ keys }) => keys.stem.length >= 3 && first.startsWith(keys.stem));
}

/** "Sitzungen" are no "Sitze", "Rechnungen" no "Rechner". */
const isDeed = ({ text, keys }: ContentWord): boolean => /ung(?:en)?$/.test(text) && !/ung$/.test(keys.stem);

/** Forms of one word, near synonyms, or a compound by its last or its long first part ("Regenjacken", "Regenmäntel"). */
export function alike(a: ContentWord, b: ContentWord): boolean {
  if (a.keys.stem === b.keys.stem || a.keys.folded === b.keys.folded) return true;
  if (a.keys.groups.some((group) => b.keys.groups.includes(group))) return true;
  const [x, y] = [a.keys.stem, b.keys.stem];
  if (x.startsWith("country:") || y.startsWith("country:")) return false;
  if (Math.min(x.length, y.length) >= 4 && (x.endsWith(y) || y.endsWith(x))) return true;
  let shared = 0;
  while (shared < x.length && x.charCodeAt(shared) === y.charCodeAt(shared)) shared += 1;
  return shared >= 9 && x.length - shared >= 4 && y.length - shared >= 4;
}

/** "Polen" and "Franzosen" are people of two kinds. */
function ofOtherCountry(one: ContentWord, other: ContentWord): boolean {
  const [a, b] = [countryOf(one.text), countryOf(other.text)];
  return a !== undefined && b !== undefined && a.key !== b.key;
}

/** Words for people of any kind. */
export const isGeneric = ({ text }: ContentWord): boolean =>
  /^(?:Mensch(?:en)?|Personen?|Leuten?|Einwohner[n]?|Betroffenen?|Opfern?)$/.test(text) ||
  countryOf(text)?.form === "inhabitant";

const mentions = (statement: PlacedStatement, word: ContentWord): boolean =>
  statement.own.some((own) => likeness(word.keys, own.keys) >= 0.8);

/** Whether one figure is so many times the other that they are hardly of one thing. */
export function farApart({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement, times: number): boolean {
  const [one, other] = [Math.abs(a.max ?? 0), Math.abs(b.max ?? 0)];
  return Math.min(one, other) > 0 && Math.max(one, other) > times * Math.min(one, other);
}
