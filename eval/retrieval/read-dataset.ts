import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";

/** A public question set: texts that stand for articles, and questions with the text that answers each. */
export interface Dataset {
  readonly contexts: readonly { readonly text: string; readonly title?: string }[];
  readonly questions: readonly { readonly id: string; readonly text: string; readonly context: number }[];
}

/** Reads SQuAD-format JSON or JSONL `{id, question, context, title?}`, gzipped or not; throws `Failure("bad-file")`. Equal contexts are one; questions marked impossible are left out. */
export async function readDataset(file: string): Promise<Dataset> {
  try {
    const bytes = await readFile(file);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
    return parseDataset(text);
  } catch (cause) {
    throw new Failure("bad-file", "Der Fragensatz lässt sich nicht lesen: erwartet wird SQuAD-JSON oder JSONL.", {
      cause,
    });
  }
}

/** The same from the file's text; throws when no question has a context. */
export function parseDataset(text: string): Dataset {
  const rows = squad(text) ?? lines(text);
  const numbers = new Map<string, number>();
  const contexts: Dataset["contexts"][number][] = [];
  const questions: Dataset["questions"][number][] = [];
  for (const { id, question, context, title } of rows) {
    const known = numbers.get(context) ?? contexts.length;
    if (known === contexts.length) {
      numbers.set(context, known);
      contexts.push({ text: context.normalize("NFC"), ...(title && { title: title.normalize("NFC") }) });
    }
    questions.push({ id: String(id), text: question.normalize("NFC"), context: known });
  }
  if (questions.length === 0) throw new Error('Cannot read "the dataset": it has no question, expected at least one');
  return { contexts, questions };
}

const line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().min(1),
  context: z.string().min(1),
  title: z.string().nullish(),
});
type Row = z.infer<typeof line>;

const squadFile = z.object({
  data: z.array(
    z.object({
      title: z.string().nullish(),
      paragraphs: z.array(
        z.object({
          context: z.string().min(1),
          qas: z.array(line.pick({ id: true, question: true }).extend({ is_impossible: z.boolean().optional() })),
        }),
      ),
    }),
  ),
});

/** Undefined where the text is not one JSON value, and so perhaps JSONL. */
function squad(text: string): readonly Row[] | undefined {
  if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value === "object" && value !== null && "question" in value) return undefined;
  return squadFile
    .parse(value)
    .data.flatMap(({ title, paragraphs }) =>
      paragraphs.flatMap(({ context, qas }) =>
        qas.filter((qa) => qa.is_impossible !== true).map(({ id, question }) => ({ id, question, context, title })),
      ),
    );
}

const lines = (text: string): readonly Row[] =>
  text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => line.parse(JSON.parse(row)));
