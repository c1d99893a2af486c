import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import type { Index } from "../ports.ts";
import { findConflicts } from "./find-conflicts.ts";

/** The conflicts of a whole collection; those of the last generation asked for are remembered. */
export function allConflicts(): (index: Index) => Promise<readonly Conflict[]> {
  let last: { readonly generation: string; readonly conflicts: Promise<readonly Conflict[]> } | undefined;
  return (index) => {
    if (last?.generation !== index.generation) last = { generation: index.generation, conflicts: compareAll(index) };
    return last.conflicts;
  };
}

async function compareAll(index: Index): Promise<readonly Conflict[]> {
  const evidence: Evidence[] = [];
  for (const { passages: _, ...article } of await index.articles())
    for (const passage of await index.passagesOf(article.id)) evidence.push({ passage, article });
  return findConflicts(evidence).map(({ conflict }) => conflict);
}
