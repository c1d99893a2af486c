import type { Span } from "#domain/span.ts";
import { insertedAttribute } from "#german/inserted-attribute.ts";
import { phraseAt } from "#german/phrases.ts";
import type { Token } from "#german/tokens.ts";

/** Somebody a sentence names as its source; the span covers speaker and cue. */
export type Named = Span & { readonly text: string };

/** The speaker of a cue that stands at this word: laut X, X zufolge, so X, nach Angaben von X, nach eigenen Angaben. */
export function cueAt(words: readonly Token[], at: number): Named | undefined {
  const token = words[at];
  if (!token || !cueWords.has(token.lower)) return undefined;
  if (token.lower === "laut" || token.lower === "gemäß") return after(words, at, at + 1);
  // "Geht es nach den Grünen, …": it is what they want.
  if (token.lower === "geht" && words[at + 1]?.lower === "es" && words[at + 2]?.lower === "nach")
    return after(words, at, at + 3);
  if (token.lower === "zufolge") return before(words, at);
  if (token.lower === "so") return words[at - 1]?.text === "," ? after(words, at, at + 1) : undefined;
  if (token.lower === "nach") return accordingTo(words, at);
  return token.lower === "geht" ? undefined : ofSomebody(words, at);
}

const cueWords: ReadonlySet<string> = new Set(
  "laut gemäß geht zufolge so nach angaben worten aussage aussagen einschätzung ansicht schätzung meinung".split(" "),
);

function after(words: readonly Token[], cue: number, at: number): Named | undefined {
  const phrase = phraseAt(words, at);
  if (!phrase || phrase.pronoun || phrase.words.length === 0) return undefined;
  const end = /^(?:von|vom|aus)$/.test(words[phrase.last + 1]?.lower ?? "")
    ? (phraseAt(words, phrase.last + 1)?.end ?? phrase.end)
    : phrase.end;
  return { start: words[cue]?.start ?? phrase.start, end, text: written(phrase.words) };
}

/** "Seinen Angaben nach", "nach ihren Worten", "ihrer Ansicht zufolge": somebody's who was named before. */
function ofSomebody(words: readonly Token[], at: number): Named | undefined {
  const own = words[at - 1];
  const noun = words[at];
  const next = words[at + 1];
  if (!own || !noun || !isSomebodys(own)) return undefined;
  const ahead = /^(?:nach|laut)$/.test(words[at - 2]?.lower ?? "") ? words[at - 2] : undefined;
  const behind = /^(?:nach|zufolge)$/.test(next?.lower ?? "") ? next : undefined;
  return ahead || behind ? { start: (ahead ?? own).start, end: (behind ?? noun).end, text: noun.text } : undefined;
}

const isSomebodys = (token: Token | undefined): boolean =>
  /^(?:seinen|seiner|ihren|ihrer|dessen|deren)$/.test(token?.lower ?? "");

function before(words: readonly Token[], cue: number): Named | undefined {
  for (let from = Math.max(0, cue - 7); from < cue; from += 1) {
    const phrase = phraseAt(words, from);
    const more =
      phrase && phrase.last < cue - 1 && /^(?:von|vom|aus)$/.test(words[phrase.last + 1]?.lower ?? "")
        ? phraseAt(words, phrase.last + 1)
        : undefined;
    if (phrase && (more?.last ?? phrase.last) === cue - 1 && !phrase.pronoun)
      return { start: phrase.start, end: words[cue]?.end ?? phrase.end, text: written(phrase.words) };
  }
  return undefined;
}

/** "Angaben", "Rechnung": what somebody's words are called. */
export const isReportNoun = (word: string): boolean => reportNoun.test(word.toLowerCase());

const reportNoun =
  /^(?:angaben?|worten?|ansicht|meinung|auffassung|einschätzung(?:en)?|schätzung(?:en)?|darstellung|aussagen?|berechnung(?:en)?|informationen|bericht(?:en)?|ergebnis(?:sen)?|recherchen?|erkenntnis(?:sen)?|überzeugung|analysen?|studien?|zahlen|mitteilung|auskunft|untersuchung(?:en)?|umfragen?|lesart|urteil|prognosen?|daten|statistik(?:en)?|feststellung(?:en)?|erhebung(?:en)?|hochrechnung(?:en)?|schilderung(?:en)?|bekunden|rechnung|vorstellung(?:en)?|befund(?:en)?|eindruck|beobachtung(?:en)?|dafürhalten)$/;

/** "Nach Unternehmensangaben", "nach Polizeiinformationen". */
const compoundReport = /^(\p{Lu}\p{L}{3,}?)s?(?:angaben|informationen|berichten|darstellung|aussagen|mitteilung)$/u;

/** "Nach eigenen Angaben": whose words they are says the clause. */
const OWN = "eigene";

/** "nach Angaben der Polizei", "nach Kleins Worten", "nach Ansicht von X". */
function accordingTo(words: readonly Token[], at: number): Named | undefined {
  const start = words[at]?.start ?? 0;
  const from = isArticle(words[at + 1]) ? insertedAttribute(words, at + 2) - 1 : at + 1;
  for (let next = from; next < Math.min(words.length, from + 4); next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") return undefined;
    const whose = token.capital ? compoundReport.exec(token.text)?.[1] : undefined;
    if (whose !== undefined) return { start, end: token.end, text: whose };
    if (!token.capital || !reportNoun.test(token.lower)) continue;
    if (/^eigene[nrm]$/.test(words[next - 1]?.lower ?? "")) return { start, end: token.end, text: OWN };
    if (next > at + 1 && words[next - 1]?.capital)
      return { start, end: token.end, text: written(words.slice(at + 1, next).filter(({ capital }) => capital)) };
    // "Nach ihren Worten der Verdacht": what follows is no genitive.
    const phrase = isSomebodys(words[next - 1]) ? undefined : phraseAt(words, next + 1);
    const counted = phrase?.words[0]?.kind === "number";
    const genitive =
      phrase && !counted && !phrase.preposition && (phrase.cases.includes("genitive") || phrase.cases.length === 0);
    if (phrase && !phrase.pronoun && (genitive || /^(?:vo[nm]|aus)$/.test(phrase.preposition ?? ""))) {
      const own = withoutNext(phrase.words);
      return { start, end: own.at(-1)?.end ?? phrase.end, text: written(own) };
    }
    return { start, end: token.end, text: token.text };
  }
  return undefined;
}

const isArticle = (token: Token | undefined): boolean => /^(?:de[rmn]|die|das|eine[rm]?)$/.test(token?.lower ?? "");

/** "Besteht nach Auskunft der Ärzte Lebensgefahr": an abstract noun behind the speaker is no name but the subject. */
function withoutNext(words: readonly Token[]): readonly Token[] {
  const before = words.at(-2);
  const last = words.at(-1);
  return before?.capital && last && abstract.test(last.text) && before.end + 1 === last.start
    ? words.slice(0, -1)
    : words;
}

const abstract =
  /^\p{Lu}\p{L}{2,}(?:ung|ungen|heit|keit|keiten|schaft|schaften|tät|täten|nis|nisse|gefahr|pflicht|bedarf|mangel|kosten|schäden|verdacht|anlass|gründe?|hinweise?|probleme?|verbote?)$/u;

/** Words as a text, a space between them. */
export const written = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");
