import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { mayBeOne } from "./may-be-one.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { relateFigures } from "./relate-figures.ts";
import { tellSame } from "./tell-same.ts";
import { isFigure, START, YEAR } from "./units.ts";

/** Any two figures, years or starts that neither report tells as the other does, but for those already linked. */
export const valuesApart = (event: EventPair, links: readonly Link[]): readonly Link[] =>
  event.a.statements.flatMap((a) =>
    event.b.statements
      .filter((b) => {
        const { unit } = a.quantity;
        if (unit !== b.quantity.unit || !(isFigure(unit) || unit === YEAR || unit === START)) return false;
        if (isTold(a, event.b) || isTold(b, event.a) || !mayBeOne(a, b, event)) return false;
        return relateFigures(a, b) === "contradiction" && !links.some((link) => link.a === a && link.b === b);
      })
      .map((b) => ({ a, b, relation: "contradiction" }) as const),
  );

const isTold = (one: PlacedStatement, { statements }: ArticleProfile): boolean =>
  statements.some((other) => other.quantity.unit === one.quantity.unit && tellSame(one, other));
