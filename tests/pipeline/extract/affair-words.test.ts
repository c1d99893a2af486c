import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { affairs } from "#pipeline/extract/affair-words.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const article: ArticleHead = {
  id: articleId("strandbad"),
  title: "Steg im Strandbad Lüchow bricht ein",
  file: "bad.md",
};
const paragraphs = [
  "Im Strandbad von Lüchow ist am Sonntag ein Badesteg eingestürzt. Zwölf Menschen fielen ins Wasser. " +
    "Die Feuerwehr zog alle binnen weniger Minuten an Land.",
  "Als Auslöser nennt der Prüfer morsche Pfähle. Die Wasserwacht stellt bis zur Reparatur eine schwimmende Plattform bereit.",
];

const ask = (asked: string, told: readonly string[] = paragraphs) => {
  const question = readQuestion(asked, () => 1);
  const passages = told.map((text, i) => {
    const start = 1000 * i;
    const span = { start, end: start + text.length };
    const passage = { id: passageId(article.id, i + 1), articleId: article.id, kind: "paragraph" as const, span, text };
    return { passage, article, rank: i + 1, score: 1, origin: {} };
  });
  return { question, found: candidates(question, passages) };
};

test.each([
  ["Wer stellt im Strandbad Lüchow eine Plattform bereit?", ["Strandbad", "Lüchow"], ["Plattform"]],
  ["Warum brach der Steg in Lüchow ein?", ["Steg", "Lüchow"], []],
  ["Wie viele Menschen zog die Feuerwehr im Strandbad an Land?", ["Strandbad"], ["Feuerwehr", "Land"]],
  // What happens is asked for, though the beginning tells it.
  ["Wann stürzte der Badesteg ein?", ["Badesteg"], ["stürzte"]],
])("affairs: %s names the affair by %j and asks for %j", (asked, ofAffair, ofDetail) => {
  const { question, found } = ask(asked);
  const [affair] = affairs(question, found).values();
  const share = (word: string): number => affair?.words[question.words.findIndex(({ text: own }) => own === word)] ?? 0;
  expect(ofAffair.filter((word) => share(word) < 0.9)).toEqual([]);
  expect(ofDetail.filter((word) => share(word) > 0.3)).toEqual([]);
});

test("likenessOf: what is asked is told by a detail, though the beginning is most alike to the whole question", async () => {
  const { question, found } = ask("Wie schnell half die Feuerwehr im Strandbad Lüchow den Verunglückten?");
  const { whole, asked } = await likenessOf(await shippedEmbedder())(question, found, new AbortController().signal);
  const best = (values: readonly number[]): string =>
    found[values.indexOf(Math.max(...values))]?.sentence.text.split(" ")[0] ?? "";
  expect(best(whole)).toBe("Im");
  expect(best(asked)).toBe("Die");
});
