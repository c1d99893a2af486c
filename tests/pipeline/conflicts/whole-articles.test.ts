import { expect, test } from "vitest";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { article } from "./told-article.ts";

const factory =
  "2026-04-14 | Weberei Struck in Ahlbeck schließt | Die Weberei Struck in Ahlbeck wird zum 30. September 2026 geschlossen. Inhaberin Jutta Struck begründete den Schritt mit den Preisen für Garn. ¶ Der Betriebsrat hat 2.600 Unterschriften gesammelt. Die Sanierung des 1968 errichteten Färbehauses würde 4,2 Millionen Euro verschlingen. ¶ In Ahlbeck ist Struck der größte Betrieb. Sprecher Arno Welk bedauerte den Beschluss.";
const ferry =
  "2026-05-11 | Fähre rammt Anleger in Wiekhaven | In Wiekhaven hat die Fähre Marit am Sonntag einen Anleger gerammt. Ein 52 Jahre alter Matrose aus Emden kam ums Leben. ¶ An Bord hielten sich 310 Gäste auf. 17 Menschen wurden verletzt, drei von ihnen schwer. ¶ Kapitän Ole Brinkmann führt das Unglück auf einen Ausfall der Ruderanlage zurück. Die Helfer kamen aus Norden.";

const harbour =
  "2026-06-09 | Streik im Hafen von Wiekhaven | Im Hafen von Wiekhaven haben am Montag die Lotsen gestreikt. 340 Beschäftigte legten nach Angaben von Sprecherin Imke Rohde die Arbeit nieder. ¶ Die Gewerkschaft verlangt acht Prozent mehr Lohn. ¶ Imke Rohde leitet das Büro seit 2014. Die 44 Jahre alte Juristin lobte die Lotsen. ¶ Bei der Abstimmung lagen die Gegner 12 Stimmen vor den Befürwortern.";

const regatta =
  "2026-07-06 | Sturm bricht Regatta vor Hohn ab | Vor Hohn ist am Sonntag die Regatta abgebrochen worden. Wettfahrtleiter Bernd Asmus, 54, sprach von einer Böe. ¶ 2.300 Menschen mussten ihre Zelte verlassen. Rund 320 Helfer waren dabei. ¶ Der 61 Jahre alte Skipper erlitt einen Schock. Den Schaden schätzt Asmus auf 90.000 Euro. ¶ Am Abend zogen 1.800 Menschen durch Hohn. Im Hafen liegen 37 Sitze für das Festspiel bereit.";
const next = (told: string): string =>
  `2026-07-07 | Nach der Regatta von Hohn | Nach dem Abbruch der Regatta vor Hohn zieht Bernd Asmus Bilanz. ¶ ${told} ¶ Asmus dankte den Helfern in Hohn.`;

