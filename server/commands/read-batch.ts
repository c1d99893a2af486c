import { readFile } from "node:fs/promises";
import { Failure } from "#domain/failure.ts";
import type { Terminal } from "./terminal.ts";

/** Answers a JSONL file line by line in order, each result with its line's `id`; a line that fails becomes `{id, error}`. Returns 1 if any failed. */
export async function readBatch(
  file: string,
  terminal: Terminal,
  answerLine: (line: Readonly<Record<string, unknown>>) => Promise<object>,
): Promise<number> {
  const lines = (await readText(file)).split(/\r?\n/).filter((line) => line.trim() !== "");
  let failed = false;
  for (const [done, line] of lines.entries()) {
    const parsed = parseLine(line);
    const id = parsed?.id;
    try {
      if (!parsed) throw new Failure("usage", `Zeile ${done + 1} ist kein JSON-Objekt.`);
      terminal.out(JSON.stringify({ ...(id !== undefined && { id }), ...(await answerLine(parsed)) }));
    } catch (error) {
      failed = true;
      terminal.out(JSON.stringify({ ...(id !== undefined && { id }), error: errorOf(error) }));
    }
    terminal.progress("Zeilen", done + 1, lines.length);
  }
  return failed ? 1 : 0;
}

/** Code and German sentence of a failure; anything unexpected is thrown on. */
function errorOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof Failure) return { code: error.code, message: error.message };
  throw error;
}

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file === "-" ? "/dev/stdin" : file, "utf8");
  } catch (cause) {
    throw new Failure("bad-file", `Die Datei ${file} lässt sich nicht lesen.`, { cause });
  }
}

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
