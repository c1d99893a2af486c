import type { ArticleHead } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import { type Facets, together } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { pairAt, type ReadPassage, readPassage } from "./read-passage.ts";

/**
 * The place of a passage that begins with that sentence: one sentence or two, or of one its main clause of that number. Every claim that the
 * passage is held against is held against the same places: they are kept as long as it is.
 */
export function placeAt(found: Evidence, from: number, size: 1 | 2, clause = WHOLE): Place {
  const passage = readPassage(found);
  const places = kept.get(passage) ?? [];
  kept.set(passage, places);
  const known = places.find((place) => place.from === from && place.size === size && place.clause === clause);
  if (known) return known;
  const said =
    size === 2 ? pairAt(found, from) : clause === WHOLE ? passage.said[from] : passage.clauses[from]?.[clause];
  const place = new PlaceInPassage(passage, found.article, from, size, clause, said ?? together([]));
  places.push(place);
  return place;
}

const kept = new WeakMap<ReadPassage, PlaceInPassage[]>();

/** No single clause. */
const WHOLE = -1;

/** What stands around a place is put together once, and only where a check asks for it. */
class PlaceInPassage implements Place {
  readonly said: Facets;
  readonly head: Facets;
  readonly article: ArticleHead;
  readonly from: number;
  readonly size: number;
  readonly clause: number;
  readonly #passage: ReadPassage;
  #around: Facets | undefined = undefined;
  #beside: Facets | undefined = undefined;
  #before: readonly Facets[] | undefined = undefined;

  constructor(passage: ReadPassage, article: ArticleHead, from: number, size: number, clause: number, said: Facets) {
    this.said = said;
    this.head = passage.head;
    this.article = article;
    this.from = from;
    this.size = size;
    this.clause = clause;
    this.#passage = passage;
  }

  get lead(): Facets {
    return this.#passage.lead;
  }

  get isClause(): boolean {
    return this.clause !== WHOLE;
  }

  get before(): readonly Facets[] {
    const { said } = this.#passage;
    this.#before ??= [...said.slice(0, this.from), ...this.#clauses.slice(0, Math.max(0, this.clause))];
    return this.#before;
  }

  get around(): Facets {
    const { said } = this.#passage;
    this.#around ??= together([...said.slice(0, this.from), ...said.slice(this.from + this.size)]);
    return this.#around;
  }

  get beside(): Facets | undefined {
    if (this.isClause) this.#beside ??= together(this.#clauses.filter((_, other) => other !== this.clause));
    return this.#beside;
  }

  get #clauses(): readonly Facets[] {
    return this.isClause ? (this.#passage.clauses[this.from] ?? []) : [];
  }
}
