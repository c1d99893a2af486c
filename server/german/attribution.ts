import type { Attribution, AttributionContext } from "#german/attribution-mention.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { phraseCues } from "#german/phrase-cues.ts";
import { verbCues } from "#german/verb-cues.ts";

/** All attributions of one sentence, in order of their cues; empty where the article speaks in its own voice. */
export function attributions(sentence: string, context: AttributionContext = {}): readonly Attribution[] {
  const all = clauses(sentence);
  const found = [...phraseCues(sentence, all, context), ...verbCues(sentence, all, context)];
  const covered = (clause: Clause): boolean =>
    found.some(({ start, end, cue }) => cue !== "soll" && start <= clause.start && clause.end <= end);
  for (const clause of all) {
    const own = clause.predicate;
    if (!own || covered(clause)) continue;
    const verb = clause.tokens[own.finite ?? 0];
    const hearsay =
      /^[sw]ollen$/.test(own.modal ?? "") &&
      own.perfectInfinitive &&
      own.mood === "indicative" &&
      own.tense === "present";
    const subjunctive =
      own.mood === "subjunctive-1" && clause.kind === "main" && !firstPerson(clause) && reports(clause);
    const quoted = clause.quoted && clause.kind === "main" && clause !== all[0];
    if (!verb || !(hearsay || subjunctive || quoted)) continue;
    const speaker = subjunctive ? context.previousSpeaker : undefined;
    found.push({
      kind: "reported",
      cue: quoted ? "„" : verb.lower,
      direct: false,
      start: clause.start,
      end: clause.end,
      ...speaker,
    });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const firstPerson = (clause: Clause): boolean => clause.tokens.some(({ lower }) => lower === "ich");

/** Wishes, assumptions and "es sei denn" stand in the subjunctive without reporting anybody; a guessed weak form needs more than its -e. */
function reports(clause: Clause): boolean {
  const own = clause.predicate;
  const at = own?.finite ?? 0;
  const lower = clause.tokens[at]?.lower ?? "";
  if (lower === "sei" && (at === 0 || clause.tokens[at + 1]?.lower === "denn")) return false;
  if (clause.tokens[0]?.lower === "man") return false;
  return own?.sure === true || at > 0;
}
