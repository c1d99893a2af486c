import { describe, expect, test } from "vitest";
import { collectionQuestion } from "#pipeline/overview/collection-question.ts";

const articles = { kind: "articles" };
const disputes = { kind: "disputes" };

describe("collectionQuestion: asked about the articles", () => {
  test.each([
    ["Worum geht es?", articles],
    ["Worum geht es hier?", articles],
    ["Worum geht es in den Artikeln?", articles],
    ["Wovon handeln die Texte?", articles],
    ["Worüber berichten diese Artikel?", articles],
    ["Was steht in den Artikeln?", articles],
    ["Was ist das Thema der Artikel?", articles],
    ["Welche Themen gibt es hier?", articles],
    ["Welche Artikel gibt es?", articles],
    ["Wie viele Artikel gibt es?", articles],
    ["Welche Texte hast du?", articles],
    ["Fasse die Artikel zusammen.", articles],
    ["Fass bitte alle Berichte kurz zusammen!", articles],
    ["Kannst du mir die Artikel zusammenfassen?", articles],
    ["Gib mir einen Überblick.", articles],
    ["Was gibt es Neues?", articles],
    ["What are the articles about?", articles],
    ["Welche Berichte gibt es über die Fähre?", { kind: "articles", topic: "die Fähre" }],
    ["Gibt es Artikel zum Hochwasser in Passau?", { kind: "articles", topic: "Hochwasser in Passau" }],
    ["Zeig mir alle Artikel über Bienen", { kind: "articles", topic: "Bienen" }],
    ["Zeig mir die Artikel", articles],
    ["Was steht im Bericht von t-online?", { kind: "article", of: "source", name: "t-online" }],
    ["Worum geht es in dem Artikel der DW?", { kind: "article", of: "source", name: "DW" }],
    ["Fasse den Bericht von Tjark Onnen zusammen.", { kind: "article", of: "source", name: "Tjark Onnen" }],
    ["Fasse den Artikel über die Bäckerei zusammen", { kind: "article", of: "topic", name: "die Bäckerei" }],
    [
      "Fasse den Streit um die Mühle bitte zusammen.",
      { kind: "article", of: "topic", name: "den Streit um die Mühle" },
    ],
    ["Was ist denn am Hafen passiert?", { kind: "article", of: "topic", name: "am Hafen" }],
    ["Was war beim Feuerwehrfest in Rode los?", { kind: "article", of: "topic", name: "beim Feuerwehrfest in Rode" }],
    ["Worum geht es im Interview?", { kind: "article", of: "topic", name: "Interview" }],
    ["Worum geht es in dem Nachruf auf Ida Lund?", { kind: "article", of: "topic", name: "Nachruf auf Ida Lund" }],
    ["Wann erschien der Artikel von Tjark Onnen?", { kind: "head", name: "Tjark Onnen" }],
    ["Wann ist der Bericht der DW erschienen?", { kind: "head", name: "DW" }],
    ["Wie heißt der Artikel von Tjark Onnen?", { kind: "head", name: "Tjark Onnen" }],
    ["Welchen Titel trägt der Text von t-online?", { kind: "head", name: "t-online" }],
    ["Wer ist die Autorin des Artikels der DW?", { kind: "head", name: "DW" }],
    ["Von wann ist der neueste Artikel?", { kind: "newest" }],
    ["Was ist die jüngste Meldung?", { kind: "newest" }],
    ["Welche Länder werden genannt?", { kind: "named", of: "countries" }],
    ["Welche Staaten kommen in den Artikeln vor?", { kind: "named", of: "countries" }],
    ["Welche Länder nennen die Artikel?", { kind: "named", of: "countries" }],
    ["Nenne alle Länder, die in den Artikeln genannt werden.", { kind: "named", of: "countries" }],
    ["Welche Personen werden in den Texten erwähnt?", { kind: "named", of: "other" }],
    ["Wo widersprechen sich die Artikel?", disputes],
    ["Widersprechen sich die Quellen?", disputes],
    ["Sind sich die Quellen einig?", disputes],
    ["Welche Widersprüche gibt es zwischen den Artikeln?", disputes],
    ["Gibt es Widersprüche?", disputes],
  ])("%s", (question, expected) => {
    expect(collectionQuestion(question)).toEqual(expected);
  });
});

describe("collectionQuestion: asked about what stands in them", () => {
  test.each([
    "Worum geht es in dem Vertrag?",
    "Worum geht es in der Studie der Universität?",
    "Worum geht es den Winzern?",
    "Welche Berichte veröffentlichte das Amt?",
    "Wie viele Artikel verkauft der Händler?",
    "Wie viele Berichte gibt es im Jahr?",
    "Welche Quellen nennt der Bericht?",
    "Welche Themen besprachen die Minister?",
    "Welche Themen behandelt das Buch?",
    "Was steht in der Satzung?",
    "Was steht in den Artikeln über den Brand?",
    "Welche Länder werden von der Seuche bedroht?",
    "Welche Länder liefern Waffen?",
    "Welche Personen werden in der Klage genannt?",
    "Welche Orte werden im Bericht der Polizei genannt?",
    "Was sagen die Quellen zu den Verlusten?",
    "Was ist das Thema der Ausstellung?",
    "Was ist der Inhalt der Beschwerde?",
    "Wer hat den Artikel über die Fähre geschrieben?",
    "Welche Angaben enthält der Bericht der Polizei?",
    "Gibt es Berichte über Verletzte?",
    "Gibt es Meldungen über Tote?",
    "Was gibt es Neues zum Prozess?",
    "Widersprechen sich die Zeugen?",
    "Wo widersprechen sich die Gutachter?",
    "Sind sich die Parteien einig?",
    "Welche Unterschiede gibt es zwischen den Tarifen?",
    "Wer schrieb den Artikel über die Fähre?",
    "Wann erschien der letzte Bericht des Rechnungshofs?",
    "Welche Zusammenfassung gab der Richter?",
    "Fasst das Ministerium die Ämter zusammen?",
    "Was ist am 3. Mai in Rode passiert?",
    "Was ist mit den Booten passiert?",
    "Was passierte, als der Kran kippte?",
    "Worum geht es im Interviewband?",
  ])("%s", (question) => {
    expect(collectionQuestion(question)).toBeUndefined();
  });
});
