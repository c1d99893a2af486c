import type { Measure } from "./summarise.ts";

/** "0.950 [0.912, 0.974] n=120". */
export const showMeasure = ({ value, low, high, n }: Measure): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] n=${n}`;
