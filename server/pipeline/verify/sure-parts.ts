import { isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { RoleFiller } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { articleBefore, grammatical, isNamed } from "./role-fillers.ts";

/** Whether an article shows who acts ("der Konzern") or who does not ("den Konzern"): "die Firma" and "das Werk" can be both. */
export function isSure(event: ClaimEvent): boolean {
  const { roles } = event;
  const article = (filler: RoleFiller | undefined): string => (filler ? articleBefore(filler) : "");
  if (roles?.voice === "passive" || roles?.recipient?.preposition !== undefined) return true;
  if (/^(?:der|dieser|jeder|von|vom|durch|aus)$/.test(article(roles?.agent))) return true;
  if (/^(?:den|einen|diesen|dem|einem)$/.test(article(roles?.object))) return true;
  if (/^(?:dem|den|einem|einer|jedem|diesem|keinem)$/.test(article(roles?.recipient))) return true;
  const { agent, object } = roles ?? {};
  const other = object ?? roles?.recipient;
  // "Die 48 Mitglieder beliefern die Kellerei": the verb agrees with one of them alone.
  if (agent?.plural === isPlural(event) && other?.plural === !agent.plural) return true;
  const subject = grammatical(event);
  if (subject && object && [subject, object].every((filler) => isProper(filler, event))) return true;
  return (
    agent !== undefined && object !== undefined && isPlural(event) === isBare(agent) && isBare(object) !== isBare(agent)
  );
}

/** Whether it is sure, or of two who can act the first does: a reader takes "die Kanzlei verklagt die Bank" so. */
export function isOrdered(event: ClaimEvent): boolean {
  const { agent, object, recipient, voice } = event.roles ?? {};
  const other = object ?? recipient;
  const isSomebody = ({ phrase: { words, core, start } }: RoleFiller): boolean => {
    const head = words.slice(0, core);
    const end = head.at(-1)?.end ?? 0;
    return (
      (head.length > 1 && head.every(({ capital }) => capital)) ||
      head.some(({ text }) => isRoleNoun(text) || isOrganisationNoun(text)) ||
      event.participants.some(({ name }) => start <= name.start && name.end <= end)
    );
  };
  return (
    isSure(event) ||
    (voice === "active" &&
      agent !== undefined &&
      other !== undefined &&
      agent.start < other.start &&
      isSomebody(agent) &&
      isSomebody(other))
  );
}

/** "Stöver kauft Hellmann": of two names without articles, a reader takes the first for who acts. */
const isProper = (filler: RoleFiller, event: ClaimEvent): boolean =>
  !/^(?:de[rnms]|die|das|eine?[nmrs]?)$/.test(articleBefore(filler)) &&
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(filler.text) &&
  isNamed(filler, event);

/** A noun without article: more than one, or some of it. */
const isBare = (filler: RoleFiller): boolean =>
  /^\p{Lu}\p{L}*(?:en|ern|er|e|s)$/u.test(filler.text) &&
  !/^(?:de[rnms]|die|das|eine?[nmrs]?|dies\p{L}+|jede\p{L}?|kein\p{L}*|sein\p{L}*|ihr\p{L}*)$/u.test(
    articleBefore(filler),
  );

/** "Überwiesen der Stadt": with a plural verb "der Stadt" cannot be who acts. */
export const isPlural = ({ verbParts: [finite], text, start }: ClaimEvent): boolean =>
  finite !== undefined && /en$/.test(text.slice(0, finite.end - start));
