import { describe, expect, test } from "vitest";
import { filterAllows } from "#domain/article-filter.ts";

describe("filterAllows", () => {
  test.each([
    [{}, {}, true],
    [{ source: "t-online" }, { source: "T-Online" }, true],
    [{ source: " süddeutsche zeitung" }, { source: "Süddeutsche Zeitung" }, true],
    [{ source: "su\u0308ddeutsche Zeitung" }, { source: "SÜDDEUTSCHE Zeitung" }, true],
    [{ source: "t-online" }, { source: "t-online regional" }, false],
    [{ source: "t-online" }, {}, false],
    [{ from: "2025-03-10" }, { publishedAt: "2025-03-10" }, true],
    [{ from: "2025-03-10" }, { publishedAt: "2025-03-09" }, false],
    [{ to: "2025-03-10" }, { publishedAt: "2025-03-10" }, true],
    [{ to: "2025-03-10" }, { publishedAt: "2025-03-11" }, false],
    [{ to: "2025-03-10" }, { publishedAt: "2025-03-10T18:30:00Z" }, true],
    [{ from: "2025-03", to: "2025-03" }, { publishedAt: "2025-03-31" }, true],
    [{ from: "2025", to: "2025" }, { publishedAt: "2025-12-31" }, true],
    [{ from: "2025-03-10" }, { publishedAt: "2025-03" }, true],
    [{ from: "2025-04-01" }, { publishedAt: "2025-03" }, false],
    [{ from: "2025" }, {}, false],
    [{ source: "Bote", from: "2025" }, { source: "Bote", publishedAt: "2024-12-31" }, false],
  ])("%j and an article of %j: %s", (filter, origin, allowed) => {
    expect(filterAllows(filter, origin)).toBe(allowed);
  });
});
