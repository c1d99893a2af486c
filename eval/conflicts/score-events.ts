import type { Conflict } from "#domain/conflict.ts";
import type { ToldEvent } from "./read-event.ts";

/** A listed contradiction and whether it is one, and a labelled one and whether it is listed. */
export interface EventScore {
  readonly listed: readonly { readonly conflict: Conflict; readonly right: boolean }[];
  readonly wanted: readonly { readonly what: string; readonly found: boolean }[];
}

/**
 * Compares what is listed with what the articles' labels say. A listed contradiction is right if all of its positions tell of one thing and take at
 * least two sides; the sentences of a position end like the labelled ones, which may stand behind others in one label.
 */
export function scoreEvents(events: readonly ToldEvent[], conflicts: readonly Conflict[]): EventScore {
  const found = new Set<string>();
  const listed = conflicts
    .filter(({ kind }) => kind === "contradiction")
    .map((conflict) => {
      const sides = conflict.positions.map(({ statement }) => sidesOf(statement, events));
      const things = [...(sides[0]?.keys() ?? [])].filter(
        (what) => sides.every((side) => side.has(what)) && opposed(sides.map((side) => side.get(what) ?? "")),
      );
      for (const what of things) found.add(what);
      return { conflict, right: things.length > 0 };
    });
  const wanted = events.flatMap((event) => contradictionsOf(event)).map((what) => ({ what, found: found.has(what) }));
  return { listed, wanted };
}

const opposed = (sides: readonly string[]): boolean => new Set(sides.filter((side) => side !== "+")).size > 1;

/** What a sentence tells of, by "event what". */
function sidesOf(statement: string, events: readonly ToldEvent[]): ReadonlyMap<string, string> {
  for (const { name, told } of events)
    for (const [text, sides] of told)
      if (text.endsWith(statement)) return new Map([...sides].map(([what, side]) => [`${name} ${what}`, side]));
  return new Map();
}

function contradictionsOf({ name, told }: ToldEvent): readonly string[] {
  const sides = Map.groupBy(
    [...told.values()].flatMap((one) => [...one]),
    ([what]) => what,
  );
  return [...sides].filter(([, all]) => opposed(all.map(([, side]) => side))).map(([what]) => `${name} ${what}`);
}
