import { clauses } from "#german/clauses.ts";
import { kindredGroups } from "#german/kindred-words.ts";
import { fold } from "#german/normalise.ts";
import { isOrganisationNoun } from "#german/role-nouns.ts";
import { type Roles, roles } from "#german/roles.ts";
import { stem } from "#german/stems.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";

/**
 * Whether a clause tells the deed of a question for somebody, and the part asked for ("wer": who does it, "wen": whom) is filled by a noun that may be somebody
 * without a name: "Gefunden hatte den Becher ein Bauer".
 */
export function tellsWho(question: AskedQuestion, text: string): boolean {
  const asked = question.words[askedDeed(question)];
  if (asked === undefined) return false;
  const part = parts[/(?<!\p{L})we[nm](?!\p{L})/iu.exec(question.text)?.[0].toLowerCase() ?? ""] ?? "agent";
  const all = clauses(text);
  return all.some((clause) => {
    const lemma = clause.predicate?.lemma;
    if (lemma === undefined) return false;
    const own = stem(lemma);
    const isTold =
      own === asked.verb ||
      own === asked.stem ||
      synonymGroups(lemma, own, [lemma]).some((group) => asked.synonyms.includes(group)) ||
      kindredGroups(lemma, own, [lemma]).some((group) => asked.kindred.includes(group));
    return isTold && isSomebody(question, roles(clause, all)?.[part]);
  });
}

const parts: Readonly<Record<string, "object" | "recipient">> = { wen: "object", wem: "recipient" };

/** By an ending alone: "Holzfäller", "Leserin", "Angehörige", or a body: "von der Stiftung Küste". */
const isSomebody = ({ said }: AskedQuestion, filler: Roles["agent"]): boolean =>
  (filler?.text.split(/\s/) ?? []).some(
    (word, i, all) =>
      (isOrganisationNoun(word) ||
        (i === all.length - 1 && /^\p{Lu}.*(?:er|in|innen|(?:end|ig|igt)e[nr]?)$/u.test(word))) &&
      !said.has(fold(word)) &&
      !said.has(stem(word)),
  );
