import { type Context, Hono, type MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import { digest, equalTexts } from "./constant-time.ts";
import type { HttpEnv } from "./http-settings.ts";
import { readBody } from "./read-body.ts";

const cookieName = "fundstelle-anmeldung";

/** Lets a request pass that brings the token as `Authorization: Bearer` or was logged in by `tokenLogin`. */
export function guardToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    if (!(await isLoggedIn(c, token)))
      throw new Failure("unauthorized", "Für diese Anfrage ist eine Anmeldung mit dem Zugangswort nötig.");
    await next();
  };
}

/** Whether the request brings the token or the cookie made from it. */
export async function isLoggedIn(c: Context, token: string): Promise<boolean> {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (bearer !== undefined && (await equalTexts(bearer, token))) return true;
  const cookie = getCookie(c, cookieName);
  return cookie !== undefined && (await equalTexts(cookie, await cookieFor(token)));
}

/** `POST /api/login {"token"}` gives the page a cookie that no script can read. */
export function tokenLogin(token: string | undefined): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const given = await readBody(c, z.strictObject({ token: z.string() }));
    if (token === undefined) return c.body(null, 204);
    if (!(await equalTexts(given.token, token))) throw new Failure("unauthorized", "Dieses Zugangswort stimmt nicht.");
    setCookie(c, cookieName, await cookieFor(token), {
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      secure: new URL(c.req.url).protocol === "https:",
      maxAge: 30 * 24 * 3600,
    });
    return c.body(null, 204);
  });
}

// The cookie must not be the token itself: who reads a browser's files must not gain the API's key.
const cookieFor = async (token: string): Promise<string> =>
  [...(await digest(`fundstelle-cookie:${token}`))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
