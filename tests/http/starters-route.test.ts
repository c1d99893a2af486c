import { expect, test } from "vitest";
import type { Assistant } from "#assistant";
import { articleId } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import { type Passage, passageId } from "#domain/passage.ts";
import { requestApp } from "./request-app.ts";
import { answer } from "./scripted-assistant.ts";

const texts: Readonly<Record<string, string>> = {
  "2025-01-01": "Im Mai hat der Hof 40 Schafe verkauft.",
  "2025-02-01": "Der Wirt klagt. Am 3. Mai wurden 300 Gäste im Saal bewirtet.",
  "2025-03-01": "Hier steht keine Zahl.",
};
const heads = Object.keys(texts).map((publishedAt) => ({
  id: articleId(publishedAt),
  title: `Bericht vom ${publishedAt}`,
  publishedAt,
  file: `${publishedAt}.md`,
  passages: 1,
}));
const conflict: Conflict = {
  kind: "contradiction",
  about: "Bäume",
  positions: [
    { statement: "Die Stadt spricht von 20 Bäumen.", passageId: passageId(articleId("a"), 1) },
    { statement: "Laut Förster wurden 60 Bäume im Park gefällt.", passageId: passageId(articleId("b"), 1) },
  ],
};

function asking(answers: (question: string) => boolean) {
  const asked: string[] = [];
  const assistant: Partial<Assistant> = {
    articles: async () => heads,
    conflicts: async () => [conflict],
    article: async (id) => {
      const head = heads.find((one) => one.id === id);
      const text = texts[id] ?? "";
      const passage: Passage = {
        id: passageId(id, 1),
        articleId: id,
        kind: "paragraph",
        text,
        span: { start: 0, end: text.length },
      };
      return head && { article: { ...head, text }, passages: [passage] };
    },
    async *ask({ text }) {
      asked.push(text);
      yield { type: "answer-end", answer: { ...answer, kind: answers(text) ? "answered" : "abstained" } };
    },
  };
  return { assistant, asked };
}

const startersOf = async (app: ReturnType<typeof requestApp>): Promise<unknown> =>
  (await app.get("/api/starters")).json();

const park = "Wie viele Bäume wurden im Park gefällt?";
const hof = "Wie viele Schafe hat der Hof im Mai verkauft?";

test("starters ask for what is in conflict, then for the newest articles, and are found once", async () => {
  const { assistant, asked } = asking(() => true);
  const app = requestApp({ assistant });
  expect(await startersOf(app)).toEqual({ starters: [park, hof] });
  expect(await startersOf(app)).toEqual({ starters: [park, hof] });
  expect(asked).toEqual([park, hof]);
});

test("starters leave out what is not answered", async () => {
  const { assistant } = asking((question) => question === hof);
  expect(await startersOf(requestApp({ assistant }))).toEqual({ starters: [hof] });
});

test("starters of a language model are not tried", async () => {
  const { assistant, asked } = asking(() => false);
  const app = requestApp({ assistant: { ...assistant, model: "gross" } });
  expect(await startersOf(app)).toEqual({ starters: [park, hof] });
  expect(asked).toEqual([]);
});

test("starters are looked for again after a failure", async () => {
  const { assistant } = asking(() => true);
  let calls = 0;
  const conflicts = async () => {
    calls += 1;
    if (calls === 1) throw new Error("disk away");
    return [];
  };
  const app = requestApp({ assistant: { ...assistant, conflicts } });
  expect((await app.get("/api/starters")).status).toBe(500);
  expect(await startersOf(app)).toEqual({ starters: [hof] });
});
