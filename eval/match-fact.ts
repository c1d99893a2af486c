import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities, sameValue } from "#german/compare-quantities.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import { quantities } from "#german/quantities.ts";
import { sentences } from "#german/sentences.ts";
import { stem } from "#german/stems.ts";
import { words } from "#german/words.ts";

/** Told in full; told with another hedge ("15.000" for "bis zu 15.000"); not told. */
export type FactMatch = "stated" | "hedge-lost" | "missing";

/** How well a text tells a fact by any of its variants, the best sentence counting. Figures are compared as quantities, dates as periods; a variant with neither by all its words' stems. */
export function matchFact(variants: readonly string[], text: string): FactMatch {
  const told = sentences(text).map(({ start, end }) => text.slice(start, end));
  return best(variants.flatMap((variant) => told.map((sentence) => matchVariant(variant, sentence))));
}

function matchVariant(variant: string, sentence: string): FactMatch {
  const figures = quantities(variant);
  const times = dates(variant).filter(({ period }) => period !== undefined);
  if (figures.length + times.length === 0) return hasWords(variant, sentence) ? "stated" : "missing";
  if (/^\d+$/.test(variant) && !figureIn(variant, sentence) && hasWords(variant, sentence)) return "stated";
  const said = quantities(sentence);
  const saidTimes = dates(sentence);
  return worst([
    ...figures.map((figure) => best(said.map((quantity) => matchQuantity(quantity, figure)))),
    ...times.map((time) => best(saidTimes.map((date) => matchDate(date, time)))),
  ]);
}

/** Ages ("Holm (52)") are told as bare numbers, which are no quantities. */
const figureIn = (number: string, sentence: string): boolean =>
  quantities(sentence).some(({ text }) => hasWords(number, text));

/** A fact written without hedge leaves the hedge to the passages (score-figures). A range or bound that merely holds the fact's value tells another figure; a fact without unit or thing leaves open what is measured. */
function matchQuantity(said: Quantity, fact: Quantity): FactMatch {
  const open = fact.unit === "count" && !fact.thing && /^(?:[A-Z]{3}|percent|year)$/.test(said.unit);
  const told = open ? { ...said, unit: "count" } : said;
  if (fact.hedge === "exact" && fact.maxHedge === "exact" && sameValue(told, fact)) return "stated";
  switch (compareQuantities(told, fact)) {
    case "same":
    case "rounded":
      return "stated";
    case "hedge-dropped":
    case "hedge-changed":
    case "rounded-without-hedge":
      return "hedge-lost";
    default:
      return "missing";
  }
}

function matchDate(said: DateMention, fact: DateMention): FactMatch {
  if (said.period?.from !== fact.period?.from || said.period?.to !== fact.period?.to) return "missing";
  return fact.relation === "on" || said.relation === fact.relation ? "stated" : "hedge-lost";
}

/** Whether a sentence holds every word of the other text in some form. */
export function hasWords(wanted: string, sentence: string): boolean {
  const stems = new Set(stemsOf(sentence));
  return stemsOf(wanted).every((wantedStem) => stems.has(wantedStem));
}

const stemsOf = (text: string): readonly string[] =>
  words(text.replace(/[-‐‑/]/g, " "))
    .map(({ text: word }) => stem(word))
    .filter((found) => found !== "");

const order: readonly FactMatch[] = ["missing", "hedge-lost", "stated"];
const best = (matches: readonly FactMatch[]): FactMatch =>
  order[Math.max(0, ...matches.map((m) => order.indexOf(m)))] ?? "missing";
const worst = (matches: readonly FactMatch[]): FactMatch =>
  order[Math.min(...matches.map((m) => order.indexOf(m)))] ?? "missing";
