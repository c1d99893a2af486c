import type { Evidence, Passage } from "#domain/passage.ts";
import type { Index } from "./ports.ts";

/** The passages with how their article begins, where they are later ones: its first paragraph. */
export const withLeads = (found: readonly Evidence[], index: Pick<Index, "passagesOf">): Promise<readonly Evidence[]> =>
  Promise.all(found.map(async (one) => withLead(one, await index.passagesOf(one.article.id))));

/** The same for one passage, beside all passages of its article in order. */
export function withLead(found: Evidence, article: readonly Passage[]): Evidence {
  const first = article.find(({ kind }) => kind === "paragraph");
  return first === undefined || first.id === found.passage.id ? found : { ...found, lead: first.text };
}
