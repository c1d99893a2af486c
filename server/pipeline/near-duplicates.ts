import type { PassageId } from "#domain/passage.ts";
import { contentStems } from "#german/analyser.ts";

/** A passage as far as its likeness to others is concerned. */
export interface ComparedPassage {
  readonly passage: { readonly id: PassageId; readonly text: string };
}

/**
 * The list without passages that mostly repeat an earlier one: 80 % of the shorter's runs of three content words stand in the other (containment,
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
const RUN = 3;

function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  return shared > 0 && shared >= SAME * Math.min(a.size, b.size);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const stems = contentStems(text);
  if (stems.length < RUN) return new Set([stems.join(" ")]);
  return new Set(stems.slice(RUN - 1).map((last, at) => `${stems[at]} ${stems[at + 1]} ${last}`));
}
