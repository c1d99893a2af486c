import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import type { Clause } from "#german/clauses.ts";
import { speechKind } from "#german/speech-verbs.ts";

/** The verb by which something happens. */
export function verbOf(clause: Clause | undefined): Pick<Statement, "verb"> {
  const lemma = clause?.predicate?.lemma;
  if (lemma === undefined || light.has(lemma) || speechKind(lemma) !== undefined) return {};
  return { verb: lemma };
}

/** The words of a verb that only says that there is such a figure. */
export function lightVerb(clause: Clause): readonly Span[] {
  const { predicate } = clause;
  if (!predicate || !light.has(predicate.lemma)) return [];
  return clause.tokens.filter((_, at) => predicate.parts.has(at));
}

/** Verbs that only say that there is such a figure. */
const light: ReadonlySet<string> = new Set(
  `sein haben werden geben erfolgen stattfinden betragen liegen kommen erreichen stehen gehen machen umfassen belaufen zählen gelten bleiben handeln wollen dürfen mögen
  bestehen existieren steigen sinken wachsen fallen klettern erhöhen lassen können müssen sollen`.split(/\s+/),
);
