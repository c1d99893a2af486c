import { describe, expect, test } from "vitest";
import { requestApp } from "./request-app.ts";

describe("host and origin", () => {
  const { get, post } = requestApp();
  test.each([
    [{}, 200],
    [{ host: "127.0.0.1:8787" }, 200],
    [{ host: "LOCALHOST" }, 200],
    [{ host: "[::1]:8787" }, 200],
    [{ host: "evil.example" }, 403],
    [{ host: "localhost.evil.example:8787" }, 403],
    [{ origin: "http://localhost" }, 200],
    [{ host: "127.0.0.1:8787", origin: "http://127.0.0.1:8787" }, 200],
    [{ host: "127.0.0.1:8787", origin: "http://127.0.0.1:9999" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-origin" }, 200],
  ])("a request with %o gets %i", async (headers, status) => {
    const response = await post("/api/ask", { question: "Wie hoch?" }, headers);
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.json()).toMatchObject({ error: { code: "forbidden" } });
  });

  test("a link on another site may open a page, a script on it may read nothing", async () => {
    const foreign = { "sec-fetch-site": "cross-site" };
    expect((await get("/healthz", { ...foreign, "sec-fetch-mode": "navigate" })).status).toBe(200);
    expect((await get("/healthz", { ...foreign, "sec-fetch-mode": "cors" })).status).toBe(403);
  });
});

describe("token", () => {
  const token = "ein-langes-zugangswort";
  const { get, post } = requestApp({ settings: { token } });

  test.each([
    [{}, 401],
    [{ authorization: "Bearer falsch" }, 401],
    [{ authorization: `Basic ${token}` }, 401],
    [{ authorization: `Bearer ${token}x` }, 401],
    [{ cookie: `fundstelle-anmeldung=${token}` }, 401],
    [{ authorization: `Bearer ${token}` }, 200],
  ])("a request with %o gets %i", async (headers, status) => {
    expect((await post("/api/ask", { question: "Wie hoch?" }, headers)).status).toBe(status);
    expect((await get("/metrics", headers)).status).toBe(status);
  });

  test("login gives a cookie that scripts cannot read, that is not the token and that opens the API", async () => {
    const cookie = (await post("/api/login", { token })).headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(token);
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    expect((await get("/api/articles", headers)).status).toBe(200);
    expect(await (await get("/api/session", headers)).json()).toEqual({ loginRequired: false, model: "extract" });
  });

  test("login refuses a wrong token; session and healthz need none", async () => {
    expect((await post("/api/login", { token: "falsch" })).status).toBe(401);
    expect(await (await get("/api/session")).json()).toEqual({ loginRequired: true });
    expect((await get("/healthz")).status).toBe(200);
  });
});

describe("limits and headers", () => {
  test("beyond the limit a client gets 429 and is told when to come back; the next window is free", async () => {
    let now = 90_000;
    let client = "a";
    const { get } = requestApp({
      settings: { rateLimit: { requests: 2, windowSeconds: 60 } },
      runtime: { clock: () => now, clientAddress: () => client },
    });
    const status = async () => (await get("/api/articles")).status;
    expect([await status(), await status()]).toEqual([200, 200]);
    const refused = await get("/api/articles");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(await refused.json()).toMatchObject({ error: { code: "too-many-requests" } });
    client = "b";
    expect(await status()).toBe(200);
    client = "a";
    now = 120_000;
    expect(await status()).toBe(200);
  });

  test("every response carries a request ID, a strict policy and no caching of answers", async () => {
    const { headers } = await requestApp().get("/api/articles");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});
