import type { Glossary } from "#german/english-questions.ts";

/** Looks English up in lines of `english=German` in the order of their keys' UTF-16 units (`models/english-de`): by halves, without taking them apart. */
export function glossaryOf(lines: string): Glossary {
  return (english) => {
    let from = 0;
    let to = lines.length;
    while (from < to) {
      const start = lines.lastIndexOf("\n", ((from + to) >> 1) - 1) + 1;
      const end = lines.indexOf("\n", start);
      const line = lines.slice(start, end < 0 ? lines.length : end);
      const [key = "", german] = line.split("=");
      if (key === english) return german;
      if (key < english) from = start + line.length + 1;
      else to = start;
    }
    return undefined;
  };
}
