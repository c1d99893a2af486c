import type { Span } from "#domain/span.ts";
import { stem } from "#german/stems.ts";
import { type Side, sideOfStem } from "./opposed-predicates.ts";

/** "Ohne Ausschreibung", "ohne vorherige Genehmigung": that what the noun tells was not done, where its verb has two sides. */
export function lackOf(sentence: string): readonly (Span & { readonly side: Side })[] {
  return [...sentence.matchAll(lack)].flatMap((found) => {
    const side = sideOfStem(stem(found[1] ?? ""));
    return side === undefined || side.side === -1
      ? []
      : [{ start: found.index, end: found.index + found[0].length, side }];
  });
}

const lack =
  /(?<!\p{L}|nicht )[Oo]hne\s+(?:(?:eine[rn]?|jede|die|vorherige|öffentliche)\s+){0,2}(\p{Lu}\p{L}+ung)(?!\p{L})/gu;
