import type { ContentWord } from "../verify/content-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/**
 * What figures count, as a heading: "Zahl der Zeugen", "Zahl der gefallenen Soldaten", "Zahl von Geschossen" where the texts do not show the
 * genitive, "Zahl der Toten" where only a fate is told; undefined where neither a thing nor a fate is.
 */
export function numberOf(statements: readonly PlacedStatement[], thing: string | undefined): string | undefined {
  const fate = fates[statements.flatMap(({ outcome }) => outcome ?? []).sort((a, b) => b.length - a.length)[0] ?? ""];
  if (
    fate !== undefined &&
    (thing === undefined || people.test(thing) || thing.toLowerCase().startsWith(fate.slice(0, 4)))
  )
    return `Zahl der ${fate.replaceAll(/(?<=^|und )\p{Ll}/gu, (first) => first.toUpperCase())}`;
  if (thing === undefined) return undefined;
  const written = statements.filter(({ things: [first] }) => first?.text === thing);
  const isGenitive =
    !/(?:e|ern|eln)$/.test(thing) &&
    written.some(
      ({ sentence }) =>
        !isDative(
          sentence.replace(/^./u, (first) => first.toLowerCase()),
          thing,
        ),
    );
  return [
    "Zahl",
    isGenitive ? "der" : "von",
    fate,
    adjectiveOf(statements),
    isGenitive || /[ns]$/.test(thing) ? thing : `${thing}n`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** An adjective that a statement narrows its thing by and most hold, as "nordkoreanische" beside "Nordkorea". */
function adjectiveOf(statements: readonly PlacedStatement[]): string | undefined {
  const isHeld = ({ text, keys: { stem } }: ContentWord): boolean =>
    /^\p{Ll}.*e[nrsm]?$/u.test(text) &&
    2 * statements.filter(({ own, narrowed }) => [...own, ...narrowed].some(({ keys }) => keys.stem === stem)).length >
      statements.length;
  return statements
    .flatMap(({ narrowed }) => narrowed)
    .find(isHeld)
    ?.text.replace(/e[nrsm]?$/, "en");
}

/** "mit 12 alten Booten": no form to go by. */
const isDative = (sentence: string, thing: string): boolean =>
  new RegExp(`(?<!\\p{L})(?:mit|von|bei|an|aus|nach|zu|in|auf|den|vor|unter)(?: [^\\p{Lu}]+)? ${thing}`, "u").test(
    sentence,
  );

const people = /^(?:Mensch|Person|Tote)/;

/** What people are called by what befell them, where the text counts them without a noun, and how they are narrowed where it has one. */
const fates: Readonly<Record<string, string>> = {
  killed: "getöteten",
  wounded: "verletzten",
  "killed-or-wounded": "getöteten und verletzten",
  missing: "vermissten",
  arrested: "festgenommenen",
  captured: "gefangenen",
  rescued: "geretteten",
  displaced: "geflüchteten",
  infected: "erkrankten",
};
