import type { MetricKey } from "./summarise.ts";

/** The metrics in the order of the tables, with their German names. */
export const metricNames: readonly (readonly [MetricKey, string])[] = [
  ["accuracy", "Richtig"],
  ["strict", "Streng richtig"],
  ["wrongFacts", "Antworten mit falscher Angabe"],
  ["rightUnreserved", "Richtig ohne Vorbehalt"],
  ["rightReserved", "Richtig mit Vorbehalt"],
  ["faithfulness", "Belegtreue (faithfulness)"],
  ["citationPrecision", "Belege: Genauigkeit"],
  ["citationRecall", "Belege: Vollständigkeit"],
  ["quoteExactness", "Zitatstellen exakt"],
  ["abstentionPrecision", "Enthaltung: Genauigkeit"],
  ["abstentionRecall", "Enthaltung: Trefferquote"],
  ["abstentionF1", "Enthaltung: F1"],
  ["conflictCompleteness", "Widersprüche vollständig"],
  ["verifier", "Prüfung von Sätzen"],
  ["recall@1", "Suche: recall@1"],
  ["recall@5", "Suche: recall@5"],
  ["recall@10", "Suche: recall@10"],
  ["mrr", "Suche: MRR"],
  ["ndcg@10", "Suche: nDCG@10"],
];
