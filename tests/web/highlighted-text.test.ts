import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HighlightedText } from "../../web/components/highlighted-text.tsx";

const text = "Der Deich ist 7,5 Meter hoch.";
const marked = (quotes: readonly { start: number; end: number }[]): string =>
  renderToStaticMarkup(createElement(HighlightedText, { text, quotes })).replaceAll(/<\/?span>/g, "");

test.each([
  ["nothing", [], "Der Deich ist 7,5 Meter hoch."],
  ["one quote", [{ start: 14, end: 23 }], "Der Deich ist <mark>7,5 Meter</mark> hoch."],
  ["the whole text", [{ start: 0, end: 29 }], "<mark>Der Deich ist 7,5 Meter hoch.</mark>"],
  [
    "overlapping quotes",
    [
      { start: 4, end: 13 },
      { start: 10, end: 17 },
    ],
    "Der <mark>Deich </mark><mark>ist</mark><mark> 7,5</mark> Meter hoch.",
  ],
  ["a quote that goes on beyond the end", [{ start: 24, end: 99 }], "Der Deich ist 7,5 Meter <mark>hoch.</mark>"],
])("HighlightedText marks %s", (_, quotes, expected) => {
  expect(marked(quotes)).toBe(expected);
});

test("HighlightedText escapes what looks like markup", () => {
  const html = renderToStaticMarkup(
    createElement(HighlightedText, { text: "<script>alert(1)</script>", quotes: [{ start: 0, end: 8 }] }),
  );
  expect(html).toContain("<mark>&lt;script&gt;</mark>");
});
