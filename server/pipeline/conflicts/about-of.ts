import { countryOf } from "#german/countries.ts";
import { deedOfKey } from "#german/news-deeds.ts";
import { numberOf } from "./number-of.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { sharedNouns } from "./shared-nouns.ts";
import {
  CAUSE,
  CLOCK,
  DAY,
  DEPENDENCE,
  END,
  isWhere,
  isWho,
  SAID,
  SITE,
  STANCE,
  START,
  THERE,
  VOTES,
  WHOM,
  YEAR,
  YES_NO,
} from "./units.ts";

/** What a conflict is about, as a heading in the articles' own words: "Zahl der Zeugen", "Beginn der Räumung", "Lohn in Prozent", "Ursache (Brand)". */
export function aboutOf(statements: readonly PlacedStatement[]): string {
  const unit = statements[0]?.quantity.unit ?? "";
  const title = titles[unit] ?? titleOfSlot(unit) ?? (unit.startsWith(YES_NO) ? "" : undefined);
  const thing =
    title ??
    most(statements.flatMap(({ things: [first] }) => (first && countryOf(first.text) === undefined ? first.text : [])));
  const number = unit === "count" ? numberOf(statements, thing) : undefined;
  if (number !== undefined) return number;
  const shared = sharedNouns(statements, thing ?? "");
  const [topic] = shared;
  if (!thing) return shared.slice(0, 2).join(" und ") || "Angaben";
  if (unit === STANCE) return `${thing} zwischen ${shared.filter(countryOf).slice(0, 2).join(" und ")}`;
  if (unit === "percent") return `${thing} in Prozent`;
  if (topic === undefined || bare.test(thing)) return thing;
  const deed = title === undefined ? undefined : (statements.map(deedOf).find(Boolean) ?? topic);
  return deed !== undefined && feminine.test(deed) ? `${thing} der ${deed}` : `${thing} (${topic})`;
}

/** What a statement's verb is called around it: "Lieferungen" beside "hat geliefert". */
const deedOf = (statement: PlacedStatement): string | undefined =>
  aroundOf(statement).find(({ keys, text }) => keys.stem === statement.verb?.stem && feminine.test(text))?.text;

/** Nouns whose genitive, one or many, is written as they stand. */
const feminine = /^\p{Lu}.*(?:ung|heit|keit|schaft|ion|tät)(?:en)?$/u;

/** What is asked where reports name different doers or places of a deed. */
function titleOfSlot(unit: string): string | undefined {
  const deed = deedOfKey(unit.slice(unit.indexOf(":") + 1));
  return isWho(unit) ? deed?.who : isWhere(unit) ? deed?.where : undefined;
}

/** What is told without figures has no thing of its own. */
const titles: Readonly<Record<string, string>> = {
  [START]: "Beginn",
  [DAY]: "Tag",
  [YEAR]: "Jahr",
  [CAUSE]: "Ursache",
  [CLOCK]: "Uhrzeit",
  [VOTES]: "Abstimmung",
  [END]: "Ende",
  [WHOM]: "Name",
  [SAID]: "Wer es gesagt hat",
  [THERE]: "Ort",
  [SITE]: "Ort",
  [STANCE]: "Verhältnis",
  [DEPENDENCE]: "Abhängigkeit",
};

/** What says enough alone. */
const bare = /^(?:Name|Ort|Wer )/;

function most(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
