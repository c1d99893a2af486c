import { dates } from "#german/dates.ts";
import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { quantities } from "#german/quantities.ts";
import { words } from "#german/words.ts";

/**
 * The sentences that a question makes with what an article tells: German puts what is asked for first and the verb second, so that a figure, date or name of the
 * article takes the place of "wie viele", "wann" or "wer" ("Wie viele Retter verletzten sich?" – "74 Retter verletzten sich."). Empty for questions that no pattern knows.
 */
export function askedClaims(question: string, article: string): readonly string[] {
  const text = question.trim().replace(/[\s?!.]+$/u, "");
  const said = new Set(words(text).map(({ text: word }) => fold(word)));
  const isNew = (filler: string): boolean =>
    !words(filler).some(({ text: word }) => /\p{L}{4}|\d/u.test(word) && said.has(fold(word)));
  for (const { pattern, fillers } of patterns) {
    const found = pattern.exec(text)?.groups;
    if (found?.rest === undefined || !/^\p{Ll}/u.test(found.rest.trim())) continue;
    const made = fillers(article, found).filter(isNew);
    return [...new Set(made)].map((filler) => sentence(`${filler} ${found.kept ?? ""} ${found.rest}`));
  }
  return [];
}

interface Pattern {
  readonly pattern: RegExp;
  readonly fillers: (article: string, groups: Readonly<Record<string, string>>) => readonly string[];
}

const figures =
  (is: (unit: string) => boolean, behind = "") =>
  (article: string): readonly string[] =>
    quantities(article).flatMap(({ text, unit, change }) =>
      is(unit) && change === undefined ? [`${text}${behind}`] : [],
    );

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const isTime = (unit: string): boolean => ["year", "month", "week", "day", "d", "h", "min", "s"].includes(unit);
const NOUN = String.raw`(?:\p{Ll}+e[rn]? )?\p{Lu}[\p{L}-]+`;

const days = (article: string): readonly string[] =>
  dates(article).flatMap(({ start, text }) => {
    const lead = /(?<!\p{L})(am|im|seit|bis|ab|um|zum|in)\s*$/iu.exec(article.slice(0, start))?.[1] ?? "";
    return /\p{L}/u.test(lead) || /^(?:am|im|seit|bis|ab|um|zum|in|heute|gestern|morgen|vergangen)/iu.test(text)
      ? [`${lead} ${text}`.trim()]
      : [];
  });

const called =
  (kinds: readonly string[], before = "") =>
  (article: string): readonly string[] =>
    names(article).flatMap(({ text, kind }) =>
      kinds.includes(kind) && /^\p{Lu}/u.test(text) ? [`${before}${text}`] : [],
    );

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(String.raw`^Wie ?viele(?= (?<kept>${NOUN})(?<rest> \p{Ll}.+))`, "u"),
    fillers: figures((unit) => unit === "count"),
  },
  {
    pattern: /^Wie ?viel(?: Geld)?(?<rest> \p{Ll}.+)/u,
    fillers: figures((unit) => isMoney(unit) || unit === "percent"),
  },
  {
    pattern: /^Wie alt(?<rest> .+)/u,
    fillers: (article) =>
      [...article.matchAll(/(\d{1,3})[- ](?:[jJ]ährige?|Jahre)/gu)].map(([, age]) => `${age} Jahre alt`),
  },
  {
    pattern: /^Wie (?:hoch|groß|gross|teuer)(?<rest> .+)/u,
    fillers: figures((unit) => isMoney(unit) || unit === "percent" || unit === "m"),
  },
  { pattern: /^Wie lange(?<rest> .+)/u, fillers: figures(isTime) },
  { pattern: /^Was(?<rest> (?:kostet|kosteten?|zahlt|zahlten?|verdien\p{L}+) .+)/u, fillers: figures(isMoney) },
  {
    pattern:
      /^(?:Wann|An welchem Tag|In welchem Jahr|In welchem Monat|Seit wann|Bis wann|Ab wann)(?: genau)?(?<rest> .+)/u,
    fillers: days,
  },
  { pattern: /^(?:Wer|Wen)(?<rest> .+)/u, fillers: called(["person", "organisation"]) },
  { pattern: /^Wie(?<rest> (?:heißt|hieß|heisst|hiess) .+)/u, fillers: called(["person", "organisation", "unknown"]) },
  { pattern: /^(?:Wo|In welche[rm] \p{Lu}\p{L}+)(?<rest> .+)/u, fillers: called(["place", "country"], "in ") },
  { pattern: new RegExp(String.raw`^Welcher ${NOUN}(?<rest> .+)`, "u"), fillers: called(["person", "organisation"]) },
];

const sentence = (text: string): string => {
  const one = text.replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}.`;
};
