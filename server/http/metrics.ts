import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";

// Seconds: retrieval takes milliseconds, a language model many seconds.
const buckets = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30, 120];

/** Counts of this process in Prometheus' text format (version 0.0.4). */
export interface Metrics {
  /** Counts one more; label values must come from small closed sets. */
  count(name: string, labels: Readonly<Record<string, string>>): void;
  /** Enters a duration in seconds into the histogram. */
  observe(name: string, seconds: number): void;
  render(): string;
}

/** Starts counting at zero. */
export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>();
  const histograms = new Map<string, { readonly counts: number[]; sum: number; total: number }>();

  return {
    count(name, labels) {
      const series = counters.get(name) ?? new Map<string, number>();
      counters.set(name, series.set(labelText(labels), (series.get(labelText(labels)) ?? 0) + 1));
    },
    observe(name, seconds) {
      const histogram = histograms.get(name) ?? { counts: buckets.map(() => 0), sum: 0, total: 0 };
      histograms.set(name, histogram);
      histogram.sum += seconds;
      histogram.total += 1;
      for (const [i, bound] of buckets.entries())
        if (seconds <= bound) histogram.counts[i] = (histogram.counts[i] ?? 0) + 1;
    },
    render() {
      const lines: string[] = [];
      for (const [name, series] of counters) {
        lines.push(`# TYPE ${name} counter`);
        for (const [labels, value] of series) lines.push(`${name}${labels} ${value}`);
      }
      for (const [name, { counts, sum, total }] of histograms) {
        lines.push(`# TYPE ${name} histogram`);
        for (const [i, count] of counts.entries()) lines.push(`${name}_bucket{le="${buckets[i]}"} ${count}`);
        lines.push(`${name}_bucket{le="+Inf"} ${total}`, `${name}_sum ${sum}`, `${name}_count ${total}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

/** Counts every request by route, never by address: addresses hold IDs and questions. */
export function measureRequests(metrics: Metrics, clock: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = clock();
    await next();
    const { method } = c.req;
    metrics.count("fundstelle_requests_total", { method, route: routePath(c), status: String(c.res.status) });
    metrics.observe("fundstelle_request_seconds", (clock() - start) / 1000);
  };
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value.replace(/["\\\n]/g, "_")}"`);
  return `{${pairs.join(",")}}`;
}
