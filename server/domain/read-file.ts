import type { ArticleHead } from "./article.ts";
import type { Block } from "./block.ts";

/** An article as its reader found it: without an ID, but with the blocks of its text in order. */
export interface ReadArticle extends Omit<ArticleHead, "id"> {
  /** The file's name without its ending, where that name is the article's ID. */
  readonly name?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What reading one file gave: an article, or one German sentence why there is none. */
export type ReadFile =
  | { readonly kind: "article"; readonly article: ReadArticle }
  | { readonly kind: "skipped"; readonly file: string; readonly reason: string };

/** Files that are read one after another while they are iterated. */
export interface ArticleFiles extends AsyncIterable<ReadFile> {
  /** How many results an iteration gives. */
  readonly count: number;
  /** Whether a file name of an earlier run lies below what is read now, so that its absence means that it is gone. */
  covers(file: string): boolean;
}
