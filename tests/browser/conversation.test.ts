import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const ended = ({ page }: OpenPage) => page.getByRole("button", { name: "Neu antworten" }).waitFor();
const marks = (page: OpenPage["page"], place: string) => page.locator(`${place} mark`).allTextContents();

describe("ask, read, open", () => {
  test("an answer arrives sentence by sentence; its chip shows the passage and opens the article at the quote", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Wie hoch ist der Deich?");
    await ended(open);
    expect(await page.locator(".sentence").allTextContents()).toHaveLength(2);

    const chip = page.locator(".sentence").nth(1).getByRole("button", { name: "Beleg 1: Elbblatt" });
    await chip.hover();
    expect(await marks(page, ".card")).toEqual(["rund 12 Millionen Euro"]);
    expect(await page.locator(".card .source-line").textContent()).toBe("ElbblattInga Petersen4. März 2025");

    await chip.click();
    const panel = page.getByRole("complementary", { name: "Artikel zur Fundstelle" });
    await panel.locator("mark").waitFor();
    expect(await marks(page, ".source")).toEqual(["rund 12 Millionen Euro"]);
    expect(await panel.locator("mark").isVisible()).toBe(true);
    const box = await panel.locator("mark").boundingBox();
    expect(box && box.y > 0 && box.y < 720).toBe(true);
    expect(await panel.getByRole("link", { name: "Zum Original" }).getAttribute("href")).toBe(
      "https://elbblatt.example/deich",
    );

    await panel.getByRole("button", { name: "Nächste Fundstelle" }).click();
    await panel.getByText("nacherzählt nach Marschbote").waitFor();
    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(open.complaints).toEqual([]);
    expect(open.foreign).toEqual([]);
  });

  test("the card of a citation keeps beside its chip while the page scrolls", async () => {
    const open = await newsroom.visit({ viewport: { width: 900, height: 500 } });
    const { page } = open;
    await open.ask("Was kostete der Deich?");
    await ended(open);
    await page.locator(".answer-text .chip").first().focus();
    const gap = async () => {
      const [chip, card] = [page.locator(".answer-text .chip").first(), page.locator(".card")];
      const [upper, lower] = [await chip.boundingBox(), await card.boundingBox()];
      return Math.round((lower?.y ?? 0) - (upper?.y ?? 0) - (upper?.height ?? 0));
    };
    const before = await gap();
    await page.evaluate("scrollBy(0, 60)");
    await expect.poll(gap).toBe(before);
  });

  test("keyboard alone reaches a passage and its article", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await page.getByRole("button", { name: "Fragen" }).waitFor();
    await page.locator("body").press("/");
    await page.keyboard.type("Wie hoch ist der Deich?");
    await page.keyboard.press("Enter");
    await ended(open);
    await page.locator(".chip").first().focus();
    expect(await marks(page, ".card")).toEqual(["7,5 Meter hoch"]);
    await page.keyboard.press("Escape");
    expect(await page.locator(".card").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.locator(".source mark").waitFor();
  });

  test("shows the conflict as a table, what was withheld with its reason, and which text is retold", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Was kostete der Deich?");
    await ended(open);
    const table = page.getByRole("table", { name: /Die Artikel widersprechen sich/ });
    expect(await table.getByRole("columnheader").allTextContents()).toEqual([
      "Wert",
      "Wer sagt es",
      "Medium",
      "Veröffentlicht",
      "Stand",
    ]);
    expect(await table.getByRole("rowheader").allTextContents()).toEqual([
      "rund 12 Millionen Euro",
      "mindestens 15 Millionen Euro",
    ]);
    for (const cell of await table.getByRole("cell").or(table.getByRole("columnheader")).all())
      expect(await cell.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await page.getByText("1 Satz nicht gezeigt").click();
    await page.getByText("Keine Textstelle vergleicht ihn").waitFor();
    await page.getByText("nacherzählt nach Marschbote, keine Zitate").waitFor();
  });

  test("an abstention says why and leads to the nearest passages", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Wie wird das Wetter?");
    await page.getByText("Zum Wetter steht in den Artikeln nichts.").waitFor();
    await page.getByRole("button", { name: "Im Artikel zeigen" }).first().click();
    await page.locator(".source .cited").waitFor();
    expect(open.complaints).toEqual([]);
  });
});

describe("while an answer is on its way", () => {
  test("stop keeps what was said, and the address shows it again", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Langsam: Wie hoch ist der Deich?");
    await page.locator(".sentence").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Die Antwort wurde angehalten.").waitFor();
    await page.reload();
    await page.getByText("Die Antwort wurde angehalten.").waitFor();
    expect(await page.locator(".sentence").count()).toBe(1);
  });

  test("a reload shows the answer going on and finished", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Langsam: Was kostete der Deich?");
    await page.locator(".sentence").first().waitFor();
    await page.reload();
    await page.locator(".sentence").first().waitFor();
    expect(await page.getByRole("button", { name: "Anhalten" }).isVisible()).toBe(true);
    open.release();
    await ended(open);
    expect(await page.locator(".sentence").count()).toBe(2);
    expect(await page.locator(".answer").count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });

  test("a failure is one German sentence with a way on, and the question stays", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Kaputt?");
    await page.getByRole("alert").getByText("Das Sprachmodell antwortet gerade nicht.").waitFor();
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await page.getByRole("alert").getByText("Das Sprachmodell antwortet gerade nicht.").waitFor();
    expect(await page.getByRole("heading", { name: "Kaputt?" }).count()).toBe(1);
  });
});

describe("what stays", () => {
  test("an earlier conversation can be opened again", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Wie hoch ist der Deich?");
    await ended(open);
    await page.getByRole("link", { name: "Neues Gespräch" }).click();
    const recent = page.getByRole("navigation", { name: "Letzte Gespräche" });
    await recent.getByRole("link", { name: /^Wie hoch/ }).click();
    await page.locator(".sentence").nth(1).waitFor();
    await page.goBack();
    await recent.getByRole("link", { name: "Alle Gespräche" }).click();
    await page.getByRole("heading", { level: 1, name: "Verlauf" }).waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("an opinion is sent with a word on why, thanked for, and still there after a reload", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Wie hoch ist der Deich?");
    await page.getByRole("button", { name: "Nicht hilfreich" }).click();
    await page.getByLabel("Was fehlt").fill("Die Länge.");
    await page.getByRole("button", { name: "Senden" }).click();
    await page.getByText("Danke, das ist vermerkt.").waitFor();
    expect(await page.getByLabel("Was fehlt").count()).toBe(0);
    await page.reload();
    const down = page.getByRole("button", { name: "Nicht hilfreich" });
    await down.waitFor();
    expect(await down.getAttribute("aria-pressed")).toBe("true");
    expect(open.complaints).toEqual([]);
  });
});
