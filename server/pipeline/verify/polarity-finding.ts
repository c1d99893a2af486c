import { sameValue } from "#german/compare-quantities.ts";
import { isLacking } from "#german/lacking-verbs.ts";
import type { RoleFiller } from "#german/roles.ts";
import { isDenial } from "#german/stance-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { nounsOf } from "./event-words.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { grammatical, isAkin, nouns } from "./role-fillers.ts";
import { isSameDeed } from "./same-deed.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** What speaks against a claim's event where of it and of the evidence's one is affirmed and the other negated; nothing where both can be so. */
export function polarityFinding(event: ClaimEvent, told: ClaimEvent, claim: Facets, said: Facets): Finding | undefined {
  if (event.polarity === "negated" && (isWithout(event, told) || lacking.test(told.text))) return undefined;
  const { verb } = told;
  if (verb && isDenial(told.lemma) && nounsOf(event).some((noun) => likeness(noun, verb) > 0)) return undefined;
  // "Dessen Abriss zunächst geplant war": what was planned at first may have been given up.
  if (event.polarity === "negated" && atFirst.test(told.text)) return undefined;
  if (event.polarity === "negated" && isYetToCome(told) && /(?<!\p{L})noch(?!\p{L})/iu.test(event.text))
    return undefined;
  if (!isSameDeed(event, told) && claim.events.some(({ under }) => under !== "" && under === event.lemma))
    return undefined;
  const affirmed = event.polarity === "affirmed" ? event : told;
  if (isDenial(affirmed.lemma) && nounsOf(event).some((noun) => nounsOf(told).some((key) => likeness(noun, key) > 0)))
    return refuted("polarity", "Die Textstelle sagt das Gegenteil.");
  const other = affirmed === event ? told : event;
  if (isLacking(affirmed.lemma) && (other.lemma === "absagen" || !isSameDeed(event, told))) return undefined;
  if (event.polarity !== "affirmed" && isAgainst(event, told)) return undefined;
  const finding =
    isSameDeed(event, told) && !isOfAnother(event, told) && !isOfOthers(event, claim, said) && !told.supposed
      ? refuted
      : notSaid;
  return finding(
    "polarity",
    told.polarity === "affirmed"
      ? "Die Textstelle verneint das nicht."
      : "Die Textstelle sagt das Gegenteil: Sie verneint es.",
  );
}

/** "Ändern nichts" beside "lassen es unverändert", "dürfen nicht einreisen" beside "Einreiseverbote". */
const lacking = /unverändert|verbote?n?(?!\p{L})/iu;

const atFirst = /(?<!\p{L})(?:zunächst|ursprünglich|anfangs|eigentlich)(?!\p{L})/iu;

/** "Hatten keinen Strom" beside "waren ohne Strom". */
const isWithout = (event: ClaimEvent, { text }: ClaimEvent): boolean =>
  text.includes("ohne ") &&
  [...text.matchAll(/(?<!\p{L})ohne (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu)].some(([, without = ""]) =>
    nounsOf(event).some((noun) => likeness(wordKeys(without), noun) > 0),
  );

/** "Der Mais litt kaum" says nothing of the wheat. */
function isOfAnother(event: ClaimEvent, told: ClaimEvent): boolean {
  const mine = grammatical(event);
  const other = grammatical(told);
  if (!mine || !other || isAkin(mine, other)) return false;
  const isIn = (filler: RoleFiller, words: readonly WordKeys[]): boolean =>
    nouns(filler).some((noun) => words.some((key) => likeness(noun, key) > 0));
  return other.start >= told.start && !isIn(other, event.keys) && !isIn(mine, told.keys);
}

/** "45 arbeiten nicht mehr dort" beside "81 arbeiten dort": of others than those whom the place counts. */
const isOfOthers = ({ start, end }: ClaimEvent, { figures }: Facets, said: Facets): boolean => {
  const counted = figures.filter(({ quantity }) => start <= quantity.start && quantity.end <= end);
  return (
    counted.length > 0 &&
    said.figures.length > 0 &&
    !counted.some((own) => said.figures.some(({ quantity }) => sameValue(own.quantity, quantity)))
  );
};

/** "Lehnt es ab, aus der Luft zu spritzen" beside "ist gegen das Spritzen". */
const isAgainst = ({ verb }: ClaimEvent, { roles }: ClaimEvent): boolean =>
  verb !== undefined &&
  (roles?.prepositional ?? []).some(
    (filler) =>
      filler.preposition === "gegen" &&
      filler.article !== undefined &&
      nouns(filler).some((noun) => likeness(verb, noun) > 0),
  );

/** "Müssen zustimmen", "sollen bis Ende des Jahres gereinigt sein": they have not done so yet. */
const isYetToCome = ({ status }: ClaimEvent): boolean =>
  status === "demanded" || status === "planned" || status === "promised";
