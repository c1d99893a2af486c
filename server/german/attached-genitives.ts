import { determinerCases, prepositionCases } from "#german/function-words.ts";
import { apart } from "#german/name-run.ts";
import { readHead } from "#german/phrase-head.ts";
import type { Token } from "#german/tokens.ts";

/** The end of genitives directly behind a noun ("Chef der Bank", "Sprecherin des Ministeriums für Umwelt"); undefined where none follows. */
export function attached(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let end: number | undefined;
  for (let at = from, depth = 0; depth < 4; depth += 1) {
    const cases = determinerCases(words[at]?.lower ?? "");
    const bare =
      !cases &&
      /[^b]er$/.test(words[at]?.lower ?? "") &&
      !words[at]?.capital &&
      words[at + 1]?.capital &&
      !prepositionCases(words[at]?.lower ?? "");
    if (bare && !skip.has(at) && !apart(words, at) && depth === 0) {
      end = at + 1;
      break;
    }
    if (!cases?.includes("genitive") || skip.has(at) || apart(words, at) || words[at]?.kind === "mark") break;
    const head = readHead(words, at + 1, skip);
    if (head === undefined) break;
    end = head.last;
    at = head.last + 1;
  }
  return end;
}
