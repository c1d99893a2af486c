import type { Quantity } from "#domain/quantity.ts";
import { isTimed } from "./units.ts";

/** The digits of a figure, or those that a date is written with, in order of size: the same for two of which one has them transposed. */
export function digitsOf(quantity: Quantity): string {
  const known = memory.get(quantity);
  if (known !== undefined) return known;
  const { max = 0, unit, text = "" } = quantity;
  const digits = [...(isTimed(unit) ? text.replace(/\D/g, "") : `${+max.toPrecision(9)}`)].sort().join("");
  memory.set(quantity, digits);
  return digits;
}

/** Each figure is compared with many. */
const memory = new WeakMap<Quantity, string>();

/** Whether one figure has the digits of the other in another order, 1,9 and 9,1 million, 1648 and 1684: a slip that hardly two things are told by. */
export const areTransposed = (a: Quantity, b: Quantity): boolean =>
  a.max !== b.max && digitsOf(a) !== "" && digitsOf(a) === digitsOf(b);
