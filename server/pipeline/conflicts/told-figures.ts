import type { ArticleProfile } from "./article-profile.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isAssertion } from "./relate-assertions.ts";
import { digitsOf } from "./transposed.ts";
import { BARE, DAY, END, isWorded, isWrittenDay } from "./units.ts";

/** What an article tells that another one of the same event is likely to tell too. */
export interface ToldFigures {
  /** Figures above three and days by their dates, each as its unit and value: a weekday or "drei Menschen" is told of many events. */
  readonly figures: ReadonlySet<string>;
  /** Every day that it names, in days since 1970. */
  readonly days: ReadonlySet<number>;
}

/** Reads them once for each article. */
export function toldFigures(article: ArticleProfile): ToldFigures {
  const known = memory.get(article);
  if (known) return known;
  const { statements } = article;
  const found = {
    figures: new Set(
      statements
        .filter(isTelling)
        .map(({ quantity }) => `${quantity.unit} ${quantity.score?.join() ?? digitsOf(quantity)}`),
    ),
    days: new Set(
      statements.flatMap(({ quantity: { unit, min } }) => (unit === DAY && min !== undefined ? [min] : [])),
    ),
  };
  memory.set(article, found);
  return found;
}

const memory = new WeakMap<ArticleProfile, ToldFigures>();

function isTelling(statement: PlacedStatement): boolean {
  const { quantity } = statement;
  if (isAssertion(statement) || isWorded(quantity.unit) || quantity.unit === BARE) return false;
  if (quantity.unit === DAY || quantity.unit === END) return isWrittenDay(quantity);
  return quantity.score !== undefined || (quantity.min ?? 0) > 3;
}

/** How many members two sets share. */
export const sharedBy = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number => {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
};
