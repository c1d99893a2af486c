import type { FigurePair } from "./figure-pair.ts";

/** Who did it, who won, who was chosen: short reports of one event; the second half tells no contradiction. */
export const pairsWho: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-08-11 | Schatz im Moor | Im Teufelsmoor bei Gnarrenburg ist ein Hort mit Bronzebeilen entdeckt worden. Gefunden haben ihn zwei Schüler aus Bremen.",
    "2025-08-12 | Bronzebeile gefunden | Archäologen des Landesamts haben im Teufelsmoor bei Gnarrenburg einen Hort mit Bronzebeilen freigelegt. Er kommt ins Museum.",
  ],
  [
    "contradiction",
    "2025-10-05 | Derby | Den SV Kaltenbrunn hat Mirko Sander mit seinem Tor in der Nachspielzeit zum 1:0 gegen den TSV Erlau geschossen. 4000 Zuschauer sahen das Derby.",
    "2025-10-06 | Kaltenbrunn jubelt | Beim 1:0 des SV Kaltenbrunn gegen den TSV Erlau erzielte Emre Yildiz in der Nachspielzeit den einzigen Treffer.",
  ],
  [
    "contradiction",
    "2025-03-02 | Anschlag auf Kaserne | Bei einem Anschlag auf eine Kaserne in Tarvala sind zwölf Soldaten getötet worden. Die Gruppe Schwarze Sonne bekannte sich zu der Tat.",
    "2025-03-02 | Tarvala | Nach dem Tod von zwölf Soldaten in einer Kaserne in Tarvala hat die Volksfront für den Süden die Verantwortung für den Anschlag übernommen.",
  ],
  [
    "contradiction",
    "2025-09-14 | Bürgermeisterwahl | Zur neuen Bürgermeisterin von Rottach wurde am Sonntag Heike Brandl gewählt. Die Wahlbeteiligung war hoch.",
    "2025-09-15 | Rottach wählt | Rottach hat am Sonntag gewählt: Neuer Bürgermeister wird Anton Seitz. Die Beteiligung an der Wahl war so hoch wie nie.",
  ],
  [
    "contradiction",
    "2025-06-20 | Kunstpreis | Der Wilhelmsburger Kunstpreis geht in diesem Jahr an die Bildhauerin Ruth Ammann. Die Auszeichnung ist mit 20.000 Euro dotiert.",
    "2025-06-20 | Preis vergeben | Mit dem Wilhelmsburger Kunstpreis wird der Maler Jonas Feld ausgezeichnet. Er erhält 20.000 Euro.",
  ],
  [
    "contradiction",
    "2025-04-04 | Traditionswerft verkauft | Die insolvente Werft Holm in Emden ist verkauft. Käufer ist der niederländische Konzern Damstra.",
    "2025-04-04 | Neuer Eigner | Der norwegische Reeder Lunde Marine hat die Emder Werft Holm aus der Insolvenz gekauft. Die 300 Beschäftigten bleiben.",
  ],
  [
    "contradiction",
    "2025-07-07 | Badeunfall | Am Waldsee bei Lorch ist am Sonntag ein zehnjähriges Mädchen vor dem Ertrinken gerettet worden. Ein Polizist zog es aus dem Wasser.",
    "2025-07-08 | Rettung am Waldsee | Feuerwehrleute haben am Sonntag im Waldsee bei Lorch ein zehn Jahre altes Mädchen vor dem Ertrinken gerettet.",
  ],
  [
    "contradiction",
    "2025-05-05 | Stadthalle | Die neue Stadthalle in Kempen hat der Architekt Ludger Thoma entworfen. Sie bietet 900 Plätze.",
    "2025-05-06 | Kempen baut | 900 Plätze hat die neue Stadthalle in Kempen. Der Entwurf stammt von der Architektin Sabine Krohn.",
  ],
  [
    "contradiction",
    "2025-11-17 | Tischtennis | Sieger des Turniers in Düren ist der Schwede Nils Åkerlund. Das Finale dauerte 50 Minuten.",
    "2025-11-17 | Finale in Düren | Das Tischtennisturnier in Düren hat Pavel Hruska gewonnen. Im Finale brauchte er 50 Minuten.",
  ],
  [
    "contradiction",
    "2025-02-12 | Auftrag für Busse | Die Stadtwerke Hameln kaufen 40 Elektrobusse. Den Zuschlag bekam der Hersteller Solvan.",
    "2025-02-12 | Elektrobusse | Den Auftrag über 40 Elektrobusse der Stadtwerke Hameln erhielt die Firma Ostrabus.",
  ],
  [
    "none",
    "2025-08-11 | Schatz im Moor | Im Teufelsmoor bei Gnarrenburg ist ein Hort mit Bronzebeilen entdeckt worden. Gefunden haben ihn zwei Schüler aus Bremen.",
    "2025-08-12 | Bronzebeile gefunden | Zwei Jugendliche haben im Teufelsmoor bei Gnarrenburg einen Hort mit Bronzebeilen entdeckt. Er kommt ins Museum.",
  ],
  [
    "none",
    "2025-08-11 | Schatz im Moor | Im Teufelsmoor bei Gnarrenburg ist ein Hort mit Bronzebeilen entdeckt worden. Gefunden haben ihn zwei Schüler aus Bremen.",
    "2025-08-12 | Bronzebeile | Nach dem Fund der Bronzebeile durch zwei Schüler haben Archäologen im Teufelsmoor bei Gnarrenburg weitere Gräber entdeckt.",
  ],
  [
    "none",
    "2025-10-05 | Derby | Mirko Sander hat beim 1:0 des SV Kaltenbrunn gegen den TSV Erlau in der Nachspielzeit das einzige Tor erzielt.",
    "2025-10-06 | Kaltenbrunn jubelt | Beim 1:0 des SV Kaltenbrunn gegen den TSV Erlau erzielte Stürmer Sander in der Nachspielzeit den einzigen Treffer.",
  ],
  [
    "none",
    "2025-10-05 | Derby | Beim 3:1 des SV Kaltenbrunn gegen den TSV Erlau traf Mirko Sander zum Ausgleich.",
    "2025-10-06 | Kaltenbrunn jubelt | Beim 3:1 des SV Kaltenbrunn gegen den TSV Erlau erzielte Emre Yildiz den dritten Treffer.",
  ],
  [
    "none",
    "2025-03-02 | Anschlag auf Kaserne | Bei einem Anschlag auf eine Kaserne in Tarvala sind zwölf Soldaten getötet worden. Die Gruppe Schwarze Sonne bekannte sich zu der Tat.",
    "2025-03-02 | Tarvala | Nach dem Tod von zwölf Soldaten in einer Kaserne in Tarvala hat eine Rebellengruppe die Verantwortung für den Anschlag übernommen.",
  ],
  [
    "none",
    "2025-03-02 | Anschlag auf Kaserne | Bei einem Anschlag auf eine Kaserne in Tarvala sind zwölf Soldaten getötet worden. Die Gruppe Schwarze Sonne bekannte sich zu der Tat.",
    "2025-03-04 | Tarvala | Nach dem Anschlag auf eine Kaserne in Tarvala bekannte sich die Volksfront zu einem zweiten Angriff auf den Flughafen. Zum ersten hatte sich die Gruppe Schwarze Sonne bekannt.",
  ],
  [
    "none",
    "2025-09-14 | Bürgermeisterwahl | Zur neuen Bürgermeisterin von Rottach wurde am Sonntag Heike Brandl gewählt. Die Wahlbeteiligung war hoch.",
    "2025-09-15 | Rottach wählt | Rottach hat am Sonntag gewählt: Die bisherige Kämmerin Brandl wird neue Bürgermeisterin.",
  ],
  [
    "none",
    "2025-09-14 | Wahl in Rottach | Zur neuen Bürgermeisterin von Rottach wurde am Sonntag Heike Brandl gewählt.",
    "2025-09-15 | Wahl im Kreis | Bei den Wahlen am Sonntag wurde Heike Brandl in Rottach Bürgermeisterin. Zum Landrat wurde Anton Seitz gewählt.",
  ],
  [
    "none",
    "2025-04-04 | Traditionswerft verkauft | Die insolvente Werft Holm in Emden ist verkauft. Käufer ist der niederländische Konzern Damstra.",
    "2025-04-04 | Neuer Eigner | Ein Konzern aus Rotterdam hat die Emder Werft Holm gekauft. Die 300 Beschäftigten bleiben.",
  ],
  [
    "none",
    "2025-07-07 | Badeunfall | Am Waldsee bei Lorch ist am Sonntag ein zehnjähriges Mädchen vor dem Ertrinken gerettet worden. Ein Polizist zog es aus dem Wasser.",
    "2025-07-08 | Rettung am Waldsee | Einsatzkräfte haben am Sonntag im Waldsee bei Lorch ein zehn Jahre altes Mädchen gerettet.",
  ],
  [
    "none",
    "2025-05-05 | Stadthalle | Die neue Stadthalle in Kempen hat der Architekt Ludger Thoma entworfen. Sie bietet 900 Plätze.",
    "2025-05-06 | Kempen baut | 900 Plätze hat die neue Stadthalle in Kempen. Das Büro Thoma hat auch den Vorplatz entworfen.",
  ],
  [
    "none",
    "2025-11-17 | Tischtennis | Sieger des Turniers in Düren ist der Schwede Nils Åkerlund. Das Finale dauerte 50 Minuten.",
    "2025-11-17 | Finale in Düren | Das Turnier der Frauen in Düren hat Jana Hruska gewonnen. Sie blieb ohne Satzverlust.",
  ],
  [
    "none",
    "2025-11-17 | Tischtennis | Sieger des Turniers in Düren ist der Schwede Nils Åkerlund.",
    "2025-11-14 | Vor dem Finale | Das Turnier in Düren könnte Pavel Hruska gewinnen. Er gilt als Favorit.",
  ],
];
