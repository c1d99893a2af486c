import type { Span } from "#domain/span.ts";
import { sameValue } from "#german/compare-quantities.ts";
import type { RoleFiller } from "#german/roles.ts";
import { seatOf } from "#german/seats-of-government.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isOfThem } from "./claim-figures.ts";
import { counterpart } from "./counterpart.ts";
import { crossedPhrase } from "./crossed-phrases.ts";
import { displaced, isOneDeed, isSameName } from "./displaced-name.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { isGiverThere, mayBeGiverThere } from "./giver-there.ts";
import { bestLikeness } from "./match-words.ts";
import { isTurnedNoun, isTurnedTransfer } from "./nominal-deeds.ts";
import { otherAntecedent, otherPatient, otherSubject } from "./other-subject.ts";
import type { Participant } from "./participants.ts";
import { grammatical, isNamed, nouns, subjectOf } from "./role-fillers.ts";
import { lacksProperty } from "./same-deed.ts";
import { isSwapped } from "./swapped-parts.ts";

/** Who gives and who gets must not change places: no name may fill the slot that another one fills in the evidence. */
export const checkRoles: Check = (claim, place) => {
  const { said } = place;
  const turned = claim.names.find(({ text }) => isTurned(text, said.text));
  if (turned) return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
  for (const event of claim.events) {
    if (isTurnedNoun(event, said) || isTurnedTransfer(event, said))
      return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
    if (isGiverThere(event, claim, said)) return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
    const told = counterpart(event, said);
    if (!told) continue;
    for (const mine of event.polarity === told.polarity ? event.participants : []) {
      const rival = displaced(mine, event, told);
      if (rival)
        return (lacksProperty(event, told) || isForItsLeader(mine, rival, told) ? notSaid : refuted)(
          "roles",
          `In der Textstelle steht ${rival.name.text} dort, wo der Satz ${mine.name.text} nennt.`,
        );
    }
    if (isOneDeed(event, told) && isSwapped(event, told))
      return refuted("roles", "In der Textstelle sind die Rollen vertauscht.");
    const crossed = crossedPhrase(event, told);
    if (crossed) return refuted("roles", `In der Textstelle steht „${crossed.text}“ auf der anderen Seite.`);
    const own = grammatical(event) ?? event.roles?.agent;
    const theirs = grammatical(told) ?? told.roles?.agent;
    const isGroup = (): boolean => own !== undefined && theirs !== undefined && isSameCount(own, theirs, claim, said);
    const patient = otherPatient(event, told);
    const subject = subjectOf(event.roles);
    if (patient && !isGroup())
      return (subject && isStranger(subject, event, claim, place) ? notSaid : refuted)(
        "roles",
        `Die Textstelle sagt das von „${patient.text}“, nicht von „${subject?.text ?? ""}“.`,
      );
    const other = otherAntecedent(event, told, claim, said) ?? otherSubject(event, told);
    if (other && own && isCounted(own, claim) === isCounted(other, said) && !isGroup()) {
      const mayBoth =
        isStranger(own, event, claim, place) || event.polarity !== told.polarity || isBare(own, event, claim);
      const finding = mayBoth ? notSaid : refuted;
      return finding("roles", `Die Textstelle sagt das von „${other.text}“, nicht von „${own.text}“.`);
    }
  }
  return claim.events.some((event) => mayBeGiverThere(event, said))
    ? notSaid("roles", "In der Textstelle sind die Rollen vertauscht.")
    : undefined;
};

/** "Tokio hat entsandt" beside "der Premier hat entsandt": a country and one who may lead it. */
const isForItsLeader = ({ name: mine }: Participant, { name: rival }: Participant, told: ClaimEvent): boolean =>
  !told.participants.some(({ name }) => isSameName(name, mine)) &&
  seatOf(mine.text) !== undefined &&
  seatOf(rival.text) === undefined &&
  (rival.kind === "person" || rival.kind === "unknown");

/** "1.200 Leute arbeiten für Keßler" and "Keßler beschäftigt 1.200 Menschen": who is counted and who counts are two roles of one deed. */
const isCounted = (filler: RoleFiller, { figures, joined }: Facets): boolean =>
  !joined && figures.some(({ quantity: { start, end } }) => start < filler.end && filler.start < end);

/**
 * "Vier Männer" and "vier mutmaßliche Täter": two nouns for the same number may mean the same, whether they do says the figure's own check; "17
 * Verletzte, unter ihnen fünf Polizisten" are told of together.
 */
const isSameCount = (own: RoleFiller, theirs: RoleFiller, claim: Facets, said: Facets): boolean =>
  claim.joined !== true &&
  said.joined !== true &&
  claim.figures.some(
    ({ quantity: mine }) =>
      mine.start < own.end &&
      own.start < mine.end &&
      said.figures.some(
        ({ quantity }) =>
          sameValue(mine, quantity) &&
          ((quantity.start < theirs.end && theirs.start < quantity.end) || isOfThem(quantity, said.text)),
      ),
  );

/** A general noun that the evidence has nowhere may be its own word for the same; a name or a noun that it tells of elsewhere is not. */
function isStranger(own: RoleFiller, event: ClaimEvent, claim: Facets, { said, beside, around }: Place): boolean {
  const [text = ""] = own.text.split(/\s(?:der|des|vo[nm])\s/);
  const head = { ...own, text, end: own.start + text.length };
  return (
    !isNamed(head, event) &&
    !claim.names.some(({ start, end }) => head.start <= start && end <= head.end) &&
    [said, beside, around].every((one) => nouns(head).every((noun) => bestLikeness(noun, one?.every ?? []) === 0))
  );
}

/** "Die Lieferungen sind gestiegen": what more than one can do, with nothing told that only one did. */
const isBare = (own: RoleFiller, event: ClaimEvent, claim: Facets): boolean =>
  [...claim.figures.map(({ quantity }) => quantity), ...claim.dates].every(({ start }) => !isWithin(start, event)) &&
  claim.words.every(({ start, verb }) => verb || !isWithin(start, event) || isWithin(start, own));

const isWithin = (at: number, { start, end }: Pick<Span, "start" | "end">): boolean => start <= at && at < end;

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
