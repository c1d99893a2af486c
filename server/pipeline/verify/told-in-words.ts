import type { Quantity } from "#domain/quantity.ts";
import { sameValue } from "#german/compare-quantities.ts";
import { quantities } from "#german/quantities.ts";
import type { Facets } from "./claim-facets.ts";

/** Whether the evidence tells the figure as one of a unit: "innerhalb von sieben Tagen" – "binnen einer Woche", "für eine Tonne" – "je Tonne". */
export const isToldInWords = (claimed: Quantity, { text }: Facets): boolean =>
  claimed.hedge === "exact" &&
  claimed.change === undefined &&
  !/count|percent/.test(claimed.unit) &&
  [...text.matchAll(one)].some(([, noun]) => quantities(`1 ${noun}`).some((told) => sameValue(told, claimed)));

const one = /(?<!\p{L})(?:eine[mnrs]?|je|pro) (\p{Lu}\p{Ll}+)/gu;
