import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { baselineOf, readBaseline, writeBaseline } from "../../eval/baseline.ts";
import { gate } from "../../eval/gate.ts";
import { reportOf } from "../../eval/report.ts";
import { htmlReport } from "../../eval/report-html.ts";
import { junitReport } from "../../eval/report-junit.ts";
import { markdownReport } from "../../eval/report-markdown.ts";
import { showGate, showReport } from "../../eval/show-report.ts";
import { summarise } from "../../eval/summarise.ts";
import { writeReports } from "../../eval/write-reports.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { resultOf } from "./hand-made-results.ts";

const latency = { n: 1, firstSentenceMs: { p50: 7, p95: 9 }, totalMs: { p50: 8, p95: 10 } };
const baseline = baselineOf("extract", [resultOf("perfect")]);
const compared = gate([resultOf("wrong")], baseline, { mode: "deterministic", missing: [] });
const report = reportOf([resultOf("wrong")], { model: "extract", embedder: "static", gate: compared });

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
});

describe("reports", () => {
  test("are the same bytes for the same results, and times stand in timings.json alone", async () => {
    await writeReports(join(folder, "a"), report, latency);
    await writeReports(join(folder, "b"), report, { ...latency, n: 2 });
    for (const name of ["report.json", "report.md", "report.html", "junit.xml"])
      expect(await readFile(join(folder, "a", name), "utf8")).toBe(await readFile(join(folder, "b", name), "utf8"));
    expect(JSON.parse(await readFile(join(folder, "b", "timings.json"), "utf8")).n).toBe(2);
  });

  test("all name the question that turned bad and both answers", () => {
    for (const text of [showGate(compared), markdownReport(report), htmlReport(report)]) {
      expect(text).toContain("zahl-freiwillige");
      expect(text).toContain("bis zu 1.200");
      expect(text).toContain("bis zu 2.100");
    }
    expect(junitReport(report)).toContain('<testsuite name="Fundstelle" tests="1" failures="1">');
    expect(showReport(report, latency)).toContain("Streng richtig");
  });

  test("never take markup from an answer", () => {
    const evil = {
      ...resultOf("perfect"),
      answer: '<script>alert(1)</script>|"&\u0001',
      right: false,
      strict: false,
      faults: ["<b>|"],
    };
    const marked = reportOf([evil], { model: "extract", embedder: "static" });
    expect(htmlReport(marked)).not.toContain("<script>alert");
    expect(junitReport(marked)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;|&quot;&amp;</failure>");
    expect(markdownReport(marked)).toContain("&lt;b&gt;\\|");
  });
});

describe("baseline", () => {
  test("comes back as it was written", async () => {
    const file = join(folder, "baseline.json");
    expect(await readBaseline(file)).toBeUndefined();
    await writeBaseline(file, baseline);
    expect(await readBaseline(file)).toEqual(baseline);
  });

  test("of another form is refused", async () => {
    await expect(readBaseline(join(folder, "a", "report.json"))).rejects.toMatchObject({ code: "bad-file" });
  });
});

test("summarise counts over sentences and answers, and gives intervals with n", () => {
  const metrics = summarise([resultOf("perfect"), resultOf("wrong"), resultOf("abstaining")]);
  expect(metrics.accuracy).toMatchObject({ value: 0.3333, n: 3 });
  expect(metrics.wrongFacts).toMatchObject({ value: 0.5, n: 2 });
  expect(metrics.citationRecall).toMatchObject({ value: 0.5, n: 2 });
  expect(metrics.abstentionPrecision).toMatchObject({ value: 0, n: 1 });
  expect(metrics.accuracy.low).toBeLessThan(metrics.accuracy.value);
});
