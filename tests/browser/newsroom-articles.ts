import { type Article, articleId } from "#domain/article.ts";
import type { Evidence, Passage, PassageKind } from "#domain/passage.ts";
import { passageId } from "#domain/passage.ts";

type Block = readonly [kind: PassageKind, text: string];

function write(head: Omit<Article, "text" | "id" | "file"> & { readonly id: string }, blocks: readonly Block[]) {
  const id = articleId(head.id);
  const text = blocks.map(([, block]) => block).join("\n\n");
  const article: Article = { ...head, id, file: `${head.id}.md`, text };
  const passages = blocks.map(([kind, block], i): Passage => {
    const start = text.indexOf(block);
    return { id: passageId(id, i + 1), articleId: id, kind, text: block, span: { start, end: start + block.length } };
  });
  return { article, passages };
}

const filler: readonly Block[] = Array.from({ length: 14 }, (_, i) => [
  "paragraph",
  `Aus dem ${i + 1}. Bauabschnitt berichten Anwohner von Lärm, gesperrten Wegen und langen Abenden im Gemeindehaus. Die Arbeiten ruhten, solange die Elbe Hochwasser führte, und begannen jedes Mal mit neuen Messungen.`,
]);

/** Articles of our own words: two that disagree, one retelling, and one that is full of tricks. */
export const newsroom = [
  write(
    {
      id: "elbblatt-2025-03-04-deich",
      title: "Deich bei Hollern nach drei Jahren fertig",
      source: "Elbblatt",
      author: "Inga Petersen",
      publishedAt: "2025-03-04",
      url: "https://elbblatt.example/deich",
    },
    [
      [
        "paragraph",
        "Der neue Deich bei Hollern ist seit Montag fertig. Drei Jahre lang wurde an dem Abschnitt gebaut.",
      ],
      ...filler,
      ["heading", "Höher und teurer"],
      [
        "paragraph",
        "Der Deich ist jetzt 7,5 Meter hoch und damit anderthalb Meter höher als der alte. Nach Angaben des Deichverbands kostete er rund 12 Millionen Euro, zwei Millionen mehr als geplant.",
      ],
      ["caption", "Blick vom alten Leuchtturm auf den neuen Deich."],
    ],
  ),
  write(
    {
      id: "marschbote-2025-03-06-deich",
      title: "Was der Deich wirklich kostet",
      source: "Marschbote",
      publishedAt: "2025-03-06",
      retelling: true,
      basedOn: "Marschbote",
    },
    [
      [
        "paragraph",
        "Das Land spricht von mindestens 15 Millionen Euro für den Deich bei Hollern, denn zum Bau kamen Ausgleichsflächen.",
      ],
    ],
  ),
  write(
    {
      id: "tricks",
      title: "<img src=x onerror=alert(1)> **Titel** [Link](javascript:alert(1))",
      source: "<b>Fett</b>",
      publishedAt: "2025-03-07",
      url: "javascript:alert(document.domain)",
    },
    [
      [
        "paragraph",
        '<script>window.tricked = true</script> Hier steht <a href="javascript:alert(1)">ein Verweis</a>, **fett** und ![Bild](https://fremd.example/bild.png) &amp; Schluss.',
      ],
    ],
  ),
] as const;

/** The n-th passage of an article, n from 1. */
export function evidence(id: string, n: number): Evidence {
  const found = newsroom.find(({ article }) => article.id === id);
  const passage = found?.passages[n - 1];
  if (!found || !passage) throw new Error(`no passage ${id}#p${n}`);
  return { passage, article: found.article };
}
