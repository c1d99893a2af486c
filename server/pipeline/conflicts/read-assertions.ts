import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { type Clause, clauses, governor } from "#german/clauses.ts";
import { dates } from "#german/dates.ts";
import { names } from "#german/names.ts";
import { phraseKey } from "#german/phrase-key.ts";
import { polarity } from "#german/polarity.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";
import { clauseParts } from "#german/subject.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { separable } from "#german/verb-prefixes.ts";
import { contentWords } from "../verify/content-words.ts";
import { mayTakeSides, type Side, sideOfAdjective, sideOfVerb } from "./opposed-predicates.ts";
import { timesOf } from "./times-of.ts";
import { written } from "./written.ts";

/** Units of what is a question of yes or no begin so; the value is 1 or −1 for its sides, 2 or −2 for what is not the one or the other. */
export const YES_NO = "yes-no:";

/** What a sentence says is so or is not so, where German has a word for the opposite: approved or refused, risen or sunk; plans, doubts and earlier states are left out. */
export function readAssertions(sentence: string, span: Span, { article }: Evidence): readonly Statement[] {
  if (!tokens(sentence).some(({ lower }) => mayTakeSides(lower))) return [];
  const all = clauses(sentence);
  return all.flatMap((clause) => {
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
      ...({
        min: value,
        max: value,
        step: 1,
        hedge: "exact",
        maxHedge: "exact",
        unit: `${YES_NO}${side.question}`,
      } as const),
    };
    const actor = actorOf(clause, all);
    return [
      {
        ...span,
        quantity: { ...quantity, ...(quantity.end - quantity.start > LONGEST && { start: token.start }) },
        ...{ things: [], narrowed: [], places: [], marks: side.own ? ["own"] : [], conditions: [], running: false },
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
}

/** A position's value is read at a glance. */
const LONGEST = 40;

interface Assertion {
  readonly side: Side;
  readonly token: Token;
  readonly negated?: Token;
}

function assertionIn(clause: Clause, all: readonly Clause[]): Assertion | undefined {
  const { predicate, opener = "" } = clause;
  if (!predicate || predicate.tense === "pluperfect" || /^(?:wenn|falls|ob|sofern|bevor|bis|damit)$/.test(opener))
    return undefined;
  if (clause.tokens.some(({ lower }) => earlier.test(lower))) return undefined;
  const adjective = copulas.has(predicate.lemma)
    ? clause.tokens.find(({ lower, capital }) => !capital && sideOfAdjective(lower) !== undefined)
    : undefined;
  const side = adjective ? sideOfAdjective(adjective.lower) : sideOfVerb(predicate.lemma);
  const token = adjective ?? clause.tokens[lastPart(clause)];
  if (!side || !token) return undefined;
  const { value } = polarity(clause, all);
  const denies = isDenial(predicate.lemma);
  if (value === "denied" && !denies) return undefined;
  const above = governor(clause, all)?.predicate;
  if (above && speechKind(above.lemma) === undefined) return undefined;
  const state = status(clause, all);
  if (!denies && state !== "done" && state !== "ongoing") return undefined;
  if (denies && (predicate.modal !== undefined || predicate.tense === "future")) return undefined;
  const isNegated = denies ? value === "affirmed" : value === "negated";
  const cue = clause.tokens.findLast(({ lower }) => /^(?:nicht|nie|niemals|kein\p{L}*)$/u.test(lower));
  return { side, token: mainToken(clause, token), ...(isNegated && cue && { negated: cue }) };
}

/** The last part of the predicate, but the verb itself before its parted prefix ("stimmte … zu") and the participle that stands first ("Getroffen wurden"). */
function lastPart({ predicate, tokens: words }: Clause): number {
  const parts = [...(predicate?.parts ?? [])].sort((a, b) => a - b);
  const [first = 0, last = first] = [parts[0], parts.at(-1)];
  const fronted = first === 0 && /^wurden?$|^wird$|^werden$/.test(words[last]?.lower ?? "");
  return fronted || separable.has(words[last]?.lower ?? "") ? first : last;
}

/** The participle or infinitive that carries the meaning, not "worden" or "sein" behind it. */
function mainToken(clause: Clause, last: Token): Token {
  if (!/^(?:worden|werden|sein|haben)$/.test(last.lower)) return last;
  const parts = [...(clause.predicate?.parts ?? [])].map((at) => clause.tokens[at]);
  return (
    parts.findLast(
      (token) =>
        token && !/^(?:worden|werden|wird|wurde\p{L}*|sein|haben|ist|sind|war\p{L}*|ha\p{L}+)$/u.test(token.lower),
    ) ?? last
  );
}

const copulas: ReadonlySet<string> = new Set([
  "sein",
  "werden",
  "bleiben",
  "ausfallen",
  "gelten",
  "sprechen",
  "erweisen",
]);
const earlier = /^(?:zunächst|ursprünglich|zuvor|vorher|anfangs|früher|einst)$/;

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
  return actor && phraseKey(actor);
}
