import type { Quantity } from "#domain/quantity.ts";
import { sameValue } from "#german/compare-quantities.ts";
import { countryOf } from "#german/countries.ts";
import type { Facets } from "./claim-facets.ts";
import { isKindNoun } from "./kind-nouns.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import { exchangedFor } from "./same-frame.ts";
import { wordKeys } from "./word-keys.ts";

/**
 * How what two figures count stands to each other: the same thing, one that the claim names elsewhere ("told"), none named ("bare"), not
 * decidable ("open"), one that neither side knows of the other ("stranger"), another one.
 */
export type ThingRelation = "same" | "told" | "bare" | "open" | "stranger" | "other";

/** Money, shares and measures tell much by their unit; things must be the same or one named in the other sentence. */
export function sameThing(figure: Quantity, claim: Facets, told: Quantity, said: Facets): ThingRelation {
  const claimed = sameValue(figure, told) ? withThingBefore(figure, claim) : figure;
  if (!told.thing || isPartitive(told, said)) return "bare";
  if (!claimed.thing && sameValue(claimed, told) && isPartitive(claimed, claim)) return "told";
  if (claimed.thing && sameValue(claimed, told) && isPeople(told.thing.head) && isPerson(claimed.thing.head))
    return "told";
  if (claimed.thing && sameValue(claimed, told) && areInhabitants(claimed.thing.head, told.thing.head, said))
    return "told";
  if (vote.test(claim.text) && vote.test(said.text) && sameValue(claimed, told)) return "told";
  if (claimed.thing && isSomebody(claimed.thing.head, told.thing.head)) return "same";
  if (!claimed.thing || isPiece(claimed.thing.head) || isPiece(told.thing.head))
    return topic(claimed, claim, told, said);
  const a = wordKeys(claimed.thing.head);
  const b = wordKeys(told.thing.head);
  if (likeness(a, b) > 0 || likeness(b, a) > 0) return "same";
  const nouns = told.thing.text
    .split(/[\s,]+/)
    .filter(isCapital)
    .map(wordKeys);
  if (
    claimed.thing.text
      .split(/[\s,]+/)
      .filter(isCapital)
      .some((noun) => nouns.some((other) => likeness(wordKeys(noun), other) > 0))
  )
    return "same";
  const crossed = bestLikeness(a, said.words) > 0 && bestLikeness(b, claim.words) > 0;
  if (claimed.unit !== "count") return bestLikeness(b, claim.words) > 0 ? "told" : "open";
  if (claim.figures.some(({ quantity }) => quantity !== claimed && sameValue(quantity, told))) return "other";
  if (isKindNoun(told.thing.head) && sameValue(claimed, told) && bestLikeness(a, said.every) > 0) return "open";
  if (crossed || claim.words.some(({ keys }) => likeness(keys, b) > 0)) return "open";
  const stranger = bestLikeness(a, said.every) < 1 && bestLikeness(b, claim.every) < 1;
  return stranger && !exchanged(claimed, claim, said) ? "stranger" : "other";
}

/** "Fassen 40 Fahrgäste, die alten nur 28": a number without a noun counts what the one before it counts. */
function withThingBefore(figure: Quantity, { figures }: Facets): Quantity {
  if (figure.thing || figure.unit !== "count") return figure;
  const thing = figures.findLast(({ quantity: { unit, end } }) => unit === "count" && end < figure.start)?.quantity
    .thing;
  return thing ? { ...figure, thing } : figure;
}

/** "1.200 Leute" and "1.200 Menschen", "212 Menschen" and "212 Fahrgäste", "9.000 Bürger" and "9.000 Menschen". */
const isSomebody = (claimed: string, told: string): boolean =>
  isPeople(claimed) ? isPeople(told) || isPerson(told) : isPeople(told) && /^(?:Bürger|Einwohner)/.test(claimed);

/** "51 Ja-Stimmen" and "dafür stimmten 51 Abgeordnete", "drei Enthaltungen" and "drei enthielten sich". */
const vote = /stimm|enth(?:alt|iel)|votier/iu;

/** "Mit Soldaten half Finnland: Rund 300 Finnen kamen": what the inhabitants of a country are, the same sentence says. */
const areInhabitants = (claimed: string, told: string, said: Facets): boolean =>
  countryOf(told)?.form === "inhabitant" && bestLikeness(wordKeys(claimed), said.every) > 0;

/** "In Deutschland wurden 21.000 davon verkauft": what is counted was named before. */
const isPartitive = ({ text }: Quantity, said: Facets): boolean => {
  const at = said.text.indexOf(text);
  return at >= 0 && /^\s(?:davon|von ihnen|von diesen|von denen)(?!\p{L})/u.test(said.text.slice(at + text.length));
};

/** "23 Tote auf" where the evidence says "23 Verletzte auf": the same place, another thing. */
const exchanged = (claimed: Quantity, claim: Facets, said: Facets): boolean =>
  claimed.thing !== undefined &&
  exchangedFor(claim.text.indexOf(claimed.thing.head, claimed.start), claim.text, said.text) !== undefined;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "An Granaten lieferte X 5 Stück": what is counted stands before, in "an, bei" or as the subject. */
const isPiece = (head: string): boolean =>
  /^(?:Stück|Stücke|Exemplare?n?|Exemplars|Einheiten|Personen|Menschen)$/.test(head);

const isPeople = (head: string): boolean => /^(?:Personen|Menschen|Leuten?|Betroffenen?)$/.test(head);

/** Nouns for people by their endings: doers, and adjectives and participles that became nouns. */
const isPerson = (head: string): boolean =>
  /(?:er|ern|iere?n?|eure?n?|innen|linge?n?|leuten?|isten|anten|enten|ende[nr]?|[lnr]te[nr]?|gäste?n?|insassen|kranken?|mitglieder|verdächtigen?|kinder[n]?|kräfte?n?|frauen|männer[n]?)$/.test(
    head,
  );

function topic(claimed: Quantity, claim: Facets, told: Quantity, said: Facets): ThingRelation {
  const a = isPiece(claimed.thing?.head ?? "Stück") ? undefined : claimed.thing;
  const b = isPiece(told.thing?.head ?? "Stück") ? undefined : told.thing;
  if (a && bestLikeness(wordKeys(a.head), said.words) === 0) return "other";
  if (b && claimed.unit !== "count" && !claimed.thing) return "open";
  if (b && bestLikeness(wordKeys(b.head), claim.words) === 0)
    return claimed.thing && isPeople(claimed.thing.head) && isPerson(b.head) ? "open" : "other";
  return "open";
}
