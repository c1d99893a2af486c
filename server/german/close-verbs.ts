/**
 * Verbs with their nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. Wide enough for a paraphrase, narrow
 * enough that the exchange keeps a report true. Light verbs with their noun ("in Kraft treten") stand in `support-verbs.ts`.
 */
export const closeVerbs = `
  ablehnen zurückweisen abweisen verwerfen ausschlagen Ablehnung Zurückweisung abschmettern
  zustimmen billigen befürworten absegnen genehmigen bewilligen gutheißen einwilligen Zustimmung Billigung Genehmigung Bewilligung
  abstimmen votieren stimmen entscheiden Abstimmung Votum Entscheid | anzweifeln bezweifeln zweifeln Zweifel infrage hinterfragen
  bestätigen bekräftigen bejahen Bestätigung | befürchten fürchten bangen sorgen Befürchtung Sorge Furcht Angst
  erwarten rechnen ausgehen prognostizieren voraussagen vorhersagen Erwartung Prognose Vorhersage veranschlagen kalkulieren
  schätzen ausgehen beziffern veranschlagen | kosten betragen veranschlagen | vermuten annehmen glauben mutmaßen Vermutung Annahme Einschätzung schätzen
  warnen mahnen Warnung anmahnen hinweisen | ankündigen bekanntgeben verkünden Ankündigung wollen planen vorhaben beabsichtigen
  planen beabsichtigen vorsehen vorhaben anstreben anpeilen Plan Planung Absicht wollen
  prüfen überlegen erwägen abwägen nachdenken Überlegung Prüfung Erwägung untersuchen
  kontrollieren überprüfen prüfen Kontrolle Überprüfung Prüfung inspizieren Inspektion | respektieren akzeptieren hinnehmen achten anerkennen
  verlangen fordern einfordern pochen dringen Forderung Verlangen | bitten ersuchen Bitte auffordern Aufforderung appellieren Appell aufrufen Aufruf
  beantragen Antrag | vorschlagen anregen Vorschlag Anregung plädieren empfehlen Empfehlung raten
  zusagen versprechen zusichern versichern garantieren Zusage Versprechen Zusicherung Garantie | loben würdigen preisen rühmen Lob Anerkennung begrüßen
  kritisieren bemängeln rügen beanstanden beklagen monieren tadeln vorwerfen Kritik Rüge Vorwurf
  vorwerfen beschuldigen bezichtigen Vorwurf Anschuldigung anlasten | verdächtigen Verdacht
  einigen vereinbaren verständigen übereinkommen Einigung Vereinbarung Übereinkunft Abkommen aushandeln
  diskutieren debattieren beraten erörtern Diskussion Debatte | streiten Streit Konflikt Auseinandersetzung zanken
  beschließen verabschieden entscheiden Beschluss Entscheidung Entschluss festlegen | bestimmen festlegen festsetzen vorschreiben regeln
  erklären begründen erläutern Begründung Erklärung | hervorheben unterstreichen betonen herausstellen
  zusammenschließen fusionieren vereinigen verschmelzen Fusion Zusammenschluss Vereinigung zusammengehen zusammenlegen
  trennen loslösen abspalten Trennung | aufteilen verteilen Verteilung teilen bringen
  mitmachen teilnehmen beteiligen Teilnahme Beteiligung mitwirken dabeisein
  wachsen steigen zunehmen zulegen klettern anziehen ansteigen Wachstum Zunahme Zuwachs Anstieg Plus steigern erhöhen
  steigern erhöhen anheben heraufsetzen hochfahren ausweiten aufstocken Steigerung Erhöhung Anhebung Ausweitung vergrößern
  sinken fallen zurückgehen abnehmen nachlassen schrumpfen absacken einbrechen Rückgang Abnahme Minus sacken
  senken kürzen reduzieren verringern herabsetzen drosseln mindern vermindern zurückfahren Senkung Kürzung Reduzierung Verringerung beschneiden einsparen
  verschieben vertagen aufschieben verlegen hinausschieben Verschiebung Vertagung | vorziehen vorverlegen früher
  unterbrechen aussetzen Unterbrechung Aussetzung pausieren Pause | abbrechen beenden Abbruch | aufgeben einstellen beenden Einstellung Aufgabe
  absagen ausfallen streichen Absage Ausfall entfallen | fortsetzen weiterführen fortführen weitermachen Fortsetzung weitergehen
  beginnen anfangen starten loslegen anlaufen aufnehmen Beginn Start Auftakt Anfang | eröffnen einweihen aufmachen öffnen Eröffnung Einweihung Öffnung
  schließen dichtmachen zumachen stilllegen aufgeben Schließung Stilllegung Aus
  wegfallen entfallen verlorengehen verlieren streichen abbauen verschwinden Wegfall Abbau | übrigbleiben verbleiben bleiben erhalten
  behalten beibehalten | zurücktreten Rücktritt abtreten Rückzug zurückziehen abdanken | nachfolgen ablösen ersetzen Nachfolge Nachfolger Ablösung
  leiten führen lenken vorstehen Leitung Führung anführen | anstellen einstellen anheuern engagieren Einstellung
  umziehen umsiedeln Umzug Umsiedlung wegziehen verlagern Verlagerung | verkaufen veräußern absetzen Verkauf Absatz Veräußerung
  liefern ausliefern Lieferung beliefern | mieten pachten Miete Pacht leihen | bezahlen zahlen begleichen entrichten aufbringen Zahlung tragen
  kosten betragen | finanzieren bezahlen tragen übernehmen beisteuern Finanzierung | beisteuern zuschießen dazugeben zahlen beitragen
  fördern unterstützen bezuschussen subventionieren Förderung Zuschuss Unterstützung | investieren anlegen stecken Investition
  erstatten zurückzahlen zurückgeben Erstattung Rückzahlung | entschädigen Entschädigung Schadenersatz Schadensersatz
  verdienen erwirtschaften einnehmen erzielen | abrechnen berechnen Abrechnung Rechnung | einklagen klagen verklagen Klage
  ermitteln untersuchen fahnden Ermittlung Untersuchung | einbrechen Einbruch | zerstören vernichten verwüsten demolieren Zerstörung Verwüstung
  reparieren instandsetzen ausbessern Reparatur Instandsetzung sanieren renovieren Sanierung Renovierung
  kollidieren zusammenstoßen zusammenprallen prallen Kollision Zusammenstoß Zusammenprall Aufprall | brennen lodern Brand Feuer
  ausbrechen entstehen Ausbruch | auslösen verursachen hervorrufen bewirken herbeiführen bedingen Auslöser Verursacher Ursache führen
  retten bergen befreien Rettung Bergung | erkranken infizieren anstecken Erkrankung Infektion krank | operieren Operation
  untersuchen erforschen forschen analysieren Untersuchung Forschung Analyse Studie | beobachten überwachen verfolgen Beobachtung
  messen ermitteln feststellen Messung | feststellen bemerken registrieren verzeichnen erkennen | zählen erfassen registrieren Zählung
  testen erproben ausprobieren Test Erprobung Versuch | herausfinden ermitteln feststellen erkennen | hindeuten nahelegen Hinweis
  vergleichen Vergleich gegenüber | veröffentlichen publizieren erscheinen herausbringen Veröffentlichung Publikation vorlegen
  vorstellen präsentieren zeigen Vorstellung Präsentation | spielen verkörpern darstellen Darsteller Schauspieler Rolle
  auszeichnen prämieren ehren Auszeichnung Preis Ehrung | verleihen vergeben überreichen Verleihung Vergabe erhalten bekommen
  gewinnen siegen erringen holen bekommen Sieg Gewinn | erreichen schaffen gelangen erzielen | qualifizieren Qualifikation einziehen
  trainieren Training üben Übung | gelingen schaffen klappen glücken Erfolg | verhindern verhüten vermeiden abwenden unterbinden
  behindern erschweren stören Behinderung Störung | erlauben gestatten zulassen Erlaubnis Zulassung | gelten bindend gültig
  stattfinden geschehen ereignen passieren erfolgen abspielen | einbauen installieren Einbau Installation | austauschen ersetzen tauschen Austausch
  fahren steuern lenken unterwegs | unterbringen beherbergen Unterkunft | kommen gelangen gebracht | bringen einliefern transportieren Einlieferung
  abreisen aufbrechen Abreise Aufbruch | sehen anschauen ansehen schauen | geboren stammen | überschreiten übersteigen übertreffen
  dauern währen andauern brauchen | widersprechen Widerspruch | klagen leiden Leiden | erstatten zurückholen zurückbekommen
  überwachen beaufsichtigen kontrollieren Aufsicht Überwachung | amtieren Amt | mitteilen informieren Mitteilung Information
`;
