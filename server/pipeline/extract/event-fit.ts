import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { clauses } from "#german/clauses.ts";
import { frameOf } from "#german/converse-verbs.ts";
import { countryOf } from "#german/countries.ts";
import { outcomes } from "#german/outcomes.ts";
import { type EventStatus, status } from "#german/status.ts";
import { tokens } from "#german/tokens.ts";
import type { AskedQuestion } from "./asked-question.ts";

/**
 * How the event a sentence tells of stands to the one asked for, in units of the ranking's score, 0 where nothing can be said: another
 * fate of people ("gefallen" for "verwundet"), a promise for a deed, and goods that go the other way count against it.
 */
export const eventFit = (question: AskedQuestion, text: string): number =>
  outcomeFit(question, text) + statusFit(question, text) + directionFit(question.text, text);

const OTHER_OUTCOME = -2.5;
const UNASKED_OUTCOME = -1;
const ONLY_PROMISED = -1.2;
const OTHER_WAY = -2;
const SAME_WAY = 0.7;

function outcomeFit({ text: asked, type }: AskedQuestion, text: string): number {
  const wanted = new Set<OutcomeKind>(outcomes(asked).map(({ kind }) => kind));
  if (/(?<!\p{L})(?:verlor(?:en)?|verliert|verlieren)(?!\p{L})/iu.test(asked) && countsPeople.test(asked))
    wanted.add("killed-or-wounded");
  const told = outcomes(text).map(({ kind }) => kind);
  if (wanted.size === 0) return told.length > 0 && type === "quantity" ? UNASKED_OUTCOME : 0;
  return told.some((kind) => [...wanted].some((one) => compatible(one, kind))) ? 0 : OTHER_OUTCOME;
}

const countsPeople =
  /(?:soldat|mensch|leute|person|mann|männer|kämpfer|kinder|frauen|einwohner|bürger|opfer|verlust)/iu;

const compatible = (a: OutcomeKind, b: OutcomeKind): boolean =>
  a === b ||
  [a, b].every(
    (kind) =>
      ["killed", "wounded", "killed-or-wounded", "missing"].includes(kind) && [a, b].includes("killed-or-wounded"),
  );

/** A question for what happened is not answered by what was announced, unless it asks for that. */
function statusFit({ text: asked, type }: AskedQuestion, text: string): number {
  if (
    type !== "quantity" ||
    /(?:zusag|zugesag|versp[ro]+ch|plan|ankündig|angekündig|soll|wird|werden|will|wollen|künftig|noch|forder)/iu.test(
      asked,
    )
  )
    return 0;
  const own = clauses(asked);
  if (own.some((clause) => open.has(status(clause, own) ?? "done"))) return 0;
  const all = clauses(text);
  const told = all.flatMap((clause) => status(clause, all) ?? []);
  return told.length > 0 && told.every((one) => open.has(one)) ? ONLY_PROMISED : 0;
}

const open: ReadonlySet<EventStatus> = new Set(["promised", "planned", "demanded"]);

function directionFit(asked: string, text: string): number {
  const wanted = direction(asked);
  const told = direction(text);
  if (!wanted || !told) return 0;
  const same = (["giver", "receiver"] as const).filter(
    (side) => wanted[side] !== undefined && wanted[side] === told[side],
  ).length;
  const swapped =
    (wanted.giver !== undefined && wanted.giver === told.receiver) ||
    (wanted.receiver !== undefined && wanted.receiver === told.giver);
  return swapped ? OTHER_WAY : same > 0 ? SAME_WAY : 0;
}

interface Direction {
  readonly giver?: string;
  readonly receiver?: string;
}

/** Which country gives and which gets, by the verb of giving or getting and the prepositions; undefined without such a verb or country. */
function direction(text: string): Direction | undefined {
  const all = clauses(text);
  for (const { predicate, tokens: own } of all) {
    const lemma = predicate?.lemma;
    if (lemma === undefined) continue;
    const gets = getting.test(lemma);
    if (!gets && frameOf(lemma)?.relation !== "transfer" && !giving.test(lemma)) continue;
    const named = countriesIn(own.length > 0 ? own : tokens(text));
    const marked = named.find(({ before }) =>
      (gets ? /^(?:von|vom|aus|durch)$/ : /^(?:an|nach|für)$/).test(before),
    )?.key;
    const bare = named.find(
      ({ before, key }) => key !== marked && !/^(?:von|vom|aus|an|nach|für|in|im|gegen|mit|laut|durch)$/.test(before),
    )?.key;
    if (marked === undefined && bare === undefined) continue;
    const [giver, receiver] = gets ? [marked, bare] : [bare, marked];
    return { ...(giver !== undefined && { giver }), ...(receiver !== undefined && { receiver }) };
  }
  return undefined;
}

const getting = /^(?:bekommen|erhalten|kriegen|empfangen|beziehen)$/;
const giving =
  /^(?:(?:aus|an|zurück|ab|weiter)?(?:liefern|geben|schicken|senden)|entsenden|überlassen|exportieren|geschicken|spenden|schenken|stellen|zurückgeben)$/;

/** Countries by name alone: an adjective describes the goods, not who moves them. */
function countriesIn(words: ReturnType<typeof tokens>): readonly { readonly key: string; readonly before: string }[] {
  return words.flatMap((word, i) => {
    const country = countryOf(word.text);
    const genitive = /s$/.test(word.text) && words[i + 1]?.capital === true;
    return country?.form === "name" && !genitive ? [{ key: country.key, before: words[i - 1]?.lower ?? "" }] : [];
  });
}
