import { isVerbOfDeed, verbOfDeed } from "#german/deed-nouns.ts";
import { kindredLines } from "#german/kindred-table.ts";
import { fold } from "#german/normalise.ts";
import { mayBeOutcome } from "#german/outcomes.ts";
import { stem } from "#german/stems.ts";
import { strongVerbs } from "#german/strong-verbs.ts";
import { synonymGroups, synonymKeys } from "#german/synonyms.ts";

/**
 * The groups of kindred words a word belongs to: its near synonyms, those of a compound's last part ("Straßenbrücke": those of "Brücke"),
 * and what one speaks of when one speaks of the other (a kind and its genus, a deed, its noun and who does it). They help to find an answer and
 * prove nothing.
 */
export function kindredGroups(lower: string, stemmed: string, lemmas: readonly string[]): readonly number[] {
  const head = lastPart(fold(lower));
  const deed = verbOfDeed(lower);
  const deeds = [...lemmas, ...(deed === undefined ? [] : [deed])];
  return [
    ...new Set([
      ...synonymGroups(lower, stemmed, deeds),
      ...deeds.flatMap(deedGroup),
      ...[stemmed, ...deeds.map(stem), ...(head === undefined ? [] : [head])].flatMap((key) => groups.get(key) ?? []),
      ...(head === undefined ? [] : synonymGroups(head, head, [])),
    ]),
  ];
}

/** Whether a noun without near synonyms belongs to such a group at all. */
export const hasKindred = (folded: string, stemmed: string): boolean =>
  groups.has(stemmed) || verbOfDeed(folded) !== undefined || lastPart(folded) !== undefined;

/** The stems of the words in a verb's groups of kindred words, itself not among them. */
export function kindredStems(lemma: string): readonly string[] {
  const found = new Set((groups.get(stem(lemma)) ?? []).flatMap((group) => members.get(group) ?? []));
  return [...found].filter((key) => key !== stem(lemma));
}

/** A number for each deed that a noun names by its changed vowel, of the verb and of the noun alike. */
function deedGroup(lemma: string): readonly number[] {
  if (!isVerbOfDeed(lemma)) return [];
  const known = deedNumbers.get(lemma);
  if (known !== undefined) return [known];
  deedNumbers.set(lemma, FIRST_DEED + deedNumbers.size);
  return [FIRST_DEED + deedNumbers.size - 1];
}

const deedNumbers = new Map<string, number>();

const FIRST_DEED = 200_000;

/** Shorter words are seldom compounds, shorter parts often mere endings. */
const COMPOUND = 9;

const PART = 4;

/** The stem of the longest ending of the folded word that a group of words knows. */
function lastPart(folded: string): string | undefined {
  for (let at = PART; at <= folded.length - PART && folded.length >= COMPOUND; at++) {
    const rest = folded.slice(at);
    if (!begins().has(rest.slice(0, BEGIN)) && !rest.includes("ge") && !mayBeOutcome(rest)) continue;
    const part = stem(rest);
    if (part.length >= PART && (groups.has(part) || synonymGroups(part, part, []).length > 0)) return part;
  }
  return undefined;
}

/** How the words of all groups begin, which no form changes but participles and the pasts of strong verbs: one look spares most parts the rest. */
function begins(): ReadonlySet<string> {
  beginnings ??= new Set(
    [...groups.keys(), ...synonymKeys(), ...strongVerbs.flatMap((forms) => forms.map(fold))].map((key) =>
      key.slice(0, BEGIN),
    ),
  );
  return beginnings;
}

let beginnings: ReadonlySet<string> | undefined;

const BEGIN = 3;

/** Beyond the numbers of the near synonyms. */
const FIRST = 100_000;

const groups: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  kindredLines
    .trim()
    .split("\n")
    .forEach((line, group) => {
      for (const key of new Set(line.trim().split(/\s+/).map(stem)))
        found.set(key, [...(found.get(key) ?? []), FIRST + group]);
    });
  return found;
})();

const members: ReadonlyMap<number, readonly string[]> = (() => {
  const found = new Map<number, string[]>();
  for (const [key, list] of groups) for (const group of list) found.set(group, [...(found.get(group) ?? []), key]);
  return found;
})();
