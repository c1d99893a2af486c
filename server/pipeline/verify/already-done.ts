import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { counterpart } from "./counterpart.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";
import { isReal } from "./is-real.ts";
import { isSameDeed } from "./same-deed.ts";

/** What the claim says is so by now must be told so. */
export const alreadyFinding = (claim: Facets, said: Facets): Finding | undefined =>
  claim.events.some((event) => isAlready(event) && !isToldAsDone(event, said))
    ? (said.events.some(({ status }) => status === "planned" || status === "promised") ? refuted : notSaid)(
        "status",
        "Die Textstelle sagt nicht, dass das schon so ist.",
      )
    : undefined;

/** "Hat bereits zugestimmt", "ist schon im Einsatz"; "bereits im Mai" tells when. */
const isAlready = ({ status, text, relative }: ClaimEvent): boolean =>
  isReal({ status }) && !relative && already.test(text) && !early.test(text);

const isToldAsDone = (event: ClaimEvent, said: Facets): boolean => {
  const told = counterpart(event, said);
  return already.test(said.text) || (told !== undefined && isReal(told) && isSameDeed(event, told));
};

const already = /(?<!\p{L})(?:bereits|schon|längst)(?!\p{L})/iu;
const early = /(?<!\p{L})(?:bereits|schon|längst)\s(?:\d|dort(?!\p{L})|(?:seit|vor|nach)\s)/iu;
