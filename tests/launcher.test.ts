import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const launcher = join(import.meta.dirname, "..", "bin", "fundstelle.js");

/** A package of its own around the launcher, with these files. */
function lay(files: Readonly<Record<string, string>>): string {
  const home = realpathSync(temporaryFolder());
  for (const [name, content] of Object.entries({ "package.json": '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  cpSync(launcher, join(home, "bin", "fundstelle.js"));
  return home;
}

/** Files of the npm package `node` in a version, whose binary is this script. */
function nodePackage(version: string, script: string): Readonly<Record<string, string>> {
  return {
    "node_modules/node/package.json": JSON.stringify({ name: "node", version }),
    "node_modules/node/bin/package.json": "{}",
    "node_modules/node/bin/node": `#!${process.execPath}\n${script}`,
  };
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes Node say that it is version 20, as far as a program can see. */
const asNode20 =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}});Object.defineProperty(process,"version",{value:"v20.20.2"})';

function start(home: string, args: readonly string[], flags: readonly string[] = []): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: undefined };
  return spawn(process.execPath, [...flags, join(home, "bin", "fundstelle.js"), ...args], { cwd: home, env });
}

function end(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (part) => {
    stdout += part;
  });
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return new Promise((done) => child.on("close", (code, signal) => done({ code, signal, stdout, stderr })));
}

const run = (home: string, args: readonly string[] = [], flags: readonly string[] = []) =>
  end(start(home, args, flags));
const onNode20 = (home: string, args: readonly string[] = []) => run(home, args, ["--import", asNode20]);

const tellArguments = "console.log(JSON.stringify(process.argv.slice(2)))";

describe("bin/fundstelle.js", () => {
  test("runs the built code of a packed package with its arguments and exit code", async () => {
    const home = lay({ "dist/cli.js": `${tellArguments}; process.exitCode = 3;` });
    expect(await run(home, ["ask", "Wie groß?", "--json"])).toMatchObject({
      code: 3,
      stdout: '["ask","Wie groß?","--json"]\n',
      stderr: "",
    });
  });

  test("prefers the sources of a checkout to built code", async () => {
    const home = lay({
      "server/cli.ts": 'const word: string = "Quelle"; console.log(word);',
      "dist/cli.js": 'console.log("gebaut")',
    });
    expect(await run(home)).toMatchObject({ code: 0, stdout: "Quelle\n", stderr: "" });
  });

  test("keeps the expected warnings from readers, and no other", async () => {
    const home = lay({
      "dist/cli.js": `
        process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
        process.emitWarning("Something else is experimental", { type: "ExperimentalWarning" });
        process.emitWarning(new Error("eine Warnung"));`,
    });
    const { stderr } = await run(home);
    expect(stderr).not.toContain("SQLite");
    expect(stderr).toContain("Something else is experimental");
    expect(stderr).toContain("eine Warnung");
  });

  test.each([
    ["there is no package", {}],
    ["the package's install script was not allowed", { "node_modules/node/package.json": '{"version":"22.23.2"}' }],
    ["the package is an old one too", nodePackage("20.1.0", tellArguments)],
  ])("says in German on Node 20 that Node 22 is needed when %s", async (_what, files) => {
    const home = lay({ ...files, "dist/cli.js": tellArguments });
    const { code, stdout, stderr } = await onNode20(home, ["--help"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Fundstelle braucht Node 22 \(ab 22\.18\), hier läuft v20\.20\.2\. Abhilfe: .+\n$/);
  });

  test("hands over to the node package on Node 20, with arguments and exit code", async () => {
    const home = lay({ ...nodePackage("22.23.2", `${tellArguments}; process.exitCode = 7;`), "dist/cli.js": "" });
    chmodSync(join(home, "node_modules/node/bin/node"), 0o755);
    const { code, stdout } = await onNode20(home, ["search", "Deich", "--k", "3"]);
    expect(code).toBe(7);
    expect(JSON.parse(stdout).slice(-5)).toEqual([join(home, "bin", "fundstelle.js"), "search", "Deich", "--k", "3"]);
  });

  test.each([
    ["waits for its orderly end", 'process.on("SIGTERM", () => process.exit(5));', { code: 5, signal: null }],
    ["ends by the same signal", "", { code: null, signal: "SIGTERM" }],
  ])("passes a signal on to the node package and %s", async (_what, onSignal, expected) => {
    const waiting = `${onSignal} console.log("bereit"); setInterval(() => {}, 1000);`;
    const home = lay({ ...nodePackage("22.23.2", waiting), "dist/cli.js": "" });
    chmodSync(join(home, "node_modules/node/bin/node"), 0o755);
    const child = start(home, [], ["--import", asNode20]);
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    expect(await end(child)).toMatchObject({ ...expected, stdout: "bereit\n" });
  });
});
