export type VerbShape =
  | "infinitive"
  | "zu-infinitive"
  | "participle"
  | "present"
  | "past"
  | "subjunctive-1"
  | "subjunctive-2";

/** One reading of a word as a verb form. */
export interface VerbForm {
  readonly lemma: string;
  readonly shape: VerbShape;
  readonly plural: boolean;
  /** Whether the form stands in the closed table of strong verbs; weak forms are guessed from the ending. */
  readonly certain: boolean;
}
