import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLock } from "#adapters/index-segments/lock.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const locked = { code: "index-locked", message: expect.stringMatching(/schreibt gerade in diesen Index/) };

test("withLock lets one writer in at a time, and the next after it", async () => {
  const directory = temporaryFolder();
  await withLock(directory, async () => {
    expect(readFileSync(join(directory, "LOCK"), "utf8")).toBe(`${process.pid}\n`);
    await expect(withLock(directory, async () => "never")).rejects.toMatchObject(locked);
  });
  expect(existsSync(join(directory, "LOCK"))).toBe(false);
  expect(await withLock(directory, async () => "again")).toBe("again");
});

test("withLock refuses while another living process holds the lock", async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, "LOCK"), `${process.ppid}\n`);
  await expect(withLock(directory, async () => "never")).rejects.toMatchObject(locked);
  expect(readFileSync(join(directory, "LOCK"), "utf8")).toBe(`${process.ppid}\n`);
});

test.each([
  { whose: "a dead process", content: `${spawnSync(process.execPath, ["-e", "0"]).pid}\n` },
  { whose: "an earlier process of our number", content: `${process.pid}\n` },
  { whose: "a crash before the number was written", content: "" },
])("withLock takes over the lock of $whose", async ({ content }) => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, "LOCK"), content);
  expect(await withLock(directory, async () => readFileSync(join(directory, "LOCK"), "utf8"))).toBe(`${process.pid}\n`);
  expect(existsSync(join(directory, "LOCK"))).toBe(false);
});

test("withLock is given back when the work fails", async () => {
  const directory = temporaryFolder();
  await expect(withLock(directory, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(directory, async () => 1)).toBe(1);
});
