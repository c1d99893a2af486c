import type { Segment } from "#german/clause-segments.ts";
import { determinerCases, isRelative, isSubordinator, prepositionCases } from "#german/function-words.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";
import { verbForms } from "#german/verb-forms.ts";

/** The subordinator or relative pronoun a segment opens with, a preposition before it allowed ("in dem", "von denen"). */
export function openerOf({ tokens: words, mark }: Segment): string | undefined {
  let at = 0;
  while (at < 3 && at < words.length && skipped.has(words[at]?.lower ?? "")) at += 1;
  const first = words[at];
  if (!first || (first.capital && at === 0 && mark === "," && !isSubordinator(first.lower))) return undefined;
  if (isSubordinator(first.lower)) return questionVerb(words, at) || isFronted(words) ? undefined : first.lower;
  const word = prepositionCases(first.lower) && words[at + 1] ? words[at + 1] : first;
  if (word && mark === "," && isRelative(word.lower) && !word.capital) {
    const second = predicate(words, "second");
    const modal = second?.modal !== undefined && second.finite !== undefined && second.finite < words.length - 2;
    if (modal && verbForms(words.at(-1)?.lower ?? "").some(({ shape }) => shape === "infinitive")) return undefined;
    if (second && isVerbSecond(second, words)) return undefined;
    const found = predicate(words, "last");
    return found?.finite !== undefined && found.finite >= words.length - 2 && found.finite > at
      ? word.lower
      : undefined;
  }
  return undefined;
}

/** "Während der Sitzung stürzte das Dach ein": a preposition with its noun, and the verb of a main clause behind it. */
function isFronted(words: readonly Token[]): boolean {
  if (words[0]?.lower !== "während" || determinerCases(words[1]?.lower ?? "")?.includes("genitive") !== true)
    return false;
  const verb = predicate(words, "second");
  return verb?.finite !== undefined && verb.sure && verb.finite < words.length - 2 && !verb.parts.has(words.length - 2);
}

/** "Die Ambulanz bleibt am Sonntag geschlossen": an auxiliary behind the first noun, and its participle at the end. */
const isVerbSecond = ({ finite, sure, parts }: Predicate, words: readonly Token[]): boolean =>
  finite !== undefined &&
  sure &&
  finite > 1 &&
  finite < 5 &&
  finite < words.length - 1 &&
  words[finite - 1]?.capital === true &&
  parts.has(words.length - 1) &&
  !/^(?:lassen|können|müssen|sollen|wollen|dürfen)$/.test(words.at(-1)?.lower ?? "");

const skipped = new Set(["und", "oder", "aber", "auch", "so", "selbst", "nur", "vor", "allem"]);

/** "Wie viele starben?" and "Wann kommt sie?" are main clauses: the verb stands early, and the sentence begins with the word. */
function questionVerb(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  const whole =
    next !== undefined && (next.capital || determinerCases(next.lower) !== undefined) && words.length > at + 2;
  if (whole && predicate(words, "last")?.finite === words.length - 1) return false;
  if (!words[at]?.capital || !/^w/.test(words[at]?.lower ?? "")) return false;
  return !["während", "weil", "wenn", "wobei"].includes(words[at]?.lower ?? "");
}
