import type { ArticleId } from "#domain/article.ts";

/** What happened to one file or article; `articleId` is absent and `passages` 0 where nothing could be read. */
export interface IngestRow {
  readonly articleId?: ArticleId;
  readonly file: string;
  readonly status: "new" | "changed" | "unchanged" | "removed" | "skipped";
  /** One German sentence: always with `skipped`, and where an earlier version was replaced. */
  readonly reason?: string;
  readonly passages: number;
}

/** How many articles of each status, and how many passages the articles that stay have together. */
export type IngestTotals = Readonly<Record<IngestRow["status"] | "passages", number>>;

/** How many articles became what, and their passages. */
export function totals(rows: readonly IngestRow[]): IngestTotals {
  const count = (status: IngestRow["status"]): number => rows.filter((row) => row.status === status).length;
  return {
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    removed: count("removed"),
    skipped: count("skipped"),
    passages: rows.reduce((sum, row) => sum + (row.status === "removed" ? 0 : row.passages), 0),
  };
}
