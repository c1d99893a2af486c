import { areTiny } from "#pipeline/conflicts/article-profile.ts";
import { linksTold } from "#pipeline/conflicts/event-links.ts";
import { type EventPair, pairOf } from "#pipeline/conflicts/event-pairs.ts";
import { seenIn } from "#pipeline/conflicts/seen-in-tiny.ts";
import { differences } from "#pipeline/conflicts/tiny-links.ts";
import type { TinyName } from "#pipeline/conflicts/tiny-weights.ts";
import { crossFit, type Example } from "./cross-fit.ts";
import { type PairToFit, pairsToFit } from "./pairs-to-fit.ts";
import { renamed } from "./renamed.ts";

/**
 * Fits the decision of `tiny-links.ts` on tiny pairs, and on such whose shared names are exchanged in the second report ("renamed": of another event), and says what it
 * makes of pairs it was not fitted on. What other rules list of them is not its to decide.
 */
interface Difference extends Example<TinyName> {
  readonly renamed: boolean;
}

const tiny = (await pairsToFit()).filter(({ event: { a, b } }) => areTiny(a, b));
const examples = tiny.flatMap((pair, at) => {
  const other = renamed(pair.event, pair.reports[1], tiny[(7 * at + 13) % tiny.length]?.event.a);
  return [...seen(pair, pair.event), ...(other ? seen(pair, pairOf(pair.event.a, other, false)) : [])];
});
console.log(
  `${tiny.length} tiny pairs, ${examples.length} differences, ${examples.filter(({ truth }) => truth).length} of contradictions`,
);
for (const [others, score] of Object.entries(crossFit(examples, 1500)))
  for (const from of [0.2, 0.5, 0.8]) {
    const over = examples.filter((one) => score(one) > from);
    const listed = new Set(over.filter((one) => !one.renamed).map(({ key }) => key));
    const count = (some: typeof tiny): string =>
      `${some.filter(({ key }) => listed.has(key)).length} of ${some.length}`;
    const sets = [...Map.groupBy(tiny, ({ set }) => set)].map(
      ([set, some]) =>
        `${set} ${count(some.filter(({ conflict }) => conflict))} and ${count(some.filter(({ conflict }) => !conflict))} controls`,
    );
    console.log(
      `from ${from}, by other ${others}: ${sets.join(", ")}, renamed ${over.filter((one) => one.renamed).length}`,
    );
  }

function seen({ key, set, conflict, event: own }: PairToFit, event: EventPair): readonly Difference[] {
  const seenOf = seenIn(event);
  const isRenamed = event !== own;
  const links = linksTold(event, () => true);
  return differences(event, links).flatMap((link) => {
    const observed = event.isSame && links.includes(link) ? undefined : seenOf(link);
    return observed
      ? [{ ...{ key, set, observed, renamed: isRenamed }, weight: isRenamed ? 0.5 : 1, truth: conflict && !isRenamed }]
      : [];
  });
}
