import type { MiddlewareHandler } from "hono";
import { Failure } from "#domain/failure.ts";

const WINDOW_SECONDS = 300;
const encoder = new TextEncoder();

/**
 * Lets a request pass whose `X-Fundstelle-Signature` is `v1=` and the HMAC-SHA256 (RFC 2104, hex) of `v1:<timestamp>:<body>`, with the
 * time of `X-Fundstelle-Timestamp` (seconds since 1970) at most five minutes away; 401 for all others.
 */
export function guardSignature(secret: string, clock: () => number): MiddlewareHandler {
  return async (c, next) => {
    const timestamp = c.req.header("x-fundstelle-timestamp") ?? "";
    const signature = /^v1=([0-9a-f]{64})$/i.exec(c.req.header("x-fundstelle-signature") ?? "")?.[1];
    const fresh =
      /^\d{1,12}$/.test(timestamp) && Math.abs(Math.floor(clock() / 1000) - Number(timestamp)) <= WINDOW_SECONDS;
    if (
      !fresh ||
      signature === undefined ||
      !(await isSigned(secret, signature, `v1:${timestamp}:`, await c.req.arrayBuffer()))
    )
      throw new Failure(
        "unauthorized",
        "Diese Anfrage trägt keine gültige Unterschrift, oder ihre Uhrzeit liegt zu weit zurück.",
      );
    await next();
  };
}

/** Compares in constant time, over the very bytes that came. */
async function isSigned(secret: string, hex: string, prefix: string, body: ArrayBuffer): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify(
    "HMAC",
    key,
    signature,
    Uint8Array.from([...encoder.encode(prefix), ...new Uint8Array(body)]),
  );
}
