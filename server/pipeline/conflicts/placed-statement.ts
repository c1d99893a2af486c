import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Statement } from "#domain/statement.ts";
import { type ContentWord, contentWords, type WordKeys } from "../verify/content-words.ts";
import { commonVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A statement in its passage, its words with all they can be matched by: what is compared. */
export interface PlacedStatement
  extends Omit<Statement, "quantity" | "things" | "narrowed" | "own" | "names" | "places" | "verb"> {
  readonly evidence: Evidence;
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly things: readonly ContentWord[];
  readonly narrowed: readonly ContentWord[];
  readonly own: readonly ContentWord[];
  /** The words of title, heading and passage, its own among them; read when asked for. */
  readonly around: readonly ContentWord[];
  /** The nouns of the title: what a sentence is about that names nobody. */
  readonly topic: readonly ContentWord[];
  readonly names: readonly (readonly ContentWord[])[];
  readonly places: readonly ContentWord[];
  readonly verb?: WordKeys;
}

/** A passage's statements as they are compared. */
export function placeStatements(
  evidence: Evidence,
  statements: readonly Statement[],
  vocabulary: Vocabulary = commonVocabulary,
): readonly PlacedStatement[] {
  let [near, topic]: (readonly ContentWord[] | undefined)[] = [];
  const around = (): readonly ContentWord[] => {
    const { article, passage } = evidence;
    near ??= contentWords(`${article.title}. ${passage.heading ?? ""} ${passage.text}`, [], vocabulary.keysOf);
    return near;
  };
  const titled = (): readonly ContentWord[] => {
    topic ??= contentWords(evidence.article.title, [], vocabulary.keysOf).filter(({ noun }) => noun);
    return topic;
  };
  return statements.map(({ verb, ...statement }) => {
    const sentence = evidence.passage.text.slice(statement.start, statement.end);
    const { start, end } = statement.quantity;
    return {
      ...statement,
      evidence,
      sentence,
      quantity: { ...statement.quantity, text: sentence.slice(start, end) },
      things: statement.things.map(vocabulary.word),
      narrowed: statement.narrowed.map(vocabulary.word),
      own: statement.own.map(vocabulary.word),
      names: statement.names.map((name) => name.map(vocabulary.word)),
      places: statement.places.map(vocabulary.word),
      get around() {
        return around();
      },
      get topic() {
        return titled();
      },
      ...(verb !== undefined && { verb: vocabulary.keysOf(verb) }),
    };
  });
}
