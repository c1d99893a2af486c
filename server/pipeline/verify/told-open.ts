import { stanceOf } from "#german/stance-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { nounsOf } from "./event-words.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";
import { isReal } from "./is-real.ts";
import { likeness } from "./match-words.ts";
import { isSameDeed } from "./same-deed.ts";
import { claimedStatus } from "./status-finding.ts";
import { isLight } from "./word-keys.ts";

/** What the evidence names as a mere case or leaves open must not be told as a fact. */
export function openFinding(event: ClaimEvent, told: ClaimEvent): Finding | undefined {
  if (told.supposed && !event.supposed && isReal(event) && isSameDeed(event, told))
    return notSaid("status", "Die Textstelle nennt das nur als Fall, der eintreten kann.");
  if (
    told.open &&
    event.polarity === "affirmed" &&
    (claimedStatus(event) !== "possible" || (event.modal !== "" && event.modal === told.modal)) &&
    !isNamedOnly(event, told)
  )
    return (isLight(event.lemma) || isSameDeed(event, told) ? refuted : notSaid)(
      "status",
      "Die Textstelle lässt das offen; der Satz stellt es als Tatsache hin.",
    );
  return undefined;
}

/** "Ob das nach Unterzeichnung des Vertrags zulässig ist, ist offen": whether it is signed is not. */
const isNamedOnly = ({ verb, lemma }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined &&
  !isLight(lemma) &&
  nounsOf(told).some((noun) => likeness(verb, noun) > 0) &&
  !(told.verb !== undefined && likeness(verb, told.verb) > 0);

/** "Ist nicht geklärt", "steht noch nicht fest", "weiß man nicht". */
export const isUnsettled = ({ lemma }: ClaimEvent): boolean =>
  /^(?:klären|aufklären|feststehen|wissen|bekanntgeben|entscheiden|absehen|sein|geben)$/.test(lemma);

/** "Der Umbau würde laut Gutachten 11 Millionen kosten", "die Löhne lägen höher": what somebody reckons may be told in the indicative, as their word. */
export const isSupposed = (told: ClaimEvent, event: ClaimEvent): boolean =>
  told.status === "possible" &&
  told.modal === "" &&
  told.doubt === undefined &&
  stanceOf(told.lemma) === undefined &&
  !/^(?:halten|sein|scheinen|bleiben|gelten|werden)$/.test(told.under) &&
  isReal(event) &&
  !/(?<!\p{L})(?:unklar|fraglich|offen|möglich\p{L}*|denkbar)(?!\p{L})/u.test(told.text);

/** "Würde dem Gutachten zufolge 11 Millionen kosten", told as "kostet laut Gutachten": both are somebody's reckoning. */
export const isReckoned = ({ modal, text }: ClaimEvent): boolean =>
  modal === "" && /(?<!\p{L})würden?(?!\p{L})/u.test(text);

/** Whether it is somebody's words. */
export const isSaid = ({ start, end }: ClaimEvent, { reports }: Facets): boolean =>
  reports.some(({ scope }) => scope.start < end && start < scope.end);
