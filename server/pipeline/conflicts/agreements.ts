import type { EventPair } from "./event-pairs.ts";
import { isNameLike } from "./name-like.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isAssertion } from "./relate-assertions.ts";
import { tellSame } from "./tell-same.ts";
import { DAY, END, isWorded, isWrittenDay } from "./units.ts";

/** How much two reports of an event tell alike that two events hardly share: figures, written days, names, each once; remembered with it. */
export function agreements(event: EventPair): number {
  const known = memory.get(event);
  if (known !== undefined) return known;
  const { a, b } = event;
  const figures = new Set(
    a.statements
      .filter((one) => isTelling(one) && b.statements.some((other) => sameUnit(one, other) && tellSame(one, other)))
      .map(({ quantity: { unit, min, score } }) => `${unit} ${min ?? score?.join()}`),
  );
  const names = [...a.nouns].filter(([stem, word]) => b.nouns.has(stem) && isNameLike(a.vocabulary.word(word)));
  const found = figures.size + Math.min(names.length, NAMES);
  memory.set(event, found);
  return found;
}

const memory = new WeakMap<EventPair, number>();

/** A town and who speaks for it are shared by two events of one town too. */
const NAMES = 3;

const sameUnit = ({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean => a.unit === b.unit;

/** Figures above three, and days by their dates: a weekday or "drei Menschen" is told of many events. */
function isTelling(statement: PlacedStatement): boolean {
  const { quantity } = statement;
  if (isAssertion(statement) || isWorded(quantity.unit)) return false;
  if (quantity.unit === DAY || quantity.unit === END) return isWrittenDay(quantity);
  return quantity.score !== undefined || (quantity.min ?? 0) > 3;
}
