import type { MiddlewareHandler } from "hono";
import type { LimitStore } from "#stores/limit-store.ts";
import { failureResponse } from "./failure-response.ts";
import type { HttpRuntime, HttpSettings } from "./http-settings.ts";

/** Counts each client's requests in fixed windows and answers 429 with `Retry-After` (seconds) beyond the limit. */
export function limitRate(
  limits: LimitStore,
  { requests, windowSeconds }: NonNullable<HttpSettings["rateLimit"]>,
  { clock, clientAddress }: HttpRuntime,
): MiddlewareHandler {
  const windowMs = windowSeconds * 1000;
  return async (c, next) => {
    const now = clock();
    const windowStart = now - (now % windowMs);
    if ((await limits.count(clientAddress(c), windowStart)) <= requests) return next();
    const seconds = Math.ceil((windowStart + windowMs - now) / 1000);
    c.header("Retry-After", String(seconds));
    return failureResponse(c, {
      code: "too-many-requests",
      message: `Das waren zu viele Anfragen in kurzer Zeit. Bitte in ${seconds === 1 ? "einer Sekunde" : `${seconds} Sekunden`} noch einmal versuchen.`,
    });
  };
}
