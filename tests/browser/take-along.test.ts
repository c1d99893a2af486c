import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const ended = ({ page }: OpenPage) => page.getByRole("button", { name: "Neu antworten" }).waitFor();
const copied = ({ page }: OpenPage) => page.evaluate("navigator.clipboard.readText()") as Promise<string>;
const mayCopy = { permissions: ["clipboard-read", "clipboard-write"] };

describe("an answer is taken along", () => {
  test("copied with its citations, and saved as Markdown with footnotes", async () => {
    const open = await newsroom.visit(mayCopy);
    await open.ask("Was kostete der Deich?");
    await ended(open);
    await open.page.getByRole("button", { name: "Kopieren", exact: true }).click();
    await open.page.getByText("Antwort mit Belegen kopiert.").waitFor();
    expect(await copied(open)).toMatch(/höher als der alte\. \[1\] Er kostete .* \[1\] \[2\]\n\n\[1\] Elbblatt, Inga/);

    const download = open.page.waitForEvent("download");
    await open.page.getByRole("button", { name: "Als Markdown speichern" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Was-kostete-der-Deich.md");
    const markdown = await readFile(await file.path(), "utf8");
    expect(markdown).toMatch(/^# Was kostete der Deich\?\n/);
    expect(markdown).toContain("[^2]: nacherzählt nach Marschbote");
    expect(open.complaints).toEqual([]);
  });
});

describe("keys of one character", () => {
  test("j and k go through the citations, ? shows the keys, / goes to the field", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Was kostete der Deich?");
    await ended(open);
    await page.getByRole("heading", { name: "Was kostete der Deich?" }).click();
    const focused = () =>
      page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.id");
    const press = async (key: string) => [await page.keyboard.press(key), await focused()][1];
    await page.locator("#frage").evaluate((field) => field.blur());
    expect(await press("j")).toMatch(/^Beleg 1/);
    expect(await press("j")).toMatch(/^Beleg 1/);
    expect(await press("j")).toMatch(/^Beleg 2/);
    expect(await press("k")).toMatch(/^Beleg 1/);
    expect(await press("/")).toBe("frage");
    await page.keyboard.type("j/k?");
    expect(await page.locator("#frage").inputValue()).toBe("j/k?");
    await page.locator("#frage").evaluate((field) => field.blur());
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Tastenkürzel" }).getByText("nächster Beleg").waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("can be switched off for good", async () => {
    const { page } = await newsroom.visit({}, "/artikel");
    await page.getByRole("button", { name: "Tastenkürzel" }).click();
    await page.getByLabel("Einzelne Zeichen als Kürzel nutzen").uncheck();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
  });
});
