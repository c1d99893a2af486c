import type { Passage } from "#domain/passage.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/** A sentence with the words of what leads into it: a question above its paragraph, or the heading and the line above a list are part of what it says. */
export function ledSentence(passage: Passage, text: string): ReadSentence {
  const own = readSentence(text);
  const lead = leadOf(passage);
  if (lead === undefined) return own;
  const above = readSentence(lead);
  return {
    ...own,
    content: [...above.content, ...own.content],
    terms: new Map([...above.terms, ...own.terms]),
    stems: own.stems.union(above.stems),
    synonyms: own.synonyms.union(above.synonyms),
    kindred: own.kindred.union(above.kindred),
  };
}

/** Below any other heading a paragraph may soon speak of something else. */
export const leadOf = ({ kind, heading }: Passage): string | undefined =>
  kind === "list" || heading?.includes("?") ? heading : undefined;

/** Who answers the question above a passage, as the article calls them: "Brandmeisterin Anna Kern". */
export const answererOf = ({ heading }: Passage): string | undefined => heading?.split("?\n")[1];
