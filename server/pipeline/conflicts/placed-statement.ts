import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Statement } from "#domain/statement.ts";
import { remembering } from "#german/remembering.ts";
import { type ContentWord, contentWords, type WordKeys, wordKeys } from "../verify/content-words.ts";

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
export function placeStatements(evidence: Evidence, statements: readonly Statement[]): readonly PlacedStatement[] {
  let [near, topic]: (readonly ContentWord[] | undefined)[] = [];
  const around = (): readonly ContentWord[] => {
    near ??= contentWords(`${evidence.article.title}. ${evidence.passage.heading ?? ""} ${evidence.passage.text}`, []);
    return near;
  };
  const titled = (): readonly ContentWord[] => {
    topic ??= contentWords(evidence.article.title, []).filter(({ noun }) => noun);
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
      things: statement.things.map(placedWord),
      narrowed: statement.narrowed.map(placedWord),
      own: statement.own.map(placedWord),
      names: statement.names.map((name) => name.map(placedWord)),
      places: statement.places.map(placedWord),
      get around() {
        return around();
      },
      get topic() {
        return titled();
      },
      ...(verb !== undefined && { verb: wordKeys(verb) }),
    };
  });
}

/** A word with all it can be matched by; shared among statements, since a large collection repeats its own. */
export const placedWord: (text: string) => ContentWord = remembering(16_384, (text) => ({
  text,
  start: 0,
  noun: /^\p{Lu}/u.test(text),
  keys: wordKeys(text),
}));
