import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import type { Reality, Statement } from "#domain/statement.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { dates } from "#german/dates.ts";
import { names } from "#german/names.ts";
import { outcomes } from "#german/outcomes.ts";
import { polarity } from "#german/polarity.ts";
import { quantities } from "#german/quantities.ts";
import { type Roles, roles } from "#german/roles.ts";
import { sentences } from "#german/sentences.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { figureParts } from "./figure-parts.ts";
import { flowOf } from "./flow-of.ts";
import { fullName } from "./full-name.ts";
import { sayersOf } from "./sayers-of.ts";
import { stancesOf } from "./stances-of.ts";
import { startsOf } from "./starts-of.ts";
import { thingsOf } from "./things-of.ts";
import { timesOf } from "./times-of.ts";

/** All that a passage states and other articles may state differently, with who says so and of when; vague figures ("Tausende") and headings are left out. */
export function readStatements(evidence: Evidence): readonly Statement[] {
  const { passage, article } = evidence;
  if (passage.kind === "heading" || !mayHold.test(passage.text)) return [];
  const context = `${article.title}. ${passage.heading ?? ""}`;
  return sentences(passage.text).flatMap((span) => {
    const sentence = passage.text.slice(span.start, span.end);
    const starts = [...startsOf(sentence, article.publishedAt), ...stancesOf(sentence)];
    const all = quantities(sentence);
    const told = all.filter((quantity) => quantity.min !== undefined || quantity.score !== undefined);
    if ((told.length === 0 && starts.length === 0) || sentence.endsWith("?")) return [];
    const around = `${context} ${passage.text.slice(0, span.start)} ${passage.text.slice(span.end)}`;
    const statement = ({ thing: _, text: __, ...quantity }: Quantity, read: Read): Statement => ({
      ...span,
      quantity,
      ...read,
      ...timesOf(sentence, quantity, article.publishedAt),
    });
    const read = readSentence(sentence, all, around);
    return [
      ...told.map((quantity) => statement(quantity, read(quantity))),
      ...starts.map((quantity) => statement(quantity, readSentence(sentence, all, around, [quantity])(quantity))),
    ];
  });
}

/** One look spares most passages the rest. */
const mayHold =
  /\d|(?:abhäng|freund|verbunden|ärger|enttäusch|frustrier|empör|wütend|zerwürf|zerstritt|entfremd|eintracht|harmon|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliard|prozent|hälfte|drittel|viertel|dutzend)/i;

type Read = Omit<Statement, "quantity" | "start" | "end" | "period" | "asOf">;

/** `parted` are the figures that share the sentence among them; a start has all of it. */
function readSentence(
  sentence: string,
  all: readonly Quantity[],
  around: string,
  parted = all,
): (quantity: Quantity) => Read {
  const { speaker, isSayer } = sayersOf(sentence);
  const parts = figureParts(sentence, parted);
  const cut = clauses(sentence);
  const mentions = names(sentence).filter(({ text }) => !text.split(/\s+/).every(isSayer));
  const befallen = outcomes(sentence);
  const told = [...all, ...dates(sentence), ...befallen, ...cut.flatMap(lightVerb)];
  const spoken = contentWords(sentence, told).filter(({ text }) => !isSayer(text) && !/^\d/.test(text));
  return (quantity) => {
    const part = parts.find(({ start, end }) => start <= quantity.start && quantity.end <= end) ?? {
      start: 0,
      end: sentence.length,
    };
    const within = ({ start }: { readonly start: number }): boolean => start >= part.start && start < part.end;
    const clause = cut.find(({ start, end }) => start <= quantity.start && quantity.start < end) ?? cut[0];
    const own = spoken.filter(within);
    const outcome = befallen.find((one) => within(one) && one.start >= quantity.start) ?? befallen.findLast(within);
    const text = sentence.slice(part.start, part.end);
    const { things, narrowed } = thingsOf(quantity, sentence, part);
    return {
      things: things.map(written),
      narrowed: narrowed.map(written),
      own: own.map(written),
      names: mentions
        .filter(within)
        .map((name) => wordsOf(name, spoken).map(written))
        .filter((name) => name.length > 0),
      places: own.filter(({ noun, start }) => noun && barePlace.test(sentence.slice(0, start))).map(written),
      ...verbOf(clause),
      ...flowOf(rolesUpTo(clause, cut), sentence, part, own),
      ...(outcome && { outcome: outcome.kind }),
      reality: realityOf(clause, cut, sentence),
      present: clause?.predicate?.tense === "present" && clause.predicate.mood !== "subjunctive-1",
      additional:
        /\b(?:weiteren?|zusätzliche[nrs]?|zusätzlich|neue[nr]?|noch einmal|nochmals)\s*$/i.test(
          sentence.slice(0, quantity.start),
        ) || /^\s*(?:weitere|zusätzliche|neue)[nr]?\b/.test(sentence.slice(quantity.end)),
      partial: /\b(?:davon|darunter|unter ihnen|von ihnen|von denen|unter denen|allein)\b/i.test(text),
      running:
        /\b(?:bisher|bislang|inzwischen|mittlerweile|insgesamt bisher|bis dato|seit Beginn|steigt|stieg|gestiegen|erhöht)\b/i.test(
          sentence,
        ),
      ...(speaker && { speaker: fullName(speaker, `${sentence} ${around}`) }),
    };
  };
}

/** A word at a sentence's beginning is no noun for its capital. */
const written = ({ text, noun }: ContentWord): string =>
  noun ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

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

/** The words of a verb that only says that there is such a figure. */
function lightVerb(clause: Clause): readonly Span[] {
  const { predicate } = clause;
  if (!predicate || !light.has(predicate.lemma)) return [];
  return clause.tokens.filter((_, at) => predicate.parts.has(at));
}

/** Verbs that only say that there is such a figure. */
const light: ReadonlySet<string> = new Set(
  `haben werden geben betragen liegen kommen erreichen stehen gehen machen umfassen belaufen zählen gelten bleiben handeln
  beteiligen teilnehmen steigen sinken wachsen fallen klettern erhöhen lassen können müssen sollen`.split(/\s+/),
);

const wordsOf = (name: Span, words: readonly ContentWord[]): readonly ContentWord[] =>
  words.filter(({ start }) => start >= name.start && start < name.end);

function realityOf(clause: Clause | undefined, all: readonly Clause[], sentence: string): Reality {
  const state = clause && status(clause, all);
  const { value } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (value === "negated" || (value === "denied" && !isDenial(clause?.predicate?.lemma ?? ""))) return "denied";
  const plan = state === "planned" || state === "promised" || state === "demanded";
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}
