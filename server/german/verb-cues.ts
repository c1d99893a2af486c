import type { Attribution, AttributionContext } from "#german/attribution-mention.ts";
import type { Clause } from "#german/clauses.ts";
import { colonCue } from "#german/colon-cue.ts";
import { contentOf } from "#german/cue-content.ts";
import { speakerOfClause } from "#german/cue-speaker.ts";
import { isToShow, type SpeechKind, speechKind } from "#german/speech-verbs.ts";
import { wordSet } from "#german/word-set.ts";

/** Attributions by a verb ("sagte X", "wie X berichtet", "heißt es in Y", "aus Y geht hervor") or by a name and a colon. */
export function verbCues(
  sentence: string,
  all: readonly Clause[],
  context: AttributionContext,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const clause of all) {
    const lemma = clause.predicate?.lemma ?? "";
    const kind =
      clause.quoted || (clause.predicate && isToShow(clause.predicate))
        ? undefined
        : (speechKind(lemma) ?? (isQuoting(clause, all) ? "said" : undefined));
    if (kind && (clause.kind === "main" || clause.opener === "wie" || clause.kind === "subordinate")) {
      const cue = verbCue(clause, all, lemma, kind, context);
      if (cue) found.push(cue);
    }
  }
  return found.length > 0 ? found : colonCue(sentence, all, context);
}

/** "„Das reicht“, formulierte sie": whatever the verb, behind the words of somebody it says who spoke them. */
const isQuoting = ({ kind, predicate, tokens, start }: Clause, all: readonly Clause[]): boolean =>
  kind === "main" &&
  predicate?.finite === 0 &&
  tokens[0]?.capital === false &&
  all.some(({ quoted, end }) => quoted && end < start && start - end <= 4);

function verbCue(
  clause: Clause,
  all: readonly Clause[],
  lemma: string,
  kind: SpeechKind,
  context: AttributionContext,
): Attribution | undefined {
  const content = contentOf(clause, all);
  if (!content && (needsContent.has(lemma) || clause.kind === "subordinate")) return undefined;
  if (
    !content &&
    lemma === "schätzen" &&
    !clause.tokens.some(({ kind: sort, lower }) => sort === "number" || lower === "auf")
  )
    return undefined;
  const who = speakerOfClause(clause, all, lemma, context);
  if (!who) return undefined;
  const span = content ?? { start: clause.start, end: clause.end, direct: false };
  const cue = cueWord(clause) || lemma;
  return { kind, cue, ...who, start: span.start, end: span.end, direct: span.direct };
}

/** The verb as written: the finite form, or the participle behind an auxiliary ("hat … gesagt"). */
function cueWord({ tokens, predicate }: Clause): string {
  const auxiliary = predicate && /^(?:perfect|pluperfect)$/.test(predicate.tense);
  const at = auxiliary ? Math.max(...predicate.parts) : predicate?.finite;
  return tokens[at ?? 0]?.lower ?? "";
}

/** Verbs that tell of words only with the words: "zeigte das Bild", "fand den Schlüssel", "nannte keine Namen". */
const needsContent =
  wordSet(`zeigen finden nennen sprechen rufen wissen glauben denken loben heißen entdecken messen beschreiben darstellen bezeichnen hoffen
  offenbaren verraten zitieren annehmen finden begründen beklagen bedauern dokumentieren schildern vorwerfen beschuldigen empfehlen
  schreiben drohen raten vorgeben ausführen ermitteln erzählen ergeben antworten urteilen kommentieren analysieren posten sehen bemerken
  feststellen folgern klagen nachweisen belegen verweisen verlangen aufrufen appellieren versprechen zusagen fordern ankündigen
  dementieren bestreiten zurückweisen verweisen`);
