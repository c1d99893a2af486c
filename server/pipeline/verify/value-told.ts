import type { Quantity } from "#domain/quantity.ts";

/** Whether the claim's value is `value`, to its own last digit where it says "rund" and the like; the direction of "knapp", "gut" counts. */
export function isValue({ min, max, hedge, step = 0 }: Quantity, value: number, exact: boolean): boolean {
  if (min === undefined || min !== max) return false;
  const off = value - min;
  const near = Math.abs(off) <= Math.max(step / 2, 1e-9 * value);
  switch (hedge) {
    case "exact":
      return exact && near && (step < 1 || Math.abs(off) <= 1e-6 * value || step <= 1);
    case "about":
      return near || Math.abs(off) <= 0.05 * value;
    case "almost":
      return off < 0 && off >= -0.1 * value;
    case "slightly-more":
      return off > 0 && off <= 0.1 * value;
    case "more-than":
    case "at-least":
      return off >= 0 && off <= 0.25 * value && (hedge === "at-least" || off > 0);
    default:
      return off <= 0 && off >= -0.2 * value && (hedge === "at-most" || off < 0);
  }
}
