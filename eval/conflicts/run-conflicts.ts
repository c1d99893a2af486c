import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Conflict } from "#domain/conflict.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { wilson } from "../verifier/wilson.ts";
import { readEvents } from "./read-event.ts";
import { scoreEvents } from "./score-events.ts";

/**
 * Compares the whole articles of all events of a set at once; prints precision and recall of what is listed as a contradiction. `--set` names a
 * folder of `events`; `--list` shows what is listed, `--misses` what is not.
 */
const { values } = parseArgs({
  options: {
    set: { type: "string", default: "dev" },
    list: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});
const folder = join(import.meta.dirname, "events", values.set);
const events = readdirSync(folder)
  .sort()
  .flatMap((file) => readEvents(join(folder, file)));
const conflicts = findConflicts(events.flatMap(({ evidence }) => evidence)).map(({ conflict }) => conflict);
const { listed, wanted } = scoreEvents(events, conflicts);

if (values.list) {
  for (const { conflict, right } of listed) print(right ? "right" : "WRONG", conflict);
  for (const conflict of conflicts.filter(({ kind }) => kind !== "contradiction")) print(conflict.kind, conflict);
}
if (values.misses) for (const { what, found } of wanted) if (!found) console.log(`not listed: ${what}`);
console.log(`${values.set}: ${events.length} events`);
console.log(`precision ${share(listed.filter(({ right }) => right).length, listed.length)}`);
console.log(`recall    ${share(wanted.filter(({ found }) => found).length, wanted.length)}`);

function print(kind: string, { about, positions }: Conflict): void {
  console.log(`\n${kind} · ${about}`);
  for (const { value, statement, source } of positions) console.log(`  ${value} · ${source}: ${statement}`);
}

function share(met: number, all: number): string {
  const { low, high } = wilson(met, all);
  return `${(met / Math.max(1, all)).toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}] n ${all}`;
}
