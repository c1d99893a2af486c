import type { PassageId } from "#domain/passage.ts";
import { fold } from "#german/normalise.ts";
import { words } from "#german/words.ts";

/** A passage as far as its likeness to others is concerned. */
export interface ComparedPassage {
  readonly passage: { readonly id: PassageId; readonly text: string };
}

/**
 * The list without passages that mostly repeat an earlier one: 80 % of the shorter's runs of four words stand in the other (containment,
 * Broder 1997). Five papers that print one agency report leave one; short passages are compared whole.
 */
export function withoutNearDuplicates<T extends ComparedPassage>(ranked: readonly T[], most: number): readonly T[] {
  const kept: { readonly item: T; readonly shingles: ReadonlySet<string> }[] = [];
  for (const item of ranked) {
    if (kept.length >= most) break;
    const shingles = shinglesOf(item.passage.text);
    if (!kept.some((earlier) => repeats(shingles, earlier.shingles))) kept.push({ item, shingles });
  }
  return kept.map(({ item }) => item);
}

const SAME = 0.8;
const RUN = 4;

function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  return shared > 0 && shared >= SAME * Math.min(a.size, b.size);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const folded = words(text).map((word) => fold(word.text));
  if (folded.length < RUN) return new Set([folded.join(" ")]);
  return new Set(folded.slice(RUN - 1).map((_, at) => folded.slice(at, at + RUN).join(" ")));
}
