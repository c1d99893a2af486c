import { sameValue } from "#german/compare-quantities.ts";
import { sameName } from "#german/name-variants.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { stem } from "#german/stems.ts";
import { alignWords } from "./align-words.ts";
import type { Facets } from "./claim-facets.ts";
import { type ContentWord, wordKeys } from "./content-words.ts";
import { type Check, notSaid } from "./finding.ts";
import { bestLikeness, halfLikeness } from "./match-words.ts";
import { exchangedFor } from "./same-frame.ts";

/** The share of a claim's content that the evidence must hold, and that the sentence itself must. */
const COVERAGE = 0.66;
const OWN = 0.6;
/** The verb says what happens: it counts twice. */
const VERB = 2;

/**
 * Most of the claim's content must stand in the evidence, the verb above all. What is missing may be another wording, but not where both
 * sentences read the same around it, nor more than one noun, nor a cause that the evidence does not give.
 */
export const checkCoverage: Check = (claim, { said, around, head }) => {
  const met = alignWords(claim.words, said.every);
  const missing: ContentWord[] = [];
  const half: ContentWord[] = [];
  let [all, held, own] = [0, 0, 0];
  claim.words.forEach((word, at) => {
    const weight = word.verb ? VERB : (word.share ?? 1);
    all += weight;
    if ((met[at] ?? 0) > 0 || isTold(word, claim, said)) own += weight;
    else if (isAround(word, claim, said, around, head)) held += weight;
    else if (word.noun && halfLikeness(word.keys.stem, said.every) > 0) {
      own += weight / 2;
      half.push(word);
    } else missing.push(word);
  });
  for (const word of [...missing, ...half]) {
    if (word.verb) continue;
    const rival = exchangedFor(word.start, claim.text, said.text);
    if (rival !== undefined && !isRepeated(rival, claim))
      return notSaid("not-carried", `Die Textstelle sagt „${rival}“, nicht „${word.text}“.`);
  }
  const bare = claim.events.find((event) => {
    const own = claim.words.filter(({ start }) => event.start <= start && start < event.end);
    return own.some(({ noun, verb }) => noun || verb) && own.every((word) => missing.includes(word));
  });
  if (bare) return notSaid("not-carried", "Die Textstelle trägt den Satz nur zum Teil.");
  const nouns = missing.filter(({ noun }) => noun);
  const [first] = nouns;
  if (
    first &&
    (nouns.length > 1 ||
      nouns.some((noun) => isBareSubject(noun, claim)) ||
      isCause(first, claim) ||
      claim.words.length < 3)
  )
    return notSaid("not-carried", `Von „${first.text}“ sagt die Textstelle nichts.`);
  if (missing.some(({ verb }) => verb) && told(claim, met) < 2)
    return notSaid("not-carried", "Die Textstelle trägt den Satz nicht.");
  const figures = claim.figures.length + claim.dates.length;
  all += figures;
  own += figures;
  const carried = all === 0 || (own >= OWN * all && own + held >= COVERAGE * all);
  return carried
    ? undefined
    : notSaid(
        "not-carried",
        first ? `Von „${first.text}“ sagt die Textstelle nichts.` : "Die Textstelle trägt den Satz nicht.",
      );
};

/** How many nouns, other words and figures beside names are met: without its verb, a claim needs them to be recognised. */
const told = (claim: Facets, met: readonly number[]): number =>
  claim.figures.length +
  claim.words.filter(
    ({ start, verb }, at) =>
      (met[at] ?? 0) > 0 && !verb && !claim.names.some((name) => name.start <= start && start < name.end),
  ).length;

/** What stands in title or heading, or around the sentence where it points there or where a name is told by it. */
const isAround = (word: ContentWord, claim: Facets, said: Facets, around: Facets, head: Facets): boolean =>
  word.noun &&
  (bestLikeness(word.keys, head.every) > 0 ||
    ((isName(word, claim, around, head) || (leansBack(said) && !isSubject(word, claim))) &&
      bestLikeness(word.keys, around.every) > 0) ||
    isShell(word, claim));

