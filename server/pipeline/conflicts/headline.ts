import { names } from "#german/names.ts";
import { sentences } from "#german/sentences.ts";
import { words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { isNameLike } from "./name-like.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The nouns of a title and a first sentence, and the names and places among them, each by the stems that it is known by. */
export interface Headline {
  readonly words: readonly ContentWord[];
  readonly names: readonly (readonly string[])[];
  /** Whether more than one sentence follows the title: a sentence alone shows no event. */
  readonly goesOn: boolean;
}

/** Of an article's title and passages. */
export function headlineOf([title = "", first = "", ...others]: readonly string[], vocabulary: Vocabulary): Headline {
  const [span, second] = sentences(first);
  const text = `${title}. ${first.slice(span?.start, span?.end)}`;
  const held = words(text).flatMap((word) =>
    vocabulary.nouns(word.text).map((noun) => ({ ...noun, start: word.start })),
  );
  const mayName = ({ text: word }: { readonly text: string }): boolean => isNameLike(vocabulary.word(word));
  const named = names(text).map(({ start, end, kind }) => {
    const parts = held.filter((noun) => start <= noun.start && noun.start < end && mayName(noun));
    return kind === "person" ? parts.slice(-1) : parts;
  });
  const places = held.filter((noun) => placed.test(text.slice(0, noun.start)) && mayName(noun)).map((noun) => [noun]);
  return {
    goesOn: second !== undefined || others.length > 0,
    words: held.map((noun) => vocabulary.word(noun.text)),
    names: [...named, ...places].filter((name) => name.length > 0).map((name) => name.map(({ stem }) => stem)),
  };
}

/** Before a bare noun: a place. */
const placed = /(?<!\p{L})(?:in|aus|nach|bei|nahe|um|von|vor|über)\s+$/iu;
