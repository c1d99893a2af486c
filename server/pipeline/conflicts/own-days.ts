import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead } from "./event-scope.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { DAY } from "./units.ts";

/**
 * Whether two short reports each begin with news of its own day: the days lie as far apart as the papers that tell them, and neither report knows a day of the
 * other. They tell of two events of one kind ("Erneut ist ein Wohnhaus in Brand geraten") or of what has come of one since.
 */
export function haveOwnDays(event: EventPair): boolean {
  const { a, b } = event;
  if (!a.brief || !b.brief || a.day === b.day) return false;
  const [mine, its] = [newsOf(a, event), newsOf(b, event)];
  if (mine.length === 0 || its.length === 0) return false;
  if (daysOf(a).some((one) => daysOf(b).some((other) => meet(one, other)))) return false;
  return mine.every((one) => its.every((other) => lastOf(one) - a.day === lastOf(other) - b.day));
}

const newsOf = (article: ArticleProfile, event: EventPair): readonly PlacedStatement[] =>
  daysOf(article).filter((one) => one.reality === "fact" && isLead(one, event));

const daysOf = ({ statements }: ArticleProfile): readonly PlacedStatement[] =>
  statements.filter(({ quantity }) => quantity.unit === DAY);

const lastOf = ({ quantity: { max = 0 } }: PlacedStatement): number => max;

const meet = ({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean =>
  (a.min ?? 0) <= (b.max ?? 0) && (b.min ?? 0) <= (a.max ?? 0);
