import { describe, expect, test } from "vitest";
import { type DateMention, extent } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";

const short = ({ period, relation, precision }: DateMention): string => {
  const days = period ? (period.from === period.to ? period.from : `${period.from}..${period.to}`) : "open";
  return `${relation} ${precision} ${days}`;
};

/** Told on Wednesday, 15 January 2025. */
const written = "2025-01-15";

const rows = `
Am 28.09.2023 brach der Damm. = on day 2023-09-28
Am 28. September 2023 brach der Damm. = on day 2023-09-28
Am 3. 10. 2023 brach der Damm. = on day 2023-10-03
Am 5.4.98 brach der Damm. = on day 1998-04-05
Stand: 2023-09-28. = on day 2023-09-28
Am 20. Januar tagt der Rat. = on day 2025-01-20
Am 20. Dezember tagte der Rat. = on day 2024-12-20
Am 20.12. tagte der Rat. = on day 2024-12-20
Zwischen dem 7. März und dem 2. Oktober ist die Bahn gesperrt. = between day 2025-03-07..2025-10-02
Die Bahn war vom 3. März bis zum 20. Dezember gesperrt. = between day 2024-03-03..2024-12-20
Zwischen dem 20. Dezember und dem 6. Januar war geschlossen. = between day 2024-12-20..2025-01-06
Sonntagfrüh brach der Damm. = on day 2025-01-12
Am frühen Montagmorgen brach der Damm. = on day 2025-01-13
Von Freitag an wird gestreikt. = since day 2025-01-17
1940 neue Wohnungen entstehen. =
1940 entstanden neue Wohnungen. = on year 1940-01-01..1940-12-31
Am Freitag, dem 13. Dezember 2024, fiel Schnee. = on day 2024-12-13
Am Freitag, 13. Dezember, fiel Schnee. = on day 2024-12-13
Im September 2023 stiegen die Preise. = on month 2023-09-01..2023-09-30
Im Sept. 2023 stiegen die Preise. = on month 2023-09-01..2023-09-30
Im Dezember stiegen die Preise. = on month 2024-12-01..2024-12-31
Im März vergangenen Jahres stiegen die Preise. = on month 2024-03-01..2024-03-31
Seit Juni des vorigen Jahres steigen die Preise. = since month 2024-06-01..2024-06-30
Im Oktober des Vorjahres stiegen die Preise. = on month 2024-10-01..2024-10-31
Am 3. Mai dieses Jahres tagt der Rat. = on day 2025-05-03
Am 12. November letzten Jahres tagte der Rat. = on day 2024-11-12
Im Oktober nächsten Jahres tagt der Rat. = on month 2026-10-01..2026-10-31
Im Februar steigen die Preise. = on month 2025-02-01..2025-02-28
Februar 2024 war mild. = on month 2024-02-01..2024-02-29
Anfang Dezember kam der Frost. = on month 2024-12-01..2024-12-10
Mitte Dezember kam der Frost. = on month 2024-12-11..2024-12-20
Ende Dezember kam der Frost. = on month 2024-12-21..2024-12-31
Zu Beginn des Monats kam der Frost. = on month 2025-01-01..2025-01-10
Mitte 2024 schloss das Werk. = on season 2024-05-01..2024-08-31
Ende des Jahres schließt das Werk. = on season 2025-09-01..2025-12-31
Im vergangenen Monat sank die Quote. = on month 2024-12-01..2024-12-31
Im letzten Jahr sank die Quote. = on year 2024-01-01..2024-12-31
Im vorigen Jahr sank die Quote. = on year 2024-01-01..2024-12-31
Im Vorjahr sank die Quote. = on year 2024-01-01..2024-12-31
In diesem Jahr sinkt die Quote. = on year 2025-01-01..2025-12-31
Im kommenden Jahr sinkt die Quote. = on year 2026-01-01..2026-12-31
Bis April 2025 steigt die Quote. = until month 2025-04-01..2025-04-30
Am Montagabend brannte die Halle. = on day 2025-01-13
Die Strecke bleibt bis Freitag gesperrt. = until day 2025-01-17
Bis mindestens Freitag bleibt die Strecke gesperrt. = until day 2025-01-17
Zum Jahresbeginn 2026 steigt der Preis. = on season 2026-01-01..2026-04-30
In der vergangenen Woche sank die Quote. = on day 2025-01-06..2025-01-12
Im laufenden Quartal sinkt die Quote. = on season 2025-01-01..2025-03-31
Vor drei Tagen brannte die Scheune. = on day 2025-01-12
Vor zwei Wochen brannte die Scheune. = on day 2024-12-30..2025-01-05
Vor rund 20 Jahren brannte die Scheune. = on year 2005-01-01..2005-12-31
Vor einem Monat brannte die Scheune. = on month 2024-12-01..2024-12-31
In zwei Tagen öffnet die Scheune. = on day 2025-01-17
Gestern brannte die Scheune. = on day 2025-01-14
Vorgestern brannte die Scheune. = on day 2025-01-13
Die Scheune brennt heute. = on day 2025-01-15
Die Scheune öffnet morgen. = on day 2025-01-16
Am Morgen brannte die Scheune. =
Am Montag brannte die Scheune. = on day 2025-01-13
Am Mittwoch brannte die Scheune. = on day 2025-01-15
Am Donnerstag brannte die Scheune. = on day 2025-01-09
Am vergangenen Mittwoch brannte die Scheune. = on day 2025-01-08
Am kommenden Montag öffnet die Scheune. = on day 2025-01-20
In diesem Sommer fehlt Regen. = on season 2025-06-01..2025-08-31
Im vergangenen Sommer fehlte Regen. = on season 2024-06-01..2024-08-31
Im Sommer 2022 fehlte Regen. = on season 2022-06-01..2022-08-31
Im Winter 2022/23 fehlte Schnee. = on season 2022-12-01..2023-02-28
Seit 2022 gilt das Gesetz. = since year 2022-01-01..2022-12-31
Seit dem Jahr 2022 gilt das Gesetz. = since year 2022-01-01..2022-12-31
Seit Anfang 2022 gilt das Gesetz. = since season 2022-01-01..2022-04-30
Seit dem 3. Mai 2022 gilt das Gesetz. = since day 2022-05-03
Seit drei Jahren gilt das Gesetz. = since year 2022-01-01..2022-12-31
Seit Jahrzehnten gilt das Gesetz. = since year open
Ab Januar 2026 gilt das Gesetz. = since month 2026-01-01..2026-01-31
Bis April 2023 galt das Gesetz. = until month 2023-04-01..2023-04-30
Bis zum 3. Mai 2023 galt das Gesetz. = until day 2023-05-03
Bis in diesem Sommer gilt das Gesetz. = until season 2025-06-01..2025-08-31
Vor 2020 galt das Gesetz nicht. = before year 2020-01-01..2020-12-31
Nach dem 3. Oktober 1990 galt das Gesetz. = after day 1990-10-03
Zwischen 2014 und 2018 regierte sie. = between year 2014-01-01..2018-12-31
Von 2014 bis 2018 regierte sie. = between year 2014-01-01..2018-12-31
Sie regierte 2014–2018. = between year 2014-01-01..2018-12-31
Von Mai bis August 2023 war Dürre. = between month 2023-05-01..2023-08-31
Von Januar bis November 2024 war Dürre. = between month 2024-01-01..2024-11-30
Zwischen Oktober 2023 und März 2024 war Dürre. = between month 2023-10-01..2024-03-31
Zwischen Oktober und März 2024 war Dürre. = between month 2023-10-01..2024-03-31
Vom 3. bis 5. Mai 2023 war Messe. = between day 2023-05-03..2023-05-05
Vom 30. April bis zum 5. Mai 2023 war Messe. = between day 2023-04-30..2023-05-05
Im ersten Quartal 2024 sank der Absatz. = on season 2024-01-01..2024-03-31
Im 3. Quartal 2024 sank der Absatz. = on season 2024-07-01..2024-09-30
Im Q2 2024 sank der Absatz. = on season 2024-04-01..2024-06-30
Im zweiten Halbjahr 2024 sank der Absatz. = on season 2024-07-01..2024-12-31
In den 1990er Jahren wuchs die Stadt. = on year 1990-01-01..1999-12-31
In den 80er Jahren wuchs die Stadt. = on year 1980-01-01..1989-12-31
Im 19. Jahrhundert wuchs die Stadt. = on year 1801-01-01..1900-12-31
Die Saison 2024/25 läuft. = on year 2024-01-01..2025-12-31
Die Partei gewann 2021 und 2023. = on year 2021-01-01..2021-12-31; on year 2023-01-01..2023-12-31
Im Jahr 1848 tagte das Parlament. = on year 1848-01-01..1848-12-31
15.000 Leute kamen. =
2000 Menschen kamen. =
Rund 2020 Euro fehlen. =
Herr August Mai kam. =
Die Boeing 737 landete um 21:38 Uhr. =
Am 31. Februar geschah nichts. =
Er belegte den 3. Platz. =
Der Preis sank auf 28.09 Euro. =
Das Jahrbuch erscheint. =
`
  .trim()
  .split("\n")
  .map((row) => {
    const at = row.indexOf(" =");
    return { text: row.slice(0, at), expected: row.slice(at + 2).trim() };
  });

