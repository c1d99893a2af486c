import { names } from "#german/names.ts";
import { sentences } from "#german/sentences.ts";
import { words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import { once } from "./once.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The nouns of a title and a first sentence, and the names and places in the title, each by the stems that it is known by; all read when asked for. */
export interface Headline extends Named {
  /** All that the title says. */
  readonly title: readonly ContentWord[];
  /** Whether more than one sentence follows the title: two sentences alone show no event. */
  readonly goesOn: boolean;
}

interface Named {
  readonly words: readonly ContentWord[];
  readonly names: readonly (readonly string[])[];
  /** Stems of the bare names that title and first sentence place something at, or that are countries. */
  readonly places: readonly string[];
}

/** Of an article's title and passages. */
export function headlineOf([title = "", first = "", ...others]: readonly string[], vocabulary: Vocabulary): Headline {
  const cut = once(() => sentences(first));
  const named = once(() => namedIn(title, first.slice(cut()[0]?.start, cut()[0]?.end), vocabulary));
  const content = once(() => vocabulary.contentOf(words(title)));
  return {
    get title() {
      return content();
    },
    get goesOn() {
      return others.length > 0 || cut().length > 1;
    },
    get words() {
      return named().words;
    },
    get names() {
      return named().names;
    },
    get places() {
      return named().places;
    },
  };
}

function namedIn(title: string, first: string, vocabulary: Vocabulary): Named {
  const text = `${title}. ${first}`;
  const held = words(text).flatMap((word) =>
    vocabulary.nouns(word.text).map((noun) => ({ ...noun, start: word.start })),
  );
  const titled = held.filter((noun) => noun.start < title.length && isNameLike(vocabulary.word(noun.text)));
  const named = names(title).map(({ start, end, kind }) => {
    const parts = titled.filter((noun) => start <= noun.start && noun.start < end);
    return kind === "person" ? parts.slice(-1) : parts;
  });
  const places = titled.filter((noun) => placed.test(text.slice(0, noun.start))).map((noun) => [noun]);
  const located = held.filter((noun) => {
    const word = vocabulary.word(noun.text);
    return noun.stem.startsWith("country:") || (placed.test(text.slice(0, noun.start)) && isNameLike(word));
  });
  return {
    words: held.map((noun) => vocabulary.word(noun.text)),
    names: [...named, ...places].filter((name) => name.length > 0).map((name) => name.map(({ stem }) => stem)),
    places: [...new Set(located.map(({ stem }) => stem))],
  };
}

/** Before a bare noun: a place. */
const placed = /(?<!\p{L})(?:in|aus|nach|bei|nahe|um|von|vor|über)\s+$/iu;
