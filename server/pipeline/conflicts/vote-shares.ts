import type { PlacedStatement } from "./placed-statement.ts";

/** "gegen ihren Herausforderer Katz": the share is not his. */
export const against = ({ sentence }: PlacedStatement, { own }: PlacedStatement): boolean => {
  const rival = /(?<!\p{L})gegen\s+(?:\p{L}+\s+){0,4}?(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})/u.exec(
    sentence,
  )?.[1];
  return (
    rival !== undefined && own.some(({ text, noun }) => noun && text.length > 2 && rival.split(/\s+/).includes(text))
  );
};