describe("dates", () => {
  test.each(rows)("reads period, precision and relation: $text", ({ text, expected }) => {
    expect(dates(text, written).map(short).join("; ")).toBe(expected);
  });

  test("without a day of writing only what names its year has a period", () => {
    expect(dates("Gestern, am 3. Mai, im vergangenen Jahr und 2022").map(short)).toEqual([
      "on day open",
      "on day open",
      "on year open",
      "on year 2022-01-01..2022-12-31",
    ]);
    expect(dates("Gestern und im Vorjahr", "2025-01").map(short)).toEqual([
      "on day open",
      "on year 2024-01-01..2024-12-31",
    ]);
  });

  test("spans hold the text as written, the relation included", () => {
    const text = "Er blieb bis zum 3. Mai 2023 im Amt.";
    const [date] = dates(text);
    expect(date?.text).toBe("bis zum 3. Mai 2023");
    expect(text.slice(date?.start, date?.end)).toBe(date?.text);
  });
});

describe("extent", () => {
  test.each([
    ["Seit Mai 2023", { from: "2023-05-01" }],
    ["Bis Mai 2023", { to: "2023-05-31" }],
    ["Vor Mai 2023", { to: "2023-04-30" }],
    ["Nach Mai 2023", { from: "2023-06-01" }],
    ["Im Mai 2023", { from: "2023-05-01", to: "2023-05-31" }],
    ["Seit Jahren", {}],
  ])("opens the end the relation leaves open: %s", (text, expected) => {
    const [date] = dates(text);
    expect(date && extent(date)).toEqual(expected);
  });
});
