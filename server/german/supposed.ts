import type { Clause } from "#german/clauses.ts";

/** A case of which the main clause tells ("wer …", "wenn …", "kommt er nicht, …"): it is not said that it is so. */
export const isSupposed = (clause: Clause | undefined, all: readonly Clause[]): boolean =>
  clause !== undefined &&
  (/^(?:wer|wenn|falls|sofern|soweit|solange)$/.test(clause.opener ?? "") ||
    (clause.kind === "main" &&
      clause.predicate?.finite === 0 &&
      all[0] === clause &&
      all.some((other) => other.kind === "main" && other.start > clause.start && other.predicate?.finite === 0)));
