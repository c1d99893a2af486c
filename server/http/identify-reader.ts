import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { HttpEnv } from "./http-settings.ts";

const cookieName = "fundstelle-leser";

/** Tells browsers apart by a random cookie, so that each sees its own conversations only; other clients share the reader "". */
export function identifyReader(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const known = getCookie(c, cookieName);
    if (known !== undefined && /^[0-9a-f-]{36}$/.test(known)) c.set("reader", known);
    else if (c.req.header("sec-fetch-site") === "same-origin") {
      const reader = crypto.randomUUID();
      c.set("reader", reader);
      setCookie(c, cookieName, reader, {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        secure: new URL(c.req.url).protocol === "https:",
        maxAge: 400 * 24 * 3600,
      });
    } else c.set("reader", "");
    await next();
  };
}
