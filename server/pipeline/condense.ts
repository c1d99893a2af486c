import type { Query, Question } from "#domain/question.ts";
import { writtenGerman } from "#german/colloquial.ts";
import { englishToGerman, type Glossary } from "#german/english-questions.ts";
import { sentences } from "#german/sentences.ts";
import { turnedQuestion } from "#german/turned-questions.ts";
import { completeFollowUp } from "./follow-up.ts";

/**
 * Makes of a question what can be searched for: English in German words, spoken German as it is written, a follow-up completed from the turns before it, without a model;
 * a written German question that stands alone stays as it is. English needs a `glossary`.
 */
export function condense(question: Question, glossary: Glossary = () => undefined): Query {
  const asked = withoutInstructions(question.text);
  const inGerman = (text: string): string => englishToGerman(text, glossary) ?? turnedQuestion(writtenGerman(text));
  const text = inGerman(asked);
  const turns = question.history.map((turn) => (turn.role === "user" ? { ...turn, text: inGerman(turn.text) } : turn));
  return { text: completeFollowUp(text, turns), filter: question.filter };
}

/** Sentences that tell the machine what to do are no part of a question; a text of nothing else stays as it is, and finds nothing. */
function withoutInstructions(text: string): string {
  const parts = sentences(text).map(({ start, end }) => text.slice(start, end));
  const kept = parts.filter((part) => !instruction.test(part));
  return parts.length > 1 && kept.length > 0 ? kept.join(" ") : text;
}

const instruction =
  /^(?:bitte )?(?:ignorier|vergiss|vergesst|missachte|du bist|ab jetzt|ab sofort|tu so|stell dir vor|spiel|antworte|schreibe? |befolge|system|ignore|forget|you are|pretend|act as|disregard|print )/iu;
