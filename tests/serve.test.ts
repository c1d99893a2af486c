import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { memoryStores } from "#stores/memory-stores.ts";
import { type RunningServer, type ServerParts, serve } from "../server/serve.ts";
import { haltingAsk, scriptedAssistant } from "./http/scripted-assistant.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const open: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(parts: Partial<ServerParts> = {}): Promise<RunningServer> {
  const server = await serve({
    assistant: scriptedAssistant(),
    stores: memoryStores(),
    host: "127.0.0.1",
    port: 0,
    files: join(tmpdir(), "nirgends"),
    onUnexpected: (cause) => {
      throw cause;
    },
    graceMs: 50,
    ...parts,
  });
  open.push(server);
  return server;
}

function chat(url: string): Promise<Response> {
  return fetch(`${url}/api/chat`, { method: "POST", body: JSON.stringify({ id: "g", text: "Wie hoch?" }) });
}

describe("serve", () => {
  test("answers over a real socket and closes although the connection is kept alive", async () => {
    const { url, close } = await start();
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: "ok" });
    const started = Date.now();
    await close();
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test("describes its interface, with the shape of what is asked", async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({
      paths: {
        "/api/ask": { post: { requestBody: { content: { "application/json": { schema: { type: "object" } } } } } },
      },
    });
  });

  test("deletes conversations that nobody went on with for the days that are set, and tells readers how many those are", async () => {
    const stores = memoryStores();
    const old = new Date(Date.now() - 31 * 24 * 3600 * 1000).toISOString();
    const recent = new Date(Date.now() - 29 * 24 * 3600 * 1000).toISOString();
    await stores.conversations.create({ owner: "", id: "alt" }, { title: "Alt", createdAt: old });
    await stores.conversations.create({ owner: "", id: "neu" }, { title: "Neu", createdAt: recent });
    const { url } = await start({ stores, retentionDays: 30 });
    expect(await (await fetch(`${url}/api/conversations`)).json()).toMatchObject({ conversations: [{ id: "neu" }] });
    expect(await (await fetch(`${url}/api/session`)).json()).toMatchObject({ retentionDays: 30 });
  });

  test("holds clients to the limits that are set", async () => {
    const { url } = await start({ limits: { requestsPerMinute: 2, bodyBytes: 100 } });
    const long = await fetch(`${url}/api/check`, { method: "POST", body: "lang ".repeat(30) });
    const statuses: number[] = [long.status];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${url}/api/articles`)).status);
    expect(statuses).toEqual([413, 200, 200, 429]);
  });

  test("a taken port is a Failure that names it", async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({ port })).rejects.toMatchObject({
      code: "port-in-use",
      message: expect.stringContaining(String(port)),
    });
  });

  test.each(["0.0.0.0", "::", "192.0.2.7", "example.org"])("refuses %s without a token", async (host) => {
    await expect(start({ host })).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("FUNDSTELLE_TOKEN"),
    });
  });

  test("with a token it may listen everywhere and asks for it", async () => {
    const { url } = await start({ host: "0.0.0.0", token: "ein-langes-zugangswort" });
    const local = url.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${local}/api/articles`)).status).toBe(401);
  });

  test("close aborts a running answer after the grace period and its reader sees the end", async () => {
    const { ask, aborted } = haltingAsk();
    const { url, close } = await start({ assistant: scriptedAssistant({ ask }) });
    const response = await chat(url);
    const text = response.text();
    await Promise.all([close(), aborted]);
    expect(await text).toContain('"type":"abort"');
  });

  test("a reader who hangs up ends the model's work for /api/ask", async () => {
    const { ask, aborted } = haltingAsk();
    const { url } = await start({ assistant: scriptedAssistant({ ask }) });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const body = JSON.stringify({ question: "Wie hoch?" });
    socket.write(`POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    socket.setTimeout(30, () => socket.destroy());
    await aborted;
  });

  test("serves the page's files, hashed ones for ever, views as the page, and no other file", async () => {
    const files = temporaryFolder();
    writeFileSync(join(files, "index.html"), "<!doctype html><title>Seite</title>");
    const { url } = await start({ files });
    const get = async (path: string) => fetch(`${url}${path}`);
    expect(await (await get("/")).text()).toContain("Seite");
    expect(await (await get("/gespraech/1")).text()).toContain("Seite");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
    expect((await get("/")).headers.get("content-security-policy")).toContain("script-src 'self'");
    expect((await get("/fehlt.js")).status).toBe(404);
    expect((await get("/..%2f..%2fetc%2fpasswd")).headers.get("content-type")).toContain("text/html");
    expect((await get("/api/nein")).headers.get("content-type")).toContain("application/json");
  });

  test("says in German that the page is not built", async () => {
    const response = await fetch(`${(await start()).url}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });
});
