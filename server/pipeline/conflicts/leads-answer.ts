import { namesSource } from "#german/source-mention.ts";
import { words } from "#german/words.ts";
import type { AskedConflict } from "./asked-conflicts.ts";
import { asksWhy } from "./asks-for.ts";
import { CAUSE } from "./units.ts";

/**
 * Whether an answer begins with what the sources tell differently: where they contradict each other in what is asked for, and the question does not ask for what
 * one of them says ("Wie hoch schätzt Holm den Schaden?"). Who asks why, asks for no figure: only disputed causes come first.
 */
export function leadsAnswer(question: string, { conflict, statements, isAsked }: AskedConflict): boolean {
  if (conflict.kind !== "contradiction" || !isAsked) return false;
  if (asksWhy.test(question) && statements[0]?.quantity.unit !== CAUSE) return false;
  const asked = new Set(words(question).map(({ text }) => bare(text)));
  return !conflict.positions.some(
    ({ speaker = "", source = "" }) =>
      namesSource(question, source) ||
      words(`${speaker} ${source}`).some(({ text }) => /^\p{Lu}\p{L}{2}/u.test(text) && asked.has(bare(text))),
  );
}

/** Without the genitive's s. */
const bare = (word: string): string => word.replace(/(?<=[^sxzß])s$/u, "");
