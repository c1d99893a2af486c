import type { ClauseParts } from "#german/clause-parts.ts";
import type { VerbFrame } from "#german/converse-verbs.ts";
import type { Phrase } from "#german/phrases.ts";
import { by, doerOf, receiver } from "#german/role-phrases.ts";

/** The phrases of a clause by the part they play. */
type Filled = Readonly<Record<"agent" | "recipient" | "origin" | "object", Phrase | undefined>>;

/** Who plays which part where the verb is active; converse verbs by their frame. */
export function activeRoles(parts: ClauseParts, frame: VerbFrame | undefined, lemma: string): Filled {
  const origin = by(parts, ["aus"]);
  if (!frame) {
    const comesFrom = /^(?:kommen|stammen|herrühren|eintreffen|ankommen)$/.test(lemma) && origin;
    return comesFrom
      ? filledBy(undefined, undefined, origin, parts.subject)
      : filledBy(parts.subject, marked(parts.dative), origin, parts.object);
  }
  const opponent =
    frame.relation === "victory" && frame.subject === "agent" ? (by(parts, frame.objectBy) ?? parts.object) : undefined;
  const bare = frame.dativeOnly ? parts.object : undefined;
  const dative = (role: keyof Filled): Phrase | undefined =>
    frame.dative === role ? (parts.dative ?? bare) : undefined;
  const subject = (role: keyof Filled): Phrase | undefined => (frame.subject === role ? parts.subject : undefined);
  const object =
    opponent ?? by(parts, frame.objectBy) ?? (frame.accusative || frame.dativeOnly ? undefined : parts.object);
  const given = frame.subject === "agent" && frame.relation !== "victory" ? origin : undefined;
  return filledBy(
    subject("agent") ?? dative("agent") ?? by(parts, frame.agentBy),
    subject("recipient") ??
      dative("recipient") ??
      (frame.accusative ? (parts.object ?? parts.dative) : receiver(parts, frame.recipientBy)),
    given,
    subject("object") ?? object,
  );
}

/** The same for a passive verb, whose subject is what is done to. */
export function passiveRoles(parts: ClauseParts, frame: VerbFrame | undefined): Filled {
  const doer = doerOf(parts);
  const origin = by(parts, ["aus"]);
  if (frame?.accusative) return filledBy(doer, parts.subject, undefined, by(parts, frame.objectBy));
  if (frame?.subject === "recipient") {
    const giver = frame.agentBy?.filter((word) => !/^vo/.test(word));
    return filledBy(by(parts, giver), doer, undefined, parts.subject);
  }
  const recipient =
    frame?.relation === "victory"
      ? undefined
      : (receiver(parts, frame?.recipientBy) ?? (frame ? parts.dative : marked(parts.dative)));
  return filledBy(doer, recipient, origin, parts.subject);
}

const filledBy = (
  agent: Phrase | undefined,
  recipient: Phrase | undefined,
  origin: Phrase | undefined,
  object: Phrase | undefined,
): Filled => ({ agent, recipient, origin, object });

/** Without a frame only an unmistakable dative ("dem Kind") is a receiver: "der Stadt" may be a genitive. */
const marked = (phrase: Phrase | undefined): Phrase | undefined =>
  phrase?.cases.length === 1 && phrase.cases[0] === "dative" ? phrase : undefined;
