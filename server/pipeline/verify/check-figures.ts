import { numberWord } from "#german/number-words.ts";
import { tokens } from "#german/tokens.ts";
import { isDoubt } from "./carried-names.ts";
import { checkFigure } from "./check-figure.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { figuresOfDeed } from "./figures-of-deed.ts";
import { figuresThen } from "./figures-then.ts";
import { type Check, type Finding, notSaid, type Place, refuted } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { ordinalNumber } from "./ranks.ts";
import { isReckonable } from "./reckonable-figures.ts";
import { wordKeys } from "./word-keys.ts";

/** Every figure of the claim must stand in the evidence: value, unit, thing, hedge and what became of the things. */
export const checkFigures: Check = (claim, place) => {
  let doubt: Finding | undefined;
  for (const figure of claim.figures) {
    const said = figuresOfDeed(figure.quantity, claim, figuresThen(claim, place.said));
    const finding = checkFigure(figure, claim, said, place.said) ?? ofAnotherClause(figure, claim, place);
    if (finding && left.test(claim.text) && isReckonable(figure.quantity, claim, { said: place.said })) continue;
    if (finding?.code === "figure" && finding.label === "refuted" && isReckonable(figure.quantity, claim, place))
      return notSaid("figure-missing", `Die Textstelle nennt „${figure.quantity.text}“ nicht.`);
    if (finding?.label === "not-enough-info" && isDoubt(finding.code) && !isCountedElsewhere(figure, place))
      doubt ??= finding;
    else if (finding) return finding;
  }
  const label = claim.labels.find((one) => !isWritten(one, place) && !isInName(one, claim, place));
  if (isTurned(claim.text, place.said.text))
    return refuted("figure", "Die Textstelle nennt die beiden Zahlen in der anderen Reihenfolge.");
  const rank = claim.ordinals.find((one) => !place.said.ordinals.includes(one));
  if (rank !== undefined && place.said.ordinals.length > 0)
    return refuted("figure", "Die Textstelle nennt eine andere Stelle in der Reihe.");
  return label === undefined ? doubt : notSaid("figure-missing", `Die Textstelle nennt „${label}“ nicht.`);
};

/** "400 Tiere" beside "90 Hunde": what the passage counts for itself is not what it counts by another name. */
const isCountedElsewhere = ({ quantity: { thing } }: Figure, { around }: Place): boolean =>
  thing !== undefined && bestLikeness(wordKeys(thing.head), around.words) > 0;

/** "19 der 31 machen mit": of the twelve that are left the claim tells what they do not. */
const left = /(?<!\p{L})(?:nicht|niemand|kein\p{L}*|fehl\p{L}*|übrig\p{L}*|noch)(?!\p{L})/iu;

/** Of two sentences the one that names whom the claim tells of has another figure, and the other names nobody: "Teilnehmer ohne Schlaf kamen auf neun." */
function ofAnotherClause(figure: Figure, claim: Facets, { said: { sentences } }: Place): Finding | undefined {
  if (sentences.length < 2 || claim.figures.length > 1) return undefined;
  const { unit, thing } = figure.quantity;
  const counted = unit === "count" && thing && wordKeys(thing.head);
  const [home, ...others] = counted ? sentences.filter((one) => bestLikeness(counted, one.every) === 1) : [];
  const missing = home && others.length === 0 && checkFigure(figure, claim, home, home);
  if (missing && home.figures.some(({ quantity }) => quantity.unit === unit)) return missing;
  const subject = claim.events.flatMap(({ roles }) => roles?.agent ?? roles?.object ?? []).at(0);
  const nouns = claim.words.filter(
    ({ noun, start }) => noun && subject && subject.start <= start && start < subject.end,
  );
  if (nouns.length === 0) return undefined;
  const holds = (one: Facets): boolean => nouns.every(({ keys }) => bestLikeness(keys, one.every) > 0);
  const [own, ...more] = sentences.filter(holds);
  if (!own || more.length > 0) return undefined;
  // "Sieben Anlagen" counts the subject; "kamen auf neun" tells of it.
  if (own.figures.some(({ quantity: { thing, start } }) => thing !== undefined && thing.start >= start))
    return undefined;
  const finding = checkFigure(figure, claim, own, own);
  return finding?.label === "refuted" ? finding : undefined;
}

/** In digits, as a word ("drei Uhr"), or apart from its noun ("das Virus H5N1" for "H5N1-Virus"). */
const isWritten = (label: string, { said, head }: Place): boolean =>
  [said, head].some(({ text }) => text.replaceAll(" ", "-").includes(label.replace(/-\p{L}+$/u, ""))) ||
  said.ordinals.includes(ordinalNumber(label) ?? "") ||
  tokens(said.text).some(
    ({ lower }) => (numberWord(lower) ?? lower) === (numberWord(label.toLowerCase()) ?? label.replace(/\.$/, "")),
  );

/** "Karsa 12 b" where the sentence says "der Planet": a numbered name stands around like any other. */
function isInName(label: string, { text }: Facets, { around, lead }: Place): boolean {
  const name = new RegExp(`\\p{Lu}[\\p{L}\\d]*[ -]?(?<![\\p{L}\\d.])${label}(?![\\p{L}\\d])`, "u").exec(text)?.[0];
  return name !== undefined && [around, lead].some((one) => one.text.includes(name));
}

/** "Mit 9 zu 14 Stimmen" where the evidence says "mit 14 zu 9". */
function isTurned(claim: string, said: string): boolean {
  if (!/\d (?:zu|gegen) \d/.test(claim)) return false;
  for (const [, a, b] of claim.matchAll(/(\d+) (?:zu|gegen) (\d+)/g))
    if (a !== b && new RegExp(`(?<!\\d)${b} (?:zu|gegen) ${a}(?!\\d)`).test(said)) return true;
  return false;
}
