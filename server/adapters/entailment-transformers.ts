import type { Entailment, EntailmentModel } from "#pipeline/ports.ts";
import { type PairModel, withPairClassifier } from "./pair-classifier.ts";
import type { Transformers } from "./transformers-package.ts";

/**
 * A model of natural language inference, whose config names its classes: reads premise and hypothesis together (Conneau et al. 2018, XNLI). Throws as
 * `withPairClassifier` does, also where the config does not name contradiction, neutral and entailment.
 */
export const loadTransformersEntailment = (
  model: PairModel,
  importPackage?: () => Promise<Transformers>,
): Promise<EntailmentModel> =>
  withPairClassifier(
    "Folgerungsmodell",
    model,
    async ({ name, config, logits }) => {
      const order = classesOf(config);
      const judge: EntailmentModel["judge"] = async (pairs, signal) => {
        const [premises, hypotheses] = [pairs.map(({ premise }) => premise), pairs.map(({ hypothesis }) => hypothesis)];
        return probabilities(await logits(premises, hypotheses, signal), pairs.length, order);
      };
      await judge([{ premise: "Probe", hypothesis: "Probe" }], new AbortController().signal);
      return { model: name, judge };
    },
    importPackage,
  );

interface Classes {
  readonly entailed: number;
  readonly neutral: number;
  readonly contradicted: number;
}

/** The places of the three classes by their names in the model's config; models differ in their order. */
function classesOf(config: object): Classes {
  const labels: unknown = "id2label" in config ? config.id2label : undefined;
  const names = Object.entries(typeof labels === "object" && labels !== null ? labels : {});
  const placeOf = (pattern: RegExp): number => Number(names.find(([, name]) => pattern.test(String(name)))?.[0] ?? -1);
  const found = { entailed: placeOf(/^entail/i), neutral: placeOf(/^neutral/i), contradicted: placeOf(/^contra/i) };
  if (names.length !== 3 || Math.min(found.entailed, found.neutral, found.contradicted) < 0)
    throw new Error(
      `Cannot infer with classes "${names.map(([, name]) => name).join(", ")}", expected contradiction, neutral and entailment.`,
    );
  return found;
}

function probabilities(logits: readonly number[], count: number, order: Classes): readonly Entailment[] {
  return Array.from({ length: count }, (_, i) => {
    const own = logits.slice(3 * i, 3 * i + 3);
    const most = Math.max(...own);
    const powers = own.map((logit) => Math.exp(logit - most));
    const sum = powers.reduce((all, power) => all + power, 0);
    const share = (at: number): number => (powers[at] ?? 0) / sum;
    return { entailed: share(order.entailed), neutral: share(order.neutral), contradicted: share(order.contradicted) };
  });
}
