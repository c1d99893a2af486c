import { bestLikeness, likeness } from "../verify/match-words.ts";
import { deedKinds } from "./deed-kinds.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** Whether both tell of one deed: one verb, or the verb on one side and its noun or participle on the other. */
export function sameDeed(a: PlacedStatement, b: PlacedStatement): boolean {
  if ([...deedKinds(a)].some((kind) => deedKinds(b).has(kind))) return true;
  if (a.verb && b.verb && likeness(a.verb, b.verb) >= 0.8) return true;
  if (a.own.some(({ noun, keys }) => !noun && keys.lemmas.length > 0 && bestLikeness(keys, verbsOf(b)) === 1))
    return true;
  return (
    (a.verb !== undefined && bestLikeness(a.verb, b.own) === 1) ||
    (b.verb !== undefined && bestLikeness(b.verb, a.own) === 1)
  );
}

const verbsOf = ({ own }: PlacedStatement) => own.filter(({ noun }) => !noun);
