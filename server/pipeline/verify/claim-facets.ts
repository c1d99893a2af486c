import type { OutcomeKind } from "#domain/outcome-kind.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { type DateMention, dates as datesOf } from "#german/dates.ts";
import type { NameMention } from "#german/name-mention.ts";
import { poles } from "#german/opposites.ts";
import { type Outcome, outcomes } from "#german/outcomes.ts";
import { quantities } from "#german/quantities.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { type ClaimEvent, eventsOf } from "./claim-events.ts";
import { namesOf } from "./claim-names.ts";
import { type ContentWord, contentWords, isLight } from "./content-words.ts";
import { type Quantifier, quantifiers } from "./quantifiers.ts";
import { type Report, speakersOf } from "./speakers.ts";

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
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** Speakers with their cue ("laut Klein", "sagte Klein"). */
  readonly asides: readonly Span[];
  readonly reports: readonly Report[];
  /** The content words outside figures, dates and speakers: what the claim has to prove. */
  readonly words: readonly ContentWord[];
  /** The speakers' words too: what the evidence may prove it with. */
  readonly every: readonly ContentWord[];
  readonly events: readonly ClaimEvent[];
  readonly outcomes: readonly Outcome[];
  /** Numbers of the poles its words stand at (`#german/opposites.ts`). */
  readonly poles: readonly number[];
  readonly quantifiers: readonly Quantifier[];
  /** "erste", "dritten": the stems, in order. */
  readonly ordinals: readonly string[];
}

/** The facets of a sentence of an article; remembered, since the same passages are asked again and again. */
export function knownFacets(sentence: string, publishedAt: string | undefined): Facets {
  const key = `${publishedAt ?? ""} ${sentence}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= MEMORY) memory.clear();
  const found = facets(sentence, publishedAt);
  memory.set(key, found);
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
    asides: parts.flatMap((part) => part.asides),
    reports: parts.flatMap(({ reports }) => reports),
    words: parts.flatMap((part) => part.words),
    every: parts.flatMap((part) => part.every),
    events: parts.flatMap(({ events }) => events),
    outcomes: parts.flatMap((part) => part.outcomes),
    poles: parts.flatMap((part) => part.poles),
    quantifiers: parts.flatMap((part) => part.quantifiers),
    ordinals: parts.flatMap(({ ordinals }) => ordinals),
  };
}

/** Takes one sentence apart; `publishedAt` (ISO 8601) is the day from which it tells. */
export function facets(sentence: string, publishedAt: string | undefined): Facets {
  const words = tokens(sentence);
  const counted = quantities(sentence);
  const dates = datesOf(sentence, publishedAt);
  const { reports, asides } = speakersOf(sentence, words);
  const befallen = outcomes(sentence);
  const named = namesOf(sentence);
  const events = eventsOf(sentence, named, [...dates, ...asides, ...hedgeSpans(counted)]);
  const every = withVerbs(contentWords(sentence, [...counted, ...dates]), events);
  return {
    text: sentence,
    figures: counted.map((quantity) => figure(withoutSpeaker(quantity, sentence, asides), befallen, counted)),
    labels: labelsOf(words, [...counted, ...dates]),
    dates,
    names: named,
    asides,
    reports,
    words: every.filter(({ start }) => !asides.some((span) => span.start <= start && start < span.end)),
    every,
    events,
    outcomes: befallen,
    poles: [
      ...words.flatMap(({ kind, lower }) => (kind === "word" ? poles(lower) : [])),
      ...events.flatMap(({ lemma }) => poles(lemma)),
    ],
    quantifiers: quantifiers(words),
    ordinals: words.flatMap(({ lower }) => ordinal.exec(lower)?.[1] ?? []),
  };
}

/** "Von 64 Bahnen fuhren laut den Betrieben neun": the speaker is not what is counted. */
function withoutSpeaker(quantity: Quantity, sentence: string, asides: readonly Span[]): Quantity {
  const { thing, ...rest } = quantity;
  return thing && asides.some(({ start, end }) => sentence.slice(start, end).includes(thing.text)) ? rest : quantity;
}

/** Verbs by their infinitive, so that "sagte … zu" is one word. */
function withVerbs(words: readonly ContentWord[], events: readonly ClaimEvent[]): readonly ContentWord[] {
  const parts = new Set(events.flatMap(({ verbParts }) => verbParts.map(({ start }) => start)));
  const verbs = events.flatMap(({ verb, verbParts, lemma }): readonly ContentWord[] => {
    const [longest] = verbParts.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return verb && longest && !isLight(lemma)
      ? [{ text: lemma, start: longest.start, noun: false, verb: true, keys: verb }]
      : [];
  });
  return [...words.filter(({ start }) => !parts.has(start)), ...verbs];
}

const ordinal = /^(erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|letzt|vorletzt)e[nmrs]?$/;

/** The outcome next to a figure of things: the first behind it before the next figure, else the last before it. */
function figure(quantity: Quantity, befallen: readonly Outcome[], counted: readonly Quantity[]): Figure {
  if (quantity.unit !== "count" && quantity.unit !== "percent") return { quantity };
  const next = counted.find(({ start }) => start > quantity.start)?.start ?? Number.POSITIVE_INFINITY;
  const after = befallen.find(({ start }) => start >= quantity.start && start < next);
  const before = counted.some(({ start }) => start < quantity.start)
    ? undefined
    : befallen.findLast(({ start }) => start < quantity.start);
  const found = after ?? before;
  return found ? { quantity, outcome: found.kind } : { quantity };
}

/** "Bis zu" and "unter" before a figure are no prepositions of place. */
const hedgeSpans = (counted: readonly Quantity[]): readonly Span[] =>
  counted.flatMap(({ start, text }) => {
    const words = /^(?:[\p{L}]+\s)+(?=\d)/u.exec(text)?.[0];
    return words ? [{ start, end: start + words.trimEnd().length }] : [];
  });

function labelsOf(words: readonly Token[], read: readonly Span[]): readonly string[] {
  return words
    .filter(({ text }) => /\d/.test(text))
    .filter(({ start, end }) => !read.some((span) => span.start <= start && end <= span.end))
    .map(({ text }) => text.replace(/[.,:]$/, ""));
}
