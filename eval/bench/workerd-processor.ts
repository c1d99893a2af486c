import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** Processor time (milliseconds) so far of all workerd processes of a group; undefined where there is no /proc. */
export function workerdProcessorMs(group: number): number | undefined {
  let ids: readonly string[];
  try {
    ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  return ids.map(statOf).reduce((sum, stat) => sum + (stat?.group === group ? stat.ms : 0), 0);
}

/** Of a workerd process; a process may end while we look. */
function statOf(id: string): { readonly group: number; readonly ms: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    const [, name = "", rest = ""] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
    const fields = rest.split(" ").map(Number);
    // proc(5): after the name come state, parent, group …; user and system time are the 12th and 13th.
    return name === "workerd"
      ? { group: fields[2] ?? 0, ms: ((fields[11] ?? 0) + (fields[12] ?? 0)) * TICK_MS }
      : undefined;
  } catch {
    return undefined;
  }
}
