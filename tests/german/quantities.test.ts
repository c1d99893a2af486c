import { describe, expect, test } from "vitest";
import type { Hedge, Quantity } from "#domain/quantity.ts";
import { quantities } from "#german/quantities.ts";

const signs: Readonly<Record<Hedge, string>> = {
  exact: "",
  about: "~",
  "slightly-more": "+~",
  almost: "-~",
  "more-than": ">",
  "at-least": ">=",
  "at-most": "<=",
  "less-than": "<",
};

function short(quantity: Quantity): string {
  const { min, max, unit, hedge, maxHedge, thing, score, scale, change } = quantity;
  const round = (value: number | undefined) => Number((value ?? 0).toPrecision(12));
  const low = `${signs[hedge]}${round(min)}`;
  const value = score
    ? score.join(":")
    : min === undefined
      ? `?${scale}`
      : min === max
        ? low
        : `${low}..${signs[maxHedge]}${round(max)}`;
  return [value, unit, ...(change ? [change] : []), ...(thing ? [`(${thing.text})`] : [])].join(" ");
}

/** `text = what it counts; …`; nothing after the sign of equality: no quantity. */
const rows = `
# notations
Die Klinik behandelte 15.000 Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15'000 Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15’000 Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15 000 Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15000 Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15 Tausend Patienten. = 15000 count (Patienten)
Die Klinik behandelte 15 Tsd. Patienten. = 15000 count (Patienten)
Die Klinik behandelte fünfzehntausend Patienten. = 15000 count (Patienten)
Der Haushalt umfasst 9,8 Milliarden Euro. = 9800000000 EUR (Haushalt)
Der Haushalt umfasst 9,8 Mrd. Euro. = 9800000000 EUR (Haushalt)
Der Haushalt umfasst 9,8 Mrd Euro. = 9800000000 EUR (Haushalt)
Der Haushalt umfasst 9.800 Mio. Euro. = 9800000000 EUR (Haushalt)
Der Haushalt umfasst 9.800.000.000 €. = 9800000000 EUR (Haushalt)
Der Konzern verlor 1.2 Milliarden Franken. = 1200000000 CHF (Konzern)
Siebenundzwanzig Kühe brachen aus. = 27 count (Kühe)
Im Chor singen hundertfünfzig Kinder. = 150 count (Kinder)
Im Archiv lagern zweitausenddreihundert Briefe. = 2300 count (Briefe)
Der Zoo zählt zwölf Pinguine. = 12 count (Pinguine)
Die Mutter zweier Kinder klagt. = 2 count (Kinder)
Eine Million Besucher kamen. = 1000000 count (Besucher)
Eine halbe Million Besucher kamen. = 500000 count (Besucher)
Zweieinhalb Millionen Haushalte sind betroffen. = 2500000 count (Haushalte)
Die Sitzung dauerte anderthalb Stunden. = 1.5 h (Sitzung)
In den Bach liefen zweieinhalbtausend Liter Most. = 2500 l (Most)
Im Chor sangen anderthalbtausend Kinder. = 1500 count (Kinder)
Der Wirt bestellte ein Dutzend Eier. = 12 count (Eier)
Der Wirt bestellte zwei Dutzend Eier. = 24 count (Eier)
Sie lief 2 ½ Stunden. = 2.5 h
# ranges
Das Amt rechnet mit 5,7 bis 6,7 Millionen Anträgen. = 5700000..6700000 count (Anträgen)
Der Schaden liegt zwischen 5,6 und 9,8 Milliarden Dollar. = 5600000000..9800000000 USD (Schaden)
Der Bau kostet 412 Millionen bis maximal 1,37 Milliarden US-Dollar. = 412000000..<=1370000000 USD (Bau)
Das Museum besitzt 649.640 bis 878.300 Münzen. = 649640..878300 count (Münzen)
Die Miete steigt um 5–6 Prozent. = 5..6 percent by (Miete)
Die Miete steigt um 5-6 Prozent. = 5..6 percent by (Miete)
Die Reparatur dauert ein bis zwei Wochen. = 168..336 h (Reparatur)
Im Boot saßen zwei oder drei Männer. = 2..3 count (Männer)
Erwartet werden rund 500 bis 600 Gäste. = ~500..~600 count (Gäste)
Der Preis liegt zwischen mindestens 5 und höchstens 9 Euro. = >=5..<=9 EUR (Preis)
Im Werk arbeiten 500 bis 1,2 Millionen Bienen. = 500..1200000 count (Bienen)
Die Temperatur sank auf minus 5 Grad. = -5 degC to (Temperatur)
Die Temperatur lag bei -5 °C. = -5 degC (Temperatur)
Die Luft hatte 5,3 Grad unter null. = -5.3 degC (Luft)
Das Becken wurde um 2 Grad unter den Vorjahreswert gekühlt. = 2 degC by (Becken)
Auf 640 der insgesamt 710 Hektar faulten die Beeren. = 6400000 m2 to; 7100000 m2
Saniert sind 12 von 30 Kilometern. = 12000 m; 30000 m
Im Heim leben 38 der 52 Kinder. = 38 count (Kinder); 52 count (Kinder)
# changes
Der Zins stieg von 2 auf 3,5 Prozent. = 2 percent from (Zins); 3.5 percent to (Zins)
Der Umsatz wuchs um 5 Prozent. = 5 percent by (Umsatz)
Der Umsatz wuchs auf 5 Millionen Euro. = 5000000 EUR to (Umsatz)
Die Quote sank um 0,3 Prozentpunkte. = 0.3 percentage-point by (Quote)
Die Notenbank erhöht um 25 Basispunkte. = 0.25 percentage-point by (Notenbank)
# hedges
Bis zu 248 Züge fielen aus. = <=248 count (Züge)
Höchstens 40 Schüler dürfen mit. = <=40 count (Schüler)
Maximal drei Versuche sind erlaubt. = <=3 count (Versuche)
Nicht mehr als zehn Personen passen hinein. = <=10 count (Personen)
Mindestens 17 Menschen kamen ums Leben. = >=17 count (Menschen)
Wenigstens vier Häuser brannten. = >=4 count (Häuser)
Nicht weniger als 90 Boote kenterten. = >=90 count (Boote)
Mehr als 200 Feuerwehrleute löschten. = >200 count (Feuerwehrleute)
Über 3.000 Hektar Wald verbrannten. = >30000000 m2 (Wald)
Weit über 500 Fans reisten mit. = >500 count (Fans)
Weniger als 30 Prozent stimmten zu. = <30 percent
Der Wert liegt unter 4 Prozent. = <4 percent (Wert)
Rund 15.000 Läufer starteten. = ~15000 count (Läufer)
Etwa 70 Firmen sind insolvent. = ~70 count (Firmen)
Ca. 40 Helfer kamen. = ~40 count (Helfer)
Circa 40 Helfer kamen. = ~40 count (Helfer)
Ungefähr ein Drittel der Wähler blieb fern. = ~33.3333333333 percent (Wähler)
Schätzungsweise 8.000 Tiere verendeten. = ~8000 count (Tiere)
An die 300 Gäste feierten. = ~300 count (Gäste)
Gut 60 Prozent der Bürger sind dafür. = +~60 percent (Bürger)
Knapp 500 Euro fehlen. = -~500 EUR
Fast 5000 Soldaten fielen oder wurden verwundet. = -~5000 count (Soldaten)
Beinahe zwei Stunden stand der Zug. = -~2 h
Nahezu 90 Prozent der Fläche ist geschützt. = -~90 percent (Fläche)
Annähernd 100 Arten gelten als bedroht. = -~100 count (Arten)
Das kostet schätzungsweise höchstens 1,2 Milliarden Dollar. = <=1200000000 USD
Nur rund 20 Prozent der Felder tragen. = ~20 percent (Felder)
Es kamen 500 Gäste oder mehr. = 500 count (Gäste)
Das kostet 500 Euro oder mehr. = >=500 EUR
Der Eintritt kostet 12 Euro höchstens. = <=12 EUR (Eintritt)
Der Kredit über 5 Millionen Euro platzte. = 5000000 EUR (Kredit)
# vague
Tausende Menschen flohen. = ?1000 count (Menschen)
Hunderte Häuser sind zerstört. = ?100 count (Häuser)
Dutzende Verletzte liegen im Krankenhaus. = ?12 count (Verletzte)
Millionen von Vögeln ziehen nach Süden. = ?1000000 count (Vögeln)
Mehrere Hundert Polizisten sicherten das Stadion. = ?100 count (Polizisten)
Einige tausend Liter Öl liefen aus. = ?1000 l (Öl)
Zehntausende Fans feierten. = ?10000 count (Fans)
# percent and fractions
Die Inflation lag bei 2,3 Prozent. = 2.3 percent (Inflation)
Die SPD kommt auf 16,4 % der Stimmen. = 16.4 percent to (Stimmen)
Mehr als ein Drittel der Ernte ist verdorben. = >33.3333333333 percent (Ernte)
Drei Viertel der Befragten zweifeln. = 75 percent (Befragten)
Ein Viertel der Stellen fällt weg. = 25 percent (Stellen)
Die Hälfte der Plätze blieb leer. = 50 percent (Plätze)
2/3 der Mitglieder stimmten ab. = 66.6666666667 percent (Mitglieder)
Eine 15-prozentige Kürzung droht. = 15 percent (Kürzung)
# money
Das Ticket kostet 49 Euro. = 49 EUR (Ticket)
Der Kaffee kostet 3,50 €. = 3.5 EUR (Kaffee)
Der Kaffee kostet € 3,50. = 3.5 EUR (Kaffee)
Die Busse beträgt CHF 120. = 120 CHF (Busse)
Die Aktie fiel auf 87,20 Dollar. = 87.2 USD to (Aktie)
Die Aktie fiel auf 87 US-Dollar. = 87 USD to (Aktie)
Er zahlte $20 Strafe. = 20 USD (Strafe)
Das Haus wechselte für 2 Mio. Pfund den Besitzer. = 2000000 GBP (Haus)
Die Steuer beträgt ein Euro je Nacht. = 1 EUR (Steuer)
Das 100-Milliarden-Euro-Paket passierte den Bundestag. = 100000000000 EUR (Paket)
Ein 500-Euro-Schein lag im Heft. = 500 EUR (Schein)
Das Land gibt 400 kanadische Dollar. = 400 CAD (Land)
Ein Beutel für 3,– Euro genügt. = 3 EUR (Beutel)
# measures
Der Wind erreichte 120 km/h. = 120 km/h (Wind)
Der Wind erreichte 120 Kilometer pro Stunde. = 120 km/h (Wind)
Der Wind erreichte 120 Stundenkilometer. = 120 km/h (Wind)
Die Insel misst 12 Quadratkilometer. = 12000000 m2 (Insel)
Die Insel misst 12 km². = 12000000 m2 (Insel)
Das Wasser war 28 Grad Celsius warm. = 28 degC (Wasser)
Das Schiff lud 30.000 Tonnen Weizen. = 30000000 kg (Weizen)
Das Schiff lud 30 t Weizen. = 30000 kg (Weizen)
Der Tank fasst 500 Liter. = 500 l (Tank)
Der Tank fasst 5 Kubikmeter. = 5000 l (Tank)
Der Haushalt verbraucht 3.500 Kilowattstunden Strom. = 3500000 Wh (Strom)
Der Park leistet 300 Megawatt. = 300000000 W (Park)
Ein Beben der Stärke 7,8 erschütterte die Küste. = 7.8 magnitude (Beben)
Das Beben hatte eine Stärke von 6,1. = 6.1 magnitude (Stärke)
Das Institut gab die Stärke mit 6,4 an. = 6.4 magnitude (Stärke)
Das Beben erreichte eine Magnitude von etwa 5,4. = ~5.4 magnitude (Magnitude)
Die Truppe hat eine Stärke von 300 Mann. = 300 count (Mann)
Der Stau war 15 Kilometer lang. = 15000 m (Stau)
Der Stau war 15 km lang. = 15000 m (Stau)
Er bekam drei Jahre Haft. = 3 year (Haft)
Sie ist 41 Jahre alt. = 41 year
Ein 41-Jähriger wurde verletzt. = 41 year
Eine dreitägige Trauer beginnt. = 72 h (Trauer)
Er traf dreimal. = 3 times
Er traf drei Mal. = 3 times
Die Kosten sind doppelt so hoch. = 2 times (Kosten)
Sie fuhr 18 Monate zur See. = 1.5 year
Nach 90 Minuten stand es 3:1. = 1.5 h; 3:1 score
Der Handballer siegte mit 31:28. = 31:28 score
Die Bank verlangt 500 Euro Gebühr und 2 Prozent Zinsen. = 500 EUR (Gebühr); 2 percent (Zinsen)
# things
Die Bergung forderte 15 Tote und Verletzte. = 15 count (Tote und Verletzte)
Die Bergung forderte 15 Tote und 40 Verletzte. = 15 count (Tote); 40 count (Verletzte)
Nach dem Sturm fehlen 12 estnische Fischer. = 12 count (estnische Fischer)
Nach dem Sturm fehlen 12 zum Teil minderjährige Fischer. = 12 count (Sturm)
Auf dem Bild sind drei dunkel gekleidete Personen zu sehen. = 3 count (gekleidete Personen)
In der Dose lagen 27 völlig unbeschädigte Münzen. = 27 count (unbeschädigte Münzen)
Der Betrieb hat acht fest angestellte Gärtner. = 8 count (angestellte Gärtner)
Sie lieferten 300 Mörser- und Artilleriegranaten. = 300 count (Mörser- und Artilleriegranaten)
Es kamen 80 US-Soldaten. = 80 count (US-Soldaten)
15 der 20 Insassen starben. = 15 count (Insassen); 20 count (Insassen)
Drei von vier Kindern schwimmen. = 3 count (Kindern); 4 count (Kindern)
Die Zahl der Todesopfer stieg auf 15. = 15 count to (Todesopfer)
Das Land lieferte Weizen im Wert von bis zu 7,3 Milliarden Dollar. = <=7300000000 USD (Weizen)
Die Exporte nach Kanada wuchsen um 4 Prozent. = 4 percent by (Exporte)
# what German leaves out beside a neighbour
Die Union kommt auf 28,5 Prozent, die SPD auf 16,4. = 28.5 percent to (Union); 16.4 percent to (SPD)
Die Union kommt auf 28,5, die SPD auf 16,4 Prozent. = 28.5 percent to (Union); 16.4 percent to (SPD)
Der Bund gibt 1,5 Milliarden Euro, davon 500 Millionen für Schulen. = 1500000000 EUR (Bund); 500000000 EUR
Die Zahl der Arbeitslosen stieg um 186.000 auf 2,993 Millionen. = 186000 count by (Arbeitslosen); 2993000 count to (Arbeitslosen)
Die Inflation sank von 2,6 Prozent im Dezember auf 2,3 Prozent. = 2.6 percent (Inflation); 2.3 percent to (Inflation)
Der Antrag wurde mit 512 zu 206 Stimmen angenommen. = 512 count (Stimmen); 206 count (Stimmen)
Jeder dritte Deutsche schläft schlecht. = 33.3333333333 percent (Deutsche)
Etwa jede fünfte Frau ist betroffen. = ~20 percent (Frau)
Er fährt jeden zweiten Tag. =
Ein 27 Jahre alter Mann ertrank. = 27 year (Mann)
Mehr als die Hälfte der Häuser brannte. = >50 percent (Häuser)
Die Hälfte der rund 1.500 Häuser brannte. = 50 percent (Häuser); ~1500 count (Häuser)
Der CO2-Ausstoß sank um 5 Prozent. = 5 percent by (CO2-Ausstoß)
Von den 52 Fahrgästen hatten 37 die Fähre verlassen. = 52 count (Fahrgästen); 37 count (Fahrgästen)
Sie bestellte vier Busse vom Typ Linea und zwei weitere. = 4 count (Busse); 2 count (Busse)
54 der 80 Millionen Euro zahlt das Land. = 54000000 EUR; 80000000 EUR
In der Truhe lagen 340 Kupfer- und 28 Silbermünzen. = 340 count (Kupfer- und 28 Silbermünzen); 28 count (Silbermünzen)
Er bleibt zwei weitere Jahre. = 2 year
Von den 52 Fahrgästen hatten 37 den Bus verlassen. = 52 count (Fahrgästen); 37 count (Fahrgästen)
# no quantities
Der Minister, 52, trat zurück. =
Das Verfahren (Az. 28 O 19/24) ruht. =
Das iPhone 15 verkauft sich gut. =
Der Absatz ist kleiner als 2019. =
Am 3. Oktober ruht die Arbeit. =
Am 28.09.2025 begann der Streik. =
Im Jahr 2024 begann der Streik. =
Seit 2022 läuft das Verfahren. =
2023 schloss das Werk. =
Das Werk schließt bis 2030. =
Zwischen 2014 und 2018 regierte sie. =
Die Saison 2024/25 beginnt. =
In den 1990er Jahren boomte der Ort. =
Um 21:38 Uhr fiel der Strom aus. =
Um 14.30 Uhr fiel der Strom aus. =
Der Laden öffnet von 8 bis 12 Uhr. =
Der Zug kam um acht. =
Die Boeing 737 stürzte ab. =
Der A380 landete. =
Windows 11 startet. =
Die G7 tagt. =
Die U-21 tritt an. =
Die KN-23/24 flog weit. =
Eine F-16 stieg auf. =
Apollo 11 landete. =
Eine B 52 überflog die Küste. =
Der CO2-Ausstoß sinkt. =
Covid-19 breitet sich aus. =
Der Minister (41) trat zurück. =
Der Minister, Nr. 5 der Liste, trat zurück. =
Nach § 218 ist das strafbar. =
Nach Artikel 5 Abs. 2 ist das erlaubt. =
Nach Artikel 5 bis 7 ist das erlaubt. =
Sie wurde auf Seite 12 zitiert. =
Er wurde am 3. Spieltag verletzt. =
Der 1. FC Köln verlor. =
Er landete auf Platz 3. =
Die Hotline 0800 hilft. =
Ein Mann half einer Frau. =
Die Elf von Trainer Voss siegte. =
Er gab Acht. =
Vor drei Tagen schloss der Laden. =
Vor rund 20 Jahren schloss der Laden. =
Version 2.5 ist da. =
Das Gleis 9 ist gesperrt. =
Die A 8 ist gesperrt. =
Wir öffnen 24/7. =
1. Pumpe prüfen =
Mehr steht in [2]. =
# mixed
2024 kamen 2.100 Gäste, 2023 waren es 1.900. = 2100 count (Gäste); 1900 count
Im Mai 2024 starben 15 Menschen, darunter drei Kinder. = 15 count (Menschen); 3 count (Kinder)
Rund 2000 Menschen kamen 2024 nach Husum. = ~2000 count (Menschen)
1800 Menschen leben im Ort. = 1800 count (Menschen)
Es waren 15. Danach kam keiner. = 15 count
Die Boeing 737 hatte 150 Menschen an Bord. = 150 count (Menschen)
Von den 12 Medaillen sind drei golden. = 12 count (Medaillen); 3 count (Medaillen)
`
  .trim()
  .split("\n")
  .filter((row) => !row.startsWith("#"))
  .map((row) => {
    const at = row.lastIndexOf("=", row.includes(" = ") ? row.indexOf(" = ") + 1 : row.length);
    return { text: row.slice(0, at).trim(), expected: row.slice(at + 1).trim() };
  });

describe("quantities", () => {
  test.each(rows)("reads value, unit, hedge and thing: $text", ({ text, expected }) => {
    expect(quantities(text).map(short).join("; ")).toBe(expected);
  });

  test("spans are in order, apart, and hold the text as written", () => {
    for (const { text } of rows) {
      let last = 0;
      for (const quantity of quantities(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        last = quantity.end;
      }
    }
  });

  test("the stems of the thing leave its endings out", () => {
    const [accusative] = quantities("Sie barg 12 verletzte Fischer.");
    const [dative] = quantities("Sie half 12 verletzten Fischern.");
    expect(accusative?.thing?.stems).toEqual(dative?.thing?.stems);
    expect(accusative?.thing?.head).toBe("Fischer");
  });
});
