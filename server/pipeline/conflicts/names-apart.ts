import { bestLikeness } from "../verify/match-words.ts";
import { type Observed, weighed } from "../weighed.ts";
import { agreements } from "./agreements.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { type LoneName, loneNames } from "./lone-names.ts";
import { namesContest } from "./names-contest.ts";
import { placeName } from "./place-name.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { openIn } from "./seen-in-tiny.ts";
import { sidesApart } from "./sides-apart.ts";
import { tinyWords } from "./tiny-words.ts";
import { isSlot, isWhere, THERE, WHOM } from "./units.ts";

/** Two names of which each report tells one alone, and what a decision observes of them. */
export interface NamesApart {
  readonly a: LoneName;
  readonly b: LoneName;
  readonly observed: Observed<NameName>;
}

/** The two names that two short reports tell most surely of one deed or place, in whatever words, where they do so surely enough. */
export function nameLinks(event: EventPair): readonly Link[] {
  let [best, most]: [readonly Link[], number] = [[], LISTED];
  for (const { a, b, observed } of namesApart(event)) {
    const odds = weighed(nameWeights, observed);
    if (odds < most) continue;
    const [one, other] = [...placed(event.a, a), ...placed(event.b, b)];
    if (one && other) [best, most] = [[{ a: one, b: other, relation: "contradiction" }], odds];
  }
  return best;
}

const placed = (
  { statements: [first], vocabulary }: ArticleProfile,
  { place, ...name }: LoneName,
): readonly PlacedStatement[] =>
  first ? placeName(first.evidence, name.sentence, { ...name, unit: place ? THERE : WHOM }, vocabulary) : [];

/**
 * Every two names that stand alike. None where a contest or class is told by one report alone, nor where both tell a deed's doer or place by grammar: that is judged by what
 * it was done to.
 */
export function namesApart(event: EventPair): readonly NamesApart[] {
  const { a, b } = event;
  const [mine, its] = [tinyWords(a, b), tinyWords(b, a)];
  if ((openIn(a, b) && openIn(b, a)) || [...mine, ...its].some(({ text, told }) => !told && namesContest(text)))
    return [];
  const [ours, theirs] = [loneNames(mine, textOf(a)), loneNames(its, textOf(b))];
  if (ours.length === 0 || theirs.length === 0 || sidesApart(event).length > 0) return [];
  const read = a.statements.filter(
    (one) => isSlot(one) && b.statements.some((other) => other.quantity.unit === one.quantity.unit),
  );
  const shared = {
    names: Math.min(3, mine.filter(({ proper, told }) => proper && told).length),
    same: event.isSame,
    agree: Math.min(4, agreements(event)),
    others: Math.min(4, ours.length + theirs.length - 2),
  };
  return ours.flatMap((one) =>
    theirs
      .filter(
        ({ place, country }) =>
          place === one.place &&
          country === one.country &&
          !read.some(({ quantity: { unit } }) => isWhere(unit) === one.place),
      )
      .map((other) => ({ a: one, b: other, observed: { ...shared, ...seenOf(one, other) } })),
  );
}

const textOf = ({ statements: [first] }: ArticleProfile): string => first?.evidence.passage.text ?? "";

const seenOf = (a: LoneName, b: LoneName) => ({
  full: !a.place && Math.min(a.words.length, b.words.length) > 1,
  place: a.place,
  country: a.country,
  held: Math.max(heldOf(a, b), heldOf(b, a)),
  deed: a.deeds.some((deed) => deed && b.deeds.includes(deed)),
  first: a.first && b.first,
});

/** How much of the nouns of the first one's sentence the other's has. */
function heldOf({ beside }: LoneName, { beside: its }: LoneName): number {
  const nouns = beside.filter(({ noun }) => noun);
  return nouns.filter(({ keys }) => bestLikeness(keys, its) >= 0.8).length / (nouns.length || 1);
}

/** Weights of a logistic model, fitted (28.11.2026) by `npm run fit:names` on names that one report of strangers or of the tables tells alone. */
const nameWeights = {
  names: 0.53,
  same: 1.55,
  agree: 0.47,
  others: -0.65,
  full: 4.11,
  place: 1.84,
  country: 4.45,
  held: 0.89,
  deed: 1.96,
  first: 1.52,
};

/** What the decision on names observes. */
export type NameName = keyof typeof nameWeights;

/** What the weighted sum exceeds, the model's constant included: the least at which no control of the tables is listed. */
const LISTED = 6.94;
