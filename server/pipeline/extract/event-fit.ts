import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { clauses } from "#german/clauses.ts";
import { outcomes } from "#german/outcomes.ts";
import { type EventStatus, status } from "#german/status.ts";
import { stem } from "#german/stems.ts";
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

function outcomeFit(question: AskedQuestion, text: string): number {
  const { type } = question;
  const wanted = outcomesAsked(question);
  const told = outcomes(text).map(({ kind }) => kind);
  if (wanted.size === 0) return told.length > 0 && type === "quantity" ? UNASKED_OUTCOME : 0;
  if (told.length === 0 && asksElse(question)) return 0;
  return told.some((kind) => [...wanted].some((one) => compatible(one, kind))) ? 0 : OTHER_OUTCOME;
}

/** What befell people by the question's main clause; of whom it counts ("Wie viele Gefangene übergab …") it says no more than who they are. */
function outcomesAsked({ text, thing }: AskedQuestion): ReadonlySet<OutcomeKind> {
  const main = text.replace(/,.*$/su, "");
  const wanted = new Set<OutcomeKind>(
    outcomes(main)
      .filter(({ kind, start, end }) => casualties.has(kind) || stem(main.slice(start, end)) !== thing)
      .map(({ kind }) => kind),
  );
  if (/(?<!\p{L})(?:verlor(?:en)?|verliert|verlieren)(?!\p{L})/iu.test(text) && countsPeople.test(text))
    wanted.add("killed-or-wounded");
  return wanted;
}

/** "Wie viel bekommen die Familien der Getöteten?", "Wer kümmert sich um das gerettete Kind?": the outcome is named, and something else is asked for. */
const asksElse = ({ type, unit }: AskedQuestion): boolean =>
  type === "person" || type === "place" || (type === "quantity" && unit !== undefined);

const countsPeople =
  /(?:soldat|mensch|leute|person|mann|männer|kämpfer|kinder|frauen|einwohner|bürger|opfer|verlust)/iu;

const compatible = (a: OutcomeKind, b: OutcomeKind): boolean =>
  a === b || [a, b].every((kind) => casualties.has(kind) && [a, b].includes("killed-or-wounded"));

const casualties: ReadonlySet<OutcomeKind> = new Set(["killed", "wounded", "killed-or-wounded", "missing"]);

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
