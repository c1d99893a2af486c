import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which rooms a room may import from; a room is the longest matching key. `npm` stands for any package or node: module. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "server/domain": [],
  "server/german": ["server/domain"],
  "server/pipeline": ["server/german", "server/domain"],
  "server/assistant.ts": ["server/pipeline", "server/domain"],
  "server/adapters": ["server/pipeline/ports.ts", "server/german", "server/domain", "npm"],
  "server/stores": ["server/domain", "npm"],
  "server/http": ["server/assistant.ts", "server/stores", "server/domain", "npm"],
  "server/slack": ["server/assistant.ts", "server/stores", "server/domain", "npm"],
  "server/settings.ts": ["zod", "server/domain"],
  "server/settings-integrations.ts": ["zod", "server/domain"],
  web: ["server/http/wire.ts", "npm"],
};

const files = ["server", "web"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules") && !file.startsWith("dist"))
    .map((file) => posix.join(room, file.replaceAll("\\", "/"))),
);
const imports = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports as Record<string, string>;

const roomOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

function target(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(file), specifier));
  const entry = Object.entries(imports).find(([key]) =>
    key.endsWith("*") ? specifier.startsWith(key.slice(0, -1)) : key === specifier,
  );
  if (!entry) return specifier;
  const [key, path] = entry;
  return path.slice(2).replace("*", specifier.slice(key.length - 1));
}

function mayImport(file: string, to: string): boolean {
  const room = roomOf(file);
  if (room === undefined) return true;
  if (to.startsWith(`${room}/`) || to === room) return true;
  const isPackage = !/^(server|web|corpus|eval|tests|models)\//.test(to);
  return (allowed[room] ?? []).some(
    (door) => to === door || to.startsWith(`${door}/`) || (isPackage && (door === "npm" || door === to)),
  );
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(root, file), "utf8");
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

describe("imports point one way", () => {
  test("the tree is read", () => {
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(15);
  });

  test("no file imports from a room it may not know", () => {
    const breaches = files.flatMap((file) =>
      importsOf(file)
        .map((specifier) => target(file, specifier))
        .filter((to) => !mayImport(file, to))
        .map((to) => `${file} → ${to}`),
    );
    expect(breaches).toEqual([]);
  });

  test("the rule refuses what it should", () => {
    expect(mayImport("server/domain/answer.ts", "server/german/words.ts")).toBe(false);
    expect(mayImport("server/pipeline/answer.ts", "hono")).toBe(false);
    expect(mayImport("server/http/app.ts", "server/pipeline/answer.ts")).toBe(false);
    expect(mayImport("web/main.tsx", "server/domain/answer.ts")).toBe(false);
    expect(mayImport("server/german/stems.ts", "snowball-stemmers")).toBe(false);
  });

  test("environment is read in settings and the entries alone", () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(root, file), "utf8")));
    expect(
      readers.map((file) => relative("server", file)).filter((file) => !/^(settings|node|cli|worker)\.ts$/.test(file)),
    ).toEqual([]);
  });
});

test("ARCHITECTURE.md names files that are there", () => {
  const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const section = text.slice(text.indexOf("## Where to begin reading"), text.indexOf("## Non-goals"));
  const german = section.slice(section.indexOf("| what is read |"));
  const named = [
    ...[...section.matchAll(/`((?:pipeline|web|server)\/[\w/.-]+\.tsx?)`/g)].map(([, path = ""]) =>
      path.startsWith("pipeline") ? `server/${path}` : path,
    ),
    ...[...german.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => `server/german/${name}.ts`),
  ];
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});
