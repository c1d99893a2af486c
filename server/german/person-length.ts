import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { isDetermined, type NameStatistics } from "#german/name-statistics.ts";
import { isCommonNoun, isMeasure, isPersonName } from "#german/person-names.ts";
import type { Token } from "#german/tokens.ts";

/** How many words of the rest are one person's name. */
export function personLength(
  rest: readonly Token[],
  titled: boolean,
  statistics: NameStatistics | undefined,
  before: Token | undefined,
): number {
  let length = 0;
  for (const token of rest) {
    const forename =
      (length === 1 && isGivenName(rest[0]?.text ?? "")) || (length > 0 && rest[length - 1]?.text.length === 1);
    if (length === 5 || isMeasure(token.text)) break;
    if (!forename && token.capital && (isCommonNoun(token.text) || isNoun(token, statistics, length))) break;
    if (length > 0 && token.capital && !isGivenName(token.text) && countryOf(token.text)?.form === "name") break;
    length += 1;
    if (length > 1 && endsPossessor(token, rest[length])) break;
  }
  while (length > 0 && !rest[length - 1]?.capital) length -= 1;
  if (titled) return length;
  if (length < 2) return 0;
  if (isGivenName(rest[0]?.text ?? "") || rest[0]?.text.length === 1) return length;
  if (length === 2 && /[^sxzß]s$/.test(rest[1]?.text ?? "")) return 0;
  const known = rest.slice(0, length).every(({ text, capital }) => !capital || statistics?.usage(text) === "name");
  if (known && statistics) return length;
  return before && (isDetermined(before) || before.kind === "number")
    ? 0
    : isPersonName(rest.slice(0, length))
      ? length
      : 0;
}

/** "Clara Molinas Armee": the name ends with its genitive. */
export const endsPossessor = (token: Token | undefined, next: Token | undefined): boolean =>
  next !== undefined && token !== undefined && /[^sxzß]s$/.test(token.text);

const isNoun = (token: Token, statistics: NameStatistics | undefined, at: number): boolean =>
  statistics?.usage(token.text) === "noun" && !isGivenName(token.text) && at !== 1;
