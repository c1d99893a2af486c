import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the page once before the browser tests, so that they never see an old one. */
export default function buildPage(): void {
  const root = join(import.meta.dirname, "../..");
  // In a process of its own: vitest's NODE_ENV would leave a development build behind.
  execFileSync(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    cwd: join(root, "web"),
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
}
