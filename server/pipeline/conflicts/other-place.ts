import type { ContentWord } from "../verify/content-words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { isPartOfTown, isRegion, kindsOfPlace } from "./kinds-of-places.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { rootOf, tellsName, wordsTold } from "./words-told.ts";

/**
 * Whether two places of one deed cannot be the same: towns of two names, countries, or two kinds of rooms or buildings, of which neither
 * article knows the other's. A town and its region, a house and its garden may be the same.
 */
export function otherPlace(a: PlacedStatement, b: PlacedStatement, { a: mine, b: its }: EventPair): boolean {
  const [one, other] = a.evidence.article.id === mine.id ? [mine, its] : [its, mine];
  return townsDiffer(a, b, one, other) || kindsDiffer(a, b, one, other);
}

function townsDiffer(a: PlacedStatement, b: PlacedStatement, one: ArticleProfile, other: ArticleProfile): boolean {
  const [towns, others] = [townsOf(a), townsOf(b)];
  if (towns.length === 0 || others.length === 0 || a.marks.join() !== b.marks.join()) return false;
  if ([...a.things, ...b.things].some(({ text }) => isPartOfTown(text))) return false;
  const levels = [towns, others].map((names) => names.every(({ text }) => isRegion(text)));
  if (levels[0] !== levels[1]) return false;
  return !towns.some(({ text }) => tellsName(other, text)) && !others.some(({ text }) => tellsName(one, text));
}

/** Towns, and regions by their bare names; "Lütticher" is of Lüttich. */
const townsOf = ({ places }: PlacedStatement): readonly ContentWord[] =>
  places.filter(({ keys: { stem }, text }) => !stem.startsWith("country:") && rootOf(text).length >= 2);

/** Rooms, floors, buildings: where one set has members on both sides and none in common. */
function kindsDiffer(a: PlacedStatement, b: PlacedStatement, one: ArticleProfile, other: ArticleProfile): boolean {
  const [mine, its] = [kindsOf(a), kindsOf(b)];
  const setOf = (kind: string): string => kind.split(":")[0] ?? "";
  const sets = new Set(mine.map(setOf).filter((set) => its.some((kind) => setOf(kind) === set)));
  if (sets.size === 0 || mine.some((kind) => its.includes(kind))) return false;
  return !tellsKind(other, mine) && !tellsKind(one, its);
}

const kindsOf = ({ things }: PlacedStatement): readonly string[] => things.flatMap(({ text }) => kindsOfPlace(text));

const tellsKind = (article: ArticleProfile, kinds: readonly string[]): boolean =>
  [...wordsTold(article)].some((word) => kindsOfPlace(word).some((kind) => kinds.includes(kind)));
