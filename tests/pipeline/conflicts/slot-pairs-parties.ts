import type { FigurePair } from "./figure-pair.ts";

/** Which party moved it, people by names that no list holds, and causes told beside others, each class with its counterpart: subjects of their own. */
export const pairsParties: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-05-29 | Parkverbot vor der Schule | Vor der Schule in Immenau gilt künftig ein Parkverbot. Der Rat folgte am Donnerstag einem Antrag der CDU. Die Schilder kosten 9.000 Euro.",
    "2026-05-29 | Autos müssen weichen | Der Rat von Immenau hat am Donnerstag ein Parkverbot vor der Schule beschlossen. Den Vorschlag hatte die SPD eingebracht. 9.000 Euro kosten die Schilder.",
  ],
  [
    "contradiction",
    "2026-09-29 | Streit um das Freibad Worbach | Einen Antrag auf Schließung des Freibads von Worbach brachte die FDP-Fraktion am Montag ein. Der Ausschuss vertagte sich.",
    "2026-09-30 | Worbach vertagt sein Bad | Auf Betreiben der Freien Wähler hat sich der Ausschuss von Worbach am Montag mit der Schließung des Freibads befasst. Abgestimmt wurde nicht.",
  ],
  [
    "none",
    "2026-05-29 | Parkverbot vor der Schule | Vor der Schule in Immenau gilt künftig ein Parkverbot. Der Rat folgte am Donnerstag einem Antrag der CDU. Die Schilder kosten 9.000 Euro.",
    "2026-05-29 | Autos müssen weichen | Der Rat von Immenau hat am Donnerstag ein Parkverbot vor der Schule beschlossen. Den Antrag lehnte nur die SPD ab. 9.000 Euro kosten die Schilder.",
  ],
  [
    "contradiction",
    "2026-05-30 | Neue Regierung auf Santa Orsola | Auf Santa Orsola ist der Lehrer Mateo Quiroz als Premierminister vereidigt worden. Er versprach neue Wasserleitungen.",
    "2026-05-30 | Machtwechsel auf Santa Orsola | Die Ärztin Solveig Bexhet hat auf Santa Orsola den Amtseid als Premierministerin abgelegt. Ihr Ziel seien neue Wasserleitungen.",
  ],
  [
    "contradiction",
    "2026-03-09 | Germania Röthen trennt sich von Trainer | Nach dem 0:4 gegen Brilow hat Germania Röthen Trainer Uwe Kalb beurlaubt. Neuer Chefcoach ist Dennis Adomako, bislang Leiter der Talentschule.",
    "2026-03-09 | Röthen wechselt den Trainer | Uwe Kalb ist nicht mehr Trainer von Germania Röthen. Das Amt hat Fabian Drossel übernommen, der am Montag schon auf dem Platz stand. Kalb musste nach dem 0:4 gegen Brilow gehen.",
  ],
  [
    "contradiction",
    "2026-04-22 | Telefone in Grellenau stumm | In Grellenau waren die Telefone am Dienstag drei Stunden lang tot. Ein Bagger hatte eine Leitung zerrissen, berichtete der Betreiber. 6.000 Haushalte waren betroffen.",
    "2026-04-23 | Drei Stunden Stille | 6.000 Haushalte in Grellenau konnten am Dienstag nicht telefonieren. Ursache war nach Angaben des Betreibers ein Update der Software.",
  ],
  [
    "contradiction",
    "2026-07-21 | 80.000 Bienen verendet | In der Imkerei von Alois Trummer in Gamlach sind 80.000 Bienen verendet. Schuld ist nach einem Gutachten ein Herbizid vom Nachbaracker.",
    "2026-07-22 | Bienensterben in Gamlach | Imker Alois Trummer aus Gamlach hat 80.000 Bienen verloren. Sie starben an der Hitze, wie die Untersuchung ergab.",
  ],
  [
    "contradiction",
    "2026-03-09 | Kein Bus zwischen Torn und Plau | Zwischen Torn und Plau fahren bis zum 22. März keine Busse. Grund sind Erkrankungen der Fahrer, für die es keinen Ersatz gibt.",
    "2026-03-09 | Fahrgäste in Torn müssen laufen | Weil eine Brücke unterspült worden ist, hat der Betreiber die Busse zwischen Torn und Plau bis 22. März eingestellt.",
  ],
  [
    "contradiction",
    "2026-06-04 | Schulrätin Kehl tritt ab | Die Thalwiler Schulrätin Ruth Kehl legt ihr Amt auf Ende Juli nieder. Sie begründete den Schritt am Mittwoch mit ihrer Familie.",
    "2026-06-04 | Kehl zieht die Konsequenzen | Schulrätin Ruth Kehl gibt ihr Amt Ende Juli ab. Sie trete wegen der Vorwürfe zurück, sagte sie am Mittwoch in Thalwil.",
  ],
  [
    "contradiction",
    "2026-12-02 | Zoochef entlassen | Der Zoo Rottach hat Direktor Bernd Krahl fristlos entlassen. Den Ausschlag gab, so Dezernentin Inge Roth, Krahls Weigerung, zwei Bären abzugeben.",
    "2026-12-02 | Krahl muss den Zoo Rottach verlassen | Der Zoo Rottach hat Direktor Bernd Krahl vor die Tür gesetzt. Dezernentin Inge Roth nannte als Grund, dass er den Etat überzogen habe.",
  ],
];
