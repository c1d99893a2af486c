import { describe, expect, test } from "vitest";
import { score } from "./figure-pair.ts";
import { pairsOne } from "./figure-pairs-one.ts";
import { pairsTwo } from "./figure-pairs-two.ts";

const all = [...pairsOne, ...pairsTwo];

describe("findConflicts", () => {
  test("the tables hold pairs enough, and half of them controls", () => {
    const contradictions = all.filter(([kind]) => kind === "contradiction");
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(contradictions.length).toBeGreaterThanOrEqual(35);
    expect(all.length - contradictions.length).toBeGreaterThanOrEqual(40);
  });

  test("finds at least 85 % of the contradictions, and 95 % of what it finds are some", () => {
    const { precision, recall, wrong } = score(all);
    expect({ wrong, precise: precision >= 0.95, complete: recall >= 0.85 }).toMatchObject({
      precise: true,
      complete: true,
    });
  });
});