/** Only who it is about may be told in another sentence: what is said of them stands here. */
const isName = ({ start, text, keys }: ContentWord, claim: Facets, around: Facets, head: Facets): boolean =>
  claim.names.some((own) => (own.start <= start && start < own.end) || own.role?.includes(text)) ||
  [around, head].some(({ names }) =>
    names.some(({ key }) => key.split(" ").some((part) => part === keys.folded || `${part}s` === keys.folded)),
  );

/** The word in the same place may be one that the claim tells elsewhere: then the sentence is only turned. */
const isRepeated = (rival: string, claim: Facets): boolean => bestLikeness(wordKeys(rival), claim.every) > 0;

/** Who acts, without an article: a name, whatever else it may be. */
const isBareSubject = (word: ContentWord, claim: Facets): boolean =>
  isSubject(word, claim) &&
  !/(?:^|\s)(?:de[rmns]|die|das|eine?[nmrs]?|dies\p{L}+|jede\p{L}?|kein\p{L}*|sein\p{L}*|ihr\p{L}*|\p{Ll}+e[nrms]?)\s$/iu.test(
    claim.text.slice(0, word.start),
  ) &&
  !/(?:er|en|e)$/.test(word.text);

/** "Wegen des Regens": why something happened is a claim of its own. */
const isCause = ({ start }: ContentWord, { text }: Facets): boolean =>
  /(?<!\p{L})(?:wegen|aufgrund|infolge|dank|trotz|durch|weil)\s(?:\p{L}+\s){0,2}$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Words that point to the sentences before: what they mean may be told by its name. */
const leansBack = ({ text }: Facets): boolean =>
  /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihnen|sein\p{L}{0,2}|ihr\p{L}{0,2}|dies\p{L}{0,2}|da(?:r)?(?:an|auf|aus|bei|durch|für|gegen|mit|nach|rüber|unter|von|vor|zu)|dort|deren|dessen)(?!\p{L})/iu.test(
    text,
  );

const isSubject = ({ start }: ContentWord, { events }: Facets): boolean =>
  events.some(({ roles }) =>
    [roles?.agent, roles?.voice === "passive" ? roles.object : undefined].some(
      (filler) => filler && filler.start <= start && start < filler.end,
    ),
  );

/** "Das Vorhaben", "die Stadt": a general word behind a definite article means what the text is about, whatever its name there. */
const isShell = ({ start, keys }: ContentWord, { text }: Facets): boolean =>
  shells.has(keys.stem) &&
  /(?<!\p{L})(?:der|die|das|dem|den|des|beim|zum|zur|im|vom|dies\p{L}{1,2})\s(?:\p{Ll}+\s)?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );

const shells: ReadonlySet<string> = new Set(
  `Vorhaben Projekt Plan Maßnahme Angelegenheit Sache Vorfall Ereignis Geschehen Unglück Unfall Vorgang Thema Programm Angebot Gebiet Ort Stelle
  Gelände Anlage Einrichtung Unternehmen Firma Konzern Verein Gemeinde Stadt Kommune Region Land`
    .split(/\s+/)
    .map(stem),
);

/** Names, outcomes and plans are compared by their own rules: whatever the words, they are told. */
const isTold = ({ start, text, verb }: ContentWord, claim: Facets, said: Facets): boolean =>
  (verb === true && stanceOf(text) !== undefined && said.events.some(({ status }) => status === stanceOf(text))) ||
  (verb === true && isDenial(text) && said.events.some(({ polarity }) => polarity !== "affirmed")) ||
  claim.outcomes.some((own) => own.start === start && said.outcomes.some(({ kind }) => kind === own.kind)) ||
  claim.names.some(
    (own) =>
      own.start <= start &&
      start < own.end &&
      said.names.some((name) => name.key === own.key || sameName(name.text, own.text)),
  );

/** Share of the claim's content words and figures that the sentences hold themselves, 0–1: how likely both speak of the same. */
export function coverage(claim: Facets, said: Facets): number {
  let [sum, count] = [0, 0];
  for (const { keys, share = 1 } of claim.words) {
    count += share;
    sum += share * bestLikeness(keys, said.words);
  }
  for (const { quantity } of claim.figures) {
    count += 1;
    const alike = said.figures.filter((other) => other.quantity.unit === quantity.unit);
    sum += alike.some((other) => sameValue(other.quantity, quantity)) ? 1 : alike.length > 0 ? 0.5 : 0;
  }
  return count === 0 ? 0 : sum / count;
}
