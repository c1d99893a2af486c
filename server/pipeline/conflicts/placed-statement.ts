import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Statement } from "#domain/statement.ts";
import { type Word, words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import type { WordKeys } from "../verify/word-keys.ts";
import { commonVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A statement in its passage, its words with all they can be matched by: what is compared. All are of one shape, which engines compare faster. */
export interface PlacedStatement extends Told {
  readonly evidence: Evidence;
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly things: readonly ContentWord[];
  readonly narrowed: readonly ContentWord[];
  readonly own: readonly ContentWord[];
  /** The words beside it, for `aroundOf` and `topicOf`. */
  readonly beside: Beside;
  readonly names: readonly (readonly ContentWord[])[];
  readonly places: readonly ContentWord[];
  readonly verb: WordKeys | undefined;
}

/** What a passage's statements share, its words filled in when first asked for. */
interface Beside {
  readonly vocabulary: Vocabulary;
  words?: readonly Word[];
  around?: readonly ContentWord[];
  topic?: readonly ContentWord[];
}

/** The words of title, heading and passage, a statement's own among them. */
export function aroundOf({ beside, evidence }: PlacedStatement): readonly ContentWord[] {
  const { article, passage } = evidence;
  beside.around ??= contentIn(`${article.title}. ${passage.heading ?? ""}`, beside).concat(
    beside.vocabulary.contentOf(wordsBeside({ beside, evidence })),
  );
  return beside.around;
}

/** The words of its passage as they stand there, cut once for all that is read of them. */
export function wordsBeside({ beside, evidence }: Pick<PlacedStatement, "beside" | "evidence">): readonly Word[] {
  beside.words ??= words(evidence.passage.text);
  return beside.words;
}

const contentIn = (text: string, { vocabulary }: Beside): readonly ContentWord[] => vocabulary.contentOf(words(text));

/** The nouns of the title: what a sentence is about that names nobody. */
export function topicOf({ beside, evidence: { article } }: PlacedStatement): readonly ContentWord[] {
  beside.topic ??= contentIn(article.title, beside).filter(({ noun }) => noun);
  return beside.topic;
}

type Worded = "quantity" | "things" | "narrowed" | "own" | "names" | "places" | "verb";

/** What is told otherwise, with a key for each that may be absent. */
type Told = { readonly [Key in keyof Required<Omit<Statement, Worded>>]: Statement[Key] };

/** A passage's statements as they are compared. */
export function placeStatements(
  evidence: Evidence,
  statements: readonly Statement[],
  vocabulary: Vocabulary = commonVocabulary,
): readonly PlacedStatement[] {
  const beside = { vocabulary };
  const wordsOf = (words: readonly string[]): readonly ContentWord[] =>
    words.length === 0 ? none : words.map(vocabulary.word);
  return statements.map((statement) => {
    const { start, end, quantity, verb } = statement;
    const sentence = evidence.passage.text.slice(start, end);
    return {
      start,
      end,
      evidence,
      sentence,
      quantity: { ...quantity, text: sentence.slice(quantity.start, quantity.end) },
      things: wordsOf(statement.things),
      narrowed: wordsOf(statement.narrowed),
      own: wordsOf(statement.own),
      beside,
      names: statement.names.length === 0 ? nobody : statement.names.map(wordsOf),
      places: wordsOf(statement.places),
      verb: verb === undefined ? undefined : vocabulary.keysOf(verb),
      agent: statement.agent,
      recipient: statement.recipient,
      outcome: statement.outcome,
      reality: statement.reality,
      present: statement.present,
      marks: statement.marks,
      conditions: statement.conditions,
      running: statement.running,
      speaker: statement.speaker,
      origin: statement.origin,
      sources: statement.sources,
      period: statement.period,
      asOf: statement.asOf,
    };
  });
}

const none: readonly ContentWord[] = [];
const nobody: readonly (readonly ContentWord[])[] = [];
