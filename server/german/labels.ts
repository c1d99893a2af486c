import type { Token } from "#german/figure-tokens.ts";
import { isOrdinal } from "#german/ordinals.ts";
import { remembering } from "#german/remembering.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import { nounFollows } from "#german/things.ts";

/** Where a numeral stands and what was found around it; `unit` is true where a unit or scale belongs to it. */
export interface NumeralPlace {
  readonly at: number;
  readonly next: number;
  readonly hedged: boolean;
  readonly unit: boolean;
}

/**
 * Whether a numeral names something instead of counting it: part of a name ("A380", "KN-23/24", "Windows 11"), ordinal, clock time, year, age in
 * brackets, paragraph, page, phone number, version.
 */
export function isLabel(tokens: readonly Token[], place: NumeralPlace): boolean {
  const token = tokens[place.at];
  if (!token) return true;
  if (isGlued(tokens, place)) return true;
  if (place.unit) return false;
  if (token.form === "dotted" || token.form === "chain")
    return !/^0\./.test(token.text) || isOrdinalAt(tokens, place, token);
  if (token.form === "plain" && /^0\d/.test(token.text)) return true;
  if (isClockTime(tokens, place)) return true;
  if (isBracketed(tokens, place)) return true;
  if (isNumbered(tokens, place.at)) return true;
  if (token.form !== "plain") return false;
  return isOrdinalAt(tokens, place, token) || isYear(tokens, place, token) || isDesignation(tokens, place);
}

/** Letters, slashes, colons or hyphens without a space make a numeral part of a longer sign; a hyphen before "jährig" and the like is read before. */
function isGlued(tokens: readonly Token[], { at, next, unit }: NumeralPlace): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (before && token && !token.gap) {
    if (before.kind === "word" && !/^(?:EUR|USD|CHF|Fr|US)$/.test(before.text)) return true;
    if (/^[/:.#§&_@*=]$/.test(before.text) && !(before.text === "." && before.gap))
      return before.text !== "." || tokens[at - 2]?.kind !== "word";
    if (/^[-–]$/.test(before.text) && !before.gap && tokens[at - 2]?.kind === "word") return true;
  }
  const after = tokens[next];
  if (!after || after.gap || unit) return false;
  if (after.kind === "word") return true;
  if (/^[/:_@]$/.test(after.text)) return tokens[next + 1]?.gap === false;
  return after.text === "-" && tokens[next + 1]?.kind === "word" && tokens[next + 1]?.gap === false;
}

function isClockTime(tokens: readonly Token[], { at, next }: NumeralPlace): boolean {
  if (tokens[next]?.lower === "uhr") return true;
  const to = /^(?:bis|und|–|-)$/.test(tokens[next]?.lower ?? "") && tokens[next + 2]?.lower === "uhr";
  return (
    to ||
    (tokens[at]?.kind === "word" &&
      /^(?:um|halb|viertel|punkt|gegen)$/.test(tokens[at - 1]?.lower ?? "") &&
      !nounFollows(tokens, next))
  );
}

/** "(41)", "[2]", and the age between commas: "der Minister, 52, trat". */
const isBracketed = (tokens: readonly Token[], { at, next }: NumeralPlace): boolean =>
  (tokens[at - 1]?.text === "," && tokens[next]?.text === "," && /^\d{2}$/.test(tokens[at]?.text ?? "")) ||
  (/^[([]$/.test(tokens[at - 1]?.text ?? "") && /^[)\],;]$/.test(tokens[next]?.text ?? ""));

/** "Nr. 5", "§ 218", "Artikel 5 bis 7", "Seite 12", "Platz 3". */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (isAfterNumberedNoun(tokens, at)) return true;
  const second = tokens[at - 2]?.kind === "numeral" && /^(?:bis|und|–|-)$/.test(tokens[at - 1]?.lower ?? "");
  return second && isAfterNumberedNoun(tokens, at - 2);
}

function isAfterNumberedNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  if (!before || before.kind === "numeral") return false;
  return before.text === "§" || before.text === "#" || isNumberedNoun(before.lower);
}

/** Whether a number behind the noun, lower case, says which one it is ("Platz 3", "Warnstufe vier"). */
export const isNumberedNoun: (lower: string) => boolean = remembering(
  8192,
  (lower) => numberedNouns.test(lower) || numberedEnds.test(lower),
);

const numberedEnds = /^\p{L}{3,}(?:stufe|klasse|gleis|phase|staffel|etappe|kapitel|kategorie|nummer)$/u;

