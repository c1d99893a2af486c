import type { Hedge, Quantity } from "#domain/quantity.ts";
import { completeEllipses, type ReadQuantity } from "#german/ellipses.ts";
import { figureTokens, type Token } from "#german/figure-tokens.ts";
import { amountStep, amountValue, type Figure, figureAt } from "#german/figures.ts";
import { hedgeAfter, hedgeBefore, stronger } from "#german/hedges.ts";
import { joinedDurations } from "#german/joined-durations.ts";
import { numberCompound } from "#german/number-compounds.ts";
import { figurePair, isBetween } from "#german/ranges.ts";
import { remembering } from "#german/remembering.ts";
import { scoreAt } from "#german/scores.ts";
import { directLinks, thingAfter, thingBefore, wholeLinks } from "#german/things.ts";
import { COUNT, unitAt } from "#german/units.ts";
import { vagueAt } from "#german/vague-figures.ts";

/**
 * Every quantity of a German text, in order and without overlaps. Names, ordinals, dates ("vor drei Tagen" too), years, clock times,
 * pages and paragraphs are none; "kein" is left to polarity. Linear in the length of the text.
 */
export function quantities(text: string): readonly Quantity[] {
  const tokens = figureTokens(text);
  const found: ReadQuantity[] = [];
  let at = 0;
  let floor = 0;
  while (at < tokens.length) {
    const reading = mayStart(tokens[at]) ? readAt({ tokens, text, floor }, at) : undefined;
    at = reading && reading.next > at ? reading.next : at + 1;
    if (!reading) continue;
    for (const quantity of reading.quantities) found.push({ quantity, bare: reading.bare === true });
    floor = at;
  }
  return joinedDurations(text, completeEllipses(found, text));
}

interface Source {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the last quantity ended: no token belongs to two. */
  readonly floor: number;
}

interface Reading {
  readonly quantities: readonly Quantity[];
  readonly next: number;
  /** A decimal or scaled number with neither unit nor noun behind it. */
  readonly bare?: boolean;
}

/** Most words cannot begin a number: one look spares them all others. */
const mayStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "numeral" || (token.kind === "word" ? isStart(token.lower) : /^[-−–+]$/.test(token.text)));

const isStart = remembering(8192, (lower) => startWord.test(lower));

const startWord =
  /^(?:null|eine?[nmrs]?$|ein(?:und|hundert|tausend|einhalb)|ander|zw|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|milli|billi|abermill|dutzend|halbe?|hälfte|doppelt|minus$|plus$|mehrere|einige|etliche|viele|zig|wenige|unzählige|jede)/;

function readAt(source: Source, at: number): Reading | undefined {
  return (
    scoreReading(source, at) ?? compoundReading(source, at) ?? vagueReading(source, at) ?? figureReading(source, at)
  );
}

function scoreReading(source: Source, at: number): Reading | undefined {
  const found = scoreAt(source.tokens, at);
  if (!found) return undefined;
  const quantity = { ...written(source, at, found.next), ...single("exact"), unit: "score", score: found.score };
  return { quantities: [quantity], next: found.next };
}

function compoundReading(source: Source, at: number): Reading | undefined {
  const found = numberCompound(source.tokens, at);
  if (!found) return undefined;
  const { hedge, from } = hedgeBefore(source.tokens, at, source.floor);
  const amount = { ...found, exponent: 0, times: 1, scaled: false };
  const noun = /^\p{Lu}/u.test(source.tokens[found.next - 1]?.text ?? "");
  const after = noun ? undefined : thingAfter(source.tokens, found.next, source.text, directLinks);
  const thing = after ?? (found.unit.unit === "times" ? thingBefore(source.tokens, from, source.text) : undefined);
  const quantity: Quantity = {
    ...written(source, from, found.next),
    ...single(hedge),
    ...values({ amount, unit: found.unit, first: at, next: found.next }),
    unit: found.unit.unit,
    ...(thing && { thing }),
  };
  return { quantities: [quantity], next: found.next };
}

function vagueReading(source: Source, at: number): Reading | undefined {
  const found = vagueAt(source.tokens, at);
  if (!found) return undefined;
  const measured = unitAt(source.tokens, found.next);
  const unit = measured?.unit ?? COUNT;
  const next = measured?.next ?? found.next;
  const { hedge, from } = hedgeBefore(source.tokens, at, source.floor);
  const thing = thingOf(source, from, next, unit.unit);
  const scale = found.scale * 10 ** unit.exponent * unit.times;
  const quantity = {
    ...written(source, from, next),
    ...single(hedge),
    scale,
    unit: unit.unit,
    ...(thing && { thing }),
  };
  return { quantities: [quantity], next };
}

function figureReading(source: Source, at: number): Reading | undefined {
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

/** "640 der insgesamt 710 Hektar": the part is measured as the whole is. */
function withUnitOfWhole(tokens: readonly Token[], figure: Figure): Figure {
  if (figure.unit || !/^(?:von|der)$/.test(tokens[figure.next]?.lower ?? "")) return figure;
  const next = figure.next + (tokens[figure.next + 1]?.lower === "insgesamt" ? 2 : 1);
  const unit = tokens[next]?.kind === "numeral" ? figureAt(tokens, next)?.unit : undefined;
  return unit ? { ...figure, unit } : figure;
}

/** An approximation before a range holds for both its bounds, a lower bound for the first alone. */
const upperHedge = (first: Hedge, own: Hedge): Hedge =>
  own !== "exact" || first === "at-least" || first === "more-than" ? own : first;

const isUpper = (hedge: Hedge): boolean => hedge === "at-most" || hedge === "less-than";

const single = (hedge: Hedge): Pick<Quantity, "hedge" | "maxHedge"> => ({ hedge, maxHedge: hedge });

function values(low: Figure, high: Figure = low): Required<Pick<Quantity, "min" | "max" | "step">> {
  const unit = low.unit ?? COUNT;
  const min = amountValue(low.amount, unit);
  const step = amountStep(low.amount, unit);
  if (low === high) return { min, max: min, step };
  const upper = high.unit ?? COUNT;
  return { min, max: amountValue(high.amount, upper), step: Math.min(step, amountStep(high.amount, upper)) };
}

function written({ tokens, text }: Source, first: number, next: number): Pick<Quantity, "start" | "end" | "text"> {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** The thing after the figure, in a compound too ("500-Euro-Schein"), else the one before it. */
function thingOf({ tokens, text }: Source, from: number, next: number, unit: string): Quantity["thing"] {
  const hyphen = tokens[next]?.text === "-" && !tokens[next]?.gap;
  const links = /^[A-Z]{3}$/.test(unit) ? directLinks : wholeLinks;
  return thingAfter(tokens, hyphen ? next + 1 : next, text, links) ?? thingBefore(tokens, from, text);
}
