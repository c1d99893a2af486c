import { segments } from "#german/clause-segments.ts";
import { determinerCases, isCoordinator, prepositionCases } from "#german/function-words.ts";
import { numberWord } from "#german/number-words.ts";
import type { Token } from "#german/tokens.ts";
import { auxiliary } from "#german/verb-candidates.ts";
import { verbForms } from "#german/verb-forms.ts";

/**
 * The sentences that one with a shared auxiliary stands for ("Bei dem Unfall wurde eine Frau getötet und ein Mann verletzt." → "Bei dem Unfall wurde
 * eine Frau getötet." and "Bei dem Unfall wurde ein Mann verletzt."). Only of a sentence that is one clause; empty where it tells one deed, or where
 * it cannot be told who the second participle is said of.
 */
export function sharedAuxiliary(sentence: string): readonly string[] {
  if (sentence.length > LONGEST || !joined.test(sentence) || said.test(sentence)) return [];
  const [only, ...more] = segments(sentence);
  if (!only || more.length > 0 || only.quoted) return [];
  const { tokens } = only;
  const finite = tokens.findIndex(({ lower }) => auxiliary.test(lower));
  const end = closing.test(tokens.at(-1)?.lower ?? "") ? tokens.length - 1 : tokens.length;
  const at = tokens.findIndex(
    (token, index) => index > finite && isCoordinator(token.lower) && isParticiple(tokens[index - 1]),
  );
  if (finite < 1 || at < finite + 3 || at + 2 >= end || !isParticiple(tokens[end - 1])) return [];
  const tail = tokens.slice(end);
  const second = tokens.slice(at + 1, end);
  const start = startOf(second);
  if (start === undefined) return [];
  const front = tokens.slice(0, finite);
  const verb = tokens.slice(finite, finite + 1);
  const active = /^ha/.test(verb[0]?.lower ?? "");
  const own = isBare(front[0]);
  // "Die Firma hat Leute entlassen und Werke geschlossen": one doer; in the passive the second noun is the second subject.
  if (active && !own) return [];
  const lead = own && !active ? [] : front;
  const rest =
    lead.length > 0 ? [...lead, ...verb, ...second] : [...second.slice(0, start), ...verb, ...second.slice(start)];
  return [
    [...tokens.slice(0, at), ...tail],
    [...rest, ...tail],
  ].map((words) => `${words.map(({ text }) => text).join(" ")}.`);
}

const LONGEST = 400;

const joined =
  /(?<!\p{L})(?:w[ue]rden?|sei(?:en)?|ist|sind|waren?|ha(?:t|ben|tten?|be)|wird)\s.*(?:t|en)\s(?:und|sowie|aber)\s/iu;

/** Whose words a sentence tells holds for all of it: it is left whole. */
const said =
  /(?<!\p{L})(?:laut|zufolge|gemäß|nach (?:\p{L}+ ){0,2}(?:Angaben|Worten|Ansicht|Auskunft|Darstellung|Einschätzung))(?!\p{L})/iu;

const closing = /^(?:worden|sein|haben|werden)$/;

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  !closing.test(token.lower) &&
  verbForms(token.lower).some(({ shape }) => shape === "participle");

/** A noun phrase without a preposition: "der", "zwei", "Anna". */
const isBare = (token: Token | undefined): boolean =>
  token !== undefined &&
  !prepositionCases(token.lower) &&
  (token.kind === "number" ||
    token.capital ||
    determinerCases(token.lower) !== undefined ||
    numberWord(token.lower) !== undefined);

/** How many tokens the noun phrase takes that the second deed is said of; undefined where it begins with another one. */
function startOf(words: readonly Token[]): number | undefined {
  if (!isBare(words[0])) return undefined;
  const noun = words.findIndex(({ capital }) => capital);
  if (noun < 0 || words.slice(0, noun).some(({ lower }) => prepositionCases(lower) !== undefined)) return undefined;
  let end = noun + 1;
  while (words[end]?.capital) end += 1;
  return end < words.length ? end : undefined;
}
