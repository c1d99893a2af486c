import { describe, expect, test } from "vitest";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidence } from "./evidence.ts";

/** Passage, then claims: `+` supported, `-` refuted with the code of its reason, `?` not enough. */
const rows = `
# Laut Betreiber speicherte die Talsperre im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
+ Die Talsperre speicherte laut Betreiber im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
+ Nach Angaben des Betreibers speicherte die Talsperre im Mai 2023 etwa 12,4 Mio. Kubikmeter Wasser.
+ Laut Betreiber (Talbote, 03.06.2023) speicherte die Talsperre im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
- figure Laut Betreiber speicherte die Talsperre im Mai 2023 rund 14,2 Millionen Kubikmeter Wasser.
- figure Laut Betreiber speicherte die Talsperre im Mai 2023 rund 12,4 Milliarden Kubikmeter Wasser.
- hedge Laut Betreiber speicherte die Talsperre im Mai 2023 12,4 Millionen Kubikmeter Wasser.
- date Laut Betreiber speicherte die Talsperre im Mai 2022 rund 12,4 Millionen Kubikmeter Wasser.
- attribution Laut Umweltamt speicherte die Talsperre im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
? Die Talsperre speicherte im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
? Laut Betreiber speicherte das Wasserwerk im Mai 2023 rund 12,4 Millionen Kubikmeter Wasser.
# Portugal hat Marokko bis zu 40 Löschflugzeuge geliehen. Norwegen sagte 12 Hubschrauber zu.
+ Bis zu 40 Löschflugzeuge wurden Marokko von Portugal geliehen.
- roles Marokko hat Portugal bis zu 40 Löschflugzeuge geliehen.
- hedge Portugal hat Marokko 40 Löschflugzeuge geliehen.
- polarity Portugal hat Marokko keine Löschflugzeuge geliehen.
+ Norwegen hat 12 Hubschrauber versprochen.
# Bei dem Unglück wurden 18 Menschen getötet oder verletzt. Die Ursache ist offenbar ein defektes Ventil.
- outcome Bei dem Unglück wurden 18 Menschen getötet.
- hedge Die Ursache ist ein defektes Ventil.
# Die Zahl der Störche stieg um 14 Prozent auf 2.310 Paare. Einige Gemeinden wollen Nisthilfen aufstellen.
+ Um 14 Prozent auf 2310 Paare stieg die Zahl der Störche.
- direction Die Zahl der Störche sank um 14 Prozent auf 2.310 Paare.
- figure Die Zahl der Störche stieg auf 14 Prozent.
- part Alle Gemeinden wollen Nisthilfen aufstellen.
- status Einige Gemeinden haben Nisthilfen aufgestellt.
# Sie widmete den Preis ihrer Großmutter. Ob der Film ins Kino kommt, ist noch unklar.
+ Ihrer Großmutter hat sie die Auszeichnung gewidmet.
? Sie widmete den Preis ihrer Mutter.
- status Der Film kommt ins Kino.
# Der Verband fordert zehn Prozent mehr Lohn. Die Werft hat bisher 5,2 Prozent geboten.
? Die Werft hat zehn Prozent mehr Lohn geboten.
# Das Bürgerbegehren für den Erhalt von drei Schwimmbädern ist gescheitert. Es bleibt beim Beschluss des Kreistags.
? Der Kreistag lehnte den Erhalt der drei Schwimmbäder ab.
# Der Kreistag votierte mit 24 gegen 17 Stimmen für den Neubau.
- polarity Der Kreistag votierte nicht für den Neubau.
# Die Reederei Hansen übernimmt den Konkurrenten Brodersen aus Husum.
+ Hansen übernimmt Brodersen.
- roles Brodersen kauft Hansen.
# Im Sturm 1999 hatte die alte Mole nur mit Sandsäcken gestanden.
? Die alte Mole verschwand im Sturm 1999.
# Ines Ohm erhält einen Preis von 5.000 Euro, das Geld will sie dem Tierheim spenden.
+ Ines Ohm will das Geld dem Tierheim spenden.
- status Ines Ohm hat das Geld dem Tierheim gespendet.
# Die Montage der Pumpen wird nach Tirol verlegt.
+ Die Montage der Pumpen soll nach Tirol verlegt werden.
# Heute brüten im Moor 30 Prozent weniger Kiebitze als vor zwanzig Jahren.
+ Im Moor brüten 30 Prozent weniger Kiebitze als vor 20 Jahren.
# Am 12. Mai 2023 war die Delegation zu Besuch bei Bürgermeisterin Ines Ohm in Laubach.
- date Die Delegation war im Juni 2023 zu Besuch in Laubach.
# Im Finale gewann Ines Walk mit 6:2 gegen Karla Dorn.
- roles Karla Dorn gewann das Finale mit 6:2.
# Der Zug fuhr am Montagmorgen von Laubach nach Tannheim. Die Strecke bleibt mindestens bis Freitag gesperrt.
- direction Der Zug fuhr am Montagmorgen von Tannheim nach Laubach.
- date Der Zug fuhr am Montagabend von Laubach nach Tannheim.
- hedge Die Strecke bleibt höchstens bis Freitag gesperrt.
# Der Schlamm begrub sechs Häuser, 14 weitere wurden beschädigt. Eine Anwohnerin sammelte 900 Unterschriften gegen den Damm.
- figure Der Schlamm begrub 14 Häuser.
- direction Eine Anwohnerin sammelte 900 Unterschriften für den Damm.
# Der Rat beschloss den Bau mit 14 zu 9 Stimmen. Die Kinder bekommen die Tablette täglich.
- figure Der Rat beschloss den Bau mit 9 zu 14 Stimmen.
- direction Die Kinder bekommen die Tablette wöchentlich.
# Der Mann stellte Leistungen in Rechnung, die es nie gab. Petra Nowak wird Stellvertreterin.
+ Der Mann rechnete Leistungen ab, die es nie gab.
+ Petra Nowak soll Stellvertreterin werden.
# Die Ministerin bestreitet, dass der Vertrag verlängert wird.
+ Die Ministerin bestreitet, dass der Vertrag verlängert wird.
? Der Vertrag wird verlängert.
# Gezählt wurden bis zu 40 Zelte, die aus Portugal kamen. Marokko und Norwegen teilten sich die Kosten.
+ Bis zu 40 Zelte kamen aus Portugal.
? Norwegen lieferte Marokko bis zu 40 Zelte.
# Laut Holm hat Portugal Zelte für bis zu 9,8 Millionen Euro geliefert. Die Gegenleistung beziffert Holm auf 1,18 Millionen Euro.
+ Laut Holm lieferte Portugal Zelte für bis zu 9,8 Millionen Euro.
? Laut Holm lieferte Portugal Unterkünfte für bis zu 9,8 Millionen Euro.
# Der Mieterverband hatte zur Kundgebung aufgerufen. Nach Angaben des Verbands kamen 800 Menschen, der Grundbesitzerverein sprach von 300.
+ Nach Angaben des Mieterverbands kamen 800 Menschen.
- attribution Nach Angaben des Sportverbands kamen 800 Menschen.
- attribution Nach Angaben des Grundbesitzervereins kamen 800 Menschen.
# Die Genossenschaft, die mehrheitlich Bauern aus dem Umland gehört, hat 2025 rund 14.000 Tonnen Äpfel verkauft. Ein Teil der Äpfel ging nach Polen.
+ Die Genossenschaft verkaufte 2025 rund 14.000 Tonnen Äpfel.
- part Die Äpfel gingen nach Polen.
# Gesellschafter sind der Gründer, der 70 Prozent der Aktien besitzt, sowie der Fonds Altavia mit 30 Prozent.
+ Der Gründer besitzt 70 Prozent der Aktien.
+ Der Fonds Altavia besitzt 30 Prozent der Aktien.
- roles Der Fonds Altavia besitzt 70 Prozent der Aktien.
- figure Der Gründer besitzt 30 Prozent der Aktien.
# Die Forscher fingen im See Waschbären; binnen zwei Jahren wurden 400 Tiere entnommen, ohne dass der Bestand schrumpfte. Im selben Zeitraum wurden 90 Hunde vermittelt.
+ Binnen zwei Jahren wurden 400 Waschbären entnommen.
? Binnen zwei Jahren wurden 500 Waschbären entnommen.
- not-carried Binnen zwei Jahren wurden 400 Hunde entnommen.
# Der Markt schließt, der Parkplatz bleibt nach Angaben der Stadt geöffnet. Am Freitag wurden 300 Stände abgebaut; nach Meinung der Händler hätte das Fest länger dauern können.
+ Der Markt schließt.
? Der Parkplatz bleibt geöffnet.
+ Am Freitag wurden 300 Stände abgebaut.
# Die Firma, die 1998 gegründet wurde, wird nach Einschätzung von Kennern bald verkauft.
? Die Firma wird bald verkauft.
# Im Werk selbst, wo 900 Menschen arbeiten, seien keine Entlassungen geplant, versicherte Geschäftsführerin Anja Merz.
+ In dem Werk arbeiten 900 Menschen.
? In dem Werk sind keine Entlassungen geplant.
# Der Rat soll am Montag zusammenkommen, um über einen Zuschuss von 20.000 Euro für den Verein zu beraten.
? Der Rat hat einen Zuschuss von 20.000 Euro für den Verein beschlossen.
# Der Kreis hatte den Abschuss genehmigt, nachdem das Tier 23 Schafe gerissen haben soll.
? Das Tier hat 23 Schafe gerissen.
# Die Klage der Anwohner blieb ohne Erfolg. Der Einspruch des Vereins hatte Erfolg.
? Die Klage der Anwohner scheiterte.
- polarity Die Klage der Anwohner hatte Erfolg.
- direction Der Einspruch des Vereins blieb ohne Erfolg.
# Ein Gespräch mit Werkleiterin Uta Lang ist für den 3. Juni vereinbart.
+ Ein Gespräch mit Uta Lang ist für den 3. Juni geplant.
+ Werkleiterin Uta Lang soll am 3. Juni zu einem Gespräch kommen.
? Ein Gespräch mit Uta Lang hat am 3. Juni stattgefunden.
# „Wir geben keinen Meter auf“, rief Bauernsprecher Jan Holt der Menge zu. Ministerin Ute Sand war nicht gekommen.
+ „Wir geben keinen Meter auf“, sagte Jan Holt.
- attribution „Wir geben keinen Meter auf“, sagte Ministerin Ute Sand.
# „Der Wald braucht uns nicht“, begründete Försterin Lea Wolf ihren Schritt.
+ „Der Wald braucht uns nicht“, sagte Försterin Lea Wolf.
- attribution „Der Wald braucht uns nicht“, sagte Bürgermeister Tom Reh.
# Der Verein hat Beschwerde eingelegt. Eine aufschiebende Wirkung hat sie nicht.
- polarity Die Beschwerde des Vereins hat aufschiebende Wirkung.
+ Die Beschwerde des Vereins hat keine aufschiebende Wirkung.
# Der Chor gibt ein Konzert in der Kirche. Karten sind nicht mehr zu haben. Eine Pause gibt es nicht.
- polarity Für das Konzert gibt es noch Karten.
- polarity Bei dem Konzert des Chors gibt es eine Pause.
# Oberbürgermeisterin Ina Voss reagierte erleichtert. Die Firma Alber habe ihr am Freitag zugesagt, dass die Filiale in Torgau bleibe.
- attribution Oberbürgermeisterin Ina Voss sagte Alber am Freitag zu, dass die Filiale in Torgau bleibt.
+ Alber sagte Oberbürgermeisterin Ina Voss am Freitag zu, dass die Filiale in Torgau bleibt.
# Die Kommission dürfte den Antrag ablehnen. Der Rat wird ihn im Mai ablehnen.
- hedge Die Kommission wird den Antrag ablehnen.
- hedge Die Kommission lehnt den Antrag ab.
+ Die Kommission lehnt den Antrag wahrscheinlich ab.
# Der Umbau der Schule dauerte drei Jahre. Gekostet hat er 14 Millionen Euro. Eine Mensa gibt es nicht, wohl aber eine Bibliothek.
- figure Der Umbau der Schule hat 41 Millionen Euro gekostet.
+ Der Umbau der Schule hat 14 Millionen Euro gekostet.
- polarity In der Schule gibt es eine Mensa.
? Der Umbau des Rathauses hat 41 Millionen Euro gekostet.
# Wegen Betrugs in 214 Fällen hat das Landgericht die Gründerin eines Pflegedienstes zu sechs Jahren Haft verurteilt.
? Die 47-jährige Gründerin eines Pflegedienstes wurde vom Landgericht wegen Betrugs in 214 Fällen verurteilt.
- figure Das Landgericht hat die Gründerin eines Pflegedienstes zu sieben Jahren Haft verurteilt.
# Bürgermeister Jan Kolbe, dessen Gemeinde 38 Prozent der Anteile an den Bergbahnen hält, bat am Abend um Geduld.
? Die Gemeinde Obermoos ist mit 38 Prozent an den Bergbahnen beteiligt.
# Vorstandschef Jan Kolbe, der das Unternehmen seit 2017 führt, bleibt im Amt.
? Der Vertrag von Vorstandschef Jan Kolbe läuft bis Mitte 2028.
# Der Stadtrat hat am Mittwoch einstimmig beschlossen, das Gemälde an die Nachfahren der Sammlerin zu übergeben.
+ Der Stadtrat hat am Mittwoch beschlossen, das Gemälde an die Nachfahren der Sammlerin zu übergeben.
- status Der Stadtrat hat das Gemälde an die Nachfahren der Sammlerin übergeben.
- status Das Gemälde wurde den Nachfahren der Sammlerin übergeben.
# Der Minister betonte, dass dem Land die Mittel fehlten, den Verkauf der Klinik aufzuhalten.
+ Der Minister betonte, dass das Land den Verkauf der Klinik nicht aufhalten könne.
- polarity Der Minister betonte, dass das Land den Verkauf der Klinik aufhält.
# Der Wärter versäumte es, das Tor am Abend zu schließen.
- polarity Der Wärter schloss das Tor am Abend.
# Zugleich ist die Inflation im Land stark gestiegen. Geliefert wurden Waffen für Milliarden.
? Die Lieferungen sind gestiegen.
? Die Mieten sind gestiegen.
+ Die Inflation ist gestiegen.
- direction Die Inflation ist gesunken.
# Zwei Kinder liegen noch im Krankenhaus. Ansteckungsgefahr besteht nach Auskunft der Ärzte nicht. Kosten entstehen keine.
- polarity Im Krankenhaus besteht nach Auskunft der Ärzte Ansteckungsgefahr.
+ Nach Auskunft der Ärzte besteht keine Ansteckungsgefahr.
# Die Bahn beförderte nach Unternehmensangaben im Vorjahr rund 80.000 Gäste. Die Polizei sprach von 300 Gegnern.
+ Im Vorjahr beförderte die Bahn nach eigenen Angaben etwa 80.000 Gäste.
? Die Bahn beförderte im Vorjahr rund 80.000 Gäste.
- attribution Im Vorjahr beförderte die Bahn nach Angaben der Polizei etwa 80.000 Gäste.
# Von den neun Räten stimmten drei dagegen. Die Brücke wird um 1,40 Meter angehoben. Das Bauwerk stammt von 1931.
+ Drei der neun Räte stimmten dagegen.
- figure Vier der neun Räte stimmten dagegen.
+ Die Brücke stammt von 1931.
# Die Schwimmhalle bleibt bis einschließlich 22. Mai geschlossen.
+ Die Schwimmhalle ist bis zum 22. Mai geschlossen.
# Ob das Begehren nach Unterzeichnung des Vertrags, die für Mai 2027 vorgesehen ist, noch zulässig wäre, ist umstritten. Ob der Rat den Antrag annimmt, ist offen.
- status Das Begehren ist zulässig.
- status Der Rat nimmt den Antrag an.
+ Der Vertrag soll im Mai 2027 unterzeichnet werden.
# Das Werk in Anklam mit 310 Beschäftigten soll bis Ende 2027 geschlossen werden.
+ Das Werk in Anklam, in dem 310 Menschen arbeiten, soll bis Ende 2027 schließen.
# Dem Tarifvertrag zufolge gilt bis 2029 ein Kündigungsschutz für 780 Beschäftigte. Laut Betriebsrat gehen 40 Mitarbeiter.
+ Bis 2029 gilt ein Kündigungsschutz für 780 Beschäftigte.
? 40 Mitarbeiter gehen.
# „Das reicht nicht“, sagte die Vorsitzende Uta Lang, die eine Erhöhung um mindestens ein Viertel fordert. Der Minister lehnte eine Erhöhung ab.
+ Uta Lang fordert eine Erhöhung um mindestens ein Viertel.
- roles Der Minister fordert eine Erhöhung um mindestens ein Viertel.
# Sieben Patienten liegen im Krankenhaus. Zwölf Lehrer fehlen.
+ Sieben Kranke liegen im Krankenhaus.
? Zwölf Schüler fehlen.
# Nach langer Debatte hat der Stadtrat den Verkauf des Bades an die Firma Alber beschlossen.
+ Der Stadtrat hat den Verkauf des Bades beschlossen.
? Der Stadtrat hat den Kauf des Bades beschlossen.
? Der Stadtrat hat den Abriss des Bades beschlossen.
# Der Verband drängt darauf, den Markt zu öffnen. Die Regierung lehnt das ab.
+ Die Regierung lehnt eine Öffnung des Markts ab.
? Der Verband lehnt eine Öffnung des Markts ab.
# Eine Rückkehr des Wolfs gilt als wenig wahrscheinlich. Der Damm wird um durchschnittlich zwei Meter auf dann neun Meter erhöht.
- direction Eine Rückkehr des Wolfs gilt als wahrscheinlich.
- figure Der Damm wird um neun Meter erhöht.
+ Der Damm wird auf neun Meter erhöht.
# Die Aktie gab um 4,3 Prozent nach.
- direction Die Aktie legte um 4,3 Prozent zu.
# Nach Schätzung der Polizei kamen 900 Menschen, die Veranstalter sprachen von 1500.
+ Die Veranstalter sprachen von 1.500 Menschen.
- attribution Die Polizei sprach von 1.500 Menschen.
- attribution Nach Schätzung der Veranstalter kamen 900 Menschen.
# Von den sieben Wehren haben drei einen Fischpass. In den Mägen von 730 Welsen fanden sich in 41 Fällen Reste von Lachsen.
+ Drei der sieben Wehre haben einen Fischpass.
- figure Vier der sieben Wehre haben einen Fischpass.
+ In 41 von 730 Welsen fanden sich Reste von Lachsen.
# Wer nicht angemeldet ist, darf den Saal nicht betreten. Der Eingang ist nicht beleuchtet.
? Die meisten Besucher sind angemeldet.
- polarity Der Eingang ist beleuchtet.
`;

