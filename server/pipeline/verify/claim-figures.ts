import type { OutcomeKind } from "#domain/outcome-kind.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { isNumberedNoun } from "#german/labels.ts";
import { mapped } from "#german/mapped.ts";
import { numberWord } from "#german/number-words.ts";
import type { Outcome } from "#german/outcomes.ts";
import { remembering } from "#german/remembering.ts";
import type { Token } from "#german/tokens.ts";
import type { ClaimEvent } from "./claim-events.ts";

/** A quantity with what became of the things it counts. */
export interface Figure {
  readonly quantity: Quantity;
  readonly outcome: OutcomeKind | undefined;
}

/** The quantities of a sentence that are neither dates nor times, with what became of what they count; `apart` are its speakers and dates. */
export const figuresOf = (
  counted: readonly Quantity[],
  sentence: string,
  apart: readonly Span[],
  events: readonly ClaimEvent[],
  befallen: readonly Outcome[],
): readonly Figure[] =>
  mapped(counted, (quantity) =>
    figure(withChange(withoutSpeaker(quantity, sentence, apart), events), befallen, counted, sentence),
  );

/**
 * The outcome next to a figure of things: the first behind it before the next figure, else the last before it; of two the one that no comma parts
 * from it ("starben vier Arbeiter, einer wurde verletzt").
 */
function figure(
  quantity: Quantity,
  befallen: readonly Outcome[],
  counted: readonly Quantity[],
  sentence: string,
): Figure {
  if (quantity.unit !== "count" && quantity.unit !== "percent") return { quantity, outcome: undefined };
  const next = counted.find(({ start }) => start > quantity.start)?.start ?? Number.POSITIVE_INFINITY;
  const behind = befallen.filter(({ start }) => start >= quantity.start && start < next);
  // "Drei Erkrankte sind gestorben": whom it counts is told by the noun, what became of them by the verb.
  const { thing } = quantity;
  const after = behind.find(({ start }) => !(thing && start === thing.end - thing.head.length)) ?? behind[0];
  const last = befallen.findLast(({ start }) => start < quantity.start);
  const before = counted.some(({ start }) => start < quantity.start) ? undefined : last;
  const isParted = (from: number, to: number): boolean => /[,;]/.test(sentence.slice(from, to));
  const apart = after && before && isParted(quantity.end, after.start) && !isParted(before.start, quantity.start);
  const theirs = isOfThem(quantity, sentence) ? last : undefined;
  const found = apart ? before : (after ?? before ?? theirs);
  return { quantity, outcome: found?.kind };
}

/** "17 wurden verletzt, unter ihnen fünf Feuerwehrleute". */
export const isOfThem = ({ start }: Quantity, sentence: string): boolean => ofThem.test(sentence.slice(0, start));

const ofThem = /(?<!\p{L})(?:unter ihnen|unter denen|darunter|davon)\s$/iu;

/** "Von 64 Bahnen fuhren laut den Betrieben neun", "im Vorjahr 62 Millionen": neither the speaker nor the time is what is counted. */
function withoutSpeaker(quantity: Quantity, sentence: string, asides: readonly Span[]): Quantity {
  const { thing } = quantity;
  return thing && asides.some(({ start, end }) => sentence.slice(start, end).includes(thing.text))
    ? { ...quantity, thing: undefined }
    : quantity;
}

/** "Bezifferte den Rückgang auf 22 Prozent": the figure is the change itself, not where it ends. */
function withChange(quantity: Quantity, events: readonly ClaimEvent[]): Quantity {
  if (quantity.change !== "to") return quantity;
  const event = events.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
  if (!event || !/^(?:beziffern|schätzen|veranschlagen|taxieren|belaufen|summieren|kommen)$/.test(event.lemma))
    return quantity;
  return { ...quantity, change: changeNoun.test(event.text) ? "by" : undefined };
}

const changeNoun =
  /(?<!\p{L})\p{L}*(?:rückgang|anstieg|zuwachs|zunahme|abnahme|einbruch|einbuße|plus|minus|steigerung|senkung|kürzung|erhöhung|verlust)(?:s|es|e|en)?(?!\p{L})/iu;

/** "Bis zu" and "unter" before a figure are no prepositions of place. */
export const hedgeSpans = (counted: readonly Quantity[]): readonly Span[] =>
  counted.flatMap(({ start, text }) => {
    const words = (/^(?:[\p{L}]+\s)+(?=\d)/u.exec(text) ?? /^nicht (?:ein)?mal\s/iu.exec(text))?.[0];
    return words ? [{ start, end: start + words.trimEnd().length }] : [];
  });

/** Numerals that stand in no figure and no date, and number words behind a noun that they number ("Stufe vier"). */
export function labelsOf(words: readonly Token[], read: readonly Span[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (!token || !(hasDigit(token.text) || (isNumberedNoun(words[at - 1]?.lower ?? "") && isNumber(token.lower))))
      continue;
    if (!read.some(({ start, end }) => start <= token.start && token.end <= end))
      found.push(token.text.replace(/[.,:]$/, ""));
  }
  return found;
}

const hasDigit = remembering(8192, (text) => /\d/.test(text));

const isNumber = (lower: string): boolean => !lower.startsWith("ein") && numberWord(lower) !== undefined;
