import { expect, test } from "vitest";
import { innerQuotes } from "#german/inner-quotes.ts";

test.each([
  ["Der Unfall der Fähre „Frisia Nova“ war teuer.", "Der Unfall der Fähre ‚Frisia Nova‘ war teuer."],
  ['Er sagte "nein".', "Er sagte ‚nein‘."],
  ["Ohne Marken.", "Ohne Marken."],
])("innerQuotes of %s", (text, expected) => {
  expect(innerQuotes(text)).toBe(expected);
});
