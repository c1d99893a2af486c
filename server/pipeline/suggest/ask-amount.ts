const HEDGE =
  "(?:[Bb]is zu|[Rr]und|[Ee]twa|[Cc]irca|[Gg]ut|[Kk]napp|[Ff]ast|[Nn]ahezu|[Mm]ehr als|[Ww]eniger als|[Üü]ber|[Mm]indestens|[Hh]öchstens|[Uu]ngefähr|[Ss]chätzungsweise|[Zz]wischen)";
// Four digits without a point up to 2199 are as a rule a year.
const DIGITS = "(?!(?:1\\d|2[01])\\d\\d(?!\\d))(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)";
const SCALE = "(?:\\s(?:Tausend|Millionen|Milliarden))?";
const NUMBER = `${DIGITS}${SCALE}(?:\\s(?:bis(?: zu)?|und)\\s${DIGITS}${SCALE})?`;
// "Wie viele" asks for the strong plural in -e; another ending is another case, and an article begins another thing.
const THING = "((?:(?!(?:die|eine|alle|keine|welche)\\s)\\p{Ll}+e\\s){0,2}\\p{Lu}\\p{Ll}{3,})(?![\\p{L}-]|\\s\\p{Lu})";
const AMOUNT = `(?:${HEDGE}\\s)*${NUMBER}\\s${THING}`;
const AUXILIARY = "(hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|wird|werden)";

// Behind the amount comes the verb; with an auxiliary at the end it is a clause that lost its beginning.
const opens = new RegExp(
  `^${AMOUNT}\\s(?!(?:d(?:er|ie|as|en|em|es)|eine?[mnrs]?)\\s)(\\p{Ll}\\S*\\s(?!.*\\s?${AUXILIARY.replace("(", "(?:")}[.!]$).+)[.!]$`,
  "u",
);
const bracketed = new RegExp(
  `^([^,;:()]+?)\\s${AUXILIARY}\\s(?:(.+?)\\s)??${AMOUNT}\\s((?:.+\\s)?\\p{Ll}+(?:t|en))[.!]$`,
  "u",
);

/** Units are measured, not counted; these endings are a singular's or a dative's. */
const uncounted =
  /(?:ung|heit|keit|schaft|ion|tät|ern|enden|tausend|millionen|milliarden|prozent\p{L}*|euro|dollar|franken|rubel|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|sekunden?|uhr|metern?|grad|gramm|tonnen|litern?|watt|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/iu;
/** Where and when belong into the question, … */
const circumstance = /^(?:am|an|auf|bei|beim|im|in|seit|vor|während|zwischen)\s/iu;
/** … who says so and what only joins sentences do not. */
const dispensable =
  /^(?:\p{L}*weit|aktuell|auch|außerdem|bereits|bis|bisher|bislang|damals|dann|derzeit|für|gegen|gestern|heute|insgesamt|inzwischen|jährlich|jetzt|laut|mit|nach|nun|pro|seither|später|täglich|unter|zuletzt|zunächst|zudem|zum|zur)(?!\p{L})/iu;
const subject = /^(?:(?:Der|Die|Das|Eine?)\s.+|\p{Lu}\p{L}*|\p{Lu}\p{L}*[^er\s](?:\s\p{Lu}\p{L}*){1,2})$/u;
/** Words that lean on another sentence, and all that makes a question long-winded. */
const unfit =
  /(?<!\p{L})(?:er|sie|es|ihm|ihn|ihnen|ihre?[mnrs]?|seine?[mnrs]?|wir|uns|ich|dies\p{L}*|jene[mnrs]?|dort|hier|dabei|damit|damals|daneben|davon|dazu|dafür|daran|dagegen|darunter|deren|dessen|so|zudem|noch|auch|nur|sogar|allein|bereits|schon|nicht|kein\p{L}*|weitere|andere|und|oder)(?!\p{L})|[\d,.;:!()„“"–]/iu;
const preposition =
  /(?:^|\s)(?:ab|an|auf|aus|bei|durch|für|gegen|in|mit|nach|seit|um|unter|von|vor|zu|zum|zur)(?:\s\p{Ll}+)?$/u;

/** In UTF-16 units; the patterns try many places, which only sentences allow. */
const LONGEST = 250;

/**
 * Asks for the number of a German sentence ("Im Mai hat der Hof 40 Schafe verkauft." → "Wie viele Schafe hat der Hof im Mai verkauft?"). Only where
 * word order allows it surely: the amount opens the sentence, or stands between an auxiliary and its participle; undefined for all else.
 */
export function askAmount(sentence: string): string | undefined {
  if (sentence.length > LONGEST) return undefined;
  const question = askOpening(sentence) ?? askBracketed(sentence);
  const words = question?.split(" ").length ?? 0;
  return question !== undefined && words > 4 && words < 16 && !unfit.test(question) ? question : undefined;
}

function askOpening(sentence: string): string | undefined {
  const [, thing, rest] = opens.exec(sentence) ?? [];
  return thing === undefined || uncounted.test(thing) ? undefined : questionOf(thing, rest);
}

function askBracketed(sentence: string): string | undefined {
  const [, opening, auxiliary, middle = "", thing, rest] = bracketed.exec(sentence) ?? [];
  if (opening === undefined || thing === undefined || uncounted.test(thing) || preposition.test(middle))
    return undefined;
  if (dispensable.test(opening)) return questionOf(thing, auxiliary, middle, rest);
  if (circumstance.test(opening)) return questionOf(thing, auxiliary, middle, lowered(opening), rest);
  if (!subject.test(opening)) return undefined;
  return questionOf(thing, auxiliary, opening.replace(/^(?:Der|Die|Das|Eine?)\s/u, lowered), middle, rest);
}

const questionOf = (thing: string, ...parts: readonly (string | undefined)[]): string =>
  `${[`Wie viele ${thing}`, ...parts].filter((part) => part !== undefined && part !== "").join(" ")}?`;

const lowered = (words: string): string => words.slice(0, 1).toLocaleLowerCase("de") + words.slice(1);
