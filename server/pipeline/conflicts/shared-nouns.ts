import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { type PlacedStatement, topicOf } from "./placed-statement.ts";

/** The nouns that at least half of the statements share beside their thing: those of a headline first, and names last. */
export function sharedNouns(statements: readonly PlacedStatement[], thing: string): readonly string[] {
  const shared = new Map<string, { text: string; worth: number; count: number }>();
  for (const statement of statements) {
    const held = statement.own.length > 0 ? statement.own : topicOf(statement);
    for (const word of new Map(held.map((one) => [one.keys.stem, one])).values()) {
      const { text, keys } = word;
      if (!word.noun || text.length < 4 || text === thing || countryOf(text)?.form === "inhabitant") continue;
      // Its capital may be that of the sentence.
      if (statement.sentence.startsWith(text) && !isName(word, statement)) continue;
      if (!isTopic(text, statement.sentence)) continue;
      const known = shared.get(keys.stem);
      shared.set(keys.stem, {
        text: known && known.text.length <= text.length ? known.text : text,
        count: (known?.count ?? 0) + 1,
        worth: (known?.worth ?? 0) + worthOf(word, statement),
      });
    }
  }
  return [...shared.values()]
    .filter(({ count }) => 2 * count >= statements.length)
    .sort((a, b) => b.worth - a.worth || b.count - a.count)
    .map(({ text }) => text);
}

/** Whether a noun can stand for what its sentence is about: neither a time nor a unit, and more than half of a name ("Torgelower Hallenbad", "Finanzchefin Judith Rahn"). */
export function isTopic(text: string, sentence: string): boolean {
  if (time.test(text)) return false;
  const next = /^ (\p{Lu}\p{L}+)/u.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1];
  return next === undefined || !(text.endsWith("er") || isGivenName(next));
}

const time =
  /^(?:Uhr|Prozent|(?:Vor|Nach)?mittags?|Mitternacht|Abends?|Morgens?|Jahr(?:e[ns]?)?|Monat(?:e[ns]?)?|Tage?n?|Wochen?|Stunden?|Minuten?|\p{L}+tag|Mittwoch|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)s?$/u;

const worthOf = (word: ContentWord, statement: PlacedStatement): number =>
  isName(word, statement) ? -1 : topicOf(statement).some(({ keys }) => keys.stem === word.keys.stem) ? 1 : 0;

const isName = ({ text }: ContentWord, { names }: PlacedStatement): boolean =>
  countryOf(text) !== undefined || isGivenName(text) || names.some((name) => name.some((part) => part.text === text));
