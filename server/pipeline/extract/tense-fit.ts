import { extent } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import { verbForms } from "#german/verb-forms.ts";
import type { AskedQuestion } from "./asked-question.ts";

/**
 * How the dates a text names stand to the tense of a question for a date, in units of the ranking's score: no day before the article answers
 * "Wann wird …", none behind it "Wann wurde …". 0 for other questions, for texts without a date, and where the article's date is unknown.
 */
export function tenseFit({ type, text: asked }: AskedQuestion, text: string, publishedAt: string | undefined): number {
  if (type !== "date" || publishedAt === undefined) return 0;
  const tense = tenseOf(asked);
  if (tense === undefined) return 0;
  const told = dates(text, publishedAt).filter(({ period }) => period !== undefined);
  if (told.length === 0) return 0;
  const isMissed = told.every((date) => {
    const { from, to } = extent(date);
    return tense === "future" ? to !== undefined && to < publishedAt : from !== undefined && from > publishedAt;
  });
  return isMissed ? OTHER_TENSE : 0;
}

/** More than all the words of a question weigh: such a sentence tells of another event. */
const OTHER_TENSE = -6;

/** Whether something is asked that will be or that was; undefined for the present tense, which is used of both. */
function tenseOf(asked: string): "future" | "past" | undefined {
  const [, verb] =
    /^\s*(?:und )?(?:ab |bis |seit )?(?:wann|an welchem (?:tag|datum)|in welchem (?:jahr|monat))\s+(\p{L}+)/iu.exec(
      asked,
    ) ?? [];
  if (verb === undefined) return undefined;
  const lower = verb.toLowerCase();
  if (/^(?:wird|werden|soll|sollen|will|wollen)$/.test(lower)) return isPerfect.test(asked) ? undefined : "future";
  if (/^(?:hat|haben|hatten?|wurden?|waren?)$/.test(lower)) return "past";
  return verbForms(lower).some(({ shape, certain }) => shape === "past" && certain) ? "past" : undefined;
}

/** "Wann soll er gegangen sein?", "Wann wird das gebaut worden sein?" */
const isPerfect = /(?:t|en) (?:worden )?(?:sein|haben)\s*\??\s*$/u;
