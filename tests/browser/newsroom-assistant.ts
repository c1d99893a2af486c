import type { Assistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { type Citation, nearestPassage } from "#domain/citation.ts";
import type { CheckedClaim } from "#domain/claim.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import { evidence, newsroom } from "./newsroom-articles.ts";

const deich = evidence("elbblatt-2025-03-04-deich", 17);
const land = evidence("marschbote-2025-03-06-deich", 1);
const tricks = evidence("tricks", 1);

function cite(found: Evidence, words: string): Citation {
  const start = found.passage.text.indexOf(words);
  return { ...nearestPassage(found), quote: { start, end: start + words.length } };
}

function sentence(index: number, text: string, cited: readonly Citation[]): AnswerEvent {
  return {
    type: "sentence-available",
    index,
    sentence: {
      text,
      verdict: "supported",
      citations: cited.map(({ passageId }) => passageId),
      quotes: cited.map(({ passageId, quote }) => ({ passageId, ...quote })),
    },
    citations: cited,
  };
}

const height = cite(deich, "7,5 Meter hoch");
const cost = cite(deich, "rund 12 Millionen Euro");
const landCost = cite(land, "mindestens 15 Millionen Euro");
const costs: Conflict = {
  kind: "contradiction",
  about: "Kosten des Deichs bei Hollern",
  positions: [
    {
      statement: "Der Deich kostete rund 12 Millionen Euro.",
      value: "rund 12 Millionen Euro",
      speaker: "Deichverband",
      source: "Elbblatt",
      publishedAt: "2025-03-04",
      passageId: cost.passageId,
    },
    {
      statement: "Der Deich kostet mindestens 15 Millionen Euro.",
      value: "mindestens 15 Millionen Euro",
      speaker: "Land",
      source: "Marschbote",
      publishedAt: "2025-03-06",
      asOf: "2025-03",
      passageId: landCost.passageId,
    },
  ],
};
const conflicts: readonly Conflict[] = [
  costs,
  {
    kind: "course",
    about: "Ende der Bauarbeiten",
    positions: [
      { statement: "Der Deich ist seit Montag fertig.", source: "Elbblatt", passageId: deich.passage.id },
      { statement: "Noch fehlen Ausgleichsflächen.", speaker: "Land", passageId: land.passage.id },
    ],
  },
];
const scripts: Readonly<Record<string, readonly AnswerEvent[]>> = {
  deich: [
    sentence(0, "Der Deich bei Hollern ist 7,5 Meter hoch, anderthalb Meter höher als der alte.", [height]),
    sentence(
      1,
      "Er kostete laut Deichverband rund 12 Millionen Euro; das Land spricht von mindestens 15 Millionen Euro.",
      [cost, landCost],
    ),
    {
      type: "sentence-withheld",
      text: "Er ist der höchste Deich des Landes.",
      verdict: "not-enough-info",
      reason: { code: "no-evidence", message: "Keine Textstelle vergleicht ihn mit anderen Deichen." },
    },
    {
      type: "conflict-available",
      conflict: costs,
      citations: [],
    },
  ],
  tricks: [
    sentence(0, "<b>Kein Fett</b>, [kein Verweis](javascript:alert(1)), **nichts**.", [cite(tricks, "**fett**")]),
  ],
  wetter: [],
};

/** Articles can be changed; answers "Deich …" in full, "Tricks …" with an article of tricks, "Langsam …" only after `release`, "Kaputt …" and "Ohne Index …" with a failure, and abstains otherwise. */
export function newsroomAssistant() {
  const released = Promise.withResolvers<void>();
  const articles = new Map<string, (typeof newsroom)[number]>(newsroom.map((one) => [one.article.id, one]));
  const assistant: Assistant = {
    model: "extract",
    async *ask({ text }, signal) {
      if (/kaputt/i.test(text)) {
        yield {
          type: "answer-failed",
          error: { code: "model-failed", message: "Das Sprachmodell antwortet gerade nicht." },
        };
        return;
      }
      if (/ohne index/i.test(text)) {
        yield { type: "answer-failed", error: { code: "no-index", message: "Es gibt noch keinen Index." } };
        return;
      }
      const script = /tricks/i.test(text) ? scripts.tricks : /deich|langsam/i.test(text) ? scripts.deich : [];
      yield {
        type: "retrieval-available",
        passages: [deich, land].map((found, i) => ({ ...found, rank: i + 1, score: 1 / (i + 1), origin: {} })),
      };
      for (const event of script ?? []) {
        yield event;
        if (/langsam/i.test(text)) await Promise.race([released.promise, abortOf(signal)]);
        if (signal?.aborted) return;
      }
      yield { type: "answer-end", answer: answerOf(text, script ?? []) };
    },
    search: async ({ text, filter }) => ({ query: { text, filter }, passages: [] }),
    check: async (text) => ({ text, verdict: "refuted", claims: claimsOf(text) }),
    passage: async (id) =>
      newsroom
        .flatMap(({ article, passages }) => passages.map((passage) => ({ article, passage })))
        .find(({ passage }) => passage.id === id),
    article: async (id) => articles.get(id),
    articles: async () =>
      newsroom.map(({ article: { text: _, ...head }, passages }) => ({ ...head, passages: passages.length })),
    conflicts: async () => conflicts,
    starters: async () => ["Wie hoch ist der Deich?", "Was kostete der Deich?"],
    followUps: async ({ kind }) => (kind === "answered" ? ["Wer baute den Deich?", "Wann ist der Deich fertig?"] : []),
  };
  /** Adds a paragraph to an article, or takes the whole article away. */
  const change = (id: string, text: string | undefined) => {
    const found = articles.get(id);
    articles.delete(id);
    if (found && text !== undefined)
      articles.set(id, { ...found, article: { ...found.article, text: `${found.article.text}\n\n${text}` } });
  };
  return { assistant, change, release: () => released.resolve() };
}

/** Sentence by sentence: one with "Meter" is supported, one with "Millionen" refuted, any other unknown. */
function claimsOf(text: string): readonly CheckedClaim[] {
  return [...text.matchAll(/[^.]+\./g)].map((found) => {
    const words = found[0].trim();
    const start = text.indexOf(words);
    const span = { text: words, start, end: start + words.length };
    if (words.includes("Meter"))
      return {
        ...span,
        verdict: "supported",
        reason: { code: "carried", message: "So steht es da." },
        citations: [height],
      };
    if (words.includes("Millionen"))
      return {
        ...span,
        verdict: "refuted",
        reason: { code: "other-number", message: "Die Textstellen nennen andere Kosten." },
        citations: [cost, landCost],
      };
    const reason = { code: "no-evidence", message: "Dazu steht in den Artikeln nichts." };
    return { ...span, verdict: "not-enough-info", reason, citations: [] };
  });
}

function answerOf(question: string, script: readonly AnswerEvent[]): Answer {
  const said = script.flatMap((event) => (event.type === "sentence-available" ? [event] : []));
  return {
    question,
    kind: said.length > 0 ? "answered" : "abstained",
    ...(said.length === 0 && {
      reason: { code: "no-evidence", message: "Zum Wetter steht in den Artikeln nichts." },
    }),
    text: said.map((event) => event.sentence.text).join(" "),
    sentences: said.map((event) => event.sentence),
    withheld: [],
    citations: said.flatMap((event) => event.citations),
    nearest: [nearestPassage(deich), nearestPassage(land)],
    conflicts: [],
    model: "extract",
    timings: { retrieveMs: 1, firstSentenceMs: 2, totalMs: 3 },
  };
}

const abortOf = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => signal?.addEventListener("abort", () => resolve(), { once: true }));
