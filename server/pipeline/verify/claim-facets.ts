import type { Span } from "#domain/span.ts";
import { type ClockTime, clockTimes } from "#german/clock-times.ts";
import { compoundPrepositions } from "#german/compound-prepositions.ts";
import { dates as datesOf } from "#german/dates.ts";
import { filledGaps } from "#german/filled-gaps.ts";
import type { NameMention } from "#german/name-mention.ts";
import { poles } from "#german/opposites.ts";
import { type Outcome, outcomes } from "#german/outcomes.ts";
import { quantities } from "#german/quantities.ts";
import { rememberingTexts } from "#german/remembering.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { type ClaimDate, withBound } from "./claim-dates.ts";
import { type ClaimEvent, eventsOf } from "./claim-events.ts";
import { type Figure, figure, hedgeSpans, labelsOf, withChange, withoutSpeaker } from "./claim-figures.ts";
import { namesOf } from "./claim-names.ts";
import { inName, withVerbs } from "./claim-words.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { smallOpening } from "./plain-sentence.ts";
import { type Quantifier, quantifiers } from "./quantifiers.ts";
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
  /** "erste", "dritten": the stems, in order. */
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
  const known = recent.find((one) => one.facets.text === sentence && one.publishedAt === publishedAt);
  if (known) return known.facets;
  const found = facets(sentence, publishedAt);
  recent[oldest] = { publishedAt, facets: found };
  oldest = (oldest + 1) % RECENT;
  return found;
}

const recent: { readonly publishedAt: string | undefined; readonly facets: Facets }[] = [];
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
export function facets(sentence: string, publishedAt: string | undefined): Facets {
  const words = tokens(sentence);
  const dates = datesOf(sentence, publishedAt)
    .filter(({ start, period }) => !isSpanSoFar(sentence, start, period?.from, publishedAt))
    .filter(({ start, text }) => !isCountTold(sentence, start, text))
    .map((date) => withBound(date, sentence));
  const times = clockTimes(sentence);
  const read = [...dates, ...times];
  const counted = quantities(sentence).filter(
    (quantity) => !read.some(({ start, end }) => start <= quantity.start && quantity.end <= end),
  );
  const befallen = outcomes(sentence);
  const named = namesOf(sentence);
  const opened = smallOpening(sentence, named);
  const { reports, asides } = speakersOf(opened, tokens(opened));
  const told = eventsOf(sentence, named, [...dates, ...asides, ...hedgeSpans(counted)]);
  const events = told.map((event) =>
    isToCome(event, dates, publishedAt) ? { ...event, status: "planned" as const } : event,
  );
  const every = withVerbs(contentWords(sentence, [...counted, ...read]), events).map((word) => inName(word, named));
  const filled = filledGaps(sentence);
  // "Fiel höher aus" tells of no fall.
  const aside = [...asides, ...compoundPrepositions(sentence)];
  const parted = events.flatMap(({ verbParts, lemma }) =>
    verbParts.some(({ start, end }) => end - start < lemma.length && lemma.startsWith(sentence.slice(start, end)))
      ? verbParts
      : [],
  );
  return {
    text: sentence,
    parts: filled.length > 0 ? filled : sentenceParts(sentence, opened),
    gapped: filled.length > 0,
    joined: false,
    sentences: [],
    figures: counted.map((quantity) =>
      figure(withChange(withoutSpeaker(quantity, sentence, [...asides, ...dates]), told), befallen, counted),
    ),
    labels: labelsOf(words, [...counted, ...read]),
    dates,
    times,
    names: named,
    asides,
    reports,
    words: every.filter(({ start }) => !aside.some((span) => span.start <= start && start < span.end)),
    every,
    events,
    outcomes: befallen,
    poles: [
      ...words.flatMap(({ kind, lower, start }, at) => {
        const own = kind === "word" && lower !== "anfangs" ? poles(lower) : [];
        return own.length === 0 || isAttributive(words, at) || parted.some((part) => part.start === start)
          ? []
          : own.map((pole) => (isWithout(words, at) ? pole ^ 1 : pole));
      }),
      ...events.flatMap(({ lemma }) => poles(lemma)),
    ],
    quantifiers: quantifiers(words),
    ordinals: words.flatMap(({ lower }) => ordinal.exec(lower)?.[1] ?? []),
  };
}

/** The present tense with a date after the day of writing tells what is to come: "Im Juni entscheiden die Mitglieder". */
const isToCome = (
  { start, end, status }: ClaimEvent,
  dates: readonly ClaimDate[],
  publishedAt: string | undefined,
): boolean =>
  status === "ongoing" &&
  publishedAt !== undefined &&
  dates.some(
    (date) =>
      start <= date.start &&
      date.end <= end &&
      date.relation !== "until" &&
      date.period !== undefined &&
      date.period.from > publishedAt,
  );

/** "Die Veranstalter sprachen von 1500": a number that somebody speaks of is no year. */
const isCountTold = (sentence: string, start: number, text: string): boolean =>
  /^[12]\d{3}$/.test(text) &&
  /(?<!\p{L})(?:spr[aei]ch\p{L}{0,3}|rede[nt]?|zähl\p{L}{1,3}|melde\p{L}{1,3})\s(?:[^,;]{0,30}\s)?(?:von|auf)\s$/u.test(
    sentence.slice(Math.max(0, start - 60), start),
  );

/** "Ist in zehn Jahren gestiegen": how long it took, no day to come. */
const isSpanSoFar = (
  sentence: string,
  start: number,
  from: string | undefined,
  publishedAt: string | undefined,
): boolean =>
  from !== undefined &&
  publishedAt !== undefined &&
  from > publishedAt &&
  /(?<!\p{L})(?:in|innerhalb von)\s$/iu.test(sentence.slice(Math.max(0, start - 16), start)) &&
  /(?<!\p{L})(?:ist|sind|hat|haben|wurden?|war|waren)(?!\p{L})/u.test(sentence);

/** "Blieb ohne Erfolg", "ohne großen Gewinn": the opposite of what the noun tells. */
const isWithout = (words: readonly Token[], at: number): boolean =>
  words[at]?.capital === true &&
  (words[at - 1]?.lower === "ohne" || (words[at - 2]?.lower === "ohne" && words[at - 1]?.capital === false));

/** "Das 1911 eröffnete Bad": what was once done to it is not what the sentence says. */
const isAttributive = (words: readonly Token[], at: number): boolean => {
  if (!participle.test(words[at]?.lower ?? "")) return false;
  const noun = words.slice(at + 1, at + 4).findIndex(({ capital }) => capital);
  return noun >= 0 && words.slice(at + 1, at + 1 + noun).every(({ lower }) => adjective.test(lower));
};

/** "Das 1911 eröffnete alte Bad". */
const adjective = /^\p{Ll}{2,}e[nmrs]?$/u;

const participle = /^(?:\p{L}{0,4}ge\p{L}{2,}|(?:ver|er|be|ent|zer|über|unter)\p{L}{3,})[tn]e[nmrs]?$/u;

const ordinal = /^(erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|letzt|vorletzt)e[nmrs]?$/;
