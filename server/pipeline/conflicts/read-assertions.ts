import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { dates } from "#german/dates.ts";
import { names } from "#german/names.ts";
import { phraseKey } from "#german/phrase-key.ts";
import { tokens } from "#german/tokens.ts";
import { contentWords } from "../verify/content-words.ts";
import { assertionIn } from "./assertion-in.ts";
import { lackOf } from "./lack-of.ts";
import { mayTakeSides, type Side } from "./opposed-predicates.ts";
import { timesOf } from "./times-of.ts";
import { YES_NO } from "./units.ts";
import { written } from "./written.ts";

/** What a sentence says is so or is not so, where German has a word for the opposite: approved or refused, risen or sunk; plans, doubts and earlier states are left out. */
export function readAssertions(sentence: string, span: Span, { article }: Evidence): readonly Statement[] {
  const lacked = lackOf(sentence);
  if (lacked.length === 0 && !tokens(sentence).some(({ lower }) => mayTakeSides(lower))) return [];
  const all = clauses(sentence);
  const lacking = lacked.map(({ side, ...where }) => {
    const quantity = { ...where, ...atSide(side, 2) };
    return {
      ...span,
      quantity,
      ...{ things: [], narrowed: [], places: [], marks: [], conditions: [], running: false, names: [] },
      own: contentWords(sentence, [where, ...dates(sentence)]).map(written),
      reality: "fact" as const,
      present: false,
      ...timesOf(sentence, quantity, article.publishedAt),
    };
  });
  const told = all.flatMap((clause) => {
    const told = assertionIn(clause, all);
    if (!told) return [];
    const { side, token, negated } = told;
    const skipped = [
      ...dates(sentence),
      ...[...(clause.predicate?.parts ?? [])].map((at) => clause.tokens[at] ?? token),
      token,
    ];
    const own = contentWords(sentence, skipped).filter(({ start }) => clause.tokens.some((one) => one.start === start));
    const value = side.side * (negated ? 2 : 1);
    const quantity = {
      start: negated && negated.end <= token.start ? negated.start : token.start,
      end: token.end,
      ...atSide(side, value),
    };
    const actor = actorOf(clause, all);
    return [
      {
        ...span,
        quantity: { ...quantity, ...(quantity.end - quantity.start > LONGEST && { start: token.start }) },
        ...{
          things: [],
          narrowed: [],
          places: [],
          marks: side.own ? ["own"] : [],
          conditions: [],
          running: goesOn.test(sentence),
        },
        own: own.map(written),
        names: names(sentence)
          .filter(({ start }) => own.some((word) => word.start === start))
          .map((name) => own.filter(({ start }) => start >= name.start && start < name.end).map(written)),
        ...(actor !== undefined && { agent: actor }),
        reality: "fact" as const,
        present: clause.predicate?.tense === "present",
        ...timesOf(sentence, quantity, article.publishedAt),
      },
    ];
  });
  return [...told, ...lacking];
}

const atSide = (side: Side, value: number) =>
  ({ min: value, max: value, step: 1, hedge: "exact", maxHedge: "exact", unit: `${YES_NO}${side.question}` }) as const;

/** What was so for a time, or is so again. */
const goesOn = /(?<!\p{L})(?:wieder|erneut|inzwischen|mittlerweile|vorerst|bis (?:zu[mr]|auf))(?!\p{L})/iu;

/** A position's value is read at a glance. */
const LONGEST = 40;

/** "der Rat von Hall": belongs to the noun before it. */
const ofNoun = ({ tokens: words }: Clause, start: number): boolean =>
  words.findLast(({ end }) => end <= start)?.capital === true;

/** Who acts: the subject of an active clause, "von" or "durch" whom in a passive one. */
function actorOf(clause: Clause, all: readonly Clause[]): string | undefined {
  const parts = clauseParts(clause, all);
  const actor =
    clause.predicate?.voice === "passive"
      ? parts.prepositional.find(
          ({ preposition, start }) => /^(?:von|vom|durch)$/.test(preposition ?? "") && !ofNoun(clause, start),
        )
      : parts.subject;
  return actor && !actor.pronoun ? phraseKey(actor) : undefined;
}
