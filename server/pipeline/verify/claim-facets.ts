import type { Span } from "#domain/span.ts";
import { type ClockTime, clockTimes } from "#german/clock-times.ts";
import { compoundPrepositions } from "#german/compound-prepositions.ts";
import { filledGaps } from "#german/filled-gaps.ts";
import type { NameMention } from "#german/name-mention.ts";
import { type Outcome, outcomes } from "#german/outcomes.ts";
import { quantities } from "#german/quantities.ts";
import { rememberingTexts } from "#german/remembering.ts";
import { tokens } from "#german/tokens.ts";
import { plainNegation } from "#german/un-participles.ts";
import { type ClaimDate, datesIn } from "./claim-dates.ts";
import { type ClaimEvent, eventsOf } from "./claim-events.ts";
import { type Figure, figuresOf, hedgeSpans, labelsOf } from "./claim-figures.ts";
import { namesOf } from "./claim-names.ts";
import { polesOf } from "./claim-poles.ts";
import { namedWords, withVerbs } from "./claim-words.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { smallOpening } from "./plain-sentence.ts";
import { type Quantifier, quantifiers } from "./quantifiers.ts";
import { ordinalsOf } from "./ranks.ts";
import type { Report } from "./report-scopes.ts";
import { sentenceParts } from "./sentence-parts.ts";
import { speakersOf } from "./speakers.ts";

/** What a sentence says, taken apart; of several sentences, all of it together. */
export interface Facets {
  readonly text: string;
  /** Its main clauses as sentences of their own, gaps filled, where it has several; each tells what it tells without the others. */
  readonly parts: readonly string[];
  /** Whether a clause of it lacks its verb, so that only its parts can be read. */
  readonly gapped: boolean;
  /** Whether it is several sentences, whose offsets do not go together. */
  readonly joined: boolean;
  /** The sentences one by one, where there are several. */
  readonly sentences: readonly Facets[];
  readonly figures: readonly Figure[];
  /** Numerals that count nothing: model numbers, ranks, ages in brackets. */
  readonly labels: readonly string[];
  readonly dates: readonly ClaimDate[];
  /** Times of day. */
  readonly times: readonly ClockTime[];
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
  /** The places in a row that it names (`ranks.ts`). */
  readonly ordinals: readonly string[];
}

/** The facets of a sentence of an article; remembered, since the same passages are asked again and again. */
export const knownFacets = (sentence: string, publishedAt: string | undefined): Facets =>
  dayAndSentence(`${publishedAt ?? ""} ${sentence}`);

/** About a thousand sentences, at some 10 bytes a character. */
const dayAndSentence = rememberingTexts(150_000, (key: string) => {
  const end = key.indexOf(" ");
  return facets(key.slice(end + 1), key.slice(0, end) || undefined);
});

/** The facets of a claim: one is held against several passages in turn, so that the last few are kept, by the day they are read from. */
export function claimFacets(sentence: string, publishedAt: string | undefined): Facets {
  for (const known of recent) if (known.sentence === sentence && known.publishedAt === publishedAt) return known.facets;
  const found = facets(sentence, publishedAt);
  recent[oldest] = { sentence, publishedAt, facets: found };
  oldest = (oldest + 1) % RECENT;
  return found;
}

const recent: { readonly sentence: string; readonly publishedAt: string | undefined; readonly facets: Facets }[] = [];
const RECENT = 12;
let oldest = 0;

/** What several sentences say together. */
export function together(parts: readonly Facets[]): Facets {
  const only = parts[0];
  if (only && parts.length === 1) return only;
  return {
    text: parts.map(({ text }) => text).join(" "),
    parts: [],
    gapped: false,
    joined: true,
    sentences: parts,
    figures: parts.flatMap(({ figures }) => figures),
    labels: parts.flatMap(({ labels }) => labels),
    dates: parts.flatMap(({ dates }) => dates),
    times: parts.flatMap(({ times }) => times),
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
export function facets(written: string, publishedAt: string | undefined): Facets {
  const sentence = plainNegation(written);
  const words = tokens(sentence);
  const dates = datesIn(sentence, publishedAt);
  const times = clockTimes(sentence);
  const read = joined(dates, times);
  const counted = quantities(sentence).filter((quantity) => !read.some((span) => isWithin(quantity, span)));
  const known = joined(counted, read);
  const befallen = outcomes(sentence);
  // "480 MW Leistung": a unit's symbol is no name.
  const named = namesOf(sentence).filter(
    (name) => !counted.some(({ start, end }) => start <= name.start && name.start < end),
  );
  const opened = smallOpening(sentence, named);
  const { reports, asides } = speakersOf(opened, tokens(opened));
  const apart = joined(dates, asides);
  const events = eventsOf(sentence, named, joined(apart, hedgeSpans(counted)), dates, publishedAt);
  const every = namedWords(withVerbs(contentWords(sentence, known), events), named);
  const filled = filledGaps(sentence);
  return {
    text: sentence,
    parts: filled.length > 0 ? filled : sentenceParts(sentence, opened),
    gapped: filled.length > 0,
    joined: false,
    sentences: [],
    figures: figuresOf(counted, sentence, apart, events, befallen),
    labels: labelsOf(words, known),
    dates,
    times,
    names: named,
    asides,
    reports,
    // "Fiel höher aus" tells of no fall.
    words: outside(every, joined(asides, compoundPrepositions(sentence))),
    every,
    events,
    outcomes: befallen,
    poles: polesOf(words, events, sentence),
    quantifiers: quantifiers(words),
    ordinals: ordinalsOf(words),
  };
}

/** Most sentences lack most things: nothing is put together with nothing. */
const joined = <A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b];

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Those that begin in none of the spans. */
const outside = <One extends { readonly start: number }>(
  all: readonly One[],
  spans: readonly Span[],
): readonly One[] =>
  spans.length === 0 || all.length === 0
    ? all
    : all.filter(({ start }) => !spans.some((span) => span.start <= start && start < span.end));
