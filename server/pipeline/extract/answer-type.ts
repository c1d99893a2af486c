import type { Quantity } from "#domain/quantity.ts";
import { agentKey } from "#german/agent-key.ts";
import { fold } from "#german/normalise.ts";
import { stem } from "#german/stems.ts";
import { KIND } from "../verify/near-words.ts";
import { hasAskedForm } from "./asked-form.ts";
import { tellsWho } from "./asked-part.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { causeCue } from "./cause-cue.ts";
import { isNegated } from "./is-negated.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * How well a sentence holds what a question of this type asks for, in words the question does not say itself, 0–1; 0 for types no word shows, and
 * half where it has not the form asked for.
 */
export const holdsAnswer = (question: AskedQuestion, sentence: ReadSentence): number =>
  holdsType(question, sentence) * (hasAskedForm(question.text, sentence.text) ? 1 : OTHER_FORM);

/** An end is known from a time too, a year from a day: less than what is of the form, more than nothing. */
const OTHER_FORM = 0.5;

function holdsType(question: AskedQuestion, sentence: ReadSentence): number {
  const { text } = sentence;
  switch (question.type) {
    case "quantity":
      if (asksAge(question)) return age.test(text) ? 1 : 0;
      if (isFree(question, text)) return 1;
      if (howOften.test(question.text) && often.test(text)) return 1;
      return sentence.quantities.some((one) => isNew(question, one)) ? 1 : 0.7 * holds(figure, text, question);
    case "date":
      return holds(time, text, question);
    case "duration":
      return (span.test(text) && figure.test(text)) || vagueSpan.test(text) ? 1 : 0;
    case "person":
      return newName(question, sentence, ["person"])
        ? 1
        : tellsWho(question, text)
          ? 0.8
          : newName(question, sentence)
            ? 0.6
            : 0.3 * holds(name, text, question);
    case "place":
      return newName(question, sentence, ["place", "country"]) ? 1 : 0.7 * holds(placed, text, question);
    case "reason":
      return causeCue(text);
    case "definition":
      return tellsWhat(question, sentence);
    case "list":
      return enumeration.test(text) ? 1 : 0;
    case "quote":
      return quoted.test(text) ? 1 : 0;
    case "polar":
      // The sentence that says so or not, names little of what is asked, and one that denies seldom means something else.
      return isNegated(text) ? 1 : 0;
    default:
      return 0;
  }
}

/** Whether a quantity of the sentence counts the thing, or has the unit, that the question asks for: 1, 0.9 for a kind of it or another word for it, 0.5 or 0. */
export function countsAsked(question: AskedQuestion, sentence: ReadSentence): number {
  if (question.type !== "quantity" && question.type !== "duration") return 0;
  if (asksAge(question)) return age.test(sentence.text) ? 1 : 0;
  const fresh = sentence.quantities.filter((one) => isNew(question, one));
  if (isFree(question, sentence.text)) return 1;
  if (question.unit !== undefined && fresh.some(({ unit }) => question.unit?.fits(unit))) return 1;
  const { thing } = question;
  if (thing === undefined) return 0;
  if (fresh.some((one) => one.thing?.stems.some((own) => own === thing))) return 1;
  const asked = question.words.find((word) => word.stem === thing);
  const isOne = (own: string): boolean => asked !== undefined && asked.near(own) >= KIND;
  if (fresh.some((one) => one.thing && (one.thing.stems.some(isOne) || isOne(agentKey(one.thing.head) ?? ""))))
    return KIND;
  return fresh.some((one) =>
    one.thing?.stems.some((own) => own.length > 4 && (own.endsWith(thing) || thing.endsWith(own))),
  )
    ? 0.5
    : 0;
}

/** "Was kostet der Eintritt?" – "Er ist frei" names no money. */
const isFree = ({ text }: AskedQuestion, told: string): boolean => asksPrice.test(text) && free.test(told);

