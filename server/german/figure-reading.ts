import type { Hedge, Quantity } from "#domain/quantity.ts";
import type { Token } from "#german/figure-tokens.ts";
import { type Figure, figureAt } from "#german/figures.ts";
import { hedgeAfter, hedgeBefore, stronger } from "#german/hedges.ts";
import { type Reading, type Source, single, thingOf, values, written } from "#german/quantity-parts.ts";
import { figurePair, isBetween, sharedScale } from "#german/ranges.ts";
import { COUNT } from "#german/units.ts";

/** The quantities of the figure at a token: one, or two where it is one of a pair ("von 5 auf 7", "5 statt 7"); undefined where none stands there. */
export function figureReading(source: Source, at: number): Reading | undefined {
  const { tokens } = source;
  const read = figureAt(tokens, at, source.floor);
  if (!read) return undefined;
  const figure = withUnitOfWhole(tokens, read);
  const { hedge, from } = hedgeBefore(tokens, figure.first, source.floor);
  const lead = tokens[from - 1]?.lower ?? "";
  // "Um durchschnittlich 1,40 Meter auf dann 9,30 Meter".
  const before = isBetween(lead) ? (tokens[from - 2]?.lower ?? "") : lead;
  const pair = figurePair(tokens, figure, before);
  const last = pair?.high ?? figure;
  const after = hedgeAfter(tokens, last.next);
  const next = after?.next ?? last.next;
  if (lead === "vor" && /^(?:h|year)$/.test(last.unit?.unit ?? "")) return { quantities: [], next };
  const unit = (last.unit ?? COUNT).unit;
  const thing = figure === read ? thingOf(source, from, next, unit) : undefined;
  const told = { unit, ...(thing && { thing }) };
  if (pair?.kind === "instead") {
    const now = { ...written(source, from, figure.next), ...single(hedge), ...values(pair.low), ...told };
    const start = pair.high.first;
    const was = { ...written(source, start, next), ...single(pair.highHedge), ...values(pair.high), ...told } as const;
    return { quantities: [now, { ...was, change: "from" }], next };
  }
  if (pair?.kind === "change") {
    const low = {
      ...written(source, from, figure.next),
      ...single(hedge),
      ...values(pair.low),
      ...told,
      change: "from",
    } as const;
    const start = figure.next + 1;
    const high = {
      ...written(source, start, next),
      ...single(pair.highHedge),
      ...values(pair.high),
      ...told,
      change: "to",
    } as const;
    return { quantities: [low, high], next };
  }
  const whole = after ? stronger(hedge, after.hedge) : hedge;
  const start = pair && lead === "zwischen" && from > source.floor ? from - 1 : from;
  const change = before === "um" ? "by" : before === "auf" ? "to" : /^(?:an)?statt$/.test(before) ? "from" : undefined;
  const quantity: Quantity = {
    ...written(source, start, next),
    ...(pair ? values(pair.low, last) : values(figure)),
    hedge: pair && hedge !== "exact" && isUpper(hedge) ? "exact" : whole,
    maxHedge: pair ? upperHedge(hedge, pair.highHedge) : whole,
    ...told,
    ...(change && { change }),
  };
  const number = last.amount.scaled || last.amount.decimal.includes(".");
  const bare = number && !last.unit && (thing?.start ?? 0) < quantity.end;
  return { quantities: [quantity], next, bare };
}

/** "640 der insgesamt 710 Hektar", "71 der 96 Millionen Euro": the part is measured as the whole is. */
function withUnitOfWhole(tokens: readonly Token[], figure: Figure): Figure {
  if (figure.unit || !/^(?:von|der)$/.test(tokens[figure.next]?.lower ?? "")) return figure;
  const next = figure.next + (tokens[figure.next + 1]?.lower === "insgesamt" ? 2 : 1);
  const whole = tokens[next]?.kind === "numeral" ? figureAt(tokens, next) : undefined;
  return whole?.unit ? { ...figure, amount: sharedScale(figure, whole), unit: whole.unit } : figure;
}

/** An approximation before a range holds for both its bounds, a lower bound for the first alone. */
const upperHedge = (first: Hedge, own: Hedge): Hedge =>
  own !== "exact" || first === "at-least" || first === "more-than" ? own : first;

const isUpper = (hedge: Hedge): boolean => hedge === "at-most" || hedge === "less-than";
