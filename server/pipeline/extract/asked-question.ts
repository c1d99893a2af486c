import { analyseQuery, isStem } from "#german/analyser.ts";
import { fold } from "#german/normalise.ts";
import { type QuestionType, questionType } from "#german/question-type.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";

/** A content word of a question; `weight` is 0–1, 1 for a word that stands nowhere in the collection. */
export interface AskedWord {
  readonly text: string;
  readonly stem: string;
  readonly folded: string;
  readonly weight: number;
  /** Whether any passage of the collection holds the word. */
  readonly known: boolean;
}

/** What a question asks, ready to be compared with sentences. */
export interface AskedQuestion {
  readonly text: string;
  readonly type: QuestionType;
  readonly words: readonly AskedWord[];
  /** Stems and 4-grams with their weights, and the sum of those. */
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
  /** Folded words and stems of the question, stop words included: what stands in it is not the answer to it. */
  readonly said: ReadonlySet<string>;
}

/** Reads a question; `termWeight` is the collection's inverse document frequency of a term. */
export function readQuestion(text: string, termWeight: (term: string) => number): AskedQuestion {
  const highest = termWeight(NOWHERE) || 1;
  const weigh = (term: string): number => Math.max(LEAST, termWeight(term) / highest);
  const seen = new Set<string>();
  const asked: AskedWord[] = [];
  for (const word of words(text).flatMap(({ text: whole }) => hyphenParts(whole))) {
    const stemmed = stem(word);
    if (isStopWord(word) || isAskingWord(word) || seen.has(stemmed)) continue;
    seen.add(stemmed);
    asked.push({
      text: word,
      stem: stemmed,
      folded: fold(word),
      weight: weigh(stemmed),
      known: termWeight(stemmed) < highest,
    });
  }
  const terms = new Map(
    analyseQuery(text)
      .filter(({ term }) => !isStem(term) || seen.has(term))
      .map(({ term, weight }) => [term, weight * weigh(term)]),
  );
  return {
    text,
    type: questionType(text),
    words: asked,
    terms,
    total: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    said: new Set(words(text).flatMap((word) => [fold(word.text), stem(word.text)])),
  };
}

/** A term that no text holds: its weight is the highest there is. */
const NOWHERE = "\u0000";
/** Even a word that stands in every passage says a little about what is asked. */
const LEAST = 0.1;

/** Words that ask and name nothing of what is asked about. */
const isAskingWord = (word: string): boolean =>
  /^(?:wie|viel|viele[nr]?|wieviele?|hoch|gross|lange?|genau|eigentlich|denn|bitte|ungefahr|etwa|bitte|gibt|gab|gibts|sag|sage|nenne|erklare?|wurde[n]?|heisst|hiess)$/.test(
    fold(word),
  );
