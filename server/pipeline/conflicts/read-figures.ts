import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import type { Reality, Statement } from "#domain/statement.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { dates } from "#german/dates.ts";
import { names } from "#german/names.ts";
import { outcomes } from "#german/outcomes.ts";
import { isMeasure } from "#german/person-names.ts";
import { polarity } from "#german/polarity.ts";
import { quantities } from "#german/quantities.ts";
import { type Roles, roles } from "#german/roles.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";
import { isTelling } from "#german/telling.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { causesOf } from "./causes-of.ts";
import { conditionsOf, isCase, isMereTime } from "./conditions-of.ts";
import { DAY, eventDays, YEAR } from "./event-days.ts";
import { figureParts } from "./figure-parts.ts";
import { flowOf } from "./flow-of.ts";
import { furtherOf } from "./further-of.ts";
import { marksOf } from "./marks-of.ts";
import { nobodyOf } from "./nobody-of.ts";
import { sayersOf } from "./sayers-of.ts";
import { stancesOf } from "./stances-of.ts";
import { startsOf } from "./starts-of.ts";
import { thingsOf } from "./things-of.ts";
import { timesOf } from "./times-of.ts";
import { written } from "./written.ts";

/** The figures of a sentence, its days, starts and ends, and how countries are said to stand to each other; vague figures ("Tausende") are left out. */
export function readFigures(
  sentence: string,
  span: Span,
  { article: { publishedAt } }: Evidence,
): readonly Statement[] {
  if (!mayHold.test(sentence)) return [];
  const dated = [...startsOf(sentence, publishedAt), ...eventDays(sentence, publishedAt), ...stancesOf(sentence)];
  const all = quantities(sentence);
  const told = all.filter(
    (one) => (one.min !== undefined || one.score !== undefined) && !isCase(sentence, one) && !isMereTime(sentence, one),
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
    ...told.map((quantity) => statement(quantity, read(quantity))),
    ...dated.map((quantity) =>
      statement(quantity, {
        ...readSentence(sentence, all, [quantity])(quantity),
        ...(isDay(quantity) && deedOf(sentence, quantity)),
      }),
    ),
  ];
}

