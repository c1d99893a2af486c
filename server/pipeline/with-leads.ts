import type { Evidence, Passage } from "#domain/passage.ts";
import type { Index } from "./ports.ts";

/** The passages with how their article begins, where they are later ones: its first paragraph. Each article is asked for once. */
export async function withLeads(
  found: readonly Evidence[],
  index: Pick<Index, "passagesOf">,
): Promise<readonly Evidence[]> {
  const ids = [...new Set(found.map(({ article }) => article.id))];
  const articles = new Map(await Promise.all(ids.map(async (id) => [id, await index.passagesOf(id)] as const)));
  return found.map((one) => withLead(one, articles.get(one.article.id) ?? []));
}

/** The same for one passage, beside all passages of its article in order. */
export function withLead(found: Evidence, article: readonly Passage[]): Evidence {
  const first = article.find(({ kind }) => kind === "paragraph");
  return first === undefined || first.id === found.passage.id ? found : { ...found, lead: first.text };
}
