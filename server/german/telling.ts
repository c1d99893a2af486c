import type { Clause } from "#german/clauses.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { wordSet } from "#german/word-set.ts";

/** Whether a clause tells that something is told ("sagte am Montag", "wie die Polizei am Freitag bekannt gab"): its day and place are not those of what happened. */
export function isTelling({ predicate, tokens }: Clause): boolean {
  if (!predicate || deeds.has(predicate.lemma)) return false;
  if (speechKind(predicate.lemma) !== undefined) return true;
  return predicate.lemma === "geben" && tokens.some(({ lower }) => lower === "bekannt");
}

/** Verbs that can quote somebody, but mostly are what is done. */
const deeds = wordSet("erwarten finden entdecken messen zählen ermitteln registrieren aufdecken zeigen");
