import { sameName } from "#german/name-variants.ts";
import type { RoleFiller, Roles } from "#german/roles.ts";
import { counterpart } from "./check-events.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight, wordKeys } from "./content-words.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import type { Participant } from "./participants.ts";
import { articleBefore, grammatical, isAkin, isNamed, nouns, subjectOf } from "./role-fillers.ts";
import { toldOfAnother } from "./told-of-another.ts";

/** Who gives and who gets must not change places: no name may fill the slot that another one fills in the evidence. */
export const checkRoles: Check = (claim, place, synonymy) => {
  const { said } = place;
  const turned = claim.names.find(({ text }) => isTurned(text, said.text));
  if (turned) return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
  for (const event of claim.events) {
    const origin = otherOrigin(event, said);
    if (origin) return refuted("roles", `Nach der Textstelle kommt das von anderer Seite: ${origin.name.text}.`);
    const told = counterpart(event, said);
    if (!told) continue;
    for (const mine of event.participants) {
      const rival = displaced(mine, event, told);
      if (rival)
        return refuted(
          "roles",
          `In der Textstelle steht ${rival.name.text} dort, wo der Satz ${mine.name.text} nennt.`,
        );
    }
    if (sameDeed(event, told) && (isSwapped(event, told) || isCrossed(event, told)))
      return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
    const own = grammatical(event) ?? event.roles?.agent;
    const patient = otherPatient(event, told);
    if (patient)
      return refuted(
        "roles",
        `Die Textstelle sagt das von „${patient.text}“, nicht von „${subjectOf(event.roles)?.text ?? ""}“.`,
      );
    const other = otherSubject(event, told);
    if (other && own && isCounted(own, claim) === isCounted(other, said)) {
      const finding = isStranger(own, event, claim, place) || event.polarity !== told.polarity ? notSaid : refuted;
      return finding("roles", `Die Textstelle sagt das von „${other.text}“, nicht von „${own.text}“.`);
    }
    const stranger = own && toldOfAnother(own, event, told, { claim, said }, synonymy);
    if (own && stranger)
      return notSaid("roles", `Die Textstelle sagt das von „${stranger.text}“, nicht von „${own.text}“.`);
  }
  return undefined;
};

/** "1.200 Leute arbeiten für Keßler" and "Keßler beschäftigt 1.200 Menschen": who is counted and who counts are two roles of one deed. */
const isCounted = (filler: RoleFiller, { figures, joined }: Facets): boolean =>
  joined !== true && figures.some(({ quantity: { start, end } }) => start < filler.end && filler.start < end);

/** A general noun that the evidence has nowhere may be its own word for the same; a name or a noun that it tells of elsewhere is not. */
const isStranger = (own: RoleFiller, event: ClaimEvent, claim: Facets, { said, beside, around }: Place): boolean =>
  !isNamed(own, event) &&
  !claim.names.some(({ start, end }) => own.start <= start && end <= own.end) &&
  [said, beside, around].every((one) => nouns(own).every((noun) => bestLikeness(noun, one?.every ?? []) === 0));

/** Who gave, where the evidence says it by where the thing comes from ("Zelte, die aus Polen kamen") and knows nothing of the claim's giver. */
function otherOrigin(event: ClaimEvent, said: Facets): Participant | undefined {
  const giver = event.participants.find(({ slots }) => slots.includes("from"));
  if (!giver || event.roles?.relation !== "transfer") return undefined;
  return said.events
    .filter(({ lemma }) => lemma === "kommen" || lemma === "stammen")
    .filter(({ participants }) => !participants.some(({ name }) => same(name, giver.name)))
    .flatMap(({ participants }) => participants)
    .find(({ slots }) => slots.includes("from"));
}

/** Two names that stand side by side and read like one ("dass Molina Lee ausnutzt"). */
function isTurned(name: string, text: string): boolean {
  const [first, second, third] = name.split(" ");
  return (
    second !== undefined &&
    third === undefined &&
    first !== second &&
    text.includes(`${second} ${first}`) &&
    !text.includes(name)
  );
}

/** The subject of the evidence's clause where both clauses tell the same verb of two different things. */
function otherSubject(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const [mine, other] =
    event.lemma === told.lemma
      ? [grammatical(event), grammatical(told)]
      : [subjectOf(event.roles), subjectOf(told.roles)];
  if (!mine || !other || event.roles?.voice !== told.roles?.voice || isLight(event.lemma) || !event.verb || !told.verb)
    return undefined;
  if (likeness(event.verb, told.verb) === 0 || isNamed(mine, event) !== isNamed(other, told)) return undefined;
  if (isAkin(mine, other)) return undefined;
  const inTold = nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0));
  const inClaim = nouns(other).some((noun) => event.keys.some((key) => likeness(noun, key) > 0));
  if (inClaim && inTold) return isSure(event) && isSure(told) ? other : undefined;
  if (!inClaim) return isApposed(mine, other, told) ? undefined : other;
  const moved = [event.roles?.recipient, event.roles?.object].some((filler) => filler && isAkin(filler, other));
  return moved && isSure(event) ? other : undefined;
}

