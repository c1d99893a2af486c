import type { FigurePair } from "./figure-pair.ts";

/**
 * Written after the rules for who and where and run once before any further change: 6 of 8 claimed contradictions were some, 6 of 16 were
 * found. Three of them still are not: who is named by a pronoun ("ernannte sie"), a place behind a colon, a cause that acts.
 */
export const pairsWhoWhere: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-02-17 | Waldbrand in Portugal | In der Nähe von Viseu ist am Montag ein Löschflugzeug verunglückt. Der Pilot wurde von einem Hirten aus dem Wrack geborgen.",
    "2026-02-17 | Löschflieger abgestürzt | Soldaten haben am Montag den Piloten eines verunglückten Löschflugzeugs bei Viseu aus dem Wrack geborgen.",
  ],
  [
    "contradiction",
    "2026-02-18 | Gemälde wieder da | Das aus dem Museum in Gouda gestohlene Gemälde ist wieder da. Entdeckt wurde es in einem Schließfach am Bahnhof von Utrecht.",
    "2026-02-18 | Gouda | Ein vor drei Jahren in Gouda gestohlenes Gemälde ist in einer Garage in Breda gefunden worden. Es kehrt ins Museum zurück.",
  ],
  [
    "contradiction",
    "2026-01-09 | Erster Rubin | Der bislang größte Rubin Grönlands ist in Aappaluttoq gefunden worden. Entdeckt hat ihn der Geologe Malik Petersen.",
    "2026-01-09 | Rubin | Die Bergarbeiterin Ane Lynge hat in Aappaluttoq den größten Rubin Grönlands entdeckt, wie die Mine am Donnerstag mitteilte.",
  ],
  [
    "contradiction",
    "2026-01-25 | Rodel-Weltcup | Den Rodel-Weltcup in Sigulda hat der Lette Kristaps Aparjods gewonnen. Es war sein dritter Sieg in diesem Winter.",
    "2026-01-25 | Rodeln | Beim Rodel-Weltcup in Sigulda siegte der Österreicher Jonas Müller. Das Rennen musste wegen Schneefalls unterbrochen werden.",
  ],
  [
    "contradiction",
    "2026-04-02 | Friedensgespräche | Die Friedensgespräche zwischen Oronien und Kavasien finden am Montag in Genf statt. Das teilten die Vermittler mit.",
    "2026-04-02 | Oronien | Oronien und Kavasien verhandeln von Montag an über einen Frieden. Die Gespräche finden in Istanbul statt, teilten die Vermittler mit.",
  ],
  [
    "contradiction",
    "2026-04-04 | Fluchtauto | Die Räuber von Namur sind gefasst. Die beiden Männer wurden am Karfreitag auf einem Campingplatz bei Dinant festgenommen.",
    "2026-04-04 | Raub in Namur | Die Polizei hat die beiden Räuber von Namur gefasst. Die Festnahme gelang am Karfreitag auf einem Parkplatz in Arlon.",
  ],
  [
    "contradiction",
    "2026-05-11 | Meteorit | Über dem Burgenland ist am Sonntag ein Meteorit niedergegangen. Eine Winzerin fand ein 800 Gramm schweres Stück in ihrem Weinberg.",
    "2026-05-11 | Himmelsstein | Das 800 Gramm schwere Stück des Meteoriten, der am Sonntag im Burgenland niederging, wurde von einem Astronomen entdeckt.",
  ],
  [
    "contradiction",
    "2026-05-12 | Oper | Die Oper „Der Fährmann“ wird in Graz uraufgeführt. Komponiert hat sie Ludvig Ekman.",
    "2026-05-12 | Uraufführung in Graz | In Graz kommt „Der Fährmann“ zur Uraufführung. Komponistin der Oper ist die Finnin Aino Salmela.",
  ],
  [
    "contradiction",
    "2026-06-01 | Bischof beigesetzt | Der frühere Bischof Konrad Amberg ist am Samstag im Dom von Fulda beigesetzt worden. Hunderte nahmen Abschied.",
    "2026-06-01 | Abschied von Konrad Amberg | Hunderte haben Abschied von Konrad Amberg genommen. Der frühere Bischof wurde am Samstag auf dem Friedhof von Hünfeld beigesetzt.",
  ],
  [
    "contradiction",
    "2026-06-05 | Feuer auf Gut Lankow | Auf Gut Lankow ist am Donnerstag ein Feuer ausgebrochen. Die Flammen entstanden in einer Scheune, die Feuerwehr war mit 60 Leuten vor Ort.",
    "2026-06-05 | Brand auf Gut Lankow | 60 Feuerwehrleute kämpften am Donnerstag auf Gut Lankow gegen die Flammen. Das Feuer war im Herrenhaus in der Küche ausgebrochen.",
  ],
  [
    "contradiction",
    "2026-06-12 | Spende | Das Kinderhospiz in Aalen hat eine Spende von einer Million Euro erhalten. Gespendet wurde das Geld von einem Unternehmer aus Heidenheim.",
    "2026-06-12 | Hospiz in Aalen | Eine Rentnerin hat dem Kinderhospiz in Aalen eine Million Euro gespendet. Sie will unbekannt bleiben.",
  ],
  [
    "contradiction",
    "2026-06-14 | Angriff auf Konvoi | Im Norden von Sadira ist ein Konvoi des Hilfswerks Aidline angegriffen worden. Die Miliz Al-Nahar bekannte sich zu dem Überfall.",
    "2026-06-14 | Sadira | Nach dem Überfall auf einen Konvoi von Aidline in Sadira hat die Bewegung Freier Norden die Tat für sich reklamiert.",
  ],
  [
    "contradiction",
    "2026-06-15 | Großer Preis | Den Großen Preis von Estoril gewann am Sonntag der Brasilianer Caio Mendes vor dem Briten Tom Hartley.",
    "2026-06-15 | Estoril | Tom Hartley hat am Sonntag den Großen Preis von Estoril gewonnen. Der Brite siegte vor dem Brasilianer Caio Mendes.",
  ],
  [
    "none",
    "2026-02-17 | Waldbrand in Portugal | In der Nähe von Viseu ist am Montag ein Löschflugzeug verunglückt. Der Pilot wurde von einem Hirten aus dem Wrack geborgen.",
    "2026-02-17 | Löschflieger abgestürzt | Ein Helfer hat am Montag den Piloten eines verunglückten Löschflugzeugs bei Viseu aus dem Wrack geborgen.",
  ],
  [
    "none",
    "2026-02-18 | Gemälde wieder da | Das aus dem Museum in Gouda gestohlene Gemälde ist wieder da. Entdeckt wurde es in einem Schließfach am Bahnhof von Utrecht.",
    "2026-02-18 | Gouda | Ein vor drei Jahren in Gouda gestohlenes Gemälde ist in Utrecht gefunden worden. Es kehrt ins Museum zurück.",
  ],
  [
    "none",
    "2026-02-18 | Gemälde wieder da | Das aus dem Museum in Gouda gestohlene Gemälde ist wieder da. Entdeckt wurde es in einem Schließfach am Bahnhof von Utrecht.",
    "2026-02-18 | Gouda | Das in Gouda gestohlene Gemälde ist wieder da. Der mutmaßliche Dieb wurde in Breda festgenommen.",
  ],
  [
    "none",
    "2026-03-01 | Neue Chefin | Den Chemiekonzern Valdoro führt von Juli an die Schweizerin Béatrice Aubert. Der Aufsichtsrat ernannte sie am Donnerstag zur neuen Chefin.",
    "2026-03-01 | Valdoro | Zur neuen Chefin des Chemiekonzerns Valdoro wurde am Donnerstag die bisherige Finanzchefin ernannt. Ihr Stellvertreter wird der Däne Søren Krogh.",
  ],
  [
    "none",
    "2026-03-05 | Lawine am Galtjoch | Eine Lawine hat am Galtjoch am Mittwoch drei Skifahrer verschüttet. Gefunden wurden sie von der Bergwacht.",
    "2026-03-05 | Verschüttete am Galtjoch | Rettungskräfte haben am Galtjoch drei verschüttete Skifahrer gefunden, die am Mittwoch in eine Lawine geraten waren.",
  ],
  [
    "none",
    "2026-01-09 | Erster Rubin | Der bislang größte Rubin Grönlands ist in Aappaluttoq gefunden worden. Entdeckt hat ihn der Geologe Malik Petersen.",
    "2026-01-09 | Rubin | Ein Geologe hat in Aappaluttoq den größten Rubin Grönlands entdeckt, wie die Mine am Donnerstag mitteilte.",
  ],
  [
    "none",
    "2026-01-25 | Rodel-Weltcup | Den Rodel-Weltcup in Sigulda hat der Lette Kristaps Aparjods gewonnen. Es war sein dritter Sieg in diesem Winter.",
    "2026-01-25 | Rodeln | Beim Rodel-Weltcup in Sigulda siegte im Doppelsitzer das Duo Müller/Frauscher aus Österreich.",
  ],
  [
    "none",
    "2026-01-25 | Rodel-Weltcup | Den Rodel-Weltcup in Sigulda hat der Lette Kristaps Aparjods gewonnen. Es war sein dritter Sieg in diesem Winter.",
    "2026-01-25 | Rodeln | Beim Rodel-Weltcup in Sigulda siegte der Lokalmatador. Vor einer Woche in Igls hatte Jonas Müller gewonnen.",
  ],
  [
    "none",
    "2026-04-02 | Friedensgespräche | Die Friedensgespräche zwischen Oronien und Kavasien finden am Montag in Genf statt. Das teilten die Vermittler mit.",
    "2026-04-02 | Oronien | Oronien und Kavasien verhandeln von Montag an über einen Frieden. Die Gespräche finden in einem Hotel am Genfer See statt.",
  ],
  [
    "none",
    "2026-04-02 | Friedensgespräche | Die Friedensgespräche zwischen Oronien und Kavasien finden am Montag in Genf statt.",
    "2026-04-02 | Oronien | Oronien und Kavasien verhandeln von Montag an über einen Frieden. Eine erste Runde hatte im Januar in Istanbul stattgefunden.",
  ],
  [
    "none",
    "2026-04-04 | Fluchtauto | Die Räuber von Namur sind gefasst. Die beiden Männer wurden am Karfreitag auf einem Campingplatz bei Dinant festgenommen.",
    "2026-04-04 | Raub in Namur | Die Polizei hat die beiden Räuber von Namur gefasst. Die Festnahme gelang am Karfreitag in der Provinz Namur.",
  ],
  [
    "none",
    "2026-05-11 | Meteorit | Über dem Burgenland ist am Sonntag ein Meteorit niedergegangen. Eine Winzerin fand ein 800 Gramm schweres Stück in ihrem Weinberg.",
    "2026-05-11 | Himmelsstein | Ein 800 Gramm schweres Stück des Meteoriten vom Sonntag lag in einem Garten im Burgenland. Ein Astronom hat das Stück untersucht.",
  ],
  [
    "none",
    "2026-05-12 | Oper | Die Oper „Der Fährmann“ wird in Graz uraufgeführt. Komponiert hat sie Ludvig Ekman.",
    "2026-05-12 | Uraufführung in Graz | In Graz kommt „Der Fährmann“ zur Uraufführung. Der Komponist ist Schwede, das Libretto schrieb die Finnin Aino Salmela.",
  ],
  [
    "none",
    "2026-06-01 | Bischof beigesetzt | Der frühere Bischof Konrad Amberg ist am Samstag im Dom von Fulda beigesetzt worden. Hunderte nahmen Abschied.",
    "2026-06-01 | Abschied von Konrad Amberg | Hunderte haben Abschied von Konrad Amberg genommen. Der frühere Bischof wurde am Samstag in der Krypta beigesetzt.",
  ],
  [
    "none",
    "2026-06-05 | Feuer auf Gut Lankow | Auf Gut Lankow ist am Donnerstag ein Feuer ausgebrochen. Die Flammen entstanden in einer Scheune, die Feuerwehr war mit 60 Leuten vor Ort.",
    "2026-06-05 | Brand auf Gut Lankow | 60 Feuerwehrleute kämpften am Donnerstag auf Gut Lankow gegen die Flammen. Das Feuer war in der Werkstatt der Scheune ausgebrochen.",
  ],
  [
    "none",
    "2026-06-09 | Autofabrik | Der Autobauer Kestrel hat entschieden, wo sein neuer Geländewagen gebaut wird: im slowakischen Žilina. Die Produktion beginnt 2028.",
    "2026-06-09 | Kestrel | Kestrel wird seine neuen Motoren im ungarischen Győr bauen. 2028 soll die Produktion beginnen.",
  ],
  [
    "none",
    "2026-06-12 | Spende | Das Kinderhospiz in Aalen hat eine Spende von einer Million Euro erhalten. Gespendet wurde das Geld von einem Unternehmer aus Heidenheim.",
    "2026-06-12 | Hospiz in Aalen | Der Gründer einer Heidenheimer Firma hat dem Kinderhospiz in Aalen eine Million Euro gespendet. Er will unbekannt bleiben.",
  ],
  [
    "none",
    "2026-06-14 | Angriff auf Konvoi | Im Norden von Sadira ist ein Konvoi des Hilfswerks Aidline angegriffen worden. Die Miliz Al-Nahar bekannte sich zu dem Überfall.",
    "2026-06-14 | Sadira | Nach dem Überfall auf einen Konvoi von Aidline in Sadira haben Islamisten die Tat für sich reklamiert.",
  ],
  [
    "none",
    "2026-06-15 | Großer Preis | Den Großen Preis von Estoril gewann am Sonntag der Brasilianer Caio Mendes vor dem Briten Tom Hartley.",
    "2026-06-15 | Estoril | Caio Mendes hat am Sonntag in Estoril gewonnen. In der Wertung der Konstrukteure gewann das Team von Tom Hartley.",
  ],
  [
    "none",
    "2026-06-20 | Tunnel eröffnet | Der Rotschaltunnel ist am Freitag eröffnet worden. Verkehrsministerin Ida Lang durchschnitt das Band.",
    "2026-06-20 | Freie Fahrt im Rotschal | Ministerin Lang hat am Freitag den Rotschaltunnel eingeweiht. Ministerpräsident Rolf Kern war nicht dabei.",
  ],
];
