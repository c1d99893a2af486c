import type { Attribution } from "#german/attribution.ts";
import { type Clause, sentenceLimit } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { determinerCases } from "#german/function-words.ts";
import { phraseAt } from "#german/phrases.ts";
import { type Speaker, sourceNoun, speakerAt, speakerOf } from "#german/speaker.ts";
import type { SpeechKind } from "#german/speech-verbs.ts";
import { stem } from "#german/stems.ts";
import { clauseParts } from "#german/subject.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** Attributions by a phrase: "laut X", "X zufolge", "nach Angaben von X", "…, so X". */
export function phraseCues(sentence: string, all: readonly Clause[]): readonly Attribution[] {
  if (!/laut|zufolge|gemäß|nach|so\s|aus Sicht/i.test(sentence)) return [];
  const words = tokens(sentence.slice(0, sentenceLimit));
  const verbs = verbIndexes(words, all);
  const found: Attribution[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at, verbs, all);
    if (cue) found.push(attributed(cue, words, all));
  }
  return found;
}

interface Cue {
  readonly kind: SpeechKind;
  readonly word: string;
  readonly at: number;
  readonly last: number;
  readonly speaker?: Omit<Speaker, "start" | "end">;
  /** The quotation or statement stands before ("…, so X"), not around. */
  readonly before?: true;
}

