import { describe, expect, test } from "vitest";
import { collectionQuestion } from "#pipeline/overview/collection-question.ts";

describe("disputedTopic: asked where the articles disagree about a topic", () => {
  test.each([
    ["Widersprechen sich die Quellen bei der Zahl der Verletzten?", "Zahl der Verletzten?", "apart"],
    ["Widersprechen sich die Angaben zum Schaden?", "Schaden?", "apart"],
    ["Wo widersprechen sich die Berichte über den Deichbruch?", "Deichbruch?", undefined],
    ["Worin unterscheiden sich die Artikel beim Brand in Lohnstedt?", "Brand in Lohnstedt?", undefined],
    ["Sind sich die Artikel einig, wann die Arbeiten begannen?", "Wann die Arbeiten begannen?", "together"],
    ["Sind sich die Medien darüber einig, wer die Brücke gebaut hat?", "Wer die Brücke gebaut hat?", "together"],
    ["Sind sich die Medien bei der Ursache des Brandes einig?", "Ursache des Brandes?", "together"],
    ["Sind sich die Quellen über die Zahl der Helfer uneinig?", "Zahl der Helfer?", "apart"],
    ["Was ist an den Zahlen zum Wert der Münzen umstritten?", "Wert der Münzen?", undefined],
    ["Welche Angaben zur Höhe des Schadens sind umstritten?", "Höhe des Schadens?", undefined],
    ["Welche unterschiedlichen Angaben gibt es zu den Kosten?", "Kosten?", undefined],
    ["Welche verschiedenen Zahlen nennen die Artikel zu den Gästen?", "Gästen?", undefined],
    ["Gibt es verschiedene Zahlen zu den Opfern des Erdbebens?", "Opfern des Erdbebens?", "apart"],
    ["Gibt es widersprüchliche Angaben über den Beginn der Sperrung?", "Beginn der Sperrung?", "apart"],
    ["Gibt es zum Schaden unterschiedliche Angaben?", "Schaden?", "apart"],
    ["Gibt es Widersprüche bei der Zahl der Toten?", "Zahl der Toten?", "apart"],
    ["Welche Widersprüche gibt es zwischen den Artikeln beim Preis?", "Preis?", undefined],
    ["Nennen die Quellen unterschiedliche Zahlen zu den Verletzten?", "Verletzten?", "apart"],
    ["Machen die Medien verschiedene Angaben zum Alter des Täters?", "Alter des Täters?", "apart"],
    ["Stimmen die Angaben zur Schadenshöhe überein?", "Schadenshöhe?", "together"],
    ["Stimmen die Quellen bei der Zahl der Gäste überein?", "Zahl der Gäste?", "together"],
    ["Decken sich die Zahlen zum Schaden?", "Schaden?", "together"],
    ["Gehen die Angaben zu den Kosten auseinander?", "Kosten?", "apart"],
    ["Weichen die Zahlen zu den Toten voneinander ab?", "Toten?", "apart"],
    ["und gibt es unterschiedliche angaben zu den toten", "toten?", "apart"],
    ["Gibt es verschiedene Angaben darüber, wer die Brücke gebaut hat?", "Wer die Brücke gebaut hat?", "apart"],
    ["Nennen die Quellen verschiedene Zahlen dazu, wie viele Gäste kamen?", "Wie viele Gäste kamen?", "apart"],
    ["Gibt es Widersprüche zwischen den Artikeln darüber, wann es brannte?", "Wann es brannte?", "apart"],
    ["Worin unterscheiden sich die Berichte darüber, wo das Boot lag?", "Wo das Boot lag?", undefined],
    ["Do the sources disagree about the number of deaths?", "about the number of deaths?", "apart"],
    ["Do the articles agree on the cost?", "about the cost?", "together"],
    ["Are there conflicting figures for the damage?", "about the damage?", "apart"],
    ["Where do the reports contradict each other on the cause?", "about the cause?", undefined],
  ] as const)("%s", (question, topic, expects) => {
    expect(collectionQuestion(question)).toEqual({ kind: "disputes", topic, ...(expects && { expects }) });
  });
});

describe("disputedTopic: asked where they disagree at all", () => {
  test.each([
    "Wo widersprechen sich die Quellen?",
    "Sind sich die Quellen einig?",
    "Stimmen die Angaben überein?",
    "Welche unterschiedlichen Angaben gibt es?",
    "Where do the sources disagree?",
  ])("%s", (question) => {
    expect(collectionQuestion(question)).toEqual({ kind: "disputes" });
  });
});

describe("disputedTopic: asked about the matter itself", () => {
  test.each([
    "Warum widerspricht der Minister dem Vorwurf?",
    "Ist der Bau umstritten?",
    "Was ist an dem Bau umstritten?",
    "Warum ist das Gesetz umstritten?",
    "Sind sich die Parteien über den Haushalt einig?",
    "Widersprechen sich die Zeugen bei der Tatzeit?",
    "Worin unterscheiden sich die Tarife bei den Preisen?",
    "Welche Angaben machte der Zeuge zum Täter?",
    "Welche verschiedenen Sorten gibt es zu kaufen?",
    "Gibt es verschiedene Preise für Kinder?",
    "Gibt es Widersprüche gegen den Bescheid?",
    "Gibt es Zahlen zu den Opfern?",
    "Gibt es Angaben darüber, wer den Brand legte?",
    "Stimmt die Angabe zum Schaden?",
    "Stimmen die Mitglieder über den Vertrag ab?",
    "Wie unterscheidet sich der Bericht der Polizei von dem der Feuerwehr?",
    "Worüber sind sich die Nachbarn uneinig?",
    "Weicht der Kurs vom Plan ab?",
    "Do the ministers disagree about the budget?",
    "Why did the sources dry up?",
  ])("%s", (question) => {
    expect(collectionQuestion(question)).toBeUndefined();
  });
});
