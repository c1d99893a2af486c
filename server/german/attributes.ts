import { determinerCases, isPronoun, prepositionCases } from "#german/function-words.ts";
import type { Token } from "#german/tokens.ts";
import type { VerbForm } from "#german/verb-form.ts";
import { verbForms } from "#german/verb-forms.ts";

/** Whether the word at a place, by its verb forms, is an inflected adjective or participle before its noun ("die verletzten Spieler", "mit geschätzten Kosten"). */
export function isAttribute(words: readonly Token[], at: number, forms: readonly VerbForm[]): boolean {
  const word = words[at]?.lower ?? "";
  if (!/e[nmrs]?$/.test(word)) return false;
  const next = words[at + 1];
  const beforeNoun =
    next !== undefined &&
    next.start - (words[at]?.end ?? 0) <= 1 &&
    next.kind === "word" &&
    (next.capital || (/e[nmrs]?$/.test(next.lower) && !determinerCases(next.lower)));
  if (!beforeNoun) return false;
  const before = words[at - 1];
  if (before === undefined) return !forms[0]?.certain && !/^(?!ge).*ten?$/.test(word);
  // "Sie verkauften neben Äpfeln auch Birnen": no adjective follows a personal pronoun.
  if (/^(?:er|sie|es|man|wir|ich)$/.test(before.lower)) return false;
  if (behindDeterminer(words, at)) return true;
  // "Das 1971 eröffnete Bad", but "1971 eröffnete sie das Bad".
  if (before.kind === "number" && determinerCases(words[at - 2]?.lower ?? "") !== undefined) return true;
  if (before.kind === "number") return !/^(?:1\d|20)\d\d$/.test(before.text) || !/ten?$/.test(word);
  if (before.capital && at > 1) return isInsertedAttribute(words, at);
  if (at === 1 && before.capital && isPronoun(before.lower) && !determinerCases(before.lower)) return false;
  if (before.lower === "und" && !isAdjective(words[at - 2])) return false;
  if (
    forms[0]?.certain &&
    forms[0].shape !== "infinitive" &&
    !prepositionCases(before.lower) &&
    !determinerCases(before.lower)
  )
    return false;
  return (
    determinerCases(before.lower) !== undefined ||
    prepositionCases(before.lower) !== undefined ||
    (!before.capital &&
      /(?:e[nmrs]?|\d|[a-z]ig|rund|etwa|und|als)$/.test(before.lower) &&
      verbForms(before.lower).every(({ certain }) => !certain))
  );
}

/** "Für den von den Grünen beantragten Aufschub": an article, then a preposition with its noun. */
function isInsertedAttribute(words: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 8); back -= 1) {
    const token = words[back];
    const before = words[back - 1];
    if (!token || !before || token.start - before.end > 1) return false;
    if (prepositionCases(token.lower) && determinerCases(before.lower)) return words[at + 1]?.capital === true;
  }
  return false;
}

/** Before "und" stands another adjective, or a noun; "bestritt das und forderte Aufklärung" goes on with a verb. */
const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || (/e[nmrs]?$/.test(token.lower) && !isPronoun(token.lower)));

/** "in einer kürzlich veröffentlichten Ansprache": an article, then only adverbs. */
function behindDeterminer(words: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = words[back];
    if (token?.kind !== "word") return false;
    if (back < at - 1 && determinerCases(token.lower) && !isPronoun(token.lower)) return true;
    if (
      token.capital ||
      !/(?:lich|ig|isch|weise|mals|bar|sehr|stark|schwer|leicht|neu|frisch|erst|noch|nicht)$/.test(token.lower)
    )
      return false;
  }
  return false;
}
