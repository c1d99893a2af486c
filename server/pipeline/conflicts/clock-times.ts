import type { Quantity } from "#domain/quantity.ts";
import { CLOCK } from "./units.ts";

/** "um 10.50 Uhr", "gegen 11.40 Uhr"; spans, opening hours and times of speech are left out. */
export function clockTimes(sentence: string): readonly Quantity[] {
  const found = [...sentence.matchAll(clock)];
  const [only] = found;
  if (found.length !== 1 || !only || span.test(sentence)) return [];
  const [text = "", before = "", hours = "0", minutes = "0"] = only;
  const value = 60 * Number(hours) + Number(minutes);
  if (value >= 24 * 60) return [];
  const start = only.index;
  const hedge = /gegen|kurz|etwa|rund/i.test(before) ? "about" : "exact";
  return [
    { start, end: start + text.length, text, min: value, max: value, step: 1, hedge, maxHedge: hedge, unit: CLOCK },
  ];
}

const clock = /(?<!\p{L})(um|gegen|kurz (?:vor|nach)|etwa um|rund um)\s+(\d{1,2})(?:[.:](\d{2}))?\s+Uhr(?!\p{L})/giu;
const span = /\d\s*(?:Uhr\s+)?(?:bis|und)\s+\d{1,2}(?:[.:]\d{2})?\s*Uhr|täglich|jeden|sagte|teilte|mitgeteilt/iu;

/** Minutes within which two times are one, where both are exact and where one is about. */
export const sameClock = (a: Quantity, b: Quantity): boolean =>
  Math.abs((a.min ?? 0) - (b.min ?? 0)) <= (a.hedge === "exact" && b.hedge === "exact" ? EXACT : ABOUT);

const EXACT = 5;
const ABOUT = 20;
