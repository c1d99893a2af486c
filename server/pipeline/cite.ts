import type { Retrieval } from "#domain/retrieval.ts";
import { sentences } from "#german/sentences.ts";
import type { Draft } from "./ports.ts";

/** A draft without deltas: a whole sentence before its check, with the passages it says it stands on. */
export type CitedSentence = Exclude<Draft, { readonly type: "delta" }>;

/** Turns a draft stream into whole sentences; markers become the passages they point at, markers that were not offered are dropped. */
export async function* cite(drafts: AsyncIterable<Draft>, retrieval: Retrieval): AsyncGenerator<CitedSentence> {
  let pending = "";
  for await (const draft of drafts) {
    if (draft.type === "delta") {
      pending += draft.text;
      const [whole, rest] = splitWhole(pending);
      pending = rest;
      yield* whole.map((text) => resolveMarkers(text, retrieval));
      continue;
    }
    if (pending.trim()) yield* lastSentences(pending, retrieval);
    pending = "";
    yield draft;
  }
  if (pending.trim()) yield* lastSentences(pending, retrieval);
}

const lastSentences = (text: string, retrieval: Retrieval): readonly CitedSentence[] =>
  cut(text)
    .filter((sentence) => sentence.trim())
    .map((sentence) => resolveMarkers(sentence, retrieval));

/** A sentence is whole once the next one has begun: until then a marker, a quotation mark or "Mio." may still follow. */
function splitWhole(text: string): readonly [readonly string[], string] {
  const parts = cut(text);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || !/\p{L}{2}/u.test(last.replace(marker, ""))) return [[], text];
  return [parts.slice(0, -1), last];
}

/** Sentences with the markers that follow their full stop. */
function cut(text: string): readonly string[] {
  const starts = sentences(text.replace(marker, (found) => " ".repeat(found.length))).map((span) => span.start);
  const parts = starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length));
  return moveLeadingMarkers(parts);
}

const marker = /\[\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*\]/g;

function moveLeadingMarkers(parts: readonly string[]): readonly string[] {
  const moved: string[] = [];
  for (const part of parts) {
    const lead = /^(?:\s*\[[\d\s,;]+\])+/.exec(part)?.[0];
    if (lead && moved.length > 0) {
      moved[moved.length - 1] += lead;
      if (part.slice(lead.length).trim()) moved.push(part.slice(lead.length));
    } else moved.push(part);
  }
  return moved;
}

function resolveMarkers(text: string, retrieval: Retrieval): CitedSentence {
  const numbers = [...text.matchAll(marker)].flatMap((found) => found[0].match(/\d+/g) ?? []).map(Number);
  const passages = [...new Set(numbers)].flatMap((n) => retrieval.passages[n - 1]?.passage.id ?? []);
  const clean = text
    .replace(marker, "")
    .replace(/^[\s\-*•]+/, "")
    .replace(/\s+([.,;:!?])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return { type: "sentence", text: clean, passages };
}
