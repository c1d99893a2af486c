import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Failure } from "#domain/failure.ts";
import type { IndexSource } from "#pipeline/ports.ts";
import { markBundled, needsBundledArticles } from "../server/bundled-index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let folder = "";
let articles = "";
beforeEach(() => {
  folder = temporaryFolder();
  articles = join(folder, "articles");
  cpSync(join(import.meta.dirname, "fixtures", "flood"), articles, { recursive: true });
});

/** Only whether an index opens matters here. */
const opening = (failure?: Failure): IndexSource => ({
  open: async () => {
    if (failure) throw failure;
    return { close: async () => undefined } as Awaited<ReturnType<IndexSource["open"]>>;
  },
});

describe("needsBundledArticles", () => {
  test("says yes to a folder without an index and no once it was built", async () => {
    expect(await needsBundledArticles(folder, articles, opening())).toBe(true);
    writeFileSync(join(folder, "CURRENT"), "x\n");
    markBundled(folder, articles);
    expect(await needsBundledArticles(folder, articles, opening())).toBe(false);
  });

  test("says yes when an update changed an article, or made the index another one's", async () => {
    writeFileSync(join(folder, "CURRENT"), "x\n");
    markBundled(folder, articles);
    expect(
      await needsBundledArticles(folder, articles, opening(new Failure("index-mismatch", "Anderes Modell."))),
    ).toBe(true);
    writeFileSync(join(articles, "flussbote.md"), "Neu.");
    expect(await needsBundledArticles(folder, articles, opening())).toBe(true);
  });

  test("never touches an index that holds somebody's own articles, nor hides that one is damaged", async () => {
    writeFileSync(join(folder, "CURRENT"), "x\n");
    markBundled(folder, articles);
    await expect(
      needsBundledArticles(folder, articles, opening(new Failure("index-damaged", "Kaputt."))),
    ).rejects.toMatchObject({ code: "index-damaged" });
    writeFileSync(join(folder, "CURRENT"), "y\n");
    expect(
      await needsBundledArticles(folder, articles, opening(new Failure("index-mismatch", "Anderes Modell."))),
    ).toBe(false);
  });
});
