import type { MiddlewareHandler } from "hono";
import { Failure } from "#domain/failure.ts";

/**
 * Refuses requests that name a foreign host (DNS rebinding) and requests that another site's page sends (CSRF).
 * `hosts` are names without port; absent means that any host may be named.
 */
export function guardOrigin(hosts: readonly string[] | undefined): MiddlewareHandler {
  const allowed = hosts && new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = (c.req.header("host") ?? new URL(c.req.url).host).toLowerCase();
    if (allowed && !allowed.has(nameOf(host)))
      throw new Failure("forbidden", "Dieser Server antwortet nicht unter diesem Namen.");
    const origin = c.req.header("origin");
    const foreign = origin !== undefined ? hostOf(origin) !== host : c.req.header("sec-fetch-site") === "cross-site";
    // A link on another site may open the page, but nothing else may come from there.
    if (foreign && !(c.req.method === "GET" && c.req.header("sec-fetch-mode") === "navigate"))
      throw new Failure("forbidden", "Anfragen von fremden Seiten werden nicht beantwortet.");
    await next();
  };
}

const nameOf = (host: string): string => host.replace(/:\d*$/, "");

/** Behind a proxy the scheme may differ, so only hosts are compared; `null` and other odd origins have none. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
