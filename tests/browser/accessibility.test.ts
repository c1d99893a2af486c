import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let guarded: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  [newsroom, guarded] = await Promise.all([openNewsroom(), openNewsroom({ token: "ein-langes-zugangswort" })]);
});
afterAll(() => Promise.all([newsroom.close(), guarded.close()]));

type State = readonly [name: string, path: string, reach: (open: OpenPage) => Promise<unknown>];
const answered = ({ page }: OpenPage) => page.getByRole("button", { name: "Neu antworten" }).waitFor();
const states: readonly State[] = [
  ["welcome", "/", ({ page }) => page.getByRole("textbox", { name: "Ihre Frage" }).waitFor()],
  [
    "answer with conflict and open reason",
    "/",
    async (open) => {
      await open.ask("Was kostete der Deich?");
      await answered(open);
      await open.page.getByText("1 Satz nicht gezeigt").click();
    },
  ],
  [
    "card of a citation",
    "/",
    async (open) => {
      await open.ask("Wie hoch ist der Deich?");
      await answered(open);
      await open.page.locator(".chip").first().focus();
      await open.page.locator(".card").waitFor();
    },
  ],
  [
    "source panel",
    "/",
    async (open) => {
      await open.ask("Wie hoch ist der Deich?");
      await answered(open);
      await open.page.locator(".chip").first().click();
      await open.page.locator(".source mark").waitFor();
    },
  ],
  ["abstention", "/", async (open) => [await open.ask("Wie wird das Wetter?"), await answered(open)]],
  ["failure", "/", async (open) => [await open.ask("Kaputt?"), await open.page.getByRole("alert").waitFor()]],
  [
    "question in other words",
    "/",
    async (open) => {
      await open.ask("Wie hoch ist der Deich?");
      await answered(open);
      await open.page.getByRole("button", { name: /bearbeiten$/ }).click();
      await open.page.getByLabel("Neuer Wortlaut der Frage").waitFor();
    },
  ],
  [
    "versions, timeline and follow-ups",
    "/",
    async (open) => {
      await open.ask("Was kostete der Deich?");
      await answered(open);
      await open.page.getByRole("button", { name: "Neu antworten" }).click();
      await open.page.getByText("Fassung 2 von 2").waitFor();
      await open.page.getByRole("list", { name: "Weiter fragen" }).waitFor();
      await open.page.locator(".timeline").waitFor();
    },
  ],
  [
    "dialog of sharing",
    "/",
    async (open) => {
      await open.ask("Wie hoch ist der Deich?");
      await open.page.getByRole("button", { name: "Teilen …" }).click();
      await open.page.getByRole("button", { name: /^Freigeben/ }).click();
      await open.page.getByLabel("Link", { exact: true }).waitFor();
    },
  ],
  [
    "shared answer",
    "/",
    async (open) => {
      await open.ask("Was kostete der Deich?");
      await open.page.getByRole("button", { name: "Teilen …" }).click();
      await open.page.getByRole("button", { name: /^Freigeben/ }).click();
      await open.page.goto(await open.page.getByLabel("Link", { exact: true }).inputValue());
      await open.page.locator(".sentence").first().waitFor();
    },
  ],
  [
    "a share that has ended",
    "/geteilt/nein",
    async (open) => {
      open.expectFailures();
      await open.page.getByRole("alert").waitFor();
    },
  ],
  [
    "feedback",
    "/",
    async (open) => {
      await open.ask("Wie hoch ist der Deich?");
      await open.page.getByRole("button", { name: "Nicht hilfreich" }).click();
      await open.page.getByText("Danke, das ist vermerkt.").waitFor();
    },
  ],
  [
    "checked text",
    "/pruefen",
    async ({ page }) => {
      await page.getByLabel("Text").fill("Er ist 7,5 Meter hoch. Er kostete 9 Millionen Euro. Er ist schön.");
      await page.getByRole("button", { name: "Prüfen" }).click();
      await page.getByRole("heading", { name: "Ergebnis" }).waitFor();
    },
  ],
  [
    "keys",
    "/artikel",
    async ({ page }) => {
      await page.getByRole("button", { name: "Tastenkürzel" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["articles", "/artikel", ({ page }) => page.locator(".article-list li").nth(2).waitFor()],
  ["article", "/artikel/elbblatt-2025-03-04-deich#p17", ({ page }) => page.locator(".cited").waitFor()],
  ["conflicts", "/widersprueche", ({ page }) => page.getByRole("table").nth(1).waitFor()],
  [
    "history with undo",
    "/",
    async (open) => {
      const { page } = open;
      for (const question of ["Wie hoch ist der Deich?", "Was kostete der Deich?"]) {
        await open.ask(question);
        await answered(open);
        await page.getByRole("link", { name: "Neues Gespräch" }).click();
      }
      await page.getByRole("link", { name: "Verlauf" }).click();
      await page.getByRole("button", { name: /Was kostete.* löschen/ }).click();
      await page.getByRole("button", { name: "Rückgängig" }).waitFor();
    },
  ],
];

async function violationsInBothSchemes({ page }: OpenPage): Promise<readonly string[]> {
  const light = await findViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await findViolations(page)).map((violation) => `dark: ${violation}`)];
}

describe("axe-core finds nothing, light and dark:", () => {
  test.each(states)("%s", async (_, path, reach) => {
    const open = await newsroom.visit({ colorScheme: "light" }, path);
    await reach(open);
    expect(await violationsInBothSchemes(open)).toEqual([]);
    expect(open.complaints.filter((complaint) => !complaint.startsWith("Failed to load resource"))).toEqual([]);
    expect(open.foreign).toEqual([]);
    await open.page.context().close();
  });

  test("login", async () => {
    const open = await guarded.visit({ colorScheme: "light" });
    await open.page.getByLabel("Zugangswort").waitFor();
    expect(await violationsInBothSchemes(open)).toEqual([]);
  });
});

test("axe-core finds what is wrong", async () => {
  const { page } = await newsroom.visit();
  await page.getByRole("textbox", { name: "Ihre Frage" }).waitFor();
  await page.evaluate("document.querySelector('main').append(document.createElement('img'))");
  expect(await findViolations(page)).toMatchObject([expect.stringContaining("image-alt")]);
});
