import type { Conflict, ConflictPosition } from "#http/wire.ts";
import { dictionary } from "./dictionary.ts";

/** What an answer may tell of where a position comes from; stored answers of before do not. */
interface ToldOrigins {
  readonly origin?: { readonly name: string };
  /** How many independent origins say it. */
  readonly origins?: number;
  readonly alsoIn?: readonly SamePlace[];
}

/** Another article that says the same; `copy` where it draws on the same origin. */
export interface SamePlace extends Pick<ConflictPosition, "passageId" | "source"> {
  readonly copy?: true;
}

/** Where the position comes from, unless that is who is named as saying it. */
export function originOf(position: ConflictPosition): string | undefined {
  const { origin }: ToldOrigins = position;
  return origin === undefined || origin.name === position.speaker ? undefined : origin.name;
}

/** The other articles that say the same, apart by whether they are further evidence, each group with its words. */
export function samePlaces(position: ConflictPosition): readonly (readonly [string, readonly SamePlace[]])[] {
  const { alsoIn = [] }: ToldOrigins = position;
  const groups = [
    [dictionary.alsoIn, alsoIn.filter(({ copy }) => copy !== true)],
    [dictionary.copiedIn, alsoIn.filter(({ copy }) => copy === true)],
  ] as const;
  return groups.filter(([, places]) => places.length > 0);
}

/** How many independent origins a position has, in words; undefined where that is one, or not known. */
export function independence(position: ConflictPosition): string | undefined {
  const { origins = 1 }: ToldOrigins = position;
  return origins > 1 ? dictionary.independent(origins) : undefined;
}

/** Whether all positions of a conflict go back to one origin. */
export const isOfOneOrigin = (conflict: Conflict): boolean => (conflict as Conflict & ToldOrigins).origins === 1;
