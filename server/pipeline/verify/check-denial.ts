import { isLacking } from "#german/lacking-verbs.ts";
import { type Check, notSaid } from "./finding.ts";
import { hasNegation } from "./wording-features.ts";

/** What is not so must be told: a place that denies nothing, by no word and no verb ("blieb aus", "lehnte ab"), carries no claim that does. */
export const checkDenial: Check = ({ text, events }, { said }) =>
  hasNegation(text) &&
  events.some(({ polarity }) => polarity !== "affirmed") &&
  !hasNegation(said.text) &&
  !said.events.some(({ lemma, polarity }) => polarity !== "affirmed" || isLacking(lemma))
    ? notSaid("denial", "Die Textstelle verneint das nicht.")
    : undefined;
