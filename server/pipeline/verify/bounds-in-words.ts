import type { Quantity } from "#domain/quantity.ts";

/** Whether a bound of one sentence is told by other words in the other: "maximal 7,80 Euro" – "darf 7,80 Euro nicht überschreiten", "bis zu 24 Monate" – "die Höchstdauer von 24 Monaten". */
export function isBoundInWords(claimed: Quantity, claim: string, told: Quantity, said: string): boolean {
  if ((claimed.hedge === "exact") === (told.hedge === "exact")) return false;
  const [{ hedge }, other] = claimed.hedge === "exact" ? [told, claim] : [claimed, said];
  return (/^(?:at-most|less-than)$/.test(hedge) ? upper : /^(?:at-least|more-than)$/.test(hedge) ? lower : never).test(
    other,
  );
}

const upper = /(?<!\p{L})(?:höchst|maximal|obergrenze)|(?:nicht|nie) (?:überschreit|überst[ie]{1,2}g|hinausgeh)/iu;
const lower = /(?<!\p{L})(?:mindest|untergrenze)|(?:nicht|nie) unterschr|(?<!\p{L})ab \p{Lu}\p{L}+ von \d/iu;
const never = /(?!)/;
