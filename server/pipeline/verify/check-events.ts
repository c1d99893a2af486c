import { isLacking } from "#german/lacking-verbs.ts";
import type { RoleFiller } from "#german/roles.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import type { EventStatus } from "#german/status.ts";
import type { Synonymy } from "../ports.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight, type WordKeys, wordKeys } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { NEAR_VERB, nearness } from "./near-words.ts";
import { grammatical, isAkin, nouns } from "./role-fillers.ts";

/** What is so, is not so, is done, planned or merely possible must be told as the evidence tells it. */
export const checkEvents: Check = (claim, { said, article }, synonymy) => {
  for (const event of claim.events) {
    if (isDoneLater(event, claim, article.publishedAt))
      return refuted("status", "Der Tag, den der Satz nennt, lag noch vor der Textstelle.");
    const told = event.open ? undefined : counterpart(event, said);
    if (!told) continue;
    if (told.open && event.polarity === "affirmed" && claimedStatus(event) !== "possible" && !isNamedOnly(event, told))
      return refuted("status", "Die Textstelle lässt das offen; der Satz stellt es als Tatsache hin.");
    if (told.open && event.polarity === "negated" && isUnsettled(event)) continue;
    const negated = (event.polarity === "affirmed") !== (told.polarity === "affirmed");
    if (negated) {
      if (event.polarity === "negated" && isYetToCome(told) && /(?<!\p{L})noch(?!\p{L})/iu.test(event.text)) continue;
      if (!isSameDeed(event, told) && claim.events.some(({ under }) => under !== "" && under === event.lemma)) continue;
      const affirmed = event.polarity === "affirmed" ? event : told;
      if (isDenial(affirmed.lemma) && event.nouns.some((noun) => told.nouns.some((key) => likeness(noun, key) > 0)))
        return refuted("polarity", "Die Textstelle sagt das Gegenteil.");
      if (!isSameDeed(event, told) && isLacking(affirmed.lemma)) continue;
      const finding = isSameDeed(event, told) && !isOfAnother(event, told) && !isCase(told) ? refuted : notSaid;
      return finding(
        "polarity",
        told.polarity === "affirmed"
          ? "Die Textstelle verneint das nicht."
          : "Die Textstelle sagt das Gegenteil: Sie verneint es.",
      );
    }
    if (told.excluded && event.excluded === undefined && event.text.includes(told.excluded.replace(/^\S+\s/, "")))
      return refuted("polarity", `Die Textstelle schließt „${told.excluded}“ aus.`);
    const bothOpen =
      event.polarity === "negated" && (told.polarity === "negated" || (isDenial(told.lemma) && !isRefusal(told.lemma)));
    const finding =
      bothOpen || !isNearDeed(event, told, synonymy) || (event.relative && !isSameDeed(event, told))
        ? undefined
        : statusFinding(event, told);
    if (finding) return refuted("status", finding);
    if (
      isGuess(told.modal) &&
      !isGuess(event.modal) &&
      !event.doubt &&
      event.status !== "possible" &&
      isNearDeed(event, told, synonymy)
    )
      return refuted("hedge", `Die Textstelle sagt „${guesses.exec(told.text)?.[0] ?? "dürfte"}“; das fehlt im Satz.`);
    if (told.doubt && !event.doubt && !event.reported && event.status !== "possible")
      return refuted("hedge", `Die Textstelle sagt „${told.doubt}“; das fehlt im Satz.`);
  }
  return undefined;
};

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
  told.nouns.some((noun) => likeness(verb, noun) > 0) &&
  !(told.verb !== undefined && likeness(verb, told.verb) > 0);

/** "Muss ins Gefängnis" tells what comes of a judgement, and "wird Stellvertreter" what is to come: neither is a demand or a fact of today. */
const claimedStatus = ({ status, modal, lemma, under }: ClaimEvent): EventStatus | undefined =>
  /^müssen (?:indicative|subjunctive-2)$/.test(modal) ||
  speechKind(lemma) === "estimated" ||
  stanceOf(under) === "possible" ||
  isStance(lemma, modal) ||
  (lemma === "werden" && status === "ongoing") ||
  isHearsay(lemma, modal)
    ? undefined
    : status;

