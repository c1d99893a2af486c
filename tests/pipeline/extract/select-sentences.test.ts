import { expect, test } from "vitest";
import { selectSentences } from "#pipeline/extract/select-sentences.ts";
import { fitTheSpeaker } from "#pipeline/extract/speaker-fit.ts";
import { rankArticles } from "./rank-articles.ts";

const paragraphs = [
  "Das Hallenbad in Murnstedt schließt zum Jahresende. Rund 300 Kinder lernen dort jedes Jahr schwimmen.",
  "Die Bürgermeisterin begründete den Schritt mit hohen Energiekosten.",
  "Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant. Der Geschäftsführer nannte als Grund die gestiegenen Stahlpreise. Die Eröffnung verschiebt sich auf den Oktober.",
  "Die Bäckerei Rupp nimmt ihren Käsekuchen aus dem Sortiment. In zwei Proben waren Keime gefunden worden.",
  "Förster Karl Ostwald fällt die Linde in Hohenau am Montag.",
  "Im Juni blühte die Linde von Hohenau am schönsten.",
  "Am Sonntag saßen Dichter im Schatten der Linde.",
  "Geologin Mara Sievers forscht in Tromsø an der Universität Norland.",
  "Die Studie schrieb Mara Sievers, die in Tromsø an der Universität Norland lehrt.",
  "Mara Sievers leitet den Verein Moorfreunde.",
  "Am Pegelturm arbeiten drei Wärter. Der Turm wurde um 1300 aus Feldsteinen errichtet. Seine Wächter schliefen im Keller. Bei Sturm läuten sie.",
];

async function chosen(asked: string): Promise<readonly string[]> {
  const { question, ranked } = await rankArticles(asked, [["Neues aus Murnstedt", paragraphs]]);
  return selectSentences(question, ranked).map(({ candidate }) => candidate.text);
}

test.each([
  [
    "a cause in the next paragraph follows what happened",
    "Warum schließt das Hallenbad in Murnstedt?",
    [
      "Das Hallenbad in Murnstedt schließt zum Jahresende.",
      "Die Bürgermeisterin begründete den Schritt mit hohen Energiekosten.",
    ],
  ],
  [
    "a cause in the next sentence is told with what happened, and nothing after it",
    "Warum kostet die Seilbahn am Hirschberg mehr als geplant?",
    [
      "Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant. Der Geschäftsführer nannte als Grund die gestiegenen Stahlpreise.",
    ],
  ],
  [
    "where nothing is sure, the next best of the affair are said as well, but none without a word of the question",
    "Welche Leute hausten im Pegelturm?",
    [
      "Der Turm wurde um 1300 aus Feldsteinen errichtet.",
      "Am Pegelturm arbeiten drei Wärter.",
      "Seine Wächter schliefen im Keller.",
    ],
  ],
  [
    "beside the deed nothing else is said of the thing",
    "Wann fällt die Linde?",
    ["Förster Karl Ostwald fällt die Linde in Hohenau am Montag."],
  ],
  [
    "who somebody is, is told once",
    "Wer ist Mara Sievers?",
    [
      "Mara Sievers leitet den Verein Moorfreunde.",
      "Die Studie schrieb Mara Sievers, die in Tromsø an der Universität Norland lehrt.",
    ],
  ],
  [
    "what had happened before is told as the cause",
    "Warum nimmt die Bäckerei Rupp ihren Käsekuchen aus dem Sortiment?",
    ["Die Bäckerei Rupp nimmt ihren Käsekuchen aus dem Sortiment.", "In zwei Proben waren Keime gefunden worden."],
  ],
  [
    "what only stands behind the answer is left out",
    "Wie viel kostet die Seilbahn am Hirschberg mehr als geplant?",
    ["Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant."],
  ],
])("selectSentences: %s", async (_, question, expected) => {
  expect(await chosen(question)).toEqual(expected);
});

const brell = [
  "Die neue Sternwarte in Brell bekommt eine drehbare Kuppel und einen Hörsaal mit achtzig Plätzen. Auf ein Café verzichtet die Gemeinde.",
  "Der Bau kostet 6,1 Millionen Euro, davon zahlt der Kreis Ostheide ein Drittel.",
  "Die alte Sternwarte war undicht geworden. Sie stand neben dem Wasserwerk.",
  "Gegen den Neubau stimmten zwei Räte, sie hätten lieber den Marktplatz gepflastert.",
];

test.each([
  ["Wer hat die neue Sternwarte in Brell entworfen?", ["Auf ein Café verzichtet die Gemeinde."]],
  [
    "Warum baut Brell eine neue Sternwarte?",
    [
      "Der Bau kostet 6,1 Millionen Euro, davon zahlt der Kreis Ostheide ein Drittel.",
      "Gegen den Neubau stimmten zwei Räte, sie hätten lieber den Marktplatz gepflastert.",
    ],
  ],
])("selectSentences: to %s nothing is added that most likely has nothing to do with it", async (asked, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Brell baut eine Sternwarte", brell]]);
  expect(selectSentences(question, ranked).map(({ candidate }) => candidate.sentence.text)).toEqual(expected);
});

test.each([
  [
    "Was sagt Ida Falk zu den Blühstreifen?",
    [
      "Die Bienenkundlerin Ida Falk aus Husby lobt die Blühstreifen, mahnt aber zur Geduld.",
      "Es seien erst zwei Sommer gezählt worden.",
      "Auf Obstgärten könne man das nicht übertragen.",
    ],
  ],
  [
    "Was sagt Tom Rieck über die Blühstreifen?",
    [
      "„Blühstreifen kosten mich Weizen“, sagt Landwirt Tom Rieck.",
      "Am Feldrand habe er trotzdem einen angelegt.",
      "Die Zuschüsse müssten steigen.",
    ],
  ],
] as const)(
  "selectSentences: what somebody said goes on behind it as long as it is reported: %s",
  async (asked, expected) => {
    const { question, ranked } = await rankArticles(asked, [
      [
        "Mehr Bienen am Feld",
        [
          "Die Bienenkundlerin Ida Falk aus Husby lobt die Blühstreifen, mahnt aber zur Geduld. Es seien erst zwei Sommer gezählt worden. Auf Obstgärten könne man das nicht übertragen. Die Gemeinde zahlt 400 Euro.",
          "„Blühstreifen kosten mich Weizen“, sagt Landwirt Tom Rieck. Am Feldrand habe er trotzdem einen angelegt. Die Zuschüsse müssten steigen. Der Verband erklärte, das sei ein Anfang.",
        ],
      ],
    ]);
    expect(selectSentences(question, fitTheSpeaker(question, ranked)).map(({ candidate }) => candidate.text)).toEqual(
      expected,
    );
  },
);