/** Two whole articles and the values they are told to contradict each other by, each pair on its own. */
const rows: readonly (readonly [values: readonly string[], a: string, b: string])[] = [
  [
    ["30. September 2026, 31. März 2027"],
    factory,
    "2026-04-17 | Ahlbeck ohne Struck | Die Weberei Struck in Ahlbeck hört auf, wie Arno Welk sagte. ¶ Der letzte Arbeitstag ist der 31. März 2027. ¶ Jutta Struck dankte der Belegschaft.",
  ],
  [
    ["den Preisen für Garn, den Mangel an Fachkräften"],
    factory,
    "2026-04-17 | Ahlbeck ohne Struck | Die Weberei Struck in Ahlbeck hört auf, wie Arno Welk sagte. ¶ Die Inhaberin nennt nun als Hauptgrund den Mangel an Fachkräften. Garn sei zuletzt billiger geworden. ¶ Jutta Struck dankte der Belegschaft.",
  ],
  [
    ["2.600, 1.900"],
    factory,
    "2026-04-17 | Ahlbeck ohne Struck | Die Weberei Struck in Ahlbeck hört auf, wie Arno Welk sagte. ¶ Für einen Bürgerantrag sind 1.200 Unterschriften nötig. Der Betriebsrat hat bisher 1.900 gesammelt. ¶ Jutta Struck dankte der Belegschaft.",
  ],
  [
    [],
    factory,
    "2026-04-17 | Ahlbeck ohne Struck | Die Weberei Struck in Ahlbeck hört auf, wie Arno Welk sagte. ¶ Für einen Bürgerantrag sind in Ahlbeck 1.200 Unterschriften erforderlich. ¶ Jutta Struck dankte der Belegschaft.",
  ],
  [
    ["4,2 Millionen Euro, 5,7 Millionen Euro"],
    factory,
    "2026-04-17 | Ahlbeck ohne Struck | Die Weberei Struck in Ahlbeck hört auf, wie Arno Welk sagte. ¶ Ein Gutachten beziffert die Kosten der Sanierung auf 5,7 Millionen Euro. ¶ Jutta Struck dankte der Belegschaft.",
  ],
  [
    ["52 Jahre alter, 55-jährige"],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Der 55-jährige Seemann aus Leer starb noch am Anleger. ¶ Kapitän Ole Brinkmann schweigt. Eine 23-Jährige aus Norden liegt in der Klinik.",
  ],
  [
    ["drei, fünf"],
    ferry,
    "2026-05-11 | Nach dem Unglück von Wiekhaven | In Wiekhaven ist die Fähre Marit gegen einen Anleger gefahren. ¶ Kapitän Ole Brinkmann blieb auf der Brücke. ¶ Wie viele Verletzte gab es? ¶ Wir zählten 17, davon fünf schwer.",
  ],
  [
    [],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Zwei meiner Kollegen wurden leicht verletzt, sagte Ole Brinkmann. ¶ Die Helfer aus Norden sind wieder zu Hause.",
  ],
  [
    ["310, 240"],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Wie viele Gäste waren an Bord? ¶ Nach unserer Liste 240, sagte Kapitän Ole Brinkmann. Das Schiff bietet Platz für 400.",
  ],
  [
    ["einen Ausfall der Ruderanlage, mangelnder Wartung der Motoren"],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Gutachterin Silke Tammen, die den Anleger kennt, sieht die Ursache in mangelnder Wartung der Motoren. ¶ Kapitän Ole Brinkmann schweigt.",
  ],
  [
    ["einen Ausfall der Ruderanlage, ein Irrtum des Steuermanns"],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Kapitän Ole Brinkmann schweigt. ¶ Tammen: Die Ursache war ein Irrtum des Steuermanns, das ist für den Anleger von Norden belegt.",
  ],
  [
    ["310, 240"],
    ferry,
    "2026-05-13 | Nach dem Unglück von Wiekhaven | In Wiekhaven wird die Fähre Marit untersucht. ¶ Wie viele Gäste waren an Bord? ¶ Auf meiner Liste standen 240, sagte Kapitän Ole Brinkmann. Vor zehn Jahren waren es noch 420.",
  ],
  [
    ["340, 290"],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ An dem Ausstand beteiligten sich 290 Beschäftigte. ¶ Zuletzt streikten die Lotsen im Jahr 2011. Da waren noch 310 Beschäftigte dabei. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [
    [],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ In der Nachbarstadt Hohn stehen ebenfalls die Kräne. Dort legten 270 Beschäftigte die Arbeit nieder. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [
    [],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ Das Angebot der Reeder liegt bei vier Prozent mehr Lohn. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [
    [],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ Ein 51 Jahre alter Lotse nannte den Lohn eine Schande. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [
    [],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ Bei der Abstimmung gab es 18 ungültige Stimmen. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [
    [],
    harbour,
    "2026-06-10 | Lotsen in Wiekhaven streiken | Am Hafen von Wiekhaven haben die Lotsen gestreikt, sagte Imke Rohde. ¶ Im vergangenen Jahr legten dort 260 Beschäftigte die Arbeit nieder. ¶ Imke Rohde sprach von einem Erfolg.",
  ],
  [["54, 58-Jährige"], regatta, next("Bernd Asmus ist Lehrer. Der 58-Jährige segelt seit der Kindheit.")],
  [[], regatta, next("Die Reparatur des 59 Jahre alten Schiffes wird sich hinziehen.")],
  [[], regatta, next("Die Kinder im Alter von zehn bis 14 Jahren kamen aus Jork.")],
  [[], regatta, next("Mehr als 300 Einsatzkräfte waren dabei.")],
  [[], regatta, next("Ein neuer Steg hätte 110.000 Euro gekostet.")],
  [[], regatta, next("Mehr als 160 Mitarbeiter der Werft sind in Urlaub.")],
  [[], regatta, next("Das älteste Boot ist 57 Jahre alt.")],
  [[], regatta, next("Vorgesehen sind im Stadtrat 22 Sitzungen.")],
];

test.each(rows)("whole articles of one event contradict each other by «%s»", (values, a, b) => {
  const found = findConflicts([...article(a, 1), ...article(b, 2)]).filter(
    ({ conflict: { kind } }) => kind === "contradiction",
  );
  const told = found.map(({ conflict: { positions } }) =>
    positions
      .map(({ value }) => value)
      .toSorted()
      .join(", "),
  );
  expect(told).toEqual(values.map((one) => one.split(", ").toSorted().join(", ")));
});
