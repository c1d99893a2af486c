import type { Evidence, Passage } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import { sentences } from "#german/sentences.ts";
import { type Facets, knownFacets, together } from "./claim-facets.ts";

/** A passage taken apart into sentences; `head` is what title, heading, medium and author say. */
export interface ReadPassage {
  readonly spans: readonly Span[];
  readonly texts: readonly string[];
  /** The sentences as `plainText`. */
  readonly plain: readonly string[];
  readonly said: readonly Facets[];
  /** The main clauses of each sentence, where it has several. */
  readonly clauses: readonly (readonly Facets[])[];
  readonly head: Facets;
  /** What the article begins with. */
  readonly lead: Facets;
}

/** Reads a passage once, as long as somebody holds it. */
export function readPassage({ passage, article, lead }: Evidence): ReadPassage {
  const known = memory.get(passage);
  if (known) return known;
  const spans = sentences(passage.text);
  const texts = spans.map(({ start, end }) => passage.text.slice(start, end));
  const above = [article.title, passage.heading, article.source, article.author].filter((text) => text !== undefined);
  const read = (text: string): Facets => knownFacets(text, article.publishedAt);
  const said = texts.map(read);
  const found = {
    spans,
    texts,
    plain: texts.map(plainText),
    said,
    clauses: said.map(({ parts }) => parts.map(read)),
    head: together(above.map(read)),
    lead: together(lead === undefined ? [] : sentences(lead).map(({ start, end }) => read(lead.slice(start, end)))),
  };
  memory.set(passage, found);
  return found;
}

/** The sentence of that number with the one behind it, put together once. */
export function pairAt(found: Evidence, at: number): Facets {
  const { said } = readPassage(found);
  const known = pairs.get(said) ?? [];
  pairs.set(said, known);
  known[at] ??= together(said.slice(at, at + 2));
  return known[at];
}

const pairs = new WeakMap<readonly Facets[], Facets[]>();

/** Without spaces, quotation marks and full stops; those inside a number stay. */
export const plainText = (text: string): string => text.replace(/[\s"„“”‘’‚'»«›‹]+|\.(?!\d)|(?<!\d)\./g, "");

const memory = new WeakMap<Passage, ReadPassage>();
