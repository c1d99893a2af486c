import { mapped } from "#german/mapped.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { isSupportVerb } from "#german/support-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight, type WordKeys, wordKeys } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { nounsOf } from "./event-words.ts";
import { type Check, notSaid, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { polarityFinding } from "./polarity-finding.ts";
import { nouns } from "./role-fillers.ts";
import { isNearDeed, isSameDeed } from "./same-deed.ts";
import { assuming, claimedStatus, statusFinding } from "./status-finding.ts";

/** What is so, is not so, is done, planned or merely possible must be told as the evidence tells it. */
export const checkEvents: Check = (claim, { said, article }, synonymy) => {
  for (const event of claim.events) {
    if (isDoneLater(event, claim, article.publishedAt))
      return refuted("status", "Der Tag, den der Satz nennt, lag noch vor der Textstelle.");
    const other = event.open ? undefined : counterpart(event, said);
    const told = other && isFirstDeed(event, other) ? { ...other, polarity: "affirmed" as const } : other;
    if (!told || (event.supposed && !told.supposed)) continue;
    if (told.open && event.asked) continue;
    if (told.supposed && !event.supposed && real.has(event.status) && isSameDeed(event, told))
      return notSaid("status", "Die Textstelle nennt das nur als Fall, der eintreten kann.");
    if (
      told.open &&
      event.polarity === "affirmed" &&
      (claimedStatus(event) !== "possible" || (event.modal !== "" && event.modal === told.modal)) &&
      !isNamedOnly(event, told)
    )
      return (isLight(event.lemma) || isSameDeed(event, told) ? refuted : notSaid)(
        "status",
        "Die Textstelle lässt das offen; der Satz stellt es als Tatsache hin.",
      );
    if (told.open && event.polarity === "negated" && isUnsettled(event)) continue;
    const negated = (event.polarity === "affirmed") !== (told.polarity === "affirmed");
    if (negated) {
      const finding = polarityFinding(event, told, claim, said);
      if (finding) return finding;
      continue;
    }
    if (told.excluded && event.excluded === undefined && isHeld(told.excluded, event))
      return refuted("polarity", `Die Textstelle schließt „${told.excluded}“ aus.`);
    if (isSupposed(told, event) && claim.reports.length > 0) continue;
    const bothOpen = event.polarity === "negated" && (told.polarity === "negated" || isDenial(told.lemma));
    const finding =
      bothOpen ||
      isOnTheWay(event, claim) ||
      toCome.has(event.lemma) ||
      !isNearDeed(event, told, synonymy) ||
      (event.relative && !isSameDeed(event, told))
        ? undefined
        : statusFinding(event, told);
    const reckoned = event.status === "possible" || (isReckoned(told) && isSaid(event, claim));
    if (finding && isSupported(event, told)) continue;
    if (finding?.label === "refuted" && told.modal.startsWith("müssen") && !isSameVerb(event, told))
      return notSaid("status", finding.message);
    if (finding && told.status === "planned" && isToCome(event, claim, article.publishedAt)) continue;
    if (finding && reckoned && isSaid(told, said)) continue;
    if (finding) return finding;
    if (
      isGuess(told.modal) &&
      !isGuess(event.modal) &&
      !event.doubt &&
      event.status !== "possible" &&
      isNearDeed(event, told, synonymy)
    )
      return refuted("hedge", `Die Textstelle sagt „${guesses.exec(told.text)?.[0] ?? "dürfte"}“; das fehlt im Satz.`);
    if (
      told.doubt &&
      !event.doubt &&
      !event.reported &&
      event.status !== "possible" &&
      !(/^sollen/.test(event.modal) && told.doubt === "voraussichtlich")
    )
      return refuted("hedge", `Die Textstelle sagt „${told.doubt}“; das fehlt im Satz.`);
  }
  return claim.events.some((event) => isAlready(event) && !isToldAsDone(event, said))
    ? (said.events.some(({ status }) => status === "planned" || status === "promised") ? refuted : notSaid)(
        "status",
        "Die Textstelle sagt nicht, dass das schon so ist.",
      )
    : undefined;
};

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
      (isInfinitive || (under !== "" && lemma === under)) && status !== undefined && !real.has(status),
  );
};

/** "Hat bereits zugestimmt", "ist schon im Einsatz"; "bereits im Mai" tells when. */
const isAlready = ({ status, text, relative }: ClaimEvent): boolean =>
  real.has(status) && !relative && already.test(text) && !early.test(text);

const isToldAsDone = (event: ClaimEvent, said: Facets): boolean => {
  const told = counterpart(event, said);
  return already.test(said.text) || (told !== undefined && real.has(told.status) && isSameDeed(event, told));
};

const already = /(?<!\p{L})(?:bereits|schon|längst)(?!\p{L})/iu;
const early = /(?<!\p{L})(?:bereits|schon|längst)\s(?:\d|dort(?!\p{L})|(?:seit|vor|nach)\s)/iu;

/** "Die Ergebnisse stehen noch aus" beside "will sie im November vorlegen". */
const toCome: ReadonlySet<string> = new Set(["ausstehen", "bevorstehen", "anstehen"]);

const waiting = /^(?:bevor|ehe|bis|sobald|solange|damit|um|falls|sofern)$/;

