import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { Turn } from "#domain/question.ts";
import { readText } from "./read-batch.ts";

/** A conversation as JSON: an array of turns, oldest first. */
export const turnsSchema = z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() }));

/** Reads a file of turns; anything else is a usage failure. */
export async function readTurns(file: string): Promise<readonly Turn[]> {
  const text = await readText(file);
  try {
    return turnsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure("usage", `Die Datei ${file} enthält keine Liste von Redebeiträgen ({"role","text"}).`, { cause });
  }
}
