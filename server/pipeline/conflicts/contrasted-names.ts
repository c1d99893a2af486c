import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { names } from "#german/names.ts";
import { isMeasure } from "#german/person-names.ts";
import { sentences } from "#german/sentences.ts";
import { clauseParts } from "#german/subject.ts";
import { isTelling } from "#german/telling.ts";
import { contentWords, stemOf } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { isRegion } from "./kinds-of-places.ts";
import { isNameLike } from "./name-like.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import { sayersOf } from "./sayers-of.ts";
import { THERE, WHOM } from "./units.ts";
import { tellsName } from "./words-told.ts";

/**
 * Where each of two reports that agree on much begins with a person by full name, or a place, that the other does not know at all: they name
 * two of them for one deed, in whatever words it is told. Who only says something is left out, and where.
 */
export function contrastedNames(event: EventPair, skipped: ReadonlySet<"who" | "where">): readonly Link[] {
  if (agreements(event) < SURE) return [];
  const readers = [...(skipped.has("who") ? [] : [peopleIn]), ...(skipped.has("where") ? [] : [placesIn])];
  return readers.flatMap((read) => {
    const [a, b] = [firstStranger(event.a, event.b, read), firstStranger(event.b, event.a, read)];
    return a && b && tellOneDeed(a, b, event) ? [{ a, b, relation: "contradiction" as const }] : [];
  });
}

const SURE = 2;

/** Whether the two sentences share a word that is not the scene of it all, neither tells of an earlier time or another class, and nobody else is where it was. */
function tellOneDeed(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const [mine, its] = [a, b].map(({ sentence }) => contentWords(sentence, []));
  if (!mine || !its || earlier.test(a.sentence) || earlier.test(b.sentence)) return false;
  if (contestants.test(a.sentence) !== contestants.test(b.sentence)) return false;
  const scene = new Set([...event.a.headline.places, ...event.b.headline.places]);
  const shared = mine.some(
    ({ text, keys }) => !scene.has(keys.stem) && !isMeasure(text) && bestLikeness(keys, its) >= 0.8,
  );
  if (!shared) return false;
  return a.quantity.unit === WHOM || !(otherSubject(a, event.b) || otherSubject(b, event.a));
}

/** Whether the subject beside a name is a noun that the other report does not hold. */
function otherSubject({ sentence, quantity: { start } }: PlacedStatement, { nouns }: ArticleProfile): boolean {
  const cut = clauses(sentence);
  const clause = cut.find((one) => one.start <= start && start < one.end);
  const subject = clause && clauseParts(clause, cut).subject;
  if (!subject || (subject.start <= start && start < subject.end)) return false;
  return subject.head.capital && !nouns.has(stemOf(subject.head.text));
}

const earlier =
  /(?<!\p{L})(?:hatten?|waren?)(?!\p{L})[^.;]*(?:ge\p{L}+(?:t|en)|worden)(?!\p{L})|(?<!\p{L})(?:zuvor|früher|vorher|vorige[nrsm]?)(?!\p{L})/u;
/** Whose contest it was. */
const contestants =
  /(?<!\p{L})(?:Frauen|Damen|Männern?|Herren|Junior(?:en|innen)|Senior(?:en|innen)|Jugend|U\d+|\p{L}*[Dd]oppel|\p{L}*[Ss]taffel)(?!\p{L})/u;

interface Name extends Span {
  readonly unit: string;
  readonly words: readonly string[];
}

type Reader = (sentence: string, article: ArticleProfile) => readonly Name[];

/** The first one that a report's beginning names and the other report does not know. */
function firstStranger(article: ArticleProfile, other: ArticleProfile, read: Reader): PlacedStatement | undefined {
  const evidence = article.statements[0]?.evidence;
  if (!evidence) return undefined;
  const { text } = evidence.passage;
  for (const span of sentences(text).slice(0, LEAD)) {
    const sentence = text.slice(span.start, span.end);
    const cut = clauses(sentence);
    const strangers = read(sentence, article).filter(({ start, words }) => {
      const clause = cut.find((one) => one.start <= start && start < one.end);
      return !(clause && isTelling(clause)) && !tellsName(other, words.at(-1) ?? "");
    });
    const [only, second] = strangers;
    if (only) return second ? undefined : placeStatements(evidence, [told(span, only)], article.vocabulary)[0];
  }
  return undefined;
}

/** Sentences that tell who and where it was. */
const LEAD = 3;

/** People by first name and surname, and what may be some. */
const peopleIn: Reader = (sentence, { vocabulary }) => {
  const { isSayer } = sayersOf(sentence);
  return names(sentence).flatMap(({ start, end, text, kind }) => {
    const words = text.split(/\s+/);
    if (words.length < 2 || words.some(isSayer)) return [];
    const may = kind === "person" || (kind === "unknown" && words.every((word) => isNameLike(vocabulary.word(word))));
    return may ? [{ start, end, unit: WHOM, words }] : [];
  });
};

/** Bare names behind "in", "bei" and their like; who is called by one name is none. */
const placesIn: Reader = (sentence, { vocabulary }) => {
  const people = names(sentence).filter(({ kind }) => kind === "person");
  return [...sentence.matchAll(placed)].flatMap(({ index, 0: text, 1: name = "" }) => {
    const end = index + text.length;
    const start = end - name.length;
    const known =
      countryOf(name) !== undefined || isRegion(name) || people.some((one) => one.start <= start && start < one.end);
    return known || !isNameLike(vocabulary.word(name)) ? [] : [{ start, end, unit: THERE, words: [name] }];
  });
};

const placed = /(?<!\p{L})(?:in|bei|nahe|unweit|Nähe von|nach)\s+(\p{Lu}\p{Ll}[\p{L}-]+)(?!\p{L}|\s+\p{Lu})/gu;

const told = ({ start, end }: Span, { unit, words, ...at }: Name): Statement => ({
  start,
  end,
  quantity: { ...at, hedge: "exact", maxHedge: "exact", unit },
  things: words,
  narrowed: [],
  own: [],
  names: [],
  places: [],
  reality: "fact",
  present: false,
  marks: [],
  conditions: [],
  running: false,
});
