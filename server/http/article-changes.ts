import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Article, ArticleId } from "#domain/article.ts";
import type { Citation } from "#domain/citation.ts";
import type { StoredMessage } from "#stores/conversation-store.ts";

/** A cited article that is not what it was when the answer was made: `gone`, changed in the cited passage, or changed `elsewhere`. */
export interface ArticleChange {
  readonly articleId: string;
  readonly title: string;
  readonly state: "gone" | "cited-passage" | "elsewhere";
}

/** All that an answer cites, as its events tell it. */
export const citationsOf = (events: readonly AnswerEvent[]): readonly Citation[] =>
  events.flatMap((event) => ("citations" in event ? event.citations : []));

/** The SHA-256 (hex) of the text of each cited article, by ID; an article that is gone is left out. */
export async function articleVersions(
  assistant: Pick<Assistant, "article">,
  citations: readonly Citation[],
): Promise<Readonly<Record<string, string>>> {
  const ids = [...new Set(citations.map(({ articleId }) => articleId))];
  const versions = ids.map(async (id) => {
    const found = await assistant.article(id);
    return found ? [[id, await sha256(found.article.text)]] : [];
  });
  return Object.fromEntries((await Promise.all(versions)).flat());
}

/** Compares what answers cited with the articles of today; each article is read once for all answers asked about. */
export function articleChanges(assistant: Pick<Assistant, "article">) {
  const read = new Map<ArticleId, Promise<{ readonly article: Article; readonly hash: string } | undefined>>();
  const today = (id: ArticleId) => {
    const known = read.get(id) ?? readArticle(assistant, id);
    read.set(id, known);
    return known;
  };
  return async ({ events = [], articles = {} }: StoredMessage): Promise<readonly ArticleChange[]> => {
    const cited = Map.groupBy(citationsOf(events), ({ articleId }) => articleId);
    const changes = [...cited].map(async ([id, citations]) => {
      const state = stateOf(citations, articles[id], await today(id));
      return state ? [{ articleId: id, title: citations[0]?.title ?? id, state }] : [];
    });
    return (await Promise.all(changes)).flat();
  };
}

async function readArticle(assistant: Pick<Assistant, "article">, id: ArticleId) {
  const found = await assistant.article(id);
  return found && { article: found.article, hash: await sha256(found.article.text) };
}

function stateOf(
  citations: readonly Citation[],
  then: string | undefined,
  now: { readonly article: Article; readonly hash: string } | undefined,
): ArticleChange["state"] | undefined {
  if (!now) return "gone";
  if (citations.some(({ text }) => !now.article.text.includes(text))) return "cited-passage";
  return then !== undefined && then !== now.hash ? "elsewhere" : undefined;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
