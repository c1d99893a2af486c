import type { Hedge, Quantity } from "#domain/quantity.ts";
import { compareQuantities, type QuantityComparison, sameValue } from "#german/compare-quantities.ts";
import { numberWord } from "#german/number-words.ts";
import { outcomes } from "#german/outcomes.ts";
import { tokens } from "#german/tokens.ts";
import { isAge } from "./ages.ts";
import { checkScore } from "./check-score.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { wordKeys } from "./content-words.ts";
import { figuresOfDeed } from "./figures-of-deed.ts";
import { figuresThen } from "./figures-then.ts";
import { type Check, type Finding, inSentence, notSaid, type Place, refuted } from "./finding.ts";
import { follows, otherDifference } from "./inferred-figures.ts";
import { isKindNoun } from "./kind-nouns.ts";
import { bestLikeness } from "./match-words.ts";
import { sameThing, type ThingRelation } from "./same-thing.ts";

/** Every figure of the claim must stand in the evidence: value, unit, thing, hedge and what became of the things. */
export const checkFigures: Check = (claim, place) => {
  for (const figure of claim.figures) {
    const said = figuresOfDeed(figure.quantity, claim, figuresThen(claim, place.said));
    const finding = checkFigure(figure, claim, said, place.said) ?? ofAnotherClause(figure, claim, place);
    if (finding) return finding;
  }
  const label = claim.labels.find((one) => !isWritten(one, place));
  if (isTurned(claim.text, place.said.text))
    return refuted("figure", "Die Textstelle nennt die beiden Zahlen in der anderen Reihenfolge.");
  const rank = claim.ordinals.find((one) => !place.said.ordinals.includes(one));
  if (rank !== undefined && place.said.ordinals.length > 0)
    return refuted("figure", "Die Textstelle nennt eine andere Stelle in der Reihe.");
  return label === undefined ? undefined : notSaid("figure-missing", `Die Textstelle nennt „${label}“ nicht.`);
};

/** Of two sentences the one that names whom the claim tells of has another figure, and the other names nobody: "Teilnehmer ohne Schlaf kamen auf neun." */
function ofAnotherClause(figure: Figure, claim: Facets, { said: { sentences = [] } }: Place): Finding | undefined {
  if (sentences.length < 2 || claim.figures.length > 1) return undefined;
  const { thing } = figure.quantity;
  const counted = thing && wordKeys(thing.head);
  const [home, ...others] = counted ? sentences.filter((one) => bestLikeness(counted, one.every) === 1) : [];
  const missing = home && others.length === 0 && checkFigure(figure, claim, home, home);
  if (missing && home.figures.some(({ quantity: { unit } }) => unit === figure.quantity.unit)) return missing;
  const subject = claim.events.flatMap(({ roles }) => roles?.agent ?? roles?.object ?? []).at(0);
  const nouns = claim.words.filter(
    ({ noun, start }) => noun && subject && subject.start <= start && start < subject.end,
  );
  if (nouns.length === 0) return undefined;
  const holds = (one: Facets): boolean => nouns.every(({ keys }) => bestLikeness(keys, one.every) > 0);
  const [own, ...more] = sentences.filter(holds);
  if (!own || more.length > 0) return undefined;
  // "Sieben Anlagen" counts the subject; "kamen auf neun" tells of it.
  if (own.figures.some(({ quantity: { thing, start } }) => thing !== undefined && thing.start >= start))
    return undefined;
  const finding = checkFigure(figure, claim, own, own);
  return finding?.label === "refuted" ? finding : undefined;
}

/** In digits, or as a word ("drei Uhr"). */
const isWritten = (label: string, { said, head }: Place): boolean =>
  said.text.includes(label) ||
  head.text.includes(label) ||
  tokens(said.text).some(
    ({ lower }) => (numberWord(lower) ?? lower) === (numberWord(label.toLowerCase()) ?? label.replace(/\.$/, "")),
  );

/** "Mit 9 zu 14 Stimmen" where the evidence says "mit 14 zu 9". */
function isTurned(claim: string, said: string): boolean {
  if (!/\d (?:zu|gegen) \d/.test(claim)) return false;
  for (const [, a, b] of claim.matchAll(/(\d+) (?:zu|gegen) (\d+)/g))
    if (a !== b && new RegExp(`(?<!\\d)${b} (?:zu|gegen) ${a}(?!\\d)`).test(said)) return true;
  return false;
}

