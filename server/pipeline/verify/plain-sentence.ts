import type { Span } from "#domain/span.ts";
import { isNeverVerb } from "#german/function-words.ts";

/**
 * The sentence, character for character as long, with the words out of which grammar would read a wrong part: who says so and when it was
 * become blanks, or a bare "dort" where they part two phrases, and a small word at the beginning that is no name loses its capital.
 */
export function plainSentence(sentence: string, asides: readonly Span[], names: readonly Span[]): string {
  let plain = sentence;
  for (const aside of asides) {
    const before = sentence.slice(Math.max(0, aside.start - 40), aside.start);
    const inside =
      /(?:^|\s)de[nmr]\s$/iu.test(before) && attributive.test(sentence.slice(aside.start, aside.start + 8));
    const start = aside.start - (inside ? 0 : (leadIn.exec(before)?.[0].length ?? 0));
    const opens =
      aside.end - start >= 4 &&
      !sentence.startsWith("für ", start) &&
      (start === 0
        ? /^\s+\p{Ll}/u.test(sentence.slice(aside.end, aside.end + 3))
        : /\p{L}\s$/u.test(plain.slice(0, start)) &&
          /^(?:\s\p{L}|, nicht?)/u.test(sentence.slice(aside.end, aside.end + 7)));
    const blank = (opens ? "dort" : "")[sentence.startsWith(",", aside.end) ? "padStart" : "padEnd"](aside.end - start);
    plain = plain.slice(0, start) + blank + plain.slice(aside.end);
  }
  plain = plain
    .replace(/^(?:dort)?\s*,(?!\s(?:der|die|das|de[mn]|deren|dessen)\s)/, (lead) => " ".repeat(lead.length))
    .replace(brackets, (note) => " ".repeat(note.length))
    .replace(fixedPhrases, (phrase) => "dort".padEnd(phrase.length));
  return smallOpening(plain, names);
}

/** The sentence with a small letter at its head, where a small word stands there that is no name. */
export function smallOpening(sentence: string, names: readonly Span[]): string {
  const opening = /^\s*(\p{Lu}\p{Ll}*)/u.exec(sentence);
  const first = opening?.[1] ?? "";
  if (!opening || !isNeverVerb(first.toLowerCase())) return sentence;
  const at = opening[0].length - first.length;
  if (names.some(({ start }) => start === at)) return sentence;
  return sentence.slice(0, at) + first.toLowerCase() + sentence.slice(at + first.length);
}

/** "Der Anfang Mai vorgelegte Plan": the article is the plan's. */
const attributive = /^(?:Anfang|Mitte|Ende|am|im)\s/u;

const brackets = /\([^()]{1,120}\)/g;

/** Prepositions and small words that belong to a date. */
const leadIn =
  /(?:(?<!\p{L})(?:im|am|in|seit|bis|ab|vor|nach|auf|zum|zu|de[nmr](?!\s(?:im|am|in|seit|bis|ab|vor|nach|zum|schon|bereits|erst|noch)\s)|vom|von|Anfang|Mitte|Ende|schon|bereits|erst|noch|zwischen|(?<=(?:de[nmr]|die|das)\s)für|Jahr|Jahre)\s)+$/iu;

/** Prepositional phrases that name neither place nor person. */
const fixedPhrases =
  /(?<=\s)(?:in erster Linie|im Gegenzug|vor allem|unter anderem|zum Beispiel|zum ersten Mal|nach wie vor|auf Deutsch|im Wesentlichen|in der Regel|im Durchschnitt|im Schnitt|im Vergleich|auf jeden Fall|in der Folge|zum Teil|nach Schätzungen)(?=[\s,.])/g;
