import { expect, test } from "vitest";
import type { Assistant } from "#assistant";
import { articleId } from "#domain/article.ts";
import { requestApp } from "./request-app.ts";
import { answer } from "./scripted-assistant.ts";

const heads = ["2025-01-01", "2025-03-01", "2025-02-01"].map((publishedAt) => ({
  id: articleId(publishedAt),
  title: `Bericht vom ${publishedAt}`,
  publishedAt,
  file: `${publishedAt}.md`,
  passages: 1,
}));

function asking(answers: (question: string) => boolean) {
  const asked: string[] = [];
  const assistant: Partial<Assistant> = {
    articles: async () => heads,
    async *ask({ text }) {
      asked.push(text);
      yield { type: "answer-end", answer: { ...answer, kind: answers(text) ? "answered" : "abstained" } };
    },
  };
  return { assistant, asked };
}

const startersOf = async (app: ReturnType<typeof requestApp>): Promise<unknown> =>
  (await app.get("/api/starters")).json();

test("starters ask for the newest articles first, in the first wording that is answered, and are tried once", async () => {
  const { assistant, asked } = asking((question) => question.includes("02-01") !== question.startsWith("Worum"));
  const app = requestApp({ assistant });
  const expected = {
    starters: [
      "Worum geht es in „Bericht vom 2025-03-01“?",
      "Bericht vom 2025-02-01",
      "Worum geht es in „Bericht vom 2025-01-01“?",
    ],
  };
  expect(await startersOf(app)).toEqual(expected);
  const tried = asked.length;
  expect(await startersOf(app)).toEqual(expected);
  expect(asked.length).toBe(tried);
});

test("starters leave out what is not answered", async () => {
  expect(await startersOf(requestApp({ assistant: asking(() => false).assistant }))).toEqual({ starters: [] });
});

test("starters of a language model are not tried", async () => {
  const { assistant, asked } = asking(() => false);
  const app = requestApp({ assistant: { ...assistant, model: "gross" } });
  expect(await startersOf(app)).toMatchObject({ starters: { length: 3 } });
  expect(asked).toEqual([]);
});
