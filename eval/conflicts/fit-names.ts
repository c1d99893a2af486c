import { areTiny } from "#pipeline/conflicts/article-profile.ts";
import { eventLinks } from "#pipeline/conflicts/event-links.ts";
import { pairOf } from "#pipeline/conflicts/event-pairs.ts";
import type { LoneName } from "#pipeline/conflicts/lone-names.ts";
import { type NameName, namesApart } from "#pipeline/conflicts/names-apart.ts";
import { isSlot } from "#pipeline/conflicts/units.ts";
import { crossFit, type Example } from "./cross-fit.ts";
import { OWN, pairsToFit } from "./pairs-to-fit.ts";
import { renamed } from "./renamed.ts";

/** Fits the decision of `names-apart.ts`, and says what it makes of pairs it was not fitted on. `--list` prints the controls. */
interface Names extends Example<NameName> {
  readonly conflict: boolean;
  readonly told: string;
}

const short = (await pairsToFit()).filter(
  ({ event: { a, b, isSame } }) => areTiny(a, b) || (isSame && a.brief && b.brief),
);
const examples = short.flatMap(({ set, key, conflict, why, event, reports }, at): readonly Names[] => {
  const others = eventLinks(event, () => true).filter(({ relation }) => relation === "contradiction");
  const ruled = others.filter(({ a }) => isSlot(a)).flatMap(({ a, b }) => [a.quantity.text, b.quantity.text]);
  /** Whether the writer tells the name, or a rule that lists a pair of the tables. */
  const isMeant = ({ words }: LoneName): boolean =>
    words.some(
      (text) =>
        text.length > 2 &&
        (set === OWN ? ruled : [why]).some((one) => one.includes(text.slice(0, Math.max(4, text.length - 2)))),
    );
  const other = renamed(event, reports[1], short[(7 * at + 13) % short.length]?.event.a);
  const apart = other ? namesApart(pairOf(event.a, other, false)) : [];
  return [
    ...apart.map(({ observed }) => ({
      ...{ set, key, conflict: false, observed, weight: 0.1, truth: false, told: "renamed" },
    })),
    ...namesApart(event).map(({ a, b, observed }) => ({
      ...{ set, key, conflict, observed, weight: 1, truth: conflict && isMeant(a) && isMeant(b) },
      told: [a, b].map(({ words }) => words.join(" ")).join(" | "),
    })),
  ];
});
console.log(`${examples.length} pairs of names, ${examples.filter(({ truth }) => truth).length} right`);
for (const [others, score] of Object.entries(crossFit(examples, 1500)))
  for (const from of [-0.5, 0, 0.5, 1]) {
    const over = new Map(examples.filter((one) => score(one) > from).map((one) => [one.key, one]));
    const found = [...over.values()];
    const tables = found.filter(({ set, conflict }) => set === OWN && !conflict);
    const strange = found.filter(({ set }) => set !== OWN);
    console.log(
      `from ${from}, by other ${others}: ${strange.filter(({ conflict }) => conflict).length} pairs of strangers found, ${strange.filter(({ conflict }) => !conflict).length} controls; ${tables.length} controls of the tables`,
    );
    if (process.argv.includes("--list"))
      for (const one of found) if (!one.conflict) console.log(`  ${one.key} ${score(one).toFixed(2)} ${one.told}`);
  }
