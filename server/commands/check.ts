import type { Assistant } from "#assistant";
import type { Check } from "#domain/claim.ts";
import { Failure } from "#domain/failure.ts";
import type { VerdictLabel } from "#domain/verdict.ts";
import { innerQuotes } from "#german/inner-quotes.ts";
import { readBatch } from "./read-batch.ts";
import { showSource } from "./show-answer.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `fundstelle check`. */
export interface CheckOptions {
  readonly batch?: string;
  readonly json?: true;
}

const label: Readonly<Record<VerdictLabel, string>> = {
  supported: "belegt",
  refuted: "widersprochen",
  "not-enough-info": "nicht belegt",
};

/** `fundstelle check`: a text against the articles, sentence by sentence; returns the exit code. */
export async function check(
  text: string | undefined,
  options: CheckOptions,
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  if (options.batch !== undefined)
    return readBatch(options.batch, terminal, async (line) => {
      if (typeof line.text !== "string" || line.text.trim() === "")
        throw new Failure("usage", "Es fehlt das Feld „text“.");
      return assistant.check(line.text);
    });
  if (text === undefined || text.trim() === "")
    throw new Failure("usage", 'Es fehlt der Text: fundstelle check "Text".');
  const result = await assistant.check(text);
  terminal.out(options.json ? JSON.stringify(result, undefined, 2) : showCheck(result));
  return 0;
}

const showCheck = ({ claims, verdict }: Check): string =>
  [
    ...claims.map((claim) =>
      [
        `${label[claim.verdict]}: ${claim.text}`,
        `    ${claim.reason.message}`,
        ...claim.citations.map(
          (c) =>
            `    ${claim.verdict === "not-enough-info" ? "Am nächsten kommt: " : ""}${showSource(c)}: „${innerQuotes(c.text.slice(c.quote.start, c.quote.end))}“`,
        ),
      ].join("\n"),
    ),
    `Gesamt: ${label[verdict]}`,
  ].join("\n\n");
