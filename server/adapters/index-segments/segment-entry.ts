import type { Article } from "#domain/article.ts";
import type { Passage, PassageId } from "#domain/passage.ts";
import type { Statement } from "#domain/statement.ts";
import type { IndexedArticle } from "#pipeline/ports.ts";
import type { PassageTerms } from "./encode-postings.ts";
import { stringHash } from "./string-hash.ts";

/** An article as a segment holds it: what is written, and what is read back when segments are merged. */
export interface SegmentEntry {
  readonly article: Article;
  readonly contentHash: string;
  readonly passages: readonly {
    readonly passage: Passage;
    readonly terms: PassageTerms;
    readonly statements: readonly Statement[];
  }[];
  readonly chunks: readonly { readonly passages: readonly PassageId[]; readonly vector: Float32Array }[];
}

/** The terms of a passage's search text with their counts. */
export type AnalysePassage = (text: string) => ReadonlyMap<string, number>;

/** Analyses an article for the index. */
export const segmentEntry = (
  { article, contentHash, passages, chunks }: IndexedArticle,
  analyse: AnalysePassage,
): SegmentEntry => ({
  article,
  contentHash,
  passages: passages.map(({ passage, searchText, statements }) => ({
    passage,
    terms: passageTerms(analyse(searchText)),
    statements,
  })),
  chunks: chunks.map(({ chunk, vector }) => ({ passages: chunk.passages, vector })),
});

function passageTerms(terms: ReadonlyMap<string, number>): PassageTerms {
  const hashes = new Float64Array(terms.size);
  const counts = new Uint32Array(terms.size);
  let i = 0;
  for (const [term, count] of terms) {
    hashes[i] = stringHash(term);
    counts[i++] = count;
  }
  return { hashes, counts };
}

/** Articles stand in a segment in the order of their IDs' code units, whatever the machine's locale. */
export const byId = (a: SegmentEntry, b: SegmentEntry): number => compareIds(a.article.id, b.article.id);
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
