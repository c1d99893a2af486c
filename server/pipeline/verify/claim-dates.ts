import type { Span } from "#domain/span.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import type { EventStatus } from "#german/status.ts";

/** A date with the word that makes it the earliest or the latest one ("frühestens am Montag", "höchstens bis Freitag"). */
export interface ClaimDate extends DateMention {
  readonly bound: "earliest" | "latest" | undefined;
  /** Whether it is named as the one it was not ("am Montag, nicht am Dienstag"). */
  readonly denied: boolean;
  /** The part of the day ("abend"), where the date names one. */
  readonly hour: string | undefined;
}

/** The dates of a sentence that tell when something is; `publishedAt` (ISO 8601) is the day from which it tells. */
export const datesIn = (sentence: string, publishedAt: string | undefined): readonly ClaimDate[] =>
  dates(sentence, publishedAt).flatMap((date) =>
    isSpanSoFar(sentence, date.start, date.period?.from, publishedAt) || isCountTold(sentence, date.start, date.text)
      ? []
      : [withBound(date, sentence)],
  );

/** Reads the word beside a date; `sentence` is what the date's offsets refer to. */
function withBound(date: DateMention, sentence: string): ClaimDate {
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

/** The present tense with a date after the day of writing tells what is to come: "Im Juni entscheiden die Mitglieder". */
export const isToCome = (
  { start, end, status }: Span & { readonly status: EventStatus | undefined },
  dates: readonly ClaimDate[],
  publishedAt: string | undefined,
): boolean =>
  status === "ongoing" &&
  publishedAt !== undefined &&
  dates.some(
    (date) =>
      start <= date.start &&
      date.end <= end &&
      date.relation !== "until" &&
      date.period !== undefined &&
      date.period.from > publishedAt,
  );

/** "Die Veranstalter sprachen von 1500": a number that somebody speaks of is no year. */
const isCountTold = (sentence: string, start: number, text: string): boolean =>
  /^[12]\d{3}$/.test(text) &&
  /(?<!\p{L})(?:spr[aei]ch\p{L}{0,3}|rede[nt]?|zähl\p{L}{1,3}|melde\p{L}{1,3})\s(?:[^,;]{0,30}\s)?(?:von|auf)\s$/u.test(
    sentence.slice(Math.max(0, start - 60), start),
  );

/** "Ist in zehn Jahren gestiegen": how long it took, no day to come. */
const isSpanSoFar = (
  sentence: string,
  start: number,
  from: string | undefined,
  publishedAt: string | undefined,
): boolean =>
  from !== undefined &&
  publishedAt !== undefined &&
  from > publishedAt &&
  /(?<!\p{L})(?:in|innerhalb von)\s$/iu.test(sentence.slice(Math.max(0, start - 16), start)) &&
  /(?<!\p{L})(?:ist|sind|hat|haben|wurden?|war|waren)(?!\p{L})/u.test(sentence);
