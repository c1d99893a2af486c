/** In how many passages a part occurs as a word of its own, in any form. */
export type PartFrequency = (part: string) => number;

/**
 * The parts of a folded compound, without linking sounds, from left to right; the word itself where no split is likelier (Koehn & Knight
 * 2003: the split whose parts have the highest geometric mean of frequencies; an unseen word counts as half a sighting).
 */
export function splitCompound(word: string, frequency: PartFrequency): readonly string[] {
  let best: Split = { parts: [word], likelihood: frequency(word) || 0.5 };
  for (const split of splits(word, frequency)) if (split.likelihood > best.likelihood) best = split;
  return best.parts;
}

interface Split {
  readonly parts: readonly string[];
  /** Geometric mean of the parts' frequencies. */
  readonly likelihood: number;
}

/** Parts shorter than this are seldom words, but often endings ("-er", "-lich"). */
const SHORTEST = 4;
/** Longer letter chains are no words: they would only cost time. */
const LONGEST = 48;
/** Fugenelemente (Langer 1998), the most frequent ones. */
const links = ["", "s", "es", "n", "en", "er", "e"] as const;

/** All splits into words the collection knows: a known head, a link, and a tail that is known or splits itself. */
function splits(word: string, frequency: PartFrequency): readonly Split[] {
  if (word.length < 2 * SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const found: Split[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const left = word.slice(0, at);
    const heads = links.flatMap((link) => {
      const head = left.slice(0, left.length - link.length);
      return left.endsWith(link) && head.length >= SHORTEST && frequency(head) > 0 ? [head] : [];
    });
    if (heads.length === 0) continue;
    const right = word.slice(at);
    const known = frequency(right);
    const tails = known > 0 ? [{ parts: [right], likelihood: known }] : splits(right, frequency);
    for (const head of heads) for (const tail of tails) found.push(join(head, frequency(head), tail));
  }
  return found;
}

function join(head: string, frequency: number, tail: Split): Split {
  const n = tail.parts.length;
  return {
    parts: [head, ...tail.parts],
    likelihood: (frequency * tail.likelihood ** n) ** (1 / (n + 1)),
  };
}
