/** One kind of event: each fact in several wordings, whose figures stand as "{most}"; one figure a fact. */
export interface NewsTheme {
  readonly titles: readonly string[];
  readonly facts: readonly (readonly string[])[];
}

export const newsThemes: readonly [NewsTheme, ...NewsTheme[]] = [
  {
    titles: ["Hochwasser in {ort}", "{ort} nach der Flut", "Wenn die {fluss} steigt"],
    facts: [
      [
        "In {ort} wurden {90} Menschen durch das Hochwasser verletzt.",
        "Bei dem Hochwasser in {ort} sind {90} Menschen verletzt worden.",
      ],
      [
        "Die Feuerwehr brachte in {ort} {900} Menschen in Sicherheit.",
        "{900} Menschen wurden in {ort} von der Feuerwehr in Sicherheit gebracht.",
      ],
      [
        "Der Landkreis schätzt den Schaden in {ort} auf {80} Millionen Euro.",
        "Die Versicherer beziffern den Schaden in {ort} auf {80} Millionen Euro.",
      ],
    ],
  },
  {
    titles: ["{ort} hat gewählt", "Wahl in {ort}", "{name} gewinnt in {ort}"],
    facts: [
      [
        "{name} erreichte bei der Bürgermeisterwahl in {ort} {60} Prozent.",
        "Bei der Bürgermeisterwahl in {ort} kam {name} auf {60} Prozent der Stimmen.",
      ],
      ["Die Wahlbeteiligung lag in {ort} bei {80} Prozent.", "In {ort} betrug die Wahlbeteiligung {80} Prozent."],
      ["In {ort} waren {9000} Menschen wahlberechtigt.", "{9000} Wahlberechtigte gab es in {ort}."],
    ],
  },
  {
    titles: ["{firma} legt Zahlen vor", "Bilanz von {firma}", "{firma} baut um"],
    facts: [
      [
        "Der Umsatz von {firma} lag 2024 bei {900} Millionen Euro.",
        "{firma} erzielte 2024 einen Umsatz von {900} Millionen Euro.",
      ],
      ["{firma} streicht in {ort} {800} Stellen.", "In {ort} fallen bei {firma} {800} Stellen weg."],
      ["Bei {firma} arbeiten {9000} Beschäftigte.", "{firma} hat {9000} Beschäftigte."],
    ],
  },
  {
    titles: ["{verein} im Finale", "Volle Ränge in {ort}", "Titel für {verein}"],
    facts: [
      ["Das Finale sahen in {ort} {40000} Zuschauer.", "{40000} Zuschauer kamen zum Finale nach {ort}."],
      ["{name} schoss für {verein} {30} Tore in der Saison.", "{30} Tore erzielte {name} in der Saison für {verein}."],
      ["{verein} zahlt für {name} {20} Millionen Euro Ablöse.", "{name} kostet {verein} {20} Millionen Euro Ablöse."],
    ],
  },
  {
    titles: ["Urteil gegen {name}", "Prozess in {ort}", "{name} vor Gericht"],
    facts: [
      [
        "Das Landgericht {ort} verurteilte {name} zu {12} Jahren Haft.",
        "{name} muss nach dem Urteil des Landgerichts {ort} {12} Jahre in Haft.",
      ],
      ["{name} soll {800} Anleger betrogen haben.", "{800} Anleger hat {name} nach Ansicht des Gerichts betrogen."],
      ["Der Schaden beläuft sich auf {90} Millionen Euro.", "Die Anleger von {name} verloren {90} Millionen Euro."],
    ],
  },
  {
    titles: ["Neue Brücke über die {fluss}", "{ort} baut", "Die Brücke von {ort}"],
    facts: [
      [
        "Die Brücke über die {fluss} kostet {90} Millionen Euro.",
        "Für die Brücke über die {fluss} zahlt {ort} {90} Millionen Euro.",
      ],
      ["Die Brücke in {ort} ist {800} Meter lang.", "{800} Meter misst die Brücke in {ort}."],
      [
        "Über die Brücke in {ort} fahren täglich {20000} Autos.",
        "Täglich überqueren {20000} Autos die Brücke in {ort}.",
      ],
    ],
  },
  {
    titles: ["{ware} wird teuer", "Ernte in {ort}", "Handel mit {ware}"],
    facts: [
      ["Der Preis für {ware} stieg in {ort} um {30} Prozent.", "In {ort} verteuerte sich {ware} um {30} Prozent."],
      ["{ort} exportierte {900} Tonnen {ware}.", "Aus {ort} wurden {900} Tonnen {ware} ausgeführt."],
      ["In {ort} leben {400} Betriebe von {ware}.", "{400} Betriebe in {ort} leben von {ware}."],
    ],
  },
  {
    titles: ["Studie der Universität {ort}", "{name} forscht", "Was {name} herausfand"],
    facts: [
      ["{name} befragte für die Studie {4000} Menschen.", "Für die Studie hat {name} {4000} Menschen befragt."],
      [
        "Laut der Studie von {name} schlafen {70} Prozent der Befragten schlecht.",
        "{70} Prozent der Befragten schlafen nach der Studie von {name} schlecht.",
      ],
      [
        "Die Universität {ort} gab für die Studie {900} Euro je Teilnehmer aus.",
        "Je Teilnehmer kostete die Studie die Universität {ort} {900} Euro.",
      ],
    ],
  },
  {
    titles: ["Konzert in {ort}", "{name} auf Tour", "Festival an der {fluss}"],
    facts: [
      [
        "Zum Konzert von {name} in {ort} kamen {30000} Fans.",
        "{30000} Fans besuchten das Konzert von {name} in {ort}.",
      ],
      ["Karten für {name} kosten bis zu {300} Euro.", "Bis zu {300} Euro kostet eine Karte für {name}."],
      ["{name} spielte in {ort} {30} Lieder.", "{30} Lieder sang {name} in {ort}."],
    ],
  },
  {
    titles: ["Streik in {ort}", "Nichts geht mehr in {ort}", "Ausstand bei {firma}"],
    facts: [
      [
        "An dem Streik in {ort} beteiligten sich {5000} Beschäftigte.",
        "{5000} Beschäftigte nahmen in {ort} an dem Streik teil.",
      ],
      [
        "Die Gewerkschaft fordert für {firma} {12} Prozent mehr Lohn.",
        "{12} Prozent mehr Lohn verlangt die Gewerkschaft bei {firma}.",
      ],
      ["In {ort} fielen {700} Züge aus.", "{700} Züge fielen in {ort} wegen des Streiks aus."],
    ],
  },
];

