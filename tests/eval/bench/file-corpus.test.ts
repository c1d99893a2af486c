import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileCorpus } from "../../../eval/bench/file-corpus.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("fileCorpus", () => {
  test("reads JSONL, titles as headings, paragraphs as passages, ten to an article", async () => {
    const lines = Array.from({ length: 6 }, (_, i) => ({
      title: `Titel ${i}`,
      text: `Absatz ${i}.\nDarunter noch einer.`,
    }));
    const corpus = await fileCorpus(written("texte.jsonl", lines.map((line) => JSON.stringify(line)).join("\n")));
    expect(corpus.passages).toBe(18);
    expect(
      corpus
        .article(0)
        .passages.map(({ text }) => text)
        .slice(0, 4),
    ).toEqual(["Titel 0", "Absatz 0.", "Darunter noch einer.", "Titel 1"]);
    expect(corpus.article(1).passages).toHaveLength(8);
    const { text, passages } = corpus.article(1);
    expect(passages.map(({ span }) => text.slice(span.start, span.end))).toEqual(passages.map((one) => one.text));
  });

  test("reads a folder of articles as ingestion does", async () => {
    const { passages } = await fileCorpus(join(import.meta.dirname, "..", "..", "fixtures", "flood"));
    expect(passages).toBeGreaterThan(3);
  });

  test("asks with seven words of a passage in their order, and two of another", async () => {
    const texts = ["eins zwei drei vier fünf sechs sieben acht neun zehn", "elf zwölf dreizehn vierzehn fünfzehn"];
    const corpus = await fileCorpus(written("fragen.jsonl", texts.map((text) => JSON.stringify({ text })).join("\n")));
    const question = corpus.question(texts[0] ?? "").split(" ");
    expect(question).toHaveLength(9);
    expect(texts[0]).toContain(question.slice(0, 7).join(" "));
  });

  test.each([
    ["kaputt.jsonl", "kein JSON", /Keine Zeile JSON/],
    ["ohne-text.jsonl", '{"title":"Titel"}', /hat keinen Text/],
    ["leer.jsonl", "", /steht kein Text/],
  ])("refuses %s", async (name, content, message) => {
    await expect(fileCorpus(written(name, content))).rejects.toThrow(message);
  });
});
