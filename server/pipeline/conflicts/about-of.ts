import { countryOf } from "#german/countries.ts";
import { deedOfKey } from "#german/news-deeds.ts";
import { measureOf } from "./measure-of.ts";
import { numberOf } from "./number-of.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { isTopic, sharedNouns } from "./shared-nouns.ts";
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

/** What a conflict is about, as a heading in the articles' own words: "Zahl der Zeugen", "Beginn der Räumung", "Lohn in Prozent", "Kosten (Neubau)". */
export function aboutOf(statements: readonly PlacedStatement[]): string {
  const unit = statements[0]?.quantity.unit ?? "";
  const measured = measureOf(statements);
  const kind = titles[unit] ?? titleOfSlot(unit) ?? measured;
  const thing = unit.startsWith(YES_NO) ? undefined : thingOf(statements);
  const number = unit === "count" ? numberOf(statements, thing) : undefined;
  if (number !== undefined) return number;
  const title = kind ?? thing;
  const shared = sharedNouns(statements, title ?? "");
  if (title === undefined) return shared.slice(0, 2).join(", ") || "Angaben";
  if (unit === STANCE) return `${title} zwischen ${shared.filter(countryOf).slice(0, 2).join(" und ")}`;
  if (unit === "percent") return `${title} in Prozent`;
  const counted = measured !== undefined && thing !== title ? thing : undefined;
  const topic = counted ?? shared.find((noun) => !title.toLowerCase().endsWith(noun.toLowerCase()));
  if (topic === undefined || bare.test(title)) return title;
  const deed = titles[unit] ? (statements.map(deedOf).find(Boolean) ?? topic) : topic;
  return feminine.test(deed) ? `${title} der ${deed}` : `${title} (${topic})`;
}

/** What most statements count or measure, but for countries. */
const thingOf = (statements: readonly PlacedStatement[]): string | undefined =>
  most(
    statements.flatMap(({ things: [first], sentence }) =>
      first && countryOf(first.text) === undefined && isTopic(first.text, sentence) ? first.text : [],
    ),
  );

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
