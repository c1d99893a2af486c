import { quantities } from "#german/quantities.ts";
import type { QuestionType } from "#german/question-type.ts";
import { unitWord } from "#german/units.ts";
import type { AskedQuestion } from "../extract/asked-question.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { CAUSE, END, isFigure, isTimed, isWhere, isWho, STANCE, START } from "./units.ts";

/** Tells of a kind of statement whether it can answer the question at all; the question is read once for all kinds. */
export function asksFor(question: string): (kind: Kind) => boolean {
  const [counts, more] = [asksCount.test(question) && !asksMeasure.test(question), asksMore.test(question)];
  const [since, until, when] = [asksSince.test(question), asksUntil.test(question), asksWhen.test(question)];
  const [why, who, where] = [asksWhy.test(question), asksWho.test(question), asksWhere.test(question)];
  const otherThanHow = asksOtherThanHow.test(question);
  return ({ quantity: { unit }, marks }) => {
    if (unit === STANCE && otherThanHow) return false;
    if (counts && unit !== "count") return false;
    if (more !== marks.includes("additional")) return false;
    if (since) return unit === START;
    if (until) return unit === END;
    if (unit === CAUSE) return why;
    if (isWho(unit)) return who;
    if (isWhere(unit)) return where;
    return when === isTimed(unit);
  };
}

interface Kind {
  readonly quantity: { readonly unit: string };
  readonly marks: readonly string[];
}

/**
 * Whether the question asks for the value itself, and not only speaks of what it is told of: who asks where the soldiers fought wants no
 * count of them. A yes/no question asks for a figure that it names, bare
 * search words ask for all there is, and who asks for somebody's words wants his alone.
 */
export function asksForValue({ text, type }: AskedQuestion, { quantity: { unit } }: PlacedStatement): boolean {
  if (type === "quote") return false;
  if (!isFigure(unit)) return true;
  const measure = unitWord(/wie\s*viele? (\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? "");
  if (measure !== undefined) return measure.unit === unit;
  return VALUED.has(type) || amount.test(text) || quantities(text).length > 0 || !asks.test(text);
}

const VALUED: ReadonlySet<QuestionType> = new Set(["quantity", "duration", "comparison"]);

const amount =
  /(?<!\p{L})(?:\p{L}*(?:anzahl|zahl|zahlen|wert|werte[ns]?|höhe|menge|anteil|kosten|preise?s?|schadens?|schäden|umfang|größe|summe|betrag|verlusten?|bilanz|ausmaß|stärke|umsatz|gewinn|quote|angaben)|was kostet\p{L}*|kostet|kosteten?|teuer)(?!\p{L})/iu;

/** A question word, a verb or a question mark: without any it is a list of search words. */
const asks =
  /\?|(?<!\p{L})(?:wer|wen|wem|wessen|was|wie|wo|woher|wohin|wann|warum|wieso|weshalb|welche[rsmn]?|wodurch|womit|ist|sind|war|waren|hat|haben|wird|wurden?|nenne|erkläre?|sag)(?!\p{L})/iu;

/** Who asks how many does not ask for money or measures, unless by their units. */
const asksCount = /(?<!\p{L})wie\s*viele[rn]?(?!\p{L})/iu;
const asksMeasure =
  /(?<!\p{L})(?:Euro|Dollar|Franken|Pfund|Rubel|Yen|Prozent|\p{L}*meter|Tonnen|Kilogramm|Liter|Grad|Hektar|Stunden|Tage|Jahre|Punkte)(?!\p{L})/iu;

/** Days, starts and ends are told to those who ask when, and figures to all others. */
const asksWhen =
  /(?<!\p{L})(?:wann|wie lange|(?:an|in|zu|ab|seit|bis|vor|nach|aus) welche[mnrs]\s+(?:Jahr|Monat|Tag|Datum|Zeitpunkt))(?!\p{L})/iu;
/** What comes on top is told to those who ask for it. */
const asksMore = /(?<!\p{L})(?:weitere|zusätzliche)[nmrs]?(?!\p{L})/iu;
/** Whether a question asks for a cause. */
export const asksWhy =
  /(?<!\p{L})(?:warum|weshalb|wieso|wodurch|woran|\p{L}*ursache\p{L}*|\p{L}*auslöser|(?:aus)?gelöst|löste|grund|schuld)(?!\p{L})/iu;
/** Friendship and anger are told to those who ask how two sides stand to each other, and not to those who ask why one is angry, who says so, or what it brings. */
const asksOtherThanHow =
  /(?<!\p{L})(?:warum|weshalb|wieso|wodurch|woran|woher|wozu|wogegen|worüber|wann|wer|wem|wessen|wohin|womit|was)(?!\p{L}| (?:hält|halten|denkt|denken|empfinde))/iu;
const asksWho = /(?<!\p{L})(?:wer|wen|wem|wessen|welche[rsmn]?)(?!\p{L})/iu;
const asksWhere = /(?<!\p{L})(?:wo|woher|wohin|in welche[mrn]|ort|standort|geburtsort)(?!\p{L})/iu;
const asksSince = /(?<!\p{L})(?:(?:seit|ab) wann|(?:seit|ab) welche[mnr]\s)/iu;
const asksUntil = /(?<!\p{L})(?:bis wann|bis zu? welche[mnr]\s)/iu;
