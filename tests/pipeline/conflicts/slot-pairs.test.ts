import { describe, expect, test } from "vitest";
import { kindOf } from "./figure-pair.ts";
import { namePairs } from "./name-pairs.ts";
import { pairsOpposite } from "./opposite-pairs.ts";
import { pairsShort } from "./short-pairs.ts";
import { pairsHonours } from "./slot-pairs-honours.ts";
import { pairsLast } from "./slot-pairs-last.ts";
import { pairsWhoWhere } from "./slot-pairs-more.ts";
import { pairsParties } from "./slot-pairs-parties.ts";
import { pairsWhenWhether } from "./slot-pairs-when-whether.ts";
import { pairsWhere } from "./slot-pairs-where.ts";
import { pairsWho } from "./slot-pairs-who.ts";
import { pairsWhy } from "./slot-pairs-why.ts";
import { pairsTiny } from "./tiny-pairs.ts";
import { pairsValue } from "./value-pairs.ts";

describe.each([
  ["who did it", pairsWho],
  ["where it was", pairsWhere],
  ["who and where", pairsWhoWhere],
  ["why it happened", pairsWhy],
  ["when and whether", pairsWhenWhether],
  ["written last", pairsLast],
  ["which party, and causes beside others", pairsParties],
  ["who comes into an office or is given a prize", pairsHonours],
  ["in words of their own", pairsShort],
  ["in a sentence or two", pairsTiny],
  ["by names that one report tells alone", namePairs],
  ["by opposites", pairsOpposite],
  ["by values in other words", pairsValue],
])("findConflicts tells of two short reports %s", (_, pairs) => {
  test.each(pairs)("%s: %s / %s", (...pair) => {
    expect(kindOf(pair)).toBe(pair[0]);
  });
});
