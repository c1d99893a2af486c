import { determinerCases, isContraction } from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** What a collection's own usage tells of a capitalised word; every German noun is capitalised, but names go without article. */
export interface NameStatistics {
  /** "name" or "noun" where the collection shows it, undefined for what it never or too rarely saw. */
  usage(word: string): "name" | "noun" | undefined;
}

/** Counts, over all texts, how often each capitalised word stands behind an article, adjective or number, how often bare, how often as names do. */
export function nameStatistics(texts: Iterable<string>): NameStatistics {
  const counts: Counts = { determined: new Map(), bare: new Map(), named: new Set(), small: new Set() };
  for (const text of texts) count(tokens(text), counts);
  return { usage: (word) => usage(word, counts) };
}

interface Counts {
  readonly determined: Map<string, number>;
  readonly bare: Map<string, number>;
  /** Words that stood where only names stand. */
  readonly named: Set<string>;
  readonly small: Set<string>;
}

function count(words: readonly Token[], { determined, bare, named, small }: Counts): void {
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token?.kind !== "word") continue;
    if (!token.capital) {
      if (token.text.length > 3) small.add(token.lower);
      continue;
    }
    const before = words[at - 1];
    if (!before || before.kind === "mark") continue;
    const article = determinerCases(before.lower) !== undefined;
    if (article && words[at - 2]?.text === ",") continue;
    if (namedHere(before, token, words[at + 1])) named.add(token.text.replace(/(?<=[^sxzß])s$/, ""));
    if (before.capital && !article) continue;
    const table = isDetermined(before) ? determined : bare;
    table.set(token.text, (table.get(token.text) ?? 0) + 1);
  }
}

/** Behind a title or given name, in the genitive before its noun, behind a preposition of place. */
const namedHere = (before: Token, token: Token, next: Token | undefined): boolean =>
  (before.capital && token.start - before.end === 1 && (isGivenName(before.text) || isRoleNoun(before.text))) ||
  (!before.capital && !isDetermined(before) && /[^sxzß]s$/.test(token.text) && next?.capital === true) ||
  /^(?:in|nach|aus|bei)$/.test(before.lower);

/** Articles, contracted prepositions, numbers and inflected adjectives in front show a common noun. */
export const isDetermined = (before: Token): boolean =>
  before.kind === "number" ||
  determinerCases(before.lower) !== undefined ||
  isContraction(before.lower) ||
  (before.kind === "word" &&
    !before.capital &&
    /(?:ische|liche|ige|neue|alte|große|kleine|weitere|erste|letzte|ende)[nmrs]?$|^ge.+te[nmrs]?$/.test(before.lower));

/** The shares are a judgement: a name gets an article in one of seven places at most ("der kranke Meier", "das alte Rom"). */
function usage(word: string, { determined, bare, named, small }: Counts): "name" | "noun" | undefined {
  const base = word.replace(/['’]$/, "");
  const forms = [base, ...(base.endsWith("s") ? [base.slice(0, -1)] : [])];
  const behind = forms.reduce((sum, form) => sum + (determined.get(form) ?? 0), 0);
  const alone = forms.reduce((sum, form) => sum + (bare.get(form) ?? 0), 0);
  const seen = behind + alone;
  if (behind > 0 && (seen < 3 || behind / seen > 0.15)) return "noun";
  if (small.has(base.toLowerCase()) && alone < 8) return "noun";
  if (alone >= 2 && forms.some((form) => named.has(form))) return "name";
  return compoundTail(base, determined) ? "noun" : undefined;
}

/** An unseen compound is a noun if its last part is one ("Regenrinnen" where "die Rinnen" was seen). */
function compoundTail(word: string, determined: ReadonlyMap<string, number>): boolean {
  for (let cut = 3; cut <= word.length - 4 && cut < 24; cut += 1) {
    const tail = word.slice(cut);
    if (/\p{Lu}/u.test(tail)) continue;
    if ((determined.get(tail.charAt(0).toUpperCase() + tail.slice(1)) ?? 0) > 0) return true;
  }
  return false;
}
