/** A list that is still being written and can be read from its beginning by any number of readers, each at its own pace. */
export interface ReplayLog<Item> {
  push(item: Item): void;
  /** Ends every reader once it has read all; pushing afterwards is a mistake of the caller. */
  end(): void;
  read(): AsyncGenerator<Item>;
  readonly items: readonly Item[];
}

/** Starts an empty log. */
export function createReplayLog<Item>(): ReplayLog<Item> {
  const items: Item[] = [];
  let ended = false;
  let news = Promise.withResolvers<void>();

  function announce(): void {
    news.resolve();
    news = Promise.withResolvers<void>();
  }

  return {
    items,
    push(item) {
      items.push(item);
      announce();
    },
    end() {
      ended = true;
      announce();
    },
    async *read() {
      let next = 0;
      while (next < items.length || !ended) {
        if (next === items.length) await news.promise;
        const unread = items.slice(next);
        next += unread.length;
        yield* unread;
      }
    },
  };
}
