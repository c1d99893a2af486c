import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { determinerCases } from "#german/function-words.ts";
import { outcomes } from "#german/outcomes.ts";
import { isSpeechVerb } from "#german/speech-verbs.ts";
import { isStopWord } from "#german/stop-words.ts";
import { tokens } from "#german/tokens.ts";
import { words } from "#german/words.ts";
import { type ContentWord, contentWord } from "../verify/content-words.ts";
import { wordKeys } from "../verify/word-keys.ts";
import { isOfThing } from "./whose-age.ts";

/** The thing that an age measures. */
export const AGE = "Alter";

/** What a figure counts or measures, and by which adjectives it is narrowed; a unit word ("Stück") stands for the thing that "an" or "bei" names. */
export function thingsOf(
  quantity: Quantity,
  sentence: string,
  part: Span,
): { readonly things: readonly ContentWord[]; readonly narrowed: readonly ContentWord[] } {
  const { thing } = quantity;
  const before = sentence.slice(part.start, quantity.start);
  const named =
    (quantity.unit === "count" ? counted : measured).exec(before)?.[1] ??
    (isMoney(quantity.unit) ? valued.exec(before)?.[1] : undefined) ??
    timed(quantity, sentence, part);
  const payer =
    isMoney(quantity.unit) &&
    (pays.test(before) || (thing !== undefined && /\sund\s/.test(sentence.slice(thing.end, quantity.start))));
  const said =
    named !== undefined
      ? wordsOf(named)
      : thing &&
          !((payer || isSum(quantity)) && thing.start < quantity.start) &&
          (stands(thing, quantity) || isThing(thing.head, sentence))
        ? wordsOf(thing.text)
        : [];
  const narrowed = said.filter(({ noun, text }) => !noun && !idle.test(text) && outcomes(text).length === 0);
  const things = said.filter(({ noun }) => noun).reverse();
  const [head] = things;
  if (head && !pieces.test(head.text)) return { things, narrowed };
  const listed = /(?<!\p{L})(?:[Aa]n|[Bb]ei)\s+(?:den\s+|dem\s+)?(?:\p{Ll}+\s+)?(?=\p{Lu})/u.exec(
    sentence.slice(part.start, part.end),
  );
  const at = listed ? part.start + listed.index + listed[0].length : sentence.length;
  return { things: wordsOf(/^[\p{L}-]*/u.exec(sentence.slice(at))?.[0] ?? ""), narrowed };
}

/** "Die Zahl der verletzten Gäste des Hotels stieg auf": the first noun is what is counted. */
const counted = /(?:[Aa]nzahl|(?<!\p{L})Zahl)\s+(?:der|von|an)\s+((?:\p{Ll}+\s+){0,2}\p{Lu}[\p{L}-]+)[^,;]*$/u;
/** "eine Strafe von rund": the noun before is what is measured. */
const measured =
  /((?:\p{Ll}+e[nrms]?\s+)?\p{Lu}[\p{L}-]+)\s+(?:von|in Höhe von)\s+(?:(?:rund|etwa|knapp|fast|gut|mehr als|mindestens|bis zu|über|höchstens)\s+)?$/u;

/** "zahlt der Zulieferer", "investiert die Bahn": who pays stands before the sum, and is no thing that it is of. */
const pays =
  /(?:zahl\p{L}*|geb(?:en)?|gibt|gab(?:en)?|investier\p{L}*|steck\p{L}*|spende\p{L}*|überw[ie]+s\p{L}*|biete\p{L}*|fordert?\p{L}*|verlang\p{L}*|nahm(?:en)?|verdien\p{L}*|erhielt(?:en)?|bekam(?:en)?)\s+(?:(?:der|die|das|ein|eine)\s+)?(?:\p{Lu}[\p{L}-]+\s+)+(?:dafür\s+|rund\s+|etwa\s+|knapp\s+|gut\s+|über\s+)?$/u;

/** "Der Stadt fehlen zwölf Millionen": of money, most likely, and not of towns. */
const isSum = ({ unit, text }: Quantity): boolean =>
  unit === "count" && /(?:Million|Milliarde)(?:en)?$|M(?:io|rd)\.$/u.test(text);

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "Den Sachschaden schätzt das Unternehmen auf": what money is of, wherever it stands before. */
const valued =
  /(?<!\p{L})(\p{L}*(?:[Ww]ert|[Ss]chaden|[Kk]osten|[Vv]erlust|[Gg]ewinn|[Uu]msatz|[Pp]reis|[Ss]trafe|[Bb]elohnung|[Ee]rlös|[Ee]tat|[Bb]eute|[Ss]umme|[Ee]innahmen|[Aa]usgaben|[Ss]penden|[Mm]inus|[Dd]efizit|[Üü]berschuss|[Ss]chulden|[Bb]udget|[Mm]iete|[Aa]blöse|[Ff]ehlbetrag))(?!\p{L})[^,;]*$/u;

/** Of years and hours only what stands behind belongs to them: "46 Jahre alt", "drei Jahre in Haft", "zwei Stunden Verspätung"; none else. */
function timed({ unit, start, end, text, thing }: Quantity, sentence: string, part: Span): string | undefined {
  if (!/^(?:h|day|week|month|year|s|min)$/.test(unit)) return undefined;
  const after = sentence.slice(end, part.end);
  if (/(?:(?:^|\s)alt(?:e[nrms]?)?|jährig\p{L}*)$/iu.test(text) || /^\s+alt(?!\p{L})/u.test(after))
    return isOfThing(sentence, { start, end }) ? "" : AGE;
  if (/^\d\d$/.test(text)) return AGE;
  if (thing && thing.start >= end) return undefined;
  if (lasting.test(sentence.slice(part.start, part.end))) return "Dauer";
  return /^\s+(?:in|auf|im)\s+(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1] ?? "";
}

const lasting =
  /(?<!\p{L})(?:(?:an)?dauer(?:t|te|ten|n)|gedauert|hinziehen|hin(?=[.,;])|anhalten|in Anspruch|angesetzt|Bauzeit)(?!\p{L})/u;

/** All words but articles, even those that say little elsewhere ("Menschen"). */
const wordsOf = (text: string): readonly ContentWord[] =>
  words(text)
    .filter(({ text: word }) => !isStopWord(word))
    .map(({ text: word, start }) => contentWord(word, start, /^\p{Lu}/u.test(word), wordKeys(word)));

/** Whether a thing stands right behind its figure: "an 30 Pegeln gemessen". */
const stands = (thing: Span, figure: Span): boolean => thing.start >= figure.end && thing.start - figure.end <= 1;

/** Names of those who speak or act are taken for things where a verb of saying governs the figure. */
function isThing(head: string, sentence: string): boolean {
  if (countryOf(head)?.form === "name") return false;
  const around = tokens(sentence);
  const at = around.findIndex(({ text }) => text === head);
  const before = determinerCases(around[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const beside = [around[before]?.lower ?? "", around[at + 1]?.lower ?? ""];
  return !beside.some((word) => word === "laut" || word === "zufolge" || isSpeechVerb(word));
}

/** Adjectives that leave the number as it is. */
const idle =
  /^(?:erlitten|trugen|zogen|bekamen|hoh|lang|breit|tief|dick|schwer|groß|weit|alt|eigen|gesamt|ganz|neu|betroffen|gemeldet|registriert|bestätigt|geschätzt|zahlreich|insgesamt|bisherig|jeweilig)(?:e[nrsm]?)?$/;

const pieces = /^(?:Stück|Exemplaren?|Einheiten|Mal)$/;
