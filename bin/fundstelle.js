#!/usr/bin/env node
// Starts Fundstelle on whatever Node there is. Plain JavaScript that Node 18 understands: it is the one file that runs before Node 22 is certain.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** From here on Node runs TypeScript and has node:sqlite, both without a flag. */
const leastNode = [22, 18];

const launcher = fileURLToPath(import.meta.url);
const home = join(dirname(launcher), "..");
// A checkout has the sources, a packed package has not. Where both are there, the sources win: dist/ may be older than the last edit, never newer.
const sources = join(home, "server", "cli.ts");
const entry = existsSync(sources) ? sources : join(home, "dist", "cli.js");

if (isEnough(process.versions.node)) await runHere();
else runElsewhere();

async function runHere() {
  silenceExpectedWarnings();
  // Keeps compiled code (and stripped types) between starts.
  nodeModule.enableCompileCache?.();
  await import(pathToFileURL(entry).href);
}

/** Both features are stable enough for us and their warnings are noise to readers; every other warning stays. */
function silenceExpectedWarnings() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === "object" ? rest[0]?.type : rest[0];
    const isExpected = type === "ExperimentalWarning" && /type stripping|sqlite/i.test(String(warning));
    if (!isExpected) emitWarning.call(process, warning, ...rest);
  };
}

function runElsewhere() {
  const binary = packagedNode([launcher, join(process.cwd(), "package.json")]);
  if (binary === undefined) {
    console.error(
      `Fundstelle braucht Node ${leastNode[0]} (ab ${leastNode.join(".")}), hier läuft ${process.version}. ` +
        `Abhilfe: Node ${leastNode[0]} installieren, oder mit "npm install node@${leastNode[0]}" das Node-Paket danebenlegen.`,
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(binary, [...process.execArgv, launcher, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // Ctrl+C on a terminal reaches the child by itself; a second one would break off its orderly end.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    console.error(`Node ${leastNode[0]} ließ sich nicht starten: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** The binary of the npm package `node`, beside this package or in the working folder; undefined where its install script was not allowed to run. */
function packagedNode(places) {
  for (const place of places) {
    let manifest;
    try {
      manifest = nodeModule.createRequire(place).resolve("node/package.json");
    } catch (error) {
      if (error.code === "MODULE_NOT_FOUND") continue;
      throw error;
    }
    const binary = join(dirname(manifest), "bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(binary) && isEnough(JSON.parse(readFileSync(manifest, "utf8")).version)) return binary;
  }
  return undefined;
}

function isEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}
