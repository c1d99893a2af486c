import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { leadsAnswer } from "#pipeline/conflicts/leads-answer.ts";
import { evidence } from "../verify/evidence.ts";

const told = (text: string, at: number) => {
  const { passage, article } = evidence(text);
  const id = articleId(`bericht-${at}`);
  return { passage: { ...passage, id: passageId(id, 1), articleId: id }, article: { ...article, id } };
};

const [found] = findConflicts(
  [12, 19].map((injured, at) => told(`Bei dem Brand in Lohnstedt wurden ${injured} Menschen verletzt.`, at)),
);

test.each([
  ["Wie viele Menschen wurden bei dem Brand in Lohnstedt verletzt?", true],
  ["Warum wurden bei dem Brand in Lohnstedt Menschen verletzt?", false],
])("%s is led by disputed figures: %s", (question, leads) => {
  expect(found && leadsAnswer(question, { ...found, isAsked: true })).toBe(leads);
});
