import { countryOf } from "#german/countries.ts";
import { fold } from "#german/normalise.ts";
import { isPersonName } from "#german/person-names.ts";
import { isNamedBody, isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";

/** The kind of people a noun names by what they are there for ("Bauarbeiter", "Forscherteam", "Polizistin"); undefined where it leaves that open. */
export function kindOfPeople(noun: string): string | undefined {
  const folded = fold(noun);
  return table.find(({ pattern }) => pattern.test(folded))?.kind;
}

/** Words for people, groups and companies that anybody can be: they say nothing of who it was. */
export const isAnybody = (noun: string): boolean => anybody.test(fold(noun));

/** Whether a phrase names people or a body that can act. */
export const isSomebody = (words: readonly Token[]): boolean =>
  words.some(
    ({ capital, text }) =>
      capital &&
      (isAnybody(text) ||
        /^(?:name|inhabitant)$/.test(countryOf(text)?.form ?? "") ||
        kindOfPeople(text) !== undefined ||
        isRoleNoun(text) ||
        isOrganisationNoun(text) ||
        isNamedBody(text)),
  ) || isPersonName(words.filter(({ capital }) => capital));

/** Kinds that can be one: who goes for a walk may be a child, a neighbour, a hunter. "lay" is anybody who is there by chance. */
export const kindsMeet = (a: string, b: string): boolean =>
  a === b || together.some((pair) => pair.includes(a) && pair.includes(b));

const together: readonly (readonly string[])[] = [
  ["lay", "young"],
  ["lay", "farm"],
  ["lay", "fish"],
  ["lay", "hunt"],
  ["lay", "work"],
  ["fire", "rescue"],
  ["police", "guard"],
  ["staff", "work"],
  ["staff", "science"],
  ["staff", "rescue"],
  ["staff", "lay"],
];

const table =
  `science forsch|wissenschaftl|archaolog|biolog|geolog|physik|chemik|histor|astronom|palaontolog|universitat|institut|hochschul
police polizei|polizist|kommissar|fahnder|ermittler|streife|kripo|landeskriminalamt
fire feuerwehr|loschzug
rescue sanitater|rettungsdienst|notarzt|bergwacht|wasserwacht|seenotretter|rotkreuz
army soldat|armee|militar|marinesoldat|bundeswehr|truppe
guard zoll|zollner|grenzschutz|grenzer|wachmann|wachleute|sicherheitsdienst
work bauarbeit|baggerf|handwerk|dachdeck|monteur|installateur|gartner|bergleut|bergmann|mullwerk|strassenarbeit|waldarbeit
farm landwirt|bauer$|bauerin|bauern$|winzer|hirte|schafer
fish fischer|angler
hunt jager|forster
young kind$|kinder|schuler|jugendlich|madchen|junge$|jungen$|pfadfind|teenager
lay spaziergang|wander|jogger|passant|nachbar|anwohn|tourist|urlaub|badegast|kletterer|hobby|taucher|radfahrer|autofahrer|pilzsamml|sammler|laie|rentner|ehepaar|hundebesitz|reiter
business unternehmer|kaufmann|kauffrau|milliardar|millionar|industriell
press journalist|reporter|redaktion|redakteur|zeitung|magazin|sender
church pfarrer|priest|monch|nonne
staff mitarbeit|angestellt|beschaftigt|hausmeister|personal`
    .split("\n")
    .map((line) => {
      const [kind = "", roots = ""] = line.split(" ");
      return {
        kind,
        pattern: new RegExp(
          `(?:${roots
            .split("|")
            .map((root) => `(?:${root})`)
            .join("|")})`,
        ),
      };
    });

const anybody =
  /^(?:mann(?:er)?|frau|mensch|person|leute|team|zeug|helfer|retter|(?:einsatz|rettungs)?kraft|expert|fachleute|unbekannt|verdachtig|tater|\d*jahrig|\p{L}*grupp|(?:terror)?(?:miliz|organisation)|rebell|extremist|islamist|separatist|terrorist|kampfer|aufstandisch|konzern|firma|unternehmen|betrieb|\p{L}*hersteller|anbieter|investor|bieter|kaufer|eigentumer|gesellschaft|holding|buro|verein|klub|club|mannschaft|elf|sieger|gastgeber|gast|titelverteidiger|favorit|aussenseiter|aufsteiger|spitzenreiter|\p{L}*ligist|kandidat|lokalmatador|duo|trio|amtsinhaber|herausforder|partei|behord|stadt|gemeinde|land|staat|regierung|paar|freund|bruder|schwester|familie)(?:s|e?[nr]?|in|innen)$/u;
