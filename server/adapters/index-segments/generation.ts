import type { ArticleId } from "#domain/article.ts";
import type { PassageId } from "#domain/passage.ts";
import type { ArticleFilter } from "#domain/question.ts";
import type { Index } from "#pipeline/ports.ts";
import { allowedArticles, articlesInForce } from "./article-filter.ts";
import { inverseDocumentFrequency, lengthNorm } from "./bm25.ts";
import { searchPostings } from "./search-postings.ts";
import { searchVectors } from "./search-vectors.ts";
import type { Segment } from "./segment.ts";
import { compareIds } from "./segment-entry.ts";
import { stringHash } from "./string-hash.ts";
import { termStatistics } from "./term-statistics.ts";

/** A segment in a generation: without the articles that were removed or replaced since it was written. */
export interface LiveSegment {
  readonly segment: Segment;
  readonly removed: readonly string[];
}

/** Where an article or a passage lies: its number in its segment. */
interface Place {
  readonly segment: Segment;
  readonly number: number;
}

/** An index over open segments, wherever their bytes came from; whoever opened them closes them. Scores are rounded to float32. */
export function generationIndex(generation: string, live: readonly LiveSegment[]): Omit<Index, "close"> {
  const segments = live.map(({ segment, removed: ids }) => {
    const removed = new Set(ids.map((id) => segment.tables.articleNumber(id as ArticleId)));
    return { segment, removed, inForce: articlesInForce(segment.tables, removed) };
  });
  const { counts, averageLength, documentFrequency } = termStatistics(segments);
  const norms = segments.map(({ segment: { postings } }) =>
    Float64Array.from(postings.lengths, (length) => lengthNorm(length, averageLength)),
  );
  const drifts = segments.map(({ segment: { postings } }) =>
    postings.totalLength === 0 ? 1 : Math.max(1, averageLength / (postings.totalLength / postings.passages)),
  );
  const search = (filter: ArticleFilter) =>
    segments.map(({ segment, inForce }) => ({
      segment,
      allowed: allowedArticles(segment.tables, inForce, filter),
    }));
  function place(id: ArticleId): Place | undefined {
    for (const { segment, removed } of segments) {
      const number = segment.tables.articleNumber(id);
      if (number >= 0 && !removed.has(number)) return { segment, number };
    }
    return undefined;
  }
  function passagePlace(id: PassageId): Place | undefined {
    for (const { segment, removed } of segments) {
      const number = segment.tables.passageNumber(id);
      if (number >= 0 && !removed.has(segment.tables.articleOf(number))) return { segment, number };
    }
    return undefined;
  }

  return {
    generation,
    counts,
    async dense(vector, limit, filter) {
      return limit < 1 ? [] : searchVectors(search(filter), vector, limit);
    },
    async lexical(terms, limit, filter) {
      const weights = new Map<string, number>();
      for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
      const weighted = [...weights].map(([term, weight]) => ({
        hash: stringHash(term),
        weight: weight * inverseDocumentFrequency(counts.passages, documentFrequency(term)),
      }));
      const searched = search(filter).map((segment, i) => ({
        ...segment,
        norms: norms[i] ?? new Float64Array(),
        drift: drifts[i] ?? 1,
      }));
      return limit < 1 ? [] : searchPostings(searched, weighted, limit);
    },
    documentFrequency,
    async passage(id) {
      const found = passagePlace(id);
      return found?.segment.tables.passage(found.number);
    },
    async article(id) {
      const found = place(id);
      return found?.segment.tables.article(found.number);
    },
    async passagesOf(id) {
      const found = place(id);
      return found ? found.segment.tables.passages(found.number) : [];
    },
    async statements(id) {
      const found = passagePlace(id);
      return found?.segment.tables.statements(found.number, found.number + 1)[0] ?? [];
    },
    async statementsOf(id) {
      const found = place(id);
      return found ? found.segment.tables.statements(...found.segment.tables.passagesOf(found.number)) : [];
    },
    async articles() {
      return segments
        .flatMap(({ segment: { tables }, removed }) =>
          tables.heads().flatMap(({ head }, i) => {
            const [from, to] = tables.passagesOf(i);
            return removed.has(i) ? [] : [{ ...head, passages: to - from }];
          }),
        )
        .sort((a, b) => compareIds(a.id, b.id));
    },
  };
}
