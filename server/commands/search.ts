import type { Assistant } from "#assistant";
import { nearestPassage } from "#domain/citation.ts";
import { Failure } from "#domain/failure.ts";
import type { ArticleFilter } from "#domain/question.ts";
import { filterOf } from "./ask.ts";
import { showSource } from "./show-answer.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `fundstelle search`. */
export interface SearchOptions extends ArticleFilter {
  readonly k: number;
  readonly json?: true;
}

/** `fundstelle search`: the ranked passages for a question; returns the exit code. */
export async function search(
  text: string | undefined,
  options: SearchOptions,
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  if (text === undefined || text.trim() === "")
    throw new Failure("usage", 'Es fehlt die Frage: fundstelle search "Frage".');
  const { passages } = await assistant.search({ text, history: [], filter: filterOf(options) }, options.k);
  if (options.json) {
    const rows = passages.map((ranked) => {
      const { passageId, articleId, title, source, publishedAt, text: passageText } = nearestPassage(ranked);
      return {
        rank: ranked.rank,
        score: ranked.score,
        passageId,
        articleId,
        title,
        source,
        publishedAt,
        text: passageText,
      };
    });
    terminal.out(JSON.stringify({ question: text, passages: rows }, undefined, 2));
  } else if (passages.length === 0) terminal.out("Nichts gefunden.");
  else
    terminal.out(
      passages
        .map(
          (r) =>
            `${r.rank}. ${r.passage.id} (${r.score.toFixed(3)})\n   ${showSource(nearestPassage(r))}\n   ${r.passage.text}`,
        )
        .join("\n\n"),
    );
  return 0;
}
