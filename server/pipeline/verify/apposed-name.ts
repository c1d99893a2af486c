import type { Span } from "#domain/span.ts";
import { isRoleNoun } from "#german/role-nouns.ts";

/**
 * A speaker as named with what stands beside the name between commas ("Vorsitzender der Fraktion, Ulrich Kranz", "Betreiberin, der Alpbahn AG"):
 * office and name are one speaker. The text itself where nothing is apposed.
 */
export function withApposition(speaker: string, sentence: string): string {
  if (!sentence.includes(",")) return speaker;
  for (let start = sentence.indexOf(speaker); start >= 0; start = sentence.indexOf(speaker, start + 1)) {
    const whole = apposedSpan({ start, end: start + speaker.length }, sentence);
    if (whole.end - whole.start > speaker.length)
      return sentence.slice(whole.start, whole.end).replace(/, ?/g, " ").trim();
  }
  return speaker;
}

/** The span of a speaker with the apposition beside it, commas included. */
export function apposedSpan({ start, end }: Span, sentence: string): Span {
  const own = sentence.slice(start, end);
  const behind = /^, ([^,]{3,80}?)(?:,|[.!?]?$)/u.exec(sentence.slice(end, end + 84));
  if (behind && saysWho(own, behind[1] ?? "")) return { start, end: end + behind[0].length };
  const before = /^(?:(?:Der|Die|Das) )?([^,]{3,80}), (?:de[rsmn] |die |das )?$/u.exec(
    sentence.slice(0, Math.min(start, 90)),
  );
  const closes = start < 90 && (end === sentence.length || sentence.startsWith(", ", end));
  return before && closes && saysWho(own, before[1] ?? "") ? { start: 0, end } : { start, end };
}

/** Whether of two phrases beside each other one says what the other is: an office, a kind of body, or a name behind a role. */
const saysWho = (speaker: string, other: string): boolean =>
  (/^(?:de[rsmn]|die|das|eine?[rsmn]?) /u.test(other) ||
    [speaker, other].some((text) => isRoleNoun(/\p{Lu}[\p{L}-]+/u.exec(text)?.[0] ?? ""))) &&
  !/(?<!\p{L})(?:und|oder)(?!\p{L})/u.test(other) &&
  isNounPhrase.test(other);

/** Articles, prepositions and adjectives before nouns, a noun at the end: no verb. */
const isNounPhrase =
  /^(?:(?:de[rsmn]|die|das|eine?[rsmn]?|im|in|am|an|vo[nm]|für|bei|beim|und|zu[mr]?|\p{Ll}+e[nrsm]?|\d+) )*(?:\p{Lu}[\p{L}.-]+ ?(?:(?:de[rsmn]|im|in|am|an|vo[nm]|für|bei|beim|und) (?:de[rsmn] )?)?)*\p{Lu}[\p{L}-]+$/u;