const toldStatus = ({ status, modal, lemma }: ClaimEvent, event: ClaimEvent): EventStatus | undefined => {
  if ((lemma === "werden" && status === "ongoing") || isHearsay(lemma, modal)) return undefined;
  return modal === ABILITY && event.status === "ongoing" ? "ongoing" : status;
};

/** "Ist nicht geklärt", "steht noch nicht fest", "weiß man nicht". */
const isUnsettled = ({ lemma }: ClaimEvent): boolean =>
  /^(?:klären|aufklären|feststehen|wissen|bekanntgeben|entscheiden|absehen|sein|geben)$/.test(lemma);

/** Whether both clauses tell it by one verb, or the evidence has the claim's verb as a noun ("ist umgezogen" – "prüft einen Umzug"). */
const isSameDeed = ({ verb, lemma, nouns: own }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined &&
  (isLight(lemma)
    ? isLight(told.lemma) || own.some((key) => told.verb !== undefined && likeness(key, told.verb) > 0)
    : (told.verb !== undefined && likeness(verb, told.verb) > 0) ||
      deedNouns(told).some((key) => likeness(verb, key) > 0));

/** What the clause itself is about: "dank der Regenfälle" tells of no deed. */
const deedNouns = ({ roles, nouns: all, lemma }: ClaimEvent): readonly WordKeys[] =>
  isLight(lemma)
    ? all
    : [
        roles?.agent,
        roles?.object,
        roles?.recipient,
        ...(roles?.prepositional ?? []).filter(({ preposition }) => !circumstance.test(preposition ?? "")),
      ].flatMap((filler) => (filler ? nouns(filler) : []));

const circumstance = /^(?:dank|wegen|aufgrund|infolge|durch|trotz|nach|vor|seit|bei|beim|während|mit|in|im|am)$/;

/** Whether both can tell of one deed: where the verbs have nothing in common, the evidence's clause plans something else. */
const isNearDeed = (event: ClaimEvent, told: ClaimEvent, synonymy: Synonymy): boolean =>
  isLight(event.lemma) ||
  isLight(told.lemma) ||
  isSameDeed(event, told) ||
  isSameDeed(told, event) ||
  stanceOf(told.lemma) !== undefined ||
  stanceOf(event.lemma) !== undefined ||
  (event.verb !== undefined && told.verb !== undefined && nearness(event.verb, told.verb, synonymy) >= NEAR_VERB);

/** "Soll bei 180.000 Euro liegen": what is said, not what is planned. */
const isHearsay = (lemma: string, modal: string): boolean =>
  modal === "sollen indicative" && isLight(lemma) && lemma !== "werden" && lemma !== "geben";

/** "Prüft", "erwartet": the verb itself says how sure it is, and the evidence may say it by another one. */
const isStance = (lemma: string, modal: string): boolean => modal === "" && stanceOf(lemma) === "possible";

/** "Kann hören" says no less than "hört". */
const ABILITY = "können indicative";

/** "Dürfte ablehnen", "könnte nicht kommen": what is denied or negated may be no more than a guess, too. */
const isGuess = (modal: string): boolean => /^(?:dürfen|können) subjunctive-2$/.test(modal);
const guesses = /(?<!\p{L})(?:dürften?|könnten?)(?!\p{L})/u;

const real: ReadonlySet<EventStatus | undefined> = new Set(["done", "ongoing"]);

/** What is told as planned must not be told as done, whatever the verb; the other way round the verb must be the same. */
function statusFinding(event: ClaimEvent, told: ClaimEvent): string | undefined {
  const [claimed, other] = [claimedStatus(event), toldStatus(told, event)];
  if (claimed === undefined || other === undefined || real.has(claimed) === real.has(other)) return undefined;
  if (claimed === "possible" && speechKind(told.lemma) === "estimated") return undefined;
  if (claimed === "possible" && (told.doubt !== undefined || assuming.test(told.under))) return undefined;
  if (event.status === "ongoing" && isPlainFuture(told)) return undefined;
  if (real.has(claimed)) {
    if (isAttribute(event, told) || (event.lemma === "sein" && told.lemma !== "sein" && told.lemma !== "werden"))
      return undefined;
    return `Die Textstelle sagt das nicht als Tatsache, sondern als ${german[other]}.`;
  }
  if (event.modal === "wollen indicative" && isDenied(event)) return undefined;
  if (claimed === "denied" || !isSameDeed(event, told)) return undefined;
  // "Wird verlagert" tells of what is to come as well.
  if (claimed === "planned" && other === "ongoing") return undefined;
  return `Die Textstelle sagt es als Tatsache, nicht als ${german[claimed]}.`;
}

/** "Will nicht ausschließen", "wollte sich nicht äußern": what is not wanted is not done. */
const isDenied = ({ text }: ClaimEvent): boolean => /(?<!\p{L})(?:nicht|nie|kein\p{L}*)(?!\p{L})/u.test(text);

/** "Der Mais litt kaum" says nothing of the wheat. */
function isOfAnother(event: ClaimEvent, told: ClaimEvent): boolean {
  const [mine, other] = [grammatical(event), grammatical(told)];
  if (!mine || !other || isAkin(mine, other)) return false;
  const isIn = (filler: RoleFiller, words: readonly WordKeys[]): boolean =>
    nouns(filler).some((noun) => words.some((key) => likeness(noun, key) > 0));
  return other.start >= told.start && !isIn(other, event.keys) && !isIn(mine, told.keys);
}

/** "Wer nicht geimpft ist, …", "wenn es regnet, …": what holds in a case is told of nobody. */
const isCase = ({ text }: ClaimEvent): boolean => /^(?:wer|wenn|falls|sofern|soweit|solange)(?!\p{L})/iu.test(text);

/** "Müssen noch zustimmen": they have not done so yet. */
const isYetToCome = ({ status, text }: ClaimEvent): boolean =>
  (status === "demanded" || status === "planned") && /(?<!\p{L})(?:noch|erst)(?!\p{L})/iu.test(text);

/** "Geht davon aus, dass": what follows is no more than thought. */
const assuming = /^(?:ausgehen|annehmen|vermuten|glauben|meinen|rechnen|schätzen|halten)$/;

/** "Wird fehlen": of what is to come German tells in the present as well. */
const isPlainFuture = ({ status, modal, lemma, under }: ClaimEvent): boolean =>
  status === "planned" && modal === "" && stanceOf(lemma) === undefined && stanceOf(under) === undefined;

/** Whether the verb says that somebody disputes it: then it is not settled. */
const isRefusal = (lemma: string): boolean =>
  /^(?:bestreiten|abstreiten|dementieren|leugnen|zurückweisen|widersprechen)$/.test(lemma);

/** "Das 1911 eröffnete Bad": a participle before a noun tells what is so, whatever its clause plans. */
export const isAttribute = ({ verb }: ClaimEvent, { text, verb: other }: ClaimEvent): boolean =>
  verb !== undefined &&
  (other === undefined || likeness(verb, other) === 0) &&
  (text.match(/(?<!\p{L})\p{Ll}{4,}[tn]e[nmrs]?(?=\s\p{Lu})/gu) ?? []).some(
    (word) => likeness(verb, wordKeys(word)) === 1,
  );

const german: Readonly<Record<EventStatus, string>> = {
  done: "geschehen",
  planned: "geplant",
  promised: "zugesagt",
  demanded: "gefordert",
  possible: "möglich",
  denied: "bestritten",
  ongoing: "andauernd",
};
