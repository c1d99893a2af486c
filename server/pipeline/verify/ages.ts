import type { Quantity } from "#domain/quantity.ts";

/** "Die 47-jährige Gründerin", "88 Jahre alt", "im Alter von 88 Jahren": no years that something lasts. */
export const isAge = ({ unit, text, start, end }: Quantity, sentence: string): boolean =>
  unit === "year" &&
  (/jährig|(?<!\p{L})alt/iu.test(text) ||
    /(?<!\p{L})Alter(?:s)? von\s*$/u.test(sentence.slice(0, start)) ||
    /^\s*alte?[nmrs]?(?!\p{L})/u.test(sentence.slice(end)));
