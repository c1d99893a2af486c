import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

const token = "ein-langes-zugangswort";
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let guarded: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  [newsroom, guarded] = await Promise.all([openNewsroom(), openNewsroom({ token })]);
});
afterAll(() => Promise.all([newsroom.close(), guarded.close()]));

const mayCopy = { permissions: ["clipboard-read", "clipboard-write"] };
const copied = ({ page }: OpenPage) => page.evaluate("navigator.clipboard.readText()") as Promise<string>;
const marks = ({ page }: OpenPage) => page.locator(".source mark").allTextContents();

/** Asks, shares the answer and gives the path of the link that was copied. */
async function share(open: OpenPage): Promise<string> {
  await open.ask("Was kostete der Deich?");
  await open.page.getByRole("button", { name: "Teilen …" }).click();
  await open.page.getByRole("button", { name: "Freigeben und Link kopieren" }).click();
  await open.page.getByText("Link kopiert.").waitFor();
  return new URL(await copied(open)).pathname;
}

describe("a shared answer", () => {
  test("is read by a colleague with its quoted words, until it is not shared any more", async () => {
    const mine = await newsroom.visit(mayCopy);
    const path = await share(mine);
    expect(path).toMatch(/^\/geteilt\/[0-9a-f-]{36}$/);

    const colleague = await newsroom.visit({}, path);
    await colleague.page.getByRole("heading", { level: 1, name: "Was kostete der Deich?" }).waitFor();
    expect(await colleague.page.locator(".sentence").count()).toBe(2);
    expect(await colleague.page.getByRole("button", { name: /Neu antworten|Teilen|Geteilt|Hilfreich/ }).count()).toBe(
      0,
    );
    await colleague.page.locator(".chip").first().click();
    await colleague.page.locator(".source mark").waitFor();
    expect(await marks(colleague)).toEqual(["7,5 Meter hoch"]);

    await mine.page.getByRole("button", { name: "Freigabe aufheben" }).click();
    await mine.page.getByText("Die Freigabe ist aufgehoben").waitFor();
    colleague.expectFailures();
    await colleague.page.reload();
    await colleague.page.getByRole("alert").getByText("keine Antwort freigegeben").waitFor();
    expect([...mine.complaints, ...colleague.complaints]).toEqual([]);
    expect([...mine.foreign, ...colleague.foreign]).toEqual([]);
  });

  test("is known as shared after a reload, and ends with its conversation", async () => {
    const mine = await newsroom.visit(mayCopy);
    const path = await share(mine);
    await mine.page.reload();
    await mine.page.getByRole("button", { name: "Geteilt …" }).click();
    expect(await mine.page.getByLabel("Link", { exact: true }).inputValue()).toContain(path);
    await mine.page.keyboard.press("Escape");
    await mine.page.getByRole("link", { name: "Verlauf" }).click();
    await mine.page
      .getByRole("button", { name: /löschen$/ })
      .first()
      .click();
    await mine.page.getByRole("link", { name: "Artikel", exact: true }).click();
    await mine.page.getByRole("heading", { level: 1, name: "Artikel" }).waitFor();
    mine.expectFailures();
    await mine.page.goto(newsroom.url + path);
    await mine.page.getByRole("alert").getByText("keine Antwort freigegeben").waitFor();
  });

  test("asks for the token first", async () => {
    const login = async ({ page }: OpenPage) => {
      await page.getByLabel("Zugangswort").fill(token);
      await page.keyboard.press("Enter");
    };
    const mine = await guarded.visit(mayCopy);
    await login(mine);
    const colleague = await guarded.visit({}, await share(mine));
    await colleague.page.getByRole("heading", { name: "Anmelden" }).waitFor();
    expect(await colleague.page.locator(".sentence").count()).toBe(0);
    await login(colleague);
    await colleague.page.locator(".sentence").first().waitFor();
  });
});

describe("an article that changed since", () => {
  test("is named beside the answer, which keeps the words that were quoted", async () => {
    const changing = await openNewsroom();
    const mine = await changing.visit(mayCopy);
    const path = await share(mine);
    changing.change("elbblatt-2025-03-04-deich", "Korrektur: Der Bau dauerte vier Jahre.");
    changing.change("marschbote-2025-03-06-deich", undefined);
    const colleague = await changing.visit({}, path);
    const note = colleague.page.locator(".changes");
    await note.waitFor();
    expect(await note.locator("li").allTextContents()).toEqual([
      "Deich bei Hollern nach drei Jahren fertig ist an anderer Stelle geändert; die zitierten Worte stehen noch da.",
      "Was der Deich wirklich kostet ist nicht mehr im Index.",
    ]);
    colleague.expectFailures();
    await colleague.page.getByRole("button", { name: "Beleg 2: Marschbote" }).first().click();
    await colleague.page.getByText("Diesen Artikel gibt es im Index nicht mehr. Zitiert wurde:").waitFor();
    expect(await marks(colleague)).toEqual(["mindestens 15 Millionen Euro"]);
    await mine.page.reload();
    await mine.page.locator(".changes").waitFor();
    expect([...mine.complaints, ...colleague.complaints]).toEqual([]);
    await changing.close();
  });
});
