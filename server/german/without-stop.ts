/** A sentence without the marks at its end: a note of its source may stand before them. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.!?…]+["“”»«]*$/u, "");
