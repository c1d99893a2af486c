import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import { withoutStop } from "#german/without-stop.ts";
import type { AnswerRecord } from "../answer-record.ts";
import { withSource } from "../extract/with-source.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { FoundConflict } from "./found-conflict.ts";
import { CAUSE, DEPENDENCE, isTimed, isWhere, isWho, STANCE, VOTES, YES_NO } from "./units.ts";

/**
 * Adds to an answer what its sources tell differently of what was asked: a line that claims nothing, each position as its article tells it,
 * checked against its own passage, and the conflict as data. An answer that said nothing stays silent.
 */
export function* sayConflicts(disputed: readonly FoundConflict[], record: AnswerRecord): Generator<AnswerEvent> {
  for (const found of disputed) {
    const positions = found.statements
      .map(({ sentence, evidence }) => tellPosition(sentence, evidence))
      .filter((told) => told !== undefined);
    const news = positions.filter(
      ({ text, sentence }) => !record.hasSaid(text) && !record.hasSaid(withoutStop(sentence)),
    );
    if (news.length > 0)
      yield record.say({ text: frameOf(found), verdict: "supported", citations: [], quotes: [] }, []);
    for (const { text, evidence, quotes } of news)
      yield record.say({ text, verdict: "supported", citations: [evidence.passage.id], quotes }, [evidence]);
    yield record.disagree(found.conflict, evidenceOf(found));
  }
}

function frameOf({ conflict, statements }: FoundConflict): string {
  const unit = statements[0]?.quantity.unit;
  if (unit === STANCE || unit === DEPENDENCE || unit?.startsWith(YES_NO))
    return "Die Quellen stellen das verschieden dar:";
  if (unit === CAUSE) return "Die Quellen nennen verschiedene Ursachen:";
  if (unit !== undefined && isWho(unit)) return "Die Quellen nennen verschiedene Namen:";
  if (unit !== undefined && isWhere(unit)) return "Die Quellen nennen verschiedene Orte:";
  if (unit === VOTES) return "Die Quellen nennen verschiedene Abstimmungsergebnisse:";
  return unit !== undefined && isTimed(unit) ? "Die Quellen nennen verschiedene Zeitpunkte:" : frames[conflict.kind];
}

const frames: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "Die Quellen nennen verschiedene Zahlen:",
  course: "Die Quellen nennen Zahlen von verschiedenen Zeitpunkten:",
  refinement: "Die Quellen nennen die Zahl verschieden genau:",
};

/** The sentence as it stands, with medium and date where the passage bears that out; undefined where its own passage does not carry it. */
function tellPosition(sentence: string, evidence: Evidence) {
  for (const text of [withSource(sentence, evidence.article), sentence]) {
    if (text === undefined) continue;
    const verdict = verifySentence(text, [evidence]);
    if (verdict.label === "supported") return { text, sentence, evidence, quotes: verdict.quotes };
  }
  return undefined;
}

const evidenceOf = ({ statements }: FoundConflict): readonly Evidence[] => statements.map(({ evidence }) => evidence);
