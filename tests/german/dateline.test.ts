import { expect, test } from "vitest";
import { withoutDateline } from "#german/dateline.ts";

const REPORT = "Drei Tage nach dem Unfall richtet sich der Verdacht gegen den Fahrer.";

test.each([
  "Wien – ",
  "Sankt Veit – ",
  "Ried/Kalden (APD) - ",
  "Manila (pzd) - ",
  "Frankfurt (dpa/kad) – ",
  "Bad Kalden, 3. Mai – ",
  "St. Veit – ",
])("%j is taken off", (place) => {
  expect(withoutDateline(place + REPORT)).toBe(REPORT);
});

test.each([
  REPORT,
  "Anna Kern – Leiterin des Instituts seit dem vergangenen Jahr – widersprach der Darstellung am Montag.",
  "Kalden – oder was davon noch übrig ist nach dem Sturm – wird in diesem Sommer wieder aufgebaut.",
  "Weil die Kosten steigen – Stand heute sind es 40 Millionen Euro –, wird neu verhandelt werden müssen.",
  "Der Bau stockt – Grund sind fehlende Genehmigungen und ein Streit um die Kosten der Brücke.",
])("%j stays", (text) => {
  expect(withoutDateline(text)).toBe(text);
});
