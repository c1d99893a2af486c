import type { Origin } from "./origin.ts";
import type { PassageId } from "./passage.ts";

/** What one side of a conflict says; `value` is as written, `speaker` says it, `source` is the medium that prints it. */
export interface ConflictPosition {
  readonly statement: string;
  readonly value?: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly asOf?: string;
  readonly passageId: PassageId;
  /** Where it comes from, if the text says so. */
  readonly origin?: Origin;
  /** How many independent origins say the same, where it is more than one. */
  readonly origins?: number;
  /** Other articles that say the same; `copy` where it is of the same origin and no further evidence. */
  readonly alsoIn?: readonly {
    readonly passageId: PassageId;
    readonly source?: string;
    readonly publishedAt?: string;
    readonly copy?: true;
  }[];
}

/**
 * What two or more articles say differently of one thing: a `contradiction` cannot all hold, a `course` grew with time (latest first), in a
 * `refinement` all can hold and some are more exact than others.
 */
export interface Conflict {
  readonly kind: "contradiction" | "course" | "refinement";
  readonly about: string;
  readonly positions: readonly ConflictPosition[];
  /** How many independent origins the positions have together: 1 where one source is told in several ways; absent where a text leaves open where it has it from. */
  readonly origins?: number;
}
