import type { Facets } from "./claim-facets.ts";
import { type Check, refuted } from "./finding.ts";

/** What rises must not fall, and what is possible must not be impossible: the claim may not hold the opposite of a word of the evidence. */
export const checkDirection: Check = (claim, { said }) => {
  const pole = claim.poles.find(
    (one) => !said.poles.includes(one) && said.poles.includes(one ^ 1) && !claim.poles.includes(one ^ 1),
  );
  if (pole !== undefined) return refuted("direction", "Die Textstelle sagt das Gegenteil.");
  const word = oneSided(claim, said) ?? oneSided(said, claim);
  return word === undefined
    ? undefined
    : refuted("direction", `Die Textstelle sagt das Gegenteil: „${word}“ steht nur auf einer Seite.`);
};

/** A word with un- whose bare form is all the other side has ("unabhängig" – "abhängig"). */
function oneSided(a: Facets, b: Facets): string | undefined {
  return a.words.find(({ keys: { folded, stem } }) => {
    if (!folded.startsWith("un") || folded.length < 7) return false;
    const bare = stem.slice(2);
    return b.words.some(({ keys }) => keys.stem === bare) && !b.words.some(({ keys }) => keys.stem === stem);
  })?.text;
}