const numberedNouns =
  /^(?:nr|nummer|az|aktenzeichen|abs|absatz|art|artikel|artikels|paragraf|paragraph|ziffer|satz|seiten?|s|kapitel|band|bd|teil|folge|staffel|runde|etappe|platz|plätze|rang|position|gleis|halle|raum|zimmer|block|tor|linie|bus|flug|zug|formel|typ|version|modell|phase|stufe|gruppe|klasse|liga|saison|kategorie|warnstufe|pflegestufe|pflegegrad|autobahn|bundesstraße|straße|str|listenplatz|startnummer|rückennummer|agenda|reaktor|reaktorblock|artikeln|ausgabe|heft|lektion|übung|frage|kanal|sektor|zone|tag|kapiteln)$/;

function isOrdinalAt(tokens: readonly Token[], { at, next }: NumeralPlace, token: Token): boolean {
  const dot = tokens[next];
  if (token.kind !== "numeral" || dot?.text !== "." || dot.gap) return false;
  const before = wordBefore(tokens, at);
  const after = tokens[next + 1];
  if (!after) return /^(?:am|vom|zum|beim)$/i.test(before);
  if (after.kind === "numeral") return token.text.length <= 2 && tokens[next + 2]?.text === ".";
  if (after.kind === "sign") return /^[–,/)-]$/.test(after.text);
  if (/^\p{Ll}/u.test(after.text)) return true;
  return (
    isOrdinal(token.text, before, after.text) || (opensSentence(after.text) && /^(?:am|vom|zum|beim)$/i.test(before))
  );
}

const wordBefore = (tokens: readonly Token[], at: number): string => {
  const before = tokens[at - 1];
  return before?.kind === "word" ? before.text : before ? "." : "";
};

/** Four digits from 1000 to 2199 are a year unless a hedge or, for all but 1900–2100, a counted noun says otherwise; round thousands are counts before a noun. */
export function isYear(tokens: readonly Token[], { at, next, hedged }: NumeralPlace, token: Token): boolean {
  const value = Number(token.text);
  if (token.kind !== "numeral" || token.text.length !== 4 || value < 1000 || value > 2199) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (yearContext.test(before)) return true;
  if (isHeadOfSentence(tokens, at) && isCounting(tokens, next)) return false;
  const recent = value > 1899 && value < 2101;
  if (hedged && (nounFollows(tokens, next) || !recent) && !/^(?:bis|ab|über|unter)$/.test(before)) return false;
  return (recent && value % 100 !== 0) || !nounFollows(tokens, next);
}

const isHeadOfSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.text === ".";

/** "1940 ausländische Pflegende arbeiten dort": behind a year at its head a sentence has its verb. */
const isCounting = (tokens: readonly Token[], next: number): boolean =>
  /^\p{Ll}{2,}e$/u.test(tokens[next]?.text ?? "") &&
  !/(?:te|rde|be|äme|inge|äbe|äge|ünde|iele|eße)$/.test(tokens[next]?.text ?? "") &&
  /^\p{Lu}/u.test(tokens[next + 1]?.text ?? "");

const yearContext =
  /^(?:jahr|jahre|jahres|jahren|jahrs|anfang|mitte|ende|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|seit|herbstes|wm|em|saison|baujahr|jahrgang|geboren|sommers|winters|ostern|pfingsten|weihnachten|silvester|quartal|halbjahr|wahljahr)$/;

/** A number after a name or noun and not before a noun belongs to the name ("Boeing 737 stürzte ab", "Apollo 11", "Gruppe 4"). */
function isDesignation(tokens: readonly Token[], { at, next, hedged }: NumeralPlace): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (hedged || before?.kind !== "word" || token?.kind !== "numeral") return false;
  if (!/\p{Lu}/u.test(before.text)) return false;
  if (/^\p{Lu}{1,3}$/u.test(before.text)) return true;
  const startsSentence = at < 2 || /^[.!?:]$/.test(tokens[at - 2]?.text ?? "");
  if (startsSentence && opensSentence(before.text)) return false;
  // "Nach unserer Liste 31".
  if (/^(?:mein|unser|ihr|sein)e[rnms]?$/.test(tokens[at - 2]?.lower ?? "")) return false;
  const after = tokens[next];
  if (/^(?:der|statt|anstatt)$/.test(after?.lower ?? "") && tokens[next + 1]?.kind === "numeral") return false;
  if (after && /^(?:\p{Lu}{2,3}|Max|Plus|Pro|Ultra|Mini)$/u.test(after.text)) return true;
  return !nounFollows(tokens, next);
}
