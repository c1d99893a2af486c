/** The words of the text whose initials the acronym is ("NADA" – "Nationale Anti-Doping-Agentur", "IKRK" – "Internationales Komitee vom Roten Kreuz"). */
const spelledOut = (acronym: string, text: string): string | undefined =>
  new RegExp(
    `(?<![\\p{L}-])${[...acronym].map((letter) => `${letter}\\p{L}+`).join("(?:-| (?:(?:für|und|vom|von|der|des) )?)")}`,
    "u",
  ).exec(text)?.[0];

/**
 * The sentence with the names that the text spells out or the sentence itself explains in place of their acronyms ("die NADA" – "die Nationale
 * Anti-Doping-Agentur", "der DWV, der Deutsche Wanderverband,"), where the text does not know these.
 */
export const withLongNames = (sentence: string, text: string): string =>
  sentence.replace(acronyms, (phrase, short: string, long?: string) =>
    text.includes(short)
      ? phrase
      : long === undefined
        ? (spelledOut(short, text) ?? phrase)
        : new RegExp(`^${[...short].join(".*")}`, "iu").test(long)
          ? long
          : phrase,
  );

const acronyms = /(?<![\p{L}-])(\p{Lu}{3,6})(?!\p{L})(?:, (?:de[rmsn]|die|das) ([^,.]{5,60})(?:,(?= )|(?=\.|$)))?/gu;
