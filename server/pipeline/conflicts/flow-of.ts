import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { countryOf } from "#german/countries.ts";
import { keyOfFiller, type RoleFiller, type Roles } from "#german/roles.ts";
import { type Token, tokens } from "#german/tokens.ts";
import type { ContentWord } from "../verify/content-words.ts";

/** Who gives to whom, countries by their key: by the verb's roles, else by the noun's ("polnische Lieferungen an Norwegen"). */
export function flowOf(found: readonly Roles[], sentence: string, part: Span, own: readonly ContentWord[]): Flow {
  const byVerb = found
    .filter(({ relation }) => relation !== undefined && relation !== "victory")
    .map(({ agent, recipient }): Flow => ({ ...pick("agent", agent), ...pick("recipient", recipient) }));
  const certain = byVerb.find((flow) => isCountry(flow.agent) || isCountry(flow.recipient));
  const told = certain ?? { ...byVerb[0], ...byNoun(tokens(sentence.slice(part.start, part.end))) };
  return complete(told, own);
}

/** Who gives and who gets. */
export type Flow = Pick<Statement, "agent" | "recipient">;

const isCountry = (key: string | undefined): boolean => key?.startsWith("country:") === true;

/** Where one country gives or receives and only one other is named, that is the other side. */
function complete(flow: Flow, own: readonly ContentWord[]): Flow {
  const named = new Set(own.map(({ keys: { stem } }) => stem).filter(isCountry));
  const [agent, recipient] = [isCountry(flow.agent), isCountry(flow.recipient)];
  const other = [...named].filter((key) => key !== flow.agent && key !== flow.recipient);
  if (agent === recipient || other.length !== 1) return flow;
  return agent ? { ...flow, recipient: other[0] ?? "" } : { ...flow, agent: other[0] ?? "" };
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
