import { mapped } from "#german/mapped.ts";
import { isSupportVerb } from "#german/support-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { nounsOf } from "./event-words.ts";
import { likeness } from "./match-words.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** "Stellten einen Antrag" beside "beantragten": one deed of one doer, however far its verb says that it has come. */
export const isSupportDeed = (event: ClaimEvent, told: ClaimEvent): boolean => {
  const { verb } = told;
  if (verb === undefined || !isSupportVerb(event.lemma)) return false;
  const [own, theirs] = [wordsOfDoer(event), wordsOfDoer(told)];
  return (
    (nounsOf(event).some((noun) => likeness(noun, verb) > 0) ||
      (told.lemma === "beantragen" && /(?<=\p{L})antrag/u.test(event.text))) &&
    (theirs.length === 0 || own.some((word) => theirs.some((other) => likeness(word, other) > 0)))
  );
};

const wordsOfDoer = ({ roles }: ClaimEvent): readonly WordKeys[] =>
  mapped(roles?.agent?.text.split(/[\s-]+/u) ?? [], wordKeys);
