import { expect, test } from "vitest";
import { tokens } from "#german/tokens.ts";

test.each([
  ["Laut Klein brachen die Preise ein.", "Laut | Klein | brachen | die | Preise | ein | ."],
  ["Paris' Ziel ist es, „news.de“ zu fragen.", "Paris' | Ziel | ist | es | , | „ | news.de | “ | zu | fragen | ."],
  ["Kim Jong-un nennt 1.250,5 Tonnen.Danach", "Kim | Jong-un | nennt | 1.250,5 | Tonnen | . | Danach"],
])("tokens of %s", (text, expected) => {
  expect(
    tokens(text)
      .map(({ text: written }) => written)
      .join(" | "),
  ).toBe(expected);
});

/** Texts of one length are read from what they share: a longer one with the same words is read on its own. */
test.each([
  ["Der Preis stieg am Montag.", "der Preis stieg am Montag."],
  ["Laut Klein brachen die Preise ein.", "dort       brachen die Preise ein."],
  ["Das Bündnis meldete am 3. Mai 14 Tote.", "Das Bündnis meldete dort       14 Tote."],
  ["Wie Paris' Gericht sagte", "Wie Paris' gericht sagte"],
  ["Wie Paris' Gericht sagte", "Wie Paris'         sagte"],
  ["Auf news.de steht es", "Auf news.De steht es"],
  ["Jong-un und Putin", "Jong un und Putin"],
  ["abc", "xbc"],
  ["abc", "abx"],
])("tokens after %s of %s are the same as on their own", (before, text) => {
  tokens(before);
  const after = tokens(text);
  expect(after).toEqual(tokens(`${text} `));
});
