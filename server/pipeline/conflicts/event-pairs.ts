import type { PassageId } from "#domain/passage.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { type ArticleProfile, areTiny } from "./article-profile.ts";
import type { EventMatcher } from "./event-match.ts";
import type { StemHolders } from "./stem-holders.ts";

/** Two articles that tell of one event; tiny reports may, where they are not surely the same. */
export interface EventPair {
  readonly a: ArticleProfile;
  readonly b: ArticleProfile;
  readonly isSame: boolean;
  /** Stems that stand in title or first passage of one and somewhere in the other: what the event goes by. */
  readonly central: ReadonlySet<string>;
  /** The passages that the articles begin with, and where their second sentences end. */
  readonly leads: ReadonlyMap<PassageId, number>;
  /** Whether both articles hold a name's word. */
  readonly known: (word: ContentWord) => boolean;
}

/** The pairs of articles that tell of one event, undefined in between; only those are looked at that share a stem few articles have, among what they state first, then among all that short reports tell. */
export function* eventPairs(
  articles: number,
  { stated, told }: Readonly<Record<"stated" | "told", StemHolders>>,
  { match, mayBeSame }: EventMatcher,
): Generator<EventPair | undefined, void, undefined> {
  const few = Math.max(FEW, Math.log2(articles));
  let looked = 0;
  const met = new Set<number>();
  for (const sharing of [...stated.values(), ...told.values()]) {
    if (sharing.length > few) continue;
    for (let at = 0; at < sharing.length; at += 1)
      for (let next = at + 1; next < sharing.length; next += 1) {
        const [a, b] = [sharing[at], sharing[next]];
        if (!a || !b) continue;
        const pair = a.at * articles + b.at;
        if (met.has(pair)) continue;
        met.add(pair);
        looked += 1;
        const isSame = mayBeSame(a, b) && match(a, b) === "same";
        if (isSame || (areTiny(a, b) && mayBeSame(a, b))) yield pairOf(a, b, isSame);
        else if (looked % BATCH === 0) yield undefined;
      }
  }
}

/** Pairs looked at in vain between two pauses. */
const BATCH = 10;
/** As many reports of one event as a small collection may hold. */
const FEW = 12;

export function pairOf(a: ArticleProfile, b: ArticleProfile, isSame = true): EventPair {
  const central = new Set([
    ...[...a.central()].filter((stem) => b.nouns().has(stem)),
    ...[...b.central()].filter((stem) => a.nouns().has(stem)),
  ]);
  const leads = new Map(
    [a, b].flatMap(({ statements: [first], leadEnd }): (readonly [PassageId, number])[] =>
      first ? [[first.evidence.passage.id, leadEnd()]] : [],
    ),
  );
  return { a, b, isSame, central, leads, known: ({ keys }) => a.nouns().has(keys.stem) && b.nouns().has(keys.stem) };
}
