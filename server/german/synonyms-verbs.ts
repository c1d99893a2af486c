/** Near synonyms of what is done and happens, with the nouns of the same deed; groups stand between bars and line ends, everyday German of any subject. A word may stand in several groups, one for each of its senses; opposites never share one. */
export const verbSynonyms = `
  steigen zunehmen wachsen ansteigen anwachsen klettern zulegen erhöhen anziehen Anstieg Zunahme Zuwachs Wachstum Plus Erhöhung vergrößern hochgehen emporschnellen
  sinken fallen abnehmen zurückgehen schrumpfen nachlassen verringern reduzieren senken mindern Rückgang Abnahme Minus einbrechen absinken Senkung vermindern schwinden Schwund Verringerung
  beginnen anfangen starten eröffnen Beginn Start Auftakt anlaufen Anfang losgehen einsetzen aufnehmen
  enden aufhören beenden abschließen Ende Schluss Abschluss auslaufen Beendigung
  sagen erklären mitteilen betonen äußern meinen angeben aussagen bekanntgeben verkünden Angabe Aussage Mitteilung Erklärung erläutern ausführen
  berichten melden schreiben vermelden schildern Bericht Meldung | benötigen brauchen erfordern Bedarf angewiesen
  nutzen benutzen verwenden gebrauchen einsetzen anwenden Nutzung Verwendung Einsatz Anwendung
  bauen errichten erbauen konstruieren Bau Errichtung entstehen | gründen Gründung einrichten Einrichtung schaffen
  kaufen erwerben anschaffen beschaffen Kauf Erwerb übernehmen Übernahme
  zeigen belegen nachweisen ergeben hervorgehen darlegen beweisen Nachweis Beleg Beweis
  finden entdecken aufspüren herausfinden Fund Entdeckung stoßen
  untersuchen erforschen analysieren prüfen auswerten Untersuchung Analyse Studie Auswertung Prüfung überprüfen begutachten
  helfen unterstützen Hilfe Unterstützung beistehen fördern Förderung
  ändern verändern wandeln umwandeln Änderung Veränderung Wandel
  schließen dichtmachen stilllegen Schließung Stilllegung aufgeben Aus
  leiten führen Leiter Chef Leitung Vorsitzender vorstehen anführen
  treffen begegnen zusammenkommen Treffen Begegnung Zusammenkunft zusammentreffen
  wichtig bedeutend zentral essenziell wesentlich entscheidend
  Kritik kritisieren bemängeln rügen tadeln beanstanden monieren | Kosten kosten Preis Ausgabe
  bezahlen zahlen ausgeben überweisen Zahlung begleichen | verdienen einnehmen erwirtschaften Einnahme Erlös Umsatz
  arbeiten beschäftigen Mitarbeiter Beschäftigter Angestellter Arbeitnehmer anstellen Belegschaft Arbeitskraft
  entlassen streichen abbauen wegfallen Entlassung Abbau Stellenabbau Streichung
  wohnen leben Einwohner Bewohner Bevölkerung | verletzen verwunden Verletzter | brennen Feuer Brand Flamme
  gewinnen siegen besiegen schlagen Sieg Erfolg Gewinn bezwingen durchsetzen | verlieren unterliegen Niederlage
  verlieren einbüßen Verlust Einbuße | fordern verlangen Forderung pochen einfordern | tragen übernehmen bezahlen
  kämpfen bekämpfen Kampf ringen | schätzen beziffern veranschlagen taxieren rechnen Schätzung
  sprechen reden sagen Gespräch Unterredung | bieten anbieten Angebot offerieren
  zusagen versprechen zusichern Zusage Versprechen zubilligen garantieren | erzielen schießen Treffer Tor
  dauern andauern währen | stammen herkommen kommen herrühren | heißen nennen bezeichnen lauten Name Titel tragen
  entstehen bilden hervorgehen | verhindern vermeiden abwenden unterbinden vereiteln
  erlauben gestatten genehmigen zulassen Erlaubnis Genehmigung bewilligen Bewilligung dürfen
  verbieten untersagen Verbot | beschließen entscheiden verabschieden Beschluss Entscheidung festlegen bestimmen
  verlassen abreisen weggehen ausscheiden | ankommen eintreffen Ankunft
  ablehnen zurückweisen verweigern ausschlagen Ablehnung abweisen verwerfen dagegen
  zustimmen befürworten billigen einverstanden akzeptieren Zustimmung dafür gutheißen
  verschieben vertagen aufschieben verlegen Verschiebung Verzögerung verzögern hinausschieben
  absagen streichen ausfallen entfallen Absage | ankündigen Ankündigung ankündigt avisieren
  planen vorsehen beabsichtigen vorhaben Plan Vorhaben Planung Absicht | verlagern verlegen umziehen Verlagerung
  herstellen produzieren fertigen erzeugen Herstellung Produktion Fertigung Erzeugung fabrizieren
  schicken senden entsenden verschicken versenden Entsendung abordnen | liefern ausliefern Lieferung zustellen
  erhalten bekommen kriegen empfangen Erhalt entgegennehmen | geben gewähren überlassen aushändigen übergeben
  besitzen haben gehören Besitz Eigentum | stehlen entwenden rauben klauen Diebstahl Raub
  töten umbringen ermorden Tötung Mord | sterben verstorben umkommen Tod ableben Todesfall
  verurteilen Verurteilung Urteil schuldig | freisprechen Freispruch
  anklagen beschuldigen vorwerfen Anklage Vorwurf bezichtigen anlasten
  festnehmen verhaften inhaftieren Festnahme Verhaftung | ermitteln fahnden nachforschen Ermittlung Fahndung
  gestehen zugeben einräumen eingestehen Geständnis | leugnen bestreiten abstreiten dementieren zurückweisen Dementi
  warnen mahnen Warnung | raten empfehlen Rat Empfehlung nahelegen | bitten ersuchen Bitte | danken bedanken Dank
  loben würdigen preisen Lob anerkennen | feiern begehen Feier Jubiläum | besuchen aufsuchen Besuch
  eröffnen einweihen Eröffnung Einweihung
  reparieren instandsetzen Reparatur sanieren renovieren Sanierung Renovierung modernisieren Modernisierung erneuern Erneuerung
  zerstören vernichten verwüsten Zerstörung Verwüstung | retten bergen Rettung Bergung | evakuieren räumen Räumung
  fliehen flüchten entkommen Flucht | suchen fahnden Suche | verschwinden vermissen abhandenkommen
  reichen genügen ausreichen | passieren geschehen ereignen vorfallen stattfinden zutragen
  veranstalten abhalten ausrichten organisieren austragen
  teilnehmen mitmachen beteiligen Teilnahme Beteiligung Teilnehmer
  protestieren demonstrieren Protest Demonstration Kundgebung | streiken Streik Ausstand niederlegen Arbeitsniederlegung
  verhandeln Verhandlung | einigen verständigen vereinbaren abmachen Einigung Vereinbarung Übereinkunft Abkommen
  verstoßen missachten verletzen brechen Verstoß | wechseln Wechsel tauschen | zurücktreten Rücktritt abdanken
  antreten kandidieren bewerben Kandidatur Bewerbung | ernennen berufen einsetzen Ernennung Berufung
  ersetzen ablösen nachfolgen Nachfolger Ablösung | bleiben verbleiben | regieren herrschen Amt
  behandeln therapieren Behandlung Therapie | heilen genesen gesunden Heilung
  erkranken infizieren anstecken Erkrankung Infektion Ansteckung | impfen Impfung | lernen Lernen aneignen
  lehren unterrichten Unterricht | messen vermessen Messung | zählen auszählen Zählung Auszählung | wiegen Gewicht
  berechnen ausrechnen errechnen Berechnung | erwarten rechnen prognostizieren vorhersagen Erwartung Prognose Vorhersage
  fürchten befürchten Furcht Befürchtung Sorge sorgen bangen | vermuten annehmen mutmaßen Vermutung Annahme
  bezweifeln Zweifel | glauben überzeugt | wissen Kenntnis | vergessen Vergessen
  verärgern ärgern empören verärgert wütend Ärger Empörung Unmut | freuen Freude erfreut | beklagen bedauern Bedauern
  begrüßen willkommen | beleidigen beschimpfen Beleidigung | angreifen attackieren überfallen Angriff Attacke Überfall
  besetzen einnehmen erobern Besetzung Eroberung | schießen feuern Schuss | schützen Schutz sichern bewahren
  gefährden bedrohen Gefährdung | überwachen beobachten kontrollieren Überwachung Kontrolle Aufsicht
  versichern garantieren | erlassen verhängen Erlass | aufheben abschaffen Aufhebung Abschaffung
  verschärfen Verschärfung | lockern Lockerung | verkürzen kürzen Kürzung | beschleunigen Beschleunigung
  verbessern Verbesserung | verschlechtern Verschlechterung verschlimmern
  scheitern misslingen fehlschlagen durchfallen platzen | gelingen glücken schaffen | erreichen gelangen
  übertreffen überbieten überholen | halbieren Halbierung | verteilen aufteilen Verteilung
  sammeln zusammentragen Sammlung | spenden stiften Spende | leihen borgen Leihgabe | mieten pachten Miete Pacht
  vermieten verpachten | verkaufen veräußern Verkauf absetzen Absatz | exportieren ausführen Export Ausfuhr
  importieren einführen Import Einfuhr | investieren Investition | sparen einsparen Einsparung Ersparnis
  verschwenden vergeuden Verschwendung | erhöhen anheben aufstocken Anhebung
  verursachen auslösen hervorrufen bewirken herbeiführen | beeinflussen Einfluss einwirken | betreffen berühren
  umfassen enthalten beinhalten bestehen | fassen Platz Kapazität | verbinden verknüpfen Verbindung | trennen Trennung
  beitreten Beitritt | austreten Austritt | sperren abriegeln Sperrung | abheben starten Abflug
  fahren reisen Fahrt Reise | laufen gehen | fliegen Flug | überqueren passieren | abstürzen Absturz
  kollidieren zusammenstoßen zusammenprallen Zusammenstoß Kollision Zusammenprall
  explodieren detonieren Explosion Detonation | pflanzen anpflanzen aufforsten | roden fällen abholzen Rodung
  jagen Jagd | züchten Zucht | ernten Ernte | kochen zubereiten | trinken konsumieren
  aufführen inszenieren Aufführung Inszenierung | ausstellen präsentieren Ausstellung Präsentation vorstellen
  veröffentlichen erscheinen publizieren herausgeben Veröffentlichung Erscheinen
  verfassen schreiben Autor Verfasser Urheber | malen zeichnen | erfinden Erfindung | programmieren
  reden Rede Ansprache | antworten erwidern entgegnen Antwort | fragen Frage erkundigen | schweigen
  versuchen bemühen Versuch | befehlen anordnen Befehl Anordnung | gehorchen befolgen | dominieren beherrschen
  verzichten Verzicht | bevorzugen vorziehen | vergleichen Vergleich | unterscheiden Unterschied
  erinnern gedenken Erinnerung Gedenken | beerdigen bestatten beisetzen Beerdigung Bestattung Beisetzung
  heiraten Heirat Hochzeit Eheschließung | gebären Geburt | aufwachsen | erziehen Erziehung | trainieren Training
  führen vorn Führung | aufsteigen Aufstieg | absteigen Abstieg | qualifizieren Qualifikation
  bekommen erhalten kriegen empfangen beziehen Erhalt Empfang | sterben umkommen versterben Tod Todesfall
  anstreben erstreben bezwecken beabsichtigen vorhaben planen Absicht Vorhaben Plan
  besuchen Besuch Visite Staatsbesuch besichtigen
  unterschreiben unterzeichnen besiegeln signieren Unterschrift Unterzeichnung
  überprüfen nachprüfen prüfen kontrollieren verifizieren nachprüfbar überprüfbar Überprüfung Prüfung Kontrolle
  beweisen belegen nachweisen bestätigen erwiesen bewiesen Beweis Nachweis Beleg Bestätigung
  stützen untermauern bestätigen bekräftigen erhärten | beschweren klagen beklagen bemängeln Beschwerde Klage
  klagen verklagen anklagen Klage Anklage
  ärgern verärgern verärgert sauer wütend zornig erbost ungehalten Ärger Wut Zorn Unmut
  enttäuschen enttäuscht frustrieren frustriert Enttäuschung Frust | freuen erfreuen glücklich froh Freude
  fürchten befürchten sorgen Angst Sorge Furcht Befürchtung | überraschen verblüffen erstaunen Überraschung
  loben würdigen preisen rühmen Lob Würdigung | entschuldigen Entschuldigung bedauern
  lügen belügen täuschen Lüge Täuschung | ausnutzen ausnützen missbrauchen benutzen instrumentalisieren abzocken
  profitieren nützen gewinnen Nutzen Vorteil Profit | schaden schädigen Schaden Nachteil
  schicken senden entsenden entsandt versenden abschicken Entsendung | liefern schicken beliefern überlassen Lieferung
  bringen befördern transportieren liefern fahren Transport Beförderung
  besitzen gehören Besitzer Eigentümer Inhaber Eigentum Besitz
  fördern bezuschussen subventionieren Förderung Zuschuss Subvention Beihilfe
  finanzieren bezahlen aufkommen Finanzierung | entschädigen ausgleichen ersetzen Entschädigung Ausgleich Ersatz
  kosten Kosten Preis teuer | verteuern teurer Mehrkosten Verteuerung Preiserhöhung
  verbilligen billiger günstiger Preissenkung | kündigen entlassen feuern Kündigung Entlassung
  einstellen beenden aufgeben stoppen Einstellung | ruhen stillstehen pausieren stillliegen
  unterbrechen aussetzen pausieren Unterbrechung Pause | fortsetzen weiterführen weitermachen fortführen Fortsetzung
  öffnen eröffnen aufmachen Öffnung Eröffnung | schließen zumachen dichtmachen Schließung
  ausprobieren erproben testen probieren Test Probe Versuch | schaffen gelingen erreichen bewältigen
  bauen erbauen errichten erstellen Bau Neubau Errichtung
  umbauen sanieren renovieren modernisieren Umbau Sanierung Renovierung
  restaurieren instandsetzen reparieren wiederherstellen Restaurierung Reparatur
  abreißen abbrechen niederreißen abtragen Abriss Abbruch | beschädigen demolieren Beschädigung
  säubern reinigen putzen sauber Reinigung | schreiben verfassen Autor Autorin Verfasser | spielen musizieren
  singen Sänger Gesang | forschen erforschen Forscher Wissenschaftler Forschung Gelehrter | lernen erlernen
  studieren Studium Student | essen fressen verzehren verspeisen | trinken saufen | wohnen leben hausen ansässig
  umziehen Umzug | vereinbaren abmachen verabreden Vereinbarung Abmachung | beraten besprechen Beratung Besprechung
  einladen Einladung | ankündigen verkünden bekanntgeben Ankündigung
  ablehnen zurückweisen weigern verweigern Ablehnung | zustimmen billigen einwilligen Zustimmung | zwingen nötigen Zwang
  verurteilen bestrafen Strafe Urteil | verteidigen schützen Verteidigung Schutz | kämpfen Kampf Gefecht
  regnen Regen Niederschlag Regenfall | frieren Frost | überfahren anfahren | stürzen fallen Sturz
  aussterben ausgestorben | zurückkehren wiederkommen heimkehren Rückkehr zurück | abreisen fortgehen
  verschieben vertagen verzögern verspäten Verzögerung Verspätung | warten abwarten | entwickeln Entwickler Entwicklung
  verdoppeln zweifach doppelt | abnehmen Rückgang weniger | zunehmen mehr Zuwachs
  verursachen auslösen hervorrufen führen Auslöser Ursache | begründen erklären Begründung Erklärung | auszeichnen ehren
  füttern Futter | modern zeitgemäß | verschmutzen verunreinigen verseuchen Verschmutzung Verunreinigung
  hoffen erhoffen wünschen Hoffnung Wunsch
`;
