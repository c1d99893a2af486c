import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, openNewsroom } from "./open-newsroom.ts";

const token = "ein-langes-zugangswort";
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let guarded: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => {
  [newsroom, guarded] = await Promise.all([openNewsroom(), openNewsroom({ token })]);
});
afterAll(() => Promise.all([newsroom.close(), guarded.close()]));

const question = "Wie hoch ist der Deich?";
const answered = ({ page }: OpenPage) => page.locator(".sentence").nth(1).waitFor();
const told = ({ page }: OpenPage, words: string) => page.getByRole("alert").getByText(words).waitFor();
const retry = ({ page }: OpenPage) => page.getByRole("button", { name: "Noch einmal versuchen" }).click();
const refusal = (status: number, code: string, message: string) => ({
  status,
  contentType: "application/json",
  body: JSON.stringify({ error: { code, message } }),
});

describe("what goes wrong is told in German, and the question is not lost:", () => {
  test("server away", async () => {
    const open = await newsroom.visit();
    open.expectFailures();
    await open.page.route("**/api/chat", (route) => route.abort("connectionrefused"));
    await open.ask(question);
    await told(open, "Der Server ist nicht erreichbar.");
    await open.page.unroute("**/api/chat");
    await retry(open);
    await answered(open);
    expect(await open.page.locator(".turn").count()).toBe(1);
    expect(open.complaints).toEqual([]);
  });

  test("server away, and the page is loaded again", async () => {
    const open = await newsroom.visit();
    await open.page.route("**/api/chat", (route) => route.abort("connectionrefused"));
    await open.ask(question);
    await told(open, "Der Server ist nicht erreichbar.");
    await open.page.unroute("**/api/chat");
    await open.page.reload();
    const field = open.page.getByRole("textbox", { name: "Ihre Frage" });
    await field.waitFor();
    expect(await field.inputValue()).toBe(question);
    await field.press("Enter");
    await answered(open);
    await open.page.getByRole("link", { name: "Neues Gespräch" }).click();
    expect(await field.inputValue()).toBe("");
  });

  test("too many requests", async () => {
    const open = await newsroom.visit();
    open.expectFailures();
    const message = "Das waren zu viele Anfragen in kurzer Zeit. Bitte in 7 Sekunden noch einmal versuchen.";
    await open.page.route("**/api/chat", (route) => route.fulfill(refusal(429, "too-many-requests", message)));
    await open.ask(question);
    await told(open, message);
    await open.page.unroute("**/api/chat");
    await retry(open);
    await answered(open);
    expect(open.complaints).toEqual([]);
  });

  test("a server that hangs", async () => {
    const open = await newsroom.visit();
    await open.page.clock.install();
    await open.page.route("**/api/chat", () => undefined);
    await open.ask(question);
    await open.page.clock.fastForward("01:05");
    await told(open, "Der Server antwortet nicht.");
    await open.page.unroute("**/api/chat");
    await retry(open);
    await answered(open);
  });

  test("no index", async () => {
    const open = await newsroom.visit();
    await open.ask("Ohne Index?");
    await told(open, "Es gibt noch keinen Index.");
    expect(await open.page.getByRole("heading", { name: "Ohne Index?" }).count()).toBe(1);
    await open.page.reload();
    await open.page.locator(".answer .failure").getByText("Es gibt noch keinen Index.").waitFor();
    await open.page.getByRole("button", { name: "Neu antworten" }).waitFor();
    expect(await open.page.getByRole("textbox", { name: "Ihre Frage" }).inputValue()).toBe("");
  });

  test("an edited question that did not arrive takes the old one's place at the second try", async () => {
    const open = await newsroom.visit();
    await open.ask(question);
    await answered(open);
    await open.page.route("**/api/chat", (route) => route.abort("connectionrefused"));
    await open.page.getByRole("button", { name: /bearbeiten$/ }).click();
    await open.page.getByLabel("Neuer Wortlaut der Frage").fill("Was kostete der Deich?");
    await open.page.keyboard.press("Enter");
    await told(open, "Der Server ist nicht erreichbar.");
    await open.page.unroute("**/api/chat");
    await retry(open);
    await open.page.getByText("Fassung 2 von 2").waitFor();
    expect(await open.page.locator(".turn").count()).toBe(1);
  });

  test("a login that has run out", async () => {
    const open = await guarded.visit();
    const login = async () => {
      await open.page.getByLabel("Zugangswort").fill(token);
      await open.page.keyboard.press("Enter");
    };
    await login();
    await open.page.getByRole("textbox", { name: "Ihre Frage" }).waitFor();
    await open.page.context().clearCookies({ name: "fundstelle-anmeldung" });
    const field = open.page.getByRole("textbox", { name: "Ihre Frage" });
    await field.fill(question);
    await field.press("Enter");
    await open.page.getByRole("heading", { name: "Anmelden" }).waitFor();
    await login();
    await field.waitFor();
    expect(await field.inputValue()).toBe(question);
  });
});

test("a failing room says so and loads again", async () => {
  const open = await newsroom.visit();
  open.expectFailures();
  const message = "Es gibt noch keinen Index.";
  await open.page.route("**/api/conflicts", (route) => route.fulfill(refusal(503, "no-index", message)));
  await open.page.getByRole("link", { name: "Widersprüche" }).click();
  await told(open, message);
  await open.page.unroute("**/api/conflicts");
  await retry(open);
  await open.page.getByRole("table").first().waitFor();
  expect(open.complaints).toEqual([]);
});
