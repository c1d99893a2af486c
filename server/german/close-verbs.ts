/**
 * Verbs with their nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. Wide enough for a paraphrase, narrow
 * enough that the exchange keeps a report true. Light verbs with their noun ("in Kraft treten") stand in `support-verbs.ts`.
 */
export const closeVerbs = `
  ablehnen zurückweisen abweisen verwerfen ausschlagen Ablehnung Zurückweisung abschmettern
  zustimmen billigen befürworten absegnen genehmigen bewilligen gutheißen einwilligen Zustimmung Billigung Genehmigung Bewilligung
  abstimmen votieren stimmen entscheiden Abstimmung Votum Entscheid | anzweifeln bezweifeln zweifeln Zweifel infrage hinterfragen
  bestreiten leugnen abstreiten dementieren zurückweisen Dementi | bestätigen bekräftigen bejahen Bestätigung | bedauern bedauerlich Bedauern leidtun
  befürchten fürchten bangen sorgen Befürchtung Sorge Furcht Angst | hoffen Hoffnung erhoffen
  erwarten rechnen ausgehen prognostizieren voraussagen vorhersagen Erwartung Prognose Vorhersage veranschlagen kalkulieren
  schätzen ausgehen beziffern veranschlagen | kosten betragen veranschlagen | vermuten annehmen glauben mutmaßen Vermutung Annahme Einschätzung schätzen
  warnen mahnen Warnung anmahnen hinweisen | drohen androhen Drohung
  ankündigen bekanntgeben verkünden Ankündigung wollen planen vorhaben beabsichtigen
  planen beabsichtigen vorsehen vorhaben anstreben anpeilen Plan Planung Absicht wollen
  prüfen überlegen erwägen abwägen nachdenken Überlegung Prüfung Erwägung untersuchen
  kontrollieren überprüfen prüfen Kontrolle Überprüfung Prüfung inspizieren Inspektion | respektieren akzeptieren hinnehmen achten anerkennen
  verlangen fordern einfordern pochen dringen Forderung Verlangen | bitten ersuchen Bitte auffordern Aufforderung appellieren Appell aufrufen Aufruf
  beantragen Antrag | vorschlagen anregen Vorschlag Anregung plädieren empfehlen Empfehlung raten
  zusagen versprechen zusichern versichern garantieren Zusage Versprechen Zusicherung Garantie | loben würdigen preisen rühmen Lob Anerkennung begrüßen
  kritisieren bemängeln rügen beanstanden beklagen monieren tadeln vorwerfen Kritik Rüge Vorwurf
  vorwerfen beschuldigen bezichtigen Vorwurf Anschuldigung anlasten | verdächtigen Verdacht
  einigen vereinbaren verständigen übereinkommen Einigung Vereinbarung Übereinkunft Abkommen aushandeln | verhandeln Verhandlung beraten Beratung
  diskutieren debattieren beraten erörtern Diskussion Debatte | streiten Streit Konflikt Auseinandersetzung zanken | aussprechen plädieren
  beschließen verabschieden entscheiden Beschluss Entscheidung Entschluss festlegen | bestimmen festlegen festsetzen vorschreiben regeln
  erklären begründen erläutern Begründung Erklärung | hervorheben unterstreichen betonen herausstellen | erinnern gedenken Gedenken
  zusammenschließen fusionieren vereinigen verschmelzen Fusion Zusammenschluss Vereinigung zusammengehen zusammenlegen
  übernehmen aufkaufen Übernahme kaufen erwerben | trennen loslösen abspalten Trennung | aufteilen verteilen Verteilung teilen bringen | gehören zählen
  mitmachen teilnehmen beteiligen Teilnahme Beteiligung mitwirken dabeisein | beitreten Beitritt | austreten Austritt verlassen
  wachsen steigen zunehmen zulegen klettern anziehen ansteigen Wachstum Zunahme Zuwachs Anstieg Plus steigern erhöhen
  steigern erhöhen anheben heraufsetzen hochfahren ausweiten aufstocken Steigerung Erhöhung Anhebung Ausweitung vergrößern
  sinken fallen zurückgehen abnehmen nachlassen schrumpfen absacken einbrechen Rückgang Abnahme Minus sacken
  senken kürzen reduzieren verringern herabsetzen drosseln mindern vermindern zurückfahren Senkung Kürzung Reduzierung Verringerung beschneiden einsparen
  sparen einsparen Einsparung | verdoppeln Verdopplung Verdoppelung | halbieren Halbierung | verbessern Verbesserung
  verschlechtern Verschlechterung verschlimmern | ausbauen erweitern vergrößern Ausbau Erweiterung | verkürzen kürzen
  verlängern ausdehnen Verlängerung | verschieben vertagen aufschieben verlegen hinausschieben Verschiebung Vertagung | vorziehen vorverlegen früher
  verzögern verspäten Verzögerung Verspätung | beschleunigen Beschleunigung | unterbrechen aussetzen Unterbrechung Aussetzung pausieren Pause
  abbrechen beenden Abbruch | aufgeben einstellen beenden Einstellung Aufgabe | absagen ausfallen streichen Absage Ausfall entfallen
  fortsetzen weiterführen fortführen weitermachen Fortsetzung weitergehen | wiederholen Wiederholung
  beginnen anfangen starten loslegen anlaufen aufnehmen Beginn Start Auftakt Anfang | eröffnen einweihen aufmachen öffnen Eröffnung Einweihung Öffnung
  schließen dichtmachen zumachen stilllegen aufgeben Schließung Stilllegung Aus | sperren absperren abriegeln Sperrung Sperre
  wegfallen entfallen verlorengehen verlieren streichen abbauen verschwinden Wegfall Abbau | übrigbleiben verbleiben bleiben erhalten
  behalten beibehalten | kündigen entlassen Kündigung Entlassung | zurücktreten Rücktritt abtreten Rückzug zurückziehen abdanken
  nachfolgen ablösen ersetzen Nachfolge Nachfolger Ablösung | ernennen berufen bestellen Ernennung Berufung
  leiten führen lenken vorstehen Leitung Führung anführen | vertreten repräsentieren Vertretung | anstellen einstellen anheuern engagieren Einstellung
  versetzen verlegen | umziehen umsiedeln Umzug Umsiedlung wegziehen verlagern Verlagerung | ansiedeln niederlassen Ansiedlung
  verkaufen veräußern absetzen Verkauf Absatz Veräußerung | kaufen erwerben anschaffen zulegen Kauf Erwerb Anschaffung
  bestellen ordern Bestellung Auftrag Order | liefern ausliefern Lieferung beliefern | mieten pachten Miete Pacht leihen
  bezahlen zahlen begleichen entrichten aufbringen Zahlung tragen | kosten betragen | finanzieren bezahlen tragen übernehmen beisteuern Finanzierung
  beisteuern zuschießen dazugeben zahlen beitragen | fördern unterstützen bezuschussen subventionieren Förderung Zuschuss Unterstützung
  investieren anlegen stecken Investition | spenden stiften Spende | erstatten zurückzahlen zurückgeben Erstattung Rückzahlung
  entschädigen Entschädigung Schadenersatz Schadensersatz | schulden Schuld | verdienen erwirtschaften einnehmen erzielen | ausgeben aufwenden
  abrechnen berechnen Abrechnung Rechnung | einklagen klagen verklagen Klage | anklagen Anklage | verurteilen Verurteilung Urteil
  freisprechen Freispruch | urteilen entscheiden Urteil Entscheidung Richterspruch | bestrafen Strafe ahnden Ahndung
  ermitteln untersuchen fahnden Ermittlung Untersuchung | beschlagnahmen sicherstellen konfiszieren Beschlagnahme Sicherstellung einziehen
  durchsuchen Durchsuchung Razzia | gestehen zugeben einräumen Geständnis | aussagen bezeugen Aussage | belasten Belastung | entlasten Entlastung
  stehlen entwenden klauen Diebstahl rauben Raub | betrügen Betrug täuschen | fälschen Fälschung manipulieren | einbrechen Einbruch
  angreifen attackieren überfallen Angriff Attacke Überfall | schlagen prügeln | zerstören vernichten verwüsten demolieren Zerstörung Verwüstung
  beschädigen Schaden Beschädigung | reparieren instandsetzen ausbessern Reparatur Instandsetzung sanieren renovieren Sanierung Renovierung
  wiederherstellen wiederaufbauen Wiederaufbau Wiederherstellung
  kollidieren zusammenstoßen zusammenprallen prallen Kollision Zusammenstoß Zusammenprall Aufprall | entgleisen Entgleisung
  stürzen abstürzen Absturz Sturz | explodieren detonieren Explosion Detonation | brennen lodern Brand Feuer | löschen bekämpfen
  ausbrechen entstehen Ausbruch | auslösen verursachen hervorrufen bewirken herbeiführen bedingen Auslöser Verursacher Ursache führen
  retten bergen befreien Rettung Bergung | evakuieren räumen Evakuierung Räumung | fliehen flüchten Flucht | suchen fahnden Suche | vermissen fehlen
  verletzen Verletzung Verletzter | sterben umkommen Tod | töten umbringen | erkranken infizieren anstecken Erkrankung Infektion krank
  heilen genesen Heilung | behandeln versorgen Behandlung Versorgung | operieren Operation
  untersuchen erforschen forschen analysieren Untersuchung Forschung Analyse Studie | beobachten überwachen verfolgen Beobachtung
  messen ermitteln feststellen Messung | feststellen bemerken registrieren verzeichnen erkennen | zählen erfassen registrieren Zählung
  entdecken finden aufspüren stoßen Entdeckung Fund | entwickeln erfinden Entwicklung Erfindung | testen erproben ausprobieren Test Erprobung Versuch
  herausfinden ermitteln feststellen erkennen | nachweisen belegen beweisen zeigen Nachweis Beleg Beweis | hindeuten nahelegen Hinweis
  vergleichen Vergleich gegenüber | veröffentlichen publizieren erscheinen herausbringen Veröffentlichung Publikation vorlegen
  vorstellen präsentieren zeigen Vorstellung Präsentation | schreiben verfassen Verfasser Autor
  spielen verkörpern darstellen Darsteller Schauspieler Rolle | aufführen Aufführung inszenieren Inszenierung | drehen filmen Dreh
  ausstellen zeigen Ausstellung | auszeichnen prämieren ehren Auszeichnung Preis Ehrung | dotieren Preisgeld Dotierung
  verleihen vergeben überreichen Verleihung Vergabe erhalten bekommen | gewinnen siegen erringen holen bekommen Sieg Gewinn
  besiegen schlagen bezwingen | verlieren unterliegen Niederlage | erreichen schaffen gelangen erzielen | qualifizieren Qualifikation einziehen
  aufsteigen Aufstieg | absteigen Abstieg | wechseln Wechsel Transfer | trainieren Training üben Übung | verpassen versäumen
  scheitern misslingen fehlschlagen Scheitern | gelingen schaffen klappen glücken Erfolg | versuchen probieren Versuch
  helfen unterstützen beistehen Hilfe Unterstützung | schützen sichern bewahren Schutz | verhindern verhüten vermeiden abwenden unterbinden
  behindern erschweren stören Behinderung Störung | erleichtern vereinfachen | ermöglichen erlauben | erlauben gestatten zulassen Erlaubnis Zulassung
  verbieten untersagen Verbot | zwingen nötigen | verpflichten Pflicht Verpflichtung | benötigen brauchen | fehlen mangeln Mangel
  ausreichen genügen reichen | gelten bindend gültig | enthalten umfassen beinhalten | bestehen existieren
  stattfinden geschehen ereignen passieren erfolgen abspielen | nutzen verwenden benutzen einsetzen gebrauchen Nutzung Verwendung
  herstellen produzieren fertigen erzeugen Herstellung Produktion Fertigung Erzeugung | bauen errichten erbauen Bau | abreißen Abriss abtragen
  einrichten aufbauen schaffen | einbauen installieren Einbau Installation | ausrüsten ausstatten | austauschen ersetzen tauschen Austausch
  umstellen umrüsten Umstellung | einführen Einführung | abschaffen Abschaffung | pflanzen anpflanzen | ernten Ernte | reisen fahren Reise Fahrt
  fahren steuern lenken unterwegs | transportieren befördern bringen Transport Beförderung | aufnehmen unterbringen Aufnahme
  unterbringen beherbergen Unterkunft | kommen gelangen gebracht | bringen einliefern transportieren Einlieferung | eintreffen ankommen Ankunft
  abreisen aufbrechen Abreise Aufbruch | zurückkehren wiederkommen heimkehren Rückkehr | besuchen Besuch aufsuchen | sehen anschauen ansehen schauen
  begleiten begleitet | empfangen begrüßen Empfang | feiern begehen Feier | leben wohnen | geboren stammen | heiraten Heirat Hochzeit
  erziehen aufziehen | lernen erlernen | unterrichten lehren Unterricht | arbeiten tätig beschäftigen
  streiken Streik Ausstand Arbeitskampf Arbeitsniederlegung | demonstrieren protestieren Demonstration Protest Kundgebung | sammeln zusammentragen
  stören beeinträchtigen | überschreiten übersteigen übertreffen | unterschreiten | schwanken | dauern währen andauern brauchen | warten abwarten
  verändern ändern wandeln Änderung Veränderung | sprengen Sprengung | überfluten überschwemmen Überschwemmung Überflutung Hochwasser
  regnen Regen Niederschlag | schmelzen tauen | verschmutzen verunreinigen Verschmutzung Verunreinigung | belasten verunreinigen
  widersprechen Widerspruch | widmen zueignen | verzichten Verzicht | vorlegen einreichen | klagen leiden Leiden | erstatten zurückholen zurückbekommen
  unterschreiben unterzeichnen Unterschrift Unterzeichnung | verstoßen verletzen brechen Verstoß Verletzung | einhalten befolgen
  überwachen beaufsichtigen kontrollieren Aufsicht Überwachung | heißen nennen Name | werben Werbung | tagen zusammenkommen
  antreten kandidieren Kandidatur bewerben | amtieren Amt | beherrschen dominieren | verfehlen | mitteilen informieren Mitteilung Information
  verschwinden weg | gefährden bedrohen gefährdet Gefahr Gefährdung
`;
