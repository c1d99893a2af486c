import { poles } from "#german/opposites.ts";
import type { Token } from "#german/tokens.ts";
import type { ClaimEvent } from "./claim-events.ts";

/** Numbers of the poles that a sentence's words stand at, its verbs' last (`#german/opposites.ts`). */
export function polesOf(words: readonly Token[], events: readonly ClaimEvent[], sentence: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token?.kind !== "word" || token.lower === "anfangs") continue;
    const own = poles(token.lower);
    if (own.length === 0 || isAttributive(words, at) || isParted(token, events, sentence)) continue;
    const turned = isWithout(words, at) ? 1 : 0;
    for (const pole of own) found.push(pole ^ turned);
  }
  for (const { lemma } of events) found.push(...poles(lemma));
  return found;
}

/** "Nahm … ab": of a verb in two parts neither says what both do. */
const isParted = ({ start }: Token, events: readonly ClaimEvent[], sentence: string): boolean =>
  events.some(
    ({ verbParts, lemma }) =>
      verbParts.some((part) => part.start === start) &&
      verbParts.some(
        (part) => part.end - part.start < lemma.length && lemma.startsWith(sentence.slice(part.start, part.end)),
      ),
  );

/** "Blieb ohne Erfolg", "ohne großen Gewinn": the opposite of what the noun tells. */
const isWithout = (words: readonly Token[], at: number): boolean =>
  words[at]?.capital === true &&
  (words[at - 1]?.lower === "ohne" || (words[at - 2]?.lower === "ohne" && words[at - 1]?.capital === false));

/** "Das 1911 eröffnete Bad": what was once done to it is not what the sentence says. */
const isAttributive = (words: readonly Token[], at: number): boolean => {
  if (!participle.test(words[at]?.lower ?? "")) return false;
  const noun = words.slice(at + 1, at + 4).findIndex(({ capital }) => capital);
  return noun >= 0 && words.slice(at + 1, at + 1 + noun).every(({ lower }) => adjective.test(lower));
};

/** "Das 1911 eröffnete alte Bad". */
const adjective = /^\p{Ll}{2,}e[nmrs]?$/u;

const participle = /^(?:\p{L}{0,4}ge\p{L}{2,}|(?:ver|er|be|ent|zer|über|unter)\p{L}{3,})[tn]e[nmrs]?$/u;
