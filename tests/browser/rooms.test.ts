import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const overflow = "document.documentElement.scrollWidth - innerWidth";

describe("checking a text", () => {
  test("each sentence comes back with its verdict in words, the reason and the quoted evidence, which opens the article", async () => {
    const { page, complaints } = await newsroom.visit();
    await page.getByRole("link", { name: "Prüfen" }).click();
    await page.getByLabel("Text").fill("Der Deich ist 7,5 Meter hoch. Er kostete 9 Millionen Euro. Er ist schön.");
    await page.getByRole("button", { name: "Prüfen" }).click();
    await page.getByRole("heading", { name: "Ergebnis" }).waitFor();
    expect(await page.locator(".claim-text").allTextContents()).toEqual([
      "Der Deich ist 7,5 Meter hoch.",
      "Er kostete 9 Millionen Euro.",
      "Er ist schön.",
    ]);
    expect((await page.locator(".claim-verdict").allTextContents()).map((text) => text.trim())).toEqual([
      "belegt",
      "widersprochen",
      "nicht belegt",
    ]);
    const refuted = page.locator(".claim.refuted");
    await refuted.getByText("Die Textstellen nennen andere Kosten.").waitFor();
    expect(await refuted.locator("blockquote").count()).toBe(2);
    await refuted.getByRole("button", { name: "Beleg 2: Marschbote" }).click();
    await page.locator(".source mark").waitFor();
    expect(await page.locator(".source mark").allTextContents()).toEqual(["mindestens 15 Millionen Euro"]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".check-counts").textContent()).toContain("1 widersprochen");
    expect(complaints).toEqual([]);
  });
});

describe("the articles", () => {
  test("are listed newest first, narrowed by words, medium and date, and open", async () => {
    const { page, complaints } = await newsroom.visit({}, "/artikel");
    const titles = page.locator(".article-list a");
    await page.getByText("3 Artikel passen.").waitFor();
    expect((await titles.allTextContents())[2]).toBe("Deich bei Hollern nach drei Jahren fertig");
    const narrowed = async (to: string) => {
      await titles.nth(1).waitFor({ state: "detached" });
      expect(await titles.allTextContents()).toEqual([to]);
    };
    await page.getByRole("combobox").selectOption("Marschbote");
    await narrowed("Was der Deich wirklich kostet");
    await page.getByRole("combobox").selectOption("alle Medien");
    await titles.nth(2).waitFor();
    await page.getByLabel("bis").fill("2025-03-05");
    await narrowed("Deich bei Hollern nach drei Jahren fertig");
    await page.getByLabel("bis").fill("");
    await titles.nth(2).waitFor();
    await page.getByLabel("Titel, Medium").fill("hollern");
    await narrowed("Deich bei Hollern nach drei Jahren fertig");
    await titles.first().click();
    await page.getByRole("heading", { level: 1, name: "Deich bei Hollern" }).waitFor();
    expect(await page.locator(".article-text > *").count()).toBe(18);
    expect(await page.title()).toContain("Deich bei Hollern");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Artikel" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("an unknown article says so", async () => {
    const { page } = await newsroom.visit({}, "/artikel/gibt-es-nicht");
    await page.getByRole("alert").getByText("Diesen Artikel gibt es nicht.").waitFor();
  });
});

test("the conflicts show who says what, with a chart where values share an axis, and lead to the passage", async () => {
  const { page, complaints } = await newsroom.visit({}, "/widersprueche");
  const costs = page.getByRole("table", { name: "Kosten des Deichs bei Hollern" });
  await costs.waitFor();
  expect(await page.getByRole("img", { name: /auf einer Achse/ }).count()).toBe(1);
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "Widerspruch",
    "Mit der Zeit geändert",
  ]);
  await costs.getByRole("link", { name: "Elbblatt" }).click();
  await page.locator(".cited").getByText("rund 12 Millionen Euro").waitFor();
  expect(complaints).toEqual([]);
});

describe("the history", () => {
  test("is searched, renamed, deleted with a way back, and emptied", async () => {
    const { page, complaints, ask } = await newsroom.visit();
    for (const question of ["Wie hoch ist der Deich?", "Was kostete der Deich?"]) {
      await ask(question);
      await page.getByRole("button", { name: "Neu antworten" }).waitFor();
      await page.getByRole("link", { name: "Neues Gespräch" }).click();
    }
    await page.getByRole("link", { name: "Verlauf" }).click();
    const lines = page.locator(".history-list li");
    await lines.nth(1).waitFor();
    await page.getByLabel("Gespräche durchsuchen").fill("wie hoch");
    await lines.nth(1).waitFor({ state: "detached" });
    await page.getByRole("button", { name: /umbenennen/ }).click();
    await page.getByLabel(/^Neuer Titel/).fill("Deichhöhe");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Deichhöhe" }).waitFor();
    await page.getByLabel("Gespräche durchsuchen").fill("");
    await page.getByRole("button", { name: "Gespräch „Deichhöhe“ löschen" }).click();
    await page.getByRole("link", { name: "Deichhöhe" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await page.getByRole("link", { name: "Deichhöhe" }).waitFor();
    await page.getByRole("button", { name: "Gespräch „Deichhöhe“ löschen" }).click();
    await page.reload();
    await page.getByRole("link", { name: "Was kostete der Deich?" }).waitFor();
    expect(await lines.count()).toBe(1);
    await page.getByRole("button", { name: "Alle Gespräche löschen" }).click();
    await page.getByRole("button", { name: "Alle löschen" }).click();
    await page.getByText("Noch keine Gespräche.").waitFor();
    await page.reload();
    await page.getByText("Noch keine Gespräche.").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("conversations are exported as Markdown, one or all that were found", async () => {
  const { page, complaints, ask } = await newsroom.visit();
  for (const question of ["Wie hoch ist der Deich?", "Was kostete der Deich?"]) {
    await ask(question);
    await page.getByRole("button", { name: "Neu antworten" }).waitFor();
    await page.getByRole("link", { name: "Neues Gespräch" }).click();
  }
  await page.getByRole("link", { name: "Verlauf" }).click();
  const saved = async (button: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    return [file.suggestedFilename(), await readFile(await file.path(), "utf8")] as const;
  };
  const [name, one] = await saved("Gespräch „Wie hoch ist der Deich?“ als Markdown exportieren");
  expect(name).toBe("Wie-hoch-ist-der-Deich.md");
  expect(one).toContain("[^1-1-2]: nacherzählt nach Marschbote");
  expect(one).not.toContain("# Was kostete");
  const [allName, all] = await saved("Alle Gespräche exportieren");
  expect(allName).toBe("Gespräche.md");
  expect(all.match(/^# .*/gm)).toEqual(["# Was kostete der Deich?", "# Wie hoch ist der Deich?"]);
  await page.getByLabel("Gespräche durchsuchen").fill("wie hoch");
  await page.getByRole("button", { name: "Gefundene Gespräche exportieren" }).waitFor();
  const [, found] = await saved("Gefundene Gespräche exportieren");
  expect(found.match(/^# .*/gm)).toEqual(["# Wie hoch ist der Deich?"]);
  expect(complaints).toEqual([]);
});

test.each(["/pruefen", "/artikel", "/artikel/tricks", "/widersprueche", "/verlauf"])(
  "%s has no sideways scroll on a narrow phone",
  async (path) => {
    const { page } = await newsroom.visit({ viewport: { width: 320, height: 640 } }, path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  },
);
