import { namesSource } from "#german/source-mention.ts";
import { timeMentions } from "#german/time-mentions.ts";
import { words } from "#german/words.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import type { Candidate } from "./candidates.ts";
import { timeFit } from "./times-of.ts";

/**
 * Which words of the question a candidate need not say, because its article does: the medium it stands in, and the time it speaks of
 * or was written at.
 */
export function givenWords(
  question: AskedQuestion,
  { passage: { article }, text }: Candidate,
): (word: AskedWord) => boolean {
  const { source, publishedAt } = article;
  const medium = new Set(
    source !== undefined && namesSource(question.text, source)
      ? words(source).flatMap((word) => word.text.toLowerCase().split("-"))
      : [],
  );
  const asked = timeMentions(question.text);
  const inTime = asked.length > 0 && asked.every((time) => timeFit(text, publishedAt, time) === "fits");
  return (word) => medium.has(word.text.toLowerCase()) || (inTime && timeWord.test(word.text));
}

const timeWord =
  /^(?:\d{1,4}|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr)$/iu;
