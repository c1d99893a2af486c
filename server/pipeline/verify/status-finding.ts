import { speechKind } from "#german/speech-verbs.ts";
import { stanceOf } from "#german/stance-verbs.ts";
import type { EventStatus } from "#german/status.ts";
import { isAttribute } from "./attributive-participle.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";
import { isSameDeed } from "./same-deed.ts";
import { isLight } from "./word-keys.ts";

/** "Muss ins Gefängnis" tells what comes of a judgement, and "wird Stellvertreter" what is to come: neither is a demand or a fact of today. */
export const claimedStatus = ({ status, modal, lemma, under }: ClaimEvent): EventStatus | undefined =>
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

/** "Soll bei 180.000 Euro liegen": what is said, not what is planned. */
const isHearsay = (lemma: string, modal: string): boolean =>
  modal === "sollen indicative" && isLight(lemma) && lemma !== "werden" && lemma !== "geben";

/** "Prüft", "erwartet": the verb itself says how sure it is, and the evidence may say it by another one. */
const isStance = (lemma: string, modal: string): boolean => modal === "" && stanceOf(lemma) === "possible";

/** "Kann hören" says no less than "hört". */
const ABILITY = "können indicative";

const real: ReadonlySet<EventStatus | undefined> = new Set(["done", "ongoing"]);

/** What is told as planned must not be told as done, whatever the verb; the other way round the verb must be the same. */
export function statusFinding(event: ClaimEvent, told: ClaimEvent): Finding | undefined {
  const claimed = claimedStatus(event);
  const other = toldStatus(told, event);
  // "Will beantragen" beside "hat beantragt": what the verb says of its object is the same, and the application is still to come.
  if (event.lemma === told.lemma && stanceOf(event.lemma) && event.modal === "" && told.modal === "wollen indicative")
    return refuted("status", "Die Textstelle sagt das nicht als Tatsache, sondern als geplant.");
  if (claimed === undefined || other === undefined || real.has(claimed) === real.has(other)) return undefined;
  if (claimed === "possible" && speechKind(told.lemma) === "estimated") return undefined;
  // "Sollen abgezogen sein", "sollen verlassen": what one verb leaves open in both is told alike.
  if (event.modal !== "" && event.modal === told.modal) return undefined;
  if (claimed === "possible" && (told.doubt !== undefined || assuming.test(told.under))) return undefined;
  if (event.status === "ongoing" && isPlainFuture(told)) return undefined;
  if (real.has(claimed)) {
    if (isAttribute(event, told) || (event.lemma === "sein" && told.lemma !== "sein" && told.lemma !== "werden"))
      return undefined;
    return refuted("status", `Die Textstelle sagt das nicht als Tatsache, sondern als ${german[other]}.`);
  }
  if (event.modal === "wollen indicative" && isDenied(event)) return undefined;
  if (claimed === "denied" || !isSameDeed(event, told)) return undefined;
  // "Wird verlagert" tells of what is to come as well.
  if (claimed === "planned" && other === "ongoing") return undefined;
  // Who calls possible what is so says less, and not otherwise.
  const finding = event.lemma === told.lemma && claimed !== "possible" ? refuted : notSaid;
  return finding("status", `Die Textstelle sagt es als Tatsache, nicht als ${german[claimed]}.`);
}

/** "Will nicht ausschließen", "wollte sich nicht äußern": what is not wanted is not done. */
const isDenied = ({ text }: ClaimEvent): boolean => /(?<!\p{L})(?:nicht|nie|kein\p{L}*)(?!\p{L})/u.test(text);

/** "Geht davon aus, dass": what follows is no more than thought. */
export const assuming = /^(?:ausgehen|annehmen|vermuten|glauben|meinen|rechnen|schätzen|halten)$/;

/** "Wird fehlen": of what is to come German tells in the present as well. */
const isPlainFuture = ({ status, modal, lemma, under }: ClaimEvent): boolean =>
  status === "planned" && modal === "" && stanceOf(lemma) === undefined && stanceOf(under) === undefined;

const german: Readonly<Record<EventStatus, string>> = {
  done: "geschehen",
  planned: "geplant",
  promised: "zugesagt",
  demanded: "gefordert",
  possible: "möglich",
  denied: "bestritten",
  ongoing: "andauernd",
};
