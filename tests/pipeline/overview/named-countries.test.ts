import { describe, expect, test } from "vitest";
import { namedCountries } from "#pipeline/overview/named-countries.ts";
import { evidence } from "../verify/evidence.ts";

describe("namedCountries", () => {
  test.each([
    ["Norwegen lieferte Polens Armee Boote.", ["Norwegen", "Polens"]],
    ["Polens Armee übt. Später kam Polen nach Litauen.", ["Polen", "Litauen"]],
    ["Die norwegische Ministerin traf einen Schweizer.", []],
    ["In Europa und Asien steigen die Preise, in Kenia nicht.", ["Kenia"]],
    ["Die USA und Großbritannien unterzeichneten.", ["USA", "Großbritannien"]],
    ["Die Stadtwerke Kelm bauen um.", []],
    ["Die EU und die Vereinten Nationen halfen Malta.", ["Malta"]],
  ])("%s", (text, expected) => {
    const found = namedCountries([evidence(text)]);
    expect(found.map(({ name }) => name)).toEqual(expected);
    for (const { name, span, passage } of found) expect(passage.text.slice(span.start, span.end)).toBe(name);
  });
});
