import { clauses } from "#german/clauses.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import type { NameMention } from "#german/name-mention.ts";
import { isSpeechVerb } from "#german/speech-verbs.ts";

/** A sentence in German word order: what stands before the finite verb, the verb, what follows in the same clause, and the word that opens the next. */
interface MainClause {
  readonly opening: string;
  readonly verb: string;
  readonly rest: string;
  readonly plural: boolean;
  readonly clauses: number;
  readonly joinedBy?: string;
}

/** In UTF-16 units: nothing longer makes a question that is read at a glance. */
const LONGEST_SENTENCE = 300;
const [FEWEST_WORDS, MOST_WORDS] = [3, 14];

/**
 * Asks for what a German sentence tells: "Anna Kern leitet die Klinik." → "Wer leitet die Klinik?", "Im Mai 2024 brannte der Turm." → "Wann brannte
 * der Turm?", "Der Weg ist zu, weil …" → "Warum ist der Weg zu?", "Anna Kern sagt, …" → "Was sagt Anna Kern?". Only where word order allows it
 * surely, so most sentences give nothing. `known` are the names of the whole text.
 */
export function askClause(sentence: string, known: readonly NameMention[]): string | undefined {
  const main = sentence.length > LONGEST_SENTENCE || !/[.!]$/.test(sentence) ? undefined : mainClause(sentence);
  if (!main) return undefined;
  const question = askWho(main, known) ?? askWhen(main, known) ?? askWhy(main, known) ?? askWhat(main, known);
  const words = question?.split(" ").length ?? 0;
  return question !== undefined && words >= FEWEST_WORDS && words <= MOST_WORDS && !unfit.test(question)
    ? question
    : undefined;
}

function mainClause(sentence: string): MainClause | undefined {
  const read = clauses(sentence);
  // A day's point ("Am 3. Mai") is read as a clause's end.
  const all = /^\p{L}+\s(?:dem\s)?\d{1,2}\.\s$/u.test(sentence.slice(0, read[1]?.start)) ? read.slice(1) : read;
  const [main, next] = all;
  const { predicate } = main ?? {};
  const verb = predicate?.finite === undefined ? undefined : main?.tokens[predicate.finite];
  if (!main || !predicate || !verb || main.kind !== "main" || main.quoted || predicate.finite === 0) return undefined;
  // "Vermutet" may be a participle; alone and before another clause it is the verb.
  if (predicate.doubtful && (predicate.parts.size > 1 || !next)) return undefined;
  const last = main.tokens.findLast(({ kind }) => kind !== "mark");
  return {
    opening: sentence.slice(0, verb.start).trim(),
    verb: verb.text,
    rest: sentence.slice(verb.end, Math.max(verb.end, last?.end ?? 0)).trim(),
    plural: predicate.plural,
    clauses: all.length,
    ...(next?.opener !== undefined && { joinedBy: next.opener }),
  };
}

/** "Anna Kern leitet die Klinik." */
function askWho(main: MainClause, known: readonly NameMention[]): string | undefined {
  const { opening, verb, rest, plural, clauses } = main;
  if (plural || clauses > 1 || rest === "" || isSpeechVerb(verb) || !endsInPerson(opening, known)) return undefined;
  return `Wer ${verb} ${rest}?`;
}

/** "Im Mai 2024 brannte der Turm." or "Der Turm brannte im Mai 2024 nieder." */
function askWhen(main: MainClause, known: readonly NameMention[]): string | undefined {
  const { opening, verb, rest, clauses } = main;
  const [first, ...others] = dates(opening);
  if (clauses > 1 || rest === "" || others.length > 0) return undefined;
  if (!first) return isSubject(opening, known) ? askWhenBehind(main) : undefined;
  if (timeSpan(first, opening) !== opening || dates(rest).length > 0) return undefined;
  return spaced(when(first), verb, rest);
}

function askWhenBehind({ opening, verb, rest }: MainClause): string | undefined {
  const [date, ...more] = dates(rest);
  const time = date && timeSpan(date, rest);
  if (!date || !time || more.length > 0) return undefined;
  const [before = "", behind = ""] = rest.split(time);
  // Without a preposition the year belongs to a name, with another it is no time; behind "und" another verb may begin.
  if (time === date.text || leading.test(before) || /\sund\s/.test(rest)) return undefined;
  return moved(when(date), verb, opening, `${before} ${behind}`);
}

