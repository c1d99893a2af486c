import { describe, expect, test } from "vitest";
import { clauses } from "#german/clauses.ts";
import { status } from "#german/status.ts";

/** Sentence | status of each clause with a verb. */
const rows = `
Die Firma lieferte 20 Busse. | done
Die Firma hat 20 Busse geliefert. | done
Ein Treffen ist für den 21. Mai vereinbart. | planned
Die Übergabe war für Montag verabredet. | planned
Sie haben eine Waffenruhe vereinbart. | done
Es sollten sich Firmen ansiedeln und 600 Stellen entstehen. | planned planned
Bis zu 600 Stellen hätten entstehen sollen. | planned
Der Finder will die Belohnung spenden. | planned
Der Regen erschwert die Suche. | ongoing
Die Brücke war schon 1990 gesperrt worden. | done
Am Samstag wurden drei Menschen verletzt. | done
Die Regierung versprach weitere 200 Millionen Euro. | promised
Das Land sagte der Ukraine sechs Panzer zu. | promised
Der Minister kündigte an, 300 Stellen zu schaffen. | planned planned
Der Konzern kündigte den Abbau von 300 Stellen an. | planned
Der Verein plant ein neues Stadion. | planned
Das Land will 200 Ärzte entsenden. | planned
Die Brücke soll künftig Lastwagen tragen. | planned
Das Museum wird im Mai eröffnen. | planned
Bald beginnt der Bau. | planned
Im kommenden Jahr steigt der Beitrag. | planned
Die Gewerkschaft fordert acht Prozent mehr Lohn. | demanded
Die Opposition verlangt, dass der Minister zurücktritt. | demanded demanded
Die Stadt muss 20 Millionen Euro zahlen. | demanded
Das Beben könnte weitere Häuser zerstören. | possible
Möglicherweise flohen die Täter ins Ausland. | possible
Unter Umständen kommen auch Flugzeuge dazu. | possible
Der Preis dürfte steigen. | possible
Das Boot kann 40 Menschen aufnehmen. | possible
Die Bewohner mussten ihre Häuser verlassen. | done
Die Bewohner haben ihre Häuser verlassen müssen. | done
Die Helfer haben 40 Menschen retten können. | done
Die Helfer konnten 40 Menschen retten. | done
Der Vulkan soll 40 Häuser zerstört haben. | done
Der Konzern dementiert den Verkauf. | denied
Der Konzern bestreitet, Steuern hinterzogen zu haben. | denied denied
Die Partei lehnte den Antrag ab. | denied
Die Armee kämpft an zwei Fronten. | ongoing
Der Damm wird derzeit repariert. | ongoing
Die Behörde erwägt eine Sperrung. | possible
Die Bank hat zugesagt, den Kredit zu verlängern. | promised promised
Der Trainer sagte, er habe den Vertrag unterschrieben. | done done
Sollte das Amt gezahlt haben, liegt das Geld noch da. | possible ongoing
Kommt der Regen, steigt der Fluss. | possible ongoing
Das Werk würde 300 Arbeitsplätze schaffen. | possible
`
  .trim()
  .split("\n");

describe("status", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = ""] = row.split("|").map((part) => part.trim());
    const all = clauses(sentence);
    expect(all.flatMap((clause) => status(clause, all) ?? []).join(" ")).toBe(expected);
  });
});
