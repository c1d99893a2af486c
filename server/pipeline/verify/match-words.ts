import type { ContentWord } from "./content-words.ts";
import type { WordKeys } from "./word-keys.ts";

/** How well two words mean the same: 1 for forms of one word, less for compounds, word families and near synonyms, 0 for strangers. */
export function likeness(claim: WordKeys, evidence: WordKeys): number {
  const a = claim.stem;
  const b = evidence.stem;
  const related = (claim.initials & evidence.initials) !== 0;
  if (related && (a === b || claim.folded === evidence.folded || shareOne(claim.lemmas, evidence.lemmas))) return 1;
  if ((claim.circles & evidence.circles) !== 0 && shareOne(claim.groups, evidence.groups)) return 0.8;
  return related || (b.length >= a.length + 3 && b.endsWith(a)) ? kinship(claim, evidence) : 0;
}

/** 0.8 for compounds and word families. */
function kinship(claim: WordKeys, evidence: WordKeys): number {
  const { stem: a, lemmas: mine } = claim;
  const { stem: b, lemmas: theirs } = evidence;
  if (a.startsWith("country:") || b.startsWith("country:")) return 0;
  if (b.length >= a.length + 3 && a.length >= 4 && (b.startsWith(a) || (b.endsWith(a) && !isAnother(b, a)))) return 0.8;
  if (a.length === 3 && b.length >= 7 && (b.startsWith(a) || (b.endsWith(a) && claim.folded.length > 3))) return 0.8;
  return isFamily(a, b) || isAnyFamily(mine, b) || isAnyFamily(theirs, a) ? 0.8 : 0;
}

/** Nearly all pairs of words are strangers, and a claim is held against a hundred of them: loops, for they make no closures. */
function shareOne<T>(a: readonly T[], b: readonly T[]): boolean {
  for (let at = 0; at < a.length; at += 1) if (b.includes(a[at] as T)) return true;
  return false;
}

function isAnyFamily(lemmas: readonly string[], stem: string): boolean {
  for (const lemma of lemmas) if (lemma === stem || isFamily(lemma, stem)) return true;
  return false;
}

/** "Großmutter" is no Mutter, "Halbfinale" no Finale: first parts that make a compound name something else than its last part does. */
const isAnother = (compound: string, last: string): boolean => {
  const first = compound.slice(0, -last.length);
  return otherThing.test(first) || (first === "gross" && kin.test(last));
};

const otherThing =
  /^(?:ver|ent|zer|miss|auf|aus|ein|vor|nach|wider|unter|uber|weg|hin|her|ruck|schwieger|stief|vize|ex|nicht|halb|viertel|achtel|gegen|anti|teil|zwischen|neben|pseudo|schein|mocht|urgross|urgrosz|zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt|vorletzt)$/;
const kin = /^(?:mutt|vat|elt|tant|onkel|neff|nicht|kind|cousin)/;

/** The best likeness of a word to any of the others; a compound also by its parts, where the others hold both of them. */
export function bestLikeness(word: WordKeys, others: readonly ContentWord[]): number {
  let best = 0;
  for (let at = 0; at < others.length; at += 1) {
    const own = likeness(word, (others[at] as ContentWord).keys);
    if (own === 1) return 1;
    if (own > best) best = own;
  }
  return best > 0 ? best : partsLikeness(word.stem, others);
}

/** "Granatenlieferung" where the evidence speaks of "Lieferung von Granaten". */
export function partsLikeness(word: string, others: readonly ContentWord[]): number {
  if (word.length < 8) return 0;
  const starts = others.some(({ keys }) => keys.stem.length >= 4 && word.startsWith(keys.stem));
  return starts &&
    others.some(({ keys }) => keys.stem.length >= 4 && word.length - keys.stem.length >= 3 && word.endsWith(keys.stem))
    ? 0.8
    : 0;
}

/** 0.5 for a compound of whose parts the others hold one ("Ablösesumme" beside "Ablöse"), unless they have its last part in another compound. */
export function halfLikeness(word: string, others: readonly ContentWord[]): number {
  if (word.length < 7) return 0;
  const holds = others.some(
    ({ keys: { stem: part } }) =>
      part.length >= 4 && word.length - part.length >= 3 && (word.startsWith(part) || word.endsWith(part)),
  );
  const sibling = others.some(
    ({ keys: { stem: other } }) => other.length >= 8 && !word.endsWith(other) && sharedEnd(word, other) >= 5,
  );
  const sameFirst = others.some(
    ({ keys: { stem: other } }) => other.length > 11 && word.length > 11 && other.slice(0, 8) === word.slice(0, 8),
  );
  return (holds && !sibling) || sameFirst ? 0.5 : 0;
}

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (
    shared < a.length &&
    shared < b.length &&
    a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)
  )
    shared += 1;
  return shared;
}

/** Words that share a root of at least four letters and differ by derivational endings alone ("forsch-er", "forsch-ung"). */
function isFamily(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let shared = 1;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared >= 4 && endings.test(a.slice(shared)) && endings.test(b.slice(shared));
}

const endings =
  /^(?:|e|er|en|ung|t|te|el|eln|ern|in|ler|isch|lich|keit|heit|ig|igkeit|ier|ion|ation|tion|schaft|s|nis|bar|iv|al|ell|um|ant|ent|enz|ist|or|eur|ling|chen|sal|haft|los|art|erei|ei|end)$/;
