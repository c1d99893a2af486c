import { type GoldQuestion, goldQuestionSchema } from "../../eval/gold-question.ts";
import { measureQuestion, type Observation, type QuestionResult } from "../../eval/measure-question.ts";
import { allEvidence, answers, dam, known } from "./hand-made-answers.ts";

/** A gold question the hand-made answers answer. */
export const gold: GoldQuestion = goldQuestionSchema.parse({
  id: "zahl-freiwillige",
  type: "zahl",
  wording: "woertlich",
  question: "Wie viele Freiwillige halfen am Damm?",
  facts: [["bis zu 1.200"], ["Ute Sommer"]],
  mustNot: ["2.100"],
  evidence: [{ article: "bote", quote: "bis zu 1.200 Freiwillige" }],
});

/** What was seen when one of the hand-made answers came. */
const observation = (name: keyof typeof answers): Observation => ({
  answer: answers[name],
  retrieved: allEvidence,
  evidence: [{ kind: "found", passageId: dam.passage.id }],
  known,
  verifierFaults: [],
  verifierChecks: 3,
});

/** The result of one of the hand-made answers, judged by whether its figure stands in a passage. */
export const resultOf = (name: keyof typeof answers): QuestionResult =>
  measureQuestion(gold, observation(name), (text, evidence) =>
    (text.match(/\d+(?:\.\d+)*/g) ?? []).every((figure) =>
      evidence.some(({ passage }) => passage.text.includes(figure)),
    ),
  );
