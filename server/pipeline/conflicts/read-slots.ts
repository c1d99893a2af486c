import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { dates } from "#german/dates.ts";
import { determinerCases } from "#german/function-words.ts";
import { deedOfDoer, mayTellDeed } from "#german/news-deeds.ts";
import type { Phrase } from "#german/phrases.ts";
import { polarity } from "#german/polarity.ts";
import { isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import { status } from "#german/status.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import { deedDoers } from "./deed-doers.ts";
import { deedPlaces } from "./deed-places.ts";
import { isAnybody, kindOfPeople } from "./kinds-of-people.ts";
import { isOfAnotherTime } from "./marks-of.ts";
import { isOrigin, nearnessOf, townsIn } from "./towns-in.ts";
import { isWho, WHERE, WHO } from "./units.ts";
import { written } from "./written.ts";

/**
 * Who did the deeds that a sentence tells of, and where, under the deed's key; what is denied, only possible or told of earlier is left
 * out. `things` are the words that fill the slot, `narrowed` those of what the deed was done to, `places` the towns.
 */
export function readSlots(sentence: string, span: Span, { article: { publishedAt } }: Evidence): readonly Statement[] {
  if (isOfAnotherTime(sentence)) return [];
  if (!beside.test(sentence) && !tokens(sentence).some(({ lower }) => mayTellDeed(lower))) return [];
  const all = clauses(sentence);
  const slots = [
    ...deedDoers(sentence).map(({ deed, who, clause, object }) => ({
      unit: WHO + deed.key,
      filler: [who],
      clause,
      object,
    })),
    ...deedPlaces(sentence).map(({ deed, where, clause, object }) => ({
      unit: WHERE + deed.key,
      filler: where,
      clause,
      object,
    })),
  ];
  return slots.flatMap(({ unit, filler, clause, object }) => {
    const reality = realityIn(clause, all);
    if (isWho(unit) && clause.tokens.some(({ lower }) => another.test(lower))) return [];
    if (reality === undefined) return [];
    const { start, end } = shownOf(filler, isWho(unit));
    const spoken = contentWords(sentence, dates(sentence));
    const within = ({ start: at }: ContentWord): boolean => filler.some((one) => at >= one.start && at < one.end);
    const others = spoken.filter(
      (word) => !within(word) && clause.tokens.some((token) => token.start <= word.start && word.start < token.end),
    );
    const filled = spoken.filter((word) => within(word) && (word.noun || isOrigin(word.text)));
    if (filled.length === 0 || (isWho(unit) && !unit.endsWith(":claim") && !filled.some(isSomebodyOrName))) return [];
    const own = object === undefined ? [] : spoken.filter(({ start: at }) => at >= object.start && at < object.end);
    return [
      {
        ...span,
        quantity: { start, end, hedge: "exact", maxHedge: "exact", unit } as const,
        things: filled.map(written),
        narrowed: own.filter(({ noun, text }) => noun && deedOfDoer(stem(text)) === undefined).map(written),
        own: others.map(written),
        names: isWho(unit) ? [filled.filter(({ noun }) => noun).map(written)] : [],
        places: unit.startsWith(WHERE) ? townsIn(filler, filled).map(written) : [],
        ...{ conditions: [], running: false, present: clause.predicate?.tense === "present" },
        marks: isWho(unit) ? [] : nearnessOf(filler),
        reality,
        ...dayOf(sentence, clause, publishedAt),
      },
    ];
  });
}

/** The day of the deed, where its clause names one; "ein vor drei Jahren gestohlenes Bild" names another one. */
function dayOf(sentence: string, { tokens }: Clause, publishedAt: string | undefined): Pick<Statement, "period"> {
  const found = dates(sentence, publishedAt).find(
    ({ start, relation, period }) =>
      period !== undefined &&
      relation === "on" &&
      tokens.some(
        (token, at) => token.start <= start && start < token.end && !determinerCases(tokens[at - 1]?.lower ?? ""),
      ),
  );
  return found?.period ? { period: found.period } : {};
}

/** What tells a deed without its verb or noun, or with its verb parted: "den Treffer erzielt", "neuer Trainer", "gebürtig", "bekannte sich". */
const beside =
  /[Tt]or(?!\p{L})|[Tt]reffer|Verantwortung|[Bb]ekann|[Zz]uschlag|[Aa]uftrag|[Pp]reis|Medaille|[Nn]eue|[Kk]ünftig|gebürtig|zur Welt|wird|notgeland|nahm|nimmt|brach|bricht|setzte|steckte|zog|gezogen|Amt|Posten|Leitung|Koalition|Bündnis|Regierung/u;

/** What is shown of a filler: who it was without the article, and of places the last row that stands together. */
function shownOf(filler: readonly Phrase[], who: boolean): Span {
  const last = filler.at(-1);
  let first = last;
  for (const phrase of filler.toReversed()) if (first && phrase.end + 1 === first.start) first = phrase;
  return { start: (who ? first?.words[0]?.start : first?.start) ?? 0, end: last?.end ?? 0 };
}

function realityIn(clause: Clause, all: readonly Clause[]): "fact" | "plan" | undefined {
  if (
    clause.tokens.some(({ lower }) => unsure.test(lower)) ||
    /^(?:wenn|falls|ob|bevor|damit)$/.test(clause.opener ?? "")
  )
    return undefined;
  if (clause.predicate === undefined) return "fact";
  if (polarity(clause, all).value !== "affirmed") return undefined;
  const state = status(clause, all);
  if (state === "done" || state === "ongoing") return "fact";
  return state === "planned" || state === "promised" ? "plan" : undefined;
}

/** Of a second deed somebody else may be the doer. */
const another = /^(?:zweite[nrs]?|dritte[nrs]?|andere[nrs]?)$/;

const isSomebodyOrName = (word: ContentWord): boolean =>
  countryOf(word.text) !== undefined ||
  isOrganisationNoun(word.text) ||
  isAnybody(word.text) ||
  kindOfPeople(word.text) !== undefined ||
  isRoleNoun(word.text) ||
  isNameLike(word);

const unsure =
  /^(?:zunächst|ursprünglich|zuvor|vorher|anfangs|früher|einst|vorige[nrs]?|vorherige[nrs]?|letzte[nrs]?|möglicherweise|vielleicht|vermutlich|wohl|mutmaßlich|angeblich|offenbar|auch|weitere[nrs]?|ebenfalls|erneut|wieder|später)$/;