/** One look spares most sentences the rest. */
const mayHold =
  /\d|tag|mittwoch|\bim (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|sonnabend|ursach|auslös|löst|zurück|schuld|grund|(?:weitere|zusätzliche|niemand|keine?[rn]?\s+\p{Lu}|abhäng|freund|verbunden|ärger|enttäusch|frustrier|empör|wütend|zerwürf|zerstritt|entfremd|eintracht|harmon|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliard|prozent|hälfte|drittel|viertel|dutzend)/iu;

type Read = Omit<Statement, "quantity" | "start" | "end" | "period" | "asOf" | "speaker" | "origin">;

/** `parted` are the figures that share the sentence among them; a start has all of it. */
function readSentence(sentence: string, all: readonly Quantity[], parted = all): (quantity: Quantity) => Read {
  const { isSayer } = sayersOf(sentence);
  const parts = figureParts(sentence, parted);
  const cut = clauses(sentence);
  const mentions = names(sentence).filter(({ text }) => !text.split(/\s+/).every(isSayer));
  const befallen = outcomes(sentence);
  const told = [...all, ...dates(sentence), ...befallen, ...cut.flatMap(lightVerb), ...cut.filter(isAside)];
  const spoken = contentWords(sentence, told).filter(({ text }) => !isSayer(text) && !/^\d/.test(text));
  return (quantity) => {
    const part = parts.find(({ start, end }) => start <= quantity.start && quantity.end <= end) ?? {
      start: 0,
      end: sentence.length,
    };
    const within = ({ start }: { readonly start: number }): boolean => start >= part.start && start < part.end;
    const clause = cut.find(({ start, end }) => start <= quantity.start && quantity.start < end) ?? cut[0];
    const own = spoken.filter(within).flatMap(unfolded);
    const outcome = befallen.find((one) => within(one) && one.start >= quantity.start) ?? befallen.findLast(within);
    const { things, narrowed } = thingsOf(quantity, sentence, part);
    return {
      things: things.map(written),
      narrowed: narrowed.map(written),
      own: own.map(written),
      names: mentions
        .filter(within)
        .map((name) => wordsOf(name, spoken).map(written))
        .filter((name) => name.length > 0),
      places: own
        .filter(
          ({ noun, start, text }) =>
            noun && !isMeasure(text) && !abstract.test(text) && barePlace.test(sentence.slice(0, start)),
        )
        .map(written),
      ...verbOf(clause),
      ...flowOf(rolesUpTo(clause, cut), sentence, part, own),
      ...(outcome && { outcome: outcome.kind }),
      reality: realityOf(clause, cut, sentence),
      present: clause?.predicate?.tense === "present" && clause.predicate.mood !== "subjunctive-1",
      marks: marksOf(sentence, part, quantity),
      conditions: conditionsOf(sentence, part, quantity, all),
      running:
        /\b(?:bisher|bislang|inzwischen|mittlerweile|insgesamt bisher|bis dato|seit Beginn|steigt|stieg|gestiegen|erhöht)\b/i.test(
          sentence,
        ),
    };
  };
}

/** "Baubeginn" is of the Bau too. */
function unfolded(word: ContentWord): readonly ContentWord[] {
  const first = /^(\p{L}{3,}?)s?(?:beginn|start)(?:e?s)?$/u.exec(word.text)?.[1];
  return first === undefined
    ? [word]
    : [word, ...contentWords(first, []).map((part) => ({ ...part, start: word.start, noun: true }))];
}

/** "wie der Vorstand am Mittwoch in Hamburg mitteilte": tells of the telling. */
const isAside = (clause: Clause): boolean => clause.opener === "wie" && isTelling(clause);

/** "nach Auszählung": what is done, and no place. */
const abstract = /(?:ung|heit|keit|tion|schaft)(?:en)?$/;
const barePlace = /(?<!\p{L})(?:in|aus|nach|bei|nahe|um)\s+$/iu;

/** Roles of the figure's clause, and of those before it, which a relative clause ("die … wert sind") leans on. */
const rolesUpTo = (clause: Clause | undefined, cut: readonly Clause[]): readonly Roles[] =>
  cut
    .slice(0, clause ? cut.indexOf(clause) + 1 : 0)
    .reverse()
    .flatMap((one) => roles(one, cut) ?? []);

/** The verb by which something happens. */
function verbOf(clause: Clause | undefined): Pick<Statement, "verb"> {
  const lemma = clause?.predicate?.lemma;
  if (lemma === undefined || light.has(lemma) || speechKind(lemma) !== undefined) return {};
  return { verb: lemma };
}

const isDay = ({ unit }: Quantity): boolean => unit === DAY || unit === YEAR;

/** A cause's words are what is told, the others say of what. */
function readCause(sentence: string, cause: Quantity): Read {
  const read = readSentence(sentence, [], [cause])(cause);
  const words = contentWords(cause.text, []).map(written);
  const clause = clauses(sentence).find(({ start, end }) => start <= cause.start && cause.start < end);
  const beside = contentWords(sentence.slice(clause?.start, clause?.end), []).map(written);
  return {
    ...read,
    things: words,
    narrowed: [],
    own: read.own.filter(
      (word) => beside.includes(word) && !words.includes(word) && !/(?:ursache|auslöser|grund|schuld)$/iu.test(word),
    ),
    reality: "fact",
  };
}

/** The verb of what happens on a day, even one that says little of a figure ("sinken", "gehen"). */
function deedOf(sentence: string, { start: at }: Span): Pick<Statement, "verb"> {
  const clause = clauses(sentence).find(({ start, end }) => start <= at && at < end);
  const lemma = clause?.predicate?.lemma;
  return clause === undefined || lemma === undefined || /^(?:sein|haben|werden)$/.test(lemma) || isTelling(clause)
    ? {}
    : { verb: lemma };
}

/** The words of a verb that only says that there is such a figure. */
function lightVerb(clause: Clause): readonly Span[] {
  const { predicate } = clause;
  if (!predicate || !light.has(predicate.lemma)) return [];
  return clause.tokens.filter((_, at) => predicate.parts.has(at));
}

/** Verbs that only say that there is such a figure. */
const light: ReadonlySet<string> = new Set(
  `sein haben werden geben erfolgen stattfinden betragen liegen kommen erreichen stehen gehen machen umfassen belaufen zählen gelten bleiben handeln wollen dürfen mögen
  bestehen existieren steigen sinken wachsen fallen klettern erhöhen lassen können müssen sollen`.split(/\s+/),
);

const wordsOf = (name: Span, words: readonly ContentWord[]): readonly ContentWord[] =>
  words.filter(({ start }) => start >= name.start && start < name.end);

/** What is reckoned with, or must come, may have come about or not. */
const reckoning: ReadonlySet<string> = new Set(["rechnen", "erwarten", "veranschlagen", "kalkulieren"]);

function realityOf(clause: Clause | undefined, all: readonly Clause[], sentence: string): Reality {
  const state = clause && status(clause, all);
  const { value } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (value === "negated" || (value === "denied" && !isDenial(clause?.predicate?.lemma ?? ""))) return "denied";
  if (reckoning.has(clause?.predicate?.lemma ?? "") || clause?.predicate?.modal === "müssen") return "estimate";
  const plan = state === "planned" || state === "promised" || state === "demanded";
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}
