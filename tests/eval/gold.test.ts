import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { questionTypes, wordings } from "../../eval/gold-question.ts";
import { goldFiles, readGold } from "../../eval/read-gold.ts";
import { resolveEvidence } from "../../eval/resolve-evidence.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { camp, dam } from "./hand-made-answers.ts";
import { gold } from "./hand-made-results.ts";

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
});

async function set(...lines: readonly object[]): Promise<string> {
  const file = join(folder, `${lines.length}-${Math.abs(JSON.stringify(lines).length)}.jsonl`);
  await writeFile(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n\n`);
  return file;
}

describe("readGold", () => {
  test("reads questions and skips empty lines", async () => {
    expect(await readGold([await set(gold)])).toEqual([gold]);
  });
  test.each([
    ["an ID used twice", [gold, gold], "Zeile 2: Die ID „zahl-freiwillige“ gibt es schon"],
    ["an unknown type", [{ ...gold, type: "rätsel" }], "Das Feld „type“"],
    ["a misspelt field", [{ ...gold, fakten: [] }], "fakten"],
    ["no evidence", [{ ...gold, evidence: [] }], "„evidence“"],
    ["an answer and none", [{ ...gold, unanswerable: "injektion" }], "„unbeantwortbar“"],
    ["no question at all", [], "leer"],
  ] as const)("refuses %s", async (_, lines, message) => {
    await expect(readGold([await set(...lines)])).rejects.toThrow(message);
  });
  test("refuses a missing file; a missing folder holds none", async () => {
    await expect(readGold([join(folder, "fehlt.jsonl")])).rejects.toMatchObject({ code: "bad-file" });
    expect(await goldFiles(join(folder, "fehlt"))).toEqual([]);
  });
});

describe("resolveEvidence", () => {
  const passages = [camp.passage, dam.passage];
  test("finds the quote's passage, white space apart", () => {
    expect(resolveEvidence({ article: "bote", quote: "bis zu  1.200\nFreiwillige" }, passages)).toEqual({
      kind: "found",
      passageId: dam.passage.id,
    });
  });
  test("names the closest match of a vanished quote", () => {
    const found = resolveEvidence({ article: "bote", quote: "bis zu 1.300 Freiwillige halfen" }, passages);
    expect(found).toMatchObject({ kind: "vanished", message: expect.stringContaining(dam.passage.text) });
  });
  test("says that an article is gone", () => {
    expect(resolveEvidence({ article: "weg", quote: "x" }, undefined)).toMatchObject({
      kind: "vanished",
      message: expect.stringContaining("„weg“"),
    });
  });
});

test("the committed gold set has at least 150 questions over all types and wordings", async () => {
  const questions = await readGold(await goldFiles(join(import.meta.dirname, "../../eval/gold")));
  expect(questions.length).toBeGreaterThanOrEqual(150);
  expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(questionTypes));
  expect(new Set(questions.map(({ wording }) => wording))).toEqual(new Set(wordings));
});
