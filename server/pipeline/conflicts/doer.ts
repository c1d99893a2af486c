import type { Clause } from "#german/clauses.ts";
import type { Deed } from "#german/news-deeds.ts";
import type { Phrase } from "#german/phrases.ts";

/** Who did a deed, or whom it befell where that is asked for, and what else the clause is about. */
export interface Doer {
  readonly deed: Deed;
  readonly who: Phrase;
  readonly clause: Clause;
  /** What it was done to, or the office: the thing by which two reports mean one deed. */
  readonly object?: Phrase;
}
