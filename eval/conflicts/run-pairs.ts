import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { readPairs } from "./read-pairs.ts";

/**
 * Compares all pairs of a writer at once; prints how many contradictions are found, by kind, and how many controls are listed. `--misses` prints
 * what is not found. A pair counts as found where any contradiction between its two reports is listed.
 */
const folder = join(import.meta.dirname, "strangers");
for (const file of readdirSync(folder).sort()) {
  const pairs = readPairs(join(folder, file));
  const listed = new Set<string>();
  let across = 0;
  for (const { conflict, statements } of findConflicts(pairs.flatMap(({ reports }) => reports))) {
    if (conflict.kind !== "contradiction") continue;
    const told = new Set(statements.map(({ evidence: { article } }) => article.id.slice(0, -1)));
    if (told.size === 1) for (const id of told) listed.add(id);
    else across += 1;
  }
  const real = pairs.filter(({ conflict }) => conflict);
  const found = real.filter(({ id }) => listed.has(id));
  const controls = pairs.filter(({ conflict, id }) => !conflict && listed.has(id));
  const kinds = [...Map.groupBy(real, ({ kind }) => kind)].map(
    ([kind, some]) => `${kind} ${some.filter(({ id }) => listed.has(id)).length}/${some.length}`,
  );
  console.log(
    `${file}: ${found.length} of ${real.length} found, ${controls.length} of ${pairs.length - real.length} controls listed, ${across} across pairs; ${kinds.sort().join(", ")}`,
  );
  if (process.argv.includes("--misses"))
    for (const { id, kind, about, why, conflict } of pairs)
      if (listed.has(id) !== conflict)
        console.log(`  ${id} ${conflict ? "missed" : "LISTED"} ${kind}: ${about} (${why})`);
}
