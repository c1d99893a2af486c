import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { type ArticleProfile, profileArticles } from "#pipeline/conflicts/article-profile.ts";
import { type EventMatch, eventMatcher } from "#pipeline/conflicts/event-match.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { type StemHolders, stemHolders } from "#pipeline/conflicts/stem-holders.ts";

function holdersOf(articles: readonly ArticleProfile[]): StemHolders {
  const steps = stemHolders(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** An article written as "date | title | text". */
function evidence(id: string, written: string): Evidence {
  const [publishedAt = "", title = "", text = ""] = written.split(" | ");
  const article = { id: articleId(id), title, file: `${id}.md`, ...(publishedAt && { publishedAt }) };
  const span = { start: 0, end: text.length };
  return { article, passage: { id: passageId(article.id, 1), articleId: article.id, kind: "paragraph", span, text } };
}

const bridge =
  "2025-03-04 | Brücke in Tolm gesperrt | Die Elbe-Brücke in Tolm ist seit Montag gesperrt. Prüfer fanden 14 Risse im Stahl. Die Reparatur kostet laut Bauamt 3 Millionen Euro.";

describe("eventMatcher", () => {
  test.each<readonly [EventMatch, string, string]>([
    [
      "same",
      bridge,
      "2025-03-05 | Tolm ohne Brücke | In Tolm rollt kein Verkehr mehr über die Elbe. Die Reparatur der Brücke dauert nach Angaben des Bauamts acht Wochen, 20 Risse im Stahl müssen geschweißt werden.",
    ],
    [
      "kindred",
      bridge,
      "2019-06-01 | Tolm ohne Brücke | In Tolm rollt kein Verkehr mehr über die Elbe. Die Reparatur der Brücke dauert nach Angaben des Bauamts acht Wochen, 20 Risse im Stahl müssen geschweißt werden.",
    ],
    [
      "other",
      bridge,
      "2025-03-05 | Schule in Narsch eingeweiht | In Narsch lernen 240 Kinder in einer neuen Schule. Der Bau kostete 9 Millionen Euro.",
    ],
    [
      "same",
      "2025-05-07 | Ärger um Kresse | Die Gärtnerei Ilm hat am Dienstag 640 Schalen mit verdorbener Saat zurückgerufen. Kunden in Dornheim sollen den Inhalt nicht essen.",
      "2025-05-07 | Herbe Ernte | 640 Töpfe holt die Dornheimer Gärtnerei Ilm zurück. Die Saat darin ist laut Amt verdorben, das teilte es am Dienstag mit.",
    ],
    [
      "other",
      "2025-01-01 | Brenno County | Die Bevölkerungsdichte betrug 21 Einwohner pro Quadratkilometer. Es gab 3.084 Haushalte und 2.152 Familien.",
      "2025-01-01 | Ostrik County | Die Bevölkerungsdichte betrug 7 Einwohner pro Quadratkilometer. Es gab 6.355 Haushalte und 4.001 Familien.",
    ],
    [
      "other",
      " |  | Die Bevölkerungsdichte betrug 21 Einwohner pro Quadratkilometer. Es gab 3.084 Haushalte.",
      " |  | Die Bevölkerungsdichte betrug 7 Einwohner pro Quadratkilometer. Es gab 6.355 Haushalte.",
    ],
  ])("%s: %s / %s", (expected, first, second) => {
    const statements = [evidence("eins", first), evidence("zwei", second)].flatMap((one) =>
      placeStatements(one, readStatements(one)),
    );
    const [a, b, ...rest] = profileArticles(statements);
    if (!a || !b) throw new Error("Cannot match the articles: one states nothing, expected figures in both");
    expect(rest).toEqual([]);
    expect(eventMatcher(2, holdersOf([a, b])).match(a, b)).toBe(expected);
  });
});
