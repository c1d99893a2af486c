import { expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Citation } from "#domain/citation.ts";
import { type ChatMessage, chatStream } from "#http/chat-stream.ts";
import { answerMarkdown, answerText, conversationsMarkdown } from "../../web/answer-export.ts";
import { citation } from "../http/scripted-assistant.ts";

const height = { ...citation(2, "7,5 Meter hoch"), url: "https://elbblatt.example/deich" };
const done = citation(1, "seit Montag fertig");
const question = "Wie hoch ist der Deich?";

const says = (index: number, text: string, citations: readonly Citation[]): AnswerEvent => ({
  type: "sentence-available",
  index,
  sentence: {
    text,
    verdict: "supported",
    citations: citations.map(({ passageId }) => passageId),
    quotes: citations.map(({ passageId, quote }) => ({ passageId, ...quote })),
  },
  citations,
});

async function messageOf(events: readonly AnswerEvent[]): Promise<ChatMessage> {
  const message: ChatMessage = { id: "a", role: "assistant", parts: [] };
  for await (const chunk of chatStream(events, "a")) {
    if (chunk.type === "text-delta") message.parts.push({ type: "text", text: chunk.delta });
    const last = message.parts.at(-1);
    if (chunk.type === "text-end" && last?.type === "text") last.citations = chunk.citations ?? [];
    if (chunk.type === "data-conflict") message.parts.push({ type: "data-conflict", data: chunk.data });
  }
  return message;
}

test("answerText puts numbers behind the sentences and the quoted words below", async () => {
  const message = await messageOf([says(0, "Er ist 7,5 Meter hoch.", [height]), says(1, "Er ist fertig.", [done])]);
  expect(answerText({ question, message })).toBe(
    [
      question,
      "",
      "Er ist 7,5 Meter hoch. [1] Er ist fertig. [2]",
      "",
      "[1] Elbblatt, Inga Petersen, „Deich bei Hollern fertig“, 4. März 2025: „7,5 Meter hoch“ <https://elbblatt.example/deich>",
      "[2] Elbblatt, Inga Petersen, „Deich bei Hollern fertig“, 4. März 2025: „seit Montag fertig“",
    ].join("\n"),
  );
});

test("answerMarkdown writes footnotes and the table of a conflict", async () => {
  const conflict = {
    kind: "contradiction",
    about: "Höhe des Deichs",
    positions: [
      { statement: "Er ist 7,5 Meter hoch.", value: "7,5 Meter", source: "Elbblatt", passageId: height.passageId },
    ],
  } as const;
  const message = await messageOf([
    says(0, "Er ist 7,5 Meter hoch.", [height]),
    { type: "conflict-available", conflict, citations: [] },
  ]);
  const markdown = answerMarkdown({ question, message });
  expect(markdown).toContain("Er ist 7,5 Meter hoch.[^1]");
  expect(markdown).toContain("| 7,5 Meter | – | Elbblatt | – | – |");
  expect(markdown).toMatch(/\n\[\^1\]: Elbblatt, [^\n]+: „7,5 Meter hoch“ <https:\/\/elbblatt\.example\/deich>\n$/);
});

test("answerMarkdown leaves no markup of articles and readers standing", async () => {
  const bad = { ...height, source: "<b>*Blatt*</b>", url: "javascript:alert(1)", title: "![x](y)\n# Titel" };
  const message = await messageOf([says(0, "1. [Verweis](javascript:alert(1)) | &amp;", [bad])]);
  const markdown = answerMarkdown({ question: "- <script>", message });
  expect(markdown).toContain("# \\- \\<script\\>");
  expect(markdown).toContain("1\\. \\[Verweis\\](javascript:alert(1)) \\| \\&amp;");
  expect(markdown).toContain("\\<b\\>\\*Blatt\\*\\</b\\>");
  expect(markdown).toContain("„\\!\\[x\\](y) \\# Titel“");
  expect(markdown).not.toContain("<javascript");
});

test("an answer without sentences says why", () => {
  const message: ChatMessage = {
    id: "a",
    role: "assistant",
    parts: [],
    metadata: { answerId: "a", kind: "abstained", reason: { code: "no-evidence", message: "Dazu steht nichts da." } },
  };
  expect(answerText({ question, message })).toBe(`${question}\n\nDazu steht nichts da.`);
  expect(answerMarkdown({ question, message })).toBe(`# ${question}\n\nDazu steht nichts da.\n`);
});

test("conversationsMarkdown writes each conversation with its turns, and no footnote means two things", async () => {
  const message = await messageOf([says(0, "Er ist 7,5 Meter hoch.", [height]), says(1, "Er ist fertig.", [done])]);
  const asks = (text: string): ChatMessage => ({ id: text, role: "user", parts: [{ type: "text", text }] });
  const conversation = {
    ...{ id: "g", title: "Der *Deich*", createdAt: "2025-03-04T08:00:00.000Z", updatedAt: "2025-03-04T08:00:00.000Z" },
    ...{ answering: false, messages: [asks(question), message, asks("Und nun?"), message] },
  };
  const markdown = conversationsMarkdown([conversation, conversation]);
  expect(markdown.split("\n").slice(0, 7)).toEqual([
    "# Der \\*Deich\\*",
    "",
    "*4. März 2025*",
    "",
    "## Wie hoch ist der Deich?",
    "",
    "Er ist 7,5 Meter hoch.[^1-1-1] Er ist fertig.[^1-1-2]",
  ]);
  const notes = [...markdown.matchAll(/^\[\^([\d-]+)\]:/gm)].map(([, label]) => label);
  expect(notes).toEqual(["1-1-1", "1-1-2", "1-2-1", "1-2-2", "2-1-1", "2-1-2", "2-2-1", "2-2-2"]);
});
