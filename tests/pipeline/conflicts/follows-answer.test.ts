import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { asksForValue } from "#pipeline/conflicts/asks-for.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { followsAnswer } from "#pipeline/conflicts/follows-answer.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { evidence } from "../verify/evidence.ts";

const told = (text: string, at: number) => {
  const { passage, article } = evidence(text);
  const id = articleId(`bericht-${at}`);
  return { passage: { ...passage, id: passageId(id, 1), articleId: id }, article: { ...article, id } };
};

const conflictOf = (texts: readonly string[]) => {
  const [found] = findConflicts(texts.map(told));
  if (!found) throw new Error(`Cannot find a conflict in "${texts[0]}": none, expected one`);
  return found;
};

const injured = conflictOf([12, 19].map((n) => `Bei dem Brand in Lohnstedt wurden ${n} Menschen verletzt.`));
const damage = conflictOf(["3", "5"].map((n) => `Der Schaden des Brandes in Lohnstedt beträgt ${n} Millionen Euro.`));
const cost = conflictOf([
  "Der Umbau des Rathauses in Kelm kostet bis zu 9 Millionen Euro.",
  "Der Umbau des Rathauses in Kelm kostet zwischen 6 und 9 Millionen Euro.",
]);

describe("asksForValue", () => {
  test.each([
    ["Wie viele Menschen wurden bei dem Brand in Lohnstedt verletzt?", injured, true],
    ["Wie hoch war die Zahl der Verletzten in Lohnstedt?", injured, true],
    ["Wurden bei dem Brand in Lohnstedt 19 Menschen verletzt?", injured, true],
    ["brand lohnstedt verletzte", injured, true],
    ["Wie viel Prozent der Verletzten kamen aus Lohnstedt?", injured, false],
    ["Wurden bei dem Brand in Lohnstedt Menschen verletzt?", injured, false],
    ["Wo wurden bei dem Brand in Lohnstedt Menschen verletzt?", injured, false],
    ["Wer wurde bei dem Brand in Lohnstedt verletzt?", injured, false],
    ["Was sagt die Feuerwehr zu dem Brand in Lohnstedt?", injured, false],
    ["Wie hoch ist der Schaden in Lohnstedt?", damage, true],
    ["Wie viel Euro beträgt der Schaden?", damage, true],
    ["Was ist in Lohnstedt beschädigt worden?", damage, false],
    ["Welche Häuser brannten in Lohnstedt?", damage, false],
    ["Was kostet der Umbau des Rathauses?", cost, true],
    ["Warum wird das Rathaus in Kelm umgebaut?", cost, false],
  ])("%s", (question, { statements: [first] }, expected) => {
    expect(
      first &&
        asksForValue(
          readQuestion(question, () => 1),
          first,
        ),
    ).toBe(expected);
  });
});

describe("followsAnswer", () => {
  const asked = (found: typeof injured) => ({ ...found, isAsked: true });
  const touched = (found: typeof injured) => ({ ...found, isAsked: false });
  const said = (text: string) => (sentence: string) => sentence.includes(text);
  const nothing = () => false;

  test.each([
    ["the one that was asked for", [touched(injured), asked(damage)], nothing, damage],
    ["of two the one of which the answer told a side", [asked(damage), asked(injured)], said("19"), injured],
    [
      "what nobody asked for, where the answer told a side and another contradicts it",
      [touched(injured)],
      said("12"),
      injured,
    ],
    ["nothing that nobody asked for and the answer did not tell", [touched(injured)], nothing, undefined],
    ["nothing that nobody asked for and all sources bear out", [touched(cost)], said("9 Millionen"), undefined],
    ["nothing where nothing is disputed", [], nothing, undefined],
  ])("%s", (_, disputed, isSaid, expected) => {
    expect(followsAnswer(disputed, isSaid).map(({ conflict }) => conflict)).toEqual(
      expected ? [expected.conflict] : [],
    );
  });
});
