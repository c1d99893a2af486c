import type { Passage } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauses } from "#german/clauses.ts";
import { isFate, poles } from "#german/opposites.ts";
import { polarity } from "#german/polarity.ts";
import { sentences } from "#german/sentences.ts";
import { furtherSides } from "./further-opposites.ts";
import { sideOfVerb } from "./opposed-predicates.ts";
import { sideOf } from "./pole-of.ts";
import { SHORT, SIDE } from "./units.ts";

/**
 * The words of a report of a few sentences that have an opposite: the sides they take, the other ones where they are denied, stand in `marks` as numbers of which two neighbours are
 * opposites. Longer texts are not read for them.
 */
export function readSides({ span, text }: Passage): readonly Statement[] {
  if (span.start > 0 || text.length > SHORT) return [];
  return sentences(text).flatMap(({ start, end }) => {
    const all = clauses(text.slice(start, end));
    return all.flatMap((clause) => {
      if (clause.tokens.some(({ lower }) => since.test(lower))) return [];
      const { value, excluded } = polarity(clause, all);
      const isNo = (word: Span): boolean =>
        (value === "negated") !== (excluded !== undefined && excluded.start <= word.start && word.end <= excluded.end);
      const { lemma = "", parts = new Set<number>() } = clause.predicate ?? {};
      const verb = [...parts].flatMap((at) => clause.tokens[at] ?? []).sort((x, y) => y.text.length - x.text.length)[0];
      const words = clause.tokens.flatMap((word, at) => {
        const sides = word === verb ? sidesOf(lemma) : parts.has(at) ? [] : sidesOfWord(word.lower);
        return sides.length > 0 ? [{ word, sides }] : [];
      });
      return words.map(
        ({ word, sides }): Statement => ({
          ...{ start, end, reality: "fact", running: false, present: false },
          quantity: { start: word.start, end: word.end, min: 0, max: 0, hedge: "exact", maxHedge: "exact", unit: SIDE },
          marks: sides.map((side) => `${isNo(word) ? side ^ 1 : side}`),
          ...{ things: [], narrowed: [], own: [], names: [], places: [], conditions: [] },
        }),
      );
    });
  });
}

/** What has become of something since: "findet nun im Juni statt". */
const since = /^(?:nun|jetzt|inzwischen|mittlerweile|wieder|erneut)$/;

/** What is told with them is told by the words beside; who wins and who loses are two, and what is confirmed is not what is refused. */
const light =
  /^(?:sein|haben|werden|geben|machen|gehen|kommen|stehen|liegen|gewinnen|siegen|verlieren|unterliegen|bestätigen)$/;

const sidesOfWord = (lower: string): readonly number[] => [
  ...poles(lower.replace(/^hoch(?=\p{L}{6})/u, "")).filter(isFate),
  ...furtherSides(lower),
];

function sidesOf(lemma: string): readonly number[] {
  if (light.test(lemma)) return [];
  const [own, agreed] = [sideOfVerb(lemma), sideOf(lemma)];
  return [
    ...poles(lemma),
    ...(own ? [2 * (1000 + own.question) + Number(own.side > 0)] : []),
    ...(agreed ? [1000 + Number(agreed > 0)] : []),
    ...furtherSides(lemma),
  ];
}
