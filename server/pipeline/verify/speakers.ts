import type { Span } from "#domain/span.ts";
import { phraseAt } from "#german/phrases.ts";
import { isSpeechVerb } from "#german/speech-verbs.ts";
import type { Token } from "#german/tokens.ts";

/** Who says something in a sentence; the span covers cue and speaker. */
export interface Speaker extends Span {
  readonly text: string;
}

/** The speakers a sentence names: laut X, X zufolge, nach Angaben von X, nach Xs Worten, so X, sagte X, wie X mitteilte. */
export function speakersOf(words: readonly Token[]): readonly Speaker[] {
  const found: Speaker[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const speaker = speakerAt(words, at);
    if (speaker && !found.some(({ start, end }) => speaker.start < end && start < speaker.end)) found.push(speaker);
  }
  return found;
}

function speakerAt(words: readonly Token[], at: number): Speaker | undefined {
  const token = words[at];
  if (!token) return undefined;
  if (token.lower === "laut" || token.lower === "gemäß") return after(words, at, at + 1);
  if (token.lower === "zufolge") return before(words, at);
  if (token.lower === "so" && words[at - 1]?.text === ",") return after(words, at, at + 1);
  if (token.lower === "nach" || token.lower === "lauf") return accordingTo(words, at);
  if (!token.capital && isSpeechVerb(token.lower)) return beside(words, at);
  return undefined;
}

function after(words: readonly Token[], cue: number, at: number): Speaker | undefined {
  const phrase = phraseAt(words, at);
  const [first] = phrase?.words ?? [];
  if (!phrase || !first || phrase.pronoun) return undefined;
  return {
    start: words[cue]?.start ?? phrase.start,
    end: phrase.end,
    text: phrase.words.map(({ text }) => text).join(" "),
  };
}

function before(words: readonly Token[], cue: number): Speaker | undefined {
  for (let from = Math.max(0, cue - 7); from < cue; from += 1) {
    const phrase = phraseAt(words, from);
    if (phrase?.last === cue - 1 && !phrase.pronoun)
      return {
        start: phrase.start,
        end: words[cue]?.end ?? phrase.end,
        text: phrase.words.map(({ text }) => text).join(" "),
      };
  }
  return undefined;
}

const reportNoun =
  /^(?:angaben?|worten?|ansicht|meinung|auffassung|einschätzung|schätzung(?:en)?|darstellung|aussagen?|berechnung(?:en)?|informationen|bericht(?:en)?|ergebnis(?:sen)?|recherchen?|erkenntnis(?:sen)?|überzeugung|analysen?|studien?|zahlen|mitteilung|auskunft|untersuchung(?:en)?|umfragen?|lesart)$/;

/** "nach Angaben der Polizei", "nach Kleins Worten", "nach Ansicht von X". */
function accordingTo(words: readonly Token[], at: number): Speaker | undefined {
  for (let next = at + 1; next < Math.min(words.length, at + 5); next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") return undefined;
    if (!reportNoun.test(token.lower) || !token.capital) continue;
    if (next > at + 1 && words[next - 1]?.capital) {
      const name = words.slice(at + 1, next).filter(({ capital }) => capital);
      return { start: words[at]?.start ?? 0, end: token.end, text: name.map(({ text }) => text).join(" ") };
    }
    const phrase = phraseAt(words, next + 1);
    const own =
      phrase &&
      (phrase.cases.includes("genitive") || /^vo[nm]$/.test(phrase.preposition ?? "") || phrase.cases.length === 0);
    if (phrase && own && !phrase.pronoun)
      return { start: words[at]?.start ?? 0, end: phrase.end, text: phrase.words.map(({ text }) => text).join(" ") };
    return { start: words[at]?.start ?? 0, end: token.end, text: token.text };
  }
  return undefined;
}

/** The phrase right after the verb, else the one that ends right before it. */
function beside(words: readonly Token[], verb: number): Speaker | undefined {
  const quote = words[verb - 1]?.text === ",";
  const next = phraseAt(words, verb + 1);
  if (quote || /^(?:wie)$/.test(words[verb - 2]?.lower ?? "")) {
    if (next && !next.pronoun && !next.preposition)
      return { start: words[verb]?.start ?? 0, end: next.end, text: next.words.map(({ text }) => text).join(" ") };
  }
  for (let from = Math.max(0, verb - 8); from < verb; from += 1) {
    const phrase = phraseAt(words, from);
    if (phrase?.last === verb - 1 && !phrase.pronoun && !phrase.preposition)
      return {
        start: phrase.start,
        end: words[verb]?.end ?? phrase.end,
        text: phrase.words.map(({ text }) => text).join(" "),
      };
  }
  if (
    next &&
    !next.pronoun &&
    !next.preposition &&
    next.cases.includes("nominative") !== (next.cases.length > 0 && !next.cases.includes("nominative"))
  )
    return { start: words[verb]?.start ?? 0, end: next.end, text: next.words.map(({ text }) => text).join(" ") };
  return undefined;
}
