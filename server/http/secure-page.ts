import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Headers for everything we send: own scripts and styles only, nothing inline, no frames, no foreign hosts. */
export function securePage(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      // Article text reaches the page as text nodes; the browser refuses any other way.
      requireTrustedTypesFor: ["'script'"],
    },
    // Plain HTTP on loopback is our normal case: promising HTTPS would lock readers out.
    strictTransportSecurity: false,
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}
