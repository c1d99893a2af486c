import type { Synonymy } from "../ports.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { type Finding, refuted } from "./finding.ts";
import { isNearDeed } from "./same-deed.ts";

/** What the evidence guesses at or doubts must not be told as certain. */
export function guessFinding(event: ClaimEvent, told: ClaimEvent, synonymy: Synonymy): Finding | undefined {
  if (event.doubt || event.status === "possible") return undefined;
  if (isGuess(told.modal) && !isGuess(event.modal) && isNearDeed(event, told, synonymy))
    return refuted("hedge", `Die Textstelle sagt „${guesses.exec(told.text)?.[0] ?? "dürfte"}“; das fehlt im Satz.`);
  return told.doubt && !event.reported && !(/^sollen/.test(event.modal) && told.doubt === "voraussichtlich")
    ? refuted("hedge", `Die Textstelle sagt „${told.doubt}“; das fehlt im Satz.`)
    : undefined;
}

/** "Dürfte ablehnen", "könnte nicht kommen": what is denied or negated may be no more than a guess, too. */
const isGuess = (modal: string): boolean => /^(?:dürfen|können) subjunctive-2$/.test(modal);

const guesses = /(?<!\p{L})(?:dürften?|könnten?)(?!\p{L})/u;
