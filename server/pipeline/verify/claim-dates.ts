import type { DateMention } from "#german/date-mention.ts";

/** A date with the word that makes it the earliest or the latest one ("frühestens am Montag", "höchstens bis Freitag"). */
export interface ClaimDate extends DateMention {
  readonly bound?: "earliest" | "latest";
  /** The part of the day ("abend"), where the date names one. */
  readonly hour?: string;
}

/** Reads the word beside a date; `sentence` is what the date's offsets refer to. */
export function withBound(date: DateMention, sentence: string): ClaimDate {
  const found = words.exec(sentence.slice(Math.max(0, date.start - 16), date.end))?.[0].toLowerCase();
  const hour = /(?:tag|woch|end|gestern|heute)\s?(morgen|vormittag|mittag|nachmittag|abend|nacht)$/i.exec(
    sentence.slice(date.start, date.end),
  )?.[1];
  const not = date.relation === "before" ? /(?<!\p{L})nicht\s$/iu.exec(sentence.slice(0, date.start))?.[0] : undefined;
  if (not !== undefined)
    return { ...date, start: date.start - not.length, text: not + date.text, relation: "on", bound: "earliest" };
  return {
    ...date,
    ...(found !== undefined && { bound: earliest.test(found) ? ("earliest" as const) : ("latest" as const) }),
    ...(hour !== undefined && { hour: hour.toLowerCase() }),
  };
}

const earliest = /^(?:frühestens|mindestens|wenigstens)$/;
const words = /(?<!\p{L})(?:frühestens|mindestens|wenigstens|spätestens|höchstens|längstens|maximal)(?!\p{L})/iu;
