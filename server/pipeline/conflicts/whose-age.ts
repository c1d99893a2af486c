import type { Quantity } from "#domain/quantity.ts";
import { isGivenName } from "#german/given-names.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";
import { isSomebody } from "./kinds-of-people.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** Whose age a sentence tells, as far as its grammar says so: "die 47-Jährige", "ein 58 Jahre alter Mann", "die 47 Jahre alte Lokführerin". */
export function sexOf(sentence: string, { start, end, text }: Quantity): "female" | "male" | undefined {
  const article = /(?<!\p{L})(die|eine[rs]?|de[rnm]|ein|eine[nm])\s+(?:\p{Ll}+\s+)?$/iu
    .exec(sentence.slice(0, start))?.[1]
    ?.toLowerCase();
  if (/(?:alter|[Jj]ähriger)$/u.test(text) || /^(?:ein|eine[nm]|de[nm])$/.test(article ?? "")) return "male";
  if (article === "der" && text.endsWith("e")) return "male";
  const isWoman = /(?:in|frau|mutter|schwester|tochter)$/iu.test(nounBehind(sentence, end) ?? "");
  return isWoman || article === "eine" || (article === "die" && text.endsWith("e")) ? "female" : undefined;
}

/** The noun that an age stands before, "Lokführerin" in "47 Jahre alte Lokführerin". */
const nounBehind = (sentence: string, end: number): string | undefined =>
  /^(?:\s\p{Ll}+e[nr]?)?\s(\p{Lu}[\p{L}-]+)/u.exec(sentence.slice(end))?.[1];

/** Whose age it is: the surname right before it or told last in the passage, else the noun that it stands before or that the passage told last. */
export function holderOf({ sentence, start, quantity, evidence }: PlacedStatement): string | undefined {
  const before = evidence.passage.text.slice(Math.max(0, start - NEAR), start) + sentence.slice(0, quantity.start);
  const right = /(\p{Lu}[\p{L}-]+)(?:, | \(| ist )$/u.exec(before)?.[1];
  if (right !== undefined) return right;
  const noun = nounBehind(sentence, quantity.end);
  if (noun !== undefined) return stem(noun);
  const named = [...before.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]+)/gu)].findLast(([, first = ""]) =>
    isGivenName(first),
  );
  if (named) return named[2];
  const role = [...before.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu)].findLast(([word]) => isRoleNoun(word));
  return role && stem(role[0]);
}

/** Letters before a sentence within which somebody is told of whose age it tells. */
const NEAR = 250;

/** "des 59 Jahre alten Schiffes", "die alte Eiche": whether an age is that of a thing, by the noun that it stands before. */
export function isOfThing(sentence: string, { start, end }: Pick<Quantity, "start" | "end">): boolean {
  const noun = nounBehind(sentence, end);
  return (
    noun !== undefined &&
    /(?<!\p{L})(?:die|eine|das|des|dieses)\s+(?:\p{Ll}+\s+)?$/iu.test(sentence.slice(0, start)) &&
    !/(?:in|kind|kindes|mädchens?|opfers?)$/iu.test(noun) &&
    !isSomebody(tokens(noun))
  );
}

/** Ages that stand alone behind a name: "Gerald Anstett, 56, trat zurück", "Anstett (56)", "Katrin Olden ist 41". */
export const agesTold = (sentence: string): readonly Quantity[] =>
  [...sentence.matchAll(told)].map(({ index, 0: all, 1: digits = "" }) => {
    const start = index + all.indexOf(digits);
    const [min, max] = [Number(digits), Number(digits)];
    const span = { start, end: start + digits.length, text: digits };
    return { ...span, min, max, step: 1, hedge: "exact", maxHedge: "exact", unit: "year" };
  });

const told =
  /(?<=\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?:, (?=\d\d[,.;])| \((?=\d\d\))| ist (?=\d\d(?:[,.;]| und )))(\d\d)/gu;

/** Whether two ages are those of a woman and a man. */
export function ofTwoSexes(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ sentence, quantity }) => sexOf(sentence, quantity));
  return one !== undefined && other !== undefined && one !== other;
}

interface Told {
  readonly sentence: string;
  readonly quantity: Quantity;
}
