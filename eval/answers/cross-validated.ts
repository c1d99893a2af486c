/**
 * What models make of items they were not fitted on: items are parted into `FOLDS` by their group in order of first use, so that questions
 * to one article never stand on both sides. Deterministic.
 */
export function crossValidated<Item, Model, Outcome>({
  items,
  group,
  learn,
  apply,
}: {
  readonly items: readonly Item[];
  readonly group: (item: Item) => string;
  readonly learn: (part: readonly Item[]) => Model;
  readonly apply: (model: Model, item: Item) => Outcome;
}): ReadonlyMap<Item, Outcome> {
  const groups = new Map<string, number>();
  for (const item of items) if (!groups.has(group(item))) groups.set(group(item), groups.size % FOLDS);
  const foldOf = (item: Item): number => groups.get(group(item)) ?? 0;
  const found = new Map<Item, Outcome>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(items.filter((item) => foldOf(item) !== fold));
    for (const item of items) if (foldOf(item) === fold) found.set(item, apply(model, item));
  }
  return found;
}

const FOLDS = 5;
