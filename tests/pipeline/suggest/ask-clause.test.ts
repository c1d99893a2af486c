import { expect, test } from "vitest";
import { names } from "#german/names.ts";
import { askClause } from "#pipeline/suggest/ask-clause.ts";

/** Persons that the rest of the text has named in full. */
const known = names("Anna Kern leitet das Museum. Der Förster Jan Roth kam. Norwegen und Kern schwiegen.");

test.each([
  ["Anna Kern leitet die Klinik am Hafen.", "Wer leitet die Klinik am Hafen?"],
  ["Der Förster Jan Roth hat die Eule entdeckt.", "Wer hat die Eule entdeckt?"],
  ["Kern hält Proben und Messungen für nötig.", "Wer hält Proben und Messungen für nötig?"],
  ["Im Mai 2024 brannte der Turm.", "Wann brannte der Turm?"],
  ["Am 3. Mai 2024 öffnete der Saal für Gäste.", "Wann öffnete der Saal für Gäste?"],
  ["Am 3. Mai 2024 sagte Anna Kern, der Weg bleibe zu.", "Was sagte Anna Kern am 3. Mai 2024?"],
  ["1854 wurde der Hafen nach Norden verlegt.", "Wann wurde der Hafen nach Norden verlegt?"],
  ["Seit 2019 gilt die Insel als Schutzgebiet.", "Seit wann gilt die Insel als Schutzgebiet?"],
  ["Die Stadt hat das Bad im Jahr 2019 geschlossen.", "Wann hat die Stadt das Bad geschlossen?"],
  ["Norwegen wurde am 17. Mai 1814 ein eigener Staat.", "Wann wurde Norwegen ein eigener Staat?"],
  ["Das Museum öffnete sich im März 2021 für Schulen.", "Wann öffnete sich das Museum für Schulen?"],
  ["Der Weg ist gesperrt, weil der Fluss steigt.", "Warum ist der Weg gesperrt?"],
  ["Nach Angaben der Polizei war die Brücke zu, weil ein Pfeiler bröckelte.", "Warum war die Brücke zu?"],
  ["Die Werte haben sich gebessert, weil der Regen ausblieb.", "Warum haben sich die Werte gebessert?"],
  ["Auch Anna Kern vermutet, dass die Eule im Turm brütet.", "Was vermutet Anna Kern?"],
  ["Der Förster Jan Roth sagt, die Eule brüte im Turm.", "Was sagt der Förster Jan Roth?"],
  ["Im Mai 2024 sagte der Förster Jan Roth, die Eule brüte.", "Was sagte der Förster Jan Roth im Mai 2024?"],
])("askClause turns „%s“ into „%s“", (sentence, question) => {
  expect(askClause(sentence, known)).toBe(question);
});

test.each([
  ["somebody who is not known as a person", "Wega bildet das Sommerdreieck."],
  ["more than one", "Anna Kern und Jan Roth leiten die Klinik."],
  ["a genitive before the name", "Die Klinik der Ärztin Anna Kern hilft vielen."],
  ["a word that points elsewhere", "Im Mai 2024 brannte er nieder."],
  ["a time that needs the day of writing", "Am Montag brannte der Turm."],
  ["an end", "Die Linie fuhr bis 1999 in den Norden."],
  ["a year in a name", "Das Parlament beschloss den Plan 1800."],
  ["a time behind another preposition", "Der Umbau war für Ende 2022 geplant."],
  ["two times", "Von 2019 bis 2021 war der Hafen seit 2018 zu."],
  ["two verbs behind a time", "Die Börse wurde im Jahr 1817 gegründet und später erweitert."],
  ["a list to come", "Im Jahr 2019 nannte die Stadt folgende Orte:"],
  ["a quotation", "„Anna Kern leitet die Klinik.“"],
  ["an opening that is no subject", "Trotz Bedenken schloss im Mai 2024 die Brücke."],
  ["what is not", "Anna Kern leitet die Klinik nicht."],
  ["a fragment", "Ein Turm ohne Dach."],
])("askClause asks nothing for %s", (_, sentence) => {
  expect(askClause(sentence, known)).toBeUndefined();
});

test("askClause leaves out what is too long to be read at a glance", () => {
  expect(askClause(`Im Mai 2024 brannte der ${"alte ".repeat(15)}Turm.`, known)).toBeUndefined();
  expect(askClause(`Im Mai 2024 brannte der ${"alte ".repeat(70)}Turm.`, known)).toBeUndefined();
});
