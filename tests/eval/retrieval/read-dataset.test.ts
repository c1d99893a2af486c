import { expect, test } from "vitest";
import { parseDataset } from "../../../eval/retrieval/read-dataset.ts";

const row = (id: string, question: string, context: string, title?: string) =>
  JSON.stringify({ id, question, context, ...(title && { title }), answers: ["x"] });

test("JSONL: equal contexts are one, titles are kept", () => {
  const dataset = parseDataset(
    `${row("1", "Wer?", "Anna baut.", "Bau")}\n\n${row("2", "Was?", "Anna baut.")}\n${row("3", "Wo?", "In Ulm.")}\n`,
  );
  expect(dataset.contexts).toEqual([{ text: "Anna baut.", title: "Bau" }, { text: "In Ulm." }]);
  expect(dataset.questions.map(({ context }) => context)).toEqual([0, 0, 1]);
});

test("a single line of JSONL is read as JSONL", () => {
  expect(parseDataset(row("1", "Wer?", "Anna baut.")).questions).toHaveLength(1);
});

test("SQuAD: on one line or many, without impossible questions", () => {
  const qas = [
    { id: "a", question: "Wer?", answers: [] },
    { id: "b", question: "Nie?", answers: [], is_impossible: true },
  ];
  const squad = { version: "1.1", data: [{ title: "Bau", paragraphs: [{ context: "Anna baut.", qas }] }] };
  for (const text of [JSON.stringify(squad), JSON.stringify(squad, undefined, 2)])
    expect(parseDataset(text)).toEqual({
      contexts: [{ text: "Anna baut.", title: "Bau" }],
      questions: [{ id: "a", text: "Wer?", context: 0 }],
    });
});

test.each(["", "{}", "[]", "kein JSON", '{"id":"1","question":"Wer?"}'])("parseDataset refuses %j", (text) => {
  expect(() => parseDataset(text)).toThrow();
});
