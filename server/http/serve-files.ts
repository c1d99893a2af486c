import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";

/** Serves the built page from a folder (Node only): files with a hash in their name for ever, all other addresses that are read as the page itself. */
export function serveFiles(root: string): MiddlewareHandler {
  if (!existsSync(join(root, "index.html"))) return async (c) => notBuilt(c);
  const files = serveStatic({ root, onFound: cacheAsNamed });
  const page = serveStatic({ root, path: "index.html", onFound: cacheAsNamed });
  return (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    return files(c, async () => {
      // A missing file with an ending is missing; what has none is a view of the page.
      if (/\.\w+$/.test(c.req.path)) return next();
      c.res = await pageOf(page, c);
    });
  };
}

async function pageOf(page: MiddlewareHandler, c: Context): Promise<Response> {
  const response = await page(c, async () => undefined);
  return response instanceof Response ? response : notBuilt(c);
}

function cacheAsNamed(path: string, c: Context): void {
  c.header("Cache-Control", /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
}

const notBuilt = (c: Context): Response =>
  c.text("Die Oberfläche ist noch nicht gebaut. Bitte einmal „npm run build“ ausführen.", 503);
