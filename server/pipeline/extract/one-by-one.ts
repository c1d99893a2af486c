import { innerQuotes } from "#german/inner-quotes.ts";
import { joinedQuestions } from "#german/joined-questions.ts";
import { sentences } from "#german/sentences.ts";
import { withoutStop } from "#german/without-stop.ts";
import { completeFollowUp } from "../follow-up.ts";
import type { Answerer, AnswererInput, Draft } from "../ports.ts";

/** An answerer that takes questions asked in one breath one by one, each later one completed by the one before; it says which of them it cannot answer. */
export function oneByOne(answerer: Answerer): Answerer {
  return {
    model: answerer.model,
    async *draft(input: AnswererInput): AsyncGenerator<Draft> {
      const [first = input.question, second] = joinedQuestions(input.question);
      if (second === undefined) {
        yield* answerer.draft(input);
        return;
      }
      const next = completeFollowUp(second, [{ role: "user", text: first }]);
      const [one, other] = [
        await all(answerer.draft({ ...input, question: first })),
        await all(answerer.draft({ ...input, question: next })),
      ];
      if (isSilent(one) && isSilent(other)) yield* one;
      else {
        const begun = spoken(first, one);
        yield* [...begun, ...spoken(second, other).flatMap((draft) => withoutSaid(draft, begun))];
      }
    },
  };
}

async function all(drafts: AsyncIterable<Draft>): Promise<readonly Draft[]> {
  const found: Draft[] = [];
  for await (const draft of drafts) found.push(draft);
  return found;
}

const isSilent = (drafts: readonly Draft[]): boolean => drafts.every(({ type }) => type === "abstention");

/** The first sentences of an answer, or that there is none to this part of the question. */
function spoken(question: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!isSilent(drafts)) return drafts.slice(0, SENTENCES);
  const part = question.replace(/^Und /u, "").replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return [{ type: "frame", text: `Auf die Frage „${innerQuotes(part)}“ geben die Artikel keine Antwort.` }];
}

/** A sentence without those before it that the first answer has told; nothing where it has told them all. */
function withoutSaid(draft: Draft, said: readonly Draft[]): readonly Draft[] {
  if (draft.type !== "sentence") return [draft];
  const parts = sentences(draft.text).map(({ start, end }) => draft.text.slice(start, end));
  const isSaid = (part: string): boolean =>
    said.some((one) => one.type === "sentence" && one.text.includes(withoutStop(part)));
  const from = parts.findIndex((part) => !isSaid(part));
  return from < 0 ? [] : [{ ...draft, text: parts.slice(from).join(" ") }];
}

/** Two answers to read: each in short. */
const SENTENCES = 2;
