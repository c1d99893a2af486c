import type { Evidence } from "#domain/passage.ts";
import type { Statement } from "#domain/statement.ts";
import { outcomes } from "#german/outcomes.ts";
import { sentences } from "#german/sentences.ts";
import { contentWords } from "../verify/content-words.ts";
import { type ArticleOrigins, articleOrigins } from "./article-origins.ts";
import { bareBeginning } from "./bare-beginning.ts";
import { readAssertions } from "./read-assertions.ts";
import { readFigures } from "./read-figures.ts";
import { readMotions } from "./read-motions.ts";
import { readPoles } from "./read-poles.ts";
import { readSides } from "./read-sides.ts";
import { readSlots } from "./read-slots.ts";
import { saidBy } from "./said-by.ts";
import { scopeOf } from "./scope-of.ts";
import { written } from "./written.ts";

/** All that a passage states and other articles may state differently, with who says so, where it comes from and of when; headings and questions state nothing, but for what the passage before asks. */
export function readStatements(
  evidence: Evidence,
  origins: ArticleOrigins = articleOrigins(evidence.article.title, evidence.passage.text),
  before = "",
): readonly Statement[] {
  const { passage } = evidence;
  if (passage.kind === "heading") return [];
  const asked = sentences(before).at(-1);
  const told = readSentences(
    evidence,
    origins,
    asked && before.endsWith("?") ? before.slice(asked.start, asked.end) : "",
  );
  return [...(told.length > 0 ? told : bareBeginning(passage)), ...readSides(passage)];
}

function readSentences(evidence: Evidence, origins: ArticleOrigins, asked: string): readonly Statement[] {
  const { passage } = evidence;
  const spans = sentences(passage.text);
  return spans.flatMap((span, at) => {
    const sentence = passage.text.slice(span.start, span.end);
    if (sentence.endsWith("?") || sentence.length > LONGEST) return [];
    const last = spans[at - 1];
    const before = last ? passage.text.slice(last.start, last.end) : asked;
    const told = [
      ...readAssertions(sentence, span, evidence),
      ...readFigures(sentence, span, evidence, before),
      ...readSlots(sentence, span, evidence),
      ...readPoles(sentence, span, evidence),
      ...readMotions(sentence, span),
    ];
    if (told.length === 0) return [];
    const scope = scopeOf(sentence, before);
    const said = saidBy(sentence, origins);
    const answers = at === 0 ? contentWords(asked, []).map(written) : [];
    return told.map((statement) => ({
      ...statement,
      ...(answers.length > 0 && isFirst(statement, told) && { own: [...statement.own, ...answers] }),
      ...(besideDead(statement, passage.text.slice(last?.start ?? 0, span.end)) && {
        marks: statement.marks.filter((mark) => mark !== "additional"),
      }),
      ...(scope.length > 0 && { marks: [...new Set([...statement.marks, ...scope])].sort() }),
      ...(statement.names.length + statement.places.length === 0 && { names: origins.topic }),
      ...said,
    }));
  });
}

/** In characters: what goes on for longer is a table or a list that lost its lines, and states nothing that can be set against another. */
const LONGEST = 1000;

/** Whether it is the first of its unit in a sentence: what a question asks for. */
const isFirst = ({ quantity: { unit, start } }: Statement, told: readonly Statement[]): boolean =>
  !told.some(({ quantity }) => quantity.unit === unit && quantity.start < start);

/** "Vier Menschen starben, 17 weitere wurden verletzt": more than the dead, and all of the wounded. */
const besideDead = ({ outcome, marks }: Statement, near: string): boolean =>
  outcome === "wounded" && marks.includes("additional") && outcomes(near).some(({ kind }) => kind === "killed");
