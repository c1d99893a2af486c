import type { Clause } from "#german/clauses.ts";
import { speechKind } from "#german/speech-verbs.ts";

/** Whether a clause tells that something is told ("sagte am Montag", "wie die Polizei am Freitag bekannt gab"): its day and place are not those of what happened. */
export function isTelling({ predicate, tokens }: Clause): boolean {
  if (!predicate || deeds.has(predicate.lemma)) return false;
  if (speechKind(predicate.lemma) !== undefined) return true;
  return predicate.lemma === "geben" && tokens.some(({ lower }) => lower === "bekannt");
}

/** Verbs that can quote somebody, but mostly are what is done. */
const deeds: ReadonlySet<string> = new Set(
  "erwarten finden entdecken messen zählen ermitteln registrieren aufdecken zeigen".split(" "),
);
