import type { NameMention } from "#german/name-mention.ts";
import { nameTraces, sameName } from "#german/name-variants.ts";

/**
 * Gives surnames, acronyms and other spellings the key of the fullest name of the same text that they can mean; left as it is where two
 * bearers fit ("Klein" beside "Anna Klein" and "Uwe Klein").
 */
export function resolveNames(mentions: readonly NameMention[]): readonly NameMention[] {
  const bearers = bearersByTrace(mentions);
  const found = new Map<string, NameMention | undefined>();
  return mentions.map((mention) => {
    if (mention.kind === "country") return mention;
    if (!found.has(mention.key)) found.set(mention.key, bearerOf(mention, bearers));
    const bearer = found.get(mention.key);
    return bearer ? { ...mention, key: bearer.key, kind: bearer.kind } : mention;
  });
}

/** More bearers of one surname than this leave it open anyway. */
const mostBearers = 30;

function bearersByTrace(mentions: readonly NameMention[]): ReadonlyMap<string, readonly NameMention[]> {
  const seen = new Set<string>();
  const found = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.kind === "country" || !mention.key.includes(" ") || seen.has(mention.key)) continue;
    seen.add(mention.key);
    for (const trace of nameTraces(mention.text)) {
      const list = found.get(trace) ?? [];
      if (list.length < mostBearers) list.push(mention);
      found.set(trace, list);
    }
  }
  return found;
}

function bearerOf(mention: NameMention, bearers: ReadonlyMap<string, readonly NameMention[]>): NameMention | undefined {
  const candidates = new Set(nameTraces(mention.text).flatMap((trace) => bearers.get(trace) ?? []));
  const fits = [...candidates]
    .filter((bearer) => sameName(bearer.text, mention.text) || sameName(bearer.key, mention.key))
    .sort((a, b) => wordsOf(b.key) - wordsOf(a.key) || a.key.length - b.key.length);
  const [first, ...others] = fits;
  return first && others.every((other) => sameName(first.key, other.key)) ? first : undefined;
}

/** Among spellings of one length the shorter is the one without its genitive. */
const wordsOf = (key: string): number => key.split(" ").length;
