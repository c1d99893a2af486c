import type { Token } from "#german/figure-tokens.ts";
import { scaleAt } from "#german/scale-words.ts";

/** A figure without a value ("Tausende", "Millionen von", "mehrere Hundert", "einige Dutzend") with its order of size, in the tokens [`first`, `next`). */
export interface VagueFigure {
  readonly scale: number;
  readonly first: number;
  readonly next: number;
}

/** The vague figure that starts at token `at`; undefined where none stands. A "zig" or "einige" without an order of size is none. */
export function vagueAt(tokens: readonly Token[], at: number): VagueFigure | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const scale = orders.get(token.lower);
  if (scale !== undefined) return { scale, first: at, next: at + 1 };
  const pair = token.lower === "ein" && tokens[at + 1]?.lower === "paar";
  if (!pair && !several.test(token.lower)) return undefined;
  const from = at + (pair ? 2 : 1);
  const following = scaleAt(tokens, from);
  const order = following ? 10 ** following.exponent * following.times : orders.get(tokens[from]?.lower ?? "");
  return order === undefined ? undefined : { scale: order, first: at, next: following?.next ?? from + 1 };
}

const several = /^(?:mehrere[rn]?|einige[rn]?|etliche[rn]?|viele[rn]?|zig|wenige[rn]?|unzählige[rn]?|hunderte)$/;

/** Plural nouns of number; the singular ("eine Million") needs a number before it and is none. */
const orders: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dutzende: 12,
    hunderte: 100,
    tausende: 1e3,
    zehntausende: 1e4,
    hunderttausende: 1e5,
    millionen: 1e6,
    abermillionen: 1e6,
    milliarden: 1e9,
    billionen: 1e12,
  }).flatMap(([word, scale]) => [word, `${word}n`, `${word}r`].map((form): [string, number] => [form, scale])),
);
