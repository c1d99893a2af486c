import { stanceOf } from "#german/stance-verbs.ts";
import type { Synonymy } from "../ports.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { keysOf, nounsOf } from "./event-words.ts";
import { likeness } from "./match-words.ts";
import { NEAR_VERB, nearness } from "./near-words.ts";
import { nouns } from "./role-fillers.ts";
import { isLight, type WordKeys } from "./word-keys.ts";

/** Whether both clauses tell it by one verb, or the evidence has the claim's verb as a noun ("ist umgezogen" – "prüft einen Umzug"). */
export const isSameDeed = (event: ClaimEvent, told: ClaimEvent): boolean =>
  event.verb !== undefined &&
  (isLight(event.lemma)
    ? isLight(told.lemma) || nounsOf(event).some((key) => told.verb !== undefined && likeness(key, told.verb) > 0)
    : (told.verb !== undefined && likeness(event.verb, told.verb) > 0) || sharesNoun(event.verb, told));

/** "Ist mit ihm zufrieden" beside "war zum Besuch bei ihm": both only say what somebody is, and what the claim says of it is not told there. */
export const lacksProperty = ({ lemma, tokens }: ClaimEvent, told: ClaimEvent): boolean => {
  if (!isLight(lemma)) return false;
  const own = keysOf(tokens.filter(({ capital }) => !capital)).filter(({ light }) => !light);
  return own.length > 0 && !own.some((key) => told.keys.some((other) => likeness(key, other) > 0));
};

const sharesNoun = (verb: WordKeys, told: ClaimEvent): boolean =>
  deedNouns(told).some((key) => likeness(verb, key) > 0);

/** What the clause itself is about: "dank der Regenfälle" tells of no deed. */
const deedNouns = (event: ClaimEvent): readonly WordKeys[] => {
  const { roles, lemma } = event;
  return isLight(lemma)
    ? nounsOf(event)
    : [
        roles?.agent,
        roles?.object,
        roles?.recipient,
        ...(roles?.prepositional ?? []).filter(
          ({ preposition = "" }) => !circumstance.test(preposition) || (preposition === "mit" && phase.has(lemma)),
        ),
      ].flatMap((filler) => (filler ? nouns(filler).filter(({ folded }) => !doer.test(folded)) : []));
};

/** "Beginnt mit dem Sammeln": the phrase is the deed. */
const phase: ReadonlySet<string> = new Set("beginnen anfangen starten fortfahren weitermachen aufhören".split(" "));

/** "Der Verteidiger widersprach": who defends, and not that anybody does. */
const doer = /er(?:s|n|in|innen)?$/;

const circumstance = /^(?:dank|wegen|aufgrund|infolge|durch|trotz|nach|vor|seit|bei|beim|während|mit|in|im|am)$/;

/** Whether both can tell of one deed: where the verbs have nothing in common, the evidence's clause plans something else. */
export const isNearDeed = (event: ClaimEvent, told: ClaimEvent, synonymy: Synonymy): boolean =>
  isLight(event.lemma) ||
  isLight(told.lemma) ||
  isSameDeed(event, told) ||
  isSameDeed(told, event) ||
  stanceOf(told.lemma) !== undefined ||
  stanceOf(event.lemma) !== undefined ||
  (event.verb !== undefined && told.verb !== undefined && nearness(event.verb, told.verb, synonymy) >= NEAR_VERB);
