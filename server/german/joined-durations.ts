import type { Quantity } from "#domain/quantity.ts";

/** "vier Jahre und drei Monate" as one length of time, in place of the two. */
export function joinedDurations(sentence: string, all: readonly Quantity[]): readonly Quantity[] {
  if (all.length < 2) return all;
  const joined: Quantity[] = [];
  for (const quantity of all) {
    const before = joined.at(-1);
    const between = before && sentence.slice(before.end, quantity.start);
    if (!before || between === undefined || !canJoin(before, quantity, between)) joined.push(quantity);
    else
      joined[joined.length - 1] = {
        ...quantity,
        start: before.start,
        text: sentence.slice(before.start, quantity.end),
        hedge: before.hedge,
        min: (before.min ?? 0) + (quantity.min ?? 0),
        max: (before.max ?? 0) + (quantity.max ?? 0),
      };
  }
  return joined;
}

const canJoin = (a: Quantity, b: Quantity, between: string): boolean =>
  a.unit === b.unit &&
  /^(?:year|h|day|min|s)$/.test(a.unit) &&
  /^\s+und\s+$/u.test(between) &&
  a.min !== undefined &&
  b.min !== undefined &&
  b.min < a.min;
