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

/** Reads a passage once, as long as somebody holds it: once as it stands there, and once more beside how its article begins. */
export function readPassage({ passage, article, lead }: Evidence): ReadPassage {
  const memory = lead === undefined ? alone : belowLead;
  const known = memory.get(passage);
  if (known) return known;
  const read = (text: string): Facets => knownFacets(text, article.publishedAt);
  const found =
    lead === undefined
      ? withLead(partsOf(passage.text, aboveOf({ passage, article }), read), [])
      : withLead(readPassage({ passage, article }), partsOfText(lead).map(read));
  memory.set(passage, found);
  return found;
}

const aboveOf = ({ passage, article }: Evidence): readonly string[] =>
  [article.title, passage.heading, article.source, article.author].filter((text) => text !== undefined);

const partsOfText = (text: string): readonly string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

function partsOf(text: string, above: readonly string[], read: (text: string) => Facets): Omit<ReadPassage, "lead"> {
  const spans = sentences(text);
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const said = texts.map(read);
  return {
    spans,
    texts,
    plain: texts.map(plainText),
    said,
    clauses: said.map(({ parts }) => parts.map(read)),
    head: together(above.map(read)),
  };
}

/** One shape for both readings. */
const withLead = (
  { spans, texts, plain, said, clauses, head }: Omit<ReadPassage, "lead">,
  lead: readonly Facets[],
): ReadPassage => ({ spans, texts, plain, said, clauses, head, lead: together(lead) });

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

const alone = new WeakMap<Passage, ReadPassage>();
const belowLead = new WeakMap<Passage, ReadPassage>();
