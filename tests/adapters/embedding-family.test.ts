import { describe, expect, test } from "vitest";
import { embeddingUse } from "#adapters/embedding-family.ts";

describe("embeddingUse", () => {
  test.each([
    ["Xenova/multilingual-e5-small", "query: ", "passage: ", "mean"],
    ["intfloat/e5-base-v2", "query: ", "passage: ", "mean"],
    ["/modelle/multilingual-e5-large", "query: ", "passage: ", "mean"],
    ["mixedbread-ai/deepset-mxbai-embed-de-large-v1", "query: ", "passage: ", "mean"],
    ["nomic-ai/nomic-embed-text-v2-moe", "search_query: ", "search_document: ", "mean"],
    ["Snowflake/snowflake-arctic-embed-m-v2.0", "query: ", "", "cls"],
    ["BAAI/bge-m3", "", "", "cls"],
    ["Xenova/paraphrase-multilingual-MiniLM-L12-v2", "", "", "mean"],
    ["text-embedding-3-small", "", "", "mean"],
    ["haus-e5x", "", "", "mean"],
  ])("%s", (model, query, passage, pooling) => {
    expect(embeddingUse(model)).toEqual({ prefix: { query, passage }, pooling });
  });

  test("instruction models get their instruction with questions alone", () => {
    const { prefix } = embeddingUse("intfloat/multilingual-e5-large-instruct");
    expect(prefix.query).toMatch(/^Instruct: .*\nQuery: $/);
    expect(prefix.passage).toBe("");
  });
});
