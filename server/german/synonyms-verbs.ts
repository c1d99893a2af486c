/** Near synonyms of what is done and happens, with the nouns of the same deed; groups stand between bars and line ends, everyday German of any subject. A word may stand in several groups, one for each of its senses; opposites never share one. */
export const verbSynonyms = `
  abheben starten Abflug | ablehnen zurückweisen verweigern ausschlagen Ablehnung abweisen verwerfen dagegen | ablehnen zurückweisen weigern verweigern Ablehnung
  abnehmen Rückgang weniger | abreisen fortgehen | abreißen abbrechen niederreißen abtragen Abriss Abbruch | absagen streichen ausfallen entfallen Absage
  absteigen Abstieg | abstürzen Absturz | angreifen attackieren überfallen Angriff Attacke Überfall | anklagen beschuldigen vorwerfen Anklage Vorwurf bezichtigen anlasten
  ankommen eintreffen Ankunft | ankündigen Ankündigung ankündigt avisieren | ankündigen verkünden bekanntgeben Ankündigung
  anstreben erstreben bezwecken beabsichtigen vorhaben planen Absicht Vorhaben Plan | antreten kandidieren bewerben Kandidatur Bewerbung
  antworten erwidern entgegnen Antwort | arbeiten beschäftigen Mitarbeiter Beschäftigter Angestellter Arbeitnehmer anstellen Belegschaft Arbeitskraft
  aufführen inszenieren Aufführung Inszenierung | aufheben abschaffen Aufhebung Abschaffung | aufsteigen Aufstieg | aufwachsen
  ausnutzen ausnützen missbrauchen benutzen instrumentalisieren abzocken | ausprobieren erproben testen probieren Test Probe Versuch
  ausstellen präsentieren Ausstellung Präsentation vorstellen | aussterben ausgestorben | austreten Austritt | auszeichnen ehren
  bauen errichten erbauen konstruieren Bau Errichtung entstehen | bauen erbauen errichten erstellen Bau Neubau Errichtung | beeinflussen Einfluss einwirken
  beerdigen bestatten beisetzen Beerdigung Bestattung Beisetzung | befehlen anordnen Befehl Anordnung
  beginnen anfangen starten eröffnen Beginn Start Auftakt anlaufen Anfang losgehen einsetzen aufnehmen | begründen erklären Begründung Erklärung | begrüßen willkommen
  behandeln therapieren Behandlung Therapie | beitreten Beitritt | beklagen bedauern Bedauern | bekommen erhalten empfangen beziehen Erhalt Empfang
  beleidigen beschimpfen Beleidigung | benötigen brauchen erfordern Bedarf angewiesen | beraten besprechen Beratung Besprechung | berechnen ausrechnen errechnen Berechnung
  berichten melden schreiben vermelden schildern Bericht Meldung | beschleunigen Beschleunigung
  beschließen entscheiden verabschieden Beschluss Entscheidung festlegen bestimmen | beschweren klagen beklagen bemängeln Beschwerde Klage
  beschädigen demolieren Beschädigung | besetzen einnehmen erobern Besetzung Eroberung | besitzen haben gehören Besitz Eigentum
  besitzen gehören Besitzer Eigentümer Inhaber Eigentum Besitz | besuchen aufsuchen Besuch | besuchen Besuch Visite Staatsbesuch besichtigen | betreffen berühren
  bevorzugen vorziehen | beweisen belegen nachweisen bestätigen erwiesen bewiesen Beweis Nachweis Beleg Bestätigung | bezahlen zahlen ausgeben überweisen Zahlung begleichen
  bezweifeln Zweifel | bieten anbieten Angebot offerieren | bitten ersuchen Bitte | bleiben verbleiben | brennen Feuer Brand Flamme
  bringen befördern transportieren liefern fahren Transport Beförderung | danken bedanken Dank | dauern andauern währen | dominieren beherrschen
  einigen verständigen vereinbaren abmachen Einigung Vereinbarung Übereinkunft Abkommen | einladen Einladung | einstellen beenden aufgeben stoppen Einstellung
  enden aufhören beenden abschließen Ende Schluss Abschluss auslaufen Beendigung | entlassen streichen abbauen wegfallen Entlassung Abbau Stellenabbau Streichung
  entschuldigen Entschuldigung bedauern | entschädigen ausgleichen ersetzen Entschädigung Ausgleich Ersatz | entstehen bilden hervorgehen
  enttäuschen enttäuscht frustrieren frustriert Enttäuschung Frust | entwickeln Entwickler Entwicklung | erfinden Erfindung
  erhalten bekommen empfangen Erhalt entgegennehmen | erhöhen anheben aufstocken Anhebung | erinnern gedenken Erinnerung Gedenken
  erkranken infizieren anstecken Erkrankung Infektion Ansteckung | erlassen verhängen Erlass
  erlauben gestatten genehmigen zulassen Erlaubnis Genehmigung bewilligen Bewilligung dürfen | ermitteln fahnden nachforschen Ermittlung Fahndung
  ernennen berufen einsetzen Ernennung Berufung | ernten Ernte | erreichen gelangen | ersetzen ablösen nachfolgen Nachfolger Ablösung
  erwarten rechnen prognostizieren vorhersagen Erwartung Prognose Vorhersage | erziehen Erziehung | erzielen schießen Treffer Tor | eröffnen einweihen Eröffnung Einweihung
  essen fressen verzehren verspeisen | evakuieren räumen Räumung | explodieren detonieren Explosion Detonation | exportieren ausführen Export Ausfuhr
  fahren reisen Fahrt Reise | fassen Platz Kapazität | feiern begehen Feier Jubiläum | festnehmen verhaften inhaftieren Festnahme Verhaftung
  finanzieren bezahlen aufkommen Finanzierung | finden entdecken aufspüren herausfinden Fund Entdeckung stoßen | fliegen Flug | fliehen flüchten entkommen Flucht
  fordern verlangen Forderung pochen einfordern | forschen erforschen Forscher Wissenschaftler Forschung Gelehrter
  fortsetzen weiterführen weitermachen fortführen Fortsetzung | fragen Frage erkundigen | freisprechen Freispruch | freuen Freude erfreut
  freuen erfreuen glücklich froh Freude | frieren Frost | fördern bezuschussen subventionieren Förderung Zuschuss Subvention Beihilfe | führen vorn Führung
  fürchten befürchten Furcht Befürchtung Sorge sorgen bangen | fürchten befürchten sorgen Angst Sorge Furcht Befürchtung | füttern Futter
  geben gewähren überlassen aushändigen übergeben | gebären Geburt | gefährden bedrohen Gefährdung | gehorchen befolgen | gelingen glücken schaffen
  gestehen zugeben einräumen eingestehen Geständnis | gewinnen siegen besiegen schlagen Sieg Erfolg Gewinn bezwingen durchsetzen | glauben überzeugt
  gründen Gründung einrichten Einrichtung schaffen | halbieren Halbierung | heilen genesen gesunden Heilung | heiraten Heirat Hochzeit Eheschließung
  heißen nennen bezeichnen lauten Name Titel tragen | helfen unterstützen Hilfe Unterstützung beistehen fördern Förderung
  herstellen produzieren fertigen erzeugen Herstellung Produktion Fertigung Erzeugung fabrizieren | hoffen erhoffen wünschen Hoffnung Wunsch | impfen Impfung
  importieren einführen Import Einfuhr | investieren Investition | jagen Jagd | kaufen erwerben anschaffen beschaffen Kauf Erwerb übernehmen Übernahme
  klagen verklagen anklagen Klage Anklage | kochen zubereiten | kollidieren zusammenstoßen zusammenprallen Zusammenstoß Kollision Zusammenprall
  Kosten kosten Preis Ausgabe | kosten Kosten Preis teuer | Kritik kritisieren bemängeln rügen tadeln beanstanden monieren | kämpfen bekämpfen Kampf ringen
  kämpfen Kampf Gefecht | kündigen entlassen feuern Kündigung Entlassung | laufen gehen | lehren unterrichten Unterricht | leihen borgen Leihgabe
  leiten führen Leiter Chef Leitung Vorsitzender vorstehen anführen | lernen Lernen aneignen | lernen erlernen
  leugnen bestreiten abstreiten dementieren zurückweisen Dementi | liefern ausliefern Lieferung zustellen | liefern schicken beliefern überlassen Lieferung
  loben würdigen preisen Lob anerkennen | loben würdigen preisen rühmen Lob Würdigung | lockern Lockerung | lügen belügen täuschen Lüge Täuschung | malen zeichnen
  messen vermessen Messung | mieten pachten Miete Pacht | modern zeitgemäß | nutzen benutzen verwenden gebrauchen einsetzen anwenden Nutzung Verwendung Einsatz Anwendung
  passieren geschehen ereignen vorfallen stattfinden zutragen | pflanzen anpflanzen aufforsten | planen vorsehen beabsichtigen vorhaben Plan Vorhaben Planung Absicht
  profitieren nützen gewinnen Nutzen Vorteil Profit | programmieren | protestieren demonstrieren Protest Demonstration Kundgebung | qualifizieren Qualifikation
  raten empfehlen Rat Empfehlung nahelegen | reden Rede Ansprache | regieren herrschen Amt | regnen Regen Niederschlag Regenfall | reichen genügen ausreichen
  reparieren instandsetzen Reparatur sanieren renovieren Sanierung Renovierung modernisieren Modernisierung erneuern Erneuerung
  restaurieren instandsetzen reparieren wiederherstellen Restaurierung Reparatur | retten bergen Rettung Bergung | roden fällen abholzen Rodung
  ruhen stillstehen pausieren stillliegen
  sagen erklären mitteilen betonen äußern meinen angeben aussagen bekanntgeben verkünden Angabe Aussage Mitteilung Erklärung erläutern ausführen
  sammeln zusammentragen Sammlung | schaden schädigen Schaden Nachteil | schaffen gelingen erreichen bewältigen | scheitern misslingen fehlschlagen durchfallen platzen
  schicken senden entsenden verschicken versenden Entsendung abordnen | schicken senden entsenden entsandt versenden abschicken Entsendung | schießen feuern Schuss
  schließen dichtmachen stilllegen Schließung Stilllegung aufgeben Aus | schließen zumachen dichtmachen Schließung | schreiben verfassen Autor Autorin Verfasser | schweigen
  schätzen beziffern veranschlagen taxieren rechnen Schätzung | schützen Schutz sichern bewahren | singen Sänger Gesang
  sinken fallen abnehmen zurückgehen schrumpfen nachlassen verringern reduzieren senken mindern Rückgang Abnahme Minus einbrechen absinken Senkung vermindern schwinden Schwund Verringerung
  sparen einsparen Einsparung Ersparnis | spenden stiften Spende | sperren abriegeln Sperrung | spielen musizieren | sprechen reden sagen Gespräch Unterredung
  stammen herkommen kommen herrühren | stehlen entwenden rauben klauen Diebstahl Raub
  steigen zunehmen wachsen ansteigen anwachsen klettern zulegen erhöhen anziehen Anstieg Zunahme Zuwachs Wachstum Plus Erhöhung vergrößern hochgehen emporschnellen
  sterben verstorben umkommen Tod ableben Todesfall | sterben umkommen versterben Tod Todesfall | streiken Streik Ausstand niederlegen Arbeitsniederlegung
  studieren Studium Student | stürzen fallen Sturz | stützen untermauern bestätigen bekräftigen erhärten | suchen fahnden Suche | säubern reinigen putzen sauber Reinigung
  teilnehmen mitmachen beteiligen Teilnahme Beteiligung Teilnehmer | tragen übernehmen bezahlen | trainieren Training
  treffen begegnen zusammenkommen Treffen Begegnung Zusammenkunft zusammentreffen | trennen Trennung | trinken konsumieren | trinken saufen
  töten umbringen ermorden Tötung Mord | umbauen sanieren renovieren modernisieren Umbau Sanierung Renovierung | umfassen enthalten beinhalten bestehen | umziehen Umzug
  unterbrechen aussetzen pausieren Unterbrechung Pause | unterscheiden Unterschied | unterschreiben unterzeichnen besiegeln signieren Unterschrift Unterzeichnung
  untersuchen erforschen analysieren prüfen auswerten Untersuchung Analyse Studie Auswertung Prüfung überprüfen begutachten
  veranstalten abhalten ausrichten organisieren austragen | verbessern Verbesserung | verbieten untersagen Verbot | verbilligen billiger günstiger Preissenkung
  verbinden verknüpfen Verbindung | verdienen einnehmen erwirtschaften Einnahme Erlös Umsatz | verdoppeln zweifach doppelt
  vereinbaren abmachen verabreden Vereinbarung Abmachung | verfassen schreiben Autor Verfasser Urheber | vergessen Vergessen | vergleichen Vergleich
  verhandeln Verhandlung | verhindern vermeiden abwenden unterbinden vereiteln | verkaufen veräußern Verkauf absetzen Absatz | verkürzen kürzen Kürzung
  verlagern verlegen umziehen Verlagerung | verlassen abreisen weggehen ausscheiden | verletzen verwunden Verletzter | verlieren unterliegen Niederlage
  verlieren einbüßen Verlust Einbuße | vermieten verpachten | vermuten annehmen mutmaßen Vermutung Annahme
  verschieben vertagen aufschieben verlegen Verschiebung Verzögerung verzögern hinausschieben | verschieben vertagen verzögern verspäten Verzögerung Verspätung
  verschlechtern Verschlechterung verschlimmern | verschmutzen verunreinigen verseuchen Verschmutzung Verunreinigung | verschwenden vergeuden Verschwendung
  verschwinden vermissen abhandenkommen | verschärfen Verschärfung | versichern garantieren | verstoßen missachten verletzen brechen Verstoß | versuchen bemühen Versuch
  verteidigen schützen Verteidigung Schutz | verteilen aufteilen Verteilung | verteuern teurer Mehrkosten Verteuerung Preiserhöhung
  verursachen auslösen hervorrufen bewirken herbeiführen | verursachen auslösen hervorrufen führen Auslöser Ursache | verurteilen Verurteilung Urteil schuldig
  verurteilen bestrafen Strafe Urteil | verzichten Verzicht | verärgern ärgern empören verärgert wütend Ärger Empörung Unmut
  veröffentlichen erscheinen publizieren herausgeben Veröffentlichung Erscheinen | warnen mahnen Warnung | warten abwarten | wechseln Wechsel tauschen
  wichtig bedeutend zentral essenziell wesentlich entscheidend | wiegen Gewicht | wissen Kenntnis | wohnen leben Einwohner Bewohner Bevölkerung
  wohnen leben hausen ansässig | zeigen belegen nachweisen ergeben hervorgehen darlegen beweisen Nachweis Beleg Beweis
  zerstören vernichten verwüsten Zerstörung Verwüstung | zunehmen mehr Zuwachs | zurückkehren wiederkommen heimkehren Rückkehr zurück | zurücktreten Rücktritt abdanken
  zusagen versprechen zusichern Zusage Versprechen zubilligen garantieren | zustimmen befürworten billigen einverstanden akzeptieren Zustimmung dafür gutheißen
  zustimmen billigen einwilligen Zustimmung | zwingen nötigen Zwang | zählen auszählen Zählung Auszählung | züchten Zucht
  ändern verändern wandeln umwandeln Änderung Veränderung Wandel | ärgern verärgern verärgert sauer wütend zornig erbost ungehalten Ärger Wut Zorn Unmut
  öffnen eröffnen aufmachen Öffnung Eröffnung | überfahren anfahren
  überprüfen nachprüfen prüfen kontrollieren verifizieren nachprüfbar überprüfbar Überprüfung Prüfung Kontrolle | überqueren passieren
  überraschen verblüffen erstaunen Überraschung | übertreffen überbieten überholen | überwachen beobachten kontrollieren Überwachung Kontrolle Aufsicht
`;