const asksPrice = /(?:was|wie ?viel) kost|wie teuer/iu;
const free = /(?<!\p{L})(?:kostenlos|kostenfrei|gratis|umsonst|nichts)(?!\p{L})/iu;

const asksAge = ({ text }: AskedQuestion): boolean => /\bwie alt\b/iu.test(text);

const isNew = (question: AskedQuestion, { text }: Quantity): boolean => !question.said.has(fold(text));

const newName = (question: AskedQuestion, { names }: ReadSentence, kinds?: readonly string[]): boolean =>
  names.some(
    ({ kind, text }) =>
      (kinds === undefined || kinds.includes(kind)) &&
      !text.split(/[\s-]/).some((part) => question.said.has(fold(part)) || question.said.has(stem(part))),
  );

/** The thing asked for stands before "ist", behind its office, or before what explains it ("Anna Kern, die das Institut leitet"). */
function tellsWhat(question: AskedQuestion, { text, stems }: ReadSentence): number {
  if (defining.test(text) && question.words.some(({ stem }) => stems.has(stem))) return 1;
  const subject = defined.exec(question.text)?.[1] ?? question.words.at(-1)?.text;
  if (subject === undefined) return 0;
  const asWritten = `(?<!\\p{L})${subject.replace(/[^\p{L}\d-]/gu, "")}(?:e?[ns]|e)?`;
  const explained = new RegExp(
    `${asWritten}\\)?[“"«]?(?:(?:,| –) (?:der|die|das|eine?[nmr]?|also|jene[nmrs]?)\\b| \\(|,? (?:ist|war|sind|waren|heißt|leitet|arbeitet|forscht|gilt|gehört|bezeichnet|bedeutet|spricht man)\\b)|(?:in|er|or|ent|eur|ist|ekt)(?: [\\p{Lu}][\\p{L}.-]+){0,2} ${asWritten}\\b|(?:sogenannte[nmrs]?|sprechen [^.]*von)(?: \\p{L}+)? ${asWritten}\\b`,
    "iu",
  );
  return explained.test(text) ? 1 : copula.test(text) ? 0.3 : 0;
}

/** "Was sind die Leihsterne an der Schule in Gera?" does not ask what Gera is. */
const defined = /^\s*was (?:ist|sind|war|waren) (?:(?:der|die|das|eine?) )?(?:\p{Ll}+e[nr]? )?(\p{L}[\p{L}\d-]{4,})/iu;

/** Words of the question are taken out before the pattern is looked for. */
function holds(pattern: RegExp, text: string, { said }: AskedQuestion): number {
  const rest = text.replace(/\p{L}+|\d[\d.,]*/gu, (word) =>
    word !== "Uhr" && (said.has(fold(word)) || said.has(stem(word))) ? "·" : word,
  );
  return pattern.test(rest) ? 1 : 0;
}

/** "Als sicher gilt, wer …", "Unter Teig versteht man …", "… bedeutet, dass". */
const defining =
  /(?<!\p{L})als [^,.]{3,60} (?:gilt|gelten|bezeichnet (?:man|wird)|werden)(?!\p{L})|(?<!\p{L})unter [^,.]{3,60} verst(?:eht|ehen) |(?<!\p{L})(?:heißt|bedeutet)[,:]? (?:dass|es|also|nichts)(?!\p{L})/iu;

