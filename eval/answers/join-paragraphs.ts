/**
 * Gives the reading questions the paragraphs they are about, which are not in the repository: `… join-paragraphs.ts < PARAGRAPHS.jsonl > OUT.jsonl`. Reads JSONL of
 * `{"text"}`, whose NFC texts are known by the first 16 hex digits of their SHA-256, and writes JSONL in the form of SQuAD; says how many questions found theirs.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { z } from "zod";

const readingQuestion = z.object({
  id: z.string(),
  title: z.string(),
  paragraph: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
});
const paragraph = z.object({ text: z.string() });

const questions = (await readFile(new URL("lesefragen.jsonl", import.meta.url), "utf8"))
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => readingQuestion.parse(JSON.parse(line)));
const contexts = new Map<string, string>();
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const text = paragraph.parse(JSON.parse(line)).text.normalize("NFC");
  contexts.set(createHash("sha256").update(text).digest("hex").slice(0, 16), text);
}
const found = questions.flatMap(({ paragraph: key, ...question }) => {
  const context = contexts.get(key);
  return context === undefined ? [] : [{ ...question, context }];
});
for (const row of found) process.stdout.write(`${JSON.stringify(row)}\n`);
process.stderr.write(`${found.length} von ${questions.length} Fragen haben ihren Absatz.\n`);
if (found.length === 0) process.exit(1);
