import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import type { Roles } from "#german/roles.ts";
import { type Token, tokens } from "#german/tokens.ts";
import type { FigureStatement } from "./figure-statement.ts";

/** Who gives to whom, countries by their key: by the verb's roles, else by the noun's ("russische Lieferungen an Nordkorea"). */
export function flowOf(
  found: Roles | undefined,
  sentence: string,
  part: Span,
): Pick<FigureStatement, "agent" | "recipient"> {
  const byVerb = found?.relation
    ? { ...pick("agent", found.agent?.key), ...pick("recipient", found.recipient?.key) }
    : {};
  if (byVerb.agent !== undefined || byVerb.recipient !== undefined) return byVerb;
  return byNoun(tokens(sentence.slice(part.start, part.end)));
}

/** The country among the words of a role's key, else the whole key. */
function pick<Role extends "agent" | "recipient">(
  role: Role,
  key: string | undefined,
): { readonly [R in Role]?: string } {
  const who = key?.split(" ").find((word) => word.startsWith("country:")) ?? key;
  return (who === undefined ? {} : { [role]: who }) as { readonly [R in Role]?: string };
}

/** "russische Lieferungen an Nordkorea", "Lieferungen Nordkoreas an Russland", "Russlands Gegenleistung". */
function byNoun(words: readonly Token[]): Pick<FigureStatement, "agent" | "recipient"> {
  for (let at = 0; at < words.length; at += 1) {
    const giver = countryOf(words[at]?.text ?? "");
    if (!giver || giver.form === "inhabitant") continue;
    const gives =
      flowNoun.test(words[at + 1]?.lower ?? "") ||
      flowNoun.test(words[at - 1]?.lower ?? "") ||
      flowNoun.test(words[at + 2]?.lower ?? "");
    if (!gives || /^(?:an|nach|für|aus|von)$/.test(words[at - 1]?.lower ?? "")) continue;
    const to = words
      .slice(at + 1, at + 6)
      .findIndex(
        ({ lower }, index, rest) =>
          /^(?:an|nach|für)$/.test(lower) && countryOf(rest[index + 1]?.text ?? "") !== undefined,
      );
    const receiver = to < 0 ? undefined : countryOf(words[at + 2 + to]?.text ?? "");
    return { agent: giver.key, ...(receiver && { recipient: receiver.key }) };
  }
  return {};
}

/** Nouns of giving: they have a giver and a receiver. */
const flowNoun =
  /(?:lieferung(?:en)?|hilfen?|leistung(?:en)?|zahlung(?:en)?|exporte?n?|ausfuhr(?:en)?|spenden?|kredite?n?|unterstützung|zusagen?|überweisung(?:en)?|darlehen|zuschüssen?|zuschuss|beiträge?n?|beitrag)$/;
