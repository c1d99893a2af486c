import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { countryOf } from "#german/countries.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";

const article: ArticleHead = { id: articleId("deich"), title: "Der Deich", file: "deich.md" };

const widened = (question: string, text: string): readonly boolean[] =>
  candidates(
    readQuestion(question, () => 1),
    [
      {
        passage: {
          id: passageId(article.id, 1),
          articleId: article.id,
          kind: "paragraph",
          span: { start: 0, end: text.length },
          text,
        },
        article,
        rank: 1,
        score: 1,
        origin: {},
      },
    ],
  ).map(({ isWidened }) => isWidened);

test.each([
  {
    shows: "is widened where the sentence before speaks of what is asked",
    question: "Wie viele Soldaten lieferte Bayern nach Goslar?",
    text: "Bayern lieferte Zelte und Decken. Für den Deich in Goslar stellte das Land auch 120 Soldaten ab.",
    expected: [false, true],
  },
  {
    shows: "is not where that sentence counts something else beside the figure asked for",
    question: "Wie viele Soldaten lieferte Bayern nach Goslar?",
    text: "Bayern lieferte 9000 Zelte und Decken. Für den Deich in Goslar stellte das Land auch 120 Soldaten ab.",
    expected: [false, false],
  },
  {
    shows: "is no dateline",
    question: "Wie viele Soldaten kamen nach Goslar?",
    text: "Goslar. Nach dem Dammbruch kamen 120 Soldaten in die Stadt.",
    expected: [true],
  },
  {
    shows: "is a short sentence that is no dateline",
    question: "Wie viele Soldaten kamen nach Goslar?",
    text: "Goslar zittert. Nach dem Dammbruch kamen 120 Soldaten.",
    expected: [false, true],
  },
])("a candidate $shows", ({ question, text, expected }) => {
  expect(widened(question, text)).toEqual(expected);
});

test.each([
  ["Die Europäische Union will Italien mit 20 Millionen Euro unterstützen.", "EU"],
  ["Dem widersprachen die Vereinigten Staaten am Montag.", "USA"],
])("readSentence knows the country of %s by its short name %s", (text, short) => {
  expect(readSentence(text).countries).toContain(countryOf(short)?.key);
});
