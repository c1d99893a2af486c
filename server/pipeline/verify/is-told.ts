import { sameName } from "#german/name-variants.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { bornOut, isInferred } from "./inferred-words.ts";
import { isRank, ordinalOf } from "./ranks.ts";
import { isPureSaying } from "./speech-clauses.ts";
import { tellsPeriod } from "./told-rates.ts";

/** Names, outcomes and plans are compared by their own rules: whatever the words, they are told. */
export const isTold = ({ start, text, verb }: ContentWord, claim: Facets, said: Facets): boolean =>
  (isInferred(text) && bornOut(claim, said) === true) ||
  (verb === true && stanceOf(text) !== undefined && said.events.some(({ status }) => status === stanceOf(text))) ||
  (verb === true &&
    (speechKind(text) === "claimed" || isPureSaying(text)) &&
    claim.reports.some(({ text: speaker }) => speaker !== undefined) &&
    said.reports.length > 0) ||
  tellsPeriod(text, said.text) ||
  isRankTold(text, claim, said) ||
  (verb === true && /^hei(?:ß|ss)en$/.test(text)) ||
  (verb === true && isDenial(text) && said.events.some(({ polarity }) => polarity !== "affirmed")) ||
  claim.outcomes.some(
    (own) =>
      own.start === start &&
      said.outcomes.some(
        (told) => told.kind === own.kind && polarityAt(own.start, claim) === polarityAt(told.start, said),
      ),
  ) ||
  claim.names.some(
    (own) =>
      own.start <= start &&
      start < own.end &&
      said.names.some((name) => name.key === own.key || sameName(name.text, own.text)),
  );

/** "Belegte den dritten Platz", "kam auf Rang drei", "wurde Dritter": the place in the row says all of it. */
const isRankTold = (text: string, { ordinals }: Facets, said: Facets): boolean =>
  ordinals.some((own) => said.ordinals.includes(own)) &&
  (isRank(text.toLowerCase()) || ordinalOf(text.toLowerCase()) !== "" || /^(?:belegen|landen|kommen)$/.test(text));

/** Whether what happens there is so; of several sentences the offsets do not go together. */
const polarityAt = (at: number, { events, joined }: Facets): "affirmed" | "negated" =>
  !joined && events.some(({ start, end, polarity }) => start <= at && at < end && polarity === "negated")
    ? "negated"
    : "affirmed";