/** Sentences that stand beside the event, in all manner of words; half of them with a figure. */
export const sideNotes: readonly string[] = [
  "„Das haben wir so noch nicht erlebt“, sagte {name}.",
  "Im Rathaus von {ort} gab man sich am Abend zurückhaltend.",
  "Vor {30} Jahren hatte {ort} schon einmal ähnliche Schlagzeilen gemacht.",
  "{name}, die seit {20} Jahren in {ort} lebt, will bleiben.",
  "Das Ministerium prüft nach Angaben eines Sprechers, ob der Bund helfen kann.",
  "Die Temperaturen sollen in {ort} auf {35} Grad steigen.",
  "Auf der {fluss} ruhte der Schiffsverkehr für {12} Stunden.",
  "Der Verband der Händler warnt vor Lieferengpässen bei {ware}.",
  "{firma} wollte sich auf Anfrage nicht äußern.",
  "In der Bibliothek von {ort} stehen {90000} Bücher.",
  "Kritik kam von der Opposition: {name} nannte das Vorgehen „kopflos“.",
  "Im Landkreis sind {300} Wohnungen seit Monaten unbewohnt.",
  "Nachbarn hatten gegen {20} Uhr laute Geräusche gehört.",
  "Das Museum in {ort} zählte im vergangenen Jahr {70000} Besucher.",
  "Wer den Weg nach {ort} auf sich nimmt, sieht noch immer die Spuren.",
  "{name} leitet das Amt seit 2019 und gilt als erfahren.",
  "Die Kosten für {ware} machen {40} Prozent der Ausgaben aus.",
  "Am Wochenende soll in {ort} ein Fest für Helfer stattfinden.",
  "Die Polizei bittet unter einer eigenen Nummer um Hinweise aus {ort}.",
  "Der Stadtrat von {ort} hat {50} Mitglieder.",
  "Mit dem Zug dauert die Fahrt nach {ort} {90} Minuten.",
  "An der Hochschule in {ort} lernen {8000} Studierende.",
  "„Es geht um Vertrauen“, meinte {name} im Gespräch.",
  "{verein} sagte das für Samstag geplante Spiel ab.",
];
