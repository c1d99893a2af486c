import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import { passageId } from "#domain/passage.ts";
import { askedConflicts } from "#pipeline/conflicts/asked-conflicts.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";

const texts = [
  "Bei dem Zugunglück nahe Hallern starben zwölf Menschen.",
  "Die Polizei zählte nach dem Zugunglück bei Hallern 15 Tote.",
  "Schweden hat der Ukraine zehn Panzer geliefert.",
  "Die Ukraine bekam von Schweden 14 Panzer.",
  "Die Versicherer beziffern den Schaden durch das Zugunglück bei Hallern auf 3 Millionen Euro.",
  "Die Bahn schätzt den Schaden nach dem Zugunglück bei Hallern auf 5 Millionen Euro.",
  "Norwegen hat 300 Soldaten nach Mali geschickt.",
  "Nach Mali schickte Norwegen 450 Soldaten.",
  "Seit 2019 liefert Dänemark militärische Güter an Kenia.",
  "Dänemark liefert seit 2021 militärische Güter an Kenia.",
];
const statements = texts.flatMap((text, at) => {
  const id = articleId(`text-${at}`);
  const article = { id, title: "Meldung", file: `${id}.md` };
  const span = { start: 0, end: text.length };
  const evidence: Evidence = {
    article,
    passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
  };
  return placeStatements(evidence, readStatements(evidence));
});

describe("askedConflicts", () => {
  test.each([
    ["Wie viele Menschen starben bei dem Zugunglück?", ["zwölf", "15"]],
    ["Wie viele Panzer hat Schweden geliefert?", ["zehn", "14"]],
    ["Wie viele Soldaten schickte Norwegen nach Mali?", ["300", "450"]],
    ["Wie hoch ist der Schaden des Zugunglücks?", ["3 Millionen Euro", "5 Millionen Euro"]],
  ])("%s is told its two positions and nothing else", (question, values) => {
    const found = askedConflicts(question, statements);
    expect(found.map(({ conflict }) => conflict.kind)).toEqual(["contradiction"]);
    expect(found[0]?.conflict.positions.map(({ value }) => value).toSorted()).toEqual(values.toSorted());
  });

  test("since when is told its two starts", () => {
    const [found] = askedConflicts("Seit wann liefert Dänemark Güter an Kenia?", statements);
    expect(found?.conflict.positions.map(({ value }) => value?.toLowerCase()).toSorted()).toEqual([
      "seit 2019",
      "seit 2021",
    ]);
  });

  test.each([
    ["Wie viele Soldaten schickte Norwegen nach Mali?", true],
    ["Wohin schickte Norwegen Soldaten?", false],
    ["Hat Norwegen Soldaten nach Mali geschickt?", false],
  ])("%s asks for the figure: %s", (question, isAsked) => {
    expect(askedConflicts(question, statements)).toMatchObject([{ isAsked }]);
  });

  test.each([
    "Wer hat die Wahl gewonnen?",
    "Wie viele Einwohner hat Hallern?",
    "Wann war das Zugunglück?",
    "Wie viele Soldaten verlor Norwegen?",
    "Wie viele Panzer bekam Schweden von der Ukraine?",
    "Seit wann kämpfen dänische Soldaten in Kenia?",
    "",
  ])("%s asks for none of them", (question) => {
    expect(askedConflicts(question, statements)).toEqual([]);
  });
});

describe("askedConflicts of how two sides stand to each other, and of what has no figure", () => {
  const told = [
    "Ungarn ist verärgert über Serbien.",
    "Serbien und Ungarn pflegen eine enge Freundschaft.",
    "Ungarn schickt weitere 400 Helfer nach Serbien.",
    "Ungarn will ein weiteres Kontingent ungarischer Helfer nach Serbien schicken.",
  ].flatMap((text, at) => {
    const id = articleId(`bund-${at}`);
    const article = { id, title: "Meldung", file: `${id}.md`, publishedAt: `2024-03-0${at + 1}` };
    const span = { start: 0, end: text.length };
    const evidence: Evidence = {
      article,
      passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
    };
    return placeStatements(evidence, readStatements(evidence));
  });

  test.each([
    ["Wie ist das Verhältnis zwischen Ungarn und Serbien?", 1],
    ["Ist Ungarn verärgert über Serbien?", 1],
    ["Warum ist Ungarn verärgert über Serbien?", 0],
    ["Woher weiß man, dass Ungarn verärgert über Serbien ist?", 0],
    ["Was hat Ungarn von der Freundschaft mit Serbien?", 0],
    ["Wie viele weitere Helfer schickt Ungarn nach Serbien?", 0],
  ])("%s is told %d", (question, count) => {
    expect(askedConflicts(question, told)).toHaveLength(count);
  });
});

