import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauses } from "#german/clauses.ts";
import { isMeasure } from "#german/person-names.ts";
import { clauseParts } from "#german/subject.ts";
import { contentWords, stemOf } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { type LeadName, leadNames } from "./lead-names.ts";
import { namesContest } from "./names-contest.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import { THERE, WHOM } from "./units.ts";
import { tellsName } from "./words-told.ts";

/**
 * Where each of two reports that agree on much begins with a person by full name, or a place, that the other does not know at all: they name
 * two of them for one deed, in whatever words it is told. Who only says something is left out, and where.
 */
export function contrastedNames(
  event: EventPair,
  skipped: ReadonlySet<"who" | "where">,
  isWanted: (unit: string) => boolean,
): readonly Link[] {
  if (!event.a.brief || !event.b.brief || agreements(event) < SURE) return [];
  const units = ([WHOM, THERE] as const).filter(
    (unit) => isWanted(unit) && !skipped.has(unit === WHOM ? "who" : "where"),
  );
  return units.flatMap((unit) => {
    const [a, b] = [firstStranger(event.a, event.b, unit), firstStranger(event.b, event.a, unit)];
    return a && b && tellOneDeed(a, b, event) ? [{ a, b, relation: "contradiction" as const }] : [];
  });
}

const SURE = 2;

/** Whether the two sentences share a word that is not the scene of it all, neither tells of an earlier time or another class, and nobody else is where it was. */
function tellOneDeed(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const [mine, its] = [a, b].map(({ sentence }) => contentWords(sentence, []));
  if (!mine || !its || earlier.test(a.sentence) || earlier.test(b.sentence)) return false;
  if (namesContest(a.sentence) !== namesContest(b.sentence)) return false;
  const scene = new Set([...event.a.headline().places, ...event.b.headline().places]);
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
  return subject.head.capital && !nouns().has(stemOf(subject.head.text));
}

const earlier =
  /(?<!\p{L})(?:hatten?|waren?)(?!\p{L})[^.;]*(?:ge\p{L}+(?:t|en)|worden)(?!\p{L})|(?<!\p{L})(?:zuvor|früher|vorher|vorige[nrsm]?)(?!\p{L})/u;
/** The first one of a kind that a report's beginning names and the other report does not know. */
function firstStranger(
  article: ArticleProfile,
  other: ArticleProfile,
  unit: LeadName["unit"],
): PlacedStatement | undefined {
  const evidence = article.statements[0]?.evidence;
  for (const { names, ...span } of leadNames(article)) {
    const [only, second] = names.filter((name) => name.unit === unit && !tellsName(other, name.words.at(-1) ?? ""));
    if (only && evidence)
      return second ? undefined : placeStatements(evidence, [told(span, only)], article.vocabulary)[0];
  }
  return undefined;
}

const told = ({ start, end }: Span, { unit, words, ...at }: LeadName): Statement => ({
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
