import type { EventStatus } from "#german/status.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { type Check, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";

/** What is so, is not so, is done, planned or merely possible must be told as the evidence tells it. */
export const checkEvents: Check = (claim, { said }) => {
  for (const event of claim.events) {
    const told = counterpart(event, said);
    if (!told) continue;
    const negated = (event.polarity === "affirmed") !== (told.polarity === "affirmed");
    if (negated)
      return refuted(
        "polarity",
        told.polarity === "affirmed"
          ? "Die Textstelle verneint das nicht."
          : "Die Textstelle sagt das Gegenteil: Sie verneint es.",
      );
    if (told.excluded && event.excluded === undefined && event.text.includes(told.excluded.replace(/^\S+\s/, "")))
      return refuted("polarity", `Die Textstelle schließt „${told.excluded}“ aus.`);
    const finding = statusFinding(
      event.status,
      told.modal === ABILITY && event.status === "ongoing" ? "ongoing" : told.status,
    );
    if (finding) return refuted("status", finding);
    if (told.doubt && !event.doubt && !event.reported && event.status !== "possible")
      return refuted("hedge", `Die Textstelle sagt „${told.doubt}“; das fehlt im Satz.`);
  }
  return undefined;
};

/** The event of the evidence that shares most words with the claim's; undefined where they share too little to be the same. */
export function counterpart(event: ClaimEvent, said: Facets): ClaimEvent | undefined {
  let best: ClaimEvent | undefined;
  let most = 0;
  for (const other of said.events) {
    let shared = 0;
    for (const key of event.keys) {
      let near = 0;
      for (const rival of other.keys) near = Math.max(near, likeness(key, rival));
      shared += near;
    }
    const share = shared / Math.max(1, Math.min(event.keys.length, other.keys.length));
    if (share > most) {
      most = share;
      best = other;
    }
  }
  return most >= SAME_EVENT ? best : undefined;
}

/** "Kann hören" says no less than "hört". */
const ABILITY = "können indicative";

const SAME_EVENT = 0.4;

const real: ReadonlySet<EventStatus | undefined> = new Set(["done", "ongoing"]);

function statusFinding(claimed: EventStatus | undefined, told: EventStatus | undefined): string | undefined {
  if (claimed === undefined || told === undefined || claimed === told) return undefined;
  if (real.has(claimed) && real.has(told)) return undefined;
  if (real.has(claimed)) return `Die Textstelle sagt das nicht als Tatsache, sondern als ${german[told]}.`;
  if (real.has(told)) return `Die Textstelle sagt es als Tatsache, nicht als ${german[claimed]}.`;
  return claimed === "denied" || told === "denied" ? undefined : undefined;
}

const german: Readonly<Record<EventStatus, string>> = {
  done: "geschehen",
  planned: "geplant",
  promised: "zugesagt",
  demanded: "gefordert",
  possible: "möglich",
  denied: "bestritten",
  ongoing: "andauernd",
};
