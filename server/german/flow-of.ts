import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { keyOfFiller, type RoleFiller, type Roles } from "#german/roles.ts";
import { type Token, tokens } from "#german/tokens.ts";

/**
 * Who gives to whom in a part of a sentence, countries by their key: by the verbs' roles, else by the noun's ("polnische Lieferungen an Norwegen"). `named` holds the keys of
 * its countries.
 */
export function flowOf(found: readonly Roles[], sentence: string, part: Span, named: Iterable<string>): Flow {
  const byVerb = found
    .filter(({ relation }) => relation !== undefined && relation !== "victory")
    .map(({ agent, recipient, object }): Flow => {
      const given = pick("recipient", object);
      // "Was gab Polen Norwegen?": without an article a dative looks like an accusative, and no country is given away.
      return { ...pick("agent", agent), ...(isCountry(given.recipient) ? given : {}), ...pick("recipient", recipient) };
    });
  const certain = byVerb.find((flow) => isCountry(flow.agent) || isCountry(flow.recipient));
  const told = certain ?? { ...byVerb[0], ...byNoun(tokens(sentence.slice(part.start, part.end))) };
  return complete(told, [...named].filter(isCountry));
}

/** Who gives and who gets. */
export interface Flow {
  readonly agent?: string;
  readonly recipient?: string;
}

/** Whether a side of a flow is a country. */
export const isCountry = (key: string | undefined): boolean => key?.startsWith("country:") === true;

/** Where one country gives or receives and only one other is named, that is the other side. */
function complete(flow: Flow, named: readonly string[]): Flow {
  const [agent, recipient] = [isCountry(flow.agent), isCountry(flow.recipient)];
  const other = new Set(named.filter((key) => key !== flow.agent && key !== flow.recipient));
  if (agent === recipient || other.size !== 1) return flow;
  const [only = ""] = other;
  return agent ? { ...flow, recipient: only } : { ...flow, agent: only };
}

/** The country among the words of a role's key, else the whole key. */
function pick<Role extends "agent" | "recipient">(
  role: Role,
  filler: RoleFiller | undefined,
): { readonly [R in Role]?: string } {
  const key = filler && keyOfFiller(filler);
  const who = key?.split(" ").find((word) => word.startsWith("country:")) ?? key;
  return (who === undefined ? {} : { [role]: who }) as { readonly [R in Role]?: string };
}

/** "polnische Lieferungen an Norwegen", "Lieferungen Norwegens an Polen", "Polens Gegenleistung". */
function byNoun(words: readonly Token[]): Flow {
  for (let at = 0; at < words.length; at += 1) {
    const giver = countryOf(words[at]?.text ?? "");
    if (!giver || giver.form === "inhabitant") continue;
    const gives =
      isGiving(words[at + 1]?.text ?? "") || isGiving(words[at - 1]?.text ?? "") || isGiving(words[at + 2]?.text ?? "");
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

/** Whether a noun is one of giving, which has a giver and a receiver. */
export const isGiving = (noun: string): boolean => flowNoun.test(noun.toLowerCase());

const flowNoun =
  /(?:geschenke?n?|lieferung(?:en)?|hilfen?|leistung(?:en)?|zahlung(?:en)?|exporte?n?|ausfuhr(?:en)?|spenden?|kredite?n?|unterstützung|zusagen?|überweisung(?:en)?|darlehen|zuschüssen?|zuschuss|beiträge?n?|beitrag)$/;
