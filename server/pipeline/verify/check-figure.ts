import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities, sameValue } from "#german/compare-quantities.ts";
import { checkScore } from "./check-score.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { holds, type Rival, rivalsOf } from "./figure-rivals.ts";
import { type Finding, inSentence, notSaid, refuted } from "./finding.ts";
import { follows, otherDifference } from "./inferred-figures.ts";
import { isKindNoun } from "./kind-nouns.ts";
import { isPart } from "./part-of-whole.ts";
import { isToldInWords } from "./told-in-words.ts";
import { weighRivals } from "./weigh-rivals.ts";

/** What speaks against one figure of the claim: `said` holds the figures that can be it, `whole` all that may tell it together. */
export function checkFigure(figure: Figure, claim: Facets, said: Facets, whole: Facets): Finding | undefined {
  if (figure.quantity.score) return checkScore(figure.quantity, claim, said);
  if (isInScore(figure.quantity, claim, said)) return undefined;
  const rivals = rivalsOf(figure, claim, said).filter(
    ({ comparison, figure: { quantity } }) =>
      holds.has(comparison) ||
      !(
        (isPartOfThem(figure.quantity, claim) && isMore(quantity, figure.quantity)) ||
        (isDifference(figure.quantity, claim) && !isDifference(quantity, said)) ||
        (!said.figures.some((told) => sameValue(told.quantity, figure.quantity)) &&
          claim.figures.some((own) => own !== figure && sameValue(own.quantity, quantity)))
      ),
  );
  if (rivals.length === 0) {
    const other = said.figures.find(
      ({ quantity }) =>
        sameMeasure(quantity.unit, figure.quantity.unit) &&
        sameValue({ ...quantity, unit: figure.quantity.unit }, figure.quantity),
    );
    if (other)
      return refuted(
        "figure",
        `Die Textstelle nennt ${inSentence(other.quantity.text)}, nicht ${figure.quantity.text}.`,
      );
  }
  if (
    said.figures.some(
      ({ quantity }) =>
        (isScaledAlone(quantity) ||
          isUnitless(quantity, figure.quantity, said) ||
          isOften(figure.quantity, quantity, claim)) &&
        holds.has(compareQuantities(figure.quantity, { ...quantity, unit: figure.quantity.unit })),
    )
  )
    return undefined;
  if (follows(figure, claim, whole) || isToldInWords(figure.quantity, said) || isBareNumeral(figure.quantity, said))
    return undefined;
  if (rivals.length === 0) {
    const other = otherDifference(figure.quantity, whole);
    return other === undefined
      ? notSaid("figure-missing", `Die Textstelle nennt „${figure.quantity.text}“ nicht.`)
      : refuted("figure", `Nach den Zahlen der Textstelle ${other}, nicht ${figure.quantity.text}.`);
  }
  if (isPart(figure.quantity, claim) && rivals.some((rival) => holds.has(rival.comparison) && isUnnamed(rival)))
    return undefined;
  return weighRivals(rivals, figure, claim, said);
}

/** "Drei von ihnen", "drei der Anlagen": that there are more of them all says nothing against the three. */
const isPartOfThem = ({ unit, end }: Quantity, { text }: Facets): boolean =>
  unit === "count" && /^\s(?:von ihnen|von diesen|von denen|davon|der|dieser)(?!\p{L})/u.test(text.slice(end));

const isMore = (told: Quantity, { max = 0 }: Quantity): boolean => told.min !== undefined && told.min > max;

/** "Sieben Millionen mehr als", "um fünf Prozent": no whole amount says otherwise. */
const isDifference = ({ change, unit, end }: Quantity, { text }: Facets): boolean =>
  change === "by" || (unit !== "times" && comparing.test(text.slice(end)));

const comparing =
  /^\s(?:\p{Lu}\p{L}+\s)?(?:mehr|weniger|höher|niedriger|teurer|billiger|länger|kürzer)\s(?:\p{L}+\s){0,4}?als(?!\p{L})/u;

/** "Mit 34 zu 33" where the evidence writes "34:33". */
const isInScore = ({ unit, start, end }: Quantity, { text }: Facets, { figures }: Facets): boolean =>
  unit === "count" &&
  figures.some(({ quantity: { score } }) => {
    const told = score && `${score[0]} zu ${score[1]}`;
    const at = told ? text.indexOf(told) : -1;
    return told !== undefined && at >= 0 && at <= start && end <= at + told.length;
  });

/** "Neunmal geschossen" and "neun Schüsse", but not "neunmal so viele". */
const isOften = ({ unit, end }: Quantity, told: Quantity, { text }: Facets): boolean =>
  unit !== told.unit &&
  [unit, told.unit].every((one) => one === "times" || one === "count") &&
  !/^ (?:so|\p{Ll}+er) /u.test(text.slice(end));

/** "Davon zahlt der Bund 9 Millionen": the currency was named before. */
const isScaledAlone = ({ unit, text }: Quantity): boolean =>
  unit === "count" && /(?:Million|Millionen|Milliarden?|Mio\.?|Mrd\.?)$/.test(text);

/** "Statt 29 Tonnen entweichen nur noch acht": the unit was named before. */
const isUnitless = ({ unit, thing, start }: Quantity, claimed: Quantity, { figures }: Facets): boolean =>
  unit === "count" &&
  claimed.unit !== unit &&
  !thing &&
  figures.some(({ quantity: before }) => before.unit === claimed.unit && before.start < start);

/** "Von den 37 Filialen bleiben 29": a number whose noun stood before. */
const isBareNumeral = ({ unit, hedge, text }: Quantity, { labels }: Facets): boolean =>
  unit === "count" && hedge === "exact" && labels.some((label) => digits(label) === digits(text));

const digits = (text: string): string => text.replace(/[.\s'’]/g, "");

/** Two currencies, or share and points. */
const sameMeasure = (a: string, b: string): boolean =>
  (/^[A-Z]{3}$/.test(a) && /^[A-Z]{3}$/.test(b)) || (/^percent/.test(a) && /^percent/.test(b));

/** "Drei", "drei der Anlagen", "in 41 Fällen". */
const isUnnamed = ({ figure: { quantity }, thing }: Rival): boolean =>
  thing === "bare" || quantity.thing === undefined || isKindNoun(quantity.thing.head);
