/**
 * What of an earlier answer a pronoun or a bare "der" or "die" means: the noun or name behind an article of its gender, the first that has the kind the earlier question asked for
 * ("Welche Firma …?" – "die Firma Remag"), else the first that the question does not name; undefined where there is none.
 */
export function answerSubject(answer: string, asked: string, pronoun: string): string | undefined {
  const article = /^(?:der|den|dem|er|ihn)$/iu.test(pronoun)
    ? "er|en|em|in|inen"
    : /^die$/iu.test(pronoun)
      ? "ie|ine"
      : "";
  if (article === "") return undefined;
  const behind = new RegExp(
    `(?<!\\p{L})[DdEe](?:${article}) (?:\\p{Ll}+e[nrs]? )?(\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}[\\p{L}-]*|\\d+(?= \\p{Ll})))*)`,
    "gu",
  );
  const found = [...answer.matchAll(behind)].map(([, phrase = ""]) => phrase);
  const kind = /welche[rnms]? (\p{Lu}[\p{L}-]+)/iu.exec(asked)?.[1] ?? "?";
  return found.find((phrase) => phrase.includes(kind)) ?? found.find((phrase) => !asked.includes(phrase));
}
