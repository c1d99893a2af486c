import { expect, test } from "vitest";
import type { Entailment, EntailmentModel } from "#pipeline/ports.ts";
import { verifyTwice } from "#pipeline/verify/second-opinion.ts";
import { evidence } from "./evidence.ts";

const { signal } = new AbortController();

/** A scripted model with one opinion, and how often it was asked. */
function scripted(opinion: Partial<Entailment>): EntailmentModel & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    model: "skript",
    asked,
    judge: async (pairs) => {
      asked.push(...pairs.map(({ premise }) => premise));
      return pairs.map(() => ({ entailed: 0, neutral: 0, contradicted: 0, ...opinion }));
    },
  };
}

const passage = [
  evidence(
    "Der Turm wurde 1905 gebaut und misst 96 Meter. Laut Holm kostete er 3 Millionen Mark. Viele Gäste besuchen ihn.",
  ),
];
const yes = { entailed: 0.97 };
const no = { contradicted: 0.97 };

test.each([
  ["carries what the rules only cannot find", "Zahlreiche Gäste zieht es Jahr um Jahr hinauf.", yes, "supported", 1],
  [
    "leaves open what it is not sure of",
    "Zahlreiche Gäste zieht es Jahr um Jahr hinauf.",
    { entailed: 0.8 },
    "not-enough-info",
    1,
  ],
  ["withholds what it holds to be contradicted", "Gebaut hat man den Turm 1905.", no, "not-enough-info", 1],
  [
    "is not asked where the sentence stands in the passage",
    "Der Turm wurde 1905 gebaut und misst 96 Meter.",
    no,
    "supported",
    0,
  ],
  ["never lifts a refuted figure", "Der Turm misst 69 Meter.", yes, "refuted", 0],
  ["never lifts a refuted date", "Der Turm wurde 1950 gebaut.", yes, "refuted", 0],
  ["never makes a party's word a fact", "Der Turm kostete 3 Millionen Mark.", yes, "not-enough-info", 0],
  ["never refutes", "Gäste verlaufen sich selten dorthin.", no, "not-enough-info", 1],
] as const)("verifyTwice: the model %s", async (_, claim, opinion, label, calls) => {
  const model = scripted(opinion);
  const verdict = await verifyTwice(claim, passage, { entailment: model }, signal);
  expect({ label: verdict.label, calls: model.asked.length }).toEqual({ label, calls });
});

test("verifyTwice: without a model the rules alone decide", async () => {
  expect((await verifyTwice("Der Turm misst 96 Meter.", passage, {}, signal)).label).toBe("supported");
});

test("verifyTwice: what the model carries is quoted, and says who says so", async () => {
  const verdict = await verifyTwice(
    "Zahlreiche Gäste zieht es Jahr um Jahr hinauf.",
    passage,
    { entailment: scripted(yes) },
    signal,
  );
  expect(verdict.reason).toEqual({
    code: "model",
    message: "Nach dem Folgerungsmodell skript belegt die Textstelle den Satz.",
  });
  expect(verdict.quotes.length).toBe(1);
});