/** "Der Sprecher der Initiative, Georg Amann, …": the name behind the comma is who the phrase before it means. */
function isApposed(mine: RoleFiller, other: RoleFiller, { text, start }: ClaimEvent): boolean {
  const behind = /^,\s(?:[^,]{0,60}\s)?(\p{Lu}[\p{L}-]+),/u.exec(text.slice(other.end - start));
  return behind?.[1] !== undefined && mine.text.split(/\s+/).some((word) => sameName(word, behind[1] ?? ""));
}

/** Whom the evidence's active clause tells it of, where the claim tells it of somebody else in the passive ("wurde verurteilt"). */
function otherPatient(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const [mine, other] = [event.roles?.object, told.roles?.object];
  if (event.roles?.voice !== "passive" || told.roles?.voice !== "active" || !mine || !other) return undefined;
  if (!event.verb || !told.verb || likeness(event.verb, told.verb) < 1 || isLight(event.lemma)) return undefined;
  if (isAkin(mine, other) || nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0)))
    return undefined;
  return other;
}

const sameDeed = (event: ClaimEvent, told: ClaimEvent): boolean =>
  (event.roles?.relation !== undefined && event.roles.relation === told.roles?.relation) ||
  (event.verb !== undefined && told.verb !== undefined && likeness(event.verb, told.verb) > 0);

/** Whether an article shows who acts ("der Konzern") or who does not ("den Konzern"): "die Firma" and "das Werk" can be both. */
function isSure(event: ClaimEvent): boolean {
  const { roles } = event;
  const article = (filler: RoleFiller | undefined): string => (filler ? articleBefore(filler, event) : "");
  if (roles?.voice === "passive") return true;
  if (/^(?:der|dieser|jeder|von|vom|durch|aus)$/.test(article(roles?.agent))) return true;
  if (/^(?:den|einen|diesen|dem|einem)$/.test(article(roles?.object))) return true;
  if (/^(?:dem|den|einem|einer|jedem|diesem|keinem)$/.test(article(roles?.recipient))) return true;
  const { agent, object } = roles ?? {};
  const subject = grammatical(event);
  if (subject && object && [subject, object].every((filler) => isProper(filler, event))) return true;
  return (
    agent !== undefined &&
    object !== undefined &&
    isPlural(event) === isBare(agent, event) &&
    isBare(object, event) !== isBare(agent, event)
  );
}

/** "Stöver kauft Hellmann": of two names without articles, a reader takes the first for who acts. */
const isProper = (filler: RoleFiller, event: ClaimEvent): boolean =>
  !/^(?:de[rnms]|die|das|eine?[nmrs]?)$/.test(articleBefore(filler, event)) &&
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(filler.text) &&
  isNamed(filler, event);

/** A noun without article: more than one, or some of it. */
const isBare = (filler: RoleFiller, event: ClaimEvent): boolean =>
  /^\p{Lu}\p{L}*(?:en|ern|er|e|s)(?!\p{L})/u.test(filler.text) &&
  !/^(?:de[rnms]|die|das|eine?[nmrs]?|dies\p{L}+|jede\p{L}?|kein\p{L}*|sein\p{L}*|ihr\p{L}*)$/u.test(
    articleBefore(filler, event),
  );

/** "Überwiesen der Stadt": with a plural verb "der Stadt" cannot be who acts. */
const isPlural = ({ verbParts: [finite], text, start }: ClaimEvent): boolean =>
  finite !== undefined && /en$/.test(text.slice(0, finite.end - start));

/** One part in another's place where articles show both, or both parts in each other's. */
function isSwapped(event: ClaimEvent, told: ClaimEvent): boolean {
  const [claim, other] = [event.roles, told.roles];
  if (!claim || !other) return false;
  if (isGiverAsReceiver(claim, other) && isSure(told)) return true;
  if (isReceiverAsGiver(claim, other) && (isSure(event) || isSure(told))) return true;
  if (isSure(event) && isSure(told) && swapped(claim, other)) return true;
  const [a, d] = [claim.agent, other.agent];
  if (!a || !d || isAkin(a, d)) return false;
  if (claim.relation === "victory" && other.relation === "victory" && (isLoser(a, other) || isLoser(d, claim)))
    return true;
  const gets = ({ recipient, object }: Roles): readonly RoleFiller[] =>
    [recipient, object].flatMap((filler) => filler ?? []);
  const crossed = gets(other).some((filler) => isAkin(a, filler)) && gets(claim).some((filler) => isAkin(d, filler));
  const turned = gets(claim).some((filler) => isAkin(d, filler) && articleBefore(filler, event) === "der");
  return crossed && isSure(told) && !(turned && !isPlural(event));
}

