import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { axisOf } from "../../web/conflict-axis.ts";

const says = (value: string | undefined, speaker: string) => ({
  statement: "",
  speaker,
  passageId: passageId(articleId(speaker), 1),
  ...(value !== undefined && { value }),
});

test("axisOf spreads the values from end to end and leaves room where an end is open", () => {
  expect(axisOf([says("10 bis 20 Schafe", "A"), says("mindestens 30 Schafe", "B")])).toEqual({
    rows: [
      { name: "A", from: 0, to: 0.425, end: "closed" },
      { name: "B", from: 0.85, to: 1, end: "up" },
    ],
    ticks: [
      { at: 0, label: "10" },
      { at: 0.85, label: "30" },
    ],
  });
});

test.each([
  ["units differ", [says("10 Schafe", "A"), says("12 Kühe", "B")]],
  ["one value cannot be read", [says("10 Schafe", "A"), says("viele Schafe", "B")]],
  ["one gives no value", [says("10 Schafe", "A"), says("12 Schafe", "B"), says(undefined, "C")]],
  ["all are equal", [says("10 Schafe", "A"), says("rund 10 Schafe", "B")]],
])("axisOf gives none where %s", (_, positions) => {
  expect(axisOf(positions)).toBeUndefined();
});
