import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { dates } from "#german/dates.ts";
import { flowOf } from "#german/flow-of.ts";
import { names } from "#german/names.ts";
import { outcomes } from "#german/outcomes.ts";
import { isMeasure } from "#german/person-names.ts";
import { type Roles, roles } from "#german/roles.ts";
import { isTelling } from "#german/telling.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { conditionsOf } from "./conditions-of.ts";
import { figureParts } from "./figure-parts.ts";
import { lightVerb, verbOf } from "./happening-verb.ts";
import { marksOf } from "./marks-of.ts";
import { realityOf } from "./reality-of.ts";
import { sayersOf } from "./sayers-of.ts";
import { thingsOf } from "./things-of.ts";
import { written } from "./written.ts";

/** What a sentence says of one of its figures, but for times and who says it. */
export type Read = Omit<Statement, "quantity" | "start" | "end" | "period" | "asOf" | "speaker" | "origin">;

/** Reads a sentence once for all of its figures; `parted` are the figures that share the sentence among them; a start has all of it. */
export function readSentence(sentence: string, all: readonly Quantity[], parted = all): (quantity: Quantity) => Read {
  const { isSayer } = sayersOf(sentence);
  const parts = figureParts(sentence, parted);
  const cut = clauses(sentence);
  const mentions = names(sentence).filter(({ text }) => !abstract.test(text) && !text.split(/\s+/).every(isSayer));
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
            noun &&
            !isMeasure(text) &&
            !abstract.test(text) &&
            (barePlace.test(sentence.slice(0, start)) ||
              ofPlace(sentence.slice(0, start), sentence.slice(start + text.length))),
        )
        .map(written),
      ...verbOf(clause),
      ...flowOf(
        rolesUpTo(clause, cut),
        sentence,
        part,
        own.map(({ keys: { stem } }) => stem),
      ),
      ...(outcome && { outcome: outcome.kind }),
      reality: realityOf(clause, cut, sentence, quantity),
      present: clause?.predicate?.tense === "present" && clause.predicate.mood !== "subjunctive-1",
      marks: marksOf(sentence, part, quantity),
      conditions: conditionsOf(sentence, part, quantity, all),
      running:
        /\b(?:(?<!\bals )bisher|bislang|inzwischen|mittlerweile|jetzt|insgesamt bisher|bis dato|seit Beginn|steigt|stieg|gestiegen|angewachsen|erhöht|steh(?:t|en) (?:nun )?bei|auf nunmehr|nur noch|noch immer|immer noch)\b/i.test(
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

/** "nach Auszählung", "nach Polizeiangaben", "in Angriff": what is done, told or meant, and no place. */
const abstract =
  /(?:ung|heit|keit|tion|schaft)(?:en)?$|(?:angaben|auskunft|bericht(?:en)?|informationen)$|^(?:Angriff|Kenntnis|Rauch|Kraft|Betrieb|Bewegung|Frage|Sicherheit|Brand|Anspruch|Empfang|Gang|Haft|Auskunft|Ersatz)$/i;
const barePlace = /(?<!\p{L})(?:in|aus|nach|bei|nahe|um)\s+$/iu;
/** "Der Stadtrat von Hall" is of a town, "das Konzert von Ines Maar" somebody's. */
const ofPlace = (before: string, behind: string): boolean =>
  /(?<=\p{Lu}[\p{L}-]+)\s+von\s+$/u.test(before) && /^\s+\p{Ll}/u.test(behind);

/** Roles of the figure's clause, and of those before it, which a relative clause ("die … wert sind") leans on. */
const rolesUpTo = (clause: Clause | undefined, cut: readonly Clause[]): readonly Roles[] =>
  cut
    .slice(0, clause ? cut.indexOf(clause) + 1 : 0)
    .reverse()
    .flatMap((one) => roles(one, cut) ?? []);

const wordsOf = (name: Span, words: readonly ContentWord[]): readonly ContentWord[] =>
  words.filter(({ start }) => start >= name.start && start < name.end);
