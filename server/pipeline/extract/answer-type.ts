import { fold } from "#german/normalise.ts";
import type { QuestionType } from "#german/question-type.ts";
import { stem } from "#german/stems.ts";

/** Whether a text holds what a question of this type asks for, in words the question does not say itself: 1 or 0; 0 for types no word shows. */
export function holdsAnswer(type: QuestionType, text: string, said: ReadonlySet<string>): number {
  switch (type) {
    case "quantity":
      return holds(figure, text, said);
    case "date":
      return holds(time, text, said);
    case "duration":
      return span.test(text) && figure.test(text) ? 1 : 0;
    case "person":
      return holds(name, text, said);
    case "place":
      return holds(placed, text, said);
    case "reason":
      return cause.test(text) ? 1 : 0;
    case "definition":
      return copula.test(text) ? 1 : 0;
    case "quote":
      return quoted.test(text) ? 1 : 0;
    default:
      return 0;
  }
}

/** Words of the question are taken out before the pattern is looked for. */
function holds(pattern: RegExp, text: string, said: ReadonlySet<string>): number {
  const rest = text.replace(/\p{L}+|\d[\d.,]*/gu, (word) =>
    said.has(fold(word)) || said.has(stem(word)) ? "·" : word,
  );
  return pattern.test(rest) ? 1 : 0;
}

const figure =
  /\d|\b(?:ein(?:e[nmrs]?)? (?:Drittel|Viertel|Fünftel|Dutzend|Million|Milliarde|Prozent)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}*zehn|\p{Ll}*zig|\p{Ll}*hundert|\p{Ll}*tausend|Hunderte|Tausende|Dutzende|Million(?:en)?|Milliarden?|Prozent|Drittel|Viertel|Hälfte|halb[e]?|doppelt|einzige[rnms]?|keine?|mehrere|zahlreiche|wenige|viele)(?![\p{L}])/iu;
const time =
  /\b(?:1\d{3}|20\d{2})\b|\b\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu})|\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahrhunderts?|Frühjahr|Frühling|Sommer|Herbst|Winter|gestern|heute|morgen|Uhr|Jahren)\b/u;
const span =
  /(?:Sekunden?|Minuten?|Stunden?|Tage[ns]?|Wochen?|Monate[ns]?|Jahre[ns]?|Jahrzehnte[ns]?|Jahrhunderte[ns]?)\b/u;
const cause =
  /\b(?:weil|denn|da|wegen|aufgrund|deshalb|daher|darum|um|damit|durch|infolge|Gr[uü]nde?n?|Ursachen?|führte[n]?|führt|dadurch|sodass|zwecks|dank|angesichts|verursach\p{L}+)(?!\p{L})/iu;
const placed =
  /\b(?:in|im|nach|aus|bei|beim|an|am|auf|zwischen|nahe|vor|von|zu|zur|zum)\s+(?:der |dem |den |die |das )?(?:\p{Ll}+(?:en|er|es) )?\p{Lu}/u;
const name =
  /(?<=\S\s)(?:\p{Lu}[\p{L}.-]*\s)+(?:(?:von|van|de|bin|ibn|da|al|der|und|of)\s)*\p{Lu}[\p{L}-]+|(?<=\S\s)\p{Lu}[\p{L}-]+/u;
const copula = /\b(?:ist|sind|war|waren|bezeichnet|heißt|nennt|bedeutet|gilt|steht für|versteht man)\b/u;
const quoted =
  /[„“"»«]|\b(?:sagt\p{L}*|erklär\p{L}*|meint\p{L}*|betont\p{L}*|laut|zufolge|nannte|nennt|schrieb|warnt\p{L}*|forder\p{L}*|kritisier\p{L}*)(?!\p{L})/u;
