import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { sentences } from "#german/sentences.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { placeName } from "./place-name.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { SAID } from "./units.ts";

/** Where two short reports put the same words in quotation marks, each beside one person alone, and it is not the same one. */
export function quoteLinks({ a, b }: EventPair): readonly Link[] {
  if (!a.brief || !b.brief) return [];
  const its = quotesOf(b);
  return [...quotesOf(a)].flatMap(([words, one]) => {
    const other = its.get(words);
    const same = other && one.things.at(-1)?.keys.stem === other.things.at(-1)?.keys.stem;
    return other && !same ? [{ a: one, b: other, relation: "contradiction" as const }] : [];
  });
}

/** Who is named in the sentence of each quotation, by its letters; none where several people are. */
function quotesOf(article: ArticleProfile): ReadonlyMap<string, PlacedStatement> {
  const found = new Map<string, PlacedStatement>();
  const evidence = article.statements[0]?.evidence;
  for (const { start, end } of evidence ? sentences(evidence.passage.text) : []) {
    const sentence = evidence?.passage.text.slice(start, end) ?? "";
    const [quote] = quoted.exec(sentence) ?? [];
    const [person, second] = quote === undefined ? [] : names(sentence).filter(({ kind }) => kind === "person");
    if (quote === undefined || !evidence || !person || second) continue;
    const name = { start: person.start, end: person.end, unit: SAID, words: person.text.split(/\s+/) };
    const [told] = placeName(evidence, { start, end }, name, article.vocabulary);
    if (told) found.set(fold(quote).replace(/[^a-z0-9]+/g, ""), told);
  }
  return found;
}

/** Words enough that nobody chooses them by chance. */
const quoted = /[„«»][^„“”«»]{12,}[“”«»]/u;