/** "Stellten einen Antrag" beside "beantragten": one deed of one doer, however far its verb says that it has come. */
const isSupported = (event: ClaimEvent, told: ClaimEvent): boolean => {
  const { verb } = told;
  if (verb === undefined || !isSupportVerb(event.lemma)) return false;
  const [own, theirs] = [wordsOfDoer(event), wordsOfDoer(told)];
  return (
    (nounsOf(event).some((noun) => likeness(noun, verb) > 0) ||
      (told.lemma === "beantragen" && /(?<=\p{L})antrag/u.test(event.text))) &&
    (theirs.length === 0 || own.some((word) => theirs.some((other) => likeness(word, other) > 0)))
  );
};

const isSameVerb = ({ verb }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined && told.verb !== undefined && likeness(verb, told.verb) > 0;

const wordsOfDoer = ({ roles }: ClaimEvent): readonly WordKeys[] =>
  mapped(roles?.agent?.text.split(/[\s-]+/u) ?? [], wordKeys);

const real: ReadonlySet<string | undefined> = new Set(["done", "ongoing"]);

/** "Ohne Strom" beside "hatte Strom", "nicht er, sondern der Torwart" beside "er", "nicht abgerissen, sondern umgebaut": what is left out is a part of the claim's own. */
function isHeld(excluded: string, { roles, keys, verb }: ClaimEvent): boolean {
  const left = (excluded.match(/(?<=\s)(?:\p{Lu}[\p{L}-]+|\d[\d.,]*)/gu) ?? []).map(wordKeys);
  if (left.length === 0)
    return verb !== undefined && wordKeys(excluded.split(" ").at(-1) ?? "").lemmas.includes(verb.stem);
  if (!left.every((word) => keys.some((key) => likeness(word, key) === 1))) return false;
  const heads = [roles?.agent, roles?.object, roles?.recipient].flatMap((filler) =>
    filler ? nouns(filler).slice(0, 1) : [],
  );
  const instruments = (roles?.prepositional ?? []).filter(
    ({ preposition }) => preposition !== "nach" && preposition !== "zwischen",
  );
  return [...heads, ...instruments.flatMap((filler) => nouns(filler).slice(0, 1))].some((head) =>
    left.some((word) => likeness(word, head) === 1),
  );
}

/** "Würde dem Gutachten zufolge 11 Millionen kosten", told as "kostet laut Gutachten": both are somebody's reckoning. */
const isReckoned = ({ modal, text }: ClaimEvent): boolean => modal === "" && /(?<!\p{L})würden?(?!\p{L})/u.test(text);

const isSaid = ({ start, end }: ClaimEvent, { reports }: Facets): boolean =>
  reports.some(({ scope }) => scope.start < end && start < scope.end);

/** "Schließt im Herbst 2031": with a day to come the present tells what is planned. */
const isToCome = (event: ClaimEvent, claim: Facets, publishedAt: string | undefined): boolean =>
  (event.status === "ongoing" || (event.status === "done" && state.test(event.text))) &&
  daysToCome(event, claim, publishedAt).length > 0;

/** "Ist bis Mai gesperrt", "sollen dort beschäftigt sein". */
const state = /(?<!\p{L})(?:ist|sind|sollen?)(?!\p{L})/u;

/** "Wurde im Herbst 2028 eröffnet" beside an article of 2025. */
const isDoneLater = (event: ClaimEvent, claim: Facets, publishedAt: string | undefined): boolean =>
  event.status === "done" &&
  !assuming.test(event.lemma) &&
  daysToCome(event, claim, publishedAt).some(
    (date) =>
      date.relation === "on" &&
      /\d{4}/.test(date.text) &&
      /(?:^|\s)(?:im|am|in|Anfang|Mitte|Ende)\s$/u.test(claim.text.slice(0, date.start)),
  );

const daysToCome = ({ start, end }: ClaimEvent, { dates }: Facets, publishedAt = "9"): Facets["dates"] =>
  dates.filter((date) => start <= date.start && date.end <= end && (date.period?.from ?? "") > publishedAt);

/** "Ob das nach Unterzeichnung des Vertrags zulässig ist, ist offen": whether it is signed is not. */
const isNamedOnly = ({ verb, lemma }: ClaimEvent, told: ClaimEvent): boolean =>
  verb !== undefined &&
  !isLight(lemma) &&
  nounsOf(told).some((noun) => likeness(verb, noun) > 0) &&
  !(told.verb !== undefined && likeness(verb, told.verb) > 0);

/** "Ist nicht geklärt", "steht noch nicht fest", "weiß man nicht". */
const isUnsettled = ({ lemma }: ClaimEvent): boolean =>
  /^(?:klären|aufklären|feststehen|wissen|bekanntgeben|entscheiden|absehen|sein|geben)$/.test(lemma);

/** "Dürfte ablehnen", "könnte nicht kommen": what is denied or negated may be no more than a guess, too. */
const isGuess = (modal: string): boolean => /^(?:dürfen|können) subjunctive-2$/.test(modal);

const guesses = /(?<!\p{L})(?:dürften?|könnten?)(?!\p{L})/u;

/** "Der Umbau würde laut Gutachten 11 Millionen kosten", "die Löhne lägen höher": what somebody reckons may be told in the indicative, as their word. */
const isSupposed = (told: ClaimEvent, event: ClaimEvent): boolean =>
  told.status === "possible" &&
  told.modal === "" &&
  told.doubt === undefined &&
  stanceOf(told.lemma) === undefined &&
  !/^(?:halten|sein|scheinen|bleiben|gelten|werden)$/.test(told.under) &&
  real.has(event.status) &&
  !/(?<!\p{L})(?:unklar|fraglich|offen|möglich\p{L}*|denkbar)(?!\p{L})/u.test(told.text);
