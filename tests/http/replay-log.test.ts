import { describe, expect, test } from "vitest";
import { createReplayLog } from "#http/replay-log.ts";

describe("createReplayLog", () => {
  test("gives every reader all items in order, whenever it came", async () => {
    const log = createReplayLog<number>();
    const early = Array.fromAsync(log.read());
    log.push(1);
    await Promise.resolve();
    const middle = Array.fromAsync(log.read());
    log.push(2);
    log.push(3);
    log.end();
    const late = Array.fromAsync(log.read());
    expect(await Promise.all([early, middle, late])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test("ends readers of an empty log", async () => {
    const log = createReplayLog<number>();
    const reading = Array.fromAsync(log.read());
    log.end();
    expect(await reading).toEqual([]);
  });
});
