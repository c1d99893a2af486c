import type { Clause } from "#german/clauses.ts";
import { isCoordinator, isPronoun } from "#german/function-words.ts";
import { mapped } from "#german/mapped.ts";

/** The clauses of a sentence, each that leaves its subject out with the one before that has it: "… und entsandte Soldaten". */
export function shareSubjects(found: readonly Clause[]): readonly Clause[] {
  return mapped(found, (clause, at) => {
    const first = clause.tokens[0];
    const second = clause.tokens[1];
    if (isContrasted(clause, found[at - 1])) return { ...clause, sharesSubjectOf: at - 1 };
    if (!first || !isCoordinator(first.lower) || clause.kind === "fragment" || isPronoun(second?.lower ?? ""))
      return clause;
    const verbSecond = clause.predicate?.finite === 1;
    for (let before = at - 1; verbSecond && before >= 0; before -= 1) {
      if (found[before]?.kind === "main" && found[before]?.quoted === clause.quoted)
        return { ...clause, sharesSubjectOf: before };
    }
    return clause;
  });
}

/** "Der Verband begrüßte den Plan, verlangte jedoch Geld": behind its comma the verb stands first, and the word of contrast where the subject would. */
const isContrasted = ({ kind, quoted, predicate: verb, tokens, start }: Clause, before: Clause | undefined): boolean =>
  kind === "main" &&
  verb?.finite === 0 &&
  tokens[0]?.capital === false &&
  before?.kind === "main" &&
  before.predicate?.finite !== undefined &&
  before.predicate.finite > 0 &&
  before.quoted === quoted &&
  start - before.end === 2 &&
  /^(?:aber|jedoch|allerdings|dagegen|hingegen|zugleich|gleichzeitig|dafür|stattdessen|dabei)$/.test(
    tokens[1]?.lower ?? "",
  );