/** "Der Weg ist zu, weil der Fluss steigt." */
function askWhy(
  { opening, verb, rest, clauses, joinedBy }: MainClause,
  known: readonly NameMention[],
): string | undefined {
  if (clauses !== 2 || joinedBy !== "weil") return undefined;
  if (attributing.test(opening)) return rest === "" ? undefined : spaced("Warum", verb, rest);
  return isSubject(opening, known) ? moved("Warum", verb, opening, rest) : undefined;
}

/** "Anna Kern sagt, der Weg bleibe zu." or "Im Mai 2024 sagte Anna Kern, der Weg bleibe zu." */
function askWhat({ opening, verb, rest, clauses }: MainClause, known: readonly NameMention[]): string | undefined {
  if (clauses < 2 || !isSpeechVerb(verb)) return undefined;
  if (rest === "")
    return endsInPerson(opening.replace(also, ""), known) ? spaced("Was", verb, lowered(opening)) : undefined;
  const [date] = dates(opening);
  if (!date || timeSpan(date, opening) !== opening || !endsInPerson(rest, known)) return undefined;
  return spaced("Was", verb, rest, opening.slice(0, 1).toLocaleLowerCase("de") + opening.slice(1));
}

/** The person alone, or with what they are in front ("der Direktor Jan Roth"). */
function endsInPerson(words: string, known: readonly NameMention[]): boolean {
  const name = known.find(({ kind, text }) => kind === "person" && words.endsWith(text));
  if (!name) return false;
  return words === name.text || (name.text.includes(" ") && role.test(words.slice(0, -name.text.length)));
}

const role = /^[Dd](?:er|ie)\s(?:\p{Ll}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*\s$/u;
const also = /^(?:Auch|Sogar)\s/u;

/** The named time with its preposition; empty where it ends something, or the day of writing is needed to know it. */
function timeSpan({ start, end, period, relation }: DateMention, text: string): string {
  if (!period || relation === "until") return "";
  const [before = ""] =
    /(?:(?<!\p{L})(?:am|im|ab|seit|in|zu|den|dem|der|Anfang|Mitte|Ende)\s)*$/iu.exec(text.slice(0, start)) ?? [];
  return before + text.slice(start, end);
}

const when = ({ relation }: DateMention): string => (relation === "since" ? "Seit wann" : "Wann");

const leading = /(?<!\p{L})(?:auf|bis|für|gegen|mit|nach|um|von|vor|zu|zum|zur|zwischen)\s$/iu;

const isSubject = (words: string, known: readonly NameMention[]): boolean =>
  /^(?:Der|Die|Das|Eine?)\s/u.test(words) || known.some(({ text }) => text === words);

const attributing = /^(?:nach|laut)\s|\szufolge$/iu;

/** Words that lean on another sentence, and all that makes a question hard to read. */
const unfit =
  /(?<!\p{L})(?:er|sie|es|ihm|ihn|ihnen|ihre?[mnrs]?|seine?[mnrs]?|wir|uns|ich|dies\p{L}*|jene[mnrs]?|beide\p{L}*|dort|hier|dabei|damit|damals|daneben|davon|dazu|dafür|daran|dagegen|darunter|dann|deren|dessen|so|zudem|noch|auch|nur|sogar|allein|bereits|schon|erneut|wieder|nicht|kein\p{L}*|weitere|andere|anderen|ander(?:er|es|em)|jedoch|aber)(?!\p{L})|[,;:!()„“"–]|\.\p{L}?\?$/iu;

/** The question with the sentence's subject behind the verb, where only "sich" stands before it. */
function moved(word: string, verb: string, subject: string, rest: string): string {
  const [, reflexive = "", others = rest] = /^(sich)\s(.*)$/u.exec(rest.trim()) ?? [];
  return spaced(word, verb, reflexive, lowered(subject), others);
}

const lowered = (words: string): string =>
  words.replace(also, "").replace(/^(?:Der|Die|Das|Eine?)\s/u, (article) => article.toLocaleLowerCase("de"));

const spaced = (...parts: readonly string[]): string =>
  `${parts.filter(Boolean).join(" ").replaceAll(/\s+/g, " ").trim()}?`;
