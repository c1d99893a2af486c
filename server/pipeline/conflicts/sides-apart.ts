import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { held } from "./held.ts";
import { nounsTold } from "./nouns-told.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { SIDE } from "./units.ts";

/** The words of two tiny reports that exclude each other; what both tell is left out. */
export function sidesApart({ a, b }: EventPair): readonly Link[] {
  const [mine = [], its = []] = [a, b].map(({ statements }) =>
    statements.filter(({ quantity }) => quantity.unit === SIDE),
  );
  const alone = (some: readonly PlacedStatement[], others: readonly PlacedStatement[]) =>
    some.filter((one) => !others.some((other) => share(one, other, 0)));
  const open = alone(its, mine);
  return alone(mine, its).flatMap((x) =>
    open
      .filter((y) => share(x, y, 1))
      .map((y) => ({ a: sided(x, 1), b: sided(y, -1), relation: "contradiction" }) as const),
  );
}

/** Whether the sentences of two opposites share two nouns: in longer reports they may be of two things. */
export const areOfOneThing = ({ a, b }: Link): boolean => held(nounsTold(a.sentence), nounsTold(b.sentence)) > 1;

/** Whether they take one side, or two opposite ones. */
const share = ({ marks }: PlacedStatement, { marks: its }: PlacedStatement, opposite: 0 | 1): boolean =>
  marks.some((mark) => its.includes(`${Number(mark) ^ opposite}`));

const sided = (one: PlacedStatement, side: 1 | -1): PlacedStatement => ({
  ...one,
  quantity: { ...one.quantity, min: side, max: side },
});
