import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const ended = ({ page }: OpenPage) => page.getByRole("button", { name: "Neu antworten" }).waitFor();
const questions = ({ page }: OpenPage) => page.locator(".question").allTextContents();

async function askAnew({ page }: OpenPage, old: string, words: string): Promise<void> {
  await page.getByRole("button", { name: `Frage „${old}“ bearbeiten` }).click();
  await page.getByLabel("Neuer Wortlaut der Frage").fill(words);
  await page.keyboard.press("Enter");
}

describe("a follow-up", () => {
  test("is asked below the answer, in the same conversation", async () => {
    const open = await newsroom.visit();
    await open.ask("Wie hoch ist der Deich?");
    await ended(open);
    await open.ask("Und was kostete der Deich?");
    await ended(open);
    expect(await open.page.locator(".answer").count()).toBe(2);
    await open.page.reload();
    await ended(open);
    expect(await questions(open)).toEqual(["Wie hoch ist der Deich?", "Und was kostete der Deich?"]);
    expect(open.complaints).toEqual([]);
  });

  test("is suggested once the answer has ended, and asked with one press", async () => {
    const open = await newsroom.visit();
    await open.ask("Wie hoch ist der Deich?");
    const suggestions = open.page.getByRole("list", { name: "Weiter fragen" });
    await suggestions.waitFor();
    expect(await suggestions.getByRole("button").allTextContents()).toEqual([
      "Wer baute den Deich?",
      "Wann ist der Deich fertig?",
    ]);
    await suggestions.getByRole("button", { name: "Wer baute den Deich?" }).click();
    await open.page.getByRole("heading", { name: "Wer baute den Deich?" }).waitFor();
    await ended(open);
    await suggestions.waitFor();
    expect(await suggestions.count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });
});

describe("a question asked anew", () => {
  test("is answered from that turn; the old wording comes back with all that followed it", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    for (const question of ["Wie hoch ist der Deich?", "Was kostete der Deich?"]) {
      await open.ask(question);
      await ended(open);
    }
    await askAnew(open, "Wie hoch ist der Deich?", "Wie lang ist der Deich?");
    await page.getByText("Fassung 2 von 2").waitFor();
    await ended(open);
    expect(await questions(open)).toEqual(["Wie lang ist der Deich?"]);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Bearbeiten");

    await page.reload();
    await page.getByText("Fassung 2 von 2").waitFor();
    await page.getByRole("button", { name: "Vorige Fassung mit ihrem Fortgang zeigen" }).click();
    await page.getByText("Fassung 1 von 2").waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(/^Vorige Fassung/);
    expect(await questions(open)).toEqual(["Wie hoch ist der Deich?", "Was kostete der Deich?"]);
    await page.getByRole("button", { name: "Nächste Fassung mit ihrem Fortgang zeigen" }).click();
    await page.getByText("Fassung 2 von 2").waitFor();
    expect(await questions(open)).toEqual(["Wie lang ist der Deich?"]);
    expect(open.complaints).toEqual([]);
  });

  test("stays as it was with Esc, and focus goes back to its button", async () => {
    const open = await newsroom.visit();
    const { page } = open;
    await open.ask("Wie hoch ist der Deich?");
    await ended(open);
    const edit = page.getByRole("button", { name: /bearbeiten$/ });
    await edit.press("Enter");
    await page.getByLabel("Neuer Wortlaut der Frage").fill("Anders?");
    await page.keyboard.press("Escape");
    expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await questions(open)).toEqual(["Wie hoch ist der Deich?"]);
    expect(await page.locator(".sentence").count()).toBe(2);
  });

  test("regenerating keeps the old answer as a version", async () => {
    const open = await newsroom.visit();
    await open.ask("Wie hoch ist der Deich?");
    await ended(open);
    await open.page.getByRole("button", { name: "Neu antworten" }).click();
    await open.page.getByText("Fassung 2 von 2").waitFor();
    await ended(open);
    expect(await open.page.locator(".answer").count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });
});

test("the timeline shows when the cited articles appeared, oldest first, and is read out", async () => {
  const open = await newsroom.visit();
  await open.ask("Was kostete der Deich?");
  await ended(open);
  const timeline = open.page.getByRole("img", { name: "Zeitleiste: Elbblatt 04.03.2025, Marschbote 06.03.2025" });
  expect(await timeline.locator("circle").count()).toBe(2);
  await open.ask("Wie wird das Wetter?");
  await ended(open);
  expect(await open.page.locator(".timeline").count()).toBe(1);
});
