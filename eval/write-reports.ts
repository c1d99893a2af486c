import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "./report.ts";
import { htmlReport } from "./report-html.ts";
import { junitReport } from "./report-junit.ts";
import { markdownReport } from "./report-markdown.ts";
import type { Latency } from "./score-latency.ts";

/** Writes report.json, report.md, report.html and junit.xml, byte-identical for identical results; times go to timings.json alone. */
export async function writeReports(folder: string, report: Report, latency: Latency): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    "report.json": `${JSON.stringify(report, undefined, 2)}\n`,
    "report.md": markdownReport(report),
    "report.html": htmlReport(report),
    "junit.xml": junitReport(report),
    "timings.json": `${JSON.stringify(latency, undefined, 2)}\n`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}