interface Rival {
  readonly figure: Figure;
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
}

/** `said` holds the figures that can be the claim's, `whole` all that may tell it together. */
function checkFigure(figure: Figure, claim: Facets, said: Facets, whole: Facets): Finding | undefined {
  if (figure.quantity.score) return checkScore(figure.quantity, claim, said);
  const rivals = said.figures
    .map(
      (rival): Rival => ({
        figure: rival,
        comparison: compareQuantities(figure.quantity, rival.quantity),
        thing: isSameFate(figure, rival) ? "same" : sameThing(figure.quantity, claim, rival.quantity, said),
      }),
    )
    .filter(
      ({ comparison, figure: { quantity } }) =>
        comparison !== "different-unit" &&
        (sameValue(figure.quantity, quantity) || isAge(figure.quantity, claim.text) === isAge(quantity, said.text)),
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
        isScaledAlone(quantity) && sameValue({ ...quantity, unit: figure.quantity.unit }, figure.quantity),
    )
  )
    return undefined;
  if (follows(figure, claim, whole)) return undefined;
  if (rivals.length === 0) {
    const other = otherDifference(figure.quantity, whole);
    return other === undefined
      ? notSaid("figure-missing", `Die Textstelle nennt „${figure.quantity.text}“ nicht.`)
      : refuted("figure", `Nach den Zahlen der Textstelle ${other}, nicht ${figure.quantity.text}.`);
  }
  if (isBareNumeral(figure.quantity, said)) return undefined;
  if (isPart(figure.quantity, claim) && rivals.some((rival) => holds.has(rival.comparison) && isUnnamed(rival)))
    return undefined;
  const same = rivals.filter(({ thing }) => thing === "same");
  const pool =
    same.length > 0 ? rivals.filter(({ thing }) => thing === "same" || thing === "told" || thing === "bare") : rivals;
  const holding = pool.filter(({ comparison }) => holds.has(comparison));
  const fitting = holding.find(
    (rival) =>
      rival.thing !== "other" &&
      outcomesAgree(figure, rival.figure) &&
      changesAgree(figure.quantity, rival.figure.quantity),
  );
  if (fitting) return undefined;
  const [near] = holding;
  if (near && !outcomesAgree(figure, near.figure))
    return refuted("outcome", "Die Textstelle sagt etwas anderes darüber, was mit den Gezählten geschah.");
  if (near && !changesAgree(figure.quantity, near.figure.quantity))
    return refuted(
      "figure",
      `Die Textstelle sagt „${near.figure.quantity.change === "by" ? "um" : "auf"} ${near.figure.quantity.text}“.`,
    );
  if (near) {
    const counted = figure.quantity.thing;
    const finding = counted && bestLikeness(wordKeys(counted.head), said.every) > 0 ? refuted : notSaid;
    return finding(
      "thing",
      `Die Textstelle nennt „${near.figure.quantity.text}“ für etwas anderes: ${near.figure.quantity.thing?.text ?? ""}.`,
    );
  }
  const order: readonly QuantityComparison[] = [
    "hedge-dropped",
    "hedge-changed",
    "rounded-without-hedge",
    "different",
    "open",
  ];
  const open = pool.filter(({ figure: { quantity } }) => !isOfAnotherFigure(quantity, figure, claim));
  const best = order
    .map((comparison) => open.find((rival) => rival.comparison === comparison))
    .find((rival) => rival !== undefined);
  if (!best || rivals.some(({ comparison }) => comparison === "same" && isHedged(figure.quantity)))
    return notSaid("figure-missing", `Die Textstelle nennt „${figure.quantity.text}“ nicht.`);
  return differs(figure.quantity, best);
}

/** "Drei der neun Anlagen": what is counted is said of the whole, so that the evidence may say it before ("von neun Anlagen sind drei …"). */
const isPart = (own: Quantity, { figures, text }: Facets): boolean =>
  figures.some(({ quantity }) => quantity.start > own.end && ofAll.test(text.slice(own.end, quantity.start)));

/** "Drei", "drei der Anlagen", "in 41 Fällen". */
const isUnnamed = ({ figure: { quantity }, thing }: Rival): boolean =>
  thing === "bare" || quantity.thing === undefined || isKindNoun(quantity.thing.head);

