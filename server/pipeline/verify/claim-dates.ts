import type { DateMention } from "#german/date-mention.ts";

/** A date with the word that makes it the earliest or the latest one ("frühestens am Montag", "höchstens bis Freitag"). */
export interface ClaimDate extends DateMention {
  readonly bound: "earliest" | "latest" | undefined;
  /** Whether it is named as the one it was not ("am Montag, nicht am Dienstag"). */
  readonly denied: boolean;
  /** The part of the day ("abend"), where the date names one. */
  readonly hour: string | undefined;
}

/** Reads the word beside a date; `sentence` is what the date's offsets refer to. */
export function withBound(date: DateMention, sentence: string): ClaimDate {
  const not = date.relation === "before" ? /(?<!\p{L})nicht\s$/u.exec(sentence.slice(0, date.start))?.index : undefined;
  if (not !== undefined)
    return bounded(date, { start: not, text: sentence.slice(not, date.end), relation: "on", bound: "earliest" });
  const found = words.exec(sentence.slice(Math.max(0, date.start - 16), date.end))?.[0].toLowerCase();
  const hour = /(?:tag|woch|end|gestern|heute)\s?(morgen|vormittag|mittag|nachmittag|abend|nacht)$/i.exec(
    sentence.slice(date.start, date.end),
  )?.[1];
  const denied =
    sentence.includes("nicht") &&
    /(?<!\p{L})nicht\s(?:am|im|in|seit|zum|um)\s(?:de[mr]\s)?$/u.test(
      sentence.slice(Math.max(0, date.start - 24), date.start),
    ) &&
    /^(?:[.!]|,?\ssondern|$)/u.test(sentence.slice(date.end));
  const bound = found === undefined ? undefined : earliest.test(found) ? "earliest" : "latest";
  return bounded(date, { bound, denied, hour: hour?.toLowerCase() });
}

const bounded = (
  { start, end, text, precision, relation, period }: DateMention,
  told: Partial<ClaimDate>,
): ClaimDate => ({
  start: told.start ?? start,
  end,
  text: told.text ?? text,
  precision,
  relation: told.relation ?? relation,
  period,
  bound: told.bound,
  denied: told.denied ?? false,
  hour: told.hour,
});

const earliest = /^(?:frühestens|mindestens|wenigstens)$/;
const words = /(?<!\p{L})(?:frühestens|mindestens|wenigstens|spätestens|höchstens|längstens|maximal)(?!\p{L})/iu;
