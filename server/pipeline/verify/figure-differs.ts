import type { Hedge, Quantity } from "#domain/quantity.ts";
import type { Rival } from "./figure-rivals.ts";
import { type Finding, inSentence, notSaid, refuted } from "./finding.ts";

/** How the nearest figure of the evidence differs from the claimed one, as a finding a reader understands. */
export function differs(claimed: Quantity, { figure: { quantity }, comparison, thing }: Rival): Finding {
  switch (comparison) {
    case "hedge-dropped":
      return refuted(
        "hedge",
        `Die Textstelle sagt „${quantity.text}“; im Satz fehlt ${told(quantity.hedge, quantity.maxHedge) ?? "die Spanne"}.`,
      );
    case "hedge-changed":
      return refuted("hedge", `Die Textstelle sagt „${quantity.text}“, nicht „${claimed.text}“.`);
    case "rounded-without-hedge":
      return refuted("hedge", `Die Textstelle sagt „${quantity.text}“; gerundet fehlt im Satz ein Wort wie „rund“.`);
    case "open":
      return notSaid("figure-missing", `Die Textstelle sagt nur „${quantity.text}“.`);
    default:
      return thing === "other" || thing === "stranger"
        ? notSaid("figure-missing", `Die Textstelle nennt „${claimed.text}“ nicht.`)
        : refuted("figure", `Die Textstelle nennt ${inSentence(quantity.text)}, nicht ${claimed.text}.`);
  }
}

function told(hedge: Hedge, maxHedge: Hedge): string | undefined {
  return hedgeWords[maxHedge === "exact" ? hedge : maxHedge];
}

const hedgeWords: Readonly<Partial<Record<Hedge, string>>> = {
  about: "„rund“",
  "slightly-more": "„gut“",
  almost: "„knapp“",
  "more-than": "„mehr als“",
  "at-least": "„mindestens“",
  "at-most": "„bis zu“",
  "less-than": "„weniger als“",
};
