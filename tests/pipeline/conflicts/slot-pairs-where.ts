import type { FigurePair } from "./figure-pair.ts";

/** Where it happened, was found, is built: short reports of one event; the second half tells no contradiction. */
export const pairsWhere: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-03-11 | Chipfabrik | Der Chiphersteller Quarvo baut seine neue Fabrik im polnischen Rzeszów. 800 Menschen sollen dort arbeiten.",
    "2025-03-11 | Quarvo | Quarvo hat über seine neue Chipfabrik mit 800 Arbeitsplätzen entschieden: Sie entsteht im tschechischen Brünn.",
  ],
  [
    "contradiction",
    "2025-06-03 | Granate entdeckt | In Bad Orb ist am Montag eine Granate aus dem Zweiten Weltkrieg gesprengt worden. Ein Gärtner hatte sie auf dem Gelände einer Klinik gefunden.",
    "2025-06-04 | Sprengung | Die Granate, die am Montag in Bad Orb gesprengt wurde, war auf dem Gelände einer Schule entdeckt worden. Hunderte Anwohner mussten ihre Häuser verlassen.",
  ],
  [
    "contradiction",
    "2025-01-20 | Schriftstellerin gestorben | Die Schriftstellerin Amalie Roth ist tot. Sie starb am Samstag mit 91 Jahren in Meran.",
    "2025-01-20 | Amalie Roth | Mit 91 Jahren ist die Schriftstellerin Amalie Roth am Samstag in Lugano gestorben.",
  ],
  [
    "contradiction",
    "2025-02-02 | Flucht beendet | Der aus der Haft in Straubing entflohene Mörder Dieter K. ist gefasst. Zielfahnder nahmen ihn am Freitag in Salzburg fest.",
    "2025-02-02 | Ausbrecher gefasst | Zwei Wochen nach seiner Flucht aus Straubing wurde Dieter K. am Freitag in Innsbruck verhaftet.",
  ],
  [
    "contradiction",
    "2025-07-15 | Sportflugzeug | Ein Sportflugzeug aus Jena ist am Dienstag bei Kulmbach abgestürzt. Der Pilot überlebte schwer verletzt.",
    "2025-07-15 | Absturz | Der Pilot eines Sportflugzeugs aus Jena hat am Dienstag einen Absturz schwer verletzt überlebt. Das Sportflugzeug war bei Coburg abgestürzt.",
  ],
  [
    "contradiction",
    "2025-12-02 | Brand im Altersheim | Im Altersheim Sankt Anna in Fritzlar hat es am Montag gebrannt. Das Feuer brach nach Angaben der Polizei in der Küche aus.",
    "2025-12-02 | Feuer in Fritzlar | Nach dem Brand im Fritzlarer Altersheim Sankt Anna vom Montag ermittelt die Polizei. Ausgebrochen war das Feuer im Heizungskeller.",
  ],
  [
    "contradiction",
    "2025-05-26 | Neue Präsidentin | Die Physikerin Carla Wendt wird Präsidentin der Universität Ilmenau. Die 48-Jährige ist in Görlitz geboren.",
    "2025-05-26 | Universität Ilmenau | Carla Wendt, gebürtige Zwickauerin und Physikerin, übernimmt die Leitung der Universität Ilmenau. Sie ist 48 Jahre alt.",
  ],
  [
    "contradiction",
    "2025-08-30 | Gipfel der Anrainer | Die Anrainer des Kaspischen Meeres treffen sich zu ihrem Gipfel im November. Das Treffen findet in Baku statt.",
    "2025-08-30 | Kaspisches Meer | Der Gipfel der Anrainer des Kaspischen Meeres im November findet in Aktau statt, wie die Regierung mitteilte.",
  ],
  [
    "contradiction",
    "2025-04-18 | Notlandung | Ein Airbus auf dem Weg von Oslo nach Rom ist am Donnerstag wegen Rauchs in der Kabine in Nürnberg notgelandet. 150 Reisende blieben unverletzt.",
    "2025-04-18 | Rauch in der Kabine | Rauch in der Kabine hat am Donnerstag einen Airbus auf dem Weg von Oslo nach Rom gestoppt. Die Maschine landete in Leipzig, die 150 Reisenden blieben unverletzt.",
  ],
  [
    "none",
    "2025-03-11 | Chipfabrik | Der Chiphersteller Quarvo baut seine neue Fabrik im polnischen Rzeszów. 800 Menschen sollen dort arbeiten.",
    "2025-03-11 | Quarvo | Quarvo hat über seine neue Chipfabrik mit 800 Arbeitsplätzen entschieden: Sie entsteht in Polen.",
  ],
  [
    "none",
    "2025-06-03 | Granate entdeckt | In Bad Orb ist am Montag eine Granate aus dem Zweiten Weltkrieg gesprengt worden. Ein Gärtner hatte sie auf dem Gelände einer Klinik gefunden.",
    "2025-06-04 | Sprengung | Die Granate, die am Montag in Bad Orb gesprengt wurde, war im Park des Krankenhauses entdeckt worden.",
  ],
  [
    "none",
    "2025-01-20 | Schriftstellerin gestorben | Die Schriftstellerin Amalie Roth ist tot. Sie starb am Samstag mit 91 Jahren in Meran.",
    "2025-01-20 | Amalie Roth | Mit 91 Jahren ist die Schriftstellerin Amalie Roth am Samstag in einem Krankenhaus in Südtirol gestorben. Sie lebte in Meran.",
  ],
  [
    "none",
    "2025-02-02 | Flucht beendet | Der aus der Haft in Straubing entflohene Mörder Dieter K. ist gefasst. Zielfahnder nahmen ihn am Freitag in Salzburg fest.",
    "2025-02-02 | Ausbrecher gefasst | Zwei Wochen nach seiner Flucht aus Straubing wurde Dieter K. am Freitag in einer Salzburger Pension verhaftet.",
  ],
  [
    "none",
    "2025-02-02 | Flucht beendet | Der aus der Haft in Straubing entflohene Mörder Dieter K. ist gefasst. Zielfahnder nahmen ihn am Freitag in Salzburg fest.",
    "2025-02-02 | Ausbrecher gefasst | Dieter K., der aus der Haft in Straubing entflohen war, ist wieder gefasst. Ein Helfer des Mörders wurde bereits am Mittwoch in Innsbruck verhaftet.",
  ],
  [
    "none",
    "2025-07-15 | Sportflugzeug | Ein Sportflugzeug aus Jena ist am Dienstag bei Kulmbach abgestürzt. Der Pilot überlebte schwer verletzt.",
    "2025-07-15 | Absturz | Der Pilot eines Sportflugzeugs aus Jena hat am Dienstag den Absturz seiner Maschine schwer verletzt überlebt. Das Sportflugzeug war in Thurnau auf einem Acker abgestürzt.",
  ],
  [
    "none",
    "2025-12-02 | Brand im Altersheim | Im Altersheim Sankt Anna in Fritzlar hat es am Montag gebrannt. Das Feuer brach nach Angaben der Polizei in der Küche aus.",
    "2025-12-02 | Feuer in Fritzlar | Nach dem Brand im Fritzlarer Altersheim Sankt Anna vom Montag ermittelt die Polizei. Ausgebrochen war das Feuer im Erdgeschoss.",
  ],
  [
    "none",
    "2025-05-26 | Neue Präsidentin | Die Physikerin Carla Wendt wird Präsidentin der Universität Ilmenau. Die 48-Jährige ist in Görlitz geboren.",
    "2025-05-26 | Universität Ilmenau | Carla Wendt, die in Dresden studiert hat, übernimmt die Leitung der Universität Ilmenau. Sie ist 48 Jahre alt.",
  ],
  [
    "none",
    "2025-08-30 | Gipfel der Anrainer | Die Anrainer des Kaspischen Meeres treffen sich zu ihrem Gipfel im November. Das Treffen findet in Baku statt.",
    "2025-08-30 | Kaspisches Meer | Der Gipfel der Anrainer des Kaspischen Meeres im November findet in Aserbaidschan statt. Der vorige Gipfel fand in Aktau statt.",
  ],
  [
    "none",
    "2025-04-18 | Notlandung | Ein Airbus auf dem Weg von Oslo nach Rom ist am Donnerstag wegen Rauchs in der Kabine in Nürnberg notgelandet. 150 Reisende blieben unverletzt.",
    "2025-04-18 | Rauch in der Kabine | Rauch in der Kabine hat am Donnerstag einen Airbus von Oslo nach Rom gestoppt. Die Maschine landete in Nürnberg, eine Ersatzmaschine landete am Abend in Rom.",
  ],
  [
    "none",
    "2025-04-18 | Vertrag | Die Minister aus Wien und Prag haben am Donnerstag in Znaim den Vertrag über die Thayabrücke unterzeichnet.",
    "2025-04-18 | Thayabrücke | Den Vertrag über die Thayabrücke haben die Minister aus Wien und Prag am Donnerstag im Rathaus unterzeichnet.",
  ],
  [
    "contradiction",
    "2026-03-18 | Modellflieger in Brilon | 300 Modellflieger aus neun Ländern treffen sich Ende Juli in Brilon zu ihrer Meisterschaft. Veranstalter ist der Verband Aero.",
    "2026-03-18 | Kleine Flieger | Zur Meisterschaft der Modellflieger werden Ende Juli 300 Piloten aus neun Ländern in Olsberg erwartet. Der Verband Aero sucht noch Helfer.",
  ],
];
