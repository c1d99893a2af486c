import { one, type Some } from "./carried-names.ts";
import type { Facets } from "./claim-facets.ts";

/** Words of cause, order and negation that one of both texts has alone, or both have. */
export function wordingFeatures(
  { text }: Facets,
  said: Facets,
): Some<"ownCause" | "otherNegation" | "bothNegated" | "bothOrdered"> {
  const [own, other] = [hasNegation(text), hasNegation(said.text)];
  return {
    ownCause: one(cause.test(text) && !cause.test(said.text)),
    otherNegation: one(!own && other),
    bothNegated: one(own && other),
    bothOrdered: one(order.test(text) && order.test(said.text)),
  };
}

const cause =
  /(?<!\p{L})(?:weil|wegen|aufgrund|infolge|da(?:durch)?|deshalb|daher|grund|ursache|auslöser|ausgelöst|verursacht\p{L}*|dank|nachdem|schuld)(?!\p{L})/iu;
const order =
  /(?<!\p{L})(?:vor(?:her|dem)?|nach(?:her|dem)?|bevor|zuerst|zunächst|erst|danach|dann|anschlie(?:ß|ss)end|später|früher|zuvor|davor|bereits|noch)(?!\p{L})/iu;
export const hasNegation = (text: string): boolean => negation.test(text);

/** "Unbeschädigt" and "unbekannt" deny, "Unternehmen", "Unglück", "unser" and "ungefähr" do not. */
const negation =
  /(?<!\p{L})(?:[Nn](?:icht|ie(?:m\p{L}+)?)|[Kk]ein\p{L}*|[Oo]hne|[Ww]eder|un(?!ter|ser|gefä|läng)\p{Ll}{4,}|Un(?!ter|iver)\p{Ll}+t)(?!\p{L})/u;

/** The share of a text's pairs of neighbouring words that the other has too, 0–1. */
export function verbatim(text: string, other: string): number {
  const mine = pairs(text);
  const theirs = new Set(pairs(other));
  return mine.filter((pair) => theirs.has(pair)).length / Math.max(1, mine.length);
}

function pairs(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(1).map((word, before) => `${words[before]} ${word}`);
}
