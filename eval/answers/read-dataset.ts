import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";

/** One question with the text that answers it, in the form of SQuAD; `answers` is empty where the context does not answer. */
export interface DatasetQuestion {
  readonly id: string;
  readonly question: string;
  readonly context: string;
  readonly answers: readonly string[];
  readonly title?: string;
}

const line = z.object({
  id: z.coerce.string(),
  question: z.string(),
  context: z.string(),
  answers: z
    .union([z.array(z.string()), z.object({ text: z.array(z.string()) }).transform(({ text }) => text)])
    .default([]),
  title: z.string().optional(),
});
const squad = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.coerce.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string() })).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Reads SQuAD JSON, or JSONL with one question a line, plain or `.gz`; a file of another form throws `Failure("usage")`. Texts are NFC. */
export async function readDataset(file: string): Promise<readonly DatasetQuestion[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Failure("usage", `Die Datei ${file} lässt sich nicht lesen.`, { cause });
  });
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").normalize("NFC");
  try {
    const rows = /^\s*\{\s*"(?:data|version)"/.test(text) ? fromSquad(JSON.parse(text)) : fromLines(text);
    return rows.map(({ title, ...row }) => ({ ...row, ...(title !== undefined && { title }) }));
  } catch (cause) {
    throw new Failure(
      "usage",
      `Die Datei ${file} hat nicht die Form von SQuAD (JSON, oder JSONL mit id, question, context, answers).`,
      { cause },
    );
  }
}

type Row = z.infer<typeof line>;

const fromLines = (text: string): readonly Row[] =>
  text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => line.parse(JSON.parse(row)));

const fromSquad = (json: unknown): readonly Row[] =>
  squad.parse(json).data.flatMap(({ title, paragraphs }) =>
    paragraphs.flatMap(({ context, qas }) =>
      qas.map(({ id, question, answers }) => ({
        id,
        question,
        context,
        title,
        answers: [...new Set(answers.map((a) => a.text))],
      })),
    ),
  );
