import type { Span } from "#domain/span.ts";
import type { Clause } from "#german/clauses.ts";

/** What stands behind a comma without any part of the verb: "Einnahmen nicht mitgezählt", "am Montag, nicht am Dienstag". */
export function asideAt({ tokens: words, predicate }: Clause, at: number): Span | undefined {
  let from = at;
  while (from > 0 && (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) < 2) from -= 1;
  if (from === 0 || (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) !== 2 || !predicate) return undefined;
  let to = at;
  while (to + 1 < words.length && (words[to + 1]?.start ?? 0) - (words[to]?.end ?? 0) < 2) to += 1;
  const alone =
    predicate.voice === "active" && predicate.modal === undefined && /^(?:present|past)$/.test(predicate.tense);
  const holdsVerb = [...predicate.parts].some(
    (part) => part >= from && !(alone && part !== predicate.finite && (words[part]?.text.length ?? 0) > 5),
  );
  return holdsVerb || words.length - 1 > to ? undefined : { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
