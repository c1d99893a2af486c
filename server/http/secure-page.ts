import type { MiddlewareHandler } from "hono";

/**
 * Headers for everything we send: own scripts and styles only, nothing inline, no frames, no foreign hosts. The values of `hono/secure-headers`, which
 * weighs 1 KB of the Worker for its other settings; no HSTS, as plain HTTP on loopback is our normal case and promising HTTPS would lock readers out.
 */
export function securePage(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // Article text reaches the page as text nodes; the browser refuses any other way.
  "require-trusted-types-for 'script'",
];

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy.join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "X-Download-Options": "noopen",
  "X-Frame-Options": "DENY",
  "X-Permitted-Cross-Domain-Policies": "none",
  "X-XSS-Protection": "0",
};
