import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ArticleHead } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import type { AnswerRecord } from "../answer-record.ts";
import type { Index } from "../ports.ts";
import { namedCountries } from "./named-countries.ts";

/** Lists the countries that the articles name, each with a place that names it; that there is none, where none was found. */
export async function* sayCountries(
  articles: readonly ArticleHead[],
  index: Index,
  record: AnswerRecord,
): AsyncGenerator<AnswerEvent> {
  const evidence: Evidence[] = [];
  for (const article of articles.slice(0, READ))
    for (const passage of await index.passagesOf(article.id)) evidence.push({ passage, article });
  const countries = namedCountries(evidence);
  const told = countries.slice(0, MOST);
  if (told.length === 0) {
    record.abstain({ code: "no-evidence", message: "Die Artikel nennen kein Land mit Namen." });
    return;
  }
  const which = countries.length > told.length ? `, darunter diese ${told.length}` : "";
  const frame =
    told.length === 1 ? "Die Artikel nennen ein Land:" : `Die Artikel nennen ${countries.length} Länder${which}:`;
  yield record.frame(frame);
  for (const [at, { name, span, ...place }] of told.entries()) {
    const quotes = [{ passageId: place.passage.id, ...span }];
    const text = `${name}${at === told.length - 1 ? "." : ","}`;
    yield record.say({ text, verdict: "supported", citations: [place.passage.id], quotes }, [place]);
  }
}

/** How many of the newest articles are read, and how many countries a reader wants to see. */
const READ = 200;
const MOST = 20;
