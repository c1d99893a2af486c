import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let forgetful: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  [newsroom, forgetful] = await Promise.all([openNewsroom(), openNewsroom({ retentionDays: 30 })]);
});
afterAll(() => Promise.all([newsroom.close(), forgetful.close()]));

test("the keyboard alone asks in two lines, reads a passage, opens its article, goes to the next and comes back", async () => {
  const { page, complaints } = await newsroom.visit();
  const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label')");
  await page.getByRole("textbox", { name: "Ihre Frage" }).waitFor();
  await page.keyboard.type("Was kostete");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("der Deich?");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Neu antworten" }).waitFor();
  await page.keyboard.press("Shift+Tab");
  for (let steps = 0; !String(await focused()).startsWith("Beleg") && steps < 40; steps += 1)
    await page.keyboard.press("Shift+Tab");
  expect(await focused()).toMatch(/^Beleg 2: Marschbote/);
  await page.keyboard.press("k");
  const chip = await focused();
  await page.locator(".card mark").first().waitFor();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Artikel zur Fundstelle" });
  await panel.locator("mark").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Nächste Fundstelle");
  await page.keyboard.press("Enter");
  await panel.getByText("Fundstelle 2 von 2").or(panel.getByText("Fundstelle 1 von 2")).waitFor();
  await page.keyboard.press("Escape");
  expect(await panel.count()).toBe(0);
  expect(await focused()).toBe(chip);
  expect(complaints).toEqual([]);
});

describe("what a screen reader hears", () => {
  test("that the answer is on its way, then the whole of it, and that there is none", async () => {
    const { page, ask } = await newsroom.visit();
    const status = page.locator("p.hidden[role=status]");
    await ask("Wie hoch ist der Deich?");
    await status
      .getByText(/^Antwort fertig: 2 Sätze, 2 Fundstellen\. Der Deich bei Hollern ist 7,5 Meter hoch/)
      .waitFor();
    await ask("Wie wird das Wetter?");
    await status.getByText("Keine Antwort: Die Artikel geben sie nicht her.").waitFor();
  });
});

test("on paper stands the answer with its sources and nothing to press", async () => {
  const { page, ask } = await newsroom.visit();
  await ask("Was kostete der Deich?");
  await page.getByRole("list", { name: "Weiter fragen" }).waitFor();
  await page.emulateMedia({ media: "print" });
  for (const shown of [".question", ".answer-text", ".conflict table", ".timeline svg", ".retelling"])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  await page.getByText("[2] nacherzählt nach Marschbote, „Was der Deich wirklich kostet“, 6. März 2025:").waitFor();
  for (const hidden of [".head", ".ask", ".answer-actions", ".question-tools", ".question-list"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

test("at 200 % zoom nothing is cut off or covered, and no sideways scroll appears", async () => {
  const { page, ask } = await newsroom.visit({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await ask("Was kostete der Deich?");
  await page.getByRole("list", { name: "Weiter fragen" }).waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  for (const chip of await page.locator(".answer-text .chip").all()) {
    await chip.focus();
    const covered = await chip.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(covered).toBe(false);
  }
});

describe("the history says how long conversations are kept", () => {
  test.each([
    ["for ever", () => newsroom, "Sie bleiben, bis Sie sie löschen."],
    ["for some days", () => forgetful, "30 Tage nach der letzten Frage werden sie von selbst gelöscht."],
  ])("%s", async (_, room, words) => {
    const { page } = await room().visit({}, "/verlauf");
    await page.getByText(words).waitFor();
  });
});
