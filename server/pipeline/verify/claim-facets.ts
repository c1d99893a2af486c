import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { type NameMention, names } from "#german/names.ts";
import { type OutcomeKind, outcomes } from "#german/outcomes.ts";
import { quantities } from "#german/quantities.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { type ClaimDate, datesOf } from "./claim-dates.ts";
import { type ClaimEvent, eventsOf } from "./claim-events.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { type Speaker, speakersOf } from "./speakers.ts";

/** A quantity with what became of the things it counts. */
export interface Figure {
  readonly quantity: Quantity;
  readonly outcome?: OutcomeKind;
}

/** What a sentence says, taken apart; of several sentences, all of it together. */
export interface Facets {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Numerals that count nothing: model numbers, ranks, ages in brackets. */
  readonly labels: readonly string[];
  readonly dates: readonly ClaimDate[];
  readonly names: readonly NameMention[];
  readonly speakers: readonly Speaker[];
  readonly words: readonly ContentWord[];
  readonly events: readonly ClaimEvent[];
  readonly outcomes: readonly OutcomeKind[];
}

/** The facets of a sentence of an article; remembered, since the same passages are asked again and again. */
export function knownFacets(sentence: string): Facets {
  const known = memory.get(sentence);
  if (known) return known;
  if (memory.size >= MEMORY) memory.clear();
  const found = facets(sentence);
  memory.set(sentence, found);
  return found;
}

const memory = new Map<string, Facets>();
const MEMORY = 4096;

/** What several sentences say together. */
export function together(parts: readonly Facets[]): Facets {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    text: parts.map(({ text }) => text).join(" "),
    figures: parts.flatMap(({ figures }) => figures),
    labels: parts.flatMap(({ labels }) => labels),
    dates: parts.flatMap(({ dates }) => dates),
    names: parts.flatMap((part) => part.names),
    speakers: parts.flatMap(({ speakers }) => speakers),
    words: parts.flatMap((part) => part.words),
    events: parts.flatMap(({ events }) => events),
    outcomes: parts.flatMap((part) => part.outcomes),
  };
}

/** Takes one sentence apart. */
export function facets(sentence: string): Facets {
  const words = tokens(sentence);
  const counted = quantities(sentence);
  const dates = datesOf(sentence);
  const speakers = speakersOf(words);
  const befallen = outcomes(sentence);
  return {
    text: sentence,
    figures: counted.map((quantity) => figure(quantity, befallen, counted)),
    labels: labelsOf(words, [...counted, ...dates]),
    dates,
    names: names(sentence),
    speakers,
    words: contentWords(sentence, [...counted, ...dates, ...speakers]),
    events: eventsOf(sentence),
    outcomes: befallen.map(({ kind }) => kind),
  };
}

/** The outcome next to a figure of things: the first behind it before the next figure, else the last before it. */
function figure(
  quantity: Quantity,
  befallen: readonly (Span & { readonly kind: OutcomeKind })[],
  counted: readonly Quantity[],
): Figure {
  if (quantity.unit !== "count" && quantity.unit !== "percent") return { quantity };
  const next = counted.find(({ start }) => start > quantity.start)?.start ?? Number.POSITIVE_INFINITY;
  const after = befallen.find(({ start }) => start >= quantity.start && start < next);
  const before = counted.some(({ start }) => start < quantity.start)
    ? undefined
    : befallen.findLast(({ start }) => start < quantity.start);
  const found = after ?? before;
  return found ? { quantity, outcome: found.kind } : { quantity };
}

function labelsOf(words: readonly Token[], read: readonly Span[]): readonly string[] {
  return words
    .filter(({ text }) => /\d/.test(text))
    .filter(({ start, end }) => !read.some((span) => span.start <= start && end <= span.end))
    .map(({ text }) => text.replace(/[.,:]$/, ""));
}
