import type { Quantity, Thing } from "#domain/quantity.ts";
import { quantities } from "#german/quantities.ts";

/**
 * Gives figures the noun that the sentence or question before names for them: "Wie viele Verletzte gab es? – Nach unserer Liste 31", "nötig sind
 * 600 Geburten. In Sankt Vitus waren es 385". Only an answer tells it by a word, and what stands before it with an article is no thing of its.
 */
export function elidedThings(all: readonly Quantity[], sentence: string, before: string): readonly Quantity[] {
  const asked = howMany.exec(before)?.[1];
  const at = all.findIndex(
    ({ unit, text, thing, start }) =>
      unit === "count" &&
      (asked !== undefined || /\d{2}/.test(text)) &&
      (!thing || (thing.start < start && acts(sentence, thing))),
  );
  const figure = all[at];
  if (!figure || all.slice(0, at).some(({ unit }) => unit === "count")) return all;
  const told = quantities(asked === undefined ? before : `20 ${asked}`).findLast(({ unit }) => unit === "count")?.thing;
  if (told === undefined) return all;
  const thing = { ...told, start: figure.end, end: figure.end };
  return all.map((one) => (one === figure ? { ...one, thing } : one));
}

/** "Wie viele Verletzte gab es?" */
const howMany = /[Ww]ie\s?viele[nr]?\s+((?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+)(?![\p{L}-])[^?]*\?\s*$/u;

/** Whether a noun before a figure is who counts or has it, by its article: "die Initiative", "laut Gewerkschaft". */
const acts = (sentence: string, { start }: Thing): boolean =>
  /(?:^|\s)(?:d(?:er|ie|as|em)|(?:mein|ein|unser|ihr|sein)e?[mr]?|laut|nach|auf|in|i[nm]|bei)\s+$/iu.test(
    sentence.slice(0, start),
  );
