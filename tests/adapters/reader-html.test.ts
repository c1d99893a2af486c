import { describe, expect, test } from "vitest";
import { readHtml } from "#adapters/reader-html.ts";

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const menu = '<nav><ul><li><a href="/">Start</a></li><li><a href="/abo">Jetzt abonnieren</a></li></ul></nav>';
const foot =
  '<footer><p>© 2026 Der Lahnbote · <a href="/impressum">Impressum</a> · Alle Rechte vorbehalten.</p></footer>';
const story = `<article><h1>Gießen baut neue Lahnbrücke</h1>
  <p>Die Stadt Gießen baut für 7,2&nbsp;Millionen Euro eine neue Brücke über die Lahn. Das beschloss der Magistrat am <b>Dienstag</b>.</p>
  <figure><img src="b.jpg"><figcaption>Die alte Brücke ist seit Mai gesperrt.</figcaption></figure>
  <h2>So geht es weiter</h2>
  <p>Begonnen wird im März 2027,<br>gebaut wird zwei Jahre lang. Die Bürgermeisterin sprach von einer Erleichterung für alle Pendler.</p>
  <ul><li>Länge: 84 Meter</li><li>Breite: 11 Meter</li></ul>
  <table><tr><th>Jahr</th><td>2027</td></tr></table>
  <script>document.title = "boese"</script></article>`;

const blocksOf = async (html: string): Promise<readonly (readonly [string, string])[] | string> => {
  const read = await readHtml(html, "presse/seite.html");
  if (read.kind === "skipped") return read.reason;
  return read.article.blocks.map(({ kind, start, end }) => [kind, read.article.text.slice(start, end)] as const);
};

describe("readHtml", () => {
  test("takes the article off a page, without menu, footer, script", async () => {
    expect(await blocksOf(page("<title>Lahnbote</title>", menu + story + foot))).toEqual([
      [
        "paragraph",
        "Die Stadt Gießen baut für 7,2 Millionen Euro eine neue Brücke über die Lahn. Das beschloss der Magistrat am Dienstag.",
      ],
      ["caption", "Die alte Brücke ist seit Mai gesperrt."],
      ["heading", "So geht es weiter"],
      [
        "paragraph",
        "Begonnen wird im März 2027, gebaut wird zwei Jahre lang. Die Bürgermeisterin sprach von einer Erleichterung für alle Pendler.",
      ],
      ["list", "Länge: 84 Meter"],
      ["list", "Breite: 11 Meter"],
      ["list", "Jahr · 2027"],
    ]);
  });

  test.each([
    [
      "schema.org",
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Brücke kommt","datePublished":"2026-03-04T08:00:00+01:00","author":[{"name":"Ina Berg"},{"name":"Cem Kaya"}],"publisher":{"name":"Lahnbote"}}]}</script><link rel="canonical" href="https://example.org/bruecke">`,
      {
        title: "Brücke kommt",
        source: "Lahnbote",
        author: "Ina Berg, Cem Kaya",
        publishedAt: "2026-03-04",
        url: "https://example.org/bruecke",
      },
    ],
    [
      "Open Graph",
      '<meta property="og:title" content="Brücke kommt"><meta property="og:site_name" content="Lahnbote"><meta property="article:published_time" content="2026-03-04"><meta name="author" content="Ina Berg">',
      { title: "Brücke kommt", source: "Lahnbote", author: "Ina Berg", publishedAt: "2026-03-04" },
    ],
    ["broken JSON", '<script type="application/ld+json">{"@type":</script>', { title: "Gießen baut neue Lahnbrücke" }],
    [
      "an address that is none and a day that does not exist",
      '<link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="2026-02-30">',
      { title: "Gießen baut neue Lahnbrücke" },
    ],
  ])("reads the head from %s", async (_, head, expected) => {
    const read = await readHtml(page(head, menu + story + foot), "presse/seite.html");
    const {
      text: _text,
      blocks: _blocks,
      file,
      ...rest
    } = read.kind === "article" ? read.article : { text: "", blocks: [], file: "" };
    expect(rest).toEqual(expected);
    expect(file).toBe("presse/seite.html");
  });

  test("keeps markup that a page shows as text, as text", async () => {
    const body =
      "<article><h1>Was im Netz steht</h1><p>Der Befehl &lt;script&gt;alert(1)&lt;/script&gt; stand nach Angaben der Behörde wochenlang auf ihrer Seite und war für jeden Besucher zu sehen, sagte eine Sprecherin.</p></article>";
    expect(await blocksOf(page("", body))).toEqual([
      ["paragraph", expect.stringContaining("Der Befehl <script>alert(1)</script> stand")],
    ]);
  });

  test.each([
    ["", "In der Datei ist kein Artikeltext zu erkennen."],
    [page("<title>Leer</title>", menu), "In der Datei ist kein Artikeltext zu erkennen."],
    [page("", "<i>".repeat(40_000)), "Die Seite ist zu groß oder zu tief verschachtelt."],
    ["< ".repeat(70_000), "Die Seite ist zu groß oder zu tief verschachtelt."],
    [page("", "<p>".repeat(40_000)), "Die Seite ist zu groß oder zu tief verschachtelt."],
  ])("says why a page gives no article (%#)", async (html, reason) => expect(await blocksOf(html)).toBe(reason));
});