const cases = rows
  .trim()
  .split("\n# ")
  .flatMap((block) => {
    const [passage = "", ...claims] = block.replace(/^# /, "").split("\n");
    return claims.map((line) => {
      const [, sign = "", code, claim = ""] = /^([+?]|-) (?:(?<=- )(\S+) )?(.*)$/.exec(line) ?? [];
      return { passage, sign, code, claim };
    });
  });
const labels: Readonly<Record<string, string>> = { "+": "supported", "-": "refuted", "?": "not-enough-info" };

describe("verifySentence", () => {
  test.each(cases)("$sign „$claim“", ({ passage, sign, code, claim }) => {
    const verdict = verifySentence(claim, [evidence(passage, { source: "Talbote", publishedAt: "2023-06-03" })]);
    const expected = labels[sign];
    if (sign === "?") expect(verdict.label).not.toBe("supported");
    else
      expect(`${verdict.label} ${verdict.label === "refuted" ? verdict.reason.code : ""}`.trim()).toBe(
        `${expected} ${code ?? ""}`.trim(),
      );
  });

  test("quotes the sentence that carries the claim, and the one that refutes it", () => {
    const found = evidence("Der Turm ist alt. Er misst 96 Meter. Viele besuchen ihn.");
    const quoted = (claim: string) =>
      verifySentence(claim, [found]).quotes.map(({ start, end }) => found.passage.text.slice(start, end));
    expect(quoted("Er misst 96 Meter.")).toEqual(["Er misst 96 Meter."]);
    expect(quoted("Er misst 69 Meter.")).toEqual(["Er misst 96 Meter."]);
  });

  test("tells a reader what the passage says instead", () => {
    const { reason } = verifySentence("Der Turm misst 69 Meter.", [evidence("Der Turm misst 96 Meter.")]);
    expect(reason.message).toBe("Die Textstelle nennt 96 Meter, nicht 69 Meter.");
    const rounded = verifySentence("Der Turm misst 69 Meter.", [evidence("Rund 96 Meter misst der Turm.")]);
    expect(rounded.reason.message).toBe("Die Textstelle nennt rund 96 Meter, nicht 69 Meter.");
  });

  test("a day is told between quotation marks, and who is not contradicted is not told so", () => {
    const built = verifySentence("Der Turm in Kelm wurde 1968 gebaut.", [
      evidence("Der Turm in Kelm wurde 1911 gebaut."),
    ]);
    expect(built.reason.message).toBe("Die Textstelle nennt „1911“, nicht „1968“.");
    const told = evidence(
      "Im Wahlkampf hatte sie versprochen, die Gebühren abzuschaffen und das Hallenbad nicht zu schließen.",
    );
    const { label, reason } = verifySentence("Lindqvist will das Hallenbad schließen.", [told]);
    expect(label !== "refuted" && reason.message.startsWith("Die Textstelle sagt das Gegenteil")).toBe(false);
  });

  test("refutes by no day of an event that the passage does not tell", () => {
    const found = evidence("Am 12. Mai 2023 war die Delegation zu Besuch bei Bürgermeisterin Ines Ohm in Laubach.");
    expect(verifySentence("Ines Ohm besuchte im Juni 2023 Lissabon.", [found])).toMatchObject({
      label: "not-enough-info",
      reason: { message: "Von „Lissabon“ sagt die Textstelle nichts." },
    });
  });

  test("a text of several sentences is as good as its worst", () => {
    const found = evidence("Der Turm misst 96 Meter. Er wurde 1905 gebaut.");
    expect(verifySentence("Der Turm misst 96 Meter. Er wurde 1905 gebaut.", [found]).label).toBe("supported");
    expect(verifySentence("Der Turm misst 96 Meter. Er wurde 1950 gebaut.", [found]).label).toBe("refuted");
  });

  test("what two passages carry together is carried, but not what only one of them half carries", () => {
    const [one, two] = [evidence("Der Turm misst 96 Meter."), evidence("Die Brücke wurde 1905 gebaut.")];
    const claim = "Der Turm misst 96 Meter, und die Brücke wurde 1905 gebaut.";
    expect(verifySentence(claim, [one, two]).label).toBe("supported");
    expect(verifySentence(claim, [one]).label).not.toBe("supported");
  });

  test("without evidence or without a claim nothing is supported", () => {
    expect(verifySentence("Der Turm misst 96 Meter.", []).label).toBe("not-enough-info");
    expect(verifySentence("", [evidence("Der Turm misst 96 Meter.")]).label).toBe("not-enough-info");
  });

  test("a megabyte of anything is judged in under a second", () => {
    const long = "Der Turm misst 96 Meter und ".repeat(36_000);
    const start = process.cpuUsage();
    expect(verifySentence(long, [evidence("Der Turm misst 96 Meter.")]).label).toBe("not-enough-info");
    expect(process.cpuUsage(start).user).toBeLessThan(1e6);
  });

  test("a full stop inside a number is not lost in a literal quote", () => {
    expect(verifySentence("Der Turm misst 15 Meter.", [evidence("Der Turm misst 1.5 Meter.")]).label).not.toBe(
      "supported",
    );
  });
});
