import type { Index } from "./ports.ts";

/** Remembers what was found for the last generation asked for; what failed is looked for again. */
export function oncePerGeneration<Found>(find: (index: Index) => Promise<Found>): (index: Index) => Promise<Found> {
  let last: { readonly generation: string; readonly found: Promise<Found> } | undefined;
  return (index) => {
    if (last?.generation === index.generation) return last.found;
    const current = { generation: index.generation, found: find(index) };
    last = current;
    current.found.catch(() => {
      if (last === current) last = undefined;
    });
    return current.found;
  };
}
