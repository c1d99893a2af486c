import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Conflict } from "#domain/conflict.ts";
import { compareInSteps } from "#pipeline/conflicts/compare-statements.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { readEvents, type ToldEvent } from "../../eval/conflicts/read-event.ts";
import { scoreEvents } from "../../eval/conflicts/score-events.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = join(import.meta.dirname, "../../eval/conflicts/events/dev");
const events = readdirSync(folder).flatMap((file) => readEvents(join(folder, file)));

function eventOf(text: string): ToldEvent {
  const place = temporaryFolder();
  writeFileSync(join(place, "brand.md"), text);
  const [event, ...others] = readEvents(join(place, "brand.md"));
  if (!event || others.length > 0) throw new Error("Cannot read the text: it holds several events, expected one");
  return event;
}

const fire = eventOf(
  "# Brand in Ulm | Bote | 2025-01-02\nEs gab drei Tote. {tote:a} Der Brand war am Abend gelöscht.\n\n# Feuer | Blatt | 2025-01-02\nFünf Menschen starben. {tote:b} Später waren es sechs Tote. {tote:+}\n",
);
const conflict = (...statements: readonly string[]): Conflict => ({
  kind: "contradiction",
  about: "Tote",
  positions: statements.map((statement) => ({ statement, passageId: "brand-1#p1" }) as Conflict["positions"][number]),
});

describe("readEvents", () => {
  test("reads articles, and labels that are no part of their text", () => {
    expect(fire.evidence.map(({ article, passage }) => [article.source, article.publishedAt, passage.text])).toEqual([
      ["Bote", "2025-01-02", "Es gab drei Tote. Der Brand war am Abend gelöscht."],
      ["Blatt", "2025-01-02", "Fünf Menschen starben. Später waren es sechs Tote."],
    ]);
  });
});

describe("scoreEvents", () => {
  test.each([
    [true, ["Es gab drei Tote.", "Fünf Menschen starben."]],
    [true, ["Es gab drei Tote.", "Fünf Menschen starben.", "Später waren es sechs Tote."]],
    [false, ["Es gab drei Tote.", "Später waren es sechs Tote."]],
    [false, ["Es gab drei Tote.", "Der Brand war am Abend gelöscht."]],
  ])("right is %s for %j", (right, statements) => {
    const score = scoreEvents([fire], [conflict(...statements)]);
    expect(score.listed.map((one) => one.right)).toEqual([right]);
    expect(score.wanted).toEqual([{ what: "brand tote", found: right }]);
  });
});

describe("findConflicts in whole articles", () => {
  const { listed, wanted } = scoreEvents(
    events,
    findConflicts(events.flatMap(({ evidence }) => evidence)).map((found) => found.conflict),
  );

  test("lists hardly anything that is no contradiction", () => {
    const wrong = listed.filter(({ right }) => !right).map((one) => one.conflict.positions.map((p) => p.statement));
    expect({ wrong, precise: wrong.length <= 0.05 * listed.length }).toMatchObject({ precise: true });
  });

  test("lists nine of twenty contradictions at least", () => {
    const missed = wanted.filter(({ found }) => !found).map(({ what }) => what);
    expect({ missed, complete: missed.length <= 0.55 * wanted.length }).toMatchObject({ complete: true });
  });

  test("stops often on its way, so that others get their turn", () => {
    const statements = events
      .flatMap(({ evidence }) => evidence)
      .flatMap((evidence) => placeStatements(evidence, readStatements(evidence)));
    expect([...compareInSteps(statements)].length).toBeGreaterThan(events.length);
  });
});
