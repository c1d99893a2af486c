import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { sameName } from "#german/name-variants.ts";
import { fold } from "#german/normalise.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { isAttribute } from "./check-events.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { wordKeys } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { isKindOfThing } from "./kind-nouns.ts";
import { isSibling, likeness } from "./match-words.ts";
import { ownerOfFigures } from "./owner-of-figures.ts";

/** Who says it in the claim must say it in the evidence, and what the evidence only reports must not be told as fact. */
export const checkAttribution: Check = (claim, place) => {
  const { said, around, head, article } = place;
  const media = [article.source, article.author].filter((own) => own !== undefined);
  const isMedium = (speaker: string): boolean => media.some((own) => isOwn(speaker, own));
  const own = claim.reports.flatMap(({ text }) => (text === undefined || isMedium(text) ? [] : [text]));
  const told = said.reports.flatMap(({ text }) => text ?? []);
  for (const speaker of own) {
    const same = said.reports.filter(({ text }) => text !== undefined && sameSpeaker(speaker, text));
    const bare = same.length === 1 && same[0]?.text !== undefined && !isNamed(same[0].text) ? same[0].text : undefined;
    const full = bare && fullName(bare, place.before);
    if (full && !sameSpeaker(speaker, full))
      return refuted("attribution", `Die Textstelle nennt als Quelle ${full}, nicht ${speaker}.`);
    const elsewhere = same.length > 0 && ownerOfFigures(claim, said, same);
    if (elsewhere) return refuted("attribution", `Die Textstelle nennt als Quelle ${elsewhere}, nicht ${speaker}.`);
    if (same.length > 0) continue;
    const [other] = told;
    if (other && (isStandIn(speaker, other, place) || isOwnWord(other, claim))) continue;
    if (other)
      return (isSameKind(speaker, other, claim) ? notSaid : refuted)(
        "attribution",
        `Die Textstelle nennt als Quelle ${other}, nicht ${speaker}.`,
      );
    if (
      (goesOn(said, place) && around.reports.some(({ text }) => text !== undefined && sameSpeaker(speaker, text))) ||
      isSubject(speaker, said) ||
      isTold(speaker, around)
    )
      continue;
    if (said.reports.some(({ text }) => text === undefined || !isNamed(text)) && isMeant(speaker, place.before))
      continue;
    if (!isNamed(speaker) && (isAround(speaker, around) || isAround(speaker, head))) continue;
    return notSaid("attribution", `Die Textstelle schreibt das nicht ${speaker} zu.`);
  }
  if (/(?<!\p{L})angeblich/u.test(claim.text)) return undefined;
  const open = claim.events.filter(
    (event) =>
      !event.reported &&
      !(
        speechKind(event.lemma) !== undefined &&
        ((event.roles?.agent !== undefined && namesReasons.test(event.lemma)) ||
          claim.events.some(({ under }) => under === event.lemma))
      ) &&
      speechKind(event.under) === undefined &&
      stanceOf(event.under) === undefined &&
      !said.events.some((told) => isAttribute(event, told)) &&
      !claim.reports.some(({ text, scope }) => !(text !== undefined && isMedium(text)) && overlaps(event, scope)),
  );
  if (open.length === 0 && claim.events.length > 0) return undefined;
  const events = open.map((event) => counterpart(event, said));
  const report = said.reports.find(
    ({ text, scope }) =>
      !(text !== undefined && own.some((speaker) => sameSpeaker(speaker, text))) &&
      !isMedium(text ?? "") &&
      !(text !== undefined && binding.test(text)) &&
      !isOwnPlan(claim, text) &&
      !(text === undefined && /schätz/i.test(claim.text)) &&
      (events.length === 0 ||
        events.some(
          (told) =>
            !told ||
            told.reported ||
            (overlaps(told, scope) && !isAboutSpeaker(told, text, said) && !isOwnVoice(told, scope, said)),
        )),
  );
  if (!report) return undefined;
  const who = report.text === undefined ? " anderer" : ` von ${report.text}`;
  return notSaid(
    "attribution",
    `Die Textstelle gibt das als Aussage${who} wieder; der Satz stellt es als Tatsache hin.`,
  );
};

/** "Im Werk, wo 900 Menschen arbeiten, seien keine Kündigungen geplant, sagte X": a relative clause that is not in the subjunctive of the rest. */
const isOwnVoice = (told: ClaimEvent, scope: Span, { events, joined }: Facets): boolean =>
  told.relative &&
  joined !== true &&
  events.some((other) => other.reported && other !== told && overlaps(other, scope));

/** "Ratsherr Kopp, der eine Initiative gegründet hat, sprach von …": what stands behind the speaker's name is nobody's word. */
const isAboutSpeaker = ({ start }: Span, speaker: string | undefined, { text }: Facets): boolean =>
  speaker !== undefined && text.slice(0, start).trimEnd().endsWith(`${speaker},`);

/** What a contract or a law says holds by it: whoever tells it needs not name the paper. */
const binding =
  /^(?:\p{L}*(?:vertrag|vertrags|vertrages|gesetz|gesetzes|verordnung|satzung|beschluss|beschlusses|fahrplan|spielplan|programm|vereinbarung|abkommen|abkommens|tarif|statut|verfassung))$/iu;

/** "Als Gründe nannte Falk Asbest": the sentence says itself whose word it is. */
const namesReasons = /^(?:nennen|angeben|anführen|begründen|beziffern|schätzen|veranschlagen)$/;

