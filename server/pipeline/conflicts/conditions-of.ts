import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { stem } from "#german/stems.ts";

/**
 * In which case a figure holds, by what its sentence counts off beside it: "nach fünf Spieltagen", "über 200 Meter", "Linie 12", "im zweiten
 * Quartal". Two figures of different cases are no two words on one thing.
 */
export function conditionsOf(
  sentence: string,
  part: Span,
  figure: Span,
  all: readonly Quantity[],
): readonly (readonly [of: string, value: number])[] {
  const others = all.filter(
    ({ start, end, min }) => min !== undefined && (end <= figure.start || start >= figure.end) && start < part.end + 40,
  );
  const measured = others.flatMap(({ start, text, unit, min = 0, thing }): readonly (readonly [string, number])[] => {
    const led = leads.test(sentence.slice(Math.max(0, start - NEAR), start)) || /^(?:über|unter)\s/u.test(text);
    const of = unit === "count" ? thing && stem(thing.head) : unit;
    return led && of !== undefined ? [[of, min]] : [];
  });
  const text = sentence.slice(part.start, part.end);
  const ranked = [...text.matchAll(ordinal)].flatMap(
    ([, word = "", noun = ""]): readonly (readonly [string, number])[] => {
      const value = ordinals.indexOf(word.toLowerCase()) + 1;
      return value > 0 ? [[stem(noun), value]] : [];
    },
  );
  const numbered = [...text.matchAll(label)].map(([, noun = "", number = ""]) => [stem(noun), Number(number)] as const);
  return [...measured, ...ranked, ...numbered];
}

/** Whether a figure only says in which case others hold: "nach fünf Spieltagen", "über 200 Meter Freistil". */
export const isCase = (sentence: string, { start, text, unit, thing }: Quantity): boolean =>
  (/(?<!\p{L})(?:nach|ab|vor|binnen)\s+$/iu.test(sentence.slice(0, start)) && !audience.test(thing?.head ?? "")) ||
  (/^ab\s/iu.test(text) && warned.test(sentence)) ||
  (unit === "m" && /^über\s/iu.test(text) && (contest.test(sentence) || (thing !== undefined && thing.start > start)));

/** "Ab fünf Metern gilt die höchste Stufe": a bound, and nothing that was measured. */
const warned = /(?<!\p{L})(?:gilt|gelten|wird|werden|greift|darf|dürfen|muss|müssen|können?|zahlt)(?!\p{L})/u;

/** What is run, swum or driven for over a distance. */
const contest =
  /(?<!\p{L})(?:siegte[nr]?|gewann(?:en)?|gewinnt|gewonnen|holte[n]?|schlug|Gold|Silber|Bronze|Titel|Finale|Rekord|Bestzeit|Rang|Medaillen?|Sieg)(?!\p{L})/u;

/** "Vor 18.400 Zuschauern": who looks on, and no case. */
const audience = /(?:zuschauer|besucher|gäste|fans?|menschen|personen|anhänger|publikum|zeugen)(?:innen|n)?$/i;

/** Whether a time only says when: "seit 16 Jahren", "vor zwei Stunden", "drei Tage später"; an age, a term and what something takes are measured. */
export const isMereTime = (sentence: string, { start, end, text, unit }: Quantity): boolean =>
  /^(?:h|day|week|month|year|s|min)$/.test(unit) &&
  !/(?:alt|jährig\p{L}*)$/iu.test(text) &&
  (/(?<!\p{L})(?:seit|vor|nach|binnen|innerhalb(?: von)?|alle|pro|je|ab|während)\s+(?:\p{Ll}+\s+)?$/iu.test(
    sentence.slice(0, start),
  ) ||
    /^\s+(?:später|zuvor|danach|vor|früher|darauf)(?!\p{L})/u.test(sentence.slice(end)));

/** As far before a figure as its preposition may stand. */
const NEAR = 12;

/** What stands right before a figure that names a case. */
const leads = /(?<!\p{L})(?:nach|über|auf|ab|vor|in|bei|unter)\s+$/iu;

const ordinal = /(?<!\p{L})(erst|zweit|dritt|viert|fünft|sechst)e[nrms]?\s+(\p{Lu}[\p{L}-]+)/giu;
const ordinals = ["erst", "zweit", "dritt", "viert", "fünft", "sechst"];

/** A noun and the bare number that names it, "Saison 2023/24" too. */
const label =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}-]{3,})\s+(\d{1,3}|\d{4}(?=\/))(?![\d.,:]|\s*(?:\p{Lu}|Prozent|bis|und|Uhr|%|€))/gu;
