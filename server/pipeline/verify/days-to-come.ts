import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { assuming } from "./status-finding.ts";

/** "Schließt im Herbst 2031": with a day to come the present tells what is planned. */
export const isToCome = (event: ClaimEvent, claim: Facets, publishedAt: string | undefined): boolean =>
  (event.status === "ongoing" || (event.status === "done" && state.test(event.text))) &&
  daysToCome(event, claim, publishedAt).length > 0;

/** "Ist bis Mai gesperrt", "sollen dort beschäftigt sein". */
const state = /(?<!\p{L})(?:ist|sind|sollen?)(?!\p{L})/u;

/** "Wurde im Herbst 2028 eröffnet" beside an article of 2025. */
export const isDoneLater = (event: ClaimEvent, claim: Facets, publishedAt: string | undefined): boolean =>
  event.status === "done" &&
  !assuming.test(event.lemma) &&
  daysToCome(event, claim, publishedAt).some(
    (date) =>
      date.relation === "on" &&
      /\d{4}/.test(date.text) &&
      /(?:^|\s)(?:im|am|in|Anfang|Mitte|Ende)\s$/u.test(claim.text.slice(0, date.start)),
  );

const daysToCome = ({ start, end }: ClaimEvent, { dates }: Facets, publishedAt = "9"): Facets["dates"] =>
  dates.filter((date) => start <= date.start && date.end <= end && (date.period?.from ?? "") > publishedAt);