/** "X will Y" tells what X has announced, as X does. */
const isOwnPlan = (claim: Facets, speaker: string | undefined): boolean =>
  claim.events.some(
    ({ status, polarity, lemma }) =>
      status === "planned" ||
      status === "promised" ||
      status === "demanded" ||
      polarity === "denied" ||
      isDenial(lemma),
  ) &&
  (speaker === undefined ||
    claim.events.some(({ roles }) => roles?.agent && sameSpeaker(speaker, roles.agent.text)) ||
    capitals(speaker).every((word) => claim.text.includes(word.replace(/(?:es|s)$/, ""))));

/** Whether the speaker is the medium or its author: no other name stands beside it ("Bericht von t-online", but not "Klein der DW"). */
function isOwn(speaker: string, own: string): boolean {
  const known = fold(own);
  const words = speaker.split(/\s+/).filter((word) => /[\p{Lu}\d.-]/u.test(word) && !roles.test(word));
  return words.length > 0
    ? words.every((word) => known.includes(fold(word).replace(/s$/, "")))
    : fold(speaker).includes(known);
}

/** Whether more than half of the event lies in what is reported. */
const overlaps = ({ start, end }: Span, scope: Span): boolean =>
  Math.min(end, scope.end) - Math.max(start, scope.start) > (end - start) / 2;

/** "Die Forscherin" in the evidence and her name in the claim, or the other way round: one is a role, the other stands near it. */
const isStandIn = (speaker: string, other: string, { said, around, head }: Place): boolean =>
  ((isNamed(speaker) !== isNamed(other) || shell.test(other) || shell.test(speaker)) &&
    [around, said, head].some((text) => isAround(speaker, text))) ||
  isShortened(speaker, other, [around, said, head]);

/** "Nach eigenen Angaben" and "nach Unternehmensangaben": the general noun means the one that the sentence is about. */
const isOwnWord = (other: string, { text }: Facets): boolean =>
  /(?<!\p{L})(?:nach|laut) eigen/iu.test(text) && isKindOfThing(capitals(other).at(-1) ?? "");

/** "Die Kakaobehörde" and "die Vermarktungsbehörde" can be one: nothing says they are two. */
function isSameKind(speaker: string, other: string, claim: Facets): boolean {
  const [mine, theirs] = [capitals(speaker).at(-1), capitals(other).at(-1)];
  if (!mine || !theirs) return false;
  const named = claim.names.some(({ text }) => text.split(" ").includes(mine));
  return !named && !namesMedium.test(mine) && isSibling(wordKeys(mine).stem, wordKeys(theirs).stem);
}

/** Of two of these each speaks for itself. */
const namesMedium = /(?:verb[aä]nde?|ministerium|verein|partei|zeitung|institut|amt|gericht|konzern)(?:e?s|en)?$/i;

/** "Nach Zahlen des Verbands" behind "der Mieterverband": the head of a compound that the passage names before. */
const isShortened = (speaker: string, other: string, texts: readonly Facets[]): boolean =>
  capitals(speaker).some((word) => {
    const keys = wordKeys(word);
    return (
      capitals(other).some((head) => isHeadOf(wordKeys(head).stem, keys.stem)) &&
      texts.some(({ every }) => every.some((told) => told.keys.stem === keys.stem))
    );
  });

const isHeadOf = (head: string, compound: string): boolean =>
  head.length >= 4 && compound.length >= head.length + 3 && compound.endsWith(head);

/** "Nach Angaben des Hauses": a general word for a body that has its own name elsewhere. */
const shell =
  /^(?:Haus(?:es)?|Unternehmens?|Konzerns?|Firma|Verband(?:e?s)?|Verein(?:s)?|Behörde|Einrichtung|Betreibers?|Organisation)$/;

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

function sameSpeaker(a: string, b: string): boolean {
  const [mine, theirs] = [countries(a), countries(b)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key))) return false;
  if (sameName(a, b)) return true;
  const [left, right] = [capitals(a), capitals(b)];
  return left.some((word) =>
    right.some(
      (other) => sameName(word, other) || likeness(wordKeys(word), wordKeys(other)) > 0 || shareFirstPart(word, other),
    ),
  );
}

/** "Verbraucherverband" – "Verbraucherschützer". */
const shareFirstPart = (a: string, b: string): boolean =>
  a.length > 11 && b.length > 11 && a.slice(0, 8) === b.slice(0, 8);

const isAround = (speaker: string, text: Facets): boolean =>
  capitals(speaker).some(
    (word) =>
      text.names.some((name) => sameName(name.text, word)) ||
      text.words.some(({ keys }) => likeness(wordKeys(word), keys) >= 0.8),
  );

const isNamed = (speaker: string): boolean =>
  speaker.split(" ").some((word) => /^\p{Lu}/u.test(word) && !roles.test(word));

const roles =
  /^(?:Informationen|Recherchen?|Medium|Redaktion|Zeitung|Studien?|Analyse|Bericht(?:s|e)?|Forscher(?:in)?|Autor(?:in)?|Expert(?:e|in|en)|Untersuchung|Angaben|Worten|Aussagen?|Einschätzung|Ansicht|Schätzung|Meinung|Sprecher(?:in|s)?)$/;

const countries = (text: string): readonly string[] => text.split(/\s+/).flatMap((word) => countryOf(word)?.key ?? []);

const capitals = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