const age =
  /\(\d{1,3}\)|(?:Jahre|Monate|Tage) alt|\d{1,3}-?[jJ]ährig|(?<!\p{L})(?:Alter von|[Mm]it (?:nur |gerade |erst )?\d{1,3}(?: Jahren)?(?=[ ,.])(?! \p{Lu}))|\d{1,3} Jahren|(?:Millionen|Milliarden) Jahren?|aus dem Jahr(?:e)? \d|\(\*|(?<!\p{L})(?:geboren|Jahrgang)(?!\p{L})/u;
const howOften = /(?<!\p{L})wie (?:oft|häufig|regelmäßig)(?!\p{L})/iu;
/** "Der Bus fährt nur selten", "jeden zweiten Tag", "dreimal im Monat". */
export const often =
  /(?<!\p{L})(?:oft|häufig|selten|manchmal|gelegentlich|regelmäßig|ständig|nie(?:mals)?|immer|meist(?:ens)?|(?:halb|vierzehn)?(?:stünd|täg|wöchent|monat|jähr)lich|vierteljährlich|(?:\d+-?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|mehr|viel|etliche|keine?|jedes)mal|jede[nrsm]? (?:\p{Ll}+ )?(?:Sekunde|Minute|Stunde|Tag|Nacht|Abend|Morgen|Woche|Monat|Jahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sommer|Winter)|(?:alle|spätestens nach) \p{L}+ (?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?))(?!\p{L})/iu;
const figure =
  /\d|\b(?:ein(?:e[nmrs]?)? (?:Drittel|Viertel|Fünftel|Dutzend|Million|Milliarde|Prozent)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}*zehn|\p{Ll}*zig|\p{Ll}*hundert|\p{Ll}*tausend|Hunderte|Tausende|Dutzende|Million(?:en)?|Milliarden?|Prozent|Drittel|Viertel|Hälfte|halb[e]?|doppelt|einzige[rnms]?|keine?|mehrere|zahlreiche|wenige|viele)(?![\p{L}])/iu;
const time =
  /\b(?:1\d{3}|20\d{2})\b|\d (?:[vn]\. ?(?:Chr|u\. ?Z)\.?|BP\b)|\b\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu})|\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahrhunderts?|\p{L}*(?:[Ff]rühjahr|[Ff]rühling|[Ss]ommer|[Hh]erbst|[Ww]inter)s?|gestern|heute|morgen|Uhr|Jahren|Monats|Jahres|(?:vergangene|letzte|vorige|kommende|nächste|diese)[nrms]? (?:Monat|Woche|Wochenende))\b/u;
const span =
  /(?:Sekunden?|Minuten?|Stunden?|Tage[ns]?|Wochen?|Monate[ns]?|Jahre[ns]?|Jahrzehnte[ns]?|Jahrhunderte[ns]?)\b/u;
/** "seit Jahrzehnten", "wochenlang". */
const vagueSpan =
  /(?<!\p{L})(?:seit|über|nach) (?:vielen |mehreren |einigen |etlichen )?(?:Stunden|Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Jahrhunderten?)(?!\p{L})|(?:stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang/iu;
const placed =
  /\b(?:in|im|ins|nach|aus|bei|beim|an|am|auf|zwischen|nahe|vor|von|zu|zur|zum|unter|über|neben|hinter)\s+(?:(?:de[rmn]|die|das|(?:k?ein|sein|ihr|dies|jed)e[rmn]?|k?ein|ihr) )?(?:\p{Ll}+(?:en|er|es|e) ){0,2}\p{Lu}/u;
const name =
  /(?<=\S\s)(?:\p{Lu}[\p{L}.-]*\s)+(?:(?:von|van|de|bin|ibn|da|al|der|und|of)\s)*\p{Lu}[\p{L}-]+|(?<=\S\s)\p{Lu}[\p{L}-]+/u;
const copula = /\b(?:ist|sind|war|waren|bezeichnet|heißt|nennt|bedeutet|gilt|steht für|versteht man)\b/u;
/** "Zelte, warme Decken und Medikamente". */
const enumeration =
  /\p{Lu}[\p{L}-]+(?:, (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}-]+)*(?:,| und| oder| sowie) (?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}-]+/u;
const quoted =
  /[„“"»«]|\b(?:sagt\p{L}*|erklär\p{L}*|meint\p{L}*|betont\p{L}*|laut|zufolge|nannte|nennt|schrieb|warnt\p{L}*|forder\p{L}*|kritisier\p{L}*)(?!\p{L})/u;
