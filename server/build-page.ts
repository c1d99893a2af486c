import { existsSync } from "node:fs";
import { join } from "node:path";

/** Builds the web page into `web/dist` where a checkout does not have it yet; a packed package brings it along. */
export async function buildPageIfMissing(home: string, note: (line: string) => void): Promise<void> {
  const web = join(home, "web");
  if (existsSync(join(web, "dist", "index.html")) || !existsSync(join(web, "main.tsx"))) return;
  note("Die Oberfläche wird gebaut …");
  const { build } = await import("vite");
  await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error" });
}
