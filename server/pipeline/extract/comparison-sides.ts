import { fold } from "#german/normalise.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";

/** One side of a comparison: its words, and the question without those of the other side. */
export interface ComparedSide {
  readonly label: string;
  readonly own: readonly AskedWord[];
  readonly question: AskedQuestion;
}

/** The two sides a comparison names ("zwischen A und B", "A mit B", "A oder B"); undefined where it names no two. */
export function comparisonSides(question: AskedQuestion): readonly [ComparedSide, ComparedSide] | undefined {
  if (question.type !== "comparison") return undefined;
  const whole = question.text.replace(/[\s?!.]+$/, "");
  const [source = ""] = sourceAtEnd.exec(whole) ?? [];
  const found = pattern.exec(whole.slice(0, whole.length - source.length));
  const [first, second] = [found?.groups?.first, found?.groups?.second];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [lastPhrase(first), firstPhrase(second)];
  const [a, b] = [side(question, one), side(question, other)];
  if (a.length === 0 || b.length === 0) return undefined;
  const rest = whole
    .slice(0, whole.length - source.length)
    .replace(one, "")
    .replace(other, "")
    .replace(leftOver, "")
    .replace(/\s+/g, " ");
  return [
    compared({ ...question, text: `${rest} laut ${one}${source}` }, one, a, b),
    compared({ ...question, text: `${rest} laut ${other}${source}` }, other, b, a),
  ];
}

/** What joined the sides: "… laut  und ". */
const leftOver = /\s*(?:(?:zwischen|bei|laut|nach|von)\s+)?(?:und|mit|gegenüber|versus|vs\.?|oder|als)\s*$/iu;

/** "… laut Landpost": said of both sides. */
const sourceAtEnd =
  /\s+(?:laut|gemäß)\s+(?:(?!\s(?:und|oder|mit|als)\s)[^,:])+$|\s+(?:bei|nach)(?: der| dem)? \p{Lu}[\p{L}.-]+$/u;

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
    .replace(/^(?:(?:der|die|das|dem|den|von|bei|laut|nach|in|jene[nmr]?)\s+)+/iu, "")
    .split(/\s+(?:bei|in|im|zu|zur|zum|hinsichtlich|über)\s+/iu)[0] ?? text;

function side(question: AskedQuestion, phrase: string): readonly AskedWord[] {
  const stems = new Set(
    words(phrase)
      .flatMap(({ text }) => hyphenParts(text).map((part) => ({ text: part })))
      .filter(({ text }) => !isStopWord(text))
      .flatMap(({ text }) => [stem(text), fold(text)]),
  );
  return question.words.filter((word) => stems.has(word.stem) || stems.has(word.folded));
}

function compared(
  question: AskedQuestion,
  label: string,
  own: readonly AskedWord[],
  other: readonly AskedWord[],
): ComparedSide {
  const asksFigure = question.thing !== undefined || question.unit !== undefined;
  const named = other.filter(({ country }) => country !== undefined);
  const foreign = named.length > 0 ? named : other;
  const kept = question.words.filter((word) => !foreign.includes(word) || own.includes(word));
  return { label, own, question: { ...question, type: asksFigure ? "quantity" : question.type, words: kept } };
}
