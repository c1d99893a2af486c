import { describe, expect, test } from "vitest";
import { type FigurePair, kindOf, score } from "./figure-pair.ts";
import { pairsEight } from "./figure-pairs-eight.ts";
import { pairsFive } from "./figure-pairs-five.ts";
import { pairsFour } from "./figure-pairs-four.ts";
import { pairsNine } from "./figure-pairs-nine.ts";
import { pairsOne } from "./figure-pairs-one.ts";
import { pairsSeven } from "./figure-pairs-seven.ts";
import { pairsSix } from "./figure-pairs-six.ts";
import { pairsThree } from "./figure-pairs-three.ts";
import { pairsTwo } from "./figure-pairs-two.ts";
import { polePairs } from "./slot-pairs-poles.ts";

const all = [
  ...pairsOne,
  ...pairsTwo,
  ...pairsThree,
  ...pairsFour,
  ...pairsFive,
  ...pairsSix,
  ...pairsSeven,
  ...pairsEight,
  ...pairsNine,
  ...polePairs,
];

describe("findConflicts", () => {
  test("the tables hold pairs enough, and half of them controls", () => {
    const contradictions = all.filter(([kind]) => kind === "contradiction");
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(contradictions.length).toBeGreaterThanOrEqual(45);
    expect(all.length - contradictions.length).toBeGreaterThanOrEqual(40);
  });

  test("finds at least 85 % of the contradictions, and 95 % of what it finds are some", () => {
    const { precision, recall, wrong } = score(all);
    expect({ wrong, precise: precision >= 0.95, complete: recall >= 0.85 }).toMatchObject({
      precise: true,
      complete: true,
    });
  });

  test.each([...pairsSix, ...pairsSeven, ...pairsEight, ...pairsNine, ...polePairs])(
    "tells short reports apart: %s of %s / %s",
    (...pair) => {
      const kind = kindOf(pair);
      expect(pair[0] === "none" ? kind !== "contradiction" : kind).toBe(pair[0] === "none" ? true : pair[0]);
    },
  );

  test.each<FigurePair>([
    [
      "contradiction",
      "2024-03-01 | Nachbarn | Ungarn ist verärgert über Serbien.",
      "2024-03-03 | Balkan | Serbien und Ungarn pflegen eine enge Freundschaft.",
    ],
    [
      "none",
      "2024-03-01 | Nachbarn | Ungarn ist verärgert über Serbien.",
      "2024-03-03 | Balkan | Polen und Litauen pflegen eine enge Freundschaft.",
    ],
    [
      "none",
      "2024-03-01 | Nachbarn | Ungarn ist nicht verärgert über Serbien.",
      "2024-03-03 | Balkan | Serbien und Ungarn pflegen eine enge Freundschaft.",
    ],
    [
      "none",
      "2021-03-01 | Nachbarn | Ungarn ist verärgert über Serbien.",
      "2024-03-03 | Balkan | Serbien und Ungarn pflegen eine enge Freundschaft.",
    ],
    [
      "contradiction",
      "2024-03-01 | Gas | Die Studie zeigt, dass Ungarn von Serbien abhängig ist.",
      "2024-03-03 | Strom | Längst sei Serbien von Ungarn abhängig, meint ein Händler.",
    ],
    [
      "none",
      "2024-03-01 | Gas | Die Studie zeigt, dass Ungarn von Serbien abhängig ist.",
      "2024-03-03 | Strom | Ungarn werde immer abhängiger von Serbien, meint ein Händler.",
    ],
    [
      "none",
      "2023-04-19 | Fabrik | Seit 2015 produziert Meridan in Ulm Batterien.",
      "2023-04-20 | Meridan | Meridan produziert in Ulm seit 2018 Motoren.",
    ],
    [
      "refinement",
      "2023-04-19 | Fabrik | Seit 2015 produziert Meridan in Ulm Batterien.",
      "2023-04-20 | Meridan | Meridan produziert in Ulm seit Mai 2015 Batterien.",
    ],
  ])("tells what has no figure: %s of %s / %s", (...pair) => {
    expect(kindOf(pair)).toBe(pair[0]);
  });
});
