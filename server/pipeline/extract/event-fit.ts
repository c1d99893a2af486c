import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { clauses } from "#german/clauses.ts";
import { outcomes } from "#german/outcomes.ts";
import { type EventStatus, status } from "#german/status.ts";
import type { AskedQuestion } from "./asked-question.ts";

/**
 * How the event a sentence tells of stands to the one asked for, in units of the ranking's score, 0 where nothing can be said: another
 * fate of people ("gefallen" for "verwundet") and a promise for a deed count against it.
 */
export const eventFit = (question: AskedQuestion, text: string): number =>
  outcomeFit(question, text) + statusFit(question, text);

const OTHER_OUTCOME = -2.5;
const UNASKED_OUTCOME = -1;
const ONLY_PROMISED = -1.2;

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