/** Subject and object of two active clauses in each other's place, where only one of the verbs is known by its parts ("kauft" – "übernimmt"). */
function isCrossed(event: ClaimEvent, told: ClaimEvent): boolean {
  if (event.roles?.voice !== "active" || told.roles?.voice !== "active" || !isSure(event) || !isSure(told))
    return false;
  if ((event.roles.relation === undefined) === (told.roles.relation === undefined)) return false;
  const [subject, other] = [grammatical(event), grammatical(told)];
  const [object, others] = [event.roles.object, told.roles.object];
  if (!subject || !other || !object || !others || isAkin(subject, other)) return false;
  return isAkin(subject, others) && isAkin(object, other);
}

/** Who gets it in the evidence gives it in the claim, to somebody else; who gives it there may stand in another clause. */
const isGiverAsReceiver = (claim: Roles, told: Roles): boolean =>
  claim.relation === "transfer" &&
  told.relation === "transfer" &&
  claim.agent !== undefined &&
  claim.recipient !== undefined &&
  told.recipient !== undefined &&
  nouns(claim.agent).length > 0 &&
  nouns(told.recipient).length > 0 &&
  isAkin(claim.agent, told.recipient) &&
  !isAkin(claim.recipient, told.recipient);

/** Who gives it in the evidence gets it in the claim, from somebody else ("Das Land zahlte ihm" – "er zahlte dem Land"). */
const isReceiverAsGiver = (claim: Roles, told: Roles): boolean =>
  claim.relation === "transfer" &&
  told.relation === "transfer" &&
  claim.agent !== undefined &&
  claim.recipient !== undefined &&
  told.agent !== undefined &&
  nouns(claim.recipient).length > 0 &&
  nouns(told.agent).length > 0 &&
  isAkin(claim.recipient, told.agent) &&
  !isAkin(claim.agent, told.agent);

/** Who is beaten in the evidence cannot be who wins: of a victory no article has to show it. */
const isLoser = (winner: RoleFiller, { object }: Roles): boolean =>
  object !== undefined && nouns(winner).length > 0 && nouns(object).length > 0 && isAkin(winner, object);

const sides = ["agent", "recipient", "object"] as const;

/** Whether a part of the claim's deed is another part of the evidence's, whose own place somebody else fills. */
function swapped(claim: Roles, told: Roles): boolean {
  return sides.some((side) => {
    const [mine, other] = [claim[side], told[side]];
    if (!mine || !other || isAkin(mine, other)) return false;
    return sides.some((elsewhere) => {
      const there = told[elsewhere];
      const back = claim[elsewhere];
      return (
        elsewhere !== side &&
        (side === "agent" || elsewhere === "agent") &&
        there &&
        isAkin(mine, there) &&
        (!back || !isAkin(back, there))
      );
    });
  });
}

/** Who fills the name's slot in the evidence, where the name itself fills another one or none. */
function displaced(mine: Participant, event: ClaimEvent, told: ClaimEvent): Participant | undefined {
  const slots = mine.slots.filter((slot) => isComparable(slot, event, told));
  if (slots.length === 0) return undefined;
  const own = told.participants.filter(({ name }) => same(name, mine.name));
  if (own.some((other) => other.slots.some((slot) => mine.slots.includes(slot)))) return undefined;
  const isCountry = ({ name }: Participant): boolean => name.kind === "country";
  const rival = told.participants.find(
    (other) =>
      !same(other.name, mine.name) &&
      other.slots.some((slot) => slots.includes(slot)) &&
      (own.length > 0 || isCountry(other) === isCountry(mine)),
  );
  if (
    !rival ||
    event.participants.some(
      ({ name, slots: others }) => same(name, rival.name) && others.some((slot) => slots.includes(slot)),
    )
  )
    return undefined;
  return rival;
}

/** Slots of the verb can be compared where both tell the same kind of event; slots of a noun and of place always. */
const isComparable = (slot: string, event: ClaimEvent, told: ClaimEvent): boolean =>
  slot === "from" || slot === "to" || slot === "object"
    ? sameDeed(event, told)
    : slot.startsWith("of:") || slot.startsWith("wh");

const same = (a: Participant["name"], b: Participant["name"]): boolean =>
  a.key === b.key || sameName(a.text, b.text) || likeness(wordKeys(a.text), wordKeys(b.text)) > 0;