function cueAt(words: readonly Token[], at: number, verbs: ReadonlySet<number>, all: readonly Clause[]): Cue | undefined {
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

/** "nach Angaben der Polizei", "nach ukrainischen Angaben", "nach Polizeiangaben", "nach eigenen Angaben". */
function afterNach(words: readonly Token[], at: number, verbs: ReadonlySet<number>, all: readonly Clause[]): Cue | undefined {
  let noun = at + 1;
  while (noun < at + 5 && words[noun] && !words[noun]?.capital && words[noun]?.kind === "word") noun += 1;
  const head = words[noun];
  if (!head?.capital || !(sourceNoun.test(head.lower) || /^(?:sicht|lesart|darstellung)$/.test(head.lower))) return undefined;
  return fromSource(words, noun, at, verbs, all, words[at]?.lower ?? "");
}

/** The speaker of a source noun at `noun`: its genitive, its "von", its adjective, its compound, or the clause's subject. */
function fromSource(words: readonly Token[], noun: number, at: number, verbs: ReadonlySet<number>, all: readonly Clause[], word: string): Cue | undefined {
  const head = words[noun];
  if (!head) return undefined;
  const kind = kindOf(head.lower);
  const base = { kind, word: `${word} ${head.text}`.trim(), at };
  const next = words[noun + 1];
  const by = next && /^(?:von|vom|aus|durch|bei|beim)$/.test(next.lower);
  const genitive = next && (next.capital || determinerCases(next.lower)?.includes("genitive")) && next.start - head.end <= 1;
  const read = by || genitive ? speakerAt(words, noun + 1, by ? "other" : "genitive", verbs) : undefined;
  if (read) return { ...base, speaker: read, last: read.last };
  const adjective = words.slice(at, noun).find(({ text }) => countryOf(text)?.form === "adjective");
  if (adjective) return { ...base, last: noun, speaker: { speaker: `${adjective.text} ${head.text}`, speakerKey: countryOf(adjective.text)?.key ?? "" } };
  if (words.slice(at, noun).some(({ lower }) => lower === "eigenen" || lower === "eigener")) return { ...base, last: noun, ...ownWords(words[at], all) };
  const compound = /^(\p{L}{3,}?)(?:s)?(?:angaben|berichten?|informationen|auskunft|aussagen?|schätzung(?:en)?|darstellung)$/u.exec(head.lower)?.[1];
  const described = words.slice(at + 1, noun).filter(({ lower }) => /e[nr]$/.test(lower) && !determinerCases(lower));
  if (!compound && described.length === 0) return word === "" ? undefined : { ...base, last: noun };
  const speaker = compound ? head.text.slice(0, compound.length) : `${described.map(({ text }) => text).join(" ")} ${head.text}`;
  return { ...base, last: noun, speaker: { speaker, speakerKey: stem(compound ? speaker : (described[0]?.text ?? speaker)) } };
}

function ownWords(token: Token | undefined, all: readonly Clause[]): { readonly speaker?: Omit<Speaker, "start" | "end"> } {
  const clause = all.find(({ start, end }) => token !== undefined && start <= token.start && token.end <= end);
  const subject = clause && clauseParts(clause, all).subject;
  return subject && clause ? { speaker: speakerOf(subject, clause.tokens, "other", clause.predicate?.parts) } : {};
}

/** A source noun met as speaker itself ("laut einer Studie der WHO", "laut Angaben von X") gives way to whose it is. */
function sourceOr(
  read: Speaker & { readonly last: number },
  words: readonly Token[],
  from: number,
  verbs: ReadonlySet<number>,
  base: Pick<Cue, "kind" | "word" | "at">,
): Cue {
  const phrase = phraseAt(words, from, verbs);
  const bare = phrase && /^(?:angaben?|aussagen?|auskunft|informationen)$/.test(phrase.words[phrase.core - 1]?.lower ?? "");
  if (!bare) return { ...base, speaker: read, last: read.last };
  const noun = words.findIndex((token) => token === phrase.words[phrase.core - 1]);
  return fromSource(words, noun, from, verbs, [], base.word) ?? { ...base, speaker: read, last: read.last };
}

/** "X zufolge", "Angaben der Polizei zufolge": the phrase that ends right before; the longest start wins. */
function postposed(words: readonly Token[], at: number, verbs: ReadonlySet<number>, all: readonly Clause[]): Cue | undefined {
  for (let from = Math.max(0, at - 12); from < at; from += 1) {
    const phrase = phraseAt(words, from, verbs);
    if (!phrase || phrase.pronoun) continue;
    const end = behind(words, phrase.last, verbs);
    if (end !== at - 1) continue;
    const noun = phrase.first + (phrase.preposition ? 1 : 0) + (phrase.determined && !/^(?:im|am|vom|zum|zur|beim)$/.test(phrase.preposition ?? "") ? 1 : 0) + phrase.core - 1;
    if (sourceNoun.test(words[noun]?.lower ?? "")) {
      const cue = fromSource(words, noun, from, verbs, all, "");
      if (cue) return { ...cue, word: "zufolge", last: at };
    }
    return { kind: "according-to", word: "zufolge", at: from, last: at, speaker: speakerOf(phrase, words, "other", verbs) };
  }
  return undefined;
}

/** Where a "von" phrase behind a phrase ends. */
function behind(words: readonly Token[], last: number, verbs: ReadonlySet<number>): number {
  const next = /^(?:von|vom|aus)$/.test(words[last + 1]?.lower ?? "") ? phraseAt(words, last + 1, verbs) : undefined;
  return next?.last ?? last;
}

/** "…, so X": behind a mark, and X is not followed by a verb ("so der Plan misslingt"). */
function soCue(words: readonly Token[], at: number, verbs: ReadonlySet<number>): Cue | undefined {
  const before = words[at - 1];
  if (before?.kind !== "mark" || before.text === ".") return undefined;
  const read = speakerAt(words, at + 1, "other", verbs);
  if (!read || phraseAt(words, at + 1, verbs)?.preposition !== undefined) return undefined;
  const after = words[read.last + 1];
  const free = after === undefined || after.kind === "mark" || /^(?:gegenüber|am|im|in|auf|weiter|von|vom|bei|beim|zu|zur|an|nach|vor|aus|über)$/.test(after.lower);
  return free ? { kind: "said", word: "so", at, last: read.last, speaker: read, before: true } : undefined;
}

function kindOf(noun: string): SpeechKind {
  if (/schätzung|prognose|einschätzung/.test(noun)) return "estimated";
  return /behauptung|darstellung|lesart/.test(noun) ? "claimed" : "according-to";
}

/** The attributed part: the clauses before "so X" back to a full quotation; else the whole sentence but other people's quotations. */
function attributed(cue: Cue, words: readonly Token[], all: readonly Clause[]): Attribution {
  const cueStart = words[cue.at]?.start ?? 0;
  const quotes = all.filter(({ quoted }) => quoted);
  const direct = cue.before === true && quotes.some(({ end }) => end <= cueStart && cueStart - end <= 6);
  const start = all[0]?.start ?? 0;
  const end = cue.before ? Math.max(start, ...all.filter((clause) => clause.end <= cueStart).map((clause) => clause.end)) : (all.at(-1)?.end ?? cueStart);
  const quote = direct ? quotes.filter((clause) => clause.end <= cueStart)[0] : undefined;
  const { speaker, speakerKey, role } = cue.speaker ?? {};
  return {
    kind: cue.kind,
    cue: cue.word,
    direct,
    start: quote?.start ?? start,
    end,
    ...(speaker !== undefined && { speaker }),
    ...(speakerKey !== undefined && { speakerKey }),
    ...(role !== undefined && { role }),
  };
}

/** Token indexes of finite verbs, so that a speaker ends before them. */
function verbIndexes(words: readonly Token[], all: readonly Clause[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { tokens: own, predicate } of all) for (const at of predicate?.parts ?? []) starts.add(own[at]?.start ?? -1);
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) if (starts.has(words[at]?.start ?? -2)) found.add(at);
  return found;
}
