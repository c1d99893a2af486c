import type { Span } from "#domain/span.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { isAttribute } from "./attributive-participle.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { counterpart, sentenceOf } from "./counterpart.ts";
import { type Finding, notSaid, type Place } from "./finding.ts";
import type { Report } from "./report-scopes.ts";
import { capitals, isNamed, sameSpeaker } from "./same-speaker.ts";

/** What the evidence only reports and the claim tells in its own voice; `own` are the claim's speakers, a medium reports nobody else. */
export function asFact(
  claim: Facets,
  { said }: Place,
  own: readonly string[],
  isMedium: (speaker: string) => boolean,
): Finding | undefined {
  if (said.reports.length === 0 || /(?<!\p{L})angeblich/u.test(claim.text)) return undefined;
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
  // "Beteuert, er habe gemahnt": who says that he has asked for something tells of no plan.
  const isOwnDeed = open.some(
    ({ lemma, modal }, at) =>
      modal === "" && !isDenial(lemma) && events[at]?.lemma === lemma && events[at]?.modal === "",
  );
  const isOthers = ({ text }: Report): boolean =>
    !(text !== undefined && own.some((speaker) => sameSpeaker(speaker, text))) &&
    !isMedium(text ?? "") &&
    !(text !== undefined && (binding.test(text) || isOnRecord(text, said, events))) &&
    !(isOwnPlan(claim, text) && !isOwnDeed) &&
    !(text === undefined && /schätz/i.test(claim.text));
  const report = (events.length === 0 ? [undefined] : events)
    .flatMap((told) => {
      const home = sentenceOf(told, said);
      if (!told || told.reported)
        return (said.joined ? said.sentences : [said]).flatMap((one) =>
          one.reports.filter((report) => !isIntent(report, one)),
        );
      return home.reports.filter(
        ({ text, scope }) =>
          overlaps(told, scope) && !isAboutSpeaker(told, text, home) && !isOwnVoice(told, scope, home),
      );
    })
    .find(isOthers);
  if (!report) return undefined;
  return notSaid(
    "attribution",
    `Die Textstelle gibt das als Aussage ${whose(report)} wieder; der Satz stellt es als Tatsache hin.`,
  );
}

const whose = ({ text }: Report): string =>
  text === undefined ? "anderer" : isNamed(text) ? `von ${text}` : `anderer (${text})`;

/** "Kündigte an, Unterschriften zu sammeln": no statement of how things are; `checkEvents` knows that it is only planned. */
const isIntent = ({ scope }: Report, { events }: Facets): boolean => {
  const told = events.filter((event) => overlaps(event, scope));
  return told.length > 0 && told.every(({ under }) => under !== "" && stanceOf(under) !== undefined);
};

/** "Im Werk, wo 900 Menschen arbeiten, seien keine Kündigungen geplant, sagte X": a relative clause that is not in the subjunctive of the rest. */
const isOwnVoice = (told: ClaimEvent, scope: Span, { events }: Facets): boolean =>
  told.relative && events.some((other) => other.reported && other !== told && overlaps(other, scope));

/** "Ratsherr Kopp, der eine Initiative gegründet hat, sprach von …": what stands behind the speaker's name is nobody's word. */
const isAboutSpeaker = ({ start, relative }: ClaimEvent, speaker: string | undefined, { text }: Facets): boolean =>
  speaker !== undefined &&
  relative &&
  new RegExp(`${speaker.split(" ").at(-1)}(?: \\([^()]*\\))?,(?: \\p{Ll}+){0,3}$`, "u").test(
    text.slice(0, start).trimEnd(),
  );

/** What an office, the police or a weather service has found out in its own field and states without a doubt is told as fact by any newspaper. */
const isOnRecord = (
  speaker: string,
  { text, events: told }: Facets,
  met: readonly (ClaimEvent | undefined)[],
): boolean =>
  office.test(speaker) &&
  !opinion.test(text) &&
  met.every(
    (event) => event !== undefined && event.modal === "" && event.doubt === undefined && event.status === "done",
  ) &&
  !told.some(
    ({ lemma }) =>
      lemma === "ausgehen" || isDenial(lemma) || speechKind(lemma) === "claimed" || speechKind(lemma) === "estimated",
  );

const office =
  /(?<!\p{L})(?:\p{L}*(?:amt|amtes|amts|behörden?|polizei(?:präsidium|direktion|inspektion)?|feuerwehr|staatsanwaltschaft|rettung|küstenwache|leitstelle|(?:wetter|erdbeben|warn)dienst(?:es)?)|(?:Bundes|Landes)anstalt)(?!\p{L})/iu;

const opinion =
  /(?<!\p{L})(?:Überzeugung|Ansicht|Auffassung|Meinung|(?:Ein)?[Ss]chätzung(?:en)?|Darstellung|Vermutung|Prognosen?)(?!\p{L})/u;

/** What a contract or a law says holds by it: whoever tells it needs not name the paper. */
const binding =
  /^(?:\p{L}*(?:vertrag|vertrags|vertrages|gesetz|gesetzes|verordnung|satzung|beschluss|beschlusses|fahrplan|spielplan|programm|vereinbarung|abkommen|abkommens|tarif|statut|verfassung))$/iu;

/** "Als Gründe nannte Falk Asbest": the sentence says itself whose word it is. */
const namesReasons =
  /^(?:nennen|angeben|anführen|begründen|beziffern|schätzen|veranschlagen|bezeichnen|werten|einstufen|halten)$/;

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

/** Whether more than half of the event lies in what is reported. */
const overlaps = ({ start, end }: Span, scope: Span): boolean =>
  Math.min(end, scope.end) - Math.max(start, scope.start) > (end - start) / 2;
