import { DIMENSIONS } from "./invented-articles.ts";

/** The model that `inventedVector` pretends to be. */
export const fingerprint = {
  model: "erfunden",
  revision: "1",
  dimensions: DIMENSIONS,
  pooling: "mean",
  queryPrefix: "",
  passagePrefix: "",
} as const;
