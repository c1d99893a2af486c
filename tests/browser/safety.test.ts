import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNewsroom } from "./open-newsroom.ts";

const token = "ein-langes-zugangswort";
let open: Awaited<ReturnType<typeof openNewsroom>>;
let guarded: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  [open, guarded] = await Promise.all([openNewsroom(), openNewsroom({ token })]);
});
afterAll(() => Promise.all([open.close(), guarded.close()]));

describe("text is never markup", () => {
  test("an article full of HTML, Markdown and javascript: links shows as it was written", async () => {
    const { page, complaints, foreign, ask } = await open.visit();
    await ask("Tricks?");
    await page.locator(".sentence").waitFor();
    expect(await page.locator(".answer-text").textContent()).toContain(
      "<b>Kein Fett</b>, [kein Verweis](javascript:alert(1)), **nichts**.",
    );
    await page.locator(".chip").hover();
    expect(await page.locator(".card").textContent()).toContain("<img src=x onerror=alert(1)> **Titel**");
    await page.locator(".chip").click();
    await page.locator(".source mark").waitFor();
    expect(await page.locator(".source").textContent()).toContain("<script>window.tricked = true</script>");
    expect(
      await page.locator(".source a, .source img, .source script, .answer a, .answer b b, .card img").count(),
    ).toBe(0);
    expect(await page.evaluate("window.tricked")).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

describe("views", () => {
  test.each([
    ["phone", { viewport: { width: 390, height: 844 }, hasTouch: true }],
    ["narrowest at 200 % zoom", { viewport: { width: 320, height: 500 } }],
    ["dark", { colorScheme: "dark" }],
  ] as const)("%s shows answer and article without a sideways scroll", async (_, options) => {
    const { page, complaints, ask } = await open.visit(options);
    await ask("Was kostete der Deich?");
    await page.getByRole("button", { name: "Neu antworten" }).waitFor();
    const overflow = () => page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(await overflow()).toBeLessThanOrEqual(0);
    // Articles without a medium show their title, and values may be as long as a line.
    await page
      .locator(".conflict tbody th")
      .first()
      .evaluate((cell) => cell.prepend("457 Millionen bis höchstens 1,19 Milliarden Dollar "));
    await page
      .locator(".conflict .chip span")
      .first()
      .evaluate((label) => label.append(" und ein Titel, der viel länger ist als der Schirm breit"));
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator(".chip").first().click();
    await page.locator(".source mark").waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});

describe("token", () => {
  test("the page asks for the token, says when it is wrong and then answers", async () => {
    const { page, ask } = await guarded.visit();
    const field = page.getByLabel("Zugangswort");
    await field.fill("falsch-falsch-falsch");
    await page.getByRole("button", { name: "Anmelden" }).click();
    await page.getByRole("alert").getByText("Dieses Zugangswort stimmt nicht.").waitFor();
    await field.fill(token);
    await page.keyboard.press("Enter");
    await ask("Wie hoch ist der Deich?");
    await page.locator(".sentence").first().waitFor();
  });
});
