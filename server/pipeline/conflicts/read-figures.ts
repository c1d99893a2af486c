import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauses } from "#german/clauses.ts";
import { quantities } from "#german/quantities.ts";
import { isTelling } from "#german/telling.ts";
import { contentWords } from "../verify/content-words.ts";
import { causesOf } from "./causes-of.ts";
import { clockTimes } from "./clock-times.ts";
import { isCase, isMereTime } from "./conditions-of.ts";
import { elidedThings } from "./elided-things.ts";
import { eventDays } from "./event-days.ts";
import { furtherOf } from "./further-of.ts";
import { gradedFigure } from "./graded-figure.ts";
import { isReason } from "./is-reason.ts";
import { nobodyOf } from "./nobody-of.ts";
import { type Read, readSentence } from "./read-sentence.ts";
import { stancesOf } from "./stances-of.ts";
import { startsOf } from "./starts-of.ts";
import { AGE } from "./things-of.ts";
import { timesOf } from "./times-of.ts";
import { CLOCK, DAY, isWrittenDay, VOTES, YEAR } from "./units.ts";
import { voteTallies } from "./vote-tallies.ts";
import { agesTold } from "./whose-age.ts";
import { written } from "./written.ts";

/** The figures of a sentence, its days, starts, ends and causes, and how countries are said to stand to each other; vague figures ("Tausende") are left out; `before` is the sentence or question that it follows. */
export function readFigures(
  sentence: string,
  span: Span,
  { article: { publishedAt } }: Evidence,
  before = "",
): readonly Statement[] {
  if (!mayHold.test(sentence)) return [];
  const votes = voteTallies(sentence);
  const dated = [
    ...startsOf(sentence, publishedAt),
    ...eventDays(sentence, publishedAt),
    ...clockTimes(sentence),
    ...stancesOf(sentence),
    ...votes,
  ];
  const ages = agesTold(sentence);
  const figures = quantities(sentence).filter(
    (one) => !isFoundingYear(sentence, one) && !ages.some(({ start }) => start === one.start),
  );
  const all = [...elidedThings(figures, sentence, before), ...ages].sort((a, b) => a.start - b.start);
  const told = all.filter(
    (one) =>
      (one.min !== undefined || one.score !== undefined) &&
      !isCase(sentence, one) &&
      !isMereTime(sentence, one) &&
      !votes.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  const spared = nobodyOf(sentence);
  const more = furtherOf(sentence, all);
  const causes = causesOf(sentence);
  if (told.length + dated.length + spared.length + more.length + causes.length === 0) return [];
  const statement = ({ thing: _, text: __, ...quantity }: Quantity, read: Read): Statement => ({
    ...span,
    quantity,
    ...read,
    ...timesOf(sentence, quantity, publishedAt),
  });
  const read = readSentence(sentence, [...all, ...spared]);
  return [
    ...spared.map((quantity) => ({ ...statement(quantity, read(quantity)), reality: "fact" as const })),
    ...more.map((quantity) => {
      const { verb: _, marks, ...rest } = statement(quantity, readSentence(sentence, all, [quantity])(quantity));
      return { ...rest, marks: [...new Set([...marks, "additional"])].sort(), reality: "estimate" as const };
    }),
    ...causes.map((quantity) => statement(quantity, readCause(sentence, quantity))),
    ...told.map((quantity) => {
      const told = gradedFigure(sentence, quantity, before, read(quantity));
      return statement(quantity, told.things[0] === AGE ? { ...told, reality: "fact" } : told);
    }),
    ...dated.map((quantity) => {
      const read = readSentence(sentence, all, [quantity])(quantity);
      return statement(quantity, {
        ...read,
        ...(isDay(quantity) && deedOf(sentence, quantity)),
        reality: realityOfTime(sentence, quantity, read, publishedAt),
      });
    }),
  ];
}

/** One look spares most sentences the rest. */
const mayHold =
  /\d|entdeck|gefunden|eröffn|weih|freige|vermittl|nachfolg|posten|treffer|\btor\b|\bamt\b|verantwortung|bekann|koalition|bündnis|entw[ao]rf|komponier|geb[oü]r|gelände|einstimmig|lassen|ließ|führt|bracht|gesetzt|setzte|flutet|lahm|abgeschnitten|gegenstimm|karfreitag|oster|pfingst|ausschlag|tag|mittwoch|\bim (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|sonnabend|ursach|wegen|weil|infolge|aufgrund|entstanden|gesorgt|verantwortlich|mitternacht|halb|seit |auslös|löst|zurück|schuld|gr[uü]nd|(?:weitere|zusätzliche|niemand|keine?[rn]?\s+\p{Lu}|abhäng|freund|verbunden|ärger|enttäusch|frustrier|empör|wütend|zerwürf|zerstritt|entfremd|eintracht|harmon|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliard|prozent|hälfte|drittel|viertel|dutzend)/iu;

/** "die 1764 gegründete Brauerei": a year before its participle counts nothing. */
const isFoundingYear = (sentence: string, { unit, text, end }: Quantity): boolean =>
  unit === "count" &&
  /^1\d{3}$|^20\d\d$/.test(text) &&
  /^\s+\p{Ll}+(?:te|ne)[nrms]?\s+\p{Lu}/u.test(sentence.slice(end));

const isDay = ({ unit }: Quantity): boolean => unit === DAY || unit === YEAR;

/**
 * What is denied of a day is seldom the day itself; one behind the paper's is a plan ("verkündet das Gericht am 10. Juli"), as is one from which
 * on something holds ("per 31. Dezember").
 */
function realityOfTime(
  sentence: string,
  time: Quantity,
  { reality }: Read,
  publishedAt: string | undefined,
): Read["reality"] {
  if (time.unit === VOTES) return "fact";
  if (!isDay(time) && time.unit !== CLOCK) return reality;
  const before = sentence.slice(0, time.start);
  const affirmed = reality === "denied" && !/(?<!\p{L})nicht\s+(?:\p{Ll}+\s+)*$/u.test(before);
  if (reality !== "fact" && !affirmed) return reality;
  const due = isWrittenDay(time) && /(?<!\p{L})(?:per|zum)\s+$/u.test(before);
  const toCome = isDay(time) && (time.min ?? 0) * 86_400_000 > Date.parse(publishedAt ?? "");
  return due || toCome ? "plan" : "fact";
}

/** A cause's words are what is told, the others say of what. */
function readCause(sentence: string, cause: Quantity): Read {
  const read = readSentence(sentence, [], [cause])(cause);
  const words = contentWords(cause.text.replace(owner, ""), []).map(written);
  const clause = clauses(sentence).find(({ start, end }) => start <= cause.start && cause.start < end);
  const led = isReason(sentence, cause);
  const beside = contentWords(led ? sentence : sentence.slice(clause?.start, clause?.end), []).map(written);
  return {
    ...read,
    things: words,
    narrowed: [],
    own: read.own.filter(
      (word) =>
        beside.includes(word) &&
        !words.includes(word) &&
        !/(?:ursache|auslöser|grund|schuld|erkenntnisse?n?|ermittlungen)$/iu.test(word),
    ),
    reality: "fact",
  };
}

/** "Falks Weigerung": whose it was is no cause. */
const owner = /^\p{Lu}\p{Ll}+s (?=\p{Lu})/u;

/** The verb of what happens on a day, even one that says little of a figure ("sinken", "gehen"). */
function deedOf(sentence: string, { start: at }: Span): Pick<Statement, "verb"> {
  const clause = clauses(sentence).find(({ start, end }) => start <= at && at < end);
  const lemma = clause?.predicate?.lemma;
  return clause === undefined || lemma === undefined || /^(?:sein|haben|werden)$/.test(lemma) || isTelling(clause)
    ? {}
    : { verb: lemma };
}
