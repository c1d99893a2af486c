import { expect, test } from "vitest";
import { type Article, articleId } from "#domain/article.ts";
import { joinBlocks } from "#domain/block.ts";
import { leadsOf } from "#pipeline/overview/article-leads.ts";
import { labelled } from "#pipeline/overview/asked-articles.ts";
import { split } from "#pipeline/split.ts";

const paragraphs = [
  "Rode, 4. Mai 2027. Die Gemeinde verkauft ihre Mühle. Das hat der Rat beschlossen. Käufer ist ein Bäcker aus Lund.",
  "Er will dort ab Juni Brot backen. Die Räder drehen sich seit 1880.",
  "Der Verein Mühlenfreunde klagt dagegen.",
];
const { text, blocks } = joinBlocks(paragraphs.map((line) => ({ kind: "paragraph", text: line })));
const article: Article = { id: articleId("a"), title: "Kommentar: Schade um die Mühle", file: "a.md", text };

test.each([
  [1, ["Die Gemeinde verkauft ihre Mühle."]],
  [
    4,
    [
      "Die Gemeinde verkauft ihre Mühle.",
      "Käufer ist ein Bäcker aus Lund.",
      "Die Räder drehen sich seit 1880.",
      "Der Verein Mühlenfreunde klagt dagegen.",
    ],
  ],
] as const)("leadsOf: %i at most, two of the first paragraph, none that needs the one before", (most, expected) => {
  expect(leadsOf(article, split(article, blocks), most).map((lead) => lead.text)).toEqual(expected);
});

test.each([
  ["Kommentar über das Mühlrad", 1],
  ["Interview", 0],
  ["am Hafen", 0],
] as const)("labelled: %s", (name, count) => {
  expect(labelled(name, [article])).toHaveLength(count);
});
