import { isBareNoun } from "#german/bare-nouns.ts";
import { countryOf } from "#german/countries.ts";
import { isPronoun } from "#german/function-words.ts";
import { mention, type NameKind, type NameMention } from "#german/name-mention.ts";
import { type NameRun, nameRuns } from "#german/name-runs.ts";
import { isDetermined, type NameStatistics } from "#german/name-statistics.ts";
import { nameKey } from "#german/name-variants.ts";
import { isCommonNoun, isPersonName } from "#german/person-names.ts";
import { readRun } from "#german/read-name-run.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import { isSpeechVerb } from "#german/speech-verbs.ts";
import { type Token, tokens } from "#german/tokens.ts";

/**
 * The names of a text in order. Titles, given names, legal forms, genitives, acronyms and verbs of saying decide; where they are silent
 * the collection's usage does; a word that only its capital speaks for is no name.
 */
export function names(text: string, statistics?: NameStatistics): readonly NameMention[] {
  const words = tokens(text);
  const found: NameMention[] = [];
  const open: NameRun[] = [];
  for (const run of nameRuns(words, text)) {
    const read = readRun(run, statistics);
    found.push(...read.mentions);
    open.push(...read.undecided);
  }
  for (let at = 0; at < words.length; at += 1) {
    const adjective = words[at] && !words[at]?.capital ? smallCountry(words[at]) : undefined;
    if (adjective) found.push(adjective);
  }
  const known = surnames(found);
  for (const run of open) {
    const single = decide(run, words, known, statistics);
    if (single) found.push(single);
  }
  return found.sort((a, b) => a.start - b.start);
}

const ofCountry = (lower: string): boolean =>
  lower.includes("isch") || lower.includes("deutsch") || lower.includes("schweizer");

function smallCountry(token: Token | undefined): NameMention | undefined {
  if (token?.kind !== "word") return undefined;
  const country = ofCountry(token.lower) ? countryOf(token.text) : undefined;
  return (
    country && {
      start: token.start,
      end: token.end,
      text: token.text,
      kind: "country",
      key: country.key,
      role: undefined,
    }
  );
}

/** Surnames (and leading family names) that a full name of this text has shown. */
function surnames(found: readonly NameMention[]): ReadonlyMap<string, NameKind> {
  const known = new Map<string, NameKind>();
  for (const { key, kind } of found) {
    if (kind === "country") continue;
    const parts = key.split(" ");
    known.set(parts.at(-1) ?? key, kind);
    if (kind === "person" && parts.length === 3) known.set(parts[0] ?? key, kind);
  }
  return known;
}

/** A single word that nothing around it names for certain. */
function decide(
  { run, before, after }: NameRun,
  words: readonly Token[],
  known: ReadonlyMap<string, NameKind>,
  statistics: NameStatistics | undefined,
): NameMention | undefined {
  const token = run[0];
  const next = words[after];
  if (!token || run.length > 2) return undefined;
  const key = nameKey(token.text);
  const listed = known.get(key) ?? (key.endsWith("s") ? known.get(key.slice(0, -1)) : undefined);
  if (listed && !(before && isDetermined(before) && before.lower.length > 5)) {
    return mention(run, listed, known.has(key) ? {} : { genitive: true });
  }
  if (run.length > 1 || opensSentence(token.text) || isPronoun(token.lower) || isCommonNoun(token.text))
    return undefined;
  const usage = statistics?.usage(token.text);
  if (usage === "noun" || (before && isDetermined(before))) return undefined;
  const speaks =
    (before !== undefined && (isSpeechVerb(before.lower) || /^(?:laut|so)$/.test(before.lower))) ||
    (next !== undefined &&
      isSpeechVerb(next.lower) &&
      !plural.test(token.text) &&
      (before === undefined || opensPhrase.test(before.lower)));
  if (speaks) return mention(run, usage === "name" ? "unknown" : "person");
  const isPlaced = before !== undefined && placePrepositions.test(before.lower);
  if (isPlaced && (usage === "name" || (!aboutWhat.test(before.lower) && placeLike(token.text))))
    return mention(run, "place");
  return usage === "name" ? mention(run, isPersonName(run) ? "person" : "unknown") : undefined;
}

/** Marks and words after which a bare subject begins. */
const opensPhrase = /^(?:[^\p{L}\d]|und|dass|wie|oder|aber|weil|doch|denn)$/u;
const plural = /(?:en|er|innen|te)$/;
const placePrepositions = /^(?:in|nach|aus|bei|bis|über|um|nahe|ab)$/;

/** "Bat um Geduld", "sprach über Fußball": what is asked for and spoken of, as often as a place. */
const aboutWhat = /^(?:um|über)$/;

/** After "in, nach, aus" without article: not a plural, not one of the bare nouns of fixed phrases. */
const placeLike = (word: string): boolean =>
  !/(?:en|er|ern|te|t)$/.test(word)
    ? !isBareNoun(word)
    : /(?:furt|stadt|bergen|hausen|ingen|kirchen|münster|dorf)$/i.test(word);
