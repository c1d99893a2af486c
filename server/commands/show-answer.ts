import type { Answer } from "#domain/answer.ts";
import type { Citation, NearestPassage } from "#domain/citation.ts";
import { germanDate } from "#domain/german-date.ts";

/** An answer as a reader of a terminal sees it: sentences with numbers, then the sources, conflicts and what was withheld. */
export function showAnswer(answer: Answer): string {
  const number = new Map(answer.citations.map((citation, i) => [citation.passageId, i + 1]));
  const marks = (ids: readonly Citation["passageId"][]): string => ids.map((id) => ` [${number.get(id)}]`).join("");
  const blocks =
    answer.kind === "answered"
      ? [
          answer.sentences.map((sentence) => `${sentence.text}${marks(sentence.citations)}`).join("\n"),
          answer.citations
            .map((citation, i) => `[${i + 1}] ${showSource(citation)}\n    ${citation.passageId}`)
            .join("\n"),
        ]
      : [answer.text, showNearest(answer.nearest)];
  const withheld = answer.withheld.map((sentence) => `Zurückgehalten: ${sentence.text} (${sentence.reason.message})`);
  return [...blocks, ...withheld].filter(Boolean).join("\n\n");
}

/** Medium, date and title of a passage's article; a retelling says whose report it retells. */
export function showSource(passage: NearestPassage): string {
  const medium = passage.retelling
    ? `nacherzählt nach ${passage.source ?? passage.basedOn ?? "unbekannt"}`
    : passage.source;
  return [medium, passage.publishedAt && germanDate(passage.publishedAt), passage.title].filter(Boolean).join(" · ");
}

const showNearest = (nearest: readonly NearestPassage[]): string =>
  nearest.length === 0
    ? ""
    : `Am nächsten kommen:\n${nearest.map((n) => `- ${showSource(n)}\n  ${n.text}`).join("\n")}`;
