/**
 * Verbs with their nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. Wide enough for a paraphrase, narrow
 * enough that the exchange keeps a report true. Light verbs with their noun ("in Kraft treten") stand in `support-verbs.ts`.
 */
export const closeVerbs = `
  ablehnen zurückweisen abweisen verwerfen ausschlagen Ablehnung Zurückweisung abschmettern
  zustimmen billigen befürworten absegnen genehmigen bewilligen gutheißen einwilligen Zustimmung Billigung Genehmigung Bewilligung
  abstimmen votieren stimmen entscheiden Abstimmung Votum Entscheid | anzweifeln bezweifeln zweifeln Zweifel infrage hinterfragen
  bestätigen bekräftigen bejahen Bestätigung | bedauern bedauerlich Bedauern leidtun
  befürchten fürchten bangen sorgen Befürchtung Sorge Furcht Angst
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
  erklären begründen erläutern Begründung Erklärung | hervorheben unterstreichen betonen herausstellen
  zusammenschließen fusionieren vereinigen verschmelzen Fusion Zusammenschluss Vereinigung zusammengehen zusammenlegen
  übernehmen aufkaufen Übernahme kaufen erwerben | trennen loslösen abspalten Trennung | aufteilen verteilen Verteilung teilen bringen | gehören zählen
  mitmachen teilnehmen beteiligen Teilnahme Beteiligung mitwirken dabeisein | austreten Austritt verlassen
  wachsen steigen zunehmen zulegen klettern anziehen ansteigen Wachstum Zunahme Zuwachs Anstieg Plus steigern erhöhen
  steigern erhöhen anheben heraufsetzen hochfahren ausweiten aufstocken Steigerung Erhöhung Anhebung Ausweitung vergrößern
  sinken fallen zurückgehen abnehmen nachlassen schrumpfen absacken einbrechen Rückgang Abnahme Minus sacken
  senken kürzen reduzieren verringern herabsetzen drosseln mindern vermindern zurückfahren Senkung Kürzung Reduzierung Verringerung beschneiden einsparen
  verdoppeln Verdopplung Verdoppelung
  ausbauen erweitern vergrößern Ausbau Erweiterung
  verlängern ausdehnen Verlängerung | verschieben vertagen aufschieben verlegen hinausschieben Verschiebung Vertagung | vorziehen vorverlegen früher
  unterbrechen aussetzen Unterbrechung Aussetzung pausieren Pause
  abbrechen beenden Abbruch | aufgeben einstellen beenden Einstellung Aufgabe | absagen ausfallen streichen Absage Ausfall entfallen
  fortsetzen weiterführen fortführen weitermachen Fortsetzung weitergehen | wiederholen Wiederholung
  beginnen anfangen starten loslegen anlaufen aufnehmen Beginn Start Auftakt Anfang | eröffnen einweihen aufmachen öffnen Eröffnung Einweihung Öffnung
  schließen dichtmachen zumachen stilllegen aufgeben Schließung Stilllegung Aus | sperren absperren abriegeln Sperrung Sperre
  wegfallen entfallen verlorengehen verlieren streichen abbauen verschwinden Wegfall Abbau | übrigbleiben verbleiben bleiben erhalten
  behalten beibehalten | zurücktreten Rücktritt abtreten Rückzug zurückziehen abdanken
  nachfolgen ablösen ersetzen Nachfolge Nachfolger Ablösung | ernennen berufen bestellen Ernennung Berufung
  leiten führen lenken vorstehen Leitung Führung anführen | vertreten repräsentieren Vertretung | anstellen einstellen anheuern engagieren Einstellung
  versetzen verlegen | umziehen umsiedeln Umzug Umsiedlung wegziehen verlagern Verlagerung | ansiedeln niederlassen Ansiedlung
  verkaufen veräußern absetzen Verkauf Absatz Veräußerung | kaufen erwerben anschaffen zulegen Kauf Erwerb Anschaffung
  bestellen ordern Bestellung Auftrag Order | liefern ausliefern Lieferung beliefern | mieten pachten Miete Pacht leihen
  bezahlen zahlen begleichen entrichten aufbringen Zahlung tragen | kosten betragen | finanzieren bezahlen tragen übernehmen beisteuern Finanzierung
  beisteuern zuschießen dazugeben zahlen beitragen | fördern unterstützen bezuschussen subventionieren Förderung Zuschuss Unterstützung
  investieren anlegen stecken Investition | erstatten zurückzahlen zurückgeben Erstattung Rückzahlung
  entschädigen Entschädigung Schadenersatz Schadensersatz | schulden Schuld | verdienen erwirtschaften einnehmen erzielen | ausgeben aufwenden
  abrechnen berechnen Abrechnung Rechnung | einklagen klagen verklagen Klage
  urteilen entscheiden Urteil Entscheidung Richterspruch | bestrafen Strafe ahnden Ahndung
  ermitteln untersuchen fahnden Ermittlung Untersuchung | beschlagnahmen sicherstellen konfiszieren Beschlagnahme Sicherstellung einziehen
  durchsuchen Durchsuchung Razzia | aussagen bezeugen Aussage | belasten Belastung | entlasten Entlastung
  betrügen Betrug täuschen | fälschen Fälschung manipulieren | einbrechen Einbruch
  schlagen prügeln | zerstören vernichten verwüsten demolieren Zerstörung Verwüstung
  beschädigen Schaden Beschädigung | reparieren instandsetzen ausbessern Reparatur Instandsetzung sanieren renovieren Sanierung Renovierung
  wiederherstellen wiederaufbauen Wiederaufbau Wiederherstellung
  kollidieren zusammenstoßen zusammenprallen prallen Kollision Zusammenstoß Zusammenprall Aufprall | entgleisen Entgleisung
  stürzen abstürzen Absturz Sturz | brennen lodern Brand Feuer | löschen bekämpfen
  ausbrechen entstehen Ausbruch | auslösen verursachen hervorrufen bewirken herbeiführen bedingen Auslöser Verursacher Ursache führen
  retten bergen befreien Rettung Bergung | evakuieren räumen Evakuierung Räumung | vermissen fehlen
  verletzen Verletzung Verletzter | erkranken infizieren anstecken Erkrankung Infektion krank
  behandeln versorgen Behandlung Versorgung | operieren Operation
  untersuchen erforschen forschen analysieren Untersuchung Forschung Analyse Studie | beobachten überwachen verfolgen Beobachtung
  messen ermitteln feststellen Messung | feststellen bemerken registrieren verzeichnen erkennen | zählen erfassen registrieren Zählung
  entwickeln erfinden Entwicklung Erfindung | testen erproben ausprobieren Test Erprobung Versuch
  herausfinden ermitteln feststellen erkennen | hindeuten nahelegen Hinweis
  vergleichen Vergleich gegenüber | veröffentlichen publizieren erscheinen herausbringen Veröffentlichung Publikation vorlegen
  vorstellen präsentieren zeigen Vorstellung Präsentation
  spielen verkörpern darstellen Darsteller Schauspieler Rolle | drehen filmen Dreh
  ausstellen zeigen Ausstellung | auszeichnen prämieren ehren Auszeichnung Preis Ehrung | dotieren Preisgeld Dotierung
  verleihen vergeben überreichen Verleihung Vergabe erhalten bekommen | gewinnen siegen erringen holen bekommen Sieg Gewinn
  erreichen schaffen gelangen erzielen | qualifizieren Qualifikation einziehen
  wechseln Wechsel Transfer | trainieren Training üben Übung | verpassen versäumen
  scheitern misslingen fehlschlagen Scheitern | gelingen schaffen klappen glücken Erfolg | versuchen probieren Versuch
  verhindern verhüten vermeiden abwenden unterbinden
  behindern erschweren stören Behinderung Störung | erleichtern vereinfachen | ermöglichen erlauben | erlauben gestatten zulassen Erlaubnis Zulassung
  verpflichten Pflicht Verpflichtung | fehlen mangeln Mangel
  gelten bindend gültig | bestehen existieren
  stattfinden geschehen ereignen passieren erfolgen abspielen
  einrichten aufbauen schaffen | einbauen installieren Einbau Installation | ausrüsten ausstatten | austauschen ersetzen tauschen Austausch
  umstellen umrüsten Umstellung | einführen Einführung
  fahren steuern lenken unterwegs | aufnehmen unterbringen Aufnahme
  unterbringen beherbergen Unterkunft | kommen gelangen gebracht | bringen einliefern transportieren Einlieferung
  abreisen aufbrechen Abreise Aufbruch | sehen anschauen ansehen schauen
  begleiten begleitet | empfangen begrüßen Empfang | geboren stammen
  erziehen aufziehen | arbeiten tätig beschäftigen
  streiken Streik Ausstand Arbeitskampf Arbeitsniederlegung
  stören beeinträchtigen | überschreiten übersteigen übertreffen | unterschreiten | schwanken | dauern währen andauern brauchen
  sprengen Sprengung | überfluten überschwemmen Überschwemmung Überflutung Hochwasser
  schmelzen tauen | belasten verunreinigen
  widersprechen Widerspruch | widmen zueignen | vorlegen einreichen | klagen leiden Leiden | erstatten zurückholen zurückbekommen
  verstoßen verletzen brechen Verstoß Verletzung | einhalten befolgen
  überwachen beaufsichtigen kontrollieren Aufsicht Überwachung | werben Werbung | tagen zusammenkommen
  amtieren Amt | verfehlen | mitteilen informieren Mitteilung Information
  verschwinden weg | gefährden bedrohen gefährdet Gefahr Gefährdung
`;
