import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead } from "./event-scope.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { countedAlike, measuredAlike } from "./slot-things.ts";
import { tellSame } from "./tell-same.ts";
import { areTransposed } from "./transposed.ts";

/** How surely two figures that are open are of one thing, as log odds; 0 below the fit's bar. */
export function openLikeness(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  if (!mine.includes(one) || !its.includes(other)) return 0;
  const score = openOdds(a, b, event);
  return score > FROM ? score : 0;
}

/** The score itself, of any two figures. */
export const openOdds = (a: PlacedStatement, b: PlacedStatement, event: EventPair): number =>
  seenOf(a, b, event).reduce((sum, seen, at) => sum + seen * (FIT[at] ?? 0), BIAS);

/**
 * Three in five in the mixture it was fitted on, of which crosswise 110 of 125 contradictions were found and six controls listed. Fitted anew with the sets that came
 * since (`npm run fit:conflicts`: 129 of 166 and six), and the decision on tiny reports after it, 31 pairs fewer are found of all read sets: these weights stay.
 */
const FROM = 0.4;

/**
 * What the score sees of two figures of one unit, in the order of `FIT`: transposed digits, else how many times one is the other; days between the
 * reports; how many figures of the unit the report leaves open that leaves more, and the other; whether one alone is a mean, an addition, of
 * another time; whether both stand in the sentences that the reports begin with; how alike their things are; shares and results; lengths of time;
 * a dozen or less of what nothing befell; whether one thing befell both; whether one alone is a change; whether one alone goes on; whether neither
 * names a thing; whether each report places something where the other does not. Words in common, verbs, hedges and how much else the reports
 * agree on added nothing to it, words near by dictionary and word space two pairs.
 */
export function seenOf(a: PlacedStatement, b: PlacedStatement, event: EventPair): readonly number[] {
  const { unit } = a.quantity;
  const { mine, its } = openOf(event, unit);
  const [x, y] = [a, b].map(({ quantity: { max = 1 } }) => Math.log2(Math.max(Math.abs(max), LEAST)));
  const transposed = areTransposed(a.quantity, b.quantity);
  const fate = a.outcome !== undefined && a.outcome === b.outcome;
  return [
    Number(transposed),
    transposed ? 0 : Math.min(2, Math.abs((x ?? 0) - (y ?? 0))),
    Math.min(10, Math.abs(event.a.day - event.b.day) || 0),
    Math.min(6, Math.max(mine.length, its.length)),
    Math.min(4, mine.length, its.length),
    Number(!transposed && kindOf(a) !== kindOf(b)),
    Number(isLead(a, event) && isLead(b, event)),
    unit === "count" ? countedAlike(a, b) : measuredAlike(a, b),
    Number(unit === "percent" || unit === "score"),
    Number(/^(?:s|min|h|day|week|month|year)$/.test(unit)),
    Number(!fate && Math.min(a.quantity.max ?? 0, b.quantity.max ?? 0) <= FEW),
    Number(fate),
    Number((a.quantity.change === "by") !== (b.quantity.change === "by")),
    Number(a.running !== b.running),
    Number(a.things.length + b.things.length === 0),
    Number(isElsewhere(event.a, event.b) && isElsewhere(event.b, event.a)),
  ];
}

/** Whether an article places something where the other one does not. */
const isElsewhere = ({ statements }: ArticleProfile, { nouns }: ArticleProfile): boolean =>
  statements.some(({ places }) => places.some(({ keys }) => !nouns().has(keys.stem)));

/** "mean", "additional" …; a part is told as often as not by whoever names the whole beside it ("430 von ihnen sollen gehen"). */
const kindOf = ({ marks }: PlacedStatement): string =>
  marks.filter((mark) => !mark.startsWith("per:") && mark !== "part").join();

/** Logistic regression over what pairs of short reports leave open, crosswise by pair (`npm run fit:conflicts`, 2026-11-27, `eval/conflicts/README.md`). */
const FIT = [1.51, -2.57, -0.73, -0.87, -1.18, -2.9, 0.76, 0.75, -1.35, 2.64, -0.92, 0.47, 1.81, -1.93, -1.33, -2.88];
const BIAS = 4.55;

const LEAST = 1e-6;
const FEW = 12;

interface Open {
  readonly mine: readonly PlacedStatement[];
  readonly its: readonly PlacedStatement[];
}

/** What each report tells in a unit and the other does not; remembered with the event. */
export function openOf(event: EventPair, unit: string): Open {
  const known = memory.get(event) ?? new Map<string, Open>();
  memory.set(event, known);
  let found = known.get(unit);
  if (!found) {
    const [mine, its] = [event.a, event.b].map(({ statements }) =>
      statements.filter(({ quantity }) => quantity.unit === unit),
    );
    const open = (some: readonly PlacedStatement[] = [], others: readonly PlacedStatement[] = []) =>
      some.filter((one) => !others.some((other) => tellSame(one, other)));
    found = { mine: open(mine, its), its: open(its, mine) };
    known.set(unit, found);
  }
  return found;
}

const memory = new WeakMap<EventPair, Map<string, Open>>();
