import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { describedPerson } from "#pipeline/extract/described-person.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import type { Draft, Embedder } from "#pipeline/ports.ts";

const still: Embedder = {
  fingerprint: { model: "still", revision: "1", dimensions: 2, pooling: "mean", queryPrefix: "", passagePrefix: "" },
  embed: async (texts) => texts.map(() => new Float32Array([1, 0])),
};

const article = {
  id: articleId("chronik"),
  title: "Das neue Stück am Stadttheater",
  source: "Bühnenblatt",
  file: "c.md",
};
const told = [
  "Regie führte Britta Lohse bei der Oper „Wintersonne“ am Stadttheater.",
  "Verfasst hat das Textbuch der Oper Jonas Ahlert.",
  "Ahlert lehrt seit Jahren an der Hochschule in Rostock.",
  "Die Premiere der Oper war ausverkauft.",
  "Kerstin Maibach nannte die Aufführung ein Wunder aus Licht.",
  "Maibach leitet den Förderverein des Theaters.",
  "Zwei Schreiner bauten die Drehbühne.",
];

async function ask(question: string): Promise<readonly Draft[]> {
  const passages = told.map((text, i) => ({
    passage: {
      id: passageId(article.id, i + 1),
      articleId: article.id,
      kind: "paragraph" as const,
      span: { start: 0, end: text.length },
      text,
    },
    article,
    rank: i + 1,
    score: 1 - i / 20,
    origin: {},
  }));
  const drafts: Draft[] = [];
  for await (const draft of extractiveAnswerer({ embedder: still }).draft({
    question,
    retrieval: { query: { text: question, filter: {} }, passages },
    turns: [],
    signal: new AbortController().signal,
    termWeight: () => 1,
  }))
    drafts.push(draft);
  return drafts;
}

const said = (drafts: readonly Draft[]): readonly string[] =>
  drafts.flatMap((draft) => (draft.type === "sentence" ? [draft.text] : []));

describe("twoHops: answers of the person, then tells who that is", () => {
  test.each([
    [
      "An welcher Hochschule lehrt der Autor des Textbuchs?",
      ["Ahlert lehrt seit Jahren an der Hochschule in Rostock.", "Verfasst hat das Textbuch der Oper Jonas Ahlert."],
    ],
    [
      "Was leitet die Kritikerin, die von einem Wunder spricht?",
      ["Maibach leitet den Förderverein des Theaters.", "Kerstin Maibach nannte die Aufführung ein Wunder aus Licht."],
    ],
  ])("%s", async (question, sentences) => {
    expect(said(await ask(question))).toEqual(sentences);
  });

  test("each sentence cites its own passage", async () => {
    const drafts = await ask("An welcher Hochschule lehrt der Autor des Textbuchs?");
    expect(drafts.flatMap((draft) => (draft.type === "sentence" ? draft.passages : []))).toEqual([
      "chronik#p3",
      "chronik#p2",
    ]);
  });

  test("joins nothing where nobody tells who is meant", async () => {
    const answer = said(await ask("An welcher Hochschule lehrt der Dirigent der Oper?")).join(" ");
    expect(answer).not.toContain("Verfasst hat");
  });
});

test.each([
  ["Wo wohnt die Gründerin des Vereins?", "die Gründerin des Vereins"],
  ["Wann starb der Architekt, der das Rathaus baute?", "der Architekt, der das Rathaus baute"],
])("%s describes %s", (question, text) => {
  expect(describedPerson(question)?.text).toBe(text);
});

test.each([
  "Wer ist die Gründerin des Vereins?",
  "Was beschloss die Mehrheit des Stadtrates im Mai?",
  "Wo wohnt Anna Kern?",
  "Wie hoch ist der Turm des Doms?",
])("%s describes nobody", (question) => {
  expect(describedPerson(question)).toBeUndefined();
});
