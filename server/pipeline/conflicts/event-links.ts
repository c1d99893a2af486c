import { areTiny } from "./article-profile.ts";
import { contrastedNames } from "./contrasted-names.ts";
import type { EventPair } from "./event-pairs.ts";
import { longAgo } from "./event-scope.ts";
import type { Link } from "./group-statements.ts";
import { nameLinks } from "./names-apart.ts";
import { oppositeTrends } from "./opposite-trends.ts";
import { haveOwnDays } from "./own-days.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { relateFigures } from "./relate-figures.ts";
import { quoteLinks } from "./same-quote.ts";
import { sameSlot } from "./same-slot.ts";
import { sameSubject } from "./same-subject.ts";
import { areOfOneThing, sidesApart } from "./sides-apart.ts";
import { slotLinks } from "./slot-links.ts";
import { farApart } from "./things-alike.ts";
import { tinyLinks } from "./tiny-links.ts";
import { BARE, CAUSE, isSlot, isWho, SAID, SIDE, THERE, WHOM } from "./units.ts";
import { unsaidCauses } from "./unsaid-cause.ts";

/**
 * What two articles tell of one event, each statement with the one of the other article that it fits best, and that fits no other one better. Only what is of a wanted unit is compared.
 */
export function eventLinks(event: EventPair, isWanted: (unit: string) => boolean): readonly Link[] {
  const links = linksTold(event, isWanted);
  const own = haveOwnDays(event);
  const same = event.isSame ? links.filter(({ relation }) => !own || relation !== "contradiction") : [];
  if (own) return same;
  const tiny = areTiny(event.a, event.b);
  const short = tiny || (event.isSame && event.a.brief && event.b.brief);
  const more = tiny
    ? tinyLinks(event, links)
    : short && same.length === 0
      ? sidesApart(event).filter(areOfOneThing).slice(0, 1)
      : [];
  const isNamed = short && same.length + more.length === 0 && (isWanted(WHOM) || isWanted(THERE));
  const last = isNamed ? nameLinks(event) : more;
  return [...same, ...last.filter((link) => !same.includes(link) && isWanted(link.a.quantity.unit))];
}

/** The same before what speaks against one event. */
export function linksTold(event: EventPair, isWanted: (unit: string) => boolean): readonly Link[] {
  const [mine = [], its = []] = [event.a, event.b].map(({ statements }) =>
    statements.filter(({ quantity: { unit } }) => unit !== BARE && unit !== SIDE && isWanted(unit)),
  );
  const byUnit = Map.groupBy(its, ({ quantity }) => quantity.unit);
  const brief = event.a.brief || event.b.brief;
  const fits: Fit[] = [];
  for (const a of mine)
    for (const b of isSlot(a) ? [] : (byUnit.get(a.quantity.unit) ?? [])) {
      const apart = brief || longAgo(a, b, event) || farApart(a, b, HARDLY);
      const score = sameSlot(a, b, event) || (apart ? 0 : STRICT * sameSubject(a, b));
      if (score > 0) fits.push({ a, b, score });
    }
  const settled = new Set(fits.flatMap(({ a, b }) => (relateFigures(a, b) === "same" ? [a, b] : [])));
  const best = bestOf(fits.filter(({ a, b }) => settled.has(a) === settled.has(b)));
  const figures = fits.flatMap(({ a, b, score }): readonly Link[] => {
    if (score < (best.get(a) ?? 0) || score < (best.get(b) ?? 0)) return [];
    const relation = relateFigures(a, b);
    if (relation === "elsewhen" || relation === "same") return [];
    const rivals = fits.filter((other) => (other.a === a) !== (other.b === b));
    if (relation === "contradiction" && rivals.some((other) => agrees(other) || other.score === score)) return [];
    return [{ a, b, relation }];
  });
  const slots = slotLinks(event, mine.filter(isSlot), its.filter(isSlot));
  const told = new Set(slots.map(({ a }) => (isWho(a.quantity.unit) ? ("who" as const) : ("where" as const))));
  return [
    ...figures,
    ...slots,
    ...contrastedNames(event, told, isWanted),
    ...(isWanted(SAID) ? quoteLinks(event) : []),
    ...oppositeTrends(event),
    ...(isWanted(CAUSE) ? unsaidCauses(event) : []),
  ];
}

/** What the words of two sentences of whole articles show by themselves counts less than what they tell of the event. */
const STRICT = 0.5;
/** How many times one figure may be the other. */
const HARDLY = 20;

interface Fit {
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
  readonly score: number;
}

const agrees = ({ a, b }: Fit): boolean => /^(?:same|refinement)$/.test(relateFigures(a, b));

function bestOf(fits: readonly Fit[]): ReadonlyMap<PlacedStatement, number> {
  const best = new Map<PlacedStatement, number>();
  for (const { a, b, score } of fits) for (const one of [a, b]) if (score > (best.get(one) ?? 0)) best.set(one, score);
  return best;
}
