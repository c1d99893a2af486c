import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";

/**
 * "Ein Team aus Graz hat den Zoo geschlossen" where one sentence names the team and the next one says that the town closed the zoo: of two
 * sentences the one with the claim's verb must not name somebody else who acts.
 */
export function isOfTheOther(claim: Facets, { said }: Place): boolean {
  const [event, ...more] = claim.events;
  const agent = event?.roles?.agent;
  if (!event?.verb || !agent || more.length > 0 || event.roles?.voice === "passive") return false;
  const own = nouns(agent);
  if (own.length === 0) return false;
  const { verb } = event;
  for (const sentence of said.sentences) {
    const told = sentence.events.find((other) => other.verb !== undefined && likeness(verb, other.verb) === 1);
    if (!told) continue;
    const other = told.roles?.agent && told.roles.voice !== "passive" ? nouns(told.roles.agent) : [];
    return (
      other.length > 0 &&
      !own.some((noun) => bestLikeness(noun, sentence.every) > 0 || other.some((key) => likeness(noun, key) > 0))
    );
  }
  return false;
}
