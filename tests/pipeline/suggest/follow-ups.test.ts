import { describe, expect, test } from "vitest";
import type { Answer } from "#domain/answer.ts";
import { articleId } from "#domain/article.ts";
import { type PassageId, passageId } from "#domain/passage.ts";
import { findFollowUps } from "#pipeline/suggest/follow-ups.ts";
import { inventedIndex } from "./invented-index.ts";

const index = inventedIndex({
  "2025-01-01": [
    "Seit 2019 gilt die Insel als Schutzgebiet.",
    "Im Mai hat der Hof 40 Schafe verkauft.",
    "Im März 2023 zog der Fährmann auf die Insel.",
  ],
  "2025-02-01": ["Am 3. Mai 2024 öffnete der Saal für Gäste."],
  "2025-03-01": ["Im Juni 2022 brannte der Turm."],
});
const place = (article: string, n: number): PassageId => passageId(articleId(article), n);
const insel = "Seit wann gilt die Insel als Schutzgebiet?";
const hof = "Wie viele Schafe hat der Hof im Mai verkauft?";
const faehrmann = "Wann zog der Fährmann auf die Insel?";
const saal = "Wann öffnete der Saal für Gäste?";
const homes: Readonly<Record<string, PassageId>> = {
  [insel]: place("2025-01-01", 1),
  [hof]: place("2025-01-01", 2),
  [faehrmann]: place("2025-01-01", 3),
  [saal]: place("2025-02-01", 1),
};

function answerOf(text: string, cited: readonly PassageId[], rest: Partial<Answer> = {}): Answer {
  const citations = cited.map((id) => ({
    ...{
      passageId: id,
      articleId: articleId(id.split("#")[0] ?? ""),
      title: "",
      text: "",
      quote: { start: 0, end: 0 },
    },
  }));
  return {
    ...{ question: "", kind: "answered", text, withheld: [], citations, nearest: citations, conflicts: [] },
    sentences: [{ text, verdict: "supported", citations: cited, quotes: [] }],
    ...{ model: "extract", timings: { retrieveMs: 0, firstSentenceMs: 0, totalMs: 0 } },
    ...rest,
  };
}

/** Answers each question from the passage it was made of. */
const tryOut = async (question: string) => answerOf(`Antwort auf: ${question}`, [homes[question] ?? place("x", 1)]);
const turns = [
  { role: "user", text: "Wie groß ist der Hof?" },
  { role: "assistant", text: "Der Hof ist groß." },
] as const;

describe("findFollowUps", () => {
  test("asks of the cited articles in turn, nearest to what was cited first", async () => {
    const answer = answerOf("Der Hof ist groß.", [place("2025-01-01", 3), place("2025-02-01", 1)]);
    expect(await findFollowUps(answer, turns, { index, tryOut })).toEqual([faehrmann, saal, hof]);
  });

  test("begins with what is in conflict", async () => {
    const positions = [{ statement: "Nichts davon.", passageId: place("2025-02-01", 1) }];
    const conflicts = [{ kind: "contradiction", about: "Saal", positions }] as const;
    const answer = answerOf("Der Hof ist groß.", [place("2025-01-01", 2)], { conflicts });
    expect((await findFollowUps(answer, turns, { index, tryOut }))[0]).toBe(saal);
  });

  test("an abstention leads to what the nearest articles answer", async () => {
    const near = answerOf("", [place("2025-02-01", 1)]);
    const answer = answerOf("Dazu steht nichts da.", [], { kind: "abstained", sentences: [], nearest: near.citations });
    expect(await findFollowUps(answer, turns, { index, tryOut })).toEqual([saal]);
  });

  test("leaves out what was said, shown or asked", async () => {
    const answer = answerOf("Der Hof ist groß.", [place("2025-01-01", 1)], {
      conflicts: [
        {
          kind: "course",
          about: "Insel",
          positions: [{ statement: "Seit 2019 gilt die Insel als Schutzgebiet.", passageId: place("2025-01-01", 1) }],
        },
      ],
    });
    const said = [...turns, { role: "assistant", text: "Im Mai hat der Hof 40 Schafe verkauft." }] as const;
    expect(await findFollowUps(answer, said, { index, tryOut })).toEqual([faehrmann]);
    const asked = [...turns, { role: "user", text: "Wann zog der Fährmann wohl auf die Insel?" }] as const;
    expect(await findFollowUps(answer, asked, { index, tryOut })).toEqual([hof]);
  });

  test.each([
    ["not at all", async () => undefined],
    ["from somewhere else", async () => answerOf("Neues.", [place("2025-03-01", 1)])],
    [
      "with what was said before",
      async (question: string) => answerOf("Der Hof ist groß.", [homes[question] as PassageId]),
    ],
  ])("leaves out what is answered %s", async (_, answers) => {
    const answer = answerOf("Der Hof ist groß.", [place("2025-01-01", 1)]);
    expect(await findFollowUps(answer, turns, { index, tryOut: answers })).toEqual([]);
  });
});
