import { isRoleNoun } from "#german/role-nouns.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import { isAnybody, kindOfPeople, kindsMeet } from "./kinds-of-people.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { WHO } from "./units.ts";
import { tellsName, wordsTold } from "./words-told.ts";

/**
 * Whether two doers of one deed cannot be the same: two names, two kinds of people, bodies of two countries, of which neither article knows
 * the other's. A name beside an office or a description may be the same one.
 */
export function otherDoer(a: PlacedStatement, b: PlacedStatement, { a: mine, b: its }: EventPair): boolean {
  const [one, other] = a.evidence.article.id === mine.id ? [mine, its] : [its, mine];
  if (!decisive(a, b, one, other)) return false;
  if (sharesName(a, b)) return false;
  const [names, others] = [namesOf(a), namesOf(b)];
  const [countries, theirs] = [countriesOf(a), countriesOf(b)];
  if (countries.length > 0 && theirs.length > 0 && !countries.some((key) => theirs.includes(key))) return true;
  if (names.length > 0 && others.length > 0) {
    if (isAcronym(names, others) || isAcronym(others, names)) return false;
    return oneWins(a, b) || (!knows(other, names, a) && !knows(one, others, b));
  }
  if (names.length + others.length > 0 && !(kindsOf(a).length > 0 && kindsOf(b).length > 0)) return false;
  return kindsDiffer(kindsOf(a), kindsOf(b)) && !tellsKind(other, a) && !tellsKind(one, b);
}

/** Whether both are called by names, and share none. */
export function otherNames(a: PlacedStatement, b: PlacedStatement): boolean {
  const [names, others] = [namesOf(a), namesOf(b)];
  return names.length > 0 && others.length > 0 && !names.some(({ keys }) => bestLikeness(keys, others) >= 0.8);
}

/** Whether an article knows who is called so: by the last name, or a group by all its words. */
function knows(
  article: ArticleProfile,
  names: readonly ContentWord[],
  { quantity: { unit } }: PlacedStatement,
): boolean {
  const last = names.at(-1);
  const whole = names.every(({ text }) => tellsName(article, text));
  return whole || (unit !== `${WHO}claim` && last !== undefined && tellsName(article, last.text));
}

/** Of one contest that both name only one can be the winner, though both reports know the loser too. */
const oneWins = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.quantity.unit === `${WHO}win` && a.narrowed.some((word) => word.noun && bestLikeness(word.keys, b.narrowed) >= 0.8);

/** Of goals there are many: only the one that decided can be told of two people. */
const decisive = (
  { quantity: { unit } }: PlacedStatement,
  _: PlacedStatement,
  one: ArticleProfile,
  other: ArticleProfile,
): boolean =>
  unit !== `${WHO}score` || [one, other].every((article) => [...textOf(article)].some((word) => onlyGoal.test(word)));

const onlyGoal = /^(?:1:0|0:1|siegtor|siegtreffer|einzige[nrs]?|entscheidende[nrs]?|goldene[nrs]?)$/;

const textOf = (article: ArticleProfile): readonly string[] => [
  ...wordsTold(article),
  ...article.statements.flatMap(({ sentence }) => sentence.match(/(?<!\d)\d:\d(?!\d)/g) ?? []),
];

const sharesName = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.things.some(
    (word) =>
      !isAnybody(word.text) && !isRoleNoun(word.text) && isProper(word, a) && bestLikeness(word.keys, b.things) >= 0.8,
  );

const isProper = (word: ContentWord, statement: PlacedStatement): boolean => namesOf(statement).includes(word);

/** The words by which a doer is called; a group that claims a deed is called by common nouns too. */
function namesOf({ things, quantity: { unit } }: PlacedStatement): readonly ContentWord[] {
  const claims = /:(?:claim|leave|motion)$/.test(unit);
  return things.filter(
    (word) =>
      word.noun &&
      !isAnybody(word.text) &&
      !isRoleNoun(word.text) &&
      kindOfPeople(word.text) === undefined &&
      !word.keys.stem.startsWith("country:") &&
      (claims || isNameLike(word)),
  );
}

const countriesOf = ({ things }: PlacedStatement): readonly string[] =>
  things.flatMap(({ keys: { stem } }) => (stem.startsWith("country:") ? [stem] : []));

const kindsOf = ({ things }: PlacedStatement): readonly string[] =>
  things.flatMap(({ text }) => kindOfPeople(text) ?? []);

const kindsDiffer = (mine: readonly string[], its: readonly string[]): boolean =>
  mine.length > 0 && its.length > 0 && !mine.some((kind) => its.some((other) => kindsMeet(kind, other)));

/** Whether an article speaks of people of the kind at all. */
const tellsKind = (article: ArticleProfile, doer: PlacedStatement): boolean => {
  const kinds = kindsOf(doer);
  return [...wordsTold(article)].some((word) => {
    const kind = kindOfPeople(word);
    return kind !== undefined && kinds.includes(kind);
  });
};

/** "IS" and "Islamischer Staat": whoever is written in capitals alone may be called by the words that they begin. */
const isAcronym = ([name]: readonly ContentWord[], others: readonly ContentWord[]): boolean =>
  others.length > 1 && others.map(({ text }) => text[0]).join("") === name?.text;
