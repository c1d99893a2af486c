import type { ChatMessage, ConversationView } from "#http/wire.ts";
import { citedBy, type NumberedSource, sourcesOf } from "./answer-sources.ts";
import { textOf } from "./chat-transport.ts";
import { dictionary } from "./dictionary.ts";
import { formatDate } from "./format-date.ts";

/** A question with the answer that is taken along. */
export interface TakenAnswer {
  readonly question: string;
  readonly message: ChatMessage;
}

/** The answer as plain text: `[1]` behind each sentence, below it the quoted words with medium, author, title, date and address. */
export function answerText({ question, message }: TakenAnswer): string {
  const body = sentencesOf(message).map(({ text, numbers }) => [text, ...numbers.map((n) => `[${n}]`)].join(" "));
  return blocks([question, saidOr(message, body.join(" ")), answerNotes(message).join("\n")]);
}

/** The answer as Markdown with a footnote for each cited passage; nothing from articles or readers can become markup. */
export const answerMarkdown = ({ question, message }: TakenAnswer): string =>
  `${blocks([`# ${asText(question)}`, ...answerBlocks(message, "")])}\n`;

/** Conversations as one Markdown file, each with its questions as headings; footnotes are numbered apart (`[^2-3-1]`: second conversation, third answer). */
export function conversationsMarkdown(conversations: readonly ConversationView[]): string {
  const written = conversations.map(({ title, createdAt, messages }, i) => {
    const turns = messages.map((message, at) =>
      message.role === "user"
        ? `## ${asText(textOf(message))}`
        : blocks(answerBlocks(message, `${i + 1}-${Math.ceil((at + 1) / 2)}-`)),
    );
    return blocks([`# ${asText(title)}`, `*${formatDate(createdAt)}*`, ...turns]);
  });
  return `${blocks(written)}\n`;
}

function answerBlocks(message: ChatMessage, prefix: string): readonly string[] {
  const body = sentencesOf(message).map(
    ({ text, numbers }) => asText(text) + numbers.map((n) => `[^${prefix}${n}]`).join(""),
  );
  const notes = sourcesOf(message).map((source) => `[^${prefix}${source.number}]: ${noteOf(source, asText)}`);
  const tables = message.parts.flatMap((part) => (part.type === "data-conflict" ? [conflictTable(part.data)] : []));
  return [saidOr(message, body.join(" ")), ...tables, notes.join("\n")];
}

/** One line for each cited passage, as on paper: number, origin, title, date, quoted words, address. */
export const answerNotes = (message: ChatMessage): readonly string[] =>
  sourcesOf(message).map((source) => `[${source.number}] ${noteOf(source, plain)}`);

function sentencesOf(message: ChatMessage) {
  const sources = sourcesOf(message);
  return message.parts.flatMap((part) => {
    if (part.type !== "text") return [];
    const cited = new Set(citedBy(part).map(({ citation }) => citation.passageId));
    const numbers = sources.filter(({ citation }) => cited.has(citation.passageId)).map(({ number }) => number);
    return [{ text: part.text, numbers }];
  });
}

/** What was said, or the sentence that says why nothing was. */
const saidOr = ({ metadata }: ChatMessage, said: string): string =>
  said || (metadata?.reason?.message ?? metadata?.failure ?? dictionary.stoppedEmpty);

function noteOf({ citation, quotes }: NumberedSource, write: (text: string) => string): string {
  const { source, author, title, publishedAt, url, retelling, text } = citation;
  const origin = retelling === true ? dictionary.retold(citation) : (source ?? dictionary.unknownSource);
  const head = [
    origin,
    author,
    dictionary.quoted(title),
    publishedAt === undefined ? undefined : formatDate(publishedAt),
  ];
  const words = quotes.map(({ start, end }) => dictionary.quoted(text.slice(start, end).replaceAll(/\s+/g, " ")));
  const line = `${head.filter((part) => part !== undefined).join(", ")}: ${[...new Set(words)].join(" … ")}`;
  return write(line) + (url !== undefined && /^https?:\/\//i.test(url) ? ` <${encodeURI(url)}>` : "");
}

function conflictTable({ conflict }: Extract<ChatMessage["parts"][number], { type: "data-conflict" }>["data"]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(asText).join(" | ")} |`;
  const columns = Object.values(dictionary.conflictColumns);
  const lines = conflict.positions.map(({ value, statement, speaker, source, publishedAt, asOf }) =>
    row([value ?? statement, speaker, source, publishedAt, asOf].map((cell) => cell ?? dictionary.notSaid)),
  );
  const caption = `**${asText(dictionary.conflict[conflict.kind](conflict.about))}**`;
  return blocks([caption, [row(columns), `|${" --- |".repeat(columns.length)}`, ...lines].join("\n")]);
}

const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

const plain = (text: string): string => text;

/** One line in which no character means anything to Markdown (CommonMark's backslash escapes). */
const asText = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
