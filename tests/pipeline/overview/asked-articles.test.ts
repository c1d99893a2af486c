import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { ofSource } from "#pipeline/overview/asked-articles.ts";

const article = (source: string) => ({ id: articleId(source), title: "Damm hält", source, file: `${source}.md` });
const articles = ["DW", "Frankfurter Allgemeine Zeitung", "t-online", "Der Flussbote"].map(article);

test.each([
  ["DW", "DW"],
  ["Deutschen Welle", "DW"],
  ["FAZ", "Frankfurter Allgemeine Zeitung"],
  ["Flussboten", "Der Flussbote"],
  ["T-Online", "t-online"],
  ["Deutschen Bahn", undefined],
  ["Flussbett", undefined],
])("a reader who says %s means the medium %s", (name, source) => {
  expect(ofSource(name, articles).map((one) => one.source)).toEqual(source === undefined ? [] : [source]);
});
