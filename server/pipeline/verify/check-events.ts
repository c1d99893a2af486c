import { isLacking } from "#german/lacking-verbs.ts";
import { mapped } from "#german/mapped.ts";
import type { RoleFiller } from "#german/roles.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { isSupportVerb } from "#german/support-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight, type WordKeys, wordKeys } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { nounsOf } from "./event-words.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { grammatical, isAkin, nouns } from "./role-fillers.ts";
import { isNearDeed, isSameDeed } from "./same-deed.ts";
import { claimedStatus, statusFinding } from "./status-finding.ts";

/** What is so, is not so, is done, planned or merely possible must be told as the evidence tells it. */
export const checkEvents: Check = (claim, { said, article }, synonymy) => {
  for (const event of claim.events) {
    if (isDoneLater(event, claim, article.publishedAt))
      return refuted("status", "Der Tag, den der Satz nennt, lag noch vor der Textstelle.");
    const told = event.open ? undefined : counterpart(event, said);
    if (!told || (event.supposed && !told.supposed)) continue;
    if (told.open && event.asked) continue;
    if (told.supposed && !event.supposed && real.has(event.status) && isSameDeed(event, told))
      return notSaid("status", "Die Textstelle nennt das nur als Fall, der eintreten kann.");
    if (
      told.open &&
      event.polarity === "affirmed" &&
      (claimedStatus(event) !== "possible" || (event.modal !== "" && event.modal === told.modal)) &&
      !isNamedOnly(event, told)
    )
      return refuted("status", "Die Textstelle lässt das offen; der Satz stellt es als Tatsache hin.");
    if (told.open && event.polarity === "negated" && isUnsettled(event)) continue;
    const negated = (event.polarity === "affirmed") !== (told.polarity === "affirmed");
    if (negated) {
      if (event.polarity === "negated" && isWithout(event, told)) continue;
      if (isPhraseNegated(event, told) || isPhraseNegated(told, event))
        return notSaid("polarity", "Die Textstelle sagt davon nichts.");
      if (event.polarity === "negated" && isYetToCome(told) && /(?<!\p{L})noch(?!\p{L})/iu.test(event.text)) continue;
      if (!isSameDeed(event, told) && claim.events.some(({ under }) => under !== "" && under === event.lemma)) continue;
      const affirmed = event.polarity === "affirmed" ? event : told;
      if (
        isDenial(affirmed.lemma) &&
        nounsOf(event).some((noun) => nounsOf(told).some((key) => likeness(noun, key) > 0))
      )
        return refuted("polarity", "Die Textstelle sagt das Gegenteil.");
      if (!isSameDeed(event, told) && isLacking(affirmed.lemma)) continue;
      const finding = isSameDeed(event, told) && !isOfAnother(event, told) && !told.supposed ? refuted : notSaid;
      return finding(
        "polarity",
        told.polarity === "affirmed"
          ? "Die Textstelle verneint das nicht."
          : "Die Textstelle sagt das Gegenteil: Sie verneint es.",
      );
    }
    if (told.excluded && event.excluded === undefined && isHeld(told.excluded, event))
      return refuted("polarity", `Die Textstelle schließt „${told.excluded}“ aus.`);
    if (
      isFigureGuessed(told, claim) ||
      (isSupposed(told, event) && claim.reports.length > 0 && said.reports.length > 0)
    )
      continue;
    const bothOpen =
      event.polarity === "negated" && (told.polarity === "negated" || (isDenial(told.lemma) && !isRefusal(told.lemma)));
    const finding =
      bothOpen || !isNearDeed(event, told, synonymy) || (event.relative && !isSameDeed(event, told))
        ? undefined
        : statusFinding(event, told);
    const reckoned = event.status === "possible" || (isReckoned(told) && isSaid(event, claim));
    if (finding && isSupported(event, told)) continue;
    if (finding && reckoned && isSaid(told, said)) continue;
    if (finding) return refuted("status", finding);
    if (
      isGuess(told.modal) &&
      !isGuess(event.modal) &&
      !event.doubt &&
      event.status !== "possible" &&
      isNearDeed(event, told, synonymy)
    )
      return refuted("hedge", `Die Textstelle sagt „${guesses.exec(told.text)?.[0] ?? "dürfte"}“; das fehlt im Satz.`);
    if (
      told.doubt &&
      !event.doubt &&
      !event.reported &&
      event.status !== "possible" &&
      !(/^sollen/.test(event.modal) && told.doubt === "voraussichtlich")
    )
      return refuted("hedge", `Die Textstelle sagt „${told.doubt}“; das fehlt im Satz.`);
  }
  return undefined;
};

