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
  const [verb, next] = tokens(text);
  if (verb?.kind !== "word") return undefined;
  // "Hat sich der Verein geäußert?": the reflexive stays behind the verb.
  const self = next?.lower === "sich" ? " sich" : "";
  const asked = self ? `${verb.text}${text.slice(next?.end)}` : text;
  const end = subjectEnd(asked);
  if (end === undefined) return undefined;
  return sentence(`${asked.slice(verb.end, end).trim()} ${verb.lower}${self}${asked.slice(end)}`);
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

/**
 * The end of the first phrase after the verb: a preposition, article, adjectives, and the capitalised word that follows with its genitive ("der Lenker
 * des Wagens"), or a pronoun.
 */
function subjectEnd(text: string): number | undefined {
  const words = tokens(text).slice(1);
  const first = words[0];
  if (!first) return undefined;
  if (/^(?:er|sie|es|man|wir|das|dies)$/.test(first.lower) && !words[1]?.capital) return first.end;
  const at = words.findIndex(({ capital }) => capital);
  if (
    at < 0 ||
    words.slice(0, at).some((word, i) => i > 0 && !isDetermined(word) && !/(?:e|en|er|es|em)$/.test(word.lower))
  )
    return first.end;
  const name = names(text).find(({ start, end }) => start <= (words[at]?.start ?? -1) && end >= (words[at]?.end ?? 0));
  if (name) return name.end;
  const noun = words[at]?.end ?? 0;
  return noun + (/^ des(?: \p{Ll}+en)? \p{Lu}[\p{L}-]+/u.exec(text.slice(noun))?.[0].length ?? 0);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
