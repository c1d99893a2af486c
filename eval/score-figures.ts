import type { Answer } from "#domain/answer.ts";
import { compareQuantities } from "#german/compare-quantities.ts";
import { quantities } from "#german/quantities.ts";

/** The figures of an answer that no passage cited by their own sentence carries, as written: made up, or cited to the wrong place. */
export function scoreFigures({ sentences, citations }: Pick<Answer, "sentences" | "citations">): readonly string[] {
  const texts = new Map(citations.map(({ passageId, text }) => [passageId, text]));
  return sentences.flatMap((sentence) => {
    const proved = sentence.citations.flatMap((id) => quantities(texts.get(id) ?? ""));
    return quantities(sentence.text)
      .filter((figure) => !proved.some((told) => carried.has(compareQuantities(figure, told))))
      .map(({ text }) => text);
  });
}

const carried: ReadonlySet<string> = new Set(["same", "rounded", "within"]);