/** "Stellten einen Antrag" beside "beantragten": one deed of one doer, however far its verb says that it has come. */
const isSupported = (event: ClaimEvent, told: ClaimEvent): boolean => {
  const { verb } = told;
  if (verb === undefined || !isSupportVerb(event.lemma)) return false;
  const [own, theirs] = [wordsOfDoer(event), wordsOfDoer(told)];
  return (
    nounsOf(event).some((noun) => likeness(noun, verb) > 0) &&
    (theirs.length === 0 || own.some((word) => theirs.some((other) => likeness(word, other) > 0)))
  );
};

const wordsOfDoer = ({ roles }: ClaimEvent): readonly WordKeys[] =>
  mapped(roles?.agent?.text.split(/[\s-]+/u) ?? [], wordKeys);

/** "Hatten keinen Strom" beside "waren ohne Strom". */
const isWithout = (event: ClaimEvent, { text }: ClaimEvent): boolean =>
  text.includes("ohne ") &&
  [...text.matchAll(/(?<!\p{L})ohne (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu)].some(([, without = ""]) =>
    nounsOf(event).some((noun) => likeness(wordKeys(without), noun) > 0),
  );

const real: ReadonlySet<string | undefined> = new Set(["done", "ongoing"]);

/** "Ohne Strom" beside "hatte Strom", "nicht er, sondern der Torwart" beside "er": what is left out is a part of the claim's own. */
function isHeld(excluded: string, { roles, keys }: ClaimEvent): boolean {
  const left = (excluded.match(/(?<=\s)(?:\p{Lu}[\p{L}-]+|\d[\d.,]*)/gu) ?? []).map(wordKeys);
  if (left.length === 0 || !left.every((word) => keys.some((key) => likeness(word, key) === 1))) return false;
  const heads = [roles?.agent, roles?.object, roles?.recipient].flatMap((filler) =>
    filler ? nouns(filler).slice(0, 1) : [],
  );
  const instruments = (roles?.prepositional ?? []).filter(
    ({ preposition }) => preposition !== "nach" && preposition !== "zwischen",
  );
  return [...heads, ...instruments.flatMap((filler) => nouns(filler).slice(0, 1))].some((head) =>
    left.some((word) => likeness(word, head) === 1),
  );
}

/** "Würde dem Gutachten zufolge 11 Millionen kosten", told as "kostet laut Gutachten": both are somebody's reckoning. */
const isReckoned = ({ modal, text }: ClaimEvent): boolean => modal === "" && /(?<!\p{L})würden?(?!\p{L})/u.test(text);

const isSaid = ({ start, end }: ClaimEvent, { reports }: Facets): boolean =>
  reports.some(({ scope }) => scope.start < end && start < scope.end);

/** "Wurde im Herbst 2028 eröffnet" beside an article of 2025. */
const isDoneLater = (
  { status, start, end }: ClaimEvent,
  { dates, text }: Facets,
  publishedAt: string | undefined,
): boolean =>
  status === "done" &&
  publishedAt !== undefined &&
  dates.some(
    (date) =>
      start <= date.start &&
      date.end <= end &&
      date.relation === "on" &&
      date.period !== undefined &&
      date.period.from > publishedAt &&
      /\d{4}/.test(date.text) &&
      /(?:^|\s)(?:im|am|in|Anfang|Mitte|Ende)\s$/u.test(text.slice(0, date.start)),
  );

/** "Ob das nach Unterzeichnung des Vertrags zulässig ist, ist offen": whether it is signed is not. */
const isNamedOnly = ({ verb, lemma }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined &&
  !isLight(lemma) &&
  nounsOf(told).some((noun) => likeness(verb, noun) > 0) &&
  !(told.verb !== undefined && likeness(verb, told.verb) > 0);

/** "Ist nicht geklärt", "steht noch nicht fest", "weiß man nicht". */
const isUnsettled = ({ lemma }: ClaimEvent): boolean =>
  /^(?:klären|aufklären|feststehen|wissen|bekanntgeben|entscheiden|absehen|sein|geben)$/.test(lemma);

/** "Dürfte ablehnen", "könnte nicht kommen": what is denied or negated may be no more than a guess, too. */
const isGuess = (modal: string): boolean => /^(?:dürfen|können) subjunctive-2$/.test(modal);

const guesses = /(?<!\p{L})(?:dürften?|könnten?)(?!\p{L})/u;

/** "Der Umbau würde laut Gutachten 11 Millionen kosten": what somebody reckons may be told in the indicative, as their word. */
const isSupposed = (told: ClaimEvent, event: ClaimEvent): boolean =>
  told.status === "possible" &&
  told.modal === "" &&
  told.doubt === undefined &&
  stanceOf(told.lemma) === undefined &&
  event.status === "ongoing" &&
  /(?<!\p{L})(?:würden?|wären?|hätten?)(?!\p{L})/u.test(told.text);

/** "Kosten von voraussichtlich 90.000 Euro": the guess is of a figure that the claim does not tell. */
const isFigureGuessed = ({ text }: ClaimEvent, { figures }: Facets): boolean =>
  guessedFigure.test(text) && !figures.some(({ quantity }) => text.includes(quantity.text));

const guessedFigure =
  /(?<!\p{L})(?:voraussichtlich|vermutlich|wahrscheinlich|möglicherweise|womöglich|vielleicht|offenbar)\s(?:rund\s|etwa\s|bis zu\s|gut\s|knapp\s|über\s|mehr als\s)?\d/u;

/** "Kann man sich nicht bei Kranken anstecken": what the negation stands right before is not so, and of it the other side says nothing. */
function isPhraseNegated({ polarity, text }: ClaimEvent, other: ClaimEvent): boolean {
  const [, preposition, noun] = (polarity === "negated" && negatedPhrase.exec(text)) || [];
  if (noun === undefined || other.keys.some((key) => likeness(wordKeys(noun), key) > 0)) return false;
  return !(other.roles?.prepositional ?? []).some((filler) => filler.preposition === preposition);
}

const negatedPhrase =
  /(?<!\p{L})nicht\s(an|auf|aus|bei|beim|durch|für|gegen|in|im|mit|nach|über|um|von|vom|vor|wegen|zu|zum|zur)\s(?:\p{Ll}+\s){0,2}(\p{Lu}\p{L}+)/u;

/** "Der Mais litt kaum" says nothing of the wheat. */
function isOfAnother(event: ClaimEvent, told: ClaimEvent): boolean {
  const mine = grammatical(event);
  const other = grammatical(told);
  if (!mine || !other || isAkin(mine, other)) return false;
  const isIn = (filler: RoleFiller, words: readonly WordKeys[]): boolean =>
    nouns(filler).some((noun) => words.some((key) => likeness(noun, key) > 0));
  return other.start >= told.start && !isIn(other, event.keys) && !isIn(mine, told.keys);
}

/** "Müssen noch zustimmen": they have not done so yet. */
const isYetToCome = ({ status, text }: ClaimEvent): boolean =>
  (status === "demanded" || status === "planned") && /(?<!\p{L})(?:noch|erst)(?!\p{L})/iu.test(text);

/** Whether the verb says that somebody disputes it: then it is not settled. */
const isRefusal = (lemma: string): boolean =>
  /^(?:bestreiten|abstreiten|dementieren|leugnen|zurückweisen|widersprechen)$/.test(lemma);
