import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import { type GoldQuestion, goldQuestionSchema } from "./gold-question.ts";

/** The gold questions of JSONL files in the order given; a bad line, an ID used twice or an empty set throws `Failure("bad-file")` naming file and line. */
export async function readGold(files: readonly string[]): Promise<readonly GoldQuestion[]> {
  const questions: GoldQuestion[] = [];
  const places = new Map<string, string>();
  for (const file of files) {
    for (const [at, line] of (await textOf(file)).split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      const place = `${file}, Zeile ${at + 1}`;
      const question = parseLine(line, place);
      const earlier = places.get(question.id);
      if (earlier !== undefined)
        throw new Failure("bad-file", `${place}: Die ID „${question.id}“ gibt es schon (${earlier}).`);
      places.set(question.id, place);
      questions.push(question);
    }
  }
  if (questions.length === 0) throw new Failure("bad-file", "Der Fragensatz ist leer.");
  return questions;
}

/** All `.jsonl` files of a folder, by name; none where there is no such folder. */
export async function goldFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Failure("bad-file", `Der Fragensatz ${file} lässt sich nicht lesen.`, { cause });
  }
}

function parseLine(line: string, place: string): GoldQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Failure("bad-file", `${place}: Das ist kein JSON.`, { cause });
  }
  const parsed = goldQuestionSchema.safeParse(value, { error: z.locales.de().localeError });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join(".");
  throw new Failure("bad-file", `${place}: ${path ? `Das Feld „${path}“ stimmt nicht: ` : ""}${issue?.message}.`);
}