/** "Mindestens 600 Geburten" for "mindestens 600 Kinder": the figure with its very hedge is told, if of something else. */
const isHedged = ({ hedge, maxHedge }: Quantity): boolean => hedge !== "exact" || maxHedge !== "exact";

/** "Drei der neun Mitglieder": that the evidence has nine of them says nothing of the three, as it is the claim's other figure. */
const isOfAnotherFigure = (told: Quantity, { quantity: own }: Figure, claim: Facets): boolean =>
  claim.figures.some(
    ({ quantity }) =>
      quantity.unit === told.unit && sameValue(quantity, told) && ofAll.test(claim.text.slice(own.end, quantity.start)),
  );

/** What stands between a part and its whole ("drei der neun", "41 von 730"). */
const ofAll = /^\s(?:der|von|von den|aus den|unter den|dieser|seiner|ihrer)\s(?:\p{Ll}+\s)?$/u;

/** "Davon zahlt der Bund 9 Millionen": the currency was named before. */
const isScaledAlone = ({ unit, text }: Quantity): boolean =>
  unit === "count" && /(?:Million|Millionen|Milliarden?|Mio\.?|Mrd\.?)$/.test(text);

/** "Von den 37 Filialen bleiben 29": a number whose noun stood before. */
const isBareNumeral = ({ unit, hedge, text }: Quantity, { labels }: Facets): boolean =>
  unit === "count" && hedge === "exact" && labels.some((label) => digits(label) === digits(text));

const digits = (text: string): string => text.replace(/[.\s'’]/g, "");

/** Two currencies, or share and points. */
const sameMeasure = (a: string, b: string): boolean =>
  (/^[A-Z]{3}$/.test(a) && /^[A-Z]{3}$/.test(b)) || (/^percent/.test(a) && /^percent/.test(b));

const holds: ReadonlySet<QuantityComparison> = new Set(["same", "rounded", "within"]);

function differs(claimed: Quantity, { figure: { quantity }, comparison, thing }: Rival): Finding {
  switch (comparison) {
    case "hedge-dropped":
      return refuted(
        "hedge",
        `Die Textstelle sagt „${quantity.text}“; im Satz fehlt ${told(quantity.hedge, quantity.maxHedge) ?? "die Spanne"}.`,
      );
    case "hedge-changed":
      return refuted("hedge", `Die Textstelle sagt „${quantity.text}“, nicht „${claimed.text}“.`);
    case "rounded-without-hedge":
      return refuted("hedge", `Die Textstelle sagt „${quantity.text}“; gerundet fehlt im Satz ein Wort wie „rund“.`);
    case "open":
      return notSaid("figure-missing", `Die Textstelle sagt nur „${quantity.text}“.`);
    default:
      return thing === "other" || thing === "stranger"
        ? notSaid("figure-missing", `Die Textstelle nennt „${claimed.text}“ nicht.`)
        : refuted("figure", `Die Textstelle nennt ${inSentence(quantity.text)}, nicht ${claimed.text}.`);
  }
}

function told(hedge: Hedge, maxHedge: Hedge): string | undefined {
  return hedgeWords[maxHedge === "exact" ? hedge : maxHedge];
}

const hedgeWords: Readonly<Partial<Record<Hedge, string>>> = {
  about: "„rund“",
  "slightly-more": "„gut“",
  almost: "„knapp“",
  "more-than": "„mehr als“",
  "at-least": "„mindestens“",
  "at-most": "„bis zu“",
  "less-than": "„weniger als“",
};

/** "41 Verletzte" and "41 Fahrgäste wurden verletzt". */
const isSameFate = ({ quantity, outcome }: Figure, told: Figure): boolean =>
  outcome !== undefined &&
  outcome === told.outcome &&
  quantity.thing !== undefined &&
  outcomes(quantity.thing.head).some(({ kind }) => kind === outcome);

const outcomesAgree = (claim: Figure, evidence: Figure): boolean =>
  claim.outcome === evidence.outcome || claim.outcome === undefined || evidence.outcome === undefined;

const changesAgree = (claim: Quantity, evidence: Quantity): boolean =>
  claim.change === evidence.change || claim.change === undefined || evidence.change === undefined;
