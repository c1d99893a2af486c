import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ArticleHead } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Question } from "#domain/question.ts";
import type { Glossary } from "#german/english-questions.ts";
import { innerQuotes } from "#german/inner-quotes.ts";
import type { AnswerRecord } from "../answer-record.ts";
import { condense } from "../condense.ts";
import { sourceNote } from "../extract/with-source.ts";
import type { Index } from "../ports.ts";
import { type RetrieveInput, retrieve } from "../retrieve.ts";
import { wording } from "../wording.ts";
import { type Lead, leadsOf } from "./article-leads.ts";
import { aboutTopic, labelled, newestFirst, ofSource } from "./asked-articles.ts";
import { type CollectionQuestion, collectionQuestion } from "./collection-question.ts";
import { sayCountries } from "./say-countries.ts";
import { sayDisputes } from "./say-disputes.ts";
import { sayLeads } from "./say-leads.ts";
import { smallTalk } from "./small-talk.ts";

/** What an overview asks of the world; `conflicts` are those of the whole collection. */
export interface OverviewPorts extends Omit<RetrieveInput, "query" | "k"> {
  readonly conflicts?: (index: Index) => Promise<readonly Conflict[]>;
  readonly glossary?: Glossary | undefined;
}

/** What an overview leaves to be answered from the articles; `note` is said before the answer. */
export interface Remaining {
  readonly question: Question;
  readonly note?: string;
}

/**
 * Answers what is no question about the articles' contents: a greeting, or a question about the collection itself ("Worum geht es in den
 * Artikeln?", "Wo widersprechen sich die Quellen?"). Returns what is left to be answered, nothing said so far: the question, or what it asks about
 * where nobody tells that differently ("Widersprechen sich die Quellen beim Schaden?").
 */
export async function* answerOverview(
  question: Question,
  ports: OverviewPorts,
  record: AnswerRecord,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent, Remaining | undefined> {
  record.spokenBy(MODEL);
  const message = smallTalk(question);
  if (message !== undefined) {
    record.abstain({ code: "off-topic", message });
    yield { type: "retrieval-available", passages: [] };
    return undefined;
  }
  const asked = collectionQuestion(question.text) ?? collectionQuestion(condense(question, ports.glossary).text);
  if (asked?.kind === "disputes") {
    if (!ports.conflicts) return { question };
    const topic = asked.topic && condense({ ...question, text: asked.topic }, ports.glossary).text;
    const disputed = { ...asked, ...(topic !== undefined && { topic }) };
    const all = await ports.conflicts(ports.index);
    yield { type: "retrieval-available", passages: [] };
    const isTold = yield* sayDisputes(disputed, all, question.filter, ports.index, record);
    return isTold || topic === undefined ? undefined : { question: { ...question, text: topic }, note: NO_DISPUTE };
  }
  if (asked?.kind === "named") {
    yield { type: "retrieval-available", passages: [] };
    if (asked.of === "other") record.abstain({ code: "no-evidence", message: NO_LIST });
    else yield* sayCountries(newestFirst(await ports.index.articles(), question.filter), ports.index, record);
    return undefined;
  }
  const found = asked && (await overview(asked, question, ports, signal));
  if (!found) return { question };
  yield { type: "retrieval-available", passages: [] };
  if (found.leads.length === 0) record.abstain({ code: "off-topic", message: wording.abstained["off-topic"] });
  yield* sayLeads(found, record);
  return undefined;
}

/** What is told and what leads up to it; undefined where the question names a source or topic that the collection does not have. */
async function overview(
  asked: Exclude<CollectionQuestion, { readonly kind: "disputes" | "named" }>,
  { filter }: Question,
  ports: OverviewPorts,
  signal: AbortSignal,
): Promise<{ readonly frame?: string; readonly leads: readonly Lead[] } | undefined> {
  const articles = newestFirst(await ports.index.articles(), filter);
  const leads = async (chosen: readonly (typeof articles)[number][], each: number): Promise<readonly Lead[]> => {
    const told = chosen.map(async ({ passages: _, ...head }) =>
      leadsOf(head, await ports.index.passagesOf(head.id), each),
    );
    return (await Promise.all(told)).flat();
  };
  const onTopic = async (topic: string): Promise<typeof articles> => {
    const found = aboutTopic(
      topic,
      await retrieve({ ...ports, query: { text: topic, filter }, k: LOOKED_THROUGH }, signal),
    );
    return found.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  };
  switch (asked.kind) {
    case "newest":
      return { frame: "Der neueste Artikel:", leads: await leads(articles.slice(0, 1), PARAGRAPHS) };
    case "article": {
      const named =
        asked.of === "source"
          ? ofSource(asked.name, articles)
          : [...(await onTopic(asked.name)), ...labelled(asked.name, articles)].slice(0, 1);
      if (named.length === 0) return undefined;
      return { leads: await leads(named.slice(0, ARTICLES), named.length > 1 ? 1 : PARAGRAPHS) };
    }
    case "head": {
      const [named] = ofSource(asked.name, articles);
      return named && { frame: headOf(named), leads: await leads([named], 1) };
    }
    case "articles": {
      if (asked.topic !== undefined) return { leads: await leads((await onTopic(asked.topic)).slice(0, ARTICLES), 1) };
      const some = articles.slice(0, ARTICLES);
      return {
        frame: countOf(
          articles.length,
          some.every(({ publishedAt }) => publishedAt),
        ),
        leads: await leads(some, 1),
      };
    }
  }
}

/** "„Ein Deich bricht“ (Landpost, 03.06.2024):". */
const headOf = (article: ArticleHead): string => `„${innerQuotes(article.title)}“ (${sourceNote(article)}):`;

const NO_DISPUTE = "Widersprüche dazu wurden nicht gefunden.";

/** Who is a person and what a town no rule of German tells surely enough for a list. */
const NO_LIST =
  "Eine Liste aller Namen führe ich nicht. Fragen Sie nach einem bestimmten Namen, oder wer etwas gesagt oder getan hat.";

/** An overview is extracted, whatever else answers questions. */
const MODEL = "extract";

/** How many articles an overview tells of, how many paragraphs of a single one, and passages that may show an article to be on a topic. */
const ARTICLES = 5;
const PARAGRAPHS = 4;
const LOOKED_THROUGH = 48;

function countOf(count: number, isDated: boolean): string {
  if (count === 1) return "Die Sammlung hat einen Artikel:";
  if (count <= ARTICLES) return `Die Sammlung hat ${count} Artikel:`;
  return `Die Sammlung hat ${count.toLocaleString("de-DE")} Artikel, ${isDated ? "die neuesten fünf" : "darunter diese"}:`;
}