describe("askedConflicts of causes", () => {
  const told = [
    "In Tolm ist am Montag eine Straßenbahn am Marktplatz entgleist. Ursache ist nach ersten Erkenntnissen ein Defekt an der Bremse. Laut Polizei wurden 23 Fahrgäste verletzt.",
    "Nach der Entgleisung der Straßenbahn am Marktplatz in Tolm vermutet die Polizei einen Schwächeanfall des Fahrers als Ursache. 40 Fahrgäste blieben unverletzt.",
  ].flatMap((text, at) => {
    const id = articleId(`bahn-${at}`);
    const article = { id, title: "Straßenbahn in Tolm entgleist", file: `${id}.md`, publishedAt: "2025-03-04" };
    const span = { start: 0, end: text.length };
    const evidence: Evidence = {
      article,
      passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
    };
    return placeStatements(evidence, readStatements(evidence));
  });

  test.each(["Was war die Ursache des Straßenbahnunglücks in Tolm?", "Warum entgleiste die Straßenbahn?"])(
    "%s is told both",
    (question) => {
      const [found, ...rest] = askedConflicts(question, told);
      expect(rest).toEqual([]);
      expect(found?.conflict.positions.map(({ value }) => value).toSorted()).toEqual([
        "ein Defekt an der Bremse",
        "einen Schwächeanfall des Fahrers",
      ]);
      expect(found?.conflict.positions.map(({ speaker }) => speaker)).toContain(undefined);
    },
  );

  test("who asks for a cause of something else is told none", () => {
    expect(askedConflicts("Warum streikt die Post?", told)).toEqual([]);
  });
});

describe("askedConflicts of who and where", () => {
  const told = [
    "Im Moor bei Tarnbeck ist ein Einbaum aus der Bronzezeit entdeckt worden. Gefunden haben ihn zwei Wanderer auf dem Gelände einer Schule.",
    "Archäologen haben im Moor bei Tarnbeck einen Einbaum aus der Bronzezeit entdeckt. Er lag auf dem Gelände einer Klinik.",
    "Der Einbaum von Tarnbeck wurde auf dem Gelände einer Klinik entdeckt. Er kommt im Herbst ins Museum.",
  ].flatMap((text, at) => {
    const id = articleId(`einbaum-${at}`);
    const article = { id, title: "Einbaum von Tarnbeck", file: `${id}.md`, publishedAt: "2025-03-04" };
    const span = { start: 0, end: text.length };
    const evidence: Evidence = {
      article,
      passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
    };
    return placeStatements(evidence, readStatements(evidence));
  });

  test.each([
    ["Wer hat den Einbaum bei Tarnbeck entdeckt?", ["Archäologen", "zwei Wanderer"]],
    ["Wo wurde der Einbaum von Tarnbeck entdeckt?", ["auf dem Gelände einer Klinik", "auf dem Gelände einer Schule"]],
  ])("%s is told its two positions and nothing else", (question, values) => {
    const found = askedConflicts(question, told);
    expect(found.map(({ conflict }) => conflict.kind)).toEqual(["contradiction"]);
    expect(found[0]?.conflict.positions.map(({ value }) => value).toSorted()).toEqual(values);
  });

  test("Wie alt ist der Einbaum von Tarnbeck? asks for none of them", () => {
    expect(askedConflicts("Wie alt ist der Einbaum von Tarnbeck?", told)).toEqual([]);
  });
});

test.each([
  ["Wann kam die Sturmwarnung für Rodesand?", 0],
  ["Wann zog der Sturm über Rodesand?", 1],
] as const)("askedConflicts: a time of day of something else is no other time: %s", (question, count) => {
  const told = [
    "Der Sturm zog am Dienstag gegen 19.40 Uhr über den Hafen von Rodesand und riss dort Dächer ab.",
    "Die Warnung vor dem Sturm in Rodesand kam am Dienstag um 18.25 Uhr.",
    "Der Sturm zog am Dienstag um 20.30 Uhr über den Hafen von Rodesand und riss dort Dächer ab.",
  ].flatMap((text, at) => {
    const id = articleId(`sturm-${at}`);
    const article = { id, title: "Sturm über Rodesand", file: `${id}.md`, publishedAt: "2027-03-03" };
    const span = { start: 0, end: text.length };
    const evidence: Evidence = {
      article,
      passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
    };
    return placeStatements(evidence, readStatements(evidence));
  });
  expect(askedConflicts(question, told)).toHaveLength(count);
});
