import type { EmbeddingRole } from "#domain/embedding.ts";

/** How a model wants to be used: what is put in front of each text, and how token vectors become one. */
export interface EmbeddingUse {
  readonly prefix: Readonly<Record<EmbeddingRole, string>>;
  readonly pooling: "mean" | "cls";
}

/** From the model cards; the first that fits the name counts. */
const families: readonly { readonly name: RegExp; readonly use: EmbeddingUse }[] = [
  {
    name: /(^|[/_-])e5-.*instruct/i,
    use: {
      prefix: {
        query: "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ",
        passage: "",
      },
      pooling: "mean",
    },
  },
  {
    name: /(^|[/_-])e5(-|$)|mxbai-embed-de/i,
    use: { prefix: { query: "query: ", passage: "passage: " }, pooling: "mean" },
  },
  {
    name: /nomic-embed-text/i,
    use: { prefix: { query: "search_query: ", passage: "search_document: " }, pooling: "mean" },
  },
  { name: /arctic-embed-.*v2/i, use: { prefix: { query: "query: ", passage: "" }, pooling: "cls" } },
  { name: /(^|[/_-])bge-/i, use: { prefix: { query: "", passage: "" }, pooling: "cls" } },
];

/** The use that a model's name stands for; no prefix and mean pooling for names of no known family. */
export const embeddingUse = (model: string): EmbeddingUse =>
  families.find(({ name }) => name.test(model))?.use ?? { prefix: { query: "", passage: "" }, pooling: "mean" };
