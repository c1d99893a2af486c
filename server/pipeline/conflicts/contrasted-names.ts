import { isMeasure } from "#german/person-names.ts";
import { contentWords } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import { type ArticleProfile, sharedNouns } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { isSite } from "./kinds-of-places.ts";
import { type LeadName, leadNames } from "./lead-names.ts";
import { namesContest } from "./names-contest.ts";
import { placeName } from "./place-name.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { SITE, THERE, WHOM } from "./units.ts";
import { tellsName, tellsSite } from "./words-told.ts";

/**
 * Where each of two reports that agree on much begins with a person by full name, or a place, that the other does not know at all: they name
 * two of them for one deed, in whatever words it is told. Who only says something is left out, and where. Who comes into an office or is given a
 * prize needs not stand first, nor the reports agree on much else.
 */
export function contrastedNames(
  event: EventPair,
  skipped: ReadonlySet<"who" | "where">,
  isWanted: (unit: string) => boolean,
): readonly Link[] {
  if (!event.a.brief || !event.b.brief) return [];
  const sure = agreements(event) + sharedNouns(event.a, event.b).length / 4 >= SURE;
  const units = ([WHOM, THERE, SITE] as const).filter(
    (unit) => isWanted(unit) && !skipped.has(unit === WHOM ? "who" : "where") && (sure || unit !== THERE),
  );
  const found = units.flatMap((unit) => {
    const strangers = (told: RegExp): readonly PlacedStatement[] =>
      [firstStranger(event.a, event.b, unit, told), firstStranger(event.b, event.a, unit, told)].filter(
        (one) => one !== undefined,
      );
    const honoured = unit === WHOM ? [office, prize].map(strangers).find(({ length }) => length === 2) : undefined;
    const [a, b] = honoured ?? (sure || unit === SITE ? strangers(/./) : []);
    return a && b && tellOneDeed(a, b, event, honoured !== undefined)
      ? [{ a, b, relation: "contradiction" as const }]
      : [];
  });
  return found.filter(({ a }) => a.quantity.unit !== SITE || !found.some((one) => one.a.quantity.unit === THERE));
}

const SURE = 2;

const office =
  /(?<!\p{L})(?:[Aa]n (?:die|der) Spitze|Nachfolge\p{L}*|Intendanz|Vorsitz|Leitung|Amt|[Nn]eue[rn]? \p{Lu}\p{Ll}+ (?:ist|wird)|ernannt|ernennt|bestellt|berufen|(?:ge)?wählt(?:en)?)(?!\p{L})/u;
const prize =
  /(?:[Pp]reis(?:es)?|Medaille)(?!\p{L})|[Aa]us(?:ge)?zeich|zeichnet\p{Ll}*\s[^.;]*\saus(?!\p{L})|(?<!\p{L})(?:ge)?ehrt|prämiert/u;

/** Whether the two sentences share a word that is not the scene of it all nor a kind of place, and neither tells of an earlier time, of who was second or another class. */
function tellOneDeed(a: PlacedStatement, b: PlacedStatement, event: EventPair, honoured: boolean): boolean {
  if (a.quantity.unit === SITE) return true;
  if (earlier.test(a.sentence) || earlier.test(b.sentence)) return false;
  if (namesContest(a.sentence) !== namesContest(b.sentence)) return false;
  if (honoured || (a.quantity.unit === WHOM && isTitled(a) === isTitled(b))) return true;
  const [mine = [], its = []] = [a, b].map(({ sentence }) => contentWords(sentence, []));
  const scene = new Set([...event.a.headline().places, ...event.b.headline().places]);
  return mine.some(
    ({ text, keys }) => !scene.has(keys.stem) && !isMeasure(text) && !isSite(text) && bestLikeness(keys, its) >= 0.8,
  );
}

/** "Bürgermeister Jürgen Tilp" says something of what others do; "am Samstag Ulla Reimann" does not. */
const isTitled = ({ sentence, quantity: { start } }: PlacedStatement): boolean => {
  const before = /\p{Lu}[\p{L}-]+(?=\s$)/u.exec(sentence.slice(0, start))?.[0];
  return before !== undefined && !isMeasure(before);
};

export const earlier =
  /(?<!\p{L})(?:hatten?|war(?:en)?)(?!\p{L})[^.;]*(?:ge\p{L}+(?:t|en)|worden)(?!\p{L})|(?<!\p{L})(?:[Zz]uvor|früher|vorher|vorige[nrsm]?|[Zz]weite[nr]?)(?!\p{L})/u;

/** The first one of a kind that a report's beginning names and the other report does not know. */
function firstStranger(
  article: ArticleProfile,
  other: ArticleProfile,
  unit: LeadName["unit"],
  told: RegExp,
): PlacedStatement | undefined {
  const evidence = article.statements[0]?.evidence;
  for (const { names, ...span } of leadNames(article)) {
    if (!told.test(evidence?.passage.text.slice(span.start, span.end) ?? "")) continue;
    const [only, second] = names.filter(
      (name) => name.unit === unit && !(unit === SITE ? tellsSite : tellsName)(other, name.words.at(-1) ?? ""),
    );
    if (only && evidence) return second ? undefined : placeName(evidence, span, only, article.vocabulary)[0];
  }
  return undefined;
}
