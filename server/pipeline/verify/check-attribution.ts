import { sameName } from "#german/name-variants.ts";
import { speechKind } from "#german/speech-verbs.ts";
import type { Facets } from "./claim-facets.ts";
import { counterpart, sentenceOf } from "./counterpart.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { ownerOfFigures } from "./owner-of-figures.ts";
import type { Report } from "./report-scopes.ts";
import { asFact } from "./reported-as-fact.ts";
import { capitals, isAbbreviation, isNamed, isOwn, sameSpeaker } from "./same-speaker.ts";
import { isAround, isStandIn, speaksFor } from "./stand-in-speaker.ts";

/** Who says it in the claim must say it in the evidence, and what the evidence only reports must not be told as fact. */
export const checkAttribution: Check = (claim, place) => {
  const { said, article } = place;
  const media = [article.source, article.author].filter((own) => own !== undefined);
  const isMedium = (speaker: string): boolean => media.some((own) => isOwn(speaker, own));
  const own = claim.reports.filter(({ text }) => text !== undefined && !isMedium(text));
  if (own.length === 0 && said.reports.length === 0) return undefined;
  for (const report of own) {
    const speaker = report.text ?? "";
    const heard = heardIn(report, claim, said);
    const same = heard.filter(({ text }) => text !== undefined && sameSpeaker(speaker, text));
    const bare = same.length === 1 && same[0]?.text !== undefined && !isNamed(same[0].text) ? same[0].text : undefined;
    const full = bare && fullName(bare, place.before);
    if (full && !sameSpeaker(speaker, full))
      return refuted("attribution", `Die Textstelle nennt als Quelle ${full}, nicht ${speaker}.`);
    const elsewhere = same.length > 0 && ownerOfFigures(claim, said, same);
    if (elsewhere) return refuted("attribution", `Die Textstelle nennt als Quelle ${elsewhere}, nicht ${speaker}.`);
    if (same.length > 0) continue;
    const [other] = heard.flatMap(({ text }) => text ?? []);
    if (other && (isStandIn(speaker, other, place) || speaksFor(other, speaker, claim, place))) continue;
    if (other && own.some(({ text }) => text !== speaker && sameSpeaker(text ?? "", other))) continue;
    if (other && !isNamed(other) && isMeant(speaker, place.before)) continue;
    if (other)
      return (
        isNamed(other) && isNamed(speaker) && isAbbreviation(speaker) === isAbbreviation(other) ? refuted : notSaid
      )("attribution", `Die Textstelle nennt als Quelle ${other}, nicht ${speaker}.`);
    if (
      (goesOn(said, place) &&
        place.around.reports.some(({ text }) => text !== undefined && sameSpeaker(speaker, text))) ||
      isSubject(speaker, said) ||
      isTold(speaker, place.around)
    )
      continue;
    if (said.reports.some(({ text }) => text === undefined || !isNamed(text)) && isMeant(speaker, place.before))
      continue;
    if (!isNamed(speaker) && (isAround(speaker, place.around) || isAround(speaker, place.head))) continue;
    return notSaid("attribution", `Die Textstelle schreibt das nicht ${speaker} zu.`);
  }
  return asFact(
    claim,
    place,
    own.flatMap(({ text }) => text ?? []),
    isMedium,
  );
};

/** Whose words the evidence reports: of several sentences those of the ones that tell what the claim's speaker says, where these name somebody. */
function heardIn({ scope }: Report, claim: Facets, said: Facets): readonly Report[] {
  if (!said.joined) return said.reports;
  const homes = claim.events
    .filter(({ start, end }) => start < scope.end && scope.start < end)
    .flatMap((event) => {
      const told = counterpart(event, said);
      return told ? [sentenceOf(told, said)] : [];
    });
  const own = [...new Set(homes)].flatMap(({ reports }) => reports);
  return own.length > 0 ? own : said.reports;
}

/** Whether the sentence can be another one's words: reported speech, or the next sentence behind somebody's words without a speaker of its own. */
const goesOn = (said: Facets, { before }: Place): boolean =>
  said.reports.length > 0 || said.events.some(({ reported }) => reported) || (before.at(-1)?.reports.length ?? 0) > 0;

/** "Dem Sprecher zufolge": as the sentences before name him. */
const fullName = (speaker: string, before: readonly Facets[]): string | undefined =>
  before
    .flatMap(({ reports }) => reports.flatMap(({ text }) => text ?? []))
    .findLast((text) => text !== speaker && capitals(speaker).every((word) => capitals(text).includes(word)));

/** "Sagte er", "seinen Angaben nach": whom the nearest sentence before names. */
function isMeant(speaker: string, before: readonly Facets[]): boolean {
  const last = before.findLast(
    ({ names, reports }) => names.length > 0 || reports.some(({ text }) => text !== undefined),
  );
  return (
    last !== undefined &&
    (last.names.some(({ text }) => sameSpeaker(speaker, text)) ||
      last.reports.some(({ text }) => text !== undefined && sameSpeaker(speaker, text)))
  );
}

/** "Das zeigt eine Studie der Universität X" beside what it shows. */
const isTold = (speaker: string, around: Facets): boolean =>
  around.events.some(
    ({ lemma, text }) =>
      speechKind(lemma) !== undefined && capitals(speaker).every((word) => text.includes(word.replace(/s$/, ""))),
  );

/** Whoever acts in the evidence ("Klein verweist darauf") may be told as the speaker. */
const isSubject = (speaker: string, said: Facets): boolean =>
  said.events.some(
    ({ participants, roles }) =>
      (roles?.agent !== undefined && sameSpeaker(speaker, roles.agent.text)) ||
      participants.some(
        ({ name, slots }) => slots.includes("from") && capitals(speaker).some((word) => sameName(word, name.text)),
      ),
  );
