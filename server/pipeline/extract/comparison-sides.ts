import { fold } from "#german/normalise.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { words } from "#german/words.ts";
import type { AskedQuestion, AskedWord } from "./asked-question.ts";

/** One side of a comparison: its words, and the question without those of the other side. */
export interface ComparedSide {
  readonly label: string;
  readonly own: readonly AskedWord[];
  readonly question: AskedQuestion;
}

/** The two sides a comparison names ("zwischen A und B", "A mit B", "A oder B"); undefined where it names no two. */
export function comparisonSides(question: AskedQuestion): readonly [ComparedSide, ComparedSide] | undefined {
  if (question.type !== "comparison") return undefined;
  const found = pattern.exec(question.text.replace(/[\s?!.]+$/, ""));
  const [first, second] = [found?.groups?.first, found?.groups?.second];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [side(question, lastPhrase(first)), side(question, firstPhrase(second))];
  if (a.length === 0 || b.length === 0) return undefined;
  return [compared(question, a, b), compared(question, b, a)];
}

const pattern =
  /(?:zwischen|vergleiche?|von|bei|laut|nach)?\s*(?<first>[^,:]+?)\s+(?:und|mit|gegenüber|versus|vs\.?|oder|als)\s+(?<second>[^,:]+)$/iu;

/** Of "die Angaben von t-online" the part behind the last preposition. */
const lastPhrase = (text: string): string =>
  text
    .split(/(?<!\p{L})(?:zwischen|von|bei|laut|nach|in|der|die|den|des)(?!\p{L})/iu)
    .at(-1)
    ?.trim() || text;
const firstPhrase = (text: string): string =>
  text
    .replace(/^(?:der|die|das|dem|den|von|bei|laut|nach|in|jene[nmr]?)\s+/iu, "")
    .split(/\s+(?:bei|in|im|zu|zur|zum|hinsichtlich|über)\s+/iu)[0] ?? text;

function side(question: AskedQuestion, phrase: string): readonly AskedWord[] {
  const stems = new Set(
    words(phrase)
      .filter(({ text }) => !isStopWord(text))
      .flatMap(({ text }) => [stem(text), fold(text)]),
  );
  return question.words.filter((word) => stems.has(word.stem) || stems.has(word.folded));
}

function compared(question: AskedQuestion, own: readonly AskedWord[], other: readonly AskedWord[]): ComparedSide {
  const kept = question.words.filter((word) => !other.includes(word) || own.includes(word));
  const label = own.map(({ text }) => text).join(" ");
  return { label, own, question: { ...question, words: kept } };
}
