import { isGiving } from "#german/flow-of.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/**
 * Whether the evidence tells the claim's deed by a noun, with the sides exchanged: "Hellmann übernimmt Stöver" beside "die Übernahme Hellmanns
 * durch Stöver", where "durch" says who does it.
 */
export function isTurnedNoun({ verb, roles, participants }: ClaimEvent, { text }: Facets): boolean {
  const { agent, object, recipient, voice } = roles ?? {};
  const other = object ?? recipient;
  if (!verb || !agent || !other || voice !== "active" || !text.includes(" durch ")) return false;
  if (!participants.some(({ name }) => agent.start <= name.start && name.end <= agent.end) && nouns(agent).length === 0)
    return false;
  for (const [, deed = "", befallen = "", doer = ""] of text.matchAll(nominal)) {
    if (likeness(verb, wordKeys(deed)) === 0) continue;
    const mine = keysOf(agent.text);
    const theirs = keysOf(other.text);
    const does = keysOf(doer);
    const suffers = keysOf(befallen);
    if (meet(mine, suffers) && meet(theirs, does) && !meet(mine, does)) return true;
  }
  return false;
}

/**
 * The same for what goes from one to the other: "A lieferte an B" beside "die Lieferungen Bs an A", "B-ische Lieferungen an A" or "Lieferungen aus B an A".
 */
export function isTurnedTransfer({ verb, roles }: ClaimEvent, { text }: Facets): boolean {
  const { agent, recipient, relation } = roles ?? {};
  if (!verb || !agent || !recipient || relation !== "transfer") return false;
  return [...text.matchAll(transfer)].some(
    ([, before, deed = "", behind = "", receiver = ""]) =>
      (likeness(verb, wordKeys(deed)) > 0 || isGiving(deed)) &&
      meet(keysOf(recipient.text), keysOf(before ?? behind)) &&
      meet(keysOf(agent.text), keysOf(receiver)),
  );
}

/** Who gives before or behind the noun, and to whom. */
const transfer =
  /(?:(\p{L}+isch\p{Ll}*|\p{Lu}[\p{L}-]+s) (?:\p{Ll}+ )?)?(\p{Lu}\p{L}{3,}) (?:(?:aus |von |de[rs] )?(\p{Lu}[\p{L}-]+) )?(?:an|nach|für) (?:(?:de[mnr]|die|das) )?(\p{Lu}[\p{L}-]+)/gu;

/** A noun, a genitive, "durch" and who does it. */
const nominal =
  /(\p{Lu}\p{L}{3,})\s((?:(?:de[rs]|eine[rs])\s)?(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\sdurch\s((?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu;

const keysOf = (text: string): readonly WordKeys[] =>
  text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}|isch\p{Ll}*$/u.test(word))
    .flatMap((word) => [wordKeys(word), ...(/[^s]s$/.test(word) ? [wordKeys(word.slice(0, -1))] : [])]);

const meet = (a: readonly WordKeys[], b: readonly WordKeys[]): boolean =>
  a.some((one) => b.some((other) => likeness(one, other) === 1));
