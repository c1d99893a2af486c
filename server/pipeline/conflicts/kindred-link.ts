import type { Link } from "./group-statements.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { relateFigures } from "./relate-figures.ts";
import { sameSubject } from "./same-subject.ts";
import { farApart } from "./things-alike.ts";

/** How two statements stand to each other whose sentences alone show that they tell of one thing; none where they do not, or of other times. */
export function kindredLink(a: PlacedStatement, b: PlacedStatement): readonly Link[] {
  const sure = sameSubject(a, b);
  if (sure === 0 || (sure < SURE && farApart(a, b, SELDOM))) return [];
  const relation = relateFigures(a, b);
  return relation === "elsewhen" ? [] : [{ a, b, relation }];
}

const SURE = 0.75;
/** Figures that differ fivefold are seldom of the same thing. */
const SELDOM = 5;
