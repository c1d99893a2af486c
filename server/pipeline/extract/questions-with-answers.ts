/**
 * Questions, each with a sentence that answers it, and all of different things: every question with the sentence of another one shows what an
 * embedder gives to texts that have nothing to do with each other. Plain German of every day; nothing is ever answered from them.
 */
export const questionsWithAnswers: readonly (readonly [question: string, answer: string])[] = [
  ["Wie viele Zuschauer kamen ins Stadion?", "Zum Spiel am Samstag kamen 18.400 Zuschauer ins ausverkaufte Stadion."],
  ["Wann wurde die neue Schule eröffnet?", "Die Grundschule im Norden der Stadt wurde im August 2019 eröffnet."],
  ["Wer hat den Roman geschrieben?", "Den Roman schrieb eine junge Autorin aus Graz, es ist ihr zweites Buch."],
  ["Warum fiel der Strom aus?", "Der Strom fiel aus, weil ein Bagger ein Erdkabel beschädigt hatte."],
  ["Wo leben Pinguine?", "Pinguine leben fast alle auf der Südhalbkugel, die meisten an den Küsten der Antarktis."],
  ["Was kostet eine Eintrittskarte fürs Museum?", "Der Eintritt ins Museum kostet neun Euro, für Kinder ist er frei."],
  ["Wie lange dauert die Lehre als Tischler?", "Die Ausbildung zum Tischler dauert in der Regel drei Jahre."],
  ["Welche Zutaten gehören in einen Hefeteig?", "Für den Hefeteig braucht man Mehl, Milch, Hefe, Zucker und Butter."],
  ["Wie hoch ist der Turm der Kirche?", "Der Turm misst 97 Meter und ist der höchste Kirchturm der Region."],
  ["Was sagte die Ministerin zum Haushalt?", "„Wir müssen sparen“, sagte die Finanzministerin zum neuen Haushalt."],
  ["Woran starb der Komponist?", "Der Komponist starb mit 56 Jahren an den Folgen einer Lungenentzündung."],
  ["Wie entsteht Hagel?", "Hagel entsteht, wenn Tropfen in Gewitterwolken hochgerissen werden und dort gefrieren."],
  ["Wer leitet das Krankenhaus?", "Seit Januar leitet der Chirurg Martin Ebel die Klinik als ärztlicher Direktor."],
  ["Wann fährt der letzte Bus?", "Die letzte Fahrt beginnt um 23.40 Uhr am Bahnhof, am Wochenende eine Stunde später."],
  [
    "Was ist eine Genossenschaft?",
    "Eine Genossenschaft ist ein Zusammenschluss von Mitgliedern zu gemeinsamem Wirtschaften.",
  ],
  ["Wie viel Milch gibt eine Kuh am Tag?", "Eine Kuh gibt heute im Durchschnitt rund 25 Liter Milch am Tag."],
  ["Warum streiken die Lokführer?", "Die Lokführer legen die Arbeit nieder, da sie kürzere Schichten fordern."],
  [
    "Welche Sprachen spricht man in der Schweiz?",
    "In der Schweiz werden Deutsch, Französisch, Italienisch und Rätoromanisch gesprochen.",
  ],
  ["Wer gewann das Rennen?", "Das Rennen über 400 Meter gewann die Schwedin vor zwei Läuferinnen aus Kenia."],
  ["Seit wann gilt das Rauchverbot?", "In Gaststätten ist das Rauchen seit 2008 verboten."],
  ["Wie groß ist die Wohnung?", "Die Wohnung hat drei Zimmer und eine Fläche von 78 Quadratmetern."],
  [
    "Was verursachte den Waldbrand?",
    "Ursache des Waldbrands war nach Angaben der Feuerwehr eine weggeworfene Zigarette.",
  ],
  ["Wohin zieht die Firma um?", "Die Firma verlegt ihren Sitz in ein neues Gebäude am Hafen."],
  ["Welche Aufgabe hat die Leber?", "Die Leber baut Giftstoffe ab und speichert Nährstoffe aus der Nahrung."],
  ["Wie alt werden Elefanten?", "Elefanten können in freier Natur bis zu 70 Jahre alt werden."],
  ["Wer erfand das Telefon?", "Als Erfinder des Telefons gilt vielen Alexander Graham Bell."],
  ["Wie viele Stimmen erhielt der Antrag?", "Für den Antrag stimmten 312 Abgeordnete, 288 waren dagegen."],
  ["Warum sind Regenwürmer nützlich?", "Regenwürmer lockern die Erde und machen sie dadurch fruchtbar."],
  [
    "Wie wird Papier hergestellt?",
    "Papier stellt man aus Holzfasern her, die in Wasser aufgelöst, gesiebt und getrocknet werden.",
  ],
  ["Wann endete der Dreißigjährige Krieg?", "Der Dreißigjährige Krieg endete 1648 mit dem Westfälischen Frieden."],
  ["Was fordert der Mieterverein?", "Der Mieterverein verlangt, dass die Mieten fünf Jahre lang nicht steigen."],
  [
    "Wie schnell darf man auf Landstraßen fahren?",
    "Auf Landstraßen gilt für Autos eine Höchstgeschwindigkeit von 100 Kilometern in der Stunde.",
  ],
];
