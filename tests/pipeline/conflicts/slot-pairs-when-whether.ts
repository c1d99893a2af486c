import type { FigurePair } from "./figure-pair.ts";

/**
 * When it happened, and whether it happened at all: short reports of one event. The last 13 are of 16 that were run once before any further
 * change: 5 of 8 were found, none of 8 controls was listed; still not found are "hat gestanden", a day beside "offen", and "Es fand statt".
 */
export const pairsWhenWhether: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-04-23 | Trauer um Komponistin | Die Komponistin Gerda Lindqvist ist tot. Sie starb am Ostermontag im Alter von 79 Jahren in Lübeck.",
    "2025-04-23 | Gerda Lindqvist gestorben | Im Alter von 79 Jahren ist die Komponistin Gerda Lindqvist am Karsamstag in Lübeck verstorben.",
  ],
  [
    "contradiction",
    "2025-11-21 | Betrüger gefasst | Ein 50-Jähriger, der Rentner in Hanau um ihr Erspartes gebracht haben soll, sitzt in Haft. Die Festnahme erfolgte am Montagabend.",
    "2025-11-21 | Haft in Hanau | Der mutmaßliche Betrüger von Hanau ist gefasst. Der 50-Jährige wurde am Mittwochmorgen verhaftet, er soll Rentner um ihr Erspartes gebracht haben.",
  ],
  [
    "contradiction",
    "2025-05-13 | Seilbahn | Die neue Seilbahn auf den Hirschkopf soll am 1. August den Betrieb aufnehmen. Das kündigte Bürgermeister Kilian Moser am Montag an.",
    "2025-05-13 | Hirschkopf | Vom 15. September an sollen die Kabinen der neuen Seilbahn auf den Hirschkopf fahren, kündigte Bürgermeister Kilian Moser am Montag an.",
  ],
  [
    "none",
    "2025-04-23 | Trauer um Komponistin | Die Komponistin Gerda Lindqvist ist tot. Sie starb am Ostermontag im Alter von 79 Jahren in Lübeck.",
    "2025-04-23 | Gerda Lindqvist gestorben | Im Alter von 79 Jahren ist die Komponistin Gerda Lindqvist an Ostern in Lübeck verstorben. Beigesetzt wird sie am Freitag.",
  ],
  [
    "none",
    "2025-04-23 | Trauer um Komponistin | Die Komponistin Gerda Lindqvist ist tot. Sie starb am Ostermontag im Alter von 79 Jahren in Lübeck.",
    "2025-04-23 | Gerda Lindqvist gestorben | Im Alter von 79 Jahren ist die Komponistin Gerda Lindqvist am 21. April in Lübeck verstorben.",
  ],
  [
    "none",
    "2025-11-21 | Betrüger gefasst | Ein 50-Jähriger, der Rentner in Hanau um ihr Erspartes gebracht haben soll, sitzt in Haft. Die Festnahme erfolgte am Montagabend.",
    "2025-11-21 | Haft in Hanau | Der mutmaßliche Betrüger von Hanau ist gefasst. Am Mittwoch erging Haftbefehl gegen den 50-Jährigen, er soll Rentner um ihr Erspartes gebracht haben.",
  ],
  [
    "none",
    "2025-05-13 | Seilbahn | Die neue Seilbahn auf den Hirschkopf soll am 1. August den Betrieb aufnehmen. Das kündigte Bürgermeister Kilian Moser am Montag an.",
    "2025-05-13 | Hirschkopf | Vom 15. September an sollen die Kabinen der neuen Seilbahn auf den Hirschkopf auch abends fahren, der Betrieb beginnt Anfang August.",
  ],
  [
    "contradiction",
    "2025-05-21 | Rat der Alpenländer | Beim Rat der Alpenländer hat Liechtenstein der Transitabgabe am Dienstag zugestimmt. Sie kann damit im Januar in Kraft treten.",
    "2025-05-21 | Transitabgabe | Liechtenstein hat im Rat der Alpenländer am Dienstag gegen die Transitabgabe gestimmt. Sie tritt dennoch im Januar in Kraft.",
  ],
  [
    "contradiction",
    "2025-09-02 | Gedenkfeier | Zur Gedenkfeier am Hafen von Wedel kamen am Sonntag 400 Gäste. Auch Ministerpräsident Lohse nahm an der Feier teil.",
    "2025-09-02 | Wedel gedenkt | 400 Gäste haben am Sonntag am Hafen von Wedel der Opfer gedacht. Ministerpräsident Lohse war nicht erschienen, er schickte einen Kranz.",
  ],
  [
    "contradiction",
    "2025-02-25 | Kita in Brühl | Der Neubau der Kita in Brühl wurde nach Angaben des Bauamts öffentlich ausgeschrieben. Die Firma Hartbau baut für 6 Millionen Euro.",
    "2025-02-25 | Kritik an Vergabe | Ohne Ausschreibung hat die Stadt Brühl den Neubau der Kita an die Firma Hartbau vergeben, bestätigte das Bauamt.",
  ],
  [
    "contradiction",
    "2025-06-11 | Fähre fährt wieder | Die Fähre zwischen Ostheim und Waldau hat am Dienstag den Betrieb wieder aufgenommen. Sie war nach einem Unfall eine Woche ausgefallen.",
    "2025-06-11 | Ostheim | Auch eine Woche nach dem Unfall ruht der Betrieb der Fähre zwischen Ostheim und Waldau. Die Reparatur habe sich am Dienstag verzögert, teilte die Reederei mit.",
  ],
  [
    "contradiction",
    "2025-07-01 | Prozess in Gera | Im Prozess um die Explosion in Gera hat der Angeklagte am Montag ein Geständnis abgelegt. Das Urteil soll im August fallen.",
    "2025-07-01 | Explosion in Gera | Der Angeklagte im Prozess um die Explosion in Gera hat die Tat am Montag bestritten. Das Urteil wird im August erwartet.",
  ],
  [
    "contradiction",
    "2025-03-28 | Fusion | Die Volksbank Ahaus und die Volksbank Gronau fusionieren. Die Vertreterversammlung in Ahaus hat am Donnerstag für den Zusammenschluss gestimmt.",
    "2025-03-28 | Volksbanken | Die Vertreterversammlung der Volksbank Ahaus hat den Zusammenschluss mit der Volksbank Gronau am Donnerstag abgelehnt.",
  ],
  [
    "none",
    "2025-05-21 | Rat der Alpenländer | Beim Rat der Alpenländer hat Liechtenstein der Transitabgabe am Dienstag zugestimmt. Sie kann damit im Januar in Kraft treten.",
    "2025-05-21 | Transitabgabe | Slowenien hat im Rat der Alpenländer am Dienstag gegen die Transitabgabe gestimmt. Liechtenstein war dafür.",
  ],
  [
    "none",
    "2025-05-21 | Rat der Alpenländer | Beim Rat der Alpenländer hat Liechtenstein der Transitabgabe am Dienstag zugestimmt. Sie kann damit im Januar in Kraft treten.",
    "2025-05-14 | Transitabgabe | Liechtenstein will im Rat der Alpenländer gegen die Transitabgabe stimmen, hieß es in der vergangenen Woche.",
  ],
  [
    "none",
    "2025-09-02 | Gedenkfeier | Zur Gedenkfeier am Hafen von Wedel kamen am Sonntag 400 Gäste. Auch Ministerpräsident Lohse nahm an der Feier teil.",
    "2025-09-02 | Wedel gedenkt | 400 Gäste haben am Sonntag am Hafen von Wedel der Opfer gedacht. Der Bürgermeister war nicht erschienen, er schickte einen Kranz.",
  ],
  [
    "none",
    "2025-02-25 | Kita in Brühl | Der Neubau der Kita in Brühl wurde nach Angaben des Bauamts öffentlich ausgeschrieben. Die Firma Hartbau baut für 6 Millionen Euro.",
    "2025-02-25 | Kritik an Vergabe | Ohne Verzögerung hat die Stadt Brühl den Neubau der Kita nach der Ausschreibung an die Firma Hartbau vergeben.",
  ],
  [
    "none",
    "2025-06-11 | Fähre fährt wieder | Die Fähre zwischen Ostheim und Waldau hat am Dienstag den Betrieb wieder aufgenommen. Sie war nach einem Unfall eine Woche ausgefallen.",
    "2025-06-09 | Ostheim | Wenige Tage nach dem Unfall ruht der Betrieb der Fähre zwischen Ostheim und Waldau. Die Reparatur dauert bis Dienstag, teilte die Reederei mit.",
  ],
  [
    "none",
    "2025-07-01 | Prozess in Gera | Im Prozess um die Explosion in Gera hat der Angeklagte am Montag ein Geständnis abgelegt. Das Urteil soll im August fallen.",
    "2025-07-01 | Explosion in Gera | Ein Zeuge im Prozess um die Explosion in Gera hat am Montag bestritten, den Angeklagten zu kennen. Das Urteil wird im August erwartet.",
  ],
  [
    "none",
    "2025-03-28 | Fusion | Die Volksbank Ahaus und die Volksbank Gronau fusionieren. Die Vertreterversammlung in Ahaus hat am Donnerstag für den Zusammenschluss gestimmt.",
    "2025-03-28 | Volksbanken | Die Vertreterversammlung der Volksbank Ahaus hat den Zusammenschluss mit der Volksbank Gronau am Donnerstag gebilligt. Ein Antrag auf Vertagung wurde abgelehnt.",
  ],
  [
    "contradiction",
    "2026-05-26 | Dichter tot | Der Dichter Ferenc Halasi ist am Pfingstsonntag in Szeged gestorben. Er wurde 84 Jahre alt.",
    "2026-05-26 | Ferenc Halasi | Der Dichter Ferenc Halasi ist tot. Er erlag am Freitag in Szeged im Alter von 84 Jahren einer Krankheit.",
  ],
  [
    "contradiction",
    "2026-02-19 | Raubüberfall auf Juwelier | Nach dem Überfall auf einen Juwelier in Trier hat die Polizei einen 30-Jährigen gefasst. Festgenommen wurde er am Sonntagabend.",
    "2026-02-19 | Trierer Juwelier | Der Überfall auf einen Juwelier in Trier ist aufgeklärt. Ein 30-Jähriger wurde am Dienstagmittag verhaftet.",
  ],
  [
    "contradiction",
    "2026-03-17 | Brücke gesperrt | Die Rheinbrücke bei Wörth ist seit Montag gesperrt. Sie bleibt zu, bis ein Riss geschweißt ist.",
    "2026-03-17 | Wörth | Die Rheinbrücke bei Wörth ist entgegen ersten Meldungen nicht gesperrt. Der Verkehr rollte am Montag wie gewohnt.",
  ],
  [
    "contradiction",
    "2026-03-20 | Parteitag | Der Parteitag der Grünen in Trient hat am Samstag für die Koalition gestimmt. Die Debatte dauerte fünf Stunden.",
    "2026-03-20 | Trient | Nach fünf Stunden Debatte lehnte der Parteitag der Grünen in Trient die Koalition am Samstag ab.",
  ],
  [
    "contradiction",
    "2026-04-11 | Rakete | Der Start der Rakete Vega in Kourou ist am Freitag gelungen. Sie trägt zwei Satelliten.",
    "2026-04-11 | Kourou | Der Start der Rakete Vega in Kourou ist am Freitag gescheitert. An Bord waren zwei Satelliten.",
  ],
  [
    "none",
    "2026-01-12 | Lawinensprengung | Die Passstraße am Furkajoch soll am 20. Mai wieder öffnen. Das sagte Straßenmeister Urs Bänziger am Freitag.",
    "2026-01-12 | Furkajoch | Straßenmeister Urs Bänziger sagte am Freitag, die Passstraße am Furkajoch werde Ende Mai öffnen. Vom 2. Juni an fahren dort auch Busse.",
  ],
  [
    "none",
    "2026-05-26 | Dichter tot | Der Dichter Ferenc Halasi ist am Pfingstsonntag in Szeged gestorben. Er wurde 84 Jahre alt.",
    "2026-05-26 | Ferenc Halasi | Der Dichter Ferenc Halasi ist tot. Er starb am Sonntag in Szeged im Alter von 84 Jahren, nachdem er am Freitag ins Krankenhaus gekommen war.",
  ],
  [
    "none",
    "2026-02-19 | Raubüberfall auf Juwelier | Nach dem Überfall auf einen Juwelier in Trier hat die Polizei einen 30-Jährigen gefasst. Festgenommen wurde er am Sonntagabend.",
    "2026-02-19 | Trierer Juwelier | Der Überfall auf einen Juwelier in Trier ist aufgeklärt. Ein 30-Jähriger sitzt seit Montag in Untersuchungshaft.",
  ],
  [
    "none",
    "2026-03-17 | Brücke gesperrt | Die Rheinbrücke bei Wörth ist seit Montag gesperrt. Sie bleibt zu, bis ein Riss geschweißt ist.",
    "2026-03-17 | Wörth | Die Rheinbrücke bei Wörth ist für Lastwagen gesperrt. Für Radfahrer ist sie nicht gesperrt.",
  ],
  [
    "none",
    "2026-03-20 | Parteitag | Der Parteitag der Grünen in Trient hat am Samstag für die Koalition gestimmt. Die Debatte dauerte fünf Stunden.",
    "2026-03-20 | Trient | Nach fünf Stunden Debatte lehnte der Parteitag der Grünen in Trient am Samstag einen Antrag auf Vertagung ab.",
  ],
  [
    "none",
    "2026-04-07 | Prozess um Apotheker | Der Apotheker von Zwiesel hat vor Gericht am Montag die Panscherei gestanden. Ihm drohen acht Jahre Haft.",
    "2026-04-07 | Zwiesel | Vor Gericht hat die Frau des Apothekers von Zwiesel am Montag bestritten, von der Panscherei gewusst zu haben.",
  ],
  [
    "none",
    "2026-04-09 | Konzert | Das Konzert der Band Nordlicht in Bregenz ist am Mittwoch ausgefallen. 3000 Fans hatten Karten.",
    "2026-04-09 | Nordlicht | Das Konzert der Band Nordlicht in Bregenz findet nun im Juni statt. Am Mittwoch war der Sänger heiser.",
  ],
  [
    "none",
    "2026-04-11 | Rakete | Der Start der Rakete Vega in Kourou ist am Freitag gelungen. Sie trägt zwei Satelliten.",
    "2026-04-11 | Kourou | Der Start der Rakete Vega in Kourou ist am Freitag gelungen. Zwei frühere Starts waren gescheitert.",
  ],
];
