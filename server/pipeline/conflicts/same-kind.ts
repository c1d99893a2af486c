import { bestLikeness } from "../verify/match-words.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";

/** Whether two figures are of one form: one unit, one case, no former state, and neither denied. */
export function sameForm(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.quantity.unit !== b.quantity.unit || a.reality === "denied" || b.reality === "denied") return false;
  if (otherCase(a, b)) return false;
  return a.quantity.change !== "from" && b.quantity.change !== "from";
}

/** Whether both are of a part or both of the whole, both rates, both of earlier times. */
export const sameMarks = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.marks.length + b.marks.length === 0 || marksBeside(a, b) === marksBeside(b, a);

/** Whether both are of here, or both of elsewhere or of the whole country. */
export const scopesMeet = (a: PlacedStatement, b: PlacedStatement): boolean =>
  ["elsewhere", "wide"].every((mark) => a.marks.includes(mark) === b.marks.includes(mark));

/** The marks of the first, but for rates by what the other names as well: "je Haushalt", "zahlt betroffenen Haushalten". */
const marksBeside = ({ marks }: PlacedStatement, { marks: its, own }: PlacedStatement): string =>
  marks.filter((mark) => its.includes(mark) || !own.some(({ keys }) => mark === `per:${keys.stem}`)).join();

/** Whether both hold in cases of one kind, but in other ones. */
export const otherCase = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.conditions.some(
    ([of, value]) =>
      b.conditions.some(([other]) => other === of) &&
      !b.conditions.some(([other, its]) => other === of && its === value),
  );

/** Whether one is no plan where the other is a fact; what is reckoned with may be either, and prices are told both ways. */
export function sameReality(a: PlacedStatement, b: PlacedStatement): boolean {
  const priced = a.quantity.unit !== "count" && a.verb?.stem === b.verb?.stem;
  const reckoned = a.reality === "estimate" || b.reality === "estimate";
  return (
    a.reality === b.reality || (reckoned && bothAsked(a, b)) || (priced && a.verb !== undefined && bothAsked(a, b))
  );
}

/** Whether both are asked for, or both offered, or none is. */
export const bothAsked = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.reality === "demand") === (b.reality === "demand") &&
  (a.reality !== "demand" || offers.test(a.sentence) === offers.test(b.sentence));

const offers = /(?<!\p{L})(?:an)?(?:biete\p{L}*|bot(?:en)?|geboten)(?!\p{L})|(?<!\p{L})(?:Angebot|offeriert?\p{L}*)/iu;

/** Whether the same befell both, or what befell one is part of what befell the other; of measures one may leave it open. */
export function outcomesMeet(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.outcome === b.outcome) return true;
  if (a.outcome === undefined || b.outcome === undefined)
    return a.quantity.unit !== "count" || (a.outcome ?? b.outcome) === "evacuated" || (isCase(a) && isCase(b));
  const kinds = new Set([a.outcome, b.outcome]);
  return kinds.has("killed-or-wounded") && (kinds.has("killed") || kinds.has("wounded"));
}

/** "640 Fälle", "910 Erkrankte": cases of an illness. */
const isCase = ({ outcome, things: [thing] }: PlacedStatement): boolean =>
  outcome === "infected" || (thing !== undefined && /(?:^F|f)(?:älle|ällen)$/u.test(thing.text));

/** Whether nobody gives in one what another gives in the other, nor takes what he gives there. */
export function flowsMeet(a: PlacedStatement, b: PlacedStatement): boolean {
  const countries = a.agent?.startsWith("country:") && b.agent?.startsWith("country:");
  if (countries && a.agent !== b.agent) return false;
  if (a.agent !== undefined && a.agent === b.recipient) return false;
  return !(b.agent !== undefined && b.agent === a.recipient);
}

/** Whether both are of people or things of one country or town, or one leaves it open: "karesische Soldaten" beside "seine Soldaten". */
export const originsMeet = (a: PlacedStatement, b: PlacedStatement): boolean => !ofPlace(a, b) && !ofPlace(b, a);

const ofPlace = ({ narrowed }: PlacedStatement, b: PlacedStatement): boolean =>
  narrowed.some(
    ({ text, keys }) =>
      (keys.stem.startsWith("country:") ||
        (/(?:isch|stämmig)(?:e[nmrs]?)?$/u.test(text) && keys.groups.length === 0)) &&
      bestLikeness(keys, [...b.own, ...aroundOf(b)]) === 0,
  );

/** Whether an adjective narrows the first thing to a part that the second sentence does not speak of. */
export const narrows = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.narrowed.some(({ keys }) => bestLikeness(keys, b.own) === 0 && bestLikeness(keys, aroundOf(b)) === 0);

/** Whether both are of all the wounded, or both of the badly wounded: "Schwerverletzte" are some of them. */
export const gradesMeet = (a: PlacedStatement, b: PlacedStatement): boolean => isGraded(a) === isGraded(b);

const isGraded = ({ things: [thing], narrowed }: PlacedStatement): boolean =>
  [thing, ...narrowed].some(
    (word) =>
      word !== undefined && /^(?:schwer|leicht|lebensgefährlich)(?:verletzt|verwundet|\p{Ll}{0,2}$)/iu.test(word.text),
  );
