import type { AbstentionCode, Answer, AnswerSentence, WithheldSentence } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { type Citation, type NearestPassage, nearestPassage } from "#domain/citation.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence, PassageId } from "#domain/passage.ts";
import type { Reason } from "#domain/verdict.ts";
import { wording } from "./wording.ts";

/** Keeps the books of one answer while it is made; every method that returns an event has already entered it. */
export interface AnswerRecord {
  retrieved(nearest: readonly NearestPassage[]): void;
  spokenBy(model: string): void;
  /** Whether the text, or a sentence that holds it word for word, was said. */
  hasSaid(text: string): boolean;
  hasAnswered(): boolean;
  say(sentence: AnswerSentence, evidence: readonly Evidence[]): AnswerEvent;
  /** Says a line that makes no claim and cites nothing. */
  frame(text: string): AnswerEvent;
  withhold(sentence: WithheldSentence): AnswerEvent;
  disagree(conflict: Conflict, evidence: readonly Evidence[]): AnswerEvent;
  abstain(reason: Reason<AbstentionCode>): void;
  /** The whole answer; one that said nothing abstains, for want of evidence where no other reason was given. */
  end(): Answer;
}

/** How many of the retrieved passages an answer shows as nearest. */
const NEAREST = 3;

/** Opens the books; `clock` in milliseconds. */
export function recordAnswer(question: string, clock: () => number): AnswerRecord {
  const start = clock();
  let retrieveMs = 0;
  let firstSentenceMs: number | undefined;
  let model = "";
  let nearest: readonly NearestPassage[] = [];
  let reason: Reason<AbstentionCode> | undefined;
  const sentences: AnswerSentence[] = [];
  const withheld: WithheldSentence[] = [];
  const conflicts: Conflict[] = [];
  const citations = new Map<PassageId, Citation>();

  const addCitations = (evidence: readonly Evidence[], quotes: AnswerSentence["quotes"]): readonly Citation[] =>
    evidence
      .filter(({ passage }) => !citations.has(passage.id))
      .map((found) => {
        const quote = quotes.find((q) => q.passageId === found.passage.id);
        const span = quote ?? { start: 0, end: found.passage.text.length };
        const citation = { ...nearestPassage(found), quote: { start: span.start, end: span.end } };
        citations.set(found.passage.id, citation);
        return citation;
      });

  function say(sentence: AnswerSentence, evidence: readonly Evidence[]): AnswerEvent {
    firstSentenceMs ??= clock() - start;
    const index = sentences.push(sentence) - 1;
    return { type: "sentence-available", index, sentence, citations: addCitations(evidence, sentence.quotes) };
  }

  return {
    retrieved(passages) {
      retrieveMs = clock() - start;
      nearest = passages.slice(0, NEAREST);
    },
    spokenBy(name) {
      model = name;
    },
    hasSaid: (text) => sentences.some((sentence) => sentence.text.includes(text)),
    hasAnswered: () => sentences.length > 0,
    say,
    frame: (text) => say({ text, verdict: "supported", citations: [], quotes: [] }, []),
    withhold(sentence) {
      withheld.push(sentence);
      return { type: "sentence-withheld", ...sentence };
    },
    disagree(conflict, evidence) {
      conflicts.push(conflict);
      return { type: "conflict-available", conflict, citations: addCitations(evidence, []) };
    },
    abstain(why) {
      reason = why;
    },
    end() {
      const totalMs = clock() - start;
      const said = sentences.length > 0;
      const why = reason ?? { code: "no-evidence", message: wording.abstained["no-evidence"] };
      return {
        question,
        kind: said ? "answered" : "abstained",
        ...(!said && { reason: why }),
        text: said ? sentences.map((sentence) => sentence.text).join(" ") : why.message,
        sentences,
        withheld,
        citations: said ? [...citations.values()] : [],
        nearest,
        conflicts: said ? conflicts : [],
        model,
        timings: { retrieveMs, firstSentenceMs: firstSentenceMs ?? totalMs, totalMs },
      };
    },
  };
}
