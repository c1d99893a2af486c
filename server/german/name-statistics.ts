import { determinerCases, isContraction } from "#german/function-words.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** What a collection's own usage tells of a capitalised word; every German noun is capitalised, but names go without article. */
export interface NameStatistics {
  /** "name" or "noun" where the collection shows it, undefined for what it never or too rarely saw. */
  usage(word: string): "name" | "noun" | undefined;
}

/** Counts, over all texts, how often each capitalised word stands behind an article, adjective or number, and how often bare. */
export function nameStatistics(texts: Iterable<string>): NameStatistics {
  const determined = new Map<string, number>();
  const bare = new Map<string, number>();
  const small = new Set<string>();
  for (const text of texts) count(tokens(text), determined, bare, small);
  return { usage: (word) => usage(word, determined, bare, small) };
}

function count(
  words: readonly Token[],
  determined: Map<string, number>,
  bare: Map<string, number>,
  small: Set<string>,
): void {
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token?.kind !== "word") continue;
    if (!token.capital) {
      if (token.text.length > 3) small.add(token.lower);
      continue;
    }
    const before = words[at - 1];
    if (!before || before.kind === "mark" || (before.capital && !determinerCases(before.lower))) continue;
    const table = isDetermined(before) ? determined : bare;
    table.set(token.text, (table.get(token.text) ?? 0) + 1);
  }
}

/** Articles, contracted prepositions, numbers and inflected adjectives in front show a common noun. */
export const isDetermined = (before: Token): boolean =>
  before.kind === "number" ||
  determinerCases(before.lower) !== undefined ||
  isContraction(before.lower) ||
  (before.kind === "word" &&
    !before.capital &&
    /(?:ische|liche|ige|neue|alte|große|kleine|weitere|erste|letzte|ende)[nmrs]?$|^ge.+te[nmrs]?$/.test(before.lower));

function usage(
  word: string,
  determined: ReadonlyMap<string, number>,
  bare: ReadonlyMap<string, number>,
  small: ReadonlySet<string>,
): "name" | "noun" | undefined {
  const base = word.replace(/['’]$/, "");
  const forms = [base, ...(base.endsWith("s") ? [base.slice(0, -1)] : [])];
  const with_ = forms.reduce((sum, form) => sum + (determined.get(form) ?? 0), 0);
  const without = forms.reduce((sum, form) => sum + (bare.get(form) ?? 0), 0);
  const seen = with_ + without;
  if (seen >= 3 && with_ / seen > 0.15) return "noun";
  if (seen < 3 && with_ > 0) return "noun";
  if (small.has(base.toLowerCase()) && without < 8) return "noun";
  if (without >= 2) return "name";
  return compoundTail(base, determined) ? "noun" : undefined;
}

/** An unseen compound is a noun if its last part is one ("Artilleriegeschütze" where "die Geschütze" was seen). */
function compoundTail(word: string, determined: ReadonlyMap<string, number>): boolean {
  for (let cut = 3; cut <= word.length - 4 && cut < 24; cut += 1) {
    const tail = word.slice(cut);
    if (/\p{Lu}/u.test(tail)) continue;
    if ((determined.get(tail.charAt(0).toUpperCase() + tail.slice(1)) ?? 0) > 0) return true;
  }
  return false;
}
