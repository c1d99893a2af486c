import { isGivenName } from "#german/given-names.ts";
import { sameName } from "#german/name-variants.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { capitals, isNamed } from "./same-speaker.ts";
import { wordKeys } from "./word-keys.ts";

/** "Die Forscherin" in the evidence and her name in the claim, or the other way round: one is a role, the other stands near it. */
export const isStandIn = (speaker: string, other: string, { said, around, head, lead }: Place): boolean =>
  ((isNamed(speaker) !== isNamed(other) || shell.test(other) || shell.test(speaker)) &&
    [around, said, head, lead].some((text) => isAround(speaker, text))) ||
  [said, around, head, lead].some(({ text }) => isShortFor(speaker, other, text) || isShortFor(other, speaker, text));

/** "Die Mohrunger Verkehrsbetriebe (MVB)": what stands in brackets behind a name is short for it. */
function isShortFor(short: string, name: string, text: string): boolean {
  const at = /^\p{Lu}[\p{L}&-]*\p{Lu}s?$/u.test(short) ? text.indexOf(`(${short.replace(/(?<=\p{Lu})s$/u, "")})`) : -1;
  const last = capitals(name).at(-1);
  return at > 0 && last !== undefined && text.slice(0, at).trimEnd().endsWith(last);
}

/**
 * "Ihr Vorstand Matthias Zwettler" for the insurance, "FPÖ-Obmann Gernot Pichler" for his party: who holds an office speaks for the body that the
 * claim names, where the passage says that it is theirs.
 */
export function speaksFor(officer: string, body: string, claim: Facets, { said, before, around }: Place): boolean {
  const words = capitals(officer);
  const office = words.find((word) => isOffice.test(word));
  const own = capitals(body);
  if (office === undefined || own.some((word) => isRoleNoun(word) || isGivenName(word))) return false;
  if (claim.names.some(({ kind, text }) => kind === "person" && own.some((word) => text.includes(word)))) return false;
  const isOwn = (word: string): boolean => own.some((other) => likeness(wordKeys(word), wordKeys(other)) > 0);
  if (words.some((word) => word.includes("-") && word.split("-").slice(0, -1).some(isOwn))) return true;
  const last = words.at(-1) ?? office;
  for (const text of [said.text, around.text]) {
    const at = text.indexOf(last);
    if (at < 0) continue;
    const near = text.slice(Math.max(0, at - 80), at + last.length + 60);
    if ([...near.matchAll(belonging)].some(([, word = ""]) => isOwn(word))) return true;
    const mine = new RegExp(`(?<!\\p{L})(?:ihr|sein)e?[rmn]?\\s(?:\\p{Ll}+\\s)?${office}`, "iu").test(near);
    if (mine && [said, before.at(-1)].some((one) => one?.every.some((word) => word.noun && isOwn(word.text))))
      return true;
  }
  return false;
}

/** What stands in the genitive or behind "von": "Sprecherin des Verbands", "Diop vom Fischerverband". */
const belonging = /(?<!\p{L})(?:der|des|vom|von|beim|bei)\s(?:(?:der|dem|des)\s)?(?:\p{Ll}+\s)?(\p{Lu}[\p{L}-]+)/gu;

const isOffice =
  /(?:sprecher|chef|leiter|direktor|vorstand|vorstands?mitglied|vorsitzende[rn]?|präsident|geschäftsführer|manager|sekretär|verhandlungsführer|obmann|obfrau|vorständ|rektor|intendant|dekan)(?:in|s|en|n)?$/i;

/** "Nach Angaben des Hauses": a general word for a body that has its own name elsewhere. */
const shell =
  /^(?:Haus(?:es)?|Unternehmens?|Konzerns?|Firma|Verband(?:e?s)?|Verein(?:s)?|Behörde|Einrichtung|Betreibers?|Organisation)$/;

/** Whether a name or noun of the speaker stands in the text. */
export const isAround = (speaker: string, text: Facets): boolean =>
  capitals(speaker).some(
    (word) =>
      text.names.some((name) => sameName(name.text, word)) ||
      text.words.some(({ keys }) => likeness(wordKeys(word), keys) >= 0.8),
  );
