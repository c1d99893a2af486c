import type { ArticleHead } from "#domain/article.ts";
import type { Synonymy } from "../ports.ts";
import type { Facets } from "./claim-facets.ts";

export type FindingCode =
  | "figure"
  | "figure-missing"
  | "hedge"
  | "thing"
  | "outcome"
  | "date"
  | "name"
  | "attribution"
  | "denial"
  | "polarity"
  | "status"
  | "roles"
  | "part"
  | "direction"
  | "not-carried";

/** What is wrong with a claim beside one place of the evidence; `message` is a German sentence for the reader. */
export interface Finding {
  readonly label: "refuted" | "not-enough-info";
  readonly code: FindingCode;
  readonly message: string;
}

/** A place that may carry a claim: what its sentences say, what stands around them, and the article they stand in. */
export interface Place {
  readonly said: Facets;
  /** The other sentences of the passage: who "er" is, and who speaks. */
  readonly around: Facets;
  /** Whether it is one of its sentence's main clauses. */
  readonly isClause: boolean;
  /** The other main clauses of its sentence, where it is one of several. */
  readonly beside: Facets | undefined;
  /** The sentences before it in the passage, the nearest last: whom a pronoun means. */
  readonly before: readonly Facets[];
  /** Title, heading, medium and author. */
  readonly head: Facets;
  /** How the article begins, where that is another passage. */
  readonly lead: Facets;
  readonly article: ArticleHead;
}

/** One rule: undefined where it finds nothing wrong. */
export type Check = (claim: Facets, place: Place, synonymy: Synonymy) => Finding | undefined;

/** A finding that the evidence says otherwise. */
export const refuted = (code: FindingCode, message: string): Finding => ({ label: "refuted", code, message });

/** A finding that the evidence does not say it. */
export const notSaid = (code: FindingCode, message: string): Finding => ({ label: "not-enough-info", code, message });

/** A figure as it reads within a sentence: "Rund 15.000" at the head of its own becomes "rund 15.000". */
export const inSentence = (figure: string): string =>
  figure.replace(/^\p{Lu}(?=\p{Ll}+(?: \p{Ll}+)* \d)/u, (letter) => letter.toLowerCase());
