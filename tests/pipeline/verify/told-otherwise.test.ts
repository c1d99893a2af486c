import { describe, expect, test } from "vitest";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidence } from "./evidence.ts";

/** A claim | what a text tells instead by a small word; behind "+" what carries it. */
const rows = `
Alle Imker spendeten Honig. | Einige Imker spendeten Honig.
Die Imker spendeten Honig. | Einige Imker spendeten Honig.
Die Imker spendeten Honig. | Die wenigsten Imker spendeten Honig.
Die meisten Imker spendeten Honig. | Viele Imker spendeten Honig.
Viele Imker spendeten Honig. | Wenige Imker spendeten Honig.
Keine Imker spendeten Honig. | Nicht alle Imker spendeten Honig.
Viele Imker spendeten Honig. | + Viele Imker spendeten Honig.
Die Kantorin probt nur am Freitag. | Die Kantorin probt am Freitag.
Die Kantorin probt nur am Freitag. | Die Kantorin probt nicht nur am Freitag.
Die Kantorin probt nur am Freitag. | + Die Kantorin probt lediglich am Freitag.
Die Kantorin probt noch nicht. | Die Kantorin probt nicht mehr.
Die Kantorin probt erstmals im Dom. | Die Kantorin probt wieder im Dom.
Die Kantorin probt immer im Dom. | Die Kantorin probt meist im Dom.
Die Kantorin probt im Dom. | Früher probte die Kantorin im Dom.
Der Markt schloss, weil die Halle brannte. | Der Markt schloss, obwohl die Halle brannte.
Der Markt schloss, weil die Halle brannte. | Der Markt schloss, nachdem die Halle brannte.
Der Markt schloss, weil die Halle brannte. | + Der Markt schloss, weil die Halle brannte.
Wegen des Brandes schloss der Markt. | Trotz des Brandes schloss der Markt.
Nach dem Brand schloss der Markt. | Vor dem Brand schloss der Markt.
Nach dem Brand schloss der Markt. | + Seit dem Brand ist der Markt geschlossen, er schloss nach dem Brand.
Der Turm ist höher als der Speicher. | Der Turm ist so hoch wie der Speicher.
Der Turm ist so hoch wie der Speicher. | Der Turm ist doppelt so hoch wie der Speicher.
Der Turm ist höher als der Speicher. | Der Turm ist fast so hoch wie der Speicher.
Der Turm ist der höchste der Stadt. | Der Turm ist einer der höchsten der Stadt.
Der Turm ist der höchste der Stadt. | Der Turm gehört zu den höchsten der Stadt.
Der Turm ist einer der höchsten der Stadt. | + Der Turm ist einer der höchsten der Stadt.
Lena Voss ist Direktorin der Oper. | Lena Voss ist die frühere Direktorin der Oper.
Lena Voss ist Direktorin der Oper. | Lena Voss ist stellvertretende Direktorin der Oper.
Lena Voss ist Direktorin der Oper. | Lena Voss wird Direktorin der Oper.
Lena Voss war Direktorin der Oper. | + Lena Voss war früher Direktorin der Oper.
Lena Voss ist taub. | Sven Ahrens, der taub ist, traf Lena Voss.
Lena Voss gewann. | Lena Voss oder Sven Ahrens gewann.
Der Wirt kaufte einen Ofen. | Der Wirt kaufte einen Herd statt einen Ofen.
Der Wirt kaufte einen Ofen. | Der Wirt kaufte alles außer einen Ofen.
Der Wirt kaufte einen Herd. | + Der Wirt kaufte einen Herd statt einen Ofen.
`;

describe("a claim beside what a small word tells otherwise", () => {
  test.each(
    rows
      .trim()
      .split("\n")
      .map((row) => row.split(" | ")),
  )("%s | %s", (claim = "", text = "") => {
    const carries = verifySentence(claim, [evidence(text.replace(/^\+ /, ""))]).label === "supported";
    expect(carries).toBe(text.startsWith("+"));
  });
});
