import type { Attribution, AttributionContext } from "#german/attribution-mention.ts";
import { sentenceLimit } from "#german/clause-segments.ts";
import type { Clause } from "#german/clauses.ts";
import { phraseAt } from "#german/phrases.ts";
import { afterNach, fromSource, type PhraseCue, sourceOr } from "#german/source-cues.ts";
import { isPossessive, sourceNoun, speakerAt, speakerOf } from "#german/speaker.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** Attributions by a phrase: "laut X", "X zufolge", "nach Angaben von X", "…, so X". */
export function phraseCues(
  sentence: string,
  all: readonly Clause[],
  context: AttributionContext,
): readonly Attribution[] {
  if (!/laut|zufolge|gemäß|nach|so\s|aus Sicht/i.test(sentence)) return [];
  const words = tokens(sentence.slice(0, sentenceLimit));
  const verbs = verbIndexes(words, all);
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at, verbs, all);
    if (cue) found.push(attributed(possessed(cue, words, context), words, all));
  }
  return found;
}

/** "laut ihrer Studie", "nach seinen Worten" are the words of whoever was named before. */
function possessed(cue: PhraseCue, words: readonly Token[], context: AttributionContext): PhraseCue {
  const owner = words.slice(cue.at, cue.at + 2).some(({ lower }) => isPossessive(lower));
  const source = words.slice(cue.at, cue.last + 1).some(({ capital, lower }) => capital && sourceNoun.test(lower));
  const named = cue.speaker === undefined || sourceNoun.test(cue.speaker.speaker.toLowerCase());
  return owner && source && named && context.previousSpeaker ? { ...cue, speaker: context.previousSpeaker } : cue;
}

function cueAt(
  words: readonly Token[],
  at: number,
  verbs: ReadonlySet<number>,
  all: readonly Clause[],
): PhraseCue | undefined {
  const lower = words[at]?.lower ?? "";
  if (lower === "laut" || lower === "gemäß") {
    const read = speakerAt(words, at + 1, "other", verbs);
    return read && sourceOr(read, words, at + 1, verbs, { kind: "according-to", word: lower, at });
  }
  if (lower === "zufolge") return postposed(words, at, verbs, all);
  if (lower === "so") return soCue(words, at, verbs);
  const sight = lower === "aus" && words[at + 1]?.lower === "sicht";
  if (lower === "nach" || sight) return afterNach(words, at, verbs, all);
  return undefined;
}

/** "X zufolge", "Angaben der Polizei zufolge": the phrase that ends right before; the longest start wins. */
function postposed(
  words: readonly Token[],
  at: number,
  verbs: ReadonlySet<number>,
  all: readonly Clause[],
): PhraseCue | undefined {
  for (let from = Math.max(0, at - 12); from < at; from += 1) {
    const phrase = phraseAt(words, from, verbs);
    if (!phrase || phrase.pronoun) continue;
    const end = behind(words, phrase.last, verbs);
    if (end !== at - 1) continue;
    const noun =
      phrase.first +
      (phrase.preposition ? 1 : 0) +
      (phrase.determined && !/^(?:im|am|vom|zum|zur|beim)$/.test(phrase.preposition ?? "") ? 1 : 0) +
      phrase.core -
      1;
    if (
      /(?:angaben?|auskunft|aussagen?|informationen|berichten?|meldungen|worten|kreisen|einschätzung|schätzung)$/.test(
        words[noun]?.lower ?? "",
      )
    ) {
      const cue = fromSource(words, noun, from, verbs, all, "");
      if (cue) return { ...cue, word: "zufolge", last: at };
    }
    return {
      kind: "according-to",
      word: "zufolge",
      at: from,
      last: at,
      speaker: speakerOf(phrase, words, "other", verbs),
    };
  }
  return undefined;
}

/** Where a "von" phrase behind a phrase ends. */
function behind(words: readonly Token[], last: number, verbs: ReadonlySet<number>): number {
  const next = /^(?:von|vom|aus)$/.test(words[last + 1]?.lower ?? "") ? phraseAt(words, last + 1, verbs) : undefined;
  return next?.last ?? last;
}

/** "…, so X": behind a mark, and X is not followed by a verb ("so der Plan misslingt"). */
function soCue(words: readonly Token[], at: number, verbs: ReadonlySet<number>): PhraseCue | undefined {
  const before = words[at - 1];
  if (before?.kind !== "mark" || before.text === ".") return undefined;
  const read = speakerAt(words, at + 1, "other", verbs);
  if (!read || phraseAt(words, at + 1, verbs)?.preposition !== undefined) return undefined;
  const after = words[read.last + 1];
  const free =
    after === undefined ||
    after.kind === "mark" ||
    /^(?:gegenüber|am|im|in|auf|weiter|von|vom|bei|beim|zu|zur|an|nach|vor|aus|über)$/.test(after.lower);
  return free ? { kind: "said", word: "so", at, last: read.last, speaker: read, before: true } : undefined;
}

/** The attributed part: the clauses before "so X" back to a full quotation; else the whole sentence but other people's quotations. */
function attributed(cue: PhraseCue, words: readonly Token[], all: readonly Clause[]): Attribution {
  const cueStart = words[cue.at]?.start ?? 0;
  const quotes = all.filter(({ quoted }) => quoted);
  const direct = cue.before === true && quotes.some(({ end }) => end <= cueStart && cueStart - end <= 6);
  const start = all[0]?.start ?? 0;
  const end = cue.before
    ? Math.max(start, ...all.filter((clause) => clause.end <= cueStart).map((clause) => clause.end))
    : Math.max(cueStart, ...all.map((clause) => clause.end));
  const quote = direct ? quotes.filter((clause) => clause.end <= cueStart)[0] : undefined;
  const { speaker, speakerKey, role } = cue.speaker ?? {};
  return {
    kind: cue.kind,
    cue: cue.word,
    direct,
    start: quote?.start ?? start,
    end,
    speaker,
    speakerKey,
    role,
  };
}

/** Token indexes of finite verbs, so that a speaker ends before them. */
function verbIndexes(words: readonly Token[], all: readonly Clause[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { tokens: own, predicate } of all)
    for (const at of predicate?.parts ?? []) starts.add(own[at]?.start ?? -1);
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) if (starts.has(words[at]?.start ?? -2)) found.add(at);
  return found;
}
