import { countryOf } from "#german/countries.ts";
import { deedOfKey } from "#german/news-deeds.ts";
import type { PlacedStatement } from "./placed-statement.ts";
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
} from "./units.ts";

/** What a conflict is about, in the articles' own nouns: the thing most of them name and the words that all of them share. */
export function aboutOf(statements: readonly PlacedStatement[]): string {
  const unit = statements[0]?.quantity.unit ?? "";
  const thing =
    titles[unit] ??
    titleOfSlot(unit) ??
    most(statements.flatMap(({ things: [first] }) => (first && countryOf(first.text) === undefined ? first.text : [])));
  const befallen = fates[statements.find(({ outcome }) => outcome !== undefined)?.outcome ?? ""];
  const shared = new Map<string, { text: string; count: number }>();
  for (const { own } of statements)
    for (const { keys, text, noun } of own.filter(
      ({ noun: isNoun }, at, all) =>
        isNoun && all.findIndex(({ keys: other }) => other.stem === all[at]?.keys.stem) === at,
    )) {
      if (!noun || text === thing || countryOf(text)?.form === "inhabitant") continue;
      const known = shared.get(keys.stem);
      shared.set(keys.stem, {
        text: known && known.text.length <= text.length ? known.text : text,
        count: (known?.count ?? 0) + 1,
      });
    }
  const words = [...shared.values()]
    .filter(({ count }) => 2 * count >= statements.length)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
  const named = words.map(({ text }) => text).join(", ");
  if (thing === undefined && befallen !== undefined) return named ? `${befallen} (${named})` : befallen;
  return thing === undefined ? named || "Zahlen" : named ? `${thing} (${named})` : thing;
}

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

/** What people are called by what befell them, where the text counts them without a noun. */
const fates: Readonly<Record<string, string>> = {
  killed: "Tote",
  wounded: "Verletzte",
  "killed-or-wounded": "Tote und Verletzte",
  missing: "Vermisste",
  arrested: "Festgenommene",
  captured: "Gefangene",
  rescued: "Gerettete",
  displaced: "Geflüchtete",
  infected: "Erkrankte",
};

function most(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
