/** Keeps the best of what is offered: a binary heap with the weakest on top. */
export interface TopList {
  /** The score below which nothing is taken any more; −Infinity while there is room. */
  readonly threshold: number;
  offer(score: number, segment: number, row: number): void;
  /** Best first; equal scores in the order of `earlier`. Empties the list. */
  take(): readonly TopEntry[];
}

export interface TopEntry {
  readonly score: number;
  readonly segment: number;
  readonly row: number;
}

/** A list of at most `limit` entries; `earlier` breaks ties: true if `a` comes before `b`. */
export function topList(limit: number, earlier: (a: TopEntry, b: TopEntry) => boolean): TopList {
  let heap: TopEntry[] = [];
  const weaker = (a: TopEntry, b: TopEntry): boolean => (a.score === b.score ? earlier(b, a) : a.score < b.score);

  function sink(entry: TopEntry): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      if (left === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && weaker(right, left)) child++;
      const weakest = child % 2 === 0 && right !== undefined ? right : left;
      if (!weaker(weakest, entry)) break;
      heap[at] = weakest;
      at = child;
    }
    heap[at] = entry;
  }

  function rise(entry: TopEntry): void {
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !weaker(entry, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = entry;
  }

  return {
    get threshold() {
      return heap.length < limit ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? Number.POSITIVE_INFINITY);
    },
    offer(score, segment, row) {
      const entry = { score, segment, row };
      const weakest = heap[0];
      if (heap.length < limit) rise(entry);
      else if (weakest !== undefined && weaker(weakest, entry)) sink(entry);
    },
    take() {
      const all = heap.sort((a, b) => (weaker(a, b) ? 1 : -1));
      heap = [];
      return all;
    },
  };
}
