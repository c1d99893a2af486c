import { clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { determinerCases } from "#german/function-words.ts";
import { phraseAt } from "#german/phrases.ts";
import { isPossessive, type Speaker, sourceNoun, speakerAt, speakerOf } from "#german/speaker.ts";
import type { SpeechKind } from "#german/speech-verbs.ts";
import { stem } from "#german/stems.ts";
import type { Token } from "#german/tokens.ts";

/** A phrase that attributes; `at` and `last` are indexes of its first and last token. */
export interface PhraseCue {
  readonly kind: SpeechKind;
  readonly word: string;
  readonly at: number;
  readonly last: number;
  readonly speaker?: Omit<Speaker, "start" | "end">;
  /** The quotation or statement stands before ("…, so X"), not around. */
  readonly before?: true;
}

/** "nach Angaben der Polizei", "nach ukrainischen Angaben", "nach Polizeiangaben", "nach eigenen Angaben". */
export function afterNach(
  words: readonly Token[],
  at: number,
  verbs: ReadonlySet<number>,
  all: readonly Clause[],
): PhraseCue | undefined {
  let noun = at + 1;
  while (noun < at + 5 && words[noun] && !words[noun]?.capital && words[noun]?.kind === "word") noun += 1;
  const head = words[noun];
  if (!head?.capital || !(sourceNoun.test(head.lower) || /^(?:sicht|lesart|darstellung)$/.test(head.lower)))
    return undefined;
  return fromSource(words, noun, at, verbs, all, words[at]?.lower ?? "");
}

/** The speaker of a source noun at `noun`: its genitive, its "von", its adjective, its compound, or the clause's subject. */
export function fromSource(
  words: readonly Token[],
  noun: number,
  at: number,
  verbs: ReadonlySet<number>,
  all: readonly Clause[],
  word: string,
): PhraseCue | undefined {
  const head = words[noun];
  if (!head) return undefined;
  const kind = kindOf(head.lower);
  const base = { kind, word: `${word} ${head.text}`.trim(), at };
  const next = words[noun + 1];
  const by = next && /^(?:von|vom|aus|durch|bei|beim)$/.test(next.lower);
  // "Nach ihren Worten der Verdacht": whose words they are has been told.
  const owned = words.slice(at, noun).some(({ lower }) => isPossessive(lower));
  const genitive =
    !owned && next && (next.capital || determinerCases(next.lower)?.includes("genitive")) && next.start - head.end <= 1;
  const read = by || genitive ? speakerAt(words, noun + 1, by ? "other" : "genitive", verbs) : undefined;
  if (read) return { ...base, speaker: read, last: read.last };
  const adjective = words.slice(at, noun).find(({ text }) => countryOf(text)?.form === "adjective");
  if (adjective)
    return {
      ...base,
      last: noun,
      speaker: { speaker: `${adjective.text} ${head.text}`, speakerKey: countryOf(adjective.text)?.key ?? "" },
    };
  if (words.slice(at, noun).some(({ lower }) => lower === "eigenen" || lower === "eigener"))
    return { ...base, last: noun, ...ownWords(words[at], all) };
  const compound =
    /^(\p{L}{3,}?)(?:s)?(?:angaben|berichten?|informationen|auskunft|aussagen?|schätzung(?:en)?|darstellung)$/u.exec(
      head.lower,
    )?.[1];
  const described = words.slice(at + 1, noun).filter(({ lower }) => /e[nr]$/.test(lower) && !determinerCases(lower));
  if (!compound && described.length === 0) return word === "" ? undefined : { ...base, last: noun };
  const speaker = compound
    ? head.text.slice(0, compound.length)
    : `${described.map(({ text }) => text).join(" ")} ${head.text}`;
  return {
    ...base,
    last: noun,
    speaker: { speaker, speakerKey: stem(compound ? speaker : (described[0]?.text ?? speaker)) },
  };
}

function ownWords(
  token: Token | undefined,
  all: readonly Clause[],
): { readonly speaker?: Omit<Speaker, "start" | "end"> } {
  const clause = all.find(({ start, end }) => token !== undefined && start <= token.start && token.end <= end);
  const subject = clause && clauseParts(clause, all).subject;
  return subject && clause ? { speaker: speakerOf(subject, clause.tokens, "other", clause.predicate?.parts) } : {};
}

/** A source noun met as speaker itself ("laut einer Studie der WHO", "laut Angaben von X") gives way to whose it is. */
export function sourceOr(
  read: Speaker & { readonly last: number },
  words: readonly Token[],
  from: number,
  verbs: ReadonlySet<number>,
  base: Pick<PhraseCue, "kind" | "word" | "at">,
): PhraseCue {
  const phrase = phraseAt(words, from, verbs);
  const bare =
    phrase && /^(?:angaben?|aussagen?|auskunft|informationen)$/.test(phrase.words[phrase.core - 1]?.lower ?? "");
  if (!bare) return { ...base, speaker: read, last: read.last };
  const noun = words.findIndex((token) => token === phrase.words[phrase.core - 1]);
  return fromSource(words, noun, from, verbs, [], base.word) ?? { ...base, speaker: read, last: read.last };
}

function kindOf(noun: string): SpeechKind {
  if (/schätzung|prognose|einschätzung/.test(noun)) return "estimated";
  return /behauptung|darstellung|lesart/.test(noun) ? "claimed" : "according-to";
}
