import type { NameMention } from "#german/name-mention.ts";
import { sameName } from "#german/name-variants.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";

/** Somebody with a post: "Verhandlungsführer Rüdiger Kern", "Direktorin der Bahn ist Ute Maas". */
interface Post {
  readonly role: string;
  readonly name: NameMention;
}

/**
 * Who holds the post in the evidence that somebody else holds in the claim, whom the evidence does not know; undefined where it names several of
 * that post or none. Posts of many ("Sprecher", "Anwalt") say nothing.
 */
export function otherHolder(
  claim: Facets,
  place: Place,
): { readonly own: NameMention; readonly other: NameMention } | undefined {
  for (const { role, name } of postsOf(claim)) {
    const texts = [place.said, place.around, place.head];
    if (texts.some(({ names }) => names.some((told) => sameName(told.text, name.text)))) continue;
    const holders = texts.flatMap(postsOf).filter((post) => post.role === role);
    const holder = holders[0];
    if (holder && holders.every((post) => sameName(post.name.text, holder.name.text)))
      return { own: name, other: holder.name };
  }
  return undefined;
}

function postsOf({ names, events, text }: Facets): readonly Post[] {
  const people = names.filter(({ kind }) => kind === "person" || kind === "unknown");
  const titled = people.flatMap((name): readonly Post[] =>
    name.role !== undefined && isPost(name.role) ? [{ role: stem(name.role), name }] : [],
  );
  const [only, ...more] = people.filter(({ text: name }) => name.includes(" "));
  if (
    !only ||
    more.length > 0 ||
    only.role !== undefined ||
    events.length !== 1 ||
    !/^(?:sein|heißen)$/.test(events[0]?.lemma ?? "")
  )
    return titled;
  const role = tokens(text).find(
    ({ capital, text: word, start, end }) => capital && isPost(word) && (end <= only.start || only.end <= start),
  );
  return role ? [...titled, { role: stem(role.text), name: only }] : titled;
}

const isPost = (word: string): boolean => isRoleNoun(word) && word.length >= ONE_OF_ITS_KIND && heads.test(word);

/** Longer words are compounds: of "Verhandlungsführer" and "Museumsdirektorin" an affair has one, of "Sprecher" and "Rechtsanwalt" several. */
const ONE_OF_ITS_KIND = 9;
const heads =
  /(?:chef|leiter|direktor|präsident|vorsitzende[rn]?|intendant|führer|bürgermeister|minister|kanzler|rektor|dekan|bischof|trainer|kommandant|sekretär|beauftragte[rn]?|landrat|landrät|obmann|obfrau|dirigent|kurator|botschafter)(?:in|s|en|n)?$/i;
