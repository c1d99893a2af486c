import { expect, test } from "vitest";
import type { Facets } from "#pipeline/verify/claim-facets.ts";
import { shadeFinding } from "#pipeline/verify/told-shades.ts";
import { growth, LINEAR } from "../../growth.ts";

/** The small words are read from the text alone. */
const facets = (text: string) => ({ text }) as Facets;

test.each(["nur ", "für das Haus ", "Anna oder Berta ", "kein ", "frühere Trainerin ", "so alt wie ", "A"])(
  "reading small words out of a megabyte of %j costs linear work",
  (piece) => {
    const work = (text: string) => shadeFinding(facets(`${text}5`), facets(`${text}vor dem Fest`));
    expect(growth(work, piece)).toBeLessThan(LINEAR);
  },
);
