import { prepositionCases } from "#german/function-words.ts";
import { isDetermined } from "#german/name-statistics.ts";
import { names } from "#german/names.ts";
import { tokens } from "#german/tokens.ts";

/**
 * A yes/no question as the statement it asks about ("Hat der Verein gewonnen?" → "Der Verein hat gewonnen."; "Stimmt es, dass …?" keeps
 * the order of its clause); undefined for questions that do not begin with verb and subject.
 */
export function statementOf(question: string): string | undefined {
  const text = question.trim().replace(/[\s?!.]+$/, "");
  const indirect = /^(?:stimmt es|ist es wahr|trifft es zu|ist es richtig|stimmts)\s*,?\s*dass\s+(.+)$/iu.exec(
    text,
  )?.[1];
  if (indirect !== undefined) return sentence(verbSecond(indirect));
  const words = tokens(text);
  const verb = words[0];
  if (verb?.kind !== "word") return undefined;
  const end = subjectEnd(text);
  if (end === undefined) return undefined;
  return sentence(`${text.slice(verb.end, end).trim()} ${verb.lower}${text.slice(end)}`);
}

/** "der Verein gewonnen hat" → "der Verein hat gewonnen". */
function verbSecond(clause: string): string {
  const words = tokens(clause);
  const last = words.at(-1);
  const end = subjectEnd(`ist ${clause}`);
  if (!last || end === undefined) return clause;
  const subject = clause.slice(0, end - 4);
  return `${subject} ${last.text} ${clause.slice(end - 4, last.start)}`.replace(/\s+/g, " ").trim();
}

/** The end of the first noun phrase after the verb: article, adjectives, and the capitalised words that follow, or a pronoun. */
function subjectEnd(text: string): number | undefined {
  const words = tokens(text).slice(1);
  const first = words[0];
  if (!first || prepositionCases(first.lower)) return undefined;
  if (/^(?:er|sie|es|man|wir|das|dies)$/.test(first.lower) && !words[1]?.capital) return first.end;
  const at = words.findIndex(({ capital }) => capital);
  if (
    at < 0 ||
    words.slice(0, at).some((word, i) => i > 0 && !isDetermined(word) && !/(?:e|en|er|es|em)$/.test(word.lower))
  )
    return first.end;
  const name = names(text).find(({ start, end }) => start <= (words[at]?.start ?? -1) && end >= (words[at]?.end ?? 0));
  if (name) return name.end;
  return words[at]?.end;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
