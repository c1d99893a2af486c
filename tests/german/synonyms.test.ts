import { expect, test } from "vitest";
import { kindredGroups } from "#german/kindred-words.ts";
import { stem } from "#german/stems.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";

type Groups = typeof synonymGroups;

const groupsOf = (groups: Groups, word: string): readonly number[] =>
  groups(
    word.toLowerCase(),
    stem(word),
    verbForms(word.toLowerCase()).map(({ lemma }) => lemma),
  );

const share = (groups: Groups, a: string, b: string): boolean =>
  groupsOf(groups, a).some((group) => groupsOf(groups, b).includes(group));

test.each([
  ["bekam", "erhielt"],
  ["Bücherei", "Bibliothek"],
  ["Stockwerke", "Etagen"],
  ["Lehrlinge", "Azubis"],
  ["unterzeichnet", "Unterschrift"],
  ["nachprüfbar", "überprüfen"],
  ["sauer", "verärgert"],
  ["Klagen", "Beschwerden"],
  ["verfasst", "Autorin"],
  ["Gehalt", "verdient"],
  ["Pleite", "Insolvenz"],
  ["ausprobiert", "erproben"],
  ["Job", "Arbeit"],
  ["Stellen", "Arbeitsplätze"],
  ["Löhne", "Gehalt"],
  ["Fachleuten", "Expertin"],
  ["fordert", "verlangte"],
  ["verschoben", "vertagt"],
  ["Fertigung", "produziert"],
  ["entsandt", "geschickt"],
  ["ereignet", "passiert"],
  ["Krankenhäuser", "Kliniken"],
  ["Handys", "Mobiltelefone"],
  ["Landwirte", "Bauern"],
  ["Gefängnis", "Haft"],
  ["kostenlos", "gratis"],
  ["wütend", "verärgert"],
  ["Ausstand", "streikten"],
  ["enttäuschte", "Enttäuschung"],
])("%s says nearly the same as %s", (a, b) => {
  expect(share(synonymGroups, a, b)).toBe(true);
});

test.each([
  ["Vater", "Mutter"],
  ["Montag", "Dienstag"],
  ["gestiegen", "gesunken"],
  ["Fluss", "See"],
  ["Straße", "Straßenbrücke"],
  ["Orgel", "Klavier"],
  ["erlaubt", "verboten"],
  ["steigt", "sinkt"],
  ["Gewinn", "Verlust"],
  ["zugestimmt", "abgelehnt"],
  ["freigesprochen", "verurteilt"],
  ["Import", "Export"],
  ["geöffnet", "geschlossen"],
  ["Tote", "Verletzte"],
  ["teuer", "billig"],
  ["Aufstieg", "Abstieg"],
  ["beitreten", "austreten"],
  ["Anfang", "Ende"],
  ["früh", "spät"],
  ["gegründet", "geschlossen"],
  ["bestätigte", "dementierte"],
  ["Krieg", "erhalten"],
  ["Preis", "gelobt"],
  ["Beziehung", "bekam"],
  ["Erfolg", "passiert"],
])("%s does not say the same as %s", (a, b) => {
  expect(share(synonymGroups, a, b)).toBe(false);
});

test.each([
  ["ertrunken", "gestorben"],
  ["Querung", "Straßenbrücke"],
  ["Gewässer", "Fluss"],
  ["Architekten", "entworfen"],
  ["Lieferzahlen", "Angaben"],
  ["erhofft", "versprach"],
])("%s is kindred to %s", (a, b) => {
  expect(share(kindredGroups, a, b)).toBe(true);
});

test.each([
  ["Querung", "Konzert"],
  ["Forscherin", "Fischerin"],
  ["Kantor", "Kontor"],
])("%s is not kindred to %s", (a, b) => {
  expect(share(kindredGroups, a, b)).toBe(false);
});
