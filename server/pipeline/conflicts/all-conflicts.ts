import type { Conflict } from "#domain/conflict.ts";
import type { Index } from "../ports.ts";
import { compareInSteps } from "./compare-statements.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import { wholeVocabulary } from "./vocabulary.ts";

/** The conflicts of a whole collection; those of the last generation asked for are remembered. */
export function allConflicts(): (index: Index) => Promise<readonly Conflict[]> {
  let last: { readonly generation: string; readonly conflicts: Promise<readonly Conflict[]> } | undefined;
  return (index) => {
    if (last?.generation !== index.generation) last = { generation: index.generation, conflicts: compareAll(index) };
    return last.conflicts;
  };
}

async function compareAll(index: Index): Promise<readonly Conflict[]> {
  const vocabulary = wholeVocabulary();
  const statements: PlacedStatement[] = [];
  let read = 0;
  for (const { passages: _, ...article } of await index.articles()) {
    const [passages, told] = [await index.passagesOf(article.id), await index.statementsOf(article.id)];
    passages.forEach((passage, at) => {
      statements.push(...placeStatements({ passage, article }, told[at] ?? [], vocabulary));
    });
    read += 1;
    if (read % PAUSE === 0) await othersTurn();
  }
  const steps = compareInSteps(statements, vocabulary);
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done) return step.value.map(({ conflict }) => conflict);
    if (taken % STEPS === 0) await othersTurn();
  }
}

const othersTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Articles read before others get their turn: about 50 ms. */
const PAUSE = 200;
/** Steps of comparing before others get their turn: 20 to 50 ms. */
const STEPS = 100;
