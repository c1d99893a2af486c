import type { Phrase } from "#german/phrases.ts";
import type { ContentWord } from "../verify/content-words.ts";

/** "in der Nähe von Brunau". */
const isNear = (word: string): boolean => /^(?:Nähe|Umgebung|Umland)$/.test(word);

/** Bare names behind "in" and "bei", with a country's adjective or none, and what is called after a town ("Lütticher Hotel", "gebürtige Husumerin"). */
export const townsIn = (filler: readonly Phrase[], filled: readonly ContentWord[]): readonly ContentWord[] =>
  filled.filter(({ start, noun, text }) => {
    const phrase = filler.find((one) => start >= one.start && start < one.end);
    const [before, next] = phrase?.words ?? [];
    if (!noun || !phrase) return false;
    if (before?.lower.startsWith("gebürtig")) return next?.text === text;
    if (isNear(before?.text ?? "")) return phrase.words.at(-1)?.text === text && !isNear(text);
    if (/.er$/u.test(text) && phrase.words.at(-1)?.text !== text) return true;
    const bare = phrase.article === undefined && !/^(?:im|am|ins|beim)$/.test(phrase.preposition ?? "");
    return (
      (bare || isOrigin(before?.text ?? "")) &&
      phrase.words.every(({ capital, text: word }) => capital || isOrigin(word))
    );
  });

/** "portugiesischen Setúbal": the country stands in small letters. */
export const isOrigin = (text: string): boolean => /isch(?:e[nrms]?)?$/u.test(text);

/** "bei Linz" is near it, "in Linz" in it. */
export const nearnessOf = (filler: readonly Phrase[]): readonly string[] =>
  filler.some(({ preposition = "", head }) => /^(?:bei|beim|nahe|unweit)$/.test(preposition) || isNear(head.text))
    ? ["near"]
    : [];
