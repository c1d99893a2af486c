import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import { attributions } from "#german/attribution.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { type NameMention, names } from "#german/names.ts";
import { outcomes } from "#german/outcomes.ts";
import { polarity } from "#german/polarity.ts";
import { quantities } from "#german/quantities.ts";
import { roles } from "#german/roles.ts";
import { sentences } from "#german/sentences.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";
import { type ContentWord, contentWords, wordKeys } from "../verify/content-words.ts";
import { figureParts } from "./figure-parts.ts";
import type { FigureStatement, Reality } from "./figure-statement.ts";
import { flowOf } from "./flow-of.ts";
import { fullName } from "./full-name.ts";
import { thingsOf } from "./things-of.ts";
import { timesOf } from "./times-of.ts";

/** Every figure that a passage states of the world, with what it counts, who says so and of when; vague ones ("Tausende") and headings are left out. */
export function readFigures(evidence: Evidence): readonly FigureStatement[] {
  const { passage, article } = evidence;
  if (passage.kind === "heading" || !mayHoldFigure.test(passage.text)) return [];
  const context = `${article.title}. ${passage.heading ?? ""}`;
  return sentences(passage.text).flatMap((span) => {
    const sentence = passage.text.slice(span.start, span.end);
    const all = quantities(sentence);
    const told = all.filter((quantity) => quantity.min !== undefined || quantity.score !== undefined);
    if (told.length === 0 || sentence.endsWith("?")) return [];
    const around = `${context} ${passage.text.slice(0, span.start)} ${passage.text.slice(span.end)}`;
    const read = readSentence(sentence, all, around);
    return told.map((quantity) => ({
      ...read(quantity),
      evidence,
      sentence,
      quantity,
      ...span,
      ...timesOf(sentence, quantity, article.publishedAt),
    }));
  });
}

/** One look spares most passages the rest. */
const mayHoldFigure =
  /\d|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|million|milliard|prozent|hälfte|drittel|viertel|dutzend)/i;

type Read = Omit<FigureStatement, "evidence" | "sentence" | "quantity" | "start" | "end" | "period" | "asOf">;

function readSentence(sentence: string, all: readonly Quantity[], around: string): (quantity: Quantity) => Read {
  const told = attributions(sentence).filter(({ speaker }) => speaker !== undefined);
  const sayers = new Set(told.flatMap(({ speaker = "", role = "" }) => `${speaker} ${role}`.split(/\s+/)).map(bare));
  const parts = figureParts(sentence, all);
  const cut = clauses(sentence);
  const mentions = names(sentence).filter(({ text }) => !text.split(/\s+/).every((word) => sayers.has(bare(word))));
  const spoken = contentWords(sentence, all).filter(({ text }) => !sayers.has(bare(text)) && !reportNoun.test(text));
  const befallen = outcomes(sentence);
  const speaker = told[0]?.speaker;
  const nearby = contentWords(around, []);
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
    return {
      ...thingsOf(quantity, sentence, part),
      own,
      around: [...spoken.filter((word) => !within(word)), ...nearby],
      names: mentions
        .filter(within)
        .map((name) => wordsOf(name, spoken))
        .filter((name) => name.length > 0),
      places: own.filter(({ noun, start }) => noun && barePlace.test(sentence.slice(0, start))),
      ...verbOf(clause),
      ...flowOf(clause ? roles(clause, cut) : undefined, sentence, part),
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

const barePlace = /(?<!\p{L})(?:in|aus|nach|bei|nahe|um)\s+$/iu;

/** The verb by which something happens. */
function verbOf(clause: Clause | undefined): Pick<FigureStatement, "verb"> {
  const lemma = clause?.predicate?.lemma;
  if (lemma === undefined || light.has(lemma) || speechKind(lemma) !== undefined) return {};
  return { verb: wordKeys(lemma) };
}

/** Verbs that only say that there is such a figure. */
const light: ReadonlySet<string> = new Set(
  `haben werden geben betragen liegen kommen erreichen stehen gehen machen umfassen belaufen zählen gelten bleiben handeln
  beteiligen teilnehmen steigen sinken wachsen fallen klettern erhöhen lassen können müssen sollen`.split(/\s+/),
);

/** Without the genitive's s. */
const bare = (word: string): string => word.replace(/(?<=[^sxzß])s$/, "");

/** What somebody says, not what it is about. */
const reportNoun =
  /^(?:Angaben?|Berichte?n?|Studien?|Analysen?|Ergebnis(?:sen)?|Recherchen?|Untersuchung(?:en)?|Schätzung(?:en)?|Einschätzung(?:en)?|Worten|Informationen)$/;

const wordsOf = (name: NameMention, words: readonly ContentWord[]): readonly ContentWord[] =>
  words.filter(({ start }) => start >= name.start && start < name.end);

function realityOf(clause: Clause | undefined, all: readonly Clause[], sentence: string): Reality {
  const state = clause && status(clause, all);
  const { value } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (value === "negated" || (value === "denied" && !isDenial(clause?.predicate?.lemma ?? ""))) return "denied";
  const plan = state === "planned" || state === "promised" || state === "demanded";
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}
