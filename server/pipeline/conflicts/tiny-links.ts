import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { seenIn } from "./seen-in-tiny.ts";
import { sidesApart } from "./sides-apart.ts";
import { valuesApart } from "./values-apart.ts";

/**
 * What contradicts of what two tiny reports tell differently. They share too little to show one event, and what else they differ in tells whether they are of two: one
 * decision takes both. Of their opposites the first is listed, where nothing else is.
 */
export function tinyLinks(event: EventPair, links: readonly Link[]): readonly Link[] {
  const seen = seenIn(event);
  const sure = differences(event, links).filter(
    (link) => (seen(link)?.reduce((sum, value, at) => sum + value * (FIT[at] ?? 0), BIAS) ?? 0) > FROM,
  );
  const read = sure.filter(({ a }) => a.own.length > 0);
  return read.length > 0 ? read : sure.slice(0, 1);
}

/** What may be a contradiction: what the rules for longer reports find, any other values, and opposites. */
export const differences = (event: EventPair, links: readonly Link[]): readonly Link[] => {
  const ruled = links.filter(({ relation }) => relation === "contradiction");
  return [...ruled, ...valuesApart(event, ruled), ...sidesApart(event)];
};

/** Logistic regression (`npm run fit:tiny`, 2026-11-27); crosswise 52 pairs of strangers and three controls. */
const FROM = 1.2;
const FIT = [-2.28, -0.19, 0.95, 0.22, -3.6, 0.58, -3.39, 4.75, 1.29, 0.04, 3.72, -1.5, -0.5, -1.91, -0.27, -1.73];
const BIAS = -6.43;
