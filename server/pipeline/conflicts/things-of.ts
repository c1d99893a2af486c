import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { isSpeechVerb } from "#german/speech-verbs.ts";
import { tokens } from "#german/tokens.ts";
import { contentWords } from "../verify/content-words.ts";
import type { FigureStatement } from "./figure-statement.ts";

/** What a figure counts or measures, and by which adjectives it is narrowed; a unit word ("Stück") stands for the thing that "an" or "bei" names. */
export function thingsOf(
  quantity: Quantity,
  sentence: string,
  part: Span,
): Pick<FigureStatement, "things" | "narrowed"> {
  const { thing } = quantity;
  const said = thing && isThing(thing.head, sentence) ? contentWords(thing.text, []) : [];
  const things = said.filter(({ noun }) => noun).reverse();
  const narrowed = said.filter(({ noun, text }) => !noun && countryOf(text) === undefined);
  const [head] = things;
  if (head && !pieces.test(head.text)) return { things, narrowed };
  const listed = /\b(?:[Aa]n|[Bb]ei)\s+((?:den\s+|dem\s+)?(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+)/u.exec(
    sentence.slice(part.start, part.end),
  );
  const named = listed?.[1] ? contentWords(listed[1], []).filter(({ noun }) => noun) : [];
  return { things: named, narrowed };
}

/** Names of those who speak or act are taken for things where a verb of saying governs the figure. */
function isThing(head: string, sentence: string): boolean {
  if (countryOf(head)?.form === "name") return false;
  const words = tokens(sentence);
  const at = words.findIndex(({ text }) => text === head);
  const beside = [words[at - 1]?.lower ?? "", words[at + 1]?.lower ?? ""];
  return !beside.some((word) => word === "laut" || word === "zufolge" || isSpeechVerb(word));
}

const pieces = /^(?:Stück|Exemplaren?|Einheiten|Mal)$/;
