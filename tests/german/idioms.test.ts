import { expect, test } from "vitest";
import { clauses } from "#german/clauses.ts";
import { idiomsOf } from "#german/idioms.ts";

const plainWords = (sentence: string): readonly string[] =>
  clauses(sentence).flatMap(({ predicate }) =>
    predicate ? idiomsOf(predicate.lemma, sentence).map(({ plain }) => plain) : [],
  );

test.each([
  ["Im vergangenen Jahr kamen dort 412 Kinder zur Welt.", "gebären"],
  ["Bei dem Unglück sind drei Arbeiter ums Leben gekommen.", "sterben"],
  ["Die Behörde gab im Mai grünes Licht für den Bau.", "genehmigen"],
  ["Das Kraftwerk soll 2028 vom Netz gehen.", "abschalten"],
  ["Der Stadtrat legte das Projekt auf Eis.", "aussetzen"],
  ["Die Scheune stand in Flammen.", "brennen"],
  ["Das Stadtfest ist ins Wasser gefallen.", "ausfallen"],
  ["Der Konzern setzte 300 Leute vor die Tür.", "entlassen"],
  ["Die Nachbarn zogen vor Gericht.", "klagen"],
  ["Das Unternehmen schrieb rote Zahlen.", "verlust"],
  ["Er erlag seinen Verletzungen.", "sterben"],
  ["Der Bach trat über die Ufer.", "überfluten"],
])("%s", (sentence, plain) => {
  expect(plainWords(sentence)).toContain(plain);
});

test.each([
  "Er kam aus der Welt des Sports.",
  "Die Ampel zeigte grünes Licht.",
  "Sie ging ins Netz einkaufen.",
  "Das Eis lag auf dem Tisch.",
  "Er stand vor der Kirche in der Sonne.",
  "Sie schrieb die Zahlen an die Tafel.",
  "Er zog vor drei Jahren nach Ulm.",
])("no set phrase: %s", (sentence) => {
  expect(plainWords(sentence)).toEqual([]);
});
