import { isNameLike } from "../verify/name-like.ts";
import { sharedNouns } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { sharedBy, toldFigures } from "./told-figures.ts";

/** How much two reports of an event tell alike that two events hardly share: figures, written days, names, each once; remembered with it. */
export function agreements(event: EventPair): number {
  const known = memory.get(event);
  if (known !== undefined) return known;
  const { a, b } = event;
  const names = sharedNouns(a, b).filter(isNameLike);
  const found = sharedBy(toldFigures(a).figures, toldFigures(b).figures) + Math.min(names.length, NAMES);
  memory.set(event, found);
  return found;
}

const memory = new WeakMap<EventPair, number>();

/** A town and who speaks for it are shared by two events of one town too. */
const NAMES = 3;
