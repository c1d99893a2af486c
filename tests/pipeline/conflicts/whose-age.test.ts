import { expect, test } from "vitest";
import { quantities } from "#german/quantities.ts";
import { agesTold, isOfThing, sexOf } from "#pipeline/conflicts/whose-age.ts";

const ageIn = (sentence: string) => {
  const age = quantities(sentence).find(({ unit }) => unit === "year");
  if (!age) throw new Error(`No age in "${sentence}", expected one.`);
  return age;
};

test.each([
  ["Ein 58 Jahre alter Urlauber starb.", "male"],
  ["Der 47-Jährige schwieg.", "male"],
  ["Der 19-jährige Benjamin gewann.", "male"],
  ["Dem 19-jährigen Benjamin wurde übel.", "male"],
  ["Die 47-Jährige schwieg.", "female"],
  ["Die 47 Jahre alte Lokführerin schwieg.", "female"],
  ["Mit der 47-jährigen Lokführerin sprach niemand.", "female"],
  ["Eine 39-jährige Ärztin half.", "female"],
  ["Die Kinder sind 12 Jahre alt.", undefined],
])("%s: of whom the age is", (sentence, sex) => expect(sexOf(sentence, ageIn(sentence))).toBe(sex));

test.each([
  ["Die Reparatur des 59 Jahre alten Schiffes dauert.", true],
  ["Die 300 Jahre alte Eiche fiel um.", true],
  ["Die 47 Jahre alte Lokführerin schwieg.", false],
  ["Das 9 Jahre alte Mädchen lief davon.", false],
])("%s: whether a thing is so old", (sentence, isThing) => expect(isOfThing(sentence, ageIn(sentence))).toBe(isThing));

test.each([
  ["Gerald Anstett, 56, trat zurück.", ["56"]],
  ["Katrin Olden ist 41, sagt sie.", ["41"]],
  ["Jan Mohr (33) und Ute Kern (29) siegten.", ["33", "29"]],
  ["Am 3. Mai, 12 Uhr, beginnt es.", []],
])("%s: ages that stand alone behind a name", (sentence, ages) =>
  expect(agesTold(sentence).map(({ text }) => text)).toEqual(ages),
);
