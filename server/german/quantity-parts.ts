import type { Hedge, Quantity } from "#domain/quantity.ts";
import type { Token } from "#german/figure-tokens.ts";
import { amountStep, amountValue, type Figure } from "#german/figures.ts";
import { directLinks, thingAfter, thingBefore, wholeLinks } from "#german/things.ts";
import { COUNT } from "#german/units.ts";

/** A text where its quantities are read. */
export interface Source {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the last quantity ended: no token belongs to two. */
  readonly floor: number;
}

/** What stands at a token, and the token behind it. */
export interface Reading {
  readonly quantities: readonly Quantity[];
  readonly next: number;
  /** A decimal or scaled number with neither unit nor noun behind it. */
  readonly bare?: boolean;
}

export const single = (hedge: Hedge): Pick<Quantity, "hedge" | "maxHedge"> => ({ hedge, maxHedge: hedge });

export function values(low: Figure, high: Figure = low): Required<Pick<Quantity, "min" | "max" | "step">> {
  const unit = low.unit ?? COUNT;
  const min = amountValue(low.amount, unit);
  const step = amountStep(low.amount, unit);
  if (low === high) return { min, max: min, step };
  const upper = high.unit ?? COUNT;
  return { min, max: amountValue(high.amount, upper), step: Math.min(step, amountStep(high.amount, upper)) };
}

export function written(
  { tokens, text }: Source,
  first: number,
  next: number,
): Pick<Quantity, "start" | "end" | "text"> {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** The thing after the figure, in a compound too ("500-Euro-Schein"), else the one before it. */
export function thingOf({ tokens, text }: Source, from: number, next: number, unit: string): Quantity["thing"] {
  const hyphen = tokens[next]?.text === "-" && !tokens[next]?.gap;
  const links = /^[A-Z]{3}$/.test(unit) ? directLinks : wholeLinks;
  return thingAfter(tokens, hyphen ? next + 1 : next, text, links) ?? thingBefore(tokens, from, text);
}
