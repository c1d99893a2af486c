import { isDenial } from "#german/stance-verbs.ts";
import type { Synonymy } from "../ports.ts";
import { alreadyFinding } from "./already-done.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { counterpart, sentenceOf } from "./counterpart.ts";
import { isDoneLater, isToCome } from "./days-to-come.ts";
import { isHeld } from "./excluded-part.ts";
import { type Check, type Finding, notSaid, type Place, refuted } from "./finding.ts";
import { isReal } from "./is-real.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import { polarityFinding } from "./polarity-finding.ts";
import { isNearDeed, isSameDeed } from "./same-deed.ts";
import { statusFinding } from "./status-finding.ts";
import { isSupportDeed } from "./support-deed.ts";
import { guessFinding } from "./told-guesses.ts";
import { isReckoned, isSaid, isSupposed, isUnsettled, openFinding } from "./told-open.ts";
import { isUnfinished } from "./unfinished-deed.ts";
import { wordKeys } from "./word-keys.ts";

/** What is so, is not so, is done, planned or merely possible must be told as the evidence tells it. */
export const checkEvents: Check = (claim, place, synonymy) => {
  for (const event of claim.events) {
    if (isDoneLater(event, claim, place.article.publishedAt))
      return refuted("status", "Der Tag, den der Satz nennt, lag noch vor der Textstelle.");
    const told = event.open ? undefined : toldOf(event, place.said);
    if (!told || (event.supposed && !told.supposed) || (told.open && event.asked)) continue;
    const finding = eventFinding(event, told, claim, place, synonymy) ?? caseFinding(event, told, claim, place.said);
    if (finding) return finding;
  }
  return alreadyFinding(claim, place.said);
};

function eventFinding(
  event: ClaimEvent,
  told: ClaimEvent,
  claim: Facets,
  { said, article }: Place,
  synonymy: Synonymy,
): Finding | undefined {
  const open = openFinding(event, told);
  if (open) return open;
  if (told.open && event.polarity === "negated" && isUnsettled(event)) return undefined;
  if ((event.polarity === "affirmed") !== (told.polarity === "affirmed"))
    return polarityFinding(event, told, claim, said);
  if (told.excluded && event.excluded === undefined && isHeld(told.excluded, event))
    return refuted("polarity", `Die Textstelle schließt „${told.excluded}“ aus.`);
  if (isNoLonger(event, told)) return notSaid("direction", "Die Textstelle sagt das von einer anderen Zeit.");
  if (isSupposed(told, event) && claim.reports.length > 0) return undefined;
  if (isUnfinished(event, told)) return notSaid("status", "Die Textstelle sagt nicht, dass es dazu gekommen ist.");
  const finding = isComparedByStatus(event, told, claim, synonymy) ? statusFinding(event, told) : undefined;
  if (!finding) return guessFinding(event, told, synonymy);
  if (isSupportDeed(event, told)) return undefined;
  if (finding.label === "refuted" && told.modal.startsWith("müssen") && !isSameVerb(event, told))
    return notSaid("status", finding.message);
  if (told.status === "planned" && isToCome(event, claim, article.publishedAt)) return undefined;
  const reckoned = event.status === "possible" || (isReckoned(told) && isSaid(event, claim));
  return reckoned && isSaid(told, said) ? undefined : finding;
}

/** "Wenn der Rat zustimmt, baut sie": what is told for a case of which the claim has no word. */
const caseFinding = (event: ClaimEvent, told: ClaimEvent, claim: Facets, said: Facets): Finding | undefined =>
  isReal(event) &&
  isReal(told) &&
  !claim.events.some(({ supposed }) => supposed) &&
  sentenceOf(told, said).events.some(
    (one) =>
      one !== told &&
      one.supposed &&
      one.status === "possible" &&
      one.tokens[0]?.lower !== "wer" &&
      !one.keys.some((key) => bestLikeness(key, claim.words) > 0),
  )
    ? notSaid("direction", "Die Textstelle sagt das nur für einen Fall, den der Satz nicht nennt.")
    : undefined;

/** "Leitet" beside "leitete früher", "ist Trainerin" beside "wird Trainerin". */
const isNoLonger = (event: ClaimEvent, told: ClaimEvent): boolean =>
  event.status === "ongoing" &&
  (told.status === "done"
    ? event.lemma === told.lemma && formerly.test(told.text) && !formerly.test(event.text)
    : event.lemma === "sein" && told.lemma === "werden" && told.modal === "" && told.roles?.voice === "active");

const formerly = /(?<!\p{L})(?:(?<=^|war )früher|einst|damals|ehemals|vormals)(?!\p{L})/iu;

/** Whether it can be told further than it has come: not where both deny it, it waits on something else, or it is another deed. */
const isComparedByStatus = (event: ClaimEvent, told: ClaimEvent, claim: Facets, synonymy: Synonymy): boolean =>
  !(event.polarity === "negated" && (told.polarity === "negated" || isDenial(told.lemma))) &&
  !isOnTheWay(event, claim) &&
  !toCome.has(event.lemma) &&
  isNearDeed(event, told, synonymy) &&
  (!event.relative || isSameDeed(event, told));

/** What the evidence tells of it; what it doubts of the last of several things it does not doubt of the others. */
function toldOf(event: ClaimEvent, said: Facets): ClaimEvent | undefined {
  const told = counterpart(event, said);
  const last = told && doubtedItem.exec(told.text)?.[1]?.match(/\p{Lu}\p{L}+/gu);
  if (last && !last.some((word) => event.keys.some((key) => likeness(key, wordKeys(word)) > 0)))
    return { ...told, doubt: undefined, status: undefined };
  return told && isFirstDeed(event, told) ? { ...told, polarity: "affirmed" } : told;
}

/** "Öl und vielleicht auch einige Flugzeuge". */
const doubtedItem =
  /. (?:und|oder|sowie) (?:möglicherweise|vielleicht|womöglich|eventuell|wahrscheinlich|vermutlich) (.*)/u;

/** "Wurde geprüft und nicht beanstandet": of two deeds with one auxiliary only the second is negated. */
const isFirstDeed = ({ verb }: ClaimEvent, { polarity, text }: ClaimEvent): boolean => {
  const first = polarity === "negated" && firstDeed.exec(text)?.[1];
  return verb !== undefined && !!first && likeness(verb, wordKeys(first)) > 0;
};

const firstDeed = /^(?:(?!nicht|kein).)+?(\p{L}+(?:t|en)) (?:und|aber) (?:nichts?|nie|kein\p{L}*) /u;

/** "Untersuchen lassen, bevor sie verkaufen", "will erlauben, Puten zu impfen": a deed that waits on another one is not told as done. */
const isOnTheWay = ({ tokens: [first], text, under }: ClaimEvent, { events }: Facets): boolean => {
  if (waiting.test(first?.lower ?? "")) return true;
  const isInfinitive = /\szu\s\p{Ll}+n$/u.test(text);
  return events.some(
    ({ lemma, status }) =>
      (isInfinitive || (under !== "" && lemma === under)) && status !== undefined && !isReal({ status }),
  );
};

/** "Die Ergebnisse stehen noch aus" beside "will sie im November vorlegen". */
const toCome: ReadonlySet<string> = new Set(["ausstehen", "bevorstehen", "anstehen"]);

const waiting = /^(?:bevor|ehe|bis|sobald|solange|damit|um|falls|sofern)$/;

const isSameVerb = ({ verb }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined && told.verb !== undefined && likeness(verb, told.verb) > 0;
